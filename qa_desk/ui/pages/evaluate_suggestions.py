"""Suggested answers on the evaluation page: found in a job, taken, heard or put away by a person."""

from dataclasses import replace
from typing import Final, final

from PySide6.QtCore import QObject, Slot

from qa_desk.analytics.timeline import Timeline
from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.evaluations import Evaluation, Evidence
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.suggestions import Origin, RuleRef, Standing, Suggestion
from qa_desk.errors import Expected
from qa_desk.services import suggesting, suggesting_model
from qa_desk.services.jobs import Lane
from qa_desk.services.suggesting import Suggested
from qa_desk.services.suggesting_facts import Heard
from qa_desk.services.suggesting_model import Asked
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.evaluate_listening import ListeningPanel
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.suggestion_words import rule_text
from qa_desk.ui.viewmodels.evaluation import Opened
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.scorecard_view import ScorecardView

_LEAD_MS: Final = 2000
"""So much is heard before the words a suggestion rests on."""
_RENEWING: Final = frozenset({Topic.TRANSCRIPTS, Topic.PHRASES})


@final
class Suggestions(QObject):
    """Looks anew when a transcript is there, when rules change and when the sound was measured."""

    def __init__(
        self,
        context: Context,
        model: ScorecardModel,
        view: ScorecardView,
        listening: ListeningPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._view = view
        self._listening = listening
        self._times: Timeline | None = None
        self._spoken = False
        self._told: set[RuleRef | str] = set()
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)
        self._asker = Loader(context.jobs, self)
        self._asker.loaded.connect(self._on_asked)
        view.suggestion_wanted.connect(self.hear)
        view.suggestions.stood.connect(self._keep)
        listening.measured.connect(self._on_measured)
        context.hub.changed.connect(self._on_changed)
        for command, run in (
            ("score.take", self.take),
            ("score.hear", self.hear_current),
            ("score.dismiss", view.suggestions.dismiss_current),
            ("evaluation.ask_model", self.ask_model),
        ):
            context.commands.bind(command, run)

    def show_opened(self, opened: Opened) -> None:
        """Look what is suggested in an evaluation that was opened."""
        self._times = None
        self._spoken = bool(opened.contact.media)
        self._loader.drop()
        self._asker.drop()
        if opened.editable:
            self._look()

    def close_contact(self) -> None:
        """Suggest nothing."""
        self._times = None
        self._loader.drop()
        self._asker.drop()

    @Slot()
    def take(self) -> None:
        """Take what is suggested at the current criterion."""
        model = self._view.suggestions
        if model.take_current():
            access.announce(self._view.current_row or self._view, self.tr("Taken as suggested"))
        elif model.offered(self._model.current):
            said = self.tr("The rules disagree: listen and decide.")
            access.announce(self._view.current_row or self._view, said)

    @Slot()
    def hear_current(self) -> None:
        """Hear what the suggestion at the current criterion rests on."""
        evidence = self._view.suggestions.evidence_here()
        if evidence is not None:
            self.hear(evidence)

    @Slot(object)
    def hear(self, evidence: Evidence) -> None:
        """Play from a little before the words, or show the message."""
        player = self._listening.player
        if evidence.start_ms is None or player.recording is None:
            self._listening.show_evidence(evidence)
            return
        player.seek(max(evidence.start_ms - _LEAD_MS, 0))
        player.play()

    @Slot()
    def ask_model(self) -> None:
        """Ask the language model of the settings about what is not answered; it can be stopped."""
        evaluation, desk = self._model.evaluation, self._context.desk
        if evaluation is None or not self._model.editable or self._asker.loading:
            return
        made = self._view.suggestions.suggested

        def work(token: Token, report: Report) -> Asked:
            return suggesting_model.ask_model(desk, evaluation, made, token, report)

        self._asker.load(work, lane=Lane.COMPUTING, title=self.tr("Asking the language model"))

    @Slot(object)
    def _on_asked(self, asked: Asked) -> None:
        self._on_loaded(asked.suggested)
        template = self.tr(
            "The language model was asked about {asked} criteria; {shown} answers "
            "have a quote that was said."
        )
        shown = asked.asked - asked.thrown
        self._context.notices.tell(Tone.INFO, filled(template, asked=asked.asked, shown=shown))

    def _look(self) -> None:
        evaluation, desk = self._model.evaluation, self._context.desk
        if evaluation is None or not self._model.editable:
            return
        heard = Heard(self._times, awaited=self._spoken and self._times is None)

        def work(_token: Token, report: Report) -> Suggested:
            return suggesting.of_evaluation(desk, evaluation, heard, report)

        self._loader.load(work, lane=Lane.WRITING)

    @Slot(object)
    def _on_loaded(self, suggested: Suggested) -> None:
        known = self._view.suggestions.suggested
        asked = tuple(each for each in known.found if each.rule.origin is Origin.MODEL)
        new = tuple(each for each in asked if each not in suggested.found)
        self._view.suggestions.show_suggested(replace(suggested, found=(*suggested.found, *new)))
        for each in suggested.stopped:
            template = self.tr("{rule} suggests no more: right in only {right} of {of}.")
            name = rule_text(self._context.languages, suggested, each.rule)
            counts = {"right": each.tally.accepted, "of": each.tally.judged}
            self._tell_once(each.rule, filled(template, rule=_capital(name), **counts))
        for name in suggested.unknown:
            template = self.tr(
                "The scorecard names the rule “{rule}”, which is not there or is off."
            )
            self._tell_once(name, filled(template, rule=name))

    def _tell_once(self, what: RuleRef | str, text: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self._context.notices.tell(Tone.INFO, text)

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        """Go on without suggestions: they help, and nobody waits for them."""
        if not isinstance(fault, Expected):
            self._context.jobs.failed.emit(fault)

    @Slot(object)
    def _on_measured(self, times: Timeline) -> None:
        self._times = times
        self._look()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        evaluation = self._model.evaluation
        if evaluation is None or not changes.topics & _RENEWING:
            return
        if not changes.contacts or evaluation.contact_id in changes.contacts:
            self._look()

    @Slot(object, object)
    def _keep(self, suggestions: tuple[Suggestion, ...], standing: Standing) -> None:
        evaluation = self._model.evaluation
        if evaluation is not None:
            self._keep_of(evaluation, suggestions, standing)

    def _keep_of(
        self, evaluation: Evaluation, suggestions: tuple[Suggestion, ...], standing: Standing
    ) -> None:
        desk = self._context.desk
        self._context.jobs.start(
            lambda _token, _report: suggesting.stand(desk, evaluation, suggestions, standing),
            lane=Lane.WRITING,
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
