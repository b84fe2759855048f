"""Tables of calls as switchboards export them: text with commas, semicolons or tabs."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.importing.columns import Column, layout
from qa_desk.importing.outcome import Refused, Rejection, clean

_SEPARATORS: Final = (",", ";", "\t", "|")
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_EXCEL_HINT: Final = re.compile(r"\ufeff?\"?sep=.\"?\s*$", re.IGNORECASE)
"""A first line that tells Excel the separator; we find it ourselves."""

_LARGEST: Final = 64 * 1024 * 1024
_NAMED: Final = 30
"""Titles that a sentence names, and how much of each."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `values` by known column, `custom` by the title of any other."""

    line: int
    values: dict[Column, str]
    custom: dict[str, str]

    def text(self, column: Column) -> str:
        """Return a cell without blanks around it; empty where there is no such column."""
        return self.values.get(column, "")


def read_table(path: Path) -> Iterator[Row | Rejection]:
    """Read the rows of a table; what is wrong with one row costs only that row."""
    try:
        lines = _lines(path)
        separator, titles, first = _header(lines)
    except Refused as refused:
        yield refused.at(path)
        return
    places = layout(titles)
    for number, cells in _records(lines, separator, first):
        if isinstance(cells, Refused):
            yield cells.at(path, number)
        elif len(cells) > len(titles) and any(cells[len(titles) :]):
            extra = {"cells": len(cells), "columns": len(titles)}
            yield Refused("import.row_too_long", **extra).at(path, number)
        elif any(cells):
            yield row_of(number, cells, titles, places)


def _lines(path: Path) -> list[str]:
    """Return the lines with their ends; UTF-8 or UTF-16 where it is that, else Windows' Cyrillic."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Refused("import.too_large", limit_mb=_LARGEST // 2**20)
        data = path.read_bytes()
    except OSError:
        raise Refused("import.cannot_read", name=clean(path.name)) from None
    return list(io.StringIO(clean(_decoded(data)), newline=""))


def _decoded(data: bytes) -> str:
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _mixed(data) or data.decode("cp1251", "replace")


def _mixed(data: bytes) -> str:
    """Read lines of Windows' Cyrillic among lines of UTF-8, as joined tables have; else nothing.

    One such line must not turn the names in all others into rubbish.
    """
    lines = data.removeprefix(codecs.BOM_UTF8).splitlines(keepends=True)
    texts = [_unicode(line) for line in lines]
    foreign = sum(text is None for text in texts)
    written = sum(text is not None and not text.isascii() for text in texts)
    if foreign > written:
        return ""
    pairs = zip(lines, texts, strict=True)
    return "".join(line.decode("cp1251", "replace") if t is None else t for line, t in pairs)


def _unicode(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _header(lines: Sequence[str]) -> tuple[str, list[str], int]:
    """Return the separator, the titles, and the index of the line after them.

    The separator is the one with which most columns are known. Refused without a column that names
    the recordings.
    """
    said = (i for i, line in enumerate(lines) if line.strip() and not _EXCEL_HINT.match(line))
    start = next(said, None)
    if start is None:
        raise Refused("import.empty_table")
    best = max(_SEPARATORS, key=lambda one: _known(lines[start], one))
    titles, used = _record(lines, start, best)
    titles = told_apart(titles)
    if Column.RECORDING not in layout(titles):
        raise Refused("import.no_recording_column", start + 1, columns=named(titles))
    return best, titles, start + used


def named(titles: Sequence[str]) -> str:
    """Return titles for a sentence: the first of them, none of them endless."""
    more = ", …" if len(titles) > _NAMED else ""
    return ", ".join(title[:_NAMED] for title in titles[:_NAMED]) + more


def told_apart(titles: Sequence[str]) -> list[str]:
    """Give a number to each title that occurs again, so that no column hides another."""
    seen: Counter[str] = Counter()
    apart = []
    for place, title in enumerate(titles, 1):
        name = title or f"#{place}"
        seen[name] += 1
        apart.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return apart


def _known(line: str, separator: str) -> int:
    try:
        return len(layout(_record([line], 0, separator)[0]))
    except Refused:
        return 0


def _records(
    lines: Sequence[str], separator: str, first: int
) -> Iterator[tuple[int, list[str] | Refused]]:
    """Return each record with the number of its first line.

    After a record that cannot be read the next line is tried, so that one stray quote does not
    swallow the rest of the file.
    """
    at = first
    while at < len(lines):
        try:
            cells, used = _record(lines, at, separator)
            yield at + 1, cells
        except Refused as refused:
            yield at + 1, refused
            used = 1
        at += used


def _record(lines: Sequence[str], at: int, separator: str) -> tuple[list[str], int]:
    """Read one record; a quoted cell may go on over several lines."""
    following = (lines[i] for i in range(at, len(lines)))
    reader = csv.reader(following, delimiter=separator, strict=True)
    try:
        cells = next(reader, [])
    except csv.Error:
        used = lines[at : at + max(1, reader.line_num)]
        if sum(map(len, used)) > csv.field_size_limit():
            raise Refused("import.row_too_big", at + 1, limit=csv.field_size_limit()) from None
        raise Refused("import.row_broken", at + 1) from None
    return [cell.strip() for cell in cells], max(1, reader.line_num)


def row_of(line: int, cells: list[str], titles: list[str], places: dict[Column, int]) -> Row:
    """Return the cells of a row by their columns."""
    cells = cells[: len(titles)] + [""] * (len(titles) - len(cells))
    ours = set(places.values())
    custom = {titles[i]: cell for i, cell in enumerate(cells) if i not in ours and cell}
    return Row(line, {column: cells[place] for column, place in places.items()}, custom)
