"""The lower edge of a dialog on packages: a bar while it works, and what can be done."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label

_STEPS = 1000


class PackageFoot(QWidget):
    """Stop while it works, close, and the one thing the dialog is for."""

    def __init__(self, context: Context, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._at_hand = label(TypeSize.SMALL, "muted")
        self.stop = button(context, Weight.PLAIN, "stop")
        self.close_button = button(context, Weight.PLAIN)
        self.act = button(context, Weight.PRIMARY, icon)
        row = QHBoxLayout()
        row.setSpacing(theme.space(1))
        row.addStretch(1)
        for each in (self.stop, self.close_button, self.act):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.bar)
        column.addWidget(self._at_hand)
        column.addLayout(row)

    def say(self, *, act: str, busy: bool, over: bool, can_act: bool) -> None:
        """Show what can be done now."""
        access.name(self.bar, self.tr("Progress of the package"))
        self.stop.setText(self.tr("Stop"))
        self.close_button.setText(self.tr("Close") if over else self.tr("Cancel"))
        if busy:
            self.close_button.setText(self.tr("Go on in the background"))
        self.act.setText(act)
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self._at_hand.setVisible(busy)
        self._at_hand.clear()
        self.stop.setVisible(busy)
        self.act.setVisible(not over)
        self.act.setEnabled(can_act)

    @Slot(float, str)
    def progress(self, fraction: float, name: str) -> None:
        """Show how far it is."""
        self.bar.setRange(0, _STEPS if fraction > 0 else 0)
        self.bar.setValue(round(fraction * _STEPS))
        self._at_hand.setText(name)
