"""A small table whose cells are written in place, as high as its rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qa_desk.ui.context import Context
from qa_desk.ui.theme import Theme
from qa_desk.ui.widgets.text_line import AmountLine, TextLine

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; `hint` is shown greyed where the text is empty."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class CellColumn:
    """A column: its texts by row, and what takes what was typed; `units` is its width, 0 the rest.

    A `numeric` column shows numbers in the manner of the window. One that is not `live` takes what
    was typed when the cell is left.
    """

    read: Callable[[int], Cell]
    write: Callable[[int, str], None]
    units: float = 0
    numeric: bool = False
    live: bool = True


class _Cells(QAbstractTableModel):
    def __init__(self, theme: Theme, columns: Sequence[CellColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns = tuple(columns)
        self._titles: tuple[str, ...] = ()
        self._rows = 0
        self._faulty: dict[int, str] = {}
        self._roles: dict[Qt.ItemDataRole, Callable[[int, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self._shown,
            Qt.ItemDataRole.EditRole: self._written,
            Qt.ItemDataRole.AccessibleTextRole: self._said,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            Qt.ItemDataRole.BackgroundRole: self._ground,
            Qt.ItemDataRole.ToolTipRole: self._wrong,
            Qt.ItemDataRole.TextAlignmentRole: self._side,
        }

    def say(self, titles: Sequence[str]) -> None:
        """Set the titles of the columns."""
        self._titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)

    def follow(self, rows: int, faulty: dict[int, str]) -> None:
        """Show so many rows, with what is wrong in some; what did not change keeps its place."""
        if rows > self._rows:
            self.beginInsertRows(_NONE, self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows < self._rows:
            self.beginRemoveRows(_NONE, rows, self._rows - 1)
            self._rows = rows
            self.endRemoveRows()
        self._faulty = faulty
        if rows:
            last = self.index(rows - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: _Index = _NONE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every cell be written."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, the number of a row."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _RIGHT if self.columns[section].numeric else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self._titles[section] if section < len(self._titles) else ""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, how it is aligned and coloured, and what is wrong with it."""
        known = self._roles.get(Qt.ItemDataRole(role))
        return None if known is None else known(index.row(), index.column())

    def _shown(self, row: int, column: int) -> object:
        cell = self.columns[column].read(row)
        return cell.text or cell.hint

    def _written(self, row: int, column: int) -> object:
        return self.columns[column].read(row).text

    def _said(self, row: int, column: int) -> object:
        return f"{self._titles[column]}: {self._shown(row, column)}"

    def _ink(self, row: int, column: int) -> object:
        return None if self._written(row, column) else self._theme.color("text_muted")

    def _ground(self, row: int, _column: int) -> object:
        return self._theme.color("bad_soft") if row in self._faulty else None

    def _wrong(self, row: int, _column: int) -> object:
        return self._faulty.get(row)

    def _side(self, _row: int, column: int) -> object:
        return _RIGHT if self.columns[column].numeric else _LEFT

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, if it is something else."""
        column = self.columns[index.column()]
        text = str(value)
        if role != Qt.ItemDataRole.EditRole or text == column.read(index.row()).text:
            return False
        column.write(index.row(), text)
        return True


class _Writing(QStyledItemDelegate):
    """Takes each letter at once, so that a preview and a check follow."""

    def __init__(self, context: Context, columns: Sequence[CellColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = columns

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        """Return a line for a text or for a number."""
        column = self._columns[index.column()]
        line = (AmountLine if column.numeric else TextLine)(self._context, parent)
        line.setFrame(False)
        line.setPlaceholderText(column.read(index.row()).hint)
        if column.live:
            line.typed.connect(self._take)
        return line

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what stands there; the cursor stays."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, AmountLine):
            editor.show_amount(text)
        elif isinstance(editor, TextLine):
            editor.show_text(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand on what was typed."""
        if isinstance(editor, AmountLine):
            model.setData(index, editor.amount())
        elif isinstance(editor, TextLine):
            model.setData(index, editor.text())

    def displayText(self, value: object, _locale: object) -> str:
        """Show the text as it is."""
        return str(value)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)

    @Slot()
    def _take(self) -> None:
        line = self.sender()
        if isinstance(line, QWidget):
            self.commitData.emit(line)


class CellTable(QTableView):
    """Enter adds a row, Delete takes one away, Alt with an arrow moves it; typing writes."""

    add_wanted = Signal(int)
    """The row before which one is to be put."""
    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)
    """A row, and by how many places."""
    row_changed = Signal()

    def __init__(
        self, context: Context, columns: Sequence[CellColumn], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._cells = _Cells(context.theme, columns, self)
        self.setModel(self._cells)
        self.setItemDelegate(_Writing(context, columns, self))
        self._prepare()
        self.selectionModel().currentChanged.connect(self.row_changed)
        self._cells.dataChanged.connect(self._fit)
        self._cells.rowsRemoved.connect(self._fit)
        context.theme.changed.connect(self.viewport().update)

    @property
    def row(self) -> int:
        """The current row, -1 where there is none."""
        return self.currentIndex().row()

    def say(self, titles: Sequence[str]) -> None:
        """Set the titles of the columns."""
        self._cells.say(titles)
        self._share()

    def follow(self, rows: int, faulty: dict[int, str]) -> None:
        """Show so many rows, and what is wrong in some of them."""
        self._cells.follow(rows, faulty)

    def go(self, row: int, column: int = 0, *, write: bool = False) -> None:
        """Make a cell current, and begin to write in it."""
        index = self._cells.index(row, column)
        self.setCurrentIndex(index)
        if write and index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(index)

    def leave_cell(self) -> None:
        """Close the cell that is being written, of which every letter was taken."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _prepare(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed
            | triggers.EditKeyPressed
            | triggers.DoubleClicked
            | triggers.SelectedClicked
        )
        self.setProperty("framed", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(self._theme.space(3.4))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _share(self) -> None:
        titles = self.horizontalHeader()
        fixed = [
            max(self._theme.space(column.units), titles.sectionSizeHint(i)) if column.units else 0
            for i, column in enumerate(self._cells.columns)
        ]
        spare = max(self.viewport().width() - sum(fixed), 0)
        rest = [i for i, column in enumerate(self._cells.columns) if not column.units]
        for i, width in enumerate(fixed):
            self.setColumnWidth(i, spare // len(rest) if i in rest else width)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows, header = self.verticalHeader().length(), self.horizontalHeader()
        titles = 0 if header.isHidden() else header.sizeHint().height()
        height = titles + rows + 2 * self.frameWidth()
        self.setVisible(bool(height > 2 * self.frameWidth()))
        if height != self.height():
            self.setFixedHeight(height)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next field behind the last cell; Qt would begin again at the first."""
        index, hints = self.currentIndex(), QAbstractItemDelegate.EndEditHint
        row, column = self._cells.rowCount() - 1, self._cells.columnCount() - 1
        at_end = hint == hints.EditNextItem and (index.row(), index.column()) == (row, column)
        at_start = hint == hints.EditPreviousItem and (index.row(), index.column()) == (0, 0)
        if not (at_end or at_start):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, hints.NoHint)
        self.focusNextPrevChild(at_end)

    def minimumSizeHint(self) -> QSize:
        """Take any width."""
        return QSize(self._theme.space(12), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for no more than a field does."""
        return QSize(self._theme.space(24), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move and remove rows: elsewhere on the page they move other things."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in own or self._moves(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, take away and move rows; keys that a cell under the pen left over are not meant."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add_wanted.emit(self.row + 1)
        elif event.key() == Qt.Key.Key_Delete and self.row >= 0:
            self.remove_wanted.emit(self.row)
        elif self._moves(event) and self.row >= 0:
            self.move_wanted.emit(self.row, self._moves(event))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the columns."""
        super().resizeEvent(event)
        self._share()

    @staticmethod
    def _moves(event: QKeyEvent) -> int:
        """Return by how many places a key moves a row."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        return _MOVES.get(Qt.Key(event.key()), 0) if alt else 0
