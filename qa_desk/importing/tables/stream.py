"""Tables as a stream of rows: decoded as they are read, so that memory does not grow with them."""

import codecs
import csv
import io
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from qa_desk.importing.outcome import Refused, clean

SAMPLE: Final = 1 << 18
"""Bytes by which the encoding is known."""
LONGEST_LINE: Final = 1 << 24
"""Characters of a line; of a longer one no more is kept, and it is refused."""
REPLACED: Final = "\ufffd"
"""Stands for the zero character, which no database takes."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SUSPICIOUS: Final = 0.3
"""Share of zero bytes in text of two bytes a letter; a table with a few of them is one byte's."""

Text = TypeVar("Text", str, bytes)
Record = tuple[int, list[str] | Refused]


def encoding(head: bytes) -> str:
    """Return the encoding of a table by its beginning."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if head and head[start::2].count(0) > _SUSPICIOUS * len(head) / 2:
            return name
    lines = head.splitlines()
    foreign = sum(not _is_unicode(line) for line in lines[:-1] or lines)
    written = sum(_is_unicode(line) and not line.isascii() for line in lines)
    return "cp1251" if foreign > written else "utf-8"


@contextmanager
def opened(path: Path, name: str) -> Iterator["Lines"]:
    """Open a table; Refused where it cannot be."""
    try:
        with path.open("rb") as raw:
            if name.startswith("utf-8"):
                yield Lines(raw, _unicode_lines(raw))
                return
            text = io.TextIOWrapper(raw, _ordered(raw, name), "replace", newline="")
            try:
                yield Lines(raw, _bounded(text.readline))
            finally:
                text.detach()
    except OSError:
        raise Refused("import.cannot_read", name=clean(path.name)) from None


def _ordered(raw: io.BufferedReader, name: str) -> str:
    """Name the order of bytes where the file does not: it was asked to be read as UTF-16."""
    marked = raw.peek(2)[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    return "utf-16-le" if name == "utf-16" and not marked else name


class Lines:
    """The lines of a table with their ends, those of one record to be taken back."""

    def __init__(self, raw: io.BufferedReader, source: Iterator[str]) -> None:
        self._raw = raw
        self._source = source
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self.number = 0
        """Of the last line that was given."""

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._source)
        if "\0" in line:
            line = line.replace("\0", REPLACED)
        self.number += 1
        self._taken.append(line)
        if len(line) >= LONGEST_LINE:
            raise csv.Error("endless line")
        return line

    @property
    def read(self) -> int:
        """How many bytes of the file were read."""
        return self._raw.tell()

    def begin(self) -> int:
        """Begin a record; return the number of its first line."""
        self._taken.clear()
        return self.number + 1

    def back(self) -> int:
        """Take back all lines of the record but its first; return how long they were together."""
        self.number -= len(self._taken) - 1
        length = sum(map(len, self._taken))
        self._again.extendleft(reversed(self._taken[1:]))
        self._taken.clear()
        return length


def records(lines: Lines, separator: str) -> Iterator[Record]:
    """Return each record with the number of its first line.

    After a record that cannot be read the next line is tried, so that one stray quote does not
    swallow the rest of the file.
    """
    rows = csv.reader(lines, delimiter=separator, strict=True)
    limit = csv.field_size_limit()
    while True:
        at = lines.begin()
        try:
            yield at, next(rows)
        except StopIteration:
            return
        except csv.Error:
            rows = csv.reader(lines, delimiter=separator, strict=True)
            length = lines.back()
            too_big = length > limit or length >= LONGEST_LINE
            fault = Refused("import.row_too_big", limit=limit) if too_big else None
            yield at, fault or Refused("import.row_broken")


def _unicode_lines(raw: io.BufferedReader) -> Iterator[str]:
    """Decode line by line: one of Windows' Cyrillic, as joined tables have, costs no other one."""
    for number, line in enumerate(
        _ended_by_returns(raw) if _is_old(raw) else _bounded(raw.readline)
    ):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251", "replace")
        yield text if number else text.removeprefix("\ufeff")


def _bounded(readline: Callable[[int], Text]) -> Iterator[Text]:
    """Return the lines; of an endless one its beginning, the rest of it is passed over."""
    for line in iter(partial(readline, LONGEST_LINE), readline(0)):
        yield line
        rest = line
        while len(rest) == LONGEST_LINE:
            rest = readline(LONGEST_LINE)


def _is_old(raw: io.BufferedReader) -> bool:
    """Whether lines end as on old Macs, and as Excel for Mac still writes "CSV (Macintosh)"."""
    head = raw.peek(SAMPLE)
    return b"\r" in head and b"\n" not in head


def _ended_by_returns(raw: io.BufferedReader) -> Iterator[bytes]:
    """Return lines that end in a carriage return alone."""
    rest = b""
    while piece := raw.read(SAMPLE):
        *whole, rest = (rest + piece).split(b"\r")
        yield from (line + b"\n" for line in whole)
        rest = rest[:LONGEST_LINE]
    if rest:
        yield rest


def _is_unicode(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
