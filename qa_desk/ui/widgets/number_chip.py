"""A number with its name that leads to its places, and the bar of who spoke how much."""

from typing import Final, final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from qa_desk.analytics.measures import Place
from qa_desk.ui import access
from qa_desk.ui.measure_words import Number, place_words
from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.transcript_view import side_ink

_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_BAR_UNITS: Final = 0.75


@final
class NumberChip(QAbstractButton):
    """Each press leads to the next place of the number; one without places cannot be pressed."""

    place_wanted = Signal(object)
    """A Place."""

    def __init__(self, theme: Theme, number: Number, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = -1
        self.number = number
        # One stop for Tab in the whole row: the row says which one it is.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._go)
        self.take(number)

    def take(self, number: Number) -> None:
        """Show the same number anew, perhaps in other words; a change begins at its first place."""
        if number.places != self.number.places:
            self._index = -1
        self.number = number
        self.setEnabled(bool(number.places))
        if number.places:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self.setToolTip(number.spoken)
        access.name(self, number.spoken)
        self.updateGeometry()
        self.update()

    def _go(self) -> None:
        places = self.number.places
        if not places:
            return
        self._index = (self._index + 1) % len(places)
        place: Place = places[self._index]
        self.place_wanted.emit(place)
        access.announce(self, place_words(self.number, self._index))

    def sizeHint(self) -> QSize:
        """Need room for the name and the value."""
        pad = self._theme.space(0.5)
        height = QFontMetricsF(self._value_font()).height() + 0.75 * pad
        return QSize(round(self._value_left() + self._value_width() + pad + 1), round(height))

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter, too, and leave arrows to the row: Qt would look for a way itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name quietly and the value in the ink of its side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        rect = QRectF(self.rect())
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font(TypeSize.SMALL))
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(
            rect.adjusted(self._theme.space(0.5), 0, 0, 0), centred, self.number.caption
        )
        painter.setFont(self._value_font())
        painter.setPen(self._ink())
        painter.drawText(rect.adjusted(self._value_left(), 0, 0, 0), centred, self.number.value)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(rect, theme.metrics.radius, theme.metrics.radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, theme.metrics.radius, theme.metrics.radius)

    def _ink(self) -> QColor:
        side = self.number.side
        return self._theme.color("text") if side is None else side_ink(self._theme, side)

    def _value_left(self) -> float:
        caption = self.number.caption
        pad = self._theme.space(0.5)
        if not caption:
            return pad
        small = QFontMetricsF(self._theme.font(TypeSize.SMALL))
        return pad + small.horizontalAdvance(caption) + self._theme.space(0.5)

    def _value_width(self) -> float:
        return QFontMetricsF(self._value_font()).horizontalAdvance(self.number.value)

    def _value_font(self) -> QFont:
        return self._theme.font(TypeSize.SMALL, bold=True)


@final
class ShareBar(QWidget):
    """How speech is shared, the agent at the left; the numbers beside it say the same in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(theme.space(_BAR_UNITS)))

    def show_share(self, agent: float) -> None:
        """Show the agent's share, 0 to 1."""
        self._share = agent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint two stretches with a gap between them."""
        theme = self._theme
        painter = QPainter(self)
        width, height = self.width(), self.height()
        middle = round(width * self._share)
        gap = 1 if 0 < middle < width else 0
        painter.fillRect(QRectF(0, 0, middle - gap, height), theme.color("agent_side"))
        rest = QRectF(middle + gap, 0, width - middle - gap, height)
        painter.fillRect(rest, theme.color("customer_side"))
        painter.end()
