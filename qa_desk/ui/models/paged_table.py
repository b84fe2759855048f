"""A list of a million rows: all ids in memory, rows by the page and only those that are seen."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from qa_desk.ui.models.columns import BADGE_ROLE, Look, PagedColumn, alignment, cell_data

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS: Final = 200
PAGES_KEPT: Final = 50
MOST_WANTED: Final = 4
"""Pages asked for at once: who scrolls past many sees only the last of them."""

_NOWHERE: Final = QModelIndex()
_ROLES: Final = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.FontRole,
        BADGE_ROLE,
    )
)
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(frozen=True, slots=True, eq=False)
class PageWish:
    """A page that is seen and not there yet; `of` is the list that it belongs to."""

    of: "array[int]"
    number: int

    @property
    def ids(self) -> Sequence[int]:
        """The ids of its rows."""
        start = self.number * PAGE_ROWS
        return self.of[start : start + PAGE_ROWS]


class PagedTable(QAbstractTableModel, Generic[V]):
    """Rows that are not there yet are blank; `wanted` asks for them, `take` brings them."""

    wanted = Signal(object)
    """A tuple of PageWish, those asked for last at the end."""

    def __init__(self, look: Look, key: Callable[[V], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self._columns: tuple[PagedColumn[V], ...] = ()
        self._ids = array("q")
        self._pages: OrderedDict[int, tuple[V | None, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._missed: dict[int, None] = {}
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    @property
    def ids(self) -> "array[int]":
        """All ids in order."""
        return self._ids

    @property
    def columns(self) -> tuple[PagedColumn[V], ...]:
        """The columns."""
        return self._columns

    def set_columns(self, columns: Sequence[PagedColumn[V]]) -> None:
        """Set the columns, with titles in the window's language; selections stay."""
        if len(columns) == len(self._columns):
            self._columns = tuple(columns)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            self._tell(0, len(self._ids) - 1)
            return
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def set_ids(self, ids: "array[int]") -> bool:
        """Show this list; return whether it is another one, so that selections are void.

        Rows of a list that stayed the same are shown as they were until they come anew; a list that
        goes on where this one ends brings its further rows alone.
        """
        if ids == self._ids:
            self._ids = ids
            self._stale = set(self._pages)
            self._tell(0, len(ids) - 1)
            return False
        if self._goes_on(ids):
            self.beginInsertRows(_NOWHERE, len(self._ids), len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
            return False
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._stale.clear()
        self._missed.clear()
        self.endResetModel()
        return True

    def _goes_on(self, ids: "array[int]") -> bool:
        """Whether whole pages of a longer list are here already."""
        here = len(self._ids)
        return 0 < here < len(ids) and here % PAGE_ROWS == 0 and ids[:here] == self._ids

    def take(self, wish: PageWish, values: Iterable[V]) -> None:
        """Show a page's rows; ids nobody has any more stay blank. A page of an older list is void."""
        if wish.of is not self._ids:
            return
        known = {self._key(value): value for value in values}
        self._pages[wish.number] = tuple(known.get(id_) for id_ in wish.ids)
        self._pages.move_to_end(wish.number)
        self._stale.discard(wish.number)
        while len(self._pages) > PAGES_KEPT:
            gone, _rows = self._pages.popitem(last=False)
            self._stale.discard(gone)
        first = wish.number * PAGE_ROWS
        self._tell(first, min(first + PAGE_ROWS, len(self._ids)) - 1)

    def value(self, row: int) -> V | None:
        """Return a row; None where it is not there yet (then it is asked for) or beyond the end."""
        if not 0 <= row < len(self._ids):
            return None
        page = row // PAGE_ROWS
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._miss(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        return rows[row % PAGE_ROWS]

    def _miss(self, page: int) -> None:
        self._missed.pop(page, None)
        self._missed[page] = None
        if not self._asking.isActive():
            self._asking.start()

    @Slot()
    def _ask(self) -> None:
        last = list(self._missed)[-MOST_WANTED:]
        self._missed.clear()
        wishes = tuple(PageWish(self._ids, page) for page in last)
        if wishes:
            self.wanted.emit(wishes)

    def _tell(self, first: int, last: int) -> None:
        if last >= first and self._columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a row can be selected and has nothing beneath it."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says; nothing while its row is not there."""
        if role not in _ROLES or not index.isValid():
            return None
        cell = self._columns[index.column()].cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(cell)
        value = self.value(index.row())
        return None if value is None else cell_data(cell, value, role, self._look)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].cell.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self._columns[section].cell)
        return None
