"""One number that matters, what it is, and how far it can be trusted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label, set_ink


class Figure(QWidget):
    """A large value, what it is, and a note beneath."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label(wrap=True)
        self._value = label(TypeSize.FIGURE)
        self._note = label(TypeSize.SMALL, "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(0.25))
        for widget in (self._value, self._caption, self._note):
            layout.addWidget(widget)
        layout.addStretch(1)

    def say(self, caption: str, value: str, note: str, ink: str = "text") -> None:
        """Set the three lines; `ink` colours the value."""
        self._caption.setText(caption)
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        set_ink(self._value, ink)
        self.setAccessibleName(f"{caption}: {value}. {note}")
