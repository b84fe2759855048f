"""What can be set of the classifier, or of the error type that is chosen."""

from typing import final

from PySide6.QtWidgets import QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.pages.classifier_forms import ClassifierForm, EntryForm
from qa_desk.ui.pages.node_properties import NodeProperties
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel


@final
class ClassifierProperties(NodeProperties):
    """A form for the classifier and one for its entries."""

    def __init__(
        self, context: Context, model: ClassifierModel, parent: QWidget | None = None
    ) -> None:
        self.top = ClassifierForm(Binding(context, model))
        self.entry = EntryForm(Binding(context, model), model)
        super().__init__(context, model, (self.top, self.entry), parent)

    @property
    def form(self) -> NodeForm:
        """The form of the current node."""
        return self.entry if self._model.current else self.top
