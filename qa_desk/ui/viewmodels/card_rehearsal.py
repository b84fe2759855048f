"""A scorecard that is tried out: answers on trial that stay while the card is being changed."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final, final

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.evaluations import CardRef, Evaluation, Mark, RecordedError
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.scoring.answers import Answer
from qa_desk.scoring.faults import faults_of
from qa_desk.scoring.model import Criterion, Method, Scorecard
from qa_desk.services.card_weights import best_answers, worst_answers
from qa_desk.ui.viewmodels.scorecard import WHOLE, ScorecardModel
from qa_desk.ui.viewmodels.sheet import Sheet

_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


@final
class CardRehearsal(QObject):
    """Keeps `scorecard` open with the card of now and whatever of the answers still fits it."""

    went = Signal(str)
    """The criterion the person went to, "" for the contact as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scorecard = ScorecardModel(self)
        self._kept = Sheet()
        self._telling = True
        self.scorecard.edited.connect(self._keep)
        self.scorecard.current_changed.connect(self._tell)

    def show_card(self, card: Scorecard | None) -> None:
        """Try out another card or another state of it; the same object changes nothing.

        An answer that does not fit waits, and is there again once it does: after an undo, say.
        """
        if card is None:
            self._kept = Sheet()
            self.scorecard.close()
        elif card is not self.scorecard.card:
            self._open(card, _fitting(self._kept, card))

    def go(self, criterion: str) -> None:
        """Make a criterion current without telling that the person went there."""
        self._telling = False
        self.scorecard.go(criterion)
        self._telling = True

    def reset(self) -> None:
        """Take all answers back."""
        self._answer({})

    def answer_best(self) -> None:
        """Give the best answer everywhere."""
        card = self.scorecard.card
        self._answer(best_answers(card) if card else {})

    def answer_worst(self) -> None:
        """Give the worst answer everywhere; where errors deduct, record each at its criteria."""
        card = self.scorecard.card
        if card is not None:
            self._answer(worst_answers(card), _all_errors(card))

    def _answer(self, given: Mapping[str, Answer], errors: tuple[RecordedError, ...] = ()) -> None:
        card = self.scorecard.card
        if card is not None:
            marks = {key: Mark(answer=answer) for key, answer in given.items()}
            self._kept = Sheet(marks, errors)
            self._open(card, self._kept)

    def _open(self, card: Scorecard, sheet: Sheet) -> None:
        is_new, was = self.scorecard.card is None, self.scorecard.current
        self._telling = False
        self.scorecard.open(card, sheet.into(_made_up(card)), editable=True)
        if not is_new:
            self.scorecard.go(was if was in self.scorecard.places else WHOLE)
        self._telling = True

    def _keep(self) -> None:
        """Keep what was entered, and what waits for its criterion to come back."""
        card = self.scorecard.card
        if card is None:
            return
        known = {criterion.id for criterion in card.criteria()}
        waiting = {key: mark for key, mark in self._kept.marks.items() if key not in known}
        sheet = self.scorecard.sheet
        self._kept = Sheet({**waiting, **sheet.marks}, sheet.errors, sheet.comment)

    def _tell(self, _before: str, now: str) -> None:
        if self._telling:
            self.went.emit(now)


def _fitting(sheet: Sheet, card: Scorecard) -> Sheet:
    """Return what of a sheet can stand on a card."""
    criteria = {criterion.id: criterion for criterion in card.criteria()}
    codes = {each.code for each in card.error_types}
    marks = {key: mark for key, mark in sheet.marks.items() if _fits(criteria.get(key), mark)}
    errors = tuple(
        error
        for error in sheet.errors
        if error.type in codes and (error.criterion is None or error.criterion in criteria)
    )
    return Sheet(marks, errors, sheet.comment)


def _fits(criterion: Criterion | None, mark: Mark) -> bool:
    if criterion is None:
        return False
    return mark.answer is None or not any(faults_of(criterion, mark.answer))


def _all_errors(card: Scorecard) -> tuple[RecordedError, ...]:
    if card.method is not Method.DEDUCTION:
        return ()
    criteria = card.criteria()
    return tuple(RecordedError(code, each.id) for each in criteria for code in each.error_types)


def _made_up(card: Scorecard) -> Evaluation:
    """Return an evaluation of no contact."""
    return Evaluation(
        id=EvaluationId(""),
        contact_id=ContactId(0),
        evaluator=EvaluatorId(""),
        card=CardRef(card.id, card.version, ""),
        started_at=_LONG_AGO,
    )
