"""A file that may hold conversations, read only as far as a format asks."""

import json
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from functools import cached_property
from pathlib import Path
from typing import Final
from zipfile import is_zipfile

from qa_desk.importing.archive import Archive
from qa_desk.importing.decoding import decoded
from qa_desk.importing.outcome import Refused, clean
from qa_desk.importing.parts import Part
from qa_desk.importing.tables.mapping import Dates

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a document that is read as a whole."""
MOST_VALUES: Final = 6_000_000
"""Values of a JSON document; each takes some sixty bytes in memory, however short it is written."""
SILENCE: Final = timedelta(hours=24)
"""Ends a conversation of a chat: an evening's question and the answer of the next morning are one,
and messengers themselves let a centre answer for so long.
"""
_HEAD: Final = 4096
_DIGITS: Final = 4000
"""Python refuses to read longer whole numbers; so do we, before it does."""
_JSON: Final = ".json"


@dataclass(frozen=True)  # no slots: what was read once is kept beside the fields
class Source:
    """One file; `zone` is that of times without one, None meaning this computer's.

    `silence` ends a conversation of a chat; `dates` is the order of day and month where it cannot
    be seen, None where nobody said it.
    What is not there is None; Refused where the file cannot be read or is broken.
    """

    file: Path
    zone: tzinfo | None
    silence: timedelta = SILENCE
    dates: Dates | None = None

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters, with the dot."""
        return self.file.suffix.lower()

    @property
    def stem(self) -> str:
        """Its name without the ending, as text that can be stored."""
        return clean(self.file.stem)

    @cached_property
    def value(self) -> object:
        """What the JSON of a .json file holds, of whatever kind; None for other files."""
        return _parsed(self.file) if self.suffix == _JSON else None

    @cached_property
    def json(self) -> Part | None:
        """The object that a .json file holds."""
        return Part(self.value) if isinstance(self.value, dict) else None

    @cached_property
    def text(self) -> str | None:
        """The text, each line ending in a line feed; None for what is no text."""
        if self._is_binary:
            return None
        return decoded(contents(self.file))

    @cached_property
    def archive(self) -> Archive | None:
        """The archive, for files that are zip archives."""
        try:
            return Archive(self.file) if is_zipfile(self.file) else None
        except OSError:
            raise _unreadable(self.file) from None

    @cached_property
    def _is_binary(self) -> bool:
        """Whether the beginning says so already: then the file may be large and is not read."""
        try:
            with self.file.open("rb") as opened:
                return decoded(opened.read(_HEAD)) is None
        except OSError:
            raise _unreadable(self.file) from None


def contents(file: Path) -> bytes:
    """Return the bytes of a file; Refused where it cannot be read, is empty or too large."""
    try:
        if file.stat().st_size > LARGEST:
            raise Refused("import.too_large", limit_mb=LARGEST // 2**20)
        data = file.read_bytes()
    except OSError:
        raise _unreadable(file) from None
    if not data.strip():
        raise Refused("import.empty_document")
    return data


def _parsed(file: Path) -> object:
    data = contents(file)
    if sum(data.count(mark) for mark in (b",", b"[", b"{")) > MOST_VALUES:
        raise Refused("import.json_crowded", limit=MOST_VALUES)
    try:
        return json.loads(data, parse_int=_whole, object_pairs_hook=_object)
    except json.JSONDecodeError as fault:
        raise Refused("import.json_broken", fault.lineno, column=fault.colno) from None
    except UnicodeDecodeError as fault:
        raise Refused("import.not_unicode", offset=fault.start) from None
    except RecursionError:
        raise Refused("import.json_too_deep") from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object; Refused where a name says two things, of which the parser drops one."""
    found = dict(pairs)
    if len(found) < len(pairs):
        for name, value in pairs:
            if found[name] != value:
                raise Refused("import.json_key_twice", field=clean(name))
    return found


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise Refused("import.number_too_long", digits=len(digits))
    return int(digits)


def _unreadable(file: Path) -> Refused:
    return Refused("import.cannot_read", name=clean(file.name))
