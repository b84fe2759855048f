"""The first rows of a table that comes in; its columns are asked about by click or key."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.models.table_sample import TableSample
from qa_desk.ui.widgets.list_table import dress, look_of

if TYPE_CHECKING:
    from qa_desk.services.import_terms import TableLook, Use

_LINES: Final = 8
_WIDEST: Final = 34
"""Of a column, in grid units."""
_BESIDE: Final = 2.5
"""Room around a text, in grid units."""
_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class SampleTable(QTableView):
    """Enter, Space or F2 in a column, and a click on its first cell or title, ask about it."""

    asked = Signal(int)

    def __init__(
        self, context: Context, words: "Callable[[Use], str]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.sample = TableSample(look_of(context), words, self)
        dress(self, context.theme)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(True)
        self.setModel(self.sample)
        self.horizontalHeader().sectionClicked.connect(self.asked)
        self.clicked.connect(self._on_clicked)
        context.theme.changed.connect(self.viewport().update)

    def show_table(self, table: "TableLook") -> None:
        """Show a table; the column the keys are on stays if there is one."""
        if table == self.sample.table:
            return
        column = self.currentIndex().column()
        across = self.horizontalScrollBar().value()
        self.sample.show_table(table)
        self._fit()
        if self.sample.columnCount():
            place = min(max(column, 0), self.sample.columnCount() - 1)
            self.setCurrentIndex(self.sample.index(0, place))
        self.horizontalScrollBar().setValue(across)

    def refit(self) -> None:
        """Say what columns are taken for in another language."""
        self._fit()
        self.viewport().update()

    def corner(self, column: int) -> QPoint:
        """Return where on the screen the choice of a column belongs."""
        cell = self.visualRect(self.sample.index(0, column))
        return self.viewport().mapToGlobal(cell.bottomLeft())

    def _fit(self) -> None:
        widest = self._context.theme.space(_WIDEST)
        plain = QFontMetrics(self._context.theme.font())
        bold = QFontMetrics(self._context.theme.font(bold=True))
        beside = self.iconSize().width() + self._context.theme.space(_BESIDE)
        for column in range(self.sample.columnCount()):
            title, use, *cells = self.sample.texts(column, _LINES)
            wanted = max(
                bold.horizontalAdvance(title),
                bold.horizontalAdvance(use) + beside,
                *(plain.horizontalAdvance(cell) for cell in cells),
            )
            self.setColumnWidth(column, min(wanted + self._context.theme.space(_BESIDE), widest))
        self._fit_height()

    def _fit_height(self) -> None:
        """Be as high as a few rows, and the bar below them where there is one."""
        rows = min(self.sample.rowCount(), _LINES)
        line = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        wide = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(head + rows * line + bar + 2 * self.frameWidth())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.row() == 0:
            self.asked.emit(index.column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar below where the columns no longer fit."""
        super().resizeEvent(event)
        self._fit_height()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure anew: before it is shown a table measures in another font."""
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask about the column the keys are on."""
        if event.key() in _KEYS and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().column())
            return
        super().keyPressEvent(event)
