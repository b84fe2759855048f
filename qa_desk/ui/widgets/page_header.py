"""The top of a page: its title, a line beneath it, and its actions at the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label

_WORDS_UNITS = 25
"""Where the words would have less room than this, the actions go below them."""


class PageHeader(QWidget):
    """Title and subtitle; `tools` takes buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = label(TypeSize.TITLE)
        self._subtitle = label(ink="muted", wrap=True)
        self._subtitle.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.25))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.space(0.75))
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.space(2))
        self._outer.addLayout(words, 1)
        self._outer.addLayout(self.tools)
        self._outer.setAlignment(self.tools, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, subtitle: str = "") -> None:
        """Set both lines; an empty subtitle takes no room."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def minimumSizeHint(self) -> QSize:
        """Do with the wider of both parts, one below the other."""
        height = super().minimumSizeHint().height()
        return QSize(max(self._title.sizeHint().width(), self.tools.minimumSize().width()), height)

    def event(self, event: QEvent) -> bool:
        """See whether both parts still fit when a text or a button has changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._divide()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both parts fit side by side."""
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        words = max(self._theme.space(_WORDS_UNITS), self._title.sizeHint().width())
        beside = words + self._outer.spacing() + self.tools.minimumSize().width() <= self.width()
        sides = QBoxLayout.Direction
        direction = sides.LeftToRight if beside else sides.TopToBottom
        if direction is self._outer.direction():
            return  # setting the same again would ask for a layout, and so for ever
        self._outer.setDirection(direction)
        side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        self._outer.setAlignment(self.tools, side)
