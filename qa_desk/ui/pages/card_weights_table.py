"""The table of weights: ordered by any column, weights written in place by key or by mouse."""

from typing import Final, final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.models.stake_delegate import StakeDelegate
from qa_desk.ui.models.stake_table import StakeColumn, StakeTable
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_stakes import CardStakes, Order
from qa_desk.ui.widgets.list_table import ENTER, dress
from qa_desk.ui.widgets.short_table import shared

_ORDERS: Final = {
    StakeColumn.NAME: Order.FORM,
    StakeColumn.WEIGHT: Order.WEIGHT,
    StakeColumn.SHARE: Order.SHARE,
    StakeColumn.MISS: Order.LOSS,
}
_ROW_UNITS: Final = 5.0
_EDITS: Final = ENTER | {Qt.Key.Key_F2}


@final
class WeightsTable(QTableView):
    """Enter, F2 or a digit writes the weight of the line; `went` says that a person chose a line."""

    went = Signal(int)

    def __init__(self, context: Context, stakes: CardStakes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stakes = stakes
        self._theme = context.theme
        self._column, self._descending = StakeColumn.NAME, True
        self._telling = True
        self.stake_table = StakeTable(context, stakes, self)
        dress(self, context.theme)
        self.setItemDelegate(StakeDelegate(context, self))
        self.verticalHeader().setDefaultSectionSize(context.theme.space(_ROW_UNITS))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setModel(self.stake_table)
        self.horizontalHeader().sectionClicked.connect(self._order_by)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        context.theme.changed.connect(self.viewport().update)

    def show_stakes(self) -> None:
        """Show what was found last, in the order of choice."""
        lines = self._stakes.lines(_ORDERS[self._column], descending=self._descending)
        compared = any(line.before is not None for line in lines)
        self._telling = False
        self.stake_table.show_lines(lines, compared=compared)
        self._telling = True
        shares = any(line.now.share is not None for line in lines)
        self.setColumnHidden(StakeColumn.SHARE, bool(lines) and not shares)
        self._share_room()

    def choose(self, row: int) -> None:
        """Put the keys on a line without telling that a person did."""
        if row == self.currentIndex().row():
            return
        self._telling = False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        column = max(0, self.currentIndex().column())
        index = self.stake_table.index(row, column)
        self.selectionModel().setCurrentIndex(index, flags | rows)
        self._telling = True

    @Slot(int)
    def _order_by(self, column: int) -> None:
        """Order by a column; once more turns the order round. The first gives that of the form."""
        wanted = StakeColumn(column)
        turned = wanted is self._column and wanted is not StakeColumn.NAME
        self._descending = not self._descending if turned else True
        self._column = wanted
        header = self.horizontalHeader()
        header.setSortIndicatorShown(wanted is not StakeColumn.NAME)
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, order)
        self.show_stakes()

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        if self._telling and index.isValid():
            self.went.emit(index.row())

    def _share_room(self) -> None:
        """Give numbers what they need and the names the rest."""
        room, header = self.viewport().width(), self.horizontalHeader()
        shown = [c for c in StakeColumn if not self.isColumnHidden(c)]
        wanted = [max(self._wanted(c), header.sectionSizeHint(c)) for c in shown]
        wanted[StakeColumn.NAME] = 0
        wanted[StakeColumn.NAME] = max(room // 3, room - sum(wanted))
        for column, width in zip(shown, shared(wanted, StakeColumn.NAME, room), strict=True):
            self.setColumnWidth(column, width)

    def _wanted(self, column: StakeColumn) -> int:
        """Return the room of the widest text of a column; Qt would ask for each cell's style."""
        theme, table = self._theme, self.stake_table
        if column is StakeColumn.NAME:
            return 0
        bold = QFontMetrics(theme.font(bold=True))
        small = QFontMetrics(theme.font(TypeSize.SMALL))
        texts = [table.texts(row, column) for row in range(table.rowCount())]
        widths = {max(bold.horizontalAdvance(t), small.horizontalAdvance(n)) for t, n in texts}
        return max(widths, default=0) + theme.space(1.75)

    def _edit_weight(self) -> bool:
        index = self.stake_table.index(self.currentIndex().row(), StakeColumn.WEIGHT)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the columns."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the weight of the line, or copy the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.stake_table.as_text())
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = plain and event.text().isdigit()
        if plain and (digit or event.key() in _EDITS) and self._edit_weight():
            editor = QApplication.focusWidget()
            if digit and editor is not None and editor is not self:
                QApplication.sendEvent(editor, event)
            return
        super().keyPressEvent(event)
