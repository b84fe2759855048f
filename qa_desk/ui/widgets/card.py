"""A surface with a thin frame that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import Elided


class Card(QFrame):
    """A framed surface with an optional heading; `body` takes the contents."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        gap = theme.space(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(gap, theme.space(1.75), gap, gap)
        outer.setSpacing(theme.space(1.25))
        self._heading = Elided(TypeSize.HEADING)
        self._heading.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space(1))
        self.head.addWidget(self._heading)
        self.head.addStretch(1)
        """The heading's line; what is added stands at its right end."""
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(1))
        outer.addLayout(self.body, 1)

    def set_heading(self, text: str) -> None:
        """Set the heading; a screen reader calls the whole card so."""
        self._heading.setText(text)
        self._heading.setVisible(bool(text))
        self.setAccessibleName(text)
