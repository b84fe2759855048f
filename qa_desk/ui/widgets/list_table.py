"""A table of values that scrolls: one style for every list of a page."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import Look
from qa_desk.ui.models.delegates import CellDelegate
from qa_desk.ui.models.quiet_header import QuietHeader
from qa_desk.ui.models.value_list import ValueList
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.theme import Theme
from qa_desk.ui.widgets.short_table import shared

V = TypeVar("V")
_FRAME = 2
"""Pixels that the frame of the current cell takes from its text, of which no size hint knows."""
ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


def look_of(context: Context) -> Look:
    """Return where the cells of the window's tables take their colours and shapes from."""
    return Look(context.theme, context.icons)


def dress(view: QTableView, theme: Theme) -> None:
    """Give a table the manners that all tables here have."""
    view.setHorizontalHeader(QuietHeader(theme, view))
    view.setItemDelegate(CellDelegate(theme, view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(theme.space(4))
    edge = theme.metrics.icon
    view.setIconSize(QSize(edge, edge))


class ListTable(QTableView, Generic[V]):
    """Rows of values; Enter or a double click opens one."""

    opened = Signal(object)
    """The value that was chosen."""
    current_changed = Signal(object)
    """The value the keys are on now, or None."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, most_rows: int = 0
    ) -> None:
        """Make a table as high as its rows up to `most_rows`; with 0 it takes the room it gets."""
        super().__init__(parent)
        self._values: ValueList[V] = ValueList(look_of(context), self)
        self._stretched = 0
        self._most_rows = most_rows
        dress(self, context.theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setResizeContentsPrecision(100)
        self.setModel(self._values)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._open)
        context.theme.changed.connect(self.viewport().update)

    def set_columns(self, columns: Sequence[Column[V]], stretched: int) -> None:
        """Set the columns; the one at `stretched` takes the room that is left."""
        place = self.currentIndex().row()
        self._values.set_columns(columns)
        self._stretched = stretched
        self._fit_height()
        self._share_room()
        self.choose_row(max(0, place))

    def set_values(self, values: Sequence[V]) -> None:
        """Show these values; the row that was current stays current by its place."""
        place = self.currentIndex().row()
        self._values.set_values(values)
        self._fit_height()
        self._share_room()
        self.choose_row(max(0, min(place, len(values) - 1)))

    def values(self) -> tuple[V, ...]:
        """Return all values."""
        return self._values.values()

    def current(self) -> V | None:
        """Return the value the keys are on."""
        row = self.currentIndex().row()
        return self._values.value(row) if 0 <= row < self._values.rowCount() else None

    def choose_row(self, row: int) -> None:
        """Put the keys on a row; one that is not there changes nothing."""
        if not 0 <= row < self._values.rowCount():
            return
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._values.index(row, 0), chosen | rows)

    def _fit_height(self) -> None:
        if not self._most_rows:
            return
        rows = min(self._values.rowCount(), self._most_rows)
        line = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * line + 2 * self.frameWidth())

    def _share_room(self) -> None:
        """Give each column what its texts need; where that is too much, take it from the widest."""
        header = self.horizontalHeader()
        wanted = [
            max(self.sizeHintForColumn(column) + _FRAME, header.sectionSizeHint(column))
            for column in range(self._values.columnCount())
        ]
        for column, width in enumerate(shared(wanted, self._stretched, self.viewport().width())):
            self.setColumnWidth(column, width)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._values.value(index.row()))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self._values.value(index.row()) if index.isValid() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the columns."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room anew: before it is shown a table measures in another font."""
        super().showEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter, on every system."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
