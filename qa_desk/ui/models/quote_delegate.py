"""Quotes in a table as a concordance shows them: what was found in the middle, the rest around it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from qa_desk.ui.models.delegates import CellDelegate
from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize

Index = QModelIndex | QPersistentModelIndex
_SHARE: Final = 0.4
"""So much of the room may go to what stands before."""
Marked = Callable[[int], tuple[int, int] | None]


class QuoteDelegate(CellDelegate):
    """Paints a column's cells with what was found in them in bold; `marked` tells where, by row."""

    def __init__(
        self, theme: Theme, column: int, marked: Marked, parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._column = column
        self._marked = marked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        mark = self._marked(index.row()) if index.column() == self._column else None
        if mark is None:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        painter.save()
        self._paint_quote(painter, option.rect, text, mark)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for no more than the column can give: quotes are cut."""
        hint = super().sizeHint(option, index)
        if index.column() == self._column:
            hint.setWidth(min(hint.width(), self._theme.space(40)))
        return hint

    def _paint_quote(
        self, painter: QPainter, cell: QRect, text: str, mark: tuple[int, int]
    ) -> None:
        theme = self._theme
        pad = theme.space(0.75)
        plain, bold = theme.font(TypeSize.BODY), theme.font(TypeSize.BODY, bold=True)
        thin, thick = QFontMetrics(plain), QFontMetrics(bold)
        before, found, after = text[: mark[0]], text[mark[0] : mark[1]], text[mark[1] :]
        room = max(cell.width() - 2 * pad, 0)
        found = thick.elidedText(found, Qt.TextElideMode.ElideRight, room)
        left = room - thick.horizontalAdvance(found)
        wanted = thin.horizontalAdvance(after)
        first = max(round(left * _SHARE), left - wanted)
        before = thin.elidedText(before, Qt.TextElideMode.ElideLeft, first)
        after = thin.elidedText(
            after, Qt.TextElideMode.ElideRight, left - thin.horizontalAdvance(before)
        )
        line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        place = cell.adjusted(pad, 0, -pad, 0)
        for said, font, ink, metrics in (
            (before, plain, "text", thin),
            (found, bold, "accent_ink", thick),
            (after, plain, "text", thin),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            painter.drawText(place, line, said)
            place.setLeft(place.left() + metrics.horizontalAdvance(said))
