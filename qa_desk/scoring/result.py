"""What scoring gives: both numbers, every term, the gates that were hit and the defects."""

from dataclasses import dataclass
from fractions import Fraction

from qa_desk.scoring.model import GateEffect, Role


@dataclass(frozen=True, slots=True)
class SectionScore:
    """A section's own score in per cent (None: nothing applicable) and its applied weight.

    `score` is after a gate that zeroes the section, `before_gates` without it. Bonuses are not in
    it: they add to the whole. The criteria of its parts are in it as its own are.
    """

    id: str
    score: Fraction | None
    applied_weight: Fraction
    before_gates: Fraction | None = None


@dataclass(frozen=True, slots=True)
class GateHit:
    """A gate that failed; `target` is a section's id for GateEffect.SECTION, else empty.

    `cap` is a percentage for GateEffect.CAP, else None.
    """

    criterion: str
    effect: GateEffect
    target: str = ""
    cap: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Critical:
    """1 = a critical error of this class, 0 = none, None = the class did not apply."""

    customer: int | None
    business: int | None
    compliance: int | None
    any: int | None


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the explanation; contributions of all lines sum to the score before gates.

    `na_by` is "evaluator", "condition" or None. `applied_weight` is what the weight became after
    what is not applicable was left out, in per cent of the whole. In Method.DEDUCTION the first
    line, without a criterion, is the start, and each recorded error has a line with its `error`
    code; a deduction that would fall below zero takes only what is left. A bonus has no applied
    weight and contributes what its caps leave of it, and so does a bonus among the answers of
    another criterion; a rider contributes nothing.
    """

    criterion: str
    weight: Fraction
    applied_weight: Fraction
    points: Fraction | None
    possible: Fraction | None
    contribution: Fraction
    na_by: str | None = None
    error: str = ""
    role: Role = Role.BASE


@dataclass(frozen=True, slots=True)
class Result:
    """The score in per cent, exact; None means that nothing was judged (not 0, not 100)."""

    score: Fraction | None
    before_gates: Fraction | None
    sections: tuple[SectionScore, ...]
    gates: tuple[GateHit, ...]
    critical: Critical
    opportunities: int
    """Applicable non-critical criteria."""
    defects: int
    """Those of them with a lost point or a recorded non-critical error."""
    passed: bool | None
    """None where the card has no pass mark or there is no score."""
    band: str | None
    explanation: tuple[Term, ...]
    bonus: Fraction = Fraction(0)
    """What bonuses add to the score before gates."""
