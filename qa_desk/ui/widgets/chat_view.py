"""A written contact: bubbles by side, their times, and how long an answer took."""

from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qa_desk.domain.contacts import Message, Side
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.conversation import ConversationModel, Posted
from qa_desk.ui.widgets.text_block import TextBlock
from qa_desk.ui.widgets.transcript_view import phrase_format, prepare_list, side_ink
from qa_desk.ui.words import word

_WIDEST_SHARE: Final = 0.8
_WIDEST_UNITS: Final = 80
_SECONDS_TELL_NOTHING: Final = 10
"""From so many minutes on."""
_MINUTE_MS: Final = 60_000
_GROUNDS: Final = {Side.AGENT: "agent_soft", Side.CUSTOMER: "customer_soft"}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Bubble:
    """One message laid out in a row of a certain width; places are relative to the row."""

    block: TextBlock
    head: str
    frame: QRectF
    gap: str


class ChatDelegate(QStyledItemDelegate):
    """Paints a message as a bubble: the agent's to the right, everybody else's to the left."""

    def __init__(self, context: Context, model: ConversationModel, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._context = context
        self._theme = context.theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the bubble needs."""
        width = self._view.viewport().width()
        bubble = self._laid(self._model.posted[index.row()], width)
        return QSize(width, round(bubble.frame.bottom() + self._theme.space(0.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a message."""
        posted = self._model.posted[index.row()]
        rect = QRectF(option.rect)
        bubble = self._laid(posted, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if bubble.gap:
            self._paint_gap(painter, rect.width(), bubble.gap, posted)
        self._paint_frame(painter, bubble, posted, option)
        self._paint_text(painter, bubble, posted)
        painter.restore()

    def _laid(self, posted: Posted, width: float) -> _Bubble:
        theme, message = self._theme, posted.message
        pad = theme.space(1)
        widest = min(width * _WIDEST_SHARE, theme.space(_WIDEST_UNITS))
        head = self._head(posted)
        small = QFontMetricsF(theme.font(TypeSize.SMALL, bold=True))
        block = TextBlock(message.text, theme.font(), widest - 2 * pad, self._marked(message))
        evidence = small.height() + pad if message.position in self._model.evidence else 0.0
        room = max(widest - 2 * pad, block.width) - evidence
        head = small.elidedText(head, Qt.TextElideMode.ElideMiddle, room)
        inner = max(block.width, small.horizontalAdvance(head) + evidence)
        gap = self._gap_words(posted)
        top = float(theme.space(0.5 if posted.opens else 0))
        top += small.height() + theme.space(1.25) if gap else 0
        size = QSize(round(inner + 2 * pad + 1), round(block.height + small.height() + 1.4 * pad))
        margin = theme.space(1)
        left = width - size.width() - margin if message.side is Side.AGENT else margin
        return _Bubble(block, head, QRectF(QPointF(left, top), size.toSizeF()), gap)

    def _marked(self, message: Message) -> list[QTextLayout.FormatRange]:
        """Return how words are painted that phrase rules have found."""
        made = []
        for start, end in self._model.phrases.get(message.position, ()):
            found = QTextLayout.FormatRange()
            found.start, found.length = start, end - start
            found.format = phrase_format(self._theme)
            made.append(found)
        return made

    def _paint_frame(
        self, painter: QPainter, bubble: _Bubble, posted: Posted, option: QStyleOptionViewItem
    ) -> None:
        theme = self._theme
        side = posted.message.side
        painter.setBrush(theme.color(_GROUNDS.get(side, "sunken")))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        line = theme.color("focus") if selected else side_ink(theme, side)
        line.setAlphaF(1.0 if selected or theme.tokens.name == "contrast" else 0.25)
        painter.setPen(QPen(line, 2 if selected else 1))
        radius = theme.metrics.radius + 3
        painter.drawRoundedRect(bubble.frame, radius, radius)

    def _paint_text(self, painter: QPainter, bubble: _Bubble, posted: Posted) -> None:
        theme, pad = self._theme, self._theme.space(1)
        small = theme.font(TypeSize.SMALL, bold=True)
        height = QFontMetricsF(small).height()
        corner = bubble.frame.topLeft() + QPointF(pad, 0.6 * pad)
        painter.setFont(small)
        painter.setPen(side_ink(theme, posted.message.side))
        painter.drawText(QRectF(corner, bubble.frame.size()), bubble.head)
        if posted.message.position in self._model.evidence:
            edge = round(height)
            picture = self._context.icons.pixmap("evidence", "good", edge, 1.0)
            painter.drawPixmap(QPointF(bubble.frame.right() - pad - edge, corner.y()), picture)
        painter.setPen(theme.color("text"))
        bubble.block.paint(painter, corner + QPointF(0, height + 0.2 * pad))

    def _paint_gap(self, painter: QPainter, width: float, text: str, posted: Posted) -> None:
        """Paint the wait between two lines, with a clock; the customer's wait stands out."""
        theme = self._theme
        waited = posted.wait_ms is not None
        ink = "warn" if waited else "text_muted"
        font = theme.font(TypeSize.SMALL, bold=waited)
        metrics = QFontMetricsF(font)
        edge = round(metrics.height())
        total = metrics.horizontalAdvance(text) + edge + theme.space(0.5)
        left, top = (width - total) / 2, theme.space(0.5)
        painter.drawPixmap(QPointF(left, top), self._context.icons.pixmap("clock", ink, edge, 1.0))
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        place = QRectF(left + edge + theme.space(0.5), top, total, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(theme.color("line"), 1))
        middle = top + metrics.height() / 2
        side, air = theme.space(1), theme.space(1)
        painter.drawLine(QPointF(side, middle), QPointF(left - air, middle))
        painter.drawLine(QPointF(left + total + air, middle), QPointF(width - side, middle))

    def _head(self, posted: Posted) -> str:
        message = posted.message
        parts = [word(message.side), message.author] if posted.opens else []
        if message.at is not None:
            parts.append(self._time(posted))
        if posted.wait_ms is not None and posted.gap_ms is None:
            parts.append(self._wait(posted.wait_ms))
        return " · ".join(dict.fromkeys(filter(None, parts)))

    def _time(self, posted: Posted) -> str:
        at = posted.message.at
        if at is None:
            return ""
        if posted.new_day:
            return self._context.languages.date_time(at)
        return at.astimezone().strftime("%H:%M:%S" if self._model.to_the_second else "%H:%M")

    def _gap_words(self, posted: Posted) -> str:
        if posted.gap_ms is None:
            return ""
        if posted.wait_ms is not None:
            return self._wait(posted.wait_ms)
        template = QCoreApplication.translate("Chat", "{wait} later")
        return filled(template, wait=duration_words(posted.gap_ms))

    def _wait(self, wait_ms: int) -> str:
        wait = duration_words(wait_ms)
        if not self._model.to_the_second and wait_ms < _MINUTE_MS:
            wait = QCoreApplication.translate("Chat", "less than a minute")
        return filled(QCoreApplication.translate("Chat", "answered after {wait}"), wait=wait)


@final
class ChatView(QListView):
    """The selected message is what evidence is stamped on."""

    def __init__(
        self, context: Context, model: ConversationModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = model
        self.setModel(model)
        self.setItemDelegate(ChatDelegate(context, model, self))
        prepare_list(self)
        model.evidence_changed.connect(self.viewport().update)
        model.modelReset.connect(self._select_first)
        context.theme.changed.connect(self.viewport().update)

    @property
    def selected(self) -> Posted | None:
        """The message that is selected; None where there are none."""
        row = self.currentIndex().row()
        posted = self._messages.posted
        return posted[row] if 0 <= row < len(posted) else None

    def retranslate(self) -> None:
        """Set the name in the window's language, and lay the words out anew."""
        access.name(self, self.tr("Messages"))
        self.scheduleDelayedItemsLayout()

    def show_message(self, position: int) -> None:
        """Select a message and scroll to it."""
        row = self._messages.row_of(position)
        if row is not None:
            index = self._messages.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _select_first(self) -> None:
        if self._messages.rowCount():
            self.setCurrentIndex(self._messages.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy a message; letters look for nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(str(self.currentIndex().data() or ""))
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def duration_words(milliseconds: int) -> str:
    """Return a wait in its largest units: "26 s", "6 min 12 s", "50 min", "5 h 10 min", "2 d 3 h"."""
    minutes, seconds = divmod(round(milliseconds / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        template = QCoreApplication.translate("Chat", "{days} d {hours} h")
    elif hours:
        template = QCoreApplication.translate("Chat", "{hours} h {minutes} min")
    elif not minutes:
        template = QCoreApplication.translate("Chat", "{seconds} s")
    elif minutes >= _SECONDS_TELL_NOTHING or not seconds:
        template = QCoreApplication.translate("Chat", "{minutes} min")
    else:
        template = QCoreApplication.translate("Chat", "{minutes} min {seconds} s")
    return filled(template, days=days, hours=hours, minutes=minutes, seconds=seconds)
