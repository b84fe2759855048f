"""The view of a paged list: many rows selected at once, ordered by its titles, opened by Enter."""

from array import array
from collections.abc import Iterable
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from qa_desk.domain.rows import ContactOrder, ContactRow
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import PagedColumn
from qa_desk.ui.models.paged_table import PagedTable
from qa_desk.ui.widgets.list_table import ENTER, dress, look_of
from qa_desk.ui.widgets.short_table import shared

_FEW: Final = 500
"""Rows that Qt may list one by one to tell a screen reader what was selected."""


class Numbered(Protocol):
    """A row with a number that tells it from all others."""

    @property
    def id(self) -> int:
        """The number."""


V = TypeVar("V", bound=Numbered)


class PagedRows(QTableView, Generic[V]):
    """Rows by the million; what is selected is kept as stretches of rows, never one by one."""

    opened = Signal()
    """Enter or a double click: the current row is meant."""
    selected = Signal()
    """Other rows are selected."""
    current_changed = Signal()
    order_wanted = Signal(object)
    """A ContactOrder."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._order = ContactOrder()
        self._stretched = 0
        self.rows: PagedTable[V] = PagedTable(look_of(context), lambda row: row.id, self)
        dress(self, context.theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setModel(self.rows)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self.order_by)
        self.doubleClicked.connect(self._on_double_click)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        context.theme.changed.connect(self.viewport().update)

    def set_columns(self, columns: tuple[PagedColumn[V], ...], stretched: int) -> None:
        """Set the columns; the one at `stretched`, which yields, takes the room that is left."""
        self.rows.set_columns(columns)
        self._stretched = stretched
        self._share_room()
        self.show_order(self._order)

    def show_order(self, order: ContactOrder) -> None:
        """Mark the column the list is ordered by."""
        self._order = order
        direction = (
            Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        )
        for place, column in enumerate(self.rows.columns):
            if column.order is order.column:
                self.horizontalHeader().setSortIndicator(place, direction)

    @Slot(int)
    def order_by(self, place: int) -> None:
        """Ask for another order: by this column, or the other way round."""
        wanted = self.rows.columns[place].order
        if wanted is None:
            self.show_order(self._order)
            return
        turned = wanted is self._order.column and not self._order.descending
        self.order_wanted.emit(ContactOrder(wanted, turned))

    def show_ids(self, ids: "array[int]", current: int = -1) -> None:
        """Show this list with the keys on a row; selected stays what is, if the list is the same."""
        everything = self.selected_count() == self.rows.rowCount() > 1
        if self.rows.set_ids(ids):
            self.choose_row(max(current, 0))
            if everything:
                self.selectAll()
            self.selected.emit()

    def choose_row(self, row: int) -> None:
        """Put the keys on a row and select it alone."""
        if not 0 <= row < self.rows.rowCount():
            return
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(
            self.rows.index(row, 0), chosen | QItemSelectionModel.SelectionFlag.Rows
        )

    def current_id(self) -> int | None:
        """Return the id of the row the keys are on."""
        row = self.currentIndex().row()
        return self.rows.ids[row] if 0 <= row < len(self.rows.ids) else None

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(len(stretch) for stretch in self._stretches())

    def selected_ids(self) -> "array[int]":
        """Return the ids of the selected rows in the order of the list."""
        ids = array("q")
        for stretch in self._stretches():
            ids.extend(self.rows.ids[stretch.start : stretch.stop])
        return ids

    def _stretches(self) -> list[range]:
        """Return the selected rows; stretches of a selection may touch, but not overlap."""
        found = {(each.top(), each.bottom()) for each in _ranges(self.selectionModel().selection())}
        return [range(top, bottom + 1) for top, bottom in sorted(found)]

    def _share_room(self) -> None:
        """Hide what is spare where room is lacking; what still lacks comes off those that yield."""
        room = self.viewport().width()
        every = dict(enumerate(self.rows.columns))
        needed = {place: each for place, each in every.items() if not each.spare}
        shown = every if self._wanted(every) <= room else needed
        for place in every:
            self.setColumnHidden(place, place not in shown)
        yielding = [place for place, each in shown.items() if each.yields]
        if not yielding:
            return
        fixed = {place: each for place, each in shown.items() if not each.yields}
        left = max(room - self._wanted(fixed), self._theme.space(8) * len(yielding))
        wanted = [self._theme.space(shown[place].width) for place in yielding]
        given = shared(wanted, yielding.index(self._stretched), left)
        widths = {place: self._theme.space(each.width) for place, each in fixed.items()}
        for place, width in (widths | dict(zip(yielding, given, strict=True))).items():
            self.setColumnWidth(place, width)

    def _wanted(self, columns: dict[int, PagedColumn[V]]) -> int:
        return sum(self._theme.space(each.width) for each in columns.values())

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot(QModelIndex)
    def _on_current(self, _index: QModelIndex) -> None:
        self.current_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected; of many, Qt is told no single ones.

        Qt would list each index of both, to tell a screen reader of the first.
        """
        if max(_size(selected), _size(deselected)) <= _FEW:
            super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selected.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the columns."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter, on every system."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)


class PagedView(PagedRows[ContactRow]):
    """Contacts by the million."""


def _ranges(selection: QItemSelection) -> Iterable[QItemSelectionRange]:
    return (selection.at(place) for place in range(selection.count()))


def _size(selection: QItemSelection) -> int:
    return sum(each.height() for each in _ranges(selection))
