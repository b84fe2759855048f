"""Rows of cells from the text of a CSV file, each with its line.

Cells are separated by tabs, semicolons or commas: the first of these that the first row holds.
Blanks around a cell do not count, and rows of nothing but empty cells are passed over.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.stats.faults import (
    BrokenRow,
    EmptyTable,
    NotACount,
    NotUtf8,
    RaggedRow,
    TooLarge,
    WrongColumns,
)

LARGEST: Final = 64 * 2**20
_SEPARATORS: Final = ("\t", ";", ",")
_NUMBER: Final = re.compile(
    r"[+-]?([0-9]{1,30}(\.[0-9]{1,30})?|\.[0-9]{1,30})([eE][+-]?[0-9]{1,2})?"
)
_LOOK: Final = 2**16
"""Longer first rows than the reader takes are cut before their separator is looked for."""
_COUNT: Final = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row and the line of the file on which it begins."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cells:
    """All rows of a file, of the same length; with `decimal_comma` 4,5 is four and a half."""

    file: str
    rows: tuple[Row, ...]
    decimal_comma: bool

    def number(self, cell: str) -> Fraction | None:
        """Return the number in a cell; None where it holds none."""
        text = cell.replace(",", ".") if self.decimal_comma else cell
        return number(text)


@dataclass(frozen=True, slots=True)
class CountRow:
    """The cells of a row by the names of their columns."""

    file: str
    line: int
    cells: Mapping[str, str]

    def count(self, column: str) -> int:
        """Return the whole number in a cell; NotACount where it holds none."""
        cell = self.cells[column]
        if not _COUNT.fullmatch(cell):
            raise NotACount(file=self.file, line=self.line, column=column, value=cell)
        return int(cell)


def number(text: str) -> Fraction | None:
    """Return the number that a text is; None where it is none."""
    return Fraction(text) if _NUMBER.fullmatch(text) else None


def read_cells(data: bytes, file: str) -> Cells:
    """Read a table; its faults name the file and the line."""
    text = _text(data, file)
    separator = _separator(text)
    rows = _rows(text, separator, file)
    if not rows:
        raise EmptyTable(file=file, line=1)
    columns = len(rows[0].cells)
    for row in rows:
        if len(row.cells) != columns:
            raise RaggedRow(file=file, line=row.line, cells=len(row.cells), columns=columns)
    return Cells(file, rows, decimal_comma=separator != ",")


def read_counts(data: bytes, file: str, names: Sequence[str]) -> tuple[CountRow, ...]:
    """Read a table with these columns.

    The first row is a header where it has all the names, and then tells which column is which, or
    where no cell of it is a number. Without the names there are as many columns, in this order.
    """
    cells = read_cells(data, file)
    first, *others = cells.rows
    titles = [cell.casefold() for cell in first.cells]
    named = all(name in titles for name in names)
    if not named and len(titles) != len(names):
        raise WrongColumns(file=file, line=first.line, needed=", ".join(names))
    places = [titles.index(name) for name in names] if named else range(len(names))
    numbers = [cells.number(cell) for cell in first.cells]
    header = named or all(number is None for number in numbers)
    rows = others if header else [first, *others]
    if not rows:
        raise EmptyTable(file=file, line=first.line)
    return tuple(
        CountRow(
            file, row.line, {name: row.cells[at] for name, at in zip(names, places, strict=True)}
        )
        for row in rows
    )


def _text(data: bytes, file: str) -> str:
    if len(data) > LARGEST:
        raise TooLarge(file=file, limit_mb=LARGEST // 2**20)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotUtf8(file=file, line=line) from None


def _separator(text: str) -> str:
    """Return what separates the first row; a comma where it has one cell only."""
    lines = io.StringIO(text, newline="")
    first = next((line[:_LOOK] for line in lines if line.strip()), "")
    found = (one for one in _SEPARATORS if len(next(csv.reader([first], delimiter=one), [])) > 1)
    return next(found, ",")


def _rows(text: str, separator: str, file: str) -> tuple[Row, ...]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            stripped = tuple(cell.strip() for cell in cells)
            if any(stripped):
                rows.append(Row(line, stripped))
            line = reader.line_num + 1
    except csv.Error:
        raise BrokenRow(file=file, line=line) from None
    return tuple(rows)
