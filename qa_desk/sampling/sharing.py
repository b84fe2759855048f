"""How many contacts each stratum gives: quotas, allocations and the formulas of users."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import floor
from typing import Final

from qa_desk.sampling.allocation import neyman_sizes, shared
from qa_desk.sampling.draw import Share
from qa_desk.sampling.formulas import Formula, Values
from qa_desk.sampling.frame import Frame
from qa_desk.sampling.past import Past
from qa_desk.sampling.plans import Allocation, Method, Per, Plan

NAMES: Final = ("contacts", "complaints", "evaluated", "score", "critical", "tenure")
"""What a formula may ask of a stratum.

contacts: how many may be drawn; complaints: how many of them are complaints; evaluated: how many
were evaluated lately; score: their mean in per cent, 100 without any; critical: the expected share
with a critical error, (those with one + 1) / (evaluated + 2); tenure: days since the first contact of
the newest agent.
"""
_HALF: Final = Fraction(1, 2)


def shares(plan: Plan, framed: Frame, past: Mapping[str, Past]) -> dict[str, Share]:
    """Return what each stratum of the frame is to give.

    Raises FormulaFails and MinimumTooLarge.
    """
    populations = {key: len(member.ids) for key, member in framed.strata.items()}
    if plan.method is Method.QUOTA:
        return _quotas(plan, framed, past)
    sizes = sizes_of(plan, framed, past)
    places = shared(plan.size, populations, sizes, plan.minimum)
    told = plan.method is Method.STRATIFIED
    return {key: Share(places[key], sizes[key] if told else None) for key in populations}


def sizes_of(plan: Plan, framed: Frame, past: Mapping[str, Past]) -> dict[str, Fraction]:
    """Return what the places of a sample are shared out by."""
    populations = {key: len(member.ids) for key, member in framed.strata.items()}
    if plan.formula is not None:
        return {key: by_formula(plan.formula, framed, past, key) for key in populations}
    return _SIZES[plan.allocation](plan, populations, past)


def by_formula(formula: Formula, framed: Frame, past: Mapping[str, Past], key: str) -> Fraction:
    """Return what a formula gives for a stratum; FormulaFails where that is no usable number."""
    return formula.value(values_of(framed, past, key), key)


def values_of(framed: Frame, past: Mapping[str, Past], key: str) -> Values:
    """Return what a formula knows of a stratum."""
    member, known = framed.strata[key], past.get(key, Past())
    return {
        "contacts": Fraction(len(member.ids)),
        "complaints": Fraction(member.complaints),
        "evaluated": Fraction(known.evaluated),
        "score": known.mean,
        "critical": known.expected,
        "tenure": Fraction(known.tenure_days),
    }


def _quotas(plan: Plan, framed: Frame, past: Mapping[str, Past]) -> dict[str, Share]:
    if plan.per is Per.EVALUATOR:
        return {key: Share(plan.per_agent * len(plan.evaluators)) for key in framed.strata}
    if plan.quota is None:
        return dict.fromkeys(framed.strata, Share(plan.per_agent))
    exact = {key: by_formula(plan.quota, framed, past, key) for key in framed.strata}
    return {key: Share(floor(value + _HALF), value) for key, value in exact.items()}


Sizes = Callable[[Plan, Mapping[str, int], Mapping[str, Past]], dict[str, Fraction]]


def _proportional(
    _plan: Plan, populations: Mapping[str, int], _past: Mapping[str, Past]
) -> dict[str, Fraction]:
    return {key: Fraction(n) for key, n in populations.items()}


def _equal(
    _plan: Plan, populations: Mapping[str, int], _past: Mapping[str, Past]
) -> dict[str, Fraction]:
    return dict.fromkeys(populations, Fraction(1))


def _neyman(
    plan: Plan, populations: Mapping[str, int], past: Mapping[str, Past]
) -> dict[str, Fraction]:
    expected = {
        key: plan.proportions.get(key, past.get(key, Past()).expected) for key in populations
    }
    return neyman_sizes(populations, expected)


_SIZES: Final[Mapping[Allocation, Sizes]] = {
    Allocation.PROPORTIONAL: _proportional,
    Allocation.FORMULA: _proportional,
    Allocation.EQUAL: _equal,
    Allocation.NEYMAN: _neyman,
}
