"""Small rounded buttons: an answer, an error type, a piece of evidence."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize

_TICK: Final = "check"
_CROSS: Final = "cross"


@dataclass(frozen=True, slots=True)
class PillLook:
    """How a pill is dressed.

    `tone` is what it means when it is checked: "good", "warn", "bad", "accent" or "neutral"; `icon`
    stands before the text; `boxed` draws a check box there; `removable` a cross behind it.
    """

    tone: str = "accent"
    icon: str = ""
    icon_ink: str = ""
    boxed: bool = False
    removable: bool = False


class Pill(QAbstractButton):
    """A painted button with a text, and a hint such as the key that presses it."""

    removed = Signal()

    def __init__(
        self, context: Context, look: PillLook | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._look = look or PillLook()
        self._hint = ""
        self._hint_shown = False
        self._hovered_cross = False
        self.setMouseTracking(self._look.removable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def set_hint(self, hint: str) -> None:
        """Set what is shown small before the text; its room is kept while it is not shown."""
        self._hint = hint
        self.updateGeometry()

    def show_hint(self, shown: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Show or hide the hint."""
        if shown != self._hint_shown:
            self._hint_shown = shown
            self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the bold text, so that nothing moves when it is checked."""
        theme = self._context.theme
        metrics = QFontMetricsF(theme.font(bold=True))
        width = metrics.horizontalAdvance(self.text()) + 2 * self._side()
        width += self._before() + self._after()
        return QSize(round(width + 1), round(metrics.height() + theme.space(0.75)))

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign, text and cross."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            ink = self._ink()
            self._paint_sign(painter, ink)
            painter.setPen(ink)
            painter.setFont(self._font())
            place = QRectF(self.rect()).adjusted(
                self._side() + self._before(), 0, -self._side() - self._after(), 0
            )
            across = Qt.AlignmentFlag.AlignLeft if self._signed() else Qt.AlignmentFlag.AlignHCenter
            metrics, mode = QFontMetricsF(self._font()), Qt.TextElideMode.ElideRight
            text = metrics.elidedText(self.text(), mode, place.width() + 0.5)
            painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter, text)
            if self._look.removable:
                self._paint_cross(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a removable pill away with Delete."""
        if self._look.removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the cross can be pressed."""
        over = self._look.removable and self._cross_place().contains(event.position())
        if over != self._hovered_cross:
            self._hovered_cross = over
            self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the cross, or the rest."""
        if self._look.removable and self._cross_place().contains(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def _side(self) -> float:
        return self._context.theme.space(0.75 if self._signed() else 0.55)

    def _before(self) -> float:
        """Return the room of what stands before the text."""
        theme = self._context.theme
        if self._signed():
            boxes = (self._look.boxed, bool(self._look.icon))
            return sum(boxes) * (self._edge() + theme.space(0.5))
        return theme.space(1.4)

    def _after(self) -> float:
        theme = self._context.theme
        if self._look.removable:
            return self._edge() + theme.space(0.25)
        return 0 if self._signed() else theme.space(1.4)

    def _signed(self) -> bool:
        return self._look.boxed or bool(self._look.icon)

    def _edge(self) -> float:
        return round(self._context.theme.metrics.icon * 0.9)

    def _font(self) -> QFont:
        return self._context.theme.font(bold=self.isChecked())

    def _ink(self) -> QColor:
        theme = self._context.theme
        if not self.isEnabled() and not self.isChecked():
            return theme.color("text_disabled")
        return theme.color(self._tone_ink()) if self.isChecked() else theme.color("text")

    def _tone_ink(self) -> str:
        return {"accent": "accent_ink", "neutral": "text"}.get(self._look.tone, self._look.tone)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._context.theme
        ground, line, width = "raised", "line_strong" if self.isEnabled() else "line", 1.0
        if self.isChecked():
            soft = {"neutral": "sunken"}.get(self._look.tone, f"{self._look.tone}_soft")
            ground, line, width = soft, self._tone_ink(), 1.5
        elif self.isDown() or (self.underMouse() and self.isEnabled()):
            ground, line = "sunken", "accent_ink"
        if self.hasFocus():
            line, width = "focus", 2.0
        painter.setBrush(theme.color(ground))
        painter.setPen(QPen(theme.color(line), width))
        inset = width / 2
        radius = theme.metrics.radius
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, radius, radius)

    def _paint_sign(self, painter: QPainter, ink: QColor) -> None:
        left = self._side()
        if self._look.boxed:
            self._paint_box(painter, left, ink)
            left += self._edge() + self._context.theme.space(0.5)
        if self._look.icon:
            self._paint_icon(painter, self._look.icon, self._look.icon_ink or "text_muted", left)
        elif not self._look.boxed and self._hint:
            self._paint_hint(painter, left)

    def _paint_hint(self, painter: QPainter, left: float) -> None:
        """Show the key small before the text; a checked answer has a tick there instead."""
        theme = self._context.theme
        if self.isChecked():
            edge = round(theme.space(1.3))
            self._paint_icon(painter, _TICK, self._tone_ink(), left - theme.space(0.15), edge)
        elif self._hint_shown:
            place = QRectF(left, 0, self._before(), self.height())
            across = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            self._write_hint(painter, place, across)

    def _write_hint(self, painter: QPainter, place: QRectF, across: Qt.AlignmentFlag) -> None:
        theme = self._context.theme
        font = QFont(theme.font(TypeSize.SMALL))
        font.setPixelSize(round(font.pixelSize() * 0.85))
        painter.setFont(font)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(place, across, self._hint)

    def _paint_box(self, painter: QPainter, left: float, ink: QColor) -> None:
        edge = self._edge()
        top = (self.height() - edge) / 2
        box = QRectF(left + 1, top + 1, edge - 2, edge - 2)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if self._hint_shown and not self.isChecked():
            self._write_hint(painter, box, Qt.AlignmentFlag.AlignCenter)
        if self.isChecked():
            painter.setPen(QPen(ink, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(
                [
                    QPointF(left + edge * 0.26, top + edge * 0.52),
                    QPointF(left + edge * 0.43, top + edge * 0.70),
                    QPointF(left + edge * 0.75, top + edge * 0.32),
                ]
            )

    def _paint_icon(
        self, painter: QPainter, name: str, ink: str, left: float, edge: float | None = None
    ) -> None:
        size = round(edge or self._edge())
        picture = self._context.icons.pixmap(name, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - size) / 2), picture)

    def _cross_place(self) -> QRectF:
        room = self._after() + self._side()
        return QRectF(self.width() - room, 0, room, self.height())

    def _paint_cross(self, painter: QPainter) -> None:
        edge = round(self._edge() * 0.85)
        ink = "bad" if self._hovered_cross else "text_muted"
        left = self.width() - self._side() - edge + 2
        self._paint_icon(painter, _CROSS, ink, left, edge)
