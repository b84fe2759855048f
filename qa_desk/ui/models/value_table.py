"""A short list of values as a table: each column says how it reads a value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qa_desk.ui.theme import Theme

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _plain(_value: object) -> str:
    return "text"


@dataclass(frozen=True, slots=True)
class Column(Generic[V]):
    """One column; `ink` names the token of a value's colour, which must not be all that tells it."""

    title: str
    text: Callable[[V], str]
    right: bool = False
    ink: Callable[[V], str] = _plain
    tip: Callable[[V], str] | None = None


class ValueTable(QAbstractTableModel, Generic[V]):
    """Some tens of values in memory; for long lists there are paged tables."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[Column[V], ...] = ()
        self._values: tuple[V, ...] = ()

    def set_columns(self, columns: Sequence[Column[V]]) -> None:
        """Set the columns, with titles in the window's language."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def set_values(self, values: Sequence[V]) -> None:
        """Show these values."""
        self.beginResetModel()
        self._values = tuple(values)
        self.endResetModel()

    def value(self, row: int) -> V:
        """Return the value of a row."""
        return self._values[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many values there are."""
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column, value = self._columns[index.column()], self._values[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.right)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(column.ink(value))
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(value) if column.tip else column.text(value)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section].right)
        return None


def _alignment(right: bool) -> Qt.AlignmentFlag:  # noqa: FBT001 - private
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
