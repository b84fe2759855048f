"""Formats of other products, a file each."""

from qa_desk.importing.format import Formats
from qa_desk.importing.formats import contact_lens, desk_chat


def built_in() -> Formats:
    """Return the formats that come with the program."""
    formats = Formats()
    formats.register(desk_chat.ID, desk_chat.LABEL, desk_chat.FORMAT)
    formats.register(contact_lens.ID, contact_lens.LABEL, contact_lens.FORMAT)
    return formats
