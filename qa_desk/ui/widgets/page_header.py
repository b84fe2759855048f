"""The top of a page: its title, a line beneath it, and its actions at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label


class PageHeader(QWidget):
    """Title and subtitle; `tools` takes buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(TypeSize.TITLE)
        self._subtitle = label(ink="muted", wrap=True)
        self._subtitle.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.25))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.space(1))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space(2))
        outer.addLayout(words, 1)
        outer.addLayout(self.tools)
        outer.setAlignment(self.tools, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, subtitle: str = "") -> None:
        """Set both lines; an empty subtitle takes no room."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
