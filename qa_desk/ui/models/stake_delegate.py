"""Painting of a line of weights: the name with a bar below it, small words below a number."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.models.stake_table import BAR_ROLE, DEPTH_ROLE, NOTE_INK_ROLE, NOTE_ROLE
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text_line import AmountLine

Index = QModelIndex | QPersistentModelIndex
_BAR_UNITS: Final = 0.5
_LEAST_BAR: Final = 2.0
_BAR_SHARE: Final = 0.55
"""Of the room below a name; the rest is for words."""


class StakeDelegate(QStyledItemDelegate):
    """Weights are written in a line that takes each digit at once."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, then the line above and what is below it."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, font, cell.text = cell.text, cell.font, ""
        cell.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget
        )
        theme = self._context.theme
        gap, below = theme.space(0.75), str(index.data(NOTE_ROLE) or "")
        room = option.rect.adjusted(gap, 0, -gap, 0)
        bar = index.data(BAR_ROLE)
        if bar is not None and index.data(DEPTH_ROLE):
            room.setLeft(room.left() + theme.space(1))
        painter.save()
        painter.setFont(font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        upper, lower = self._halves(room, below=bool(below) or bar is not None)
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(upper, side, shown)
        if bar is not None:
            lower = self._paint_bar(painter, lower, bar)
        if below:
            painter.setPen(theme.color(str(index.data(NOTE_INK_ROLE))))
            self._paint_note(painter, lower, side, below)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the wider of both lines."""
        theme = self._context.theme
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        small = QFontMetrics(theme.font(TypeSize.SMALL))
        below = small.horizontalAdvance(str(index.data(NOTE_ROLE) or ""))
        width = max(QFontMetrics(cell.font).horizontalAdvance(cell.text), below)
        return QSize(width + theme.space(1.75), theme.space(5))

    def _halves(self, room: QRect, *, below: bool) -> tuple[QRect, QRect]:
        """Return the places of the line above and of that below it; alone it stands in the middle."""
        if not below:
            return room, QRect()
        theme = self._context.theme
        high = QFontMetrics(theme.font()).height()
        low = QFontMetrics(theme.font(TypeSize.SMALL)).height()
        top = room.top() + max(0, (room.height() - high - low) // 2)
        upper = QRect(room.left(), top, room.width(), high)
        return upper, QRect(room.left(), top + high, room.width(), low)

    def _paint_bar(self, painter: QPainter, room: QRect, bar: tuple[float, float]) -> QRect:
        """Paint how much it matters, and a light mark where that ended before; return the rest."""
        theme, (now, before) = self._context.theme, bar
        width = room.width() * _BAR_SHARE
        height = theme.space(_BAR_UNITS)
        top = room.center().y() - height / 2 + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if now <= 0 and before <= 0:
            return room
        for length, ink in ((1.0, "sunken"), (now, "accent")):
            if length > 0:
                painter.setBrush(theme.color(ink))
                place = QRectF(room.left(), top, max(_LEAST_BAR, width * length), height)
                painter.drawRoundedRect(place, height / 2, height / 2)
        if before >= 0:
            painter.setBrush(theme.color("text_muted"))
            at = room.left() + max(0.0, min(width - 2, width * before - 1))
            painter.drawRect(QRectF(at, top - 3, 2, height + 6))
        gap = theme.space(0.75)
        return room.adjusted(round(width) + gap, 0, 0, 0)

    def _paint_note(
        self, painter: QPainter, room: QRect, side: Qt.AlignmentFlag, text: str
    ) -> None:
        theme = self._context.theme
        font = theme.font(TypeSize.SMALL)
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side, shown)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's own signature
        index: Index,
    ) -> QWidget:
        """Write the number in a line; each digit is in force at once."""
        line = AmountLine(self._context, parent)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        line.typed.connect(lambda: self.commitData.emit(line))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the number, unless it is the one that is being typed."""
        if isinstance(editor, AmountLine):
            editor.show_amount(str(index.data(Qt.ItemDataRole.EditRole)))
            if not editor.hasFocus():
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put the number into the card."""
        if isinstance(editor, AmountLine):
            model.setData(index, editor.amount())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Stand in the middle of the cell, as high as a field."""
        height = editor.sizeHint().height()
        place = QRect(option.rect)
        place.setTop(option.rect.center().y() - height // 2)
        place.setHeight(height)
        editor.setGeometry(place)
