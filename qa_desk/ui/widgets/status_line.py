"""The line at the window's foot: work under way, sound and speech model."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.progress_strip import ProgressStrip
from qa_desk.ui.widgets.text import label


class StatusItem(QWidget):
    """An icon and a word or two about a part of the machine."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = ""
        self._picture = QLabel()
        self._text = label(TypeSize.SMALL, "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(0.5))
        layout.addWidget(self._picture)
        layout.addWidget(self._text)
        context.theme.changed.connect(self._draw)
        self.hide()

    def say(self, icon: str, text: str, explanation: str) -> None:
        """Show it; the explanation is the tool tip."""
        self._name = icon
        self._text.setText(text)
        self.setToolTip(explanation)
        self.setAccessibleName(f"{text}. {explanation}")
        self._draw()
        self.show()

    def _draw(self) -> None:
        if self._name:
            edge = round(self._context.theme.metrics.icon * 0.9)
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(
                self._context.icons.pixmap(self._name, "text_muted", edge, ratio)
            )


class StatusLine(QFrame):
    """Progress on the left, the machine's state on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        theme = context.theme
        self.hint = label(TypeSize.SMALL, "muted")
        self.progress = ProgressStrip(context)
        self.sound = StatusItem(context)
        self.model = StatusItem(context)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(
            theme.space(3), theme.space(0.25), theme.space(2), theme.space(0.25)
        )
        layout.setSpacing(theme.space(2))
        layout.addWidget(self.progress)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        layout.addWidget(self.sound)
        layout.addWidget(self.model)
        self.setMinimumHeight(round(theme.metrics.font_height * 1.9))

    def retranslate(self) -> None:
        """Take the texts of the window's language."""
        self.setAccessibleName(self.tr("State of the program"))
        self.progress.retranslate()
