"""The right side of the scorecard editor: the card at work, its weights, what changed, its faults."""

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_differences import CardDifferences
from qa_desk.ui.pages.card_faults_list import CardFaultsList
from qa_desk.ui.pages.card_preview import CardPreview
from qa_desk.ui.pages.card_weights import CardWeights
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
        self.preview = CardPreview(context, model)
        self.weights = CardWeights(context, model)
        self.differences = CardDifferences(context, model)
        self.faults = CardFaultsList(context, model)
        self.tabs = QTabWidget()
        self._arrange()
        model.checked.connect(self._count_faults)
        model.opened.connect(self._count_faults)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.tabs, self.tr("The card at work"))
        for part, name in self._names():
            self.tabs.setTabText(self.tabs.indexOf(part), name)
        for part in (self.preview, self.weights, self.differences, self.faults):
            part.retranslate()
        self._count_faults()

    def _names(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.preview, self.tr("Preview")),
            (self.weights, self.tr("Weights")),
            (self.differences, self.tr("Differences")),
            (self.faults, self.tr("Faults")),
        )

    def _arrange(self) -> None:
        for part, name in self._names():
            self.tabs.addTab(part, name)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    @Slot()
    def _count_faults(self) -> None:
        """Say on the tab how many faults there are."""
        count, name = len(self._model.faults), self.tr("Faults")
        text = f"{name} ({count})" if count else name
        self.tabs.setTabText(self.tabs.indexOf(self.faults), text)
