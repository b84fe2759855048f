"""JSON documents as contacts, each by the format that knows it."""

import json
from datetime import tzinfo
from pathlib import Path
from typing import Final

from qa_desk.importing.format import Document, Format, Formats
from qa_desk.importing.outcome import Imported, Item, Refused, clean
from qa_desk.importing.parts import Part

_LARGEST: Final = 64 * 1024 * 1024
_DIGITS: Final = 4000
"""Python refuses to read longer whole numbers; so do we, before it does."""


def read_document(file: Path, formats: Formats, wanted: str | None, zone: tzinfo | None) -> Item:
    """Read one document; `wanted` forces a format instead of recognising one."""
    try:
        return _read(file, formats, wanted, zone)
    except Refused as refused:
        return refused.at(file)


def _read(file: Path, formats: Formats, wanted: str | None, zone: tzinfo | None) -> Imported:
    data = _parsed(file)
    root = Part(data if isinstance(data, dict) else {})
    reader = formats.get(wanted) if wanted else _recognised(root, formats)
    if reader is None:
        raise Refused("import.unrecognised_document", known=_known(formats))
    return reader.read(Document(file, root, zone))


def _recognised(root: Part, formats: Formats) -> Format | None:
    found = (one.item for one in formats.entries() if one.item.recognises(root))
    return next(found, None)


def _known(formats: Formats) -> str:
    return ", ".join(one.label for one in formats.entries())


def _parsed(file: Path) -> object:
    data = _bytes(file)
    try:
        return json.loads(data, parse_int=_whole)
    except json.JSONDecodeError as fault:
        raise Refused("import.json_broken", fault.lineno, column=fault.colno) from None
    except UnicodeDecodeError as fault:
        raise Refused("import.not_unicode", offset=fault.start) from None
    except RecursionError:
        raise Refused("import.json_too_deep") from None


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LARGEST:
            raise Refused("import.too_large", limit_mb=_LARGEST // 2**20)
        data = file.read_bytes()
    except OSError:
        raise Refused("import.cannot_read", name=clean(file.name)) from None
    if not data.strip():
        raise Refused("import.empty_document")
    return data


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise Refused("import.number_too_long", digits=len(digits))
    return int(digits)
