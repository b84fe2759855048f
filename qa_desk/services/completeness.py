"""What an evaluation still lacks before it can be submitted, and its score so far."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.evaluations import Evaluation, Mark, Purpose, RecordedError
from qa_desk.domain.rows import Outcome
from qa_desk.errors import Expected
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.faults import check
from qa_desk.scoring.judging import BY_CONDITION
from qa_desk.scoring.model import Criterion, NaPolicy, Role, Scorecard
from qa_desk.scoring.result import Result
from qa_desk.services.answer_faults import refused


class Lack(StrEnum):
    """What is missing at a criterion."""

    ANSWER = "answer"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing; `criterion` is empty for an error of the contact as a whole.

    `error` names the recorded error that has neither comment nor evidence.
    """

    criterion: str
    code: Lack
    error: str = ""


@dataclass(frozen=True, slots=True)
class Live:
    """The score of what is answered so far, and what is missing before submission."""

    result: Result
    missing: tuple[Missing, ...]


class EvaluationIncomplete(Expected):
    """It can't be submitted yet: facts `missing` (all of it), `count`, `criteria` (their ids)."""

    code = "evaluation.incomplete"


def live(card: Scorecard, evaluation: Evaluation) -> Live:
    """Score what is answered and list what is missing; raise Incomplete for a wrong answer."""
    result = score_draft(card, evaluation.answers())
    return Live(result, tuple(_missing(card, evaluation, result)))


def require_complete(card: Scorecard, evaluation: Evaluation) -> Result:
    """Return the final result; raise AnswersRefused or EvaluationIncomplete."""
    wrong = [each for each in check(card, evaluation.answers()) if each.code != "missing"]
    if wrong:
        raise refused(wrong)
    lacking = live(card, evaluation).missing
    if lacking:
        raise EvaluationIncomplete(missing=lacking, count=len(lacking), criteria=_named(lacking))
    return score(card, evaluation.answers())


def outcome_of(result: Result) -> Outcome:
    """Return the figures that are kept with a submitted evaluation."""
    return Outcome(
        score=result.score,
        before_gates=result.before_gates,
        critical_customer=result.critical.customer,
        critical_business=result.critical.business,
        critical_compliance=result.critical.compliance,
        critical_any=result.critical.any,
        opportunities=result.opportunities,
        defects=result.defects,
        passed=result.passed,
        band=result.band,
    )


def criteria_with_losses(card: Scorecard, evaluation: Evaluation, result: Result) -> frozenset[str]:
    """Return the criteria that lost a point, also those that fail by "not applicable".

    A bonus that was not earned, and a rider, are no loss.
    """
    lost = {
        term.criterion
        for term in result.explanation
        if term.role is Role.BASE
        and term.points is not None
        and term.possible is not None
        and term.points < term.possible
    }
    unseen = hidden_criteria(result)
    failed = {
        criterion.id
        for criterion in card.criteria()
        if criterion.na is NaPolicy.FAIL
        and criterion.role is Role.BASE
        and criterion.id not in unseen
        and _is_na(evaluation.marks.get(criterion.id))
    }
    return frozenset(lost | failed)


def _missing(card: Scorecard, evaluation: Evaluation, result: Result) -> Iterator[Missing]:
    lost, unseen = criteria_with_losses(card, evaluation, result), hidden_criteria(result)
    for criterion in card.criteria():
        mark = evaluation.marks.get(criterion.id, Mark())
        if criterion.id in unseen:
            continue
        if criterion.text:
            yield from _missing_text(criterion, evaluation)
        elif not _is_answered(mark):
            yield Missing(criterion.id, Lack.ANSWER)
        elif _needs_reason(criterion, mark, lost) and not _has_reason(criterion.id, evaluation):
            yield from _unless_calibrating(evaluation, Missing(criterion.id, Lack.COMMENT))
    for error in evaluation.errors:
        criterion_id = error.criterion or ""
        if criterion_id in unseen:
            continue
        if not _is_reasoned(error) and not _has_reason(criterion_id, evaluation):
            yield from _unless_calibrating(
                evaluation, Missing(criterion_id, Lack.COMMENT, error.type)
            )


def _missing_text(criterion: Criterion, evaluation: Evaluation) -> Iterator[Missing]:
    """Ask for the comment that is the answer, unless the card leaves it open."""
    wanted = criterion.na is NaPolicy.FORBIDDEN and not _has_reason(criterion.id, evaluation)
    if wanted:
        yield from _unless_calibrating(evaluation, Missing(criterion.id, Lack.COMMENT))


def hidden_criteria(result: Result) -> frozenset[str]:
    """Return the criteria that a condition hides: they need nothing."""
    return frozenset(t.criterion for t in result.explanation if t.na_by == BY_CONDITION)


def _unless_calibrating(evaluation: Evaluation, missing: Missing) -> Iterator[Missing]:
    """Ask for no reasons in a blind entry: they are what the session discusses."""
    if evaluation.purpose is not Purpose.CALIBRATION:
        yield missing


def _needs_reason(criterion: Criterion, mark: Mark, lost: frozenset[str]) -> bool:
    chosen = mark.answer.options if mark.answer else ()
    return criterion.id in lost or not set(chosen).isdisjoint(criterion.comment_required_on)


def _has_reason(criterion_id: str, evaluation: Evaluation) -> bool:
    mark = evaluation.marks.get(criterion_id, Mark())
    recorded = (error for error in evaluation.errors if error.criterion == criterion_id)
    return _is_reasoned(mark) or any(_is_reasoned(error) for error in recorded)


def _is_reasoned(entry: Mark | RecordedError) -> bool:
    return bool(entry.comment.strip() or entry.evidence)


def _is_answered(mark: Mark) -> bool:
    answer = mark.answer
    return answer is not None and bool(answer.na or answer.options or answer.number is not None)


def _is_na(mark: Mark | None) -> bool:
    return mark is not None and mark.answer is not None and mark.answer.na


def _named(items: tuple[Missing, ...]) -> str:
    """Name the criteria once each, in order; an error of the whole contact by its type."""
    names = [item.criterion or item.error for item in items]
    return ", ".join(dict.fromkeys(name for name in names if name))
