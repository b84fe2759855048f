"""A table of calls by its first rows, and what a person may want read otherwise."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from qa_desk.importing.tables.mapping import Dates, Field, Mapping


class Aside(StrEnum):
    """What becomes of a column that tells none of the fields we know."""

    KEPT = "kept"
    """It is kept as a custom field, by its title."""
    LEFT = "left"


Use = Field | Aside
"""What a column is taken for."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table by its first rows; `origin` is "unknown" where nobody can tell what it holds.

    `titles` are empty where the table has none; rows may be of different lengths.
    """

    file: Path
    mapping: Mapping
    origin: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, (self.titles, *self.rows)), default=0)

    @property
    def is_workbook(self) -> bool:
        """Whether it is no text, and so has neither encoding nor separator."""
        return self.file.suffix.lower() == ".xlsx"

    @property
    def is_complete(self) -> bool:
        """Whether enough is said for the table to be read."""
        return Field.STARTED_AT in self.mapping.columns and self.mapping.dates is not Dates.UNCLEAR

    def use(self, place: int) -> Use:
        """Return what a column is taken for."""
        fields = (field for field, at in self.mapping.columns.items() if at == place)
        kept = Aside.KEPT if place in self.mapping.extras.values() else Aside.LEFT
        return next(fields, kept)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person would have otherwise; None leaves it as it is. `use` is of one column."""

    encoding: str | None = None
    separator: str | None = None
    titled: bool | None = None
    dates: Dates | None = None
    zone: str | None = None
    use: tuple[int, Use] | None = None
