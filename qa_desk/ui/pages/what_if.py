"""What another card would have made of the contacts that were judged by a published one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from qa_desk.domain.card_document import Document
from qa_desk.domain.evaluations import CardRef
from qa_desk.ui.context import Context


class WhatIfDialog(QDialog):
    """Replays the evaluations of a published card under another one."""

    def __init__(
        self, context: Context, old: CardRef, document: Document | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What if…"))
        self._context = context
        self._old = old
        self._document = document


def open_what_if(
    context: Context, old: CardRef, document: Document | None, parent: QWidget
) -> WhatIfDialog:
    """Show what a draft would make of a card's evaluations; without one it is chosen there."""
    dialog = WhatIfDialog(context, old, document, parent)
    dialog.show()
    return dialog
