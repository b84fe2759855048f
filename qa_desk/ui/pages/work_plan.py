"""The work plan: a week of each evaluator, planned against done, and the contacts behind it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.work_plan import PlanLine, Week
from qa_desk.services.work_plan import WeekPlan
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.work_plan_forms import WorkPlanForms
from qa_desk.ui.pages.work_plan_texts import (
    FIRST_FIGURE,
    contact_columns,
    figure_word,
    line_columns,
    week_text,
)
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import EvaluateContact, OpenContact
from qa_desk.ui.viewmodels import work_plan
from qa_desk.ui.viewmodels.work_plan import Figure, NamedLine, PlanContact, TaskState, count
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.figure_table import FigureTable
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.text import label

_FIGURES = tuple(Figure)
_MOST_ROWS = 9
_OPEN = (TaskState.OPEN, TaskState.OVERDUE)


class WorkPlanPage(Page):
    """The week above, the contacts of the figure the keys are on below."""

    key = "plan"
    topics = frozenset({Topic.SAMPLES, Topic.EVALUATIONS, Topic.PEOPLE})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: WeekPlan | None = None
        self._week: Week | None = None
        self._loader = Loader(context.jobs, self)
        self._details = Loader(context.jobs, self)
        self.forms = WorkPlanForms(context, self)
        self._header = PageHeader(context.theme)
        self._make_buttons()
        self.lines: FigureTable[NamedLine] = FigureTable(context, most_rows=_MOST_ROWS)
        self.contacts: ListTable[PlanContact] = ListTable(context)
        self._week_card, self._contacts_card = Card(context.theme), Card(context.theme)
        self._note = label(ink="muted", wrap=True)
        self._arrange()
        self._connect()
        self._bind()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Work plan")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(self.title(), self.tr("Who evaluates what by when, and what is done."))
        languages = self.context.languages
        self.earlier_button.setText(self.tr("Week before"))
        self.today_button.setText(self.tr("This week"))
        self.later_button.setText(self.tr("Week after"))
        self.norm_button.setText(self.tr("Norm…"))
        self.export_button.setText(self.tr("To Excel…"))
        self.move_button.setText(self.tr("Give to another…"))
        self.due_button.setText(self.tr("Last day…"))
        self.open_button.setText(self.tr("Open"))
        for made, command in self._buttons.items():
            made.setToolTip(self.context.commands.action(command).toolTip())
        self.lines.set_columns(line_columns(languages), stretched=0)
        self.contacts.set_columns(contact_columns(languages), stretched=3)
        figures = self.tr("Arrows go from figure to figure; its contacts stand below.")
        access.name(self.lines, self.title(), figures)
        access.name(self.contacts, self.tr("Contacts of the figure"), self.tr("Enter opens one"))
        if self._data is not None:
            self._show(self._data)

    def refresh(self) -> None:
        """Read the week anew; it comes to `_show`."""
        desk, week = self.context.desk, self._week
        self._loader.load(lambda _token, _report: work_plan.load(desk, week))

    def focus_first(self) -> None:
        """Put the keys on the figures."""
        self.lines.setFocus()

    def go(self, weeks: int) -> None:
        """Show the week so many later, or earlier where negative; 0 is this one."""
        if self._data is None:
            return
        try:
            self._week = self._data.week.step(weeks) if weeks else None
        except ValueError:
            return  # the calendar ends there
        self.refresh()

    def _make_buttons(self) -> None:
        context = self.context
        self.earlier_button = button(context, Weight.QUIET, "left")
        self.today_button = button(context, Weight.QUIET, "calendar")
        self.later_button = button(context, Weight.QUIET, "right")
        self.norm_button = button(context, Weight.PLAIN, "edit")
        self.export_button = button(context, Weight.PLAIN, "export")
        self.move_button = button(context, Weight.PLAIN, "users")
        self.due_button = button(context, Weight.PLAIN, "calendar")
        self.open_button = button(context, Weight.PRIMARY, "evaluate")
        self._buttons = {
            self.earlier_button: "plan.earlier",
            self.today_button: "plan.this_week",
            self.later_button: "plan.later",
            self.norm_button: "plan.norm",
            self.export_button: "plan.export",
            self.move_button: "plan.move",
            self.due_button: "plan.due",
        }

    def _arrange(self) -> None:
        theme = self.context.theme
        for tool in (self.norm_button, self.export_button):
            self._header.tools.addWidget(tool)
        weeks = QHBoxLayout()
        weeks.setSpacing(theme.space(0.5))
        for tool in (self.earlier_button, self.today_button, self.later_button):
            weeks.addWidget(tool)
        self._week_card.head.addLayout(weeks)
        self._week_card.body.addWidget(self.lines)
        self._week_card.body.addWidget(self._note)
        for tool in (self.due_button, self.move_button, self.open_button):
            self._contacts_card.head.addWidget(tool)
        self._contacts_card.body.addWidget(self.contacts, 1)
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(self._week_card)
        column.addWidget(self._contacts_card, 1)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._show)
        self._details.loaded.connect(self._on_contacts)
        self.lines.cell_changed.connect(self._on_cell)
        self.lines.opened.connect(self._to_contacts)
        self.contacts.opened.connect(self._open)
        self.contacts.current_changed.connect(self._enable)
        self.open_button.clicked.connect(self._open_current)
        for made, command in self._buttons.items():
            made.clicked.connect(partial(self._run, command))

    def _bind(self) -> None:
        bind = self.context.commands.bind
        bind("plan.earlier", partial(self.go, -1))
        bind("plan.this_week", partial(self.go, 0))
        bind("plan.later", partial(self.go, 1))
        bind("plan.norm", self._ask_norm)
        bind("plan.export", self._ask_place)
        bind("plan.move", self._ask_taker)
        bind("plan.due", self._ask_day)

    def _run(self, command: str) -> None:
        self.context.commands.run(command)

    @Slot(object)
    def _show(self, data: WeekPlan) -> None:
        self._data, self._week = data, data.week
        week = week_text(self.context.languages, data.week)
        self._week_card.set_heading(week)
        current = self.lines.current()
        lines = [NamedLine(line, self._named(line, data)) for line in data.lines]
        total = NamedLine(data.total, self.tr("Total"), is_total=True)
        rows = [*lines, total] if len(lines) > 1 else lines
        self.lines.set_values(rows)
        known = [place for place, row in enumerate(rows) if current and row.key == current.key]
        self.lines.choose_row(known[0] if known else len(rows) - 1)
        self._note.setText(self._note_text(data))
        self._note.setVisible(bool(self._note.text()))
        self.norm_button.setVisible(data.may_plan)
        self._read_contacts()

    def _named(self, line: PlanLine, data: WeekPlan) -> str:
        return self.tr("Nobody yet") if line.login is None else data.name(line.login)

    def _note_text(self, data: WeekPlan) -> str:
        if not data.total.planned and data.total.undated and data.may_plan:
            return self.tr(
                "Nothing is due in this week. Give contacts that wait a last day: here below, or "
                "for a whole sample on the page of samples."
            )
        if data.week > data.this_week:
            return self.tr("What is overdue now is carried over; the rest is expected to be done.")
        return ""

    @Slot()
    def _on_cell(self) -> None:
        self._read_contacts()

    def _figure(self) -> Figure:
        """Return the figure the keys are on; the plan where they are on something else."""
        place = self.lines.column - FIRST_FIGURE
        return _FIGURES[place] if 0 <= place < len(_FIGURES) else Figure.PLANNED

    def _read_contacts(self) -> None:
        row, data, figure = self.lines.current(), self._data, self._figure()
        if row is None or data is None:
            return
        languages, desk = self.context.languages, self.context.desk
        heading = filled(
            self.tr("{figure}: {name} ({count})"),
            figure=figure_word(figure),
            name=row.name,
            count=languages.number(count(row.line, figure)),
        )
        self._contacts_card.set_heading(heading)

        def work(_token: Token, _report: Report) -> tuple[PlanContact, ...]:
            return work_plan.contacts_of(desk, data, row.line, figure)

        self._details.load(work)

    @Slot(object)
    def _on_contacts(self, found: tuple[PlanContact, ...]) -> None:
        self.contacts.set_values(found)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        one, may = self.contacts.current(), self._data is not None and self._data.may_plan
        waits = one is not None and one.task is not None and one.state in _OPEN
        for tool in (self.move_button, self.due_button):
            tool.setVisible(may)
            tool.setEnabled(may and waits)
        self.open_button.setEnabled(one is not None and one.contact is not None)

    @Slot()
    def _to_contacts(self) -> None:
        self.contacts.setFocus()

    @Slot()
    def _open_current(self) -> None:
        one = self.contacts.current()
        if one is not None:
            self._open(one)

    @Slot(object)
    def _open(self, one: PlanContact) -> None:
        """Evaluate what waits for oneself or for nobody; show any other contact."""
        if one.contact is None:
            return
        task, me = one.task, self.context.desk.user
        if task is not None and one.state in _OPEN and task.holder in (me, None):
            wanted = EvaluateContact(one.contact_id, task.place.sample_id)
            self.navigate.emit("evaluate", wanted)
        else:
            self.navigate.emit("contacts", OpenContact(one.contact_id))

    def _ask_norm(self) -> None:
        row, data = self.lines.current(), self._data
        if data is not None and data.may_plan:
            self.forms.norm(data, row.line.login if row else None)

    def _ask_taker(self) -> None:
        one, data = self.contacts.current(), self._data
        if one is None or one.task is None or data is None:
            return
        if self.move_button.isEnabled():
            self.forms.move(data, one, one.task)

    def _ask_day(self) -> None:
        one = self.contacts.current()
        if one is not None and one.task is not None and self.due_button.isEnabled():
            self.forms.due(one, one.task)

    def _ask_place(self) -> None:
        data = self._data
        if data is None:
            return
        proposal = self.context.desk.paths.reports / f"plan-{data.week}.xlsx"
        title = self.tr("Save the week as an Excel workbook")
        choose_target(self, title, proposal, partial(self.save, data.week))

    def save(self, week: Week, path: Path) -> None:
        """Write a week to a workbook."""
        desk, language = self.context.desk, self.context.languages.language

        def work(_token: Token, _report: Report) -> Path:
            from qa_desk.services import work_plan_files  # noqa: PLC0415 - brings openpyxl

            return work_plan_files.save(desk, week, path, language)

        handle = self.context.jobs.start(work, title=self.tr("Writing the work plan"))
        handle.succeeded.connect(partial(offer_file, self.context))
