"""What can be set of the card, section or criterion that is chosen in the editor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from qa_desk.ui.context import Context

if TYPE_CHECKING:
    from qa_desk.ui.viewmodels.card_editor import CardEditorModel


class CardProperties(QWidget):
    """Follows `model.current`; every edit goes through the model."""

    def __init__(
        self, context: Context, model: "CardEditorModel", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.setAccessibleName(self.tr("Properties"))

    @Slot(object)
    def show_field(self, path: object) -> None:
        """Put the keys on the field of a place, in the form of its node."""

    def settle(self) -> None:
        """Take what is typed and not yet taken."""
