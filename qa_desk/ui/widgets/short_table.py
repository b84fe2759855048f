"""A table for a short list, as high as its rows; Enter or a double click opens one."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qa_desk.ui.models.value_table import Column, ValueTable
from qa_desk.ui.theme import Theme

V = TypeVar("V")


def shared(wanted: Sequence[int], stretched: int, room: int) -> list[int]:
    """Share the room: what is left over goes to one column, what is lacking comes off the widest.

    The one that gets the rest, which says what a row is about, gives way at twice that width.
    """
    widths = list(wanted)
    left = room - sum(widths)
    if left < 0:
        half = widths[stretched] // 2
        others = [width for place, width in enumerate(widths) if place != stretched]
        most = _most([*others, half, widths[stretched] - half], room)
        limits = [2 * most if place == stretched else most for place in range(len(widths))]
        return [min(width, limit) for width, limit in zip(widths, limits, strict=True)]
    if widths:
        widths[stretched] += left
    return widths


def _most(widths: Sequence[int], room: int) -> int:
    """Return the width no column may exceed so that all fit."""
    for place, width in enumerate(sorted(widths)):
        fair = max(0, room) // (len(widths) - place)
        if width > fair:
            return fair
        room -= width
    return max(widths, default=0)


class ShortTable(QTableView, Generic[V]):
    """Rows of values; `opened` carries the value that was chosen."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: ValueTable[V] = ValueTable(theme, self)
        self._stretched = 0
        self.setModel(self._values)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.space(4))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.activated.connect(self._open)

    def set_columns(self, columns: Sequence[Column[V]], stretched: int) -> None:
        """Set the columns; the one at `stretched` takes the room that is left."""
        self._values.set_columns(columns)
        self._stretched = stretched
        self._fit()

    def set_values(self, values: Sequence[V]) -> None:
        """Show these values; the row that was current stays current by its place."""
        row = self.currentIndex().row()
        self._values.set_values(values)
        self._fit()
        if values:
            current = self._values.index(max(0, min(row, len(values) - 1)), 0)
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(current, keep)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for column in range(self._values.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._share_room()
        rows = self._values.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(header.sizeHint().height() + rows + 2 * self.frameWidth())

    def _share_room(self) -> None:
        """Give each column what its texts need; where that is too much, take it from the widest."""
        columns = range(self._values.columnCount())
        wanted = [max(self.sizeHintForColumn(c), self._title_width(c)) for c in columns]
        for column, width in enumerate(shared(wanted, self._stretched, self._room())):
            self.setColumnWidth(column, width)

    def _room(self) -> int:
        return self.viewport().width()

    def _title_width(self, column: int) -> int:
        return self.horizontalHeader().sectionSizeHint(column)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._values.value(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the columns."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter, on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
