"""What each criterion earned in one contact, and whether it counts at all."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.scoring.answers import Answer, Answers
from qa_desk.scoring.model import (
    Criterion,
    Gate,
    GateEffect,
    GateTrigger,
    NaPolicy,
    Role,
    Scorecard,
)
from qa_desk.scoring.visibility import hidden

BY_EVALUATOR = "evaluator"
"""Who set a criterion to "not applicable": a person, as opposed to a condition of the card."""
BY_CONDITION = "condition"
"""Likewise the card itself: a condition, or the channel or topic of the contact."""
_NA_POINTS: Final = {NaPolicy.ZERO: Fraction(0), NaPolicy.FULL: Fraction(1)}
"""The share of the points that "not applicable" earns where it does not leave the score alone."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A criterion with what was answered; `earned` None means that it does not apply.

    `section` is the section's id; `failed` says that the trigger of a gate of it was met, `fired`
    which of those that do something; `extra` are points beyond all that could be earned.
    """

    section: str
    criterion: Criterion
    possible: Fraction
    earned: Fraction | None
    failed: bool = False
    na_by: str | None = None
    fired: tuple[Gate, ...] = ()
    extra: Fraction = Fraction(0)

    @property
    def applies(self) -> bool:
        """Say whether it was judged in this contact."""
        return self.earned is not None

    @property
    def counts(self) -> bool:
        """Say whether it was judged and can cost points: a bonus or a rider cannot."""
        return self.applies and self.criterion.role is Role.BASE

    @property
    def spared(self) -> bool:
        """Say whether "not applicable" earned the points: nothing could go wrong there."""
        return self.na_by == BY_EVALUATOR and self.criterion.na is NaPolicy.FULL

    @property
    def lost(self) -> bool:
        """Say whether a point was lost."""
        return self.earned is not None and self.earned < self.possible

    @property
    def share(self) -> Fraction:
        """Return the share of the points that was earned, 0 where none can be."""
        if self.earned is None or not self.possible:
            return Fraction(0)
        return self.earned / self.possible


def judge(card: Scorecard, answers: Answers) -> tuple[Judged, ...]:
    """Judge all criteria in the order of the form; the answers must be free of faults."""
    unseen = hidden(card, answers)
    return tuple(
        judged_by_condition(section.id, criterion)
        if criterion.id in unseen
        else judged(section.id, criterion, answers.given.get(criterion.id))
        for section in card.sections
        for criterion in section.criteria
    )


def judged_by_condition(section: str, criterion: Criterion) -> Judged:
    """Return a criterion that is hidden: it is left out, whatever its policy of N/A."""
    return Judged(section, criterion, criterion.possible, None, na_by=BY_CONDITION)


def judged(section: str, criterion: Criterion, answer: Answer | None) -> Judged:
    """Return what a criterion that is not hidden earned by an answer without faults."""
    possible, scored = criterion.possible, criterion.role is Role.BASE
    if answer is None or answer == Answer():
        return Judged(section, criterion, possible, None)
    if answer.na and criterion.na not in _NA_POINTS:
        failed = criterion.na is NaPolicy.FAIL and scored
        return Judged(section, criterion, possible, None, failed, BY_EVALUATOR)
    points = _NA_POINTS[criterion.na] * possible if answer.na else _points(criterion, answer)
    earned = min(points, possible)
    fired = _fired(criterion, option_ids(criterion, answer), earned) if scored else ()
    return Judged(
        section,
        criterion,
        possible,
        earned,
        failed=bool(fired),
        na_by=BY_EVALUATOR if answer.na else None,
        fired=tuple(gate for gate in fired if gate.effect is not GateEffect.NONE),
        extra=_extra(criterion, answer, points) if scored else Fraction(0),
    )


def _fired(criterion: Criterion, options: tuple[str, ...], earned: Fraction) -> tuple[Gate, ...]:
    """Return the gates that an answer meets, also one that only says what a critical error is."""
    gates = (criterion.gate, *criterion.other_gates)
    return tuple(gate for gate in gates if fires(gate, options, earned, criterion.possible))


def _points(criterion: Criterion, answer: Answer) -> Fraction:
    """Return the points of an answer, also those that go beyond what counts as all of them.

    Without ranges a number is points given freely between the lowest and the highest option.
    """
    if answer.number is None:
        chosen = (option.points for option in criterion.options if option.id in answer.options)
        return sum(chosen, Fraction(0))
    found = criterion.range_of(answer.number)
    return answer.number if found is None else found.points


def _extra(criterion: Criterion, answer: Answer, points: Fraction) -> Fraction:
    """Return what a bonus among the answers gives beyond all that could be earned."""
    if answer.number is None:
        bonus = any(each.bonus for each in criterion.options if each.id in answer.options)
    else:
        found = criterion.range_of(answer.number)
        bonus = found is not None and found.bonus
    return max(points - criterion.possible, Fraction(0)) if bonus else Fraction(0)


def option_ids(criterion: Criterion, answer: Answer) -> tuple[str, ...]:
    """Return the options meant; a number means its range, or those that earn exactly as much."""
    if answer.number is None:
        return answer.options
    if criterion.ranges:
        found = criterion.range_of(answer.number)
        return (found.id,) if found is not None and found.id else ()
    return tuple(option.id for option in criterion.options if option.points == answer.number)


def fires(gate: Gate, options: tuple[str, ...], earned: Fraction, possible: Fraction) -> bool:
    """Say whether an answer with these options and points meets the trigger of a gate."""
    if gate.trigger is GateTrigger.BELOW_MAX:
        return earned < possible
    if gate.trigger is GateTrigger.ZERO:
        return earned == 0
    if gate.trigger is GateTrigger.BELOW_HALF:
        return 2 * earned < possible
    return not set(gate.options).isdisjoint(options)
