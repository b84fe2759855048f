"""Files of conversations as contacts, each by the format that knows it."""

from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import Final

from qa_desk.importing.format import Format, Formats
from qa_desk.importing.outcome import Item, Refused, clean
from qa_desk.importing.source import Source

_NOTES: Final = frozenset({".txt", ".text", ".log"})
"""Endings of what may be a conversation, but is far more often somebody's note."""

_PACKED: Final = {".zip": "import.archive_broken", ".docx": "import.word_broken"}
"""Endings of what is an archive inside, and what is wrong with one that is none: it was cut."""


def read_document(
    file: Path, formats: Formats, wanted: str | None, zone: tzinfo | None
) -> Iterator[Item]:
    """Read the contacts of one file; `wanted` forces a format instead of recognising one."""
    return read_source(Source(file, zone), formats, wanted)


def read_source(source: Source, formats: Formats, wanted: str | None) -> Iterator[Item]:
    """Read the contacts of one file as it is known to be written."""
    items = 0
    try:
        for item in _reader(source, formats, wanted).read(source):
            items += 1
            yield item
    except Refused as refused:
        yield refused.at(source.file)
        return
    if items == 0:
        yield Refused("import.no_messages").at(source.file)


def _reader(source: Source, formats: Formats, wanted: str | None) -> Format:
    found = formats.get(wanted) if wanted else _recognised(source, formats)
    if found is not None:
        return found
    if source.suffix in _PACKED and source.archive is None:
        raise Refused(_PACKED[source.suffix])
    if source.suffix in _NOTES:
        raise Refused("import.not_a_conversation", name=clean(source.file.name))
    raise Refused("import.unrecognised_document", known=_known(formats))


def _recognised(source: Source, formats: Formats) -> Format | None:
    found = (one.item for one in formats.entries() if one.item.recognises(source))
    return next(found, None)


def _known(formats: Formats) -> str:
    return ", ".join(one.label for one in formats.entries())
