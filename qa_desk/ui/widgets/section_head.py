"""The line above the criteria of a section: its name, and its score so far."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label


class SectionHead(QWidget):
    """Both in small bold letters, the score at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._name = label(TypeSize.SMALL, "muted", wrap=True)
        self._score = label(TypeSize.SMALL, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(1.5), theme.space(1.5), theme.space(1), theme.space(0.5))
        row.addWidget(self._name, 1)
        row.addWidget(self._score)
        font = theme.font(TypeSize.SMALL, bold=True)
        for each in (self._name, self._score):
            each.setFont(font)

    def say(self, name: str, score: str, tip: str) -> None:
        """Set both texts; the tip explains the score."""
        self._name.setText(name)
        self._score.setText(score)
        self._score.setToolTip(tip)
