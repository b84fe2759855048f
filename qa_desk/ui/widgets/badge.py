"""A short word on a tinted ground: a state, a channel, a kind of error."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from qa_desk.ui.widgets.text import restyle


class Badge(QLabel):
    """One word; its tone is "neutral", "accent", "good", "warn" or "bad"."""

    def __init__(self, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("badge", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str) -> None:
        """Set the word and its tone; the word alone must be enough to understand it."""
        self.setText(text)
        if self.property("badge") != tone:
            self.setProperty("badge", tone)
            restyle(self)
