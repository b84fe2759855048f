"""Cards of other products, a reader each."""

from qa_desk.importing.cards import genesys
from qa_desk.importing.cards.imported import CardFormats


def built_in() -> CardFormats:
    """Return the readers that come with the program, by the name the command line takes."""
    formats = CardFormats()
    formats.register(genesys.ID, genesys.LABEL, genesys.read)
    return formats
