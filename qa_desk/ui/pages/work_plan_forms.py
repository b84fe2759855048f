"""The forms of the work plan: a norm, the last day of a sample, another evaluator."""

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from qa_desk.domain.days import days
from qa_desk.domain.ids import EvaluatorId, SampleId
from qa_desk.domain.work_plan import Assignment, Norm
from qa_desk.services import work_plan
from qa_desk.services.work_plan import WeekPlan
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.people_dialog import FormDialog, Unreadable, Verb
from qa_desk.ui.pages.work_plan_texts import norm_text
from qa_desk.ui.viewmodels.work_plan import PlanContact, takers
from qa_desk.ui.widgets.choice import Choice


@final
class WorkPlanForms(QObject):
    """Opens the forms over a page."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def norm(self, plan: WeekPlan, login: EvaluatorId | None) -> FormDialog:
        """Ask how many evaluations a week are expected, of whom and from when."""
        dialog = self._dialog(self.tr("Norm of evaluations a week"), self.tr("Save"))
        who: Choice[EvaluatorId | None] = Choice()
        everybody = [(None, self.tr("All evaluators without a norm of their own"))]
        who.offer([*everybody, *((each.id, each.name) for each in plan.people)])
        if login is not None:
            who.choose(login)
        dialog.add(self.tr("Evaluator"), who)
        weekly = dialog.line(self.tr("Evaluations a week"), "", self.tr("A fifth a working day."))
        hint = self.tr("Weeks that have passed keep their norm: begin with this week or later.")
        first = dialog.day(self.tr("First day"), plan.this_week.days.first, hint)
        last = dialog.day(self.tr("Last day"), None, self.tr("An empty day is an open end."))

        def build() -> Verb:
            desk, number = self._context.desk, self._number(weekly)
            begin, end = dialog.read_day(first), dialog.read_day(last)
            if begin is not None and end is not None and end < begin:
                raise Unreadable(self.tr("The last day is before the first."))
            norm = Norm(number, who.value(), days(begin, end))
            return lambda: work_plan.set_norm(desk, norm)

        who.currentIndexChanged.connect(dialog.look_again)
        dialog.start(build, lambda: self._norms(plan, who.value()))
        return dialog

    def due(self, contact: PlanContact, task: Assignment) -> FormDialog:
        """Ask by which day a contact is to be evaluated, or its whole sample."""
        dialog = self._dialog(self.tr("Last day for the evaluation"), self.tr("Save"))
        hint = self.tr("An empty day takes it back.")
        day = dialog.day(self.tr("Evaluate by"), task.due, hint)
        whole = QCheckBox(filled(self.tr("All contacts of the sample {name}"), name=contact.sample))
        dialog.add(self.tr("For"), whole)

        def build() -> Verb:
            desk, wanted = self._context.desk, dialog.read_day(day)
            chosen = None if whole.isChecked() else [task.contact_id]
            sample = task.place.sample_id
            return lambda: work_plan.set_due(desk, sample, wanted, chosen)

        dialog.start(build)
        return dialog

    def due_of_sample(self, sample: SampleId, name: str) -> FormDialog:
        """Ask by which day a sample is to be evaluated."""
        title = filled(self.tr("Last day for the sample {name}"), name=name)
        dialog = self._dialog(title, self.tr("Save"))
        day = dialog.day(self.tr("Evaluate by"), None, self.tr("An empty day takes it back."))

        def build() -> Verb:
            desk, wanted = self._context.desk, dialog.read_day(day)
            return lambda: work_plan.set_due(desk, sample, wanted)

        dialog.start(build)
        return dialog

    def move(self, plan: WeekPlan, contact: PlanContact, task: Assignment) -> FormDialog:
        """Ask who is to evaluate a contact instead, and why."""
        dialog = self._dialog(self.tr("Give to another evaluator"), self.tr("Give"))
        named = contact.contact.external_id if contact.contact else f"# {contact.contact_id}"
        shown = dialog.line(self.tr("Contact"), named)
        shown.setReadOnly(True)
        taker: Choice[EvaluatorId] = Choice()
        taker.offer(takers(plan, task))
        dialog.add(self.tr("To"), taker)
        hint = self.tr("It is kept in the protocol of the sample.")
        reason = dialog.line(self.tr("Reason"), "", hint)

        def build() -> Verb:
            desk, chosen = self._context.desk, taker.value()
            if chosen is None:
                raise Unreadable(self.tr("There is nobody else to give it to."))
            said, place = reason.text(), task.place
            return lambda: work_plan.move(
                desk, place.sample_id, task.contact_id, chosen, said, is_second=place.is_second
            )

        dialog.start(build)
        taker.setFocus()
        return dialog

    def _dialog(self, title: str, yes: str) -> FormDialog:
        return FormDialog(self._context, self._page.window(), title, yes)

    def _norms(self, plan: WeekPlan, login: EvaluatorId | None) -> Callable[[], str]:
        """Return what says which norms somebody has; they were read with the plan."""
        known = [norm for norm in plan.norms if norm.login == login]
        texts = [norm_text(self._context.languages, norm) for norm in known]
        held = "; ".join(texts) if texts else self.tr("none")
        said = filled(self.tr("Set so far: {norms}."), norms=held)
        return lambda: said

    def _number(self, field: QLineEdit) -> int:
        text = field.text().strip()
        if not (text.isascii() and text.isdigit() and len(text) <= 6):  # noqa: PLR2004 - digits
            field.setFocus()
            raise Unreadable(self.tr("Write a whole number of evaluations, such as 25."))
        return int(text)
