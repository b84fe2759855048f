"""The forms of keeping and erasing: what they ask, and the verb each of them leads to."""

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId
from qa_desk.domain.retention import LONGEST_DAYS, Part, Rule
from qa_desk.services import erasing, holds, retention
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.people_dialog import FormDialog, Unreadable, Verb
from qa_desk.ui.pages.retention_columns import channel_word, complaint_word, part_word
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.number import WholeNumber

_YEAR = 365
_COMPLAINTS = {"all": None, "only": True, "without": False}


@final
class RetentionForms(QObject):
    """Opens the forms over a page."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def rule(self, known: Rule | None) -> FormDialog:
        """Ask for a new rule, or for what changes of one."""
        title = self.tr("Change a rule") if known else self.tr("Add a rule")
        dialog = FormDialog(self._context, self._page, title, self.tr("Save"))
        days = WholeNumber(self._context.theme, 1, LONGEST_DAYS)
        days.setValue(known.days if known else _YEAR)
        dialog.add(self.tr("Older than, days"), days)
        boxes, parts = self._boxes(known.parts if known else frozenset({Part.RECORDING}))
        dialog.add(self.tr("What goes"), boxes)
        channel: Choice[str] = Choice()
        channel.offer([("", channel_word(None)), *((c.value, channel_word(c)) for c in Channel)])
        channel.choose(known.channel.value if known and known.channel else "")
        dialog.add(self.tr("Channel"), channel)
        topic = dialog.line(
            self.tr("Topic"), known.topic if known else "", self.tr("Empty: every topic.")
        )
        complaint: Choice[str] = Choice()
        complaint.offer([(key, complaint_word(value)) for key, value in _COMPLAINTS.items()])
        complaint.choose(_key_of(known.complaint if known else None))
        dialog.add(self.tr("Complaints"), complaint)

        def build() -> Verb:
            chosen = frozenset(part for part, box in parts.items() if box.isChecked())
            if not chosen:
                raise Unreadable(self.tr("Choose what goes."))
            only = channel.value()
            wanted = Rule(
                id=known.id if known else retention.new_id(),
                days=days.value(),
                parts=chosen,
                channel=Channel(only) if only else None,
                topic=topic.text().strip(),
                complaint=_COMPLAINTS[complaint.value() or "all"],
            )
            desk = self._context.desk
            return lambda: retention.save_rule(desk, wanted)

        dialog.start(build)
        return dialog

    def hold(self) -> FormDialog:
        """Ask what to hold and why."""
        dialog = FormDialog(
            self._context, self._page, self.tr("Hold what must stay"), self.tr("Hold")
        )
        reason = dialog.line(self.tr("Reason"), "", self.tr("For example a court case."))
        contact = dialog.line(
            self.tr("Contact"), "", self.tr("Its number; or a customer, or both days below.")
        )
        customer = dialog.line(self.tr("Customer"), "", self.tr("Key, telephone number or e-mail."))
        first = dialog.day(self.tr("Contacts from"))
        last = dialog.day(self.tr("Contacts to"))
        until = dialog.day(self.tr("Hold until"), None, self.tr("Empty: until somebody ends it."))

        def build() -> Verb:
            number = contact.text().strip()
            if number and not number.isdecimal():
                raise Unreadable(self.tr("A contact's number has digits only."))
            wanted = holds.HoldRequest(
                reason=reason.text(),
                contact=ContactId(int(number)) if number else None,
                customer=customer.text(),
                first_day=dialog.read_day(first),
                last_day=dialog.read_day(last),
                until=dialog.read_day(until),
            )
            desk = self._context.desk
            return lambda: holds.add(desk, wanted)

        dialog.start(build)
        return dialog

    def customer(self) -> FormDialog:
        """Ask which customer to erase; say what would go before it goes."""
        dialog = FormDialog(
            self._context, self._page, self.tr("Erase a customer"), self.tr("Erase for good")
        )
        named = dialog.line(self.tr("Customer"), "", self.tr("Key, telephone number or e-mail."))
        told = self.tr("Contacts that lose words and sound: {contacts}; held: {held}.")
        desk = self._context.desk

        def read() -> str:
            if not named.text().strip():
                raise Unreadable(self.tr("Name the customer."))
            return named.text().strip()

        def foreseen(customer: str) -> str:
            found = erasing.forecast(desk, customer)
            return filled(told, contacts=str(found.contacts), held=str(found.held + found.busy))

        def foresee() -> Callable[[], str]:
            customer = read()
            return lambda: foreseen(customer)

        def build() -> Verb:
            customer = read()
            return lambda: erasing.erase(desk, customer)

        dialog.start(build, foresee)
        return dialog

    def _boxes(self, chosen: frozenset[Part]) -> tuple[QWidget, dict[Part, QCheckBox]]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        boxes: dict[Part, QCheckBox] = {}
        for part in Part:
            boxes[part] = QCheckBox(part_word(part))
            boxes[part].setChecked(part in chosen)
            column.addWidget(boxes[part])
        holder.setFocusProxy(boxes[Part.RECORDING])
        return holder, boxes


def _key_of(complaint: bool | None) -> str:  # noqa: FBT001 - a value of the rule, not a switch
    return next(key for key, value in _COMPLAINTS.items() if value is complaint)
