"""Cards of other products, a reader each."""

from qa_desk.importing.cards import amazon_connect, checklist, genesys
from qa_desk.importing.cards.imported import CardFormats


def built_in() -> CardFormats:
    """Return the readers that come with the program, by the name the command line takes."""
    formats = CardFormats()
    formats.register(amazon_connect.ID, amazon_connect.LABEL, amazon_connect.read)
    formats.register(genesys.ID, genesys.LABEL, genesys.read)
    formats.register(checklist.ID, checklist.LABEL, checklist.read)
    return formats
