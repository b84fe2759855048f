"""Calibration: sessions, one's own blind entries, the reveal and the comparison."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.calibration import Session
from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import CardRef, Purpose
from qa_desk.domain.ids import SessionId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import SessionRow
from qa_desk.services import calibrating
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import ask
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.session_card import SessionCard
from qa_desk.ui.pages.session_form import SessionForm
from qa_desk.ui.pages.session_texts import session_columns
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import EvaluateContact, OpenSession
from qa_desk.ui.viewmodels import calibration
from qa_desk.ui.viewmodels.calibration import (
    CalibrationData,
    OwnEntry,
    SessionDraft,
    SessionView,
)
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import framed, panes


class CalibratePage(Page):
    """The list at the left; at the right a session, or the form of a new one."""

    key = "calibrate"
    topics = frozenset({Topic.CALIBRATION, Topic.EVALUATIONS, Topic.PEOPLE, Topic.SCORECARDS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: CalibrationData | None = None
        self._wanted: SessionId | None = None
        self._lists = Loader(context.jobs, self)
        self._details = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.new_button = button(context, Weight.PLAIN, "plus")
        self.list: ListTable[SessionRow] = ListTable(context)
        self.card = SessionCard(context)
        self._form: SessionForm | None = None
        self._empty = EmptyState(context, "calibrate")
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Calibration")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(
            self.title(),
            self.tr("Several people score the same contacts blind, then look where they differ."),
        )
        self.new_button.setText(self.tr("Open a session…"))
        self.list.set_columns(session_columns(self.context.languages), stretched=0)
        access.name(self.list, self.tr("Sessions"))
        self.card.retranslate()
        if self._form is not None:
            self._form.retranslate()
        self._empty.say(
            self.tr("No session yet"),
            self.tr(
                "Choose one or two contacts and the people who are to score them. Nobody sees the "
                "answers of the others until all have submitted."
            ),
            self.tr("Open a session…"),
        )

    def refresh(self) -> None:
        """Read the list anew, and the session that is shown."""
        desk = self.context.desk
        self._lists.load(lambda _token, _report: calibration.load(desk))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        form = self._form
        shown = form is not None and self._stack.currentWidget() is form
        (form.name if form is not None and shown else self.list).setFocus()

    def arrive(self, argument: object) -> None:
        """Show a session."""
        if isinstance(argument, OpenSession):
            self._wanted = argument.session
            self._stack.setCurrentWidget(self.card)
            self.make_stale()

    @Slot()
    def begin(self) -> None:
        """Show the form of a new session."""
        if self._data is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.start(self._data)

    @property
    def form(self) -> SessionForm:
        """The form of a new one, made when it is first wanted."""
        if self._form is None:
            self._form = SessionForm(self.context)
            self._form.retranslate()
            self._form.wanted.connect(self._create)
            self._form.dismissed.connect(self._leave_form)
            self._stack.addWidget(self._form)
        return self._form

    def _arrange(self) -> None:
        theme = self.context.theme
        self._header.tools.addWidget(self.new_button)
        self._stack = QStackedWidget()
        for part in (self._empty, self.card):
            self._stack.addWidget(part)
        left = framed(theme, self.list)
        left.setMinimumWidth(theme.space(36))
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(panes(theme, left, self._stack, (58, 104)), 1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.begin)
        self._empty.action.clicked.connect(self.begin)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self._lists.loaded.connect(self._on_listed)
        self._details.loaded.connect(self._on_session)
        self.card.opened.connect(self._evaluate)
        self.card.reveal_wanted.connect(self._ask_to_reveal)
        self.card.report_wanted.connect(self._write_report)

    @Slot(object)
    def _on_listed(self, data: CalibrationData) -> None:
        self._data = data
        shown = self._wanted or self._current_id()
        self.list.set_values(data.sessions)
        places = [place for place, row in enumerate(data.sessions) if row.id == shown]
        self.list.choose_row(places[0] if places else 0)
        self._wanted = None
        if self._form is not None:
            self._form.offer(data)
        if not data.sessions and self._stack.currentWidget() is self.card:
            self._stack.setCurrentWidget(self._empty)
        self._read_current()

    def _current_id(self) -> SessionId | None:
        row = self.list.current()
        return None if row is None else row.id

    @Slot()
    def _on_current(self) -> None:
        if self._data is not None and self.list.hasFocus():
            self._stack.setCurrentWidget(self.card if self.list.current() else self._empty)
        self._read_current()

    @Slot()
    def _on_opened(self) -> None:
        self._stack.setCurrentWidget(self.card)
        self.card.setFocus()
        (self.card.own if self.card.own.isVisible() else self.card.compared).setFocus()

    def _read_current(self) -> None:
        shown = self._current_id()
        if shown is None:
            self._details.drop()
            return
        desk = self.context.desk

        def work(_token: Token, _report: Report) -> SessionView:
            return calibration.load_session(desk, shown)

        self._details.load(work)

    @Slot(object)
    def _on_session(self, view: SessionView) -> None:
        if view.standing.session.id != self._current_id():
            return
        self.card.show_session(view)
        if self._stack.currentWidget() is self._empty:
            self._stack.setCurrentWidget(self.card)

    @Slot()
    def _leave_form(self) -> None:
        self._stack.setCurrentWidget(self.card if self.list.current() else self._empty)
        self.list.setFocus()

    @Slot(object)
    def _create(self, draft: SessionDraft) -> None:
        if draft.card is None:
            return
        desk, card = self.context.desk, draft.card

        def work(_token: Token, _report: Report) -> Done[Session]:
            return _created(desk, draft, card)

        handle = self.context.jobs.start(work, lane=Lane.WRITING)
        handle.succeeded.connect(self._on_created)

    @Slot(object)
    def _on_created(self, done: object) -> None:
        if isinstance(done, Done) and isinstance(done.value, Session):
            self._wanted = done.value.id
            self._stack.setCurrentWidget(self.card)
            self.list.setFocus()
            self.make_stale()

    @Slot(object)
    def _evaluate(self, entry: OwnEntry) -> None:
        shown = self._current_id()
        if shown is not None:
            route = EvaluateContact(entry.contact.id, purpose=Purpose.CALIBRATION, session=shown)
            self.navigate.emit("evaluate", route)

    @Slot()
    def _ask_to_reveal(self) -> None:
        view = self.card.view
        if view is None:
            return
        question = self.tr("Reveal the answers? After that nobody can add or change any.")
        if view.standing.waiting:
            names = ", ".join(view.standing.names[each] for each in view.standing.waiting)
            question = filled(
                self.tr("{names} have not submitted everything. Reveal the answers all the same?"),
                names=names,
            )
        ask(self, question, self.tr("Reveal"), self._reveal)

    def _reveal(self) -> None:
        shown, desk = self._current_id(), self.context.desk
        if shown is None:
            return

        def work(_token: Token, _report: Report) -> Done[Session]:
            return calibrating.reveal(desk, shown, force=True)

        self.context.jobs.start(work, lane=Lane.WRITING)

    @Slot()
    def _write_report(self) -> None:
        shown, desk = self._current_id(), self.context.desk
        language = self.context.languages.language
        if shown is None:
            return

        def work(_token: Token, _report: Report) -> Done[tuple[Path, ...]]:
            from qa_desk.services import reporting  # noqa: PLC0415 - brings openpyxl

            return reporting.calibration_report(desk, shown, desk.paths.reports, language)

        title = self.tr("Writing the report")
        handle = self.context.jobs.start(work, title=title)
        handle.succeeded.connect(self._on_report)

    @Slot(object)
    def _on_report(self, done: object) -> None:
        if isinstance(done, Done) and done.value:
            offer_file(self.context, done.value[0])


def _created(desk: Desk, draft: SessionDraft, card: CardRef) -> Done[Session]:
    return calibrating.create(
        desk, draft.title, draft.contacts, card, draft.participants, master=draft.master
    )
