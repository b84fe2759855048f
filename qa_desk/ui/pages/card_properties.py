"""What can be set of the card, section or criterion that is chosen in the editor."""

from typing import final

from PySide6.QtWidgets import QWidget

from qa_desk.domain import card_edits
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_criterion_form import CriterionForm
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.pages.card_section_form import SectionForm
from qa_desk.ui.pages.card_top_form import CardForm
from qa_desk.ui.pages.node_properties import NodeProperties
from qa_desk.ui.viewmodels.card_editor import CardEditorModel


@final
class CardProperties(NodeProperties):
    """A form for the card, one for sections and one for criteria."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        self.card = CardForm(Binding(context, model))
        self.section = SectionForm(Binding(context, model))
        self.criterion = CriterionForm(Binding(context, model))
        super().__init__(context, model, (self.card, self.section, self.criterion), parent)

    @property
    def form(self) -> NodeForm:
        """The form of the current node."""
        if card_edits.is_criterion(self._model.current):
            return self.criterion
        return self.section if self._model.current else self.card
