"""A table of figures: the keys are on a cell, and the page shows what is behind it."""

from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.widgets.list_table import ListTable

V = TypeVar("V")


class FigureTable(ListTable[V]):
    """Arrows go from figure to figure; Enter opens the row."""

    cell_changed = Signal(object, int)
    """The value of the row and the column of the cell the keys are on."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, most_rows: int = 0
    ) -> None:
        super().__init__(context, parent, most_rows=most_rows)
        self._column = 1
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.selectionModel().currentChanged.connect(self._on_cell)

    @property
    def column(self) -> int:
        """The column of the cell the keys are on, or were on last."""
        return self._column

    def choose_row(self, row: int) -> None:
        """Put the keys on a row, in the column they were in; one that is not there changes nothing."""
        if 0 <= row < self._values.rowCount():
            self.choose_cell(row, self._column)

    def choose_cell(self, row: int, column: int) -> None:
        """Put the keys on a cell."""
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._values.index(row, column), chosen)

    @Slot(QModelIndex)
    def _on_cell(self, index: QModelIndex) -> None:
        if index.isValid():
            self._column = index.column()
            self.cell_changed.emit(self._values.value(index.row()), index.column())
