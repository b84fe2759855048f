"""Labels in the sizes of the type scale and the inks of the look."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from qa_desk.ui.tokens import TypeSize

_FEW = 12


def label(
    size: TypeSize = TypeSize.BODY,
    ink: str = "text",
    *,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return an empty label; `ink` is "text", "muted", "good", "warn", "bad" or "accent"."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("step", size.value)
    made.setProperty("ink", ink)
    made.setWordWrap(wrap)
    return made


class Elided(QLabel):
    """A heading of one line that ends in dots where there is no room; its tool tip has all of it."""

    def __init__(self, size: TypeSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("step", size.value)
        self.setProperty("ink", "text")

    def shown(self) -> str:
        """Return what there is room for."""
        mode, room = Qt.TextElideMode.ElideRight, self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), mode, room)

    def minimumSizeHint(self) -> QSize:
        """Need no more room than a few letters, or a short text whole."""
        whole, few = super().minimumSizeHint(), self.fontMetrics().averageCharWidth() * _FEW
        return QSize(min(whole.width(), few), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text where it is cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.shown() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        if self.shown() == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room, flags = self.contentsRect(), self.alignment().value
        painter.drawText(room, flags, self.shown())
        painter.end()


def set_ink(target: QLabel, ink: str) -> None:
    """Give a label another ink."""
    if target.property("ink") != ink:
        target.setProperty("ink", ink)
        restyle(target)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
