"""A sheet of a spreadsheet as plain cells, whatever file it came from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from qa_desk.importing.cards.checklist_numbers import Amount

_LETTERS: Final = 26


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows; a `covered` one lies under a merged cell and shows what that one shows.

    `rows` and `columns` say how far a merged cell goes; `choices` is its drop-down list; `dated`
    means that Excel took what was typed for a day, so that 10/5 may have been anything.
    """

    text: str = ""
    amount: Amount | None = None
    bold: bool = False
    rows: int = 1
    columns: int = 1
    covered: bool = False
    choices: tuple[str, ...] = ()
    dated: bool = False

    @property
    def own(self) -> bool:
        """Whether something was entered in this very cell."""
        return bool(self.text) and not self.covered


EMPTY: Final = Cell()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of equal length; `lost` are addresses of formulas whose value the file does not hold."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    lost: tuple[str, ...] = field(default=())

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0]) if self.rows else 0

    def at(self, row: int, column: int | None) -> Cell:
        """Return a cell; an empty one where there is no such column."""
        return EMPTY if column is None else self.rows[row][column]

    def address(self, row: int, column: int) -> str:
        """Return a place as people know it: Sheet1!F7."""
        return f"{self.name}!{letters(column)}{row + 1}"

    def range(self, top: int, bottom: int, column: int) -> str:
        """Return part of a column as people know it: Sheet1!F7:F9."""
        first = self.address(top, column)
        return first if top == bottom else f"{first}:{letters(column)}{bottom + 1}"

    def own_cells(self, row: int) -> Iterator[tuple[int, Cell]]:
        """Yield the columns and cells of a row in which something was entered."""
        return ((column, cell) for column, cell in enumerate(self.rows[row]) if cell.own)


def letters(column: int) -> str:
    """Return the letters of a column, counted from 0: A, Z, AA."""
    name = ""
    place = column + 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def padded(rows: list[list[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    """Return rows of equal length, without the empty ones at the end."""
    while rows and not any(cell.text for cell in rows[-1]):
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *(EMPTY,) * (width - len(row))) for row in rows)
