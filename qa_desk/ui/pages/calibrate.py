"""Calibration: sessions, one's own blind entries, the reveal and the comparison."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

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
from qa_desk.ui.pages.list_page import ListPage
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.session_card import SessionCard
from qa_desk.ui.pages.session_form import SessionForm
from qa_desk.ui.pages.session_texts import session_columns
from qa_desk.ui.routes import EvaluateContact, OpenSession
from qa_desk.ui.viewmodels import calibration
from qa_desk.ui.viewmodels.calibration import (
    CalibrationData,
    OwnEntry,
    SessionDraft,
    SessionView,
)


class CalibratePage(ListPage[CalibrationData, SessionRow, SessionView]):
    """The list at the left; at the right a session, or the form of a new one."""

    key = "calibrate"
    topics = frozenset({Topic.CALIBRATION, Topic.EVALUATIONS, Topic.PEOPLE, Topic.SCORECARDS})

    new_icon = "plus"
    pane_widths = (58, 104)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card = SessionCard(context)
        self._arrange(self.card)
        self.card.opened.connect(self._evaluate)
        self.card.reveal_wanted.connect(self._ask_to_reveal)
        self.card.report_wanted.connect(self._write_report)

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
        super().retranslate()
        self._empty.say(
            self.tr("No session yet"),
            self.tr(
                "Choose one or two contacts and the people who are to score them. Nobody sees the "
                "answers of the others until all have submitted."
            ),
            self.tr("Open a session…"),
        )

    def arrive(self, argument: object) -> None:
        """Show a session."""
        if isinstance(argument, OpenSession):
            self._stack.setCurrentWidget(self.card)
            self._want(argument.session)

    @cached_property
    def form(self) -> SessionForm:
        """The form of a new session, made when it is first wanted."""
        form = SessionForm(self.context)
        form.wanted.connect(self._create)
        self._take_form(form)
        return form

    @staticmethod
    def _load(desk: Desk) -> CalibrationData:
        return calibration.load(desk)

    @staticmethod
    def _load_view(desk: Desk, row: SessionRow) -> SessionView:
        return calibration.load_session(desk, row.id)

    def _rows(self, data: CalibrationData) -> tuple[SessionRow, ...]:
        return data.sessions

    def _id_of(self, view: SessionView) -> SessionId:
        return view.standing.session.id

    def _show_view(self, view: SessionView) -> None:
        self.card.show_session(view)

    def _focus_card(self) -> None:
        self.card.setFocus()
        (self.card.own if self.card.own.isVisible() else self.card.compared).setFocus()

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
            self._stack.setCurrentWidget(self.card)
            self.list.setFocus()
            self._want(done.value.id)

    @Slot(object)
    def _evaluate(self, entry: OwnEntry) -> None:
        row = self.list.current()
        if row is not None:
            route = EvaluateContact(entry.contact.id, purpose=Purpose.CALIBRATION, session=row.id)
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
        row, desk = self.list.current(), self.context.desk
        if row is None:
            return

        def work(_token: Token, _report: Report) -> Done[Session]:
            return calibrating.reveal(desk, row.id, force=True)

        self.context.jobs.start(work, lane=Lane.WRITING)

    @Slot()
    def _write_report(self) -> None:
        row, desk = self.list.current(), self.context.desk
        language = self.context.languages.language
        if row is None:
            return

        def work(_token: Token, _report: Report) -> Done[tuple[Path, ...]]:
            from qa_desk.services import reporting  # noqa: PLC0415 - brings openpyxl

            return reporting.calibration_report(desk, row.id, desk.paths.reports, language)

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
