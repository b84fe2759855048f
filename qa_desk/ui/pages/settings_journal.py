"""The part of the settings from which the journal of actions is reached."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text import label


class JournalCard(Card):
    """Says `wanted` when the person wants to see the journal."""

    wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._note = label(ink="muted", wrap=True)
        self.open_button = button(context, icon="clock")
        self.open_button.clicked.connect(lambda: self.wanted.emit())  # noqa: PLW0108 - a bool comes
        self.head.addWidget(self.open_button)
        self.body.addWidget(self._note)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Journal of actions"))
        self._note.setText(
            self.tr("Who changed, opened or exported what, when and at which computer.")
        )
        self.open_button.setText(self.tr("Open the journal"))
