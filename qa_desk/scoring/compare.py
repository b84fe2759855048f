"""Two sets of answers to the same scorecard, side by side."""

from dataclasses import dataclass
from enum import StrEnum

from qa_desk.scoring.answers import Answer, Answers
from qa_desk.scoring.model import Scorecard


class Verdict(StrEnum):
    """How two answers to one criterion stand to each other."""

    MATCH = "match"
    DIFFER = "differ"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Difference:
    """Two answers to one criterion; None where one was not given."""

    criterion: str
    left: Answer | None
    right: Answer | None
    verdict: Verdict


def differences(card: Scorecard, left: Answers, right: Answers) -> tuple[Difference, ...]:
    """Compare all criteria in the order of the form; "not applicable" is an answer like others.

    Texts are left out: no two people write the same.
    """
    return tuple(
        _difference(criterion.id, left.given.get(criterion.id), right.given.get(criterion.id))
        for criterion in card.criteria()
        if not criterion.text
    )


def _difference(criterion: str, left: Answer | None, right: Answer | None) -> Difference:
    if left is None or right is None:
        return Difference(criterion, left, right, Verdict.MISSING)
    verdict = Verdict.MATCH if _meaning(left) == _meaning(right) else Verdict.DIFFER
    return Difference(criterion, left, right, verdict)


def _meaning(answer: Answer) -> tuple[object, ...]:
    return (answer.na, frozenset(answer.options), answer.number)
