"""The base of the steps of an import: a card that is there only when there is something to ask."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text import label, set_ink


class Step(Card):
    """A heading, what is the case, and below it what can be said; closed where nothing need be."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self.context = context
        self._wanted: bool | None = None
        self._asks = True
        self.sentence = label(wrap=True)
        self.toggle = button(context, Weight.QUIET)
        self.toggle.clicked.connect(self._turn)
        self.head.addWidget(self.toggle)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space(1))
        self.fault = label(TypeSize.SMALL, "bad", wrap=True)
        self.fault.hide()
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.inside)
        self.hide()

    def begin(self) -> None:
        """Forget what was opened and closed: other files are looked at."""
        self._wanted = None

    def ask(self, *, asks: bool, optional: bool = True) -> None:
        """Open the card where something is asked; what is `optional` can be opened and closed."""
        self._asks = asks
        is_open = asks if self._wanted is None else self._wanted
        self.inside.setVisible(is_open)
        self.toggle.setVisible(optional)
        self._name_toggle()

    def say(self, sentence: str, ink: str = "muted") -> None:
        """Say what is the case."""
        self.sentence.setText(sentence)
        set_ink(self.sentence, ink)

    def say_fault(self, sentence: str) -> None:
        """Say what is wrong; empty where nothing is."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    @Slot()
    def _turn(self) -> None:
        self._wanted = self.inside.isHidden()
        self.ask(asks=self._asks)

    def _name_toggle(self) -> None:
        is_open = not self.inside.isHidden()
        self.toggle.setText(self.tr("Hide") if is_open else self.tr("Show"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {self.accessibleName()}")

    def set_heading(self, text: str) -> None:
        """Set the heading; the button that opens and closes is called after it."""
        super().set_heading(text)
        self._name_toggle()
