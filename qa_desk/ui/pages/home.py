"""Home: what waits, the figures of the month, what was evaluated last."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.people import Evaluator
from qa_desk.domain.rows import EvaluationRow, SessionRow, TodoRow
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.home_figures import FiguresCard
from qa_desk.ui.pages.home_lists import recent_columns, session_columns, todo_columns
from qa_desk.ui.pages.page import Page
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import (
    EvaluateContact,
    EvaluateNext,
    ImportContacts,
    NewSample,
    OpenEvaluation,
    OpenSession,
)
from qa_desk.ui.viewmodels import home
from qa_desk.ui.viewmodels.home import DayTime, HomeData
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_card import ListCard
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.scroll_column import ScrollColumn

_WIDEST = 250
_MOST_SHOWN = 8


class HomePage(Page):
    """A person's morning on one page."""

    key = "home"
    topics = frozenset(
        {Topic.CONTACTS, Topic.SAMPLES, Topic.EVALUATIONS, Topic.CALIBRATION, Topic.PEOPLE}
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: HomeData | None = None
        self._month = ""
        self._loader = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.import_button = button(context, Weight.PLAIN, "import")
        self.sample_button = button(context, Weight.PLAIN, "samples")
        self.evaluate_button = button(context, Weight.PRIMARY, "evaluate")
        self._figures = FiguresCard(context)
        self._todo: ListCard[TodoRow] = ListCard(context, "good")
        self._sessions: ListCard[SessionRow] = ListCard(context, "calibrate")
        self._recent: ListCard[EvaluationRow] = ListCard(context, "scorecards")
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Home")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.import_button.setText(self.tr("Import…"))
        self.sample_button.setText(self.tr("Draw a sample…"))
        access.name(self._area, self.title())
        self._figures.retranslate()
        languages = self.context.languages
        self._sessions.table.set_columns(session_columns(languages), stretched=0)
        self._recent.table.set_columns(recent_columns(languages), stretched=4)
        self._sessions.set_heading(self.tr("Calibration under way"))
        self._recent.set_heading(self.tr("Evaluated last"))
        self._say_empty()
        self._todo.table.set_columns(todo_columns(languages), stretched=4)
        self._say_data()

    def refresh(self) -> None:
        """Read everything anew; it comes to `_show`."""
        desk, month = self.context.desk, self._month
        self._loader.load(lambda _token, _report: home.load(desk, month))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.evaluate_button.setFocus()

    def _arrange(self) -> None:
        theme = self.context.theme
        for each in (self.import_button, self.sample_button, self.evaluate_button):
            self._header.tools.addWidget(each)
        lists = QHBoxLayout()
        lists.setSpacing(theme.space(2))
        lists.addWidget(self._todo, 5)
        lists.addWidget(self._sessions, 2)
        self._area = ScrollColumn(theme, _WIDEST)
        for widget in (self._header, self._figures):
            self._area.column.addWidget(widget)
        self._area.column.addLayout(lists)
        self._area.column.addWidget(self._recent)
        self._area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _connect(self) -> None:
        go = self.navigate.emit
        self._loader.loaded.connect(self._show)
        self._figures.month_wanted.connect(self._on_month)
        self.import_button.clicked.connect(partial(go, "import", ImportContacts()))
        self.sample_button.clicked.connect(partial(go, "samples", NewSample()))
        self.evaluate_button.clicked.connect(partial(go, "evaluate", EvaluateNext()))
        self._todo.table.opened.connect(self._evaluate)
        self._recent.table.opened.connect(
            lambda row: self.navigate.emit("evaluate", OpenEvaluation(row.id))
        )
        self._sessions.table.opened.connect(
            lambda row: self.navigate.emit("calibrate", OpenSession(row.id))
        )

    def _say_empty(self) -> None:
        self._todo.empty.say(
            self.tr("Nothing waits"),
            self.tr("Draw a sample, and its contacts will be listed here."),
        )
        self._sessions.empty.say("", self.tr("No calibration is under way."))
        self._recent.empty.say("", self.tr("Submitted evaluations will be listed here."))

    def _say_data(self) -> None:
        data = self._data
        self._todo.set_heading(self.tr("Waiting for you"))
        self.evaluate_button.setText(self.tr("Evaluate the next"))
        if data is None:
            self._header.say(self.title())
            return
        name = self.context.desk.settings.text("user_name") or _name_of(data.me)
        greeting = self._greeting(data.day_time, name)
        self._header.say(greeting, self.context.languages.long_date(data.today))
        self._say_todo(data)
        if data.glance.drafts:
            self.evaluate_button.setText(self.tr("Continue the evaluation"))

    def _say_todo(self, data: HomeData) -> None:
        """Say how much waits, how much of it is due in this week, and how much is overdue."""
        dated = any(row.due for row in data.todo[:_MOST_SHOWN])
        columns = todo_columns(self.context.languages, data.today, dated=dated)
        self._todo.table.set_columns(columns, stretched=4)
        if not data.todo:
            return
        parts = [self.tr("Waiting for you: %n contact(s)", "", len(data.todo))]
        this_week, overdue = home.due_counts(data.todo, data.today)
        if this_week:
            parts.append(filled(self.tr("due this week: {count}"), count=this_week))
        if overdue:
            parts.append(filled(self.tr("overdue: {count}"), count=overdue))
        self._todo.set_heading(" · ".join(parts))

    def _greeting(self, day_time: DayTime, name: str) -> str:
        if not name:
            return self._plain_greeting(day_time)
        greetings = {
            DayTime.MORNING: self.tr("Good morning, {name}"),
            DayTime.AFTERNOON: self.tr("Good afternoon, {name}"),
            DayTime.EVENING: self.tr("Good evening, {name}"),
        }
        return filled(greetings[day_time], name=name)

    def _plain_greeting(self, day_time: DayTime) -> str:
        greetings = {
            DayTime.MORNING: self.tr("Good morning"),
            DayTime.AFTERNOON: self.tr("Good afternoon"),
            DayTime.EVENING: self.tr("Good evening"),
        }
        return greetings[day_time]

    @Slot(object)
    def _show(self, data: HomeData) -> None:
        self._data = data
        self._say_data()
        self._lead_in(data)
        self.evaluate_button.setEnabled(bool(data.todo or data.glance.drafts))
        self._figures.show_glance(data.glance)
        self._todo.show_values(data.todo[:_MOST_SHOWN])
        self._sessions.show_values(data.sessions[:_MOST_SHOWN])
        self._recent.show_values(data.glance.recent[:_MOST_SHOWN])

    def _lead_in(self, data: HomeData) -> None:
        """Show the first steps where there is nothing to see, to those who did not put them away."""
        unseen = not self.context.preferences.value("first_run_done")
        if data.is_empty and unseen and self.isVisible():
            self.navigate.emit("first_run", None)

    @Slot(str)
    def _on_month(self, month: str) -> None:
        self._month = month
        self.refresh()

    @Slot(object)
    def _evaluate(self, row: TodoRow) -> None:
        self.navigate.emit("evaluate", EvaluateContact(row.contact.id, row.sample_id))


def _name_of(person: Evaluator) -> str:
    """Return the name; empty where nobody has said one and the login stands in its place."""
    return "" if person.name == person.id else person.name
