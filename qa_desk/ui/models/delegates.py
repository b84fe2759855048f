"""Painting of cells that are more than text: states as badges, with a shape and a word."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_desk.ui.models.columns import BADGE_ROLE
from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize

Index = QModelIndex | QPersistentModelIndex
_GROUNDS = {"neutral": "sunken", "accent": "accent_soft"}
_INKS = {"neutral": "text", "accent": "accent_ink"}


class CellDelegate(QStyledItemDelegate):
    """Paints a cell with a tone as a badge, every other as the style does."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        tone = index.data(BADGE_ROLE)
        if not tone or not index.data():
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, icon = cell.text, QIcon(cell.icon)
        cell.text = ""
        cell.icon = QIcon()
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        painter.save()
        self._paint_badge(painter, option.rect, str(tone), (text, icon))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a cell wants; a badge wants its frame too."""
        hint = super().sizeHint(option, index)
        if index.data(BADGE_ROLE):
            hint.setWidth(hint.width() + self._theme.space(1.5))
        return hint

    def _paint_badge(
        self, painter: QPainter, cell: QRect, tone: str, content: tuple[str, QIcon]
    ) -> None:
        """Paint a rounded ground as wide as its content, the shape, then the word."""
        theme = self._theme
        text, icon = content
        font = theme.font(TypeSize.SMALL, bold=True)
        metrics = QFontMetrics(font)
        gap, pad = theme.space(0.5), theme.space(0.75)
        edge = 0 if icon.isNull() else round(metrics.height() * 0.95)
        start = pad + edge + (gap if edge else 0)
        room = cell.width() - 2 * pad
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - start - pad)
        width = min(room, start + metrics.horizontalAdvance(shown) + pad)
        height = metrics.height() + theme.space(0.25)
        top = cell.center().y() - height / 2 + 1
        ground = QRectF(cell.left() + pad, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(_GROUNDS.get(tone, f"{tone}_soft")))
        painter.drawRoundedRect(ground, theme.metrics.radius, theme.metrics.radius)
        if edge:
            place = QRect(
                round(ground.left() + pad), round(ground.center().y() - edge / 2), edge, edge
            )
            icon.paint(painter, place)
        painter.setFont(font)
        painter.setPen(theme.color(_INKS.get(tone, tone)))
        words = ground.adjusted(start, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
