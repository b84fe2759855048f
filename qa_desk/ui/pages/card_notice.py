"""The line that says that what is shown is not of the card as it is now, since that has faults."""

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.widgets.text import label


@final
class StaleNotice(QWidget):
    """Hidden while the card is sound, and while there never was a sound one."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._icon = QLabel()
        self._text = label(TypeSize.SMALL, "warn", wrap=True)
        row = QHBoxLayout(self)
        gap = context.theme.space(0.75)
        row.setContentsMargins(gap, 0, gap, 0)
        row.setSpacing(gap)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        model.checked.connect(self._show_state)
        model.opened.connect(self._show_state)
        context.theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        faults = len(self._model.faults)
        text = self.tr("The card has %n fault(s). This is its last state without any.", "", faults)
        self._text.setText(text)
        self.setVisible(bool(faults) and self._model.card is not None)

    @Slot()
    def _draw(self) -> None:
        edge, ratio = self._context.theme.metrics.icon, self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap("warn", "warn", edge, ratio))
