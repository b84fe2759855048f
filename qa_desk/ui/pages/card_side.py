"""The right side of the scorecard editor: what the card looks like, weighs, and what changed."""

from typing import final

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.viewmodels.card_editor import CardEditorModel


@final
class CardSide(QWidget):
    """Tabs over one model; what is not looked at is not worked out."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.tabs = QTabWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.tabs, self.tr("The card at work"))
