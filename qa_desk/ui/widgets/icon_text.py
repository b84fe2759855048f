"""A picture and a word in one colour of the look, and a line of text that ends in dots."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize


class IconText(QWidget):
    """Paints an icon and a short text; `ink` is the name of any token.

    One that `yields` is cut with dots where there is no room; the whole of it is in the tool tip.
    """

    def __init__(
        self,
        context: Context,
        icon: str,
        ink: str,
        parent: QWidget | None = None,
        *,
        yields: bool = False,
    ) -> None:
        super().__init__(parent)
        self._yields = yields
        self._context = context
        self._icon = icon
        self._ink = ink
        self._text = ""
        across = QSizePolicy.Policy.Maximum if yields else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def say(self, text: str, tip: str = "") -> None:
        """Set the text; the tip explains it."""
        self._text = text
        self.setToolTip(tip or (text if self._yields else ""))
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self.update()

    def dress(self, icon: str, ink: str) -> None:
        """Take another picture and colour."""
        self._icon, self._ink = icon, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the text."""
        metrics = QFontMetricsF(self._context.theme.font(TypeSize.SMALL))
        width = metrics.horizontalAdvance(self._text) + self._edge() + self._gap()
        return QSize(ceil(width), ceil(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text, unless it yields."""
        wanted = self.sizeHint()
        return QSize(self._edge(), wanted.height()) if self._yields else wanted

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, then the text."""
        theme = self._context.theme
        edge = self._edge()
        picture = self._context.icons.pixmap(self._icon, self._ink, edge, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(QPointF(0, (self.height() - edge) / 2), picture)
            painter.setPen(theme.color(self._ink))
            painter.setFont(theme.font(TypeSize.SMALL))
            place = QRectF(self.rect()).adjusted(edge + self._gap(), 0, 0, 0)
            metrics = QFontMetricsF(painter.font())
            # Half a pixel more: the width that was asked for must never count as too little.
            cut = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, place.width() + 0.5)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)

    def _edge(self) -> int:
        return round(self._context.theme.metrics.icon * 0.85)

    def _gap(self) -> int:
        return self._context.theme.space(0.4)


class ElidedText(QWidget):
    """One line that is cut with dots where the room ends; the whole of it is in the tool tip."""

    def __init__(
        self,
        context: Context,
        ink: str = "text_muted",
        parent: QWidget | None = None,
        *,
        step: TypeSize = TypeSize.SMALL,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._context = context
        self._ink = ink
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def say(self, text: str) -> None:
        """Set the text."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        metrics = QFontMetricsF(self._font())
        return QSize(ceil(metrics.horizontalAdvance(self._text)), ceil(metrics.height()) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what has room."""
        theme = self._context.theme
        font = self._font()
        cut = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(theme.color(self._ink))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, cut)

    def _font(self) -> QFont:
        """Return the font of the step; titles are bold as in labels."""
        return self._context.theme.font(self._step, bold=self._step is not TypeSize.SMALL)
