"""A table of ratings from a file: rows are units, columns raters, an empty cell is missing.

The first row is a header where its first cell says that the units stand below it ("unit", "id",
"contact" …), or where its cells are all filled (the first one need not be), all different, no
numbers, and none of them occurs below. The first column holds the ids of units where the header says
so, by such a word or an empty cell. It also does where three columns or more and two units or more
are there and its cells are all filled, all different, no numbers, and none of them occurs elsewhere:
then it is no rating. Ids that are numbers therefore need a header.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.stats.faults import EmptyTable, NegativeRatio, NotANumber, OneColumn
from qa_desk.stats.tables import Cells, Row, read_cells

_UNIT_WORDS: Final = re.compile(
    r"units?|items?|subjects?|contacts?|calls?|cases?|rows?|№|#|(.*[ _-])?id"
    r"|единицы?|обращени[ея]|звон(ок|ки)|номер|бірлік|өтініш|қоңырау|нөмір",
    re.IGNORECASE,
)
_FEWEST_RATERS: Final = 2
_FEWEST_UNITS: Final = 2


@dataclass(frozen=True, slots=True)
class Ratings:
    """Ratings by unit and rater as texts; `first` is the column of the first rater, from 0."""

    cells: Cells
    rows: tuple[Row, ...]
    first: int
    raters: tuple[str, ...]
    """Names from the header, empty without one."""

    @property
    def has_ids(self) -> bool:
        """Whether the first column was taken for the ids of units."""
        return self.first > 0

    @property
    def n_raters(self) -> int:
        """How many columns are raters'."""
        return len(self.rows[0].cells) - self.first

    @property
    def n_rated(self) -> int:
        """How many units have a rating."""
        return sum(any(row.cells[self.first :]) for row in self.rows)

    def texts(self) -> list[list[str | None]]:
        """Return the ratings as they stand; None is missing."""
        return [[cell or None for cell in row.cells[self.first :]] for row in self.rows]

    def numbers(self, *, from_zero: bool = False) -> list[list[Fraction | None]]:
        """Return the ratings as numbers; NotANumber for a text, NegativeRatio below 0."""
        columns = range(self.first, len(self.rows[0].cells))
        return [
            [self._number(row, column, from_zero=from_zero) for column in columns]
            for row in self.rows
        ]

    def _number(self, row: Row, column: int, *, from_zero: bool) -> Fraction | None:
        text = row.cells[column]
        if not text:
            return None
        number = self.cells.number(text)
        place = {"file": self.cells.file, "line": row.line, "column": column + 1, "value": text}
        if number is None:
            raise NotANumber(**place)
        if from_zero and number < 0:
            raise NegativeRatio(**place)
        return number


def read_ratings(data: bytes, file: str) -> Ratings:
    """Read ratings; OneColumn where fewer than two raters are left."""
    cells = read_cells(data, file)
    first, *others = cells.rows
    if len(first.cells) < _FEWEST_RATERS:
        raise OneColumn(file=file, line=first.line)
    header = _is_header(first, others, cells)
    rows = tuple(others) if header else cells.rows
    if not rows:
        raise EmptyTable(file=file, line=first.line)
    ids = header and _names_units(first.cells[0])
    start = int(ids or _are_ids(rows, cells))
    raters = first.cells[start:]
    if len(raters) < _FEWEST_RATERS:
        raise OneColumn(file=file, line=first.line)
    return Ratings(cells, rows, start, raters if header else ())


def _names_units(corner: str) -> bool:
    return not corner or _UNIT_WORDS.fullmatch(corner) is not None


def _is_header(first: Row, others: Sequence[Row], cells: Cells) -> bool:
    corner, *names = first.cells
    if corner and _UNIT_WORDS.fullmatch(corner):
        return all(names) and len(set(names)) == len(names)
    titles = names if not corner else [corner, *names]
    below = {cell for row in others for cell in row.cells}
    return _label(titles, cells) and below.isdisjoint(titles)


def _are_ids(rows: Sequence[Row], cells: Cells) -> bool:
    column = [row.cells[0] for row in rows]
    if len(rows) < _FEWEST_UNITS or len(rows[0].cells) <= _FEWEST_RATERS:
        return False
    elsewhere = {cell for row in rows for cell in row.cells[1:]}
    return _label(column, cells) and elsewhere.isdisjoint(column)


def _label(texts: Sequence[str], cells: Cells) -> bool:
    """Tell whether texts may be names: all filled, all different, no numbers."""
    filled = all(text and cells.number(text) is None for text in texts)
    return filled and len(set(texts)) == len(texts)
