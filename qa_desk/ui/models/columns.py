"""Columns of lists: what a cell says, which shape stands before it, and what it is ordered by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt

from qa_desk.domain.rows import ContactColumn
from qa_desk.ui.icons import Icons
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.theme import Theme

V = TypeVar("V")

BADGE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The tone of the badge a cell is shown as, empty for plain text."""

_SIDES: Final = {False: Qt.AlignmentFlag.AlignLeft, True: Qt.AlignmentFlag.AlignRight}


@dataclass(frozen=True, slots=True)
class RichColumn(Column[V]):
    """A column with shapes: `icon` names one, `badge` a tone ("good", "warn", …), `strong` is bold.

    An icon takes the ink of its text.
    """

    icon: Callable[[V], str] | None = None
    badge: Callable[[V], str] | None = None
    strong: Callable[[V], bool] | None = None


@dataclass(frozen=True, slots=True)
class PagedColumn(Generic[V]):
    """A column of a long list: its width in grid units, and what the list can be ordered by.

    Where there is not enough room for all columns, `spare` ones are hidden, and then the texts of
    those with `yields` are cut.
    """

    key: str
    cell: Column[V]
    width: float
    order: ContactColumn | None = None
    yields: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """Where cells take their colours and shapes from."""

    theme: Theme
    icons: Icons


def cell_data(column: Column[V], value: V, role: int, look: Look) -> object:
    """Return what a cell says in a role; None for roles that nothing is said in."""
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(value)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment(column)
    if role == Qt.ItemDataRole.ForegroundRole:
        return look.theme.color(column.ink(value))
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.tip(value) if column.tip else column.text(value)
    if isinstance(column, RichColumn):
        return _rich_data(column, value, role, look)
    return None


def alignment(column: Column[V]) -> Qt.AlignmentFlag:
    """Return on which side a column's cells and title stand."""
    return _SIDES[column.right] | Qt.AlignmentFlag.AlignVCenter


def _rich_data(column: RichColumn[V], value: V, role: int, look: Look) -> object:
    if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
        name = column.icon(value)
        return look.icons.icon(name, column.ink(value)) if name else None
    if role == BADGE_ROLE and column.badge is not None:
        return column.badge(value)
    if role == Qt.ItemDataRole.FontRole and column.strong is not None:
        return look.theme.font(bold=True) if column.strong(value) else None
    return None
