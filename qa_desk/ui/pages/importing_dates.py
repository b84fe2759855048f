"""The step of an import that asks how dates of chats are written, where it cannot be seen."""

from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.services.import_terms import Dates
from qa_desk.ui.context import Context
from qa_desk.ui.pages import importing_words as words
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form

if TYPE_CHECKING:
    from qa_desk.services.import_looking import Inspection

_ORDERS: Final = (Dates.DAY_FIRST, Dates.MONTH_FIRST)
_UNCLEAR: Final = "import.chat_dates_unclear"


@final
class DatesStep(Step):
    """Is there while a chat is refused for its dates, and once it was answered."""

    said = Signal(object)
    """The order of day and month."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.order: Choice[Dates | None] = Choice()
        self._form = Form(context.theme)
        self._form.add(self.order)
        self.column.addWidget(self._form)
        self.order.picked.connect(self.said)

    def begin(self) -> None:
        """Forget what was said of other files."""
        super().begin()
        self.order.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Dates of chats"))
        known = dict(words.dates(Dates.ISO))
        orders = [(order, known[order]) for order in _ORDERS]
        self.order.offer([(None, self.tr("choose…")), *orders])
        self._form.say(self.order, self.tr("Dates are written as"))
        self.say(self.tr("The day and the month cannot be told apart in a chat."), "warn")
        self.ask(asks=True, optional=False)

    def show_seen(self, seen: "Inspection") -> None:
        """Be there where it is to be asked, or was answered."""
        unclear = any(one.code == _UNCLEAR for one in seen.summary.rejected)
        self.setVisible(unclear or self.order.value() is not None)
