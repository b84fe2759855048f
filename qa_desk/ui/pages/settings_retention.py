"""The way from the settings to what is kept how long."""

from typing import final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text import label


@final
class RetentionCard(Card):
    """Says what the page of keeping and erasing is for, and leads there."""

    wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._note = label(ink="muted", wrap=True)
        self.open_button = button(context, icon="trash")
        self.open_button.clicked.connect(lambda: self.wanted.emit())  # noqa: PLW0108 - a bool comes
        self.head.addWidget(self.open_button)
        self.body.addWidget(self._note)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Keeping and erasing"))
        self._note.setText(
            self.tr("After how long recordings and words go, what must stay, erasing a customer.")
        )
        self.open_button.setText(self.tr("Open"))
