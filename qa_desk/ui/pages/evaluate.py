"""The evaluation page: listen or read on the left, score on the right."""

from dataclasses import replace
from enum import Enum
from functools import partial
from typing import Final, final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services import evaluating
from qa_desk.services.desk import Done
from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages.evaluate_clip import ClipDialog
from qa_desk.ui.pages.evaluate_corrections import Corrections
from qa_desk.ui.pages.evaluate_form import FormPanel
from qa_desk.ui.pages.evaluate_header import ContactHeader
from qa_desk.ui.pages.evaluate_listening import ListeningPanel
from qa_desk.ui.pages.evaluate_markers import Markers
from qa_desk.ui.pages.evaluate_phrases import PhrasesFound
from qa_desk.ui.pages.evaluate_suggestions import Suggestions
from qa_desk.ui.pages.evaluate_undo import SheetChange
from qa_desk.ui.pages.page import Page
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import EvaluateContact, EvaluateNext, OpenEvaluation
from qa_desk.ui.viewmodels.autosave import Autosave
from qa_desk.ui.viewmodels.evaluation import Opened, Route, Waiting, load, route_of, waiting_after
from qa_desk.ui.viewmodels.scorecard import Edit, EditKind, ScorecardModel
from qa_desk.ui.viewmodels.sheet import Sheet, only_words
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.panes import remember

_SHARES: Final = (4800, 5200)
"""How listening and scoring share the room until somebody moves the line between them."""


class _Step(Enum):
    """What is being done with the evaluation that is open."""

    WORKING = "working"
    FLUSHING = "flushing"
    """The last save before submission."""
    SUBMITTING = "submitting"


@final
class EvaluatePage(Page):
    """One contact at a time; everything that is entered is saved as it is entered."""

    key = "evaluate"
    topics = frozenset({Topic.SAMPLES, Topic.EVALUATIONS, Topic.CALIBRATION})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._opened: Opened | None = None
        self._save_notice: Notice | None = None
        self._waiting = Waiting(None, 0)
        self._route: Route | None = None
        self._sheet: Sheet | None = None
        self._step = _Step.WORKING
        self.model = ScorecardModel(self)
        self._undo = QUndoStack(self)
        self.autosave = Autosave(context.jobs, self)
        self._loader = Loader(context.jobs, self)
        self._waiting_loader = Loader(context.jobs, self)
        self.header = ContactHeader(context)
        self.listening = ListeningPanel(context)
        self.form = FormPanel(context, self.model)
        self.markers = Markers(context, self.model, self.listening, self)
        self.corrections = Corrections(context, self.listening.transcript, self._undo, self)
        self.phrases = PhrasesFound(context, self.listening, self)
        self.suggestions = Suggestions(context, self.model, self.form.view, self.listening, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.empty = EmptyState(context, "evaluate")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._bind()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Evaluate")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for part in (self.header, self.listening, self.form):
            part.retranslate()
        access.name(self.splitter, self.title())
        self._say_empty()

    def open_contact_id(self) -> str:
        """Return the external id of the contact that is open; empty where none is."""
        return self._opened.contact.external_id if self._opened else ""

    def refresh(self) -> None:
        """Look what waits after this contact."""
        desk, here = self.context.desk, self.model.evaluation
        self._waiting_loader.load(lambda _token, _report: waiting_after(desk, here))

    def focus_first(self) -> None:
        """Put the keys on the current criterion."""
        if self._opened is None:
            self.empty.action.setFocus()
        else:
            self.form.view.take_keys()

    def arrive(self, argument: object) -> None:
        """Open a contact for evaluation, or an evaluation; what is open is saved first."""
        route = route_of(argument)
        if route is not None:
            self._route = route
            self.autosave.flush()

    def undo_stack(self) -> QUndoStack:
        """Return the steps on the scorecard."""
        return self._undo

    def leave(self) -> None:
        """Fall silent and save what is still being typed."""
        self.listening.pause()
        self.autosave.flush()

    @Slot()
    def open_next(self) -> None:
        """Open what waits next."""
        if self._waiting.route is not None:
            self.arrive(self._waiting.route)
        elif self._opened is None:
            self.arrive(EvaluateNext())

    @Slot()
    def stamp(self) -> None:
        """Put the moment that is heard, or the selected message, to the current criterion."""
        evidence = self.listening.evidence_here()
        if evidence is None:
            return
        if self.model.prove(evidence):
            row = self.form.view.current_row
            announced = self.tr("Evidence stamped")
            access.announce(row or self, announced)
        elif self.model.editable:
            text = self.tr("Choose a criterion first: evidence belongs to one.")
            self.context.notices.tell(Tone.INFO, text)

    @Slot()
    def export_clip(self) -> None:
        """Ask for a clip of what is chosen: a range, the loop, the evidence here, or some seconds."""
        contact = self._opened.contact.id if self._opened else None
        if contact is not None:
            proofs = tuple(proof for _place, proof in self.model.evidence())
            ClipDialog(self.context, contact, self.listening.range_here(proofs), self).open()

    @Slot()
    def submit(self) -> None:
        """Submit, or show what is missing."""
        live = self.model.live
        if live is None or not self.model.editable or self._step is not _Step.WORKING:
            return
        if live.missing:
            self._show_missing()
            return
        self._step = _Step.FLUSHING
        self.form.panel.set_busy(busy=True)
        self.autosave.flush()

    def _arrange(self) -> None:
        theme = self.context.theme
        work = QWidget()
        column = QVBoxLayout(work)
        side = theme.space(2)
        column.setContentsMargins(side, theme.space(1.25), side, theme.space(1.25))
        column.setSpacing(theme.space(1.25))
        self.splitter.addWidget(self.listening)
        self.splitter.addWidget(self.form)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_SHARES[0], _SHARES[1]])
        self.splitter.setHandleWidth(1)
        remember(self.splitter, self.context.window_file, "evaluate/shares")
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(work)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._waiting_loader.loaded.connect(self._on_waiting)
        self.autosave.saved.connect(self.model.take)
        self.autosave.saved.connect(self._withdraw_save_notice)
        self.autosave.failed.connect(self._on_save_failed)
        self.autosave.state_changed.connect(self._say_saving)
        self.autosave.settled.connect(self._on_settled)
        self.model.edited.connect(self._on_edited)
        self.model.scored.connect(self._on_scored)
        self.form.view.evidence_chosen.connect(self.listening.show_evidence)
        self.form.view.stamp_wanted.connect(self.stamp)
        self.form.panel.submit_wanted.connect(self.submit)
        self.form.panel.next_wanted.connect(self.open_next)
        self.form.panel.missing_wanted.connect(self._show_missing)
        self.empty.action.clicked.connect(self.open_next)
        to_settings = partial(self.navigate.emit, "settings", None)
        self.listening.transcript.settings_wanted.connect(to_settings)

    def _bind(self) -> None:
        for command, run in (
            ("evidence.stamp", self.stamp),
            ("evaluation.submit", self.submit),
            ("evaluation.next", self.open_next),
            ("evaluation.explain", self.form.toggle_explanation),
            ("scorecard.focus", self.form.view.take_keys),
            ("listening.focus", self.listening.take_keys),
            ("clip.export", self.export_clip),
        ):
            self.context.commands.bind(command, run)

    @Slot()
    def _on_settled(self) -> None:
        """Go on with what waited for the last save."""
        if self._step is _Step.FLUSHING:
            self._submit_now()
        elif self._route is not None and self.autosave.broken:
            self._offer_to_leave()
        else:
            self._open_route()

    @Slot()
    def _open_route(self) -> None:
        route, self._route = self._route, None
        if route is None:
            return
        self.listening.begin_at(route.at if isinstance(route, EvaluateContact) else None)
        desk = self.context.desk

        def work(_token: Token, _report: Report) -> Opened | None:
            return load(desk, route)

        self._loader.load(work)

    @Slot(object)
    def _on_loaded(self, opened: Opened | None) -> None:
        if opened is None:
            self._close()
            return
        self._opened = opened
        self._sheet = None
        self._step = _Step.WORKING
        self._undo.clear()
        self.autosave.begin(self.context.desk, opened.evaluation)
        self.header.show_opened(opened)
        self.listening.show_opened(opened)
        self.model.open(opened.card, opened.evaluation, editable=opened.editable)
        self.phrases.show_opened(opened)
        self.suggestions.show_opened(opened)
        self.form.panel.set_busy(False)
        self._stack.setCurrentIndex(1)
        self._set_conditions()
        if opened.changes.topics:
            self.context.hub.publish(opened.changes, self)
        if self.isVisible():
            self.focus_first()
        self.refresh()

    def _close(self) -> None:
        """Show that nothing waits."""
        self._opened = self._sheet = None
        self._undo.clear()
        self.model.close()
        self.phrases.close_contact()
        self.suggestions.close_contact()
        self.listening.close_contact()
        self._stack.setCurrentIndex(0)
        self._set_conditions()
        self.refresh()

    def _set_conditions(self) -> None:
        commands = self.context.commands
        commands.set_condition(Condition.CONTACT_OPEN, self._opened is not None)
        commands.set_condition(Condition.EVALUATION_OPEN, self.model.editable)

    @Slot(object)
    def _on_waiting(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self.form.panel.set_waiting(waiting.count)
        self._say_empty()

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        self._undo.push(SheetChange(self.model, edit))
        if edit.kind is not EditKind.COMMENT:
            access.announce(self.form.panel, self.form.panel.score.accessibleName())

    @Slot()
    def _on_scored(self) -> None:
        """Save what is entered now, whether it was done or taken back."""
        self.listening.mark_evidence(tuple(proof for _place, proof in self.model.evidence()))
        self.listening.wave.show_findings(self.model)
        before, self._sheet = self._sheet, self.model.sheet
        evaluation = self.model.evaluation
        if evaluation is None or before is None or before == self._sheet:
            return
        if self.model.editable:
            self.autosave.request(evaluation, typing=only_words(before, self._sheet))

    @Slot()
    def _show_missing(self) -> None:
        """Mark what is missing and go to the next of it."""
        self.form.panel.set_explained(shown=False)
        self.form.view.set_asked(asked=True)
        self.form.view.go_to_missing()

    def _submit_now(self) -> None:
        evaluation = self.model.evaluation
        if self.autosave.broken or evaluation is None:
            self._resume()
            return
        self._step = _Step.SUBMITTING
        self.model.set_editable(editable=False)
        desk = self.context.desk
        handle = self.context.jobs.start(
            lambda _token, _report: evaluating.submit(desk, evaluation), origin=self
        )
        handle.succeeded.connect(self._on_submitted)
        handle.failed.connect(self._on_refused)
        handle.cancelled.connect(self._resume)

    @Slot(object)
    def _on_submitted(self, done: Done[Evaluation]) -> None:
        self._step = _Step.WORKING
        self._undo.clear()
        self.model.take(done.value)
        if self._opened is not None:
            self._opened = replace(self._opened, evaluation=done.value)
            self.header.show_opened(self._opened)
        self.form.panel.set_busy(busy=False)
        self._set_conditions()
        access.announce(self, self.tr("Submitted"))
        self.form.panel.next_button.setFocus()
        self.refresh()

    @Slot(object)
    def _on_refused(self, _fault: BaseException) -> None:
        """Go on where it was; the notice bar has told why."""
        self._resume()

    @Slot()
    def _resume(self) -> None:
        self._step = _Step.WORKING
        self.model.set_editable(editable=True)
        self.form.panel.set_busy(busy=False)
        self._set_conditions()

    @Slot(object)
    def _on_save_failed(self, fault: BaseException) -> None:
        if not isinstance(fault, Expected):
            self.context.jobs.failed.emit(fault)
            return
        sentence = self.context.languages.sentence(fault)
        self._withdraw_save_notice()
        notice = Notice(Tone.BAD, sentence, self.tr("Open what is stored"), self._reopen)
        self._save_notice = notice
        self.context.notices.offer(notice)

    @Slot()
    def _withdraw_save_notice(self) -> None:
        """Put away what was said of a failed save: another one went well, or failed otherwise."""
        notice, self._save_notice = self._save_notice, None
        if notice is not None:
            self.context.notices.withdraw(notice)

    def _reopen(self) -> None:
        """Give up what could not be saved and show what is stored."""
        evaluation = self.model.evaluation
        if evaluation is not None:
            self._route = OpenEvaluation(evaluation.id)
            self._open_route()

    def _offer_to_leave(self) -> None:
        text = self.tr("The last change is not saved. Leaving now would lose it.")
        notice = Notice(Tone.WARN, text, self.tr("Leave all the same"), self._open_route)
        self.context.notices.offer(notice)

    @Slot()
    def _say_saving(self) -> None:
        self.header.show_saving(self.autosave)

    def _say_empty(self) -> None:
        if self._waiting.count:
            self.empty.say(
                self.tr("%n contact(s) wait for you", "", self._waiting.count),
                self.tr("Evaluate the next one, or choose another on the page of contacts."),
                self.tr("Evaluate the next"),
            )
        else:
            self.empty.say(
                self.tr("Nothing waits for you"),
                self.tr("Choose a contact on the page of contacts, or draw a sample."),
            )
