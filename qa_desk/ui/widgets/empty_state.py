"""What stands where there is nothing yet: why, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label


class EmptyState(QWidget):
    """An icon, a heading, a sentence and at most one button, which is hidden without a text."""

    def __init__(self, context: Context, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = label(TypeSize.HEADING)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = label(ink="muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action: QPushButton = button(context, Weight.PLAIN)
        self.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.action.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(1))
        layout.addStretch(1)
        for widget in (self._icon, self._heading, self._text):
            layout.addWidget(widget)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, heading: str, text: str, action: str = "") -> None:
        """Set the texts; without a text for the action there is no button."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._text.setText(text)
        self.action.setText(action)
        policy = Qt.FocusPolicy.StrongFocus if action else Qt.FocusPolicy.NoFocus
        self.action.setFocusPolicy(policy)
        self.action.setVisible(bool(action))

    def _draw(self) -> None:
        edge = self._context.theme.space(4)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(self._icon_name, "text_muted", edge, ratio))
