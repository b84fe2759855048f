"""How points become shares of the whole: one rule a method."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from fractions import Fraction

from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import Method, Role, Scorecard

_ZERO = Fraction(0)
Weighing = Callable[[Judged], Fraction]


def _by_weight(item: Judged) -> Fraction:
    return item.criterion.weight


def _by_points(item: Judged) -> Fraction:
    return item.criterion.weight * item.possible


WITHIN: Mapping[Method, Weighing] = {
    Method.FLAT_SHARE: _by_weight,
    Method.SECTION_SHARE: _by_weight,
    Method.WEIGHTED_POINTS: _by_points,
    Method.POINTS: _by_points,
    Method.DEDUCTION: _by_weight,
}
"""What a criterion weighs inside its section."""


def within(card: Scorecard, item: Judged) -> Fraction:
    """Return what a criterion weighs in its section; 0 where it does not count."""
    counts = item.counts and item.possible > 0
    return WITHIN[card.method](item) if counts else Fraction(0)


def bonuses(card: Scorecard, judged: tuple[Judged, ...]) -> tuple[Fraction, ...]:
    """Return what each criterion adds in per cent as a bonus, by its own cap; mostly 0.

    A bonus weighs what its criterion would weigh, and is missing in what could be earned; so there
    is none where nothing else could be. In Method.DEDUCTION its weight is per cent at once.
    """
    if not any(bonus_mass(card, item) for item in judged):
        return tuple(_ZERO for _ in judged)
    own = tuple(within(card, item) for item in judged)
    factor = _section_factors(card, judged, own)
    total = sum((mass * factor[i.section] for mass, i in zip(own, judged, strict=True)), _ZERO)
    return tuple(_bonus(card, item, factor[item.section], total) for item in judged)


def bonus_mass(card: Scorecard, item: Judged) -> Fraction:
    """Return what an earned bonus weighs in its section; 0 for what is none.

    Points beyond all that a criterion could earn weigh as much as its other points do.
    """
    if item.criterion.role is Role.BASE and item.extra and item.possible:
        return WITHIN[card.method](item) * item.extra / item.possible
    if item.criterion.role is not Role.BONUS or not item.applies:
        return _ZERO
    return WITHIN[card.method](item) * item.share


def masses(card: Scorecard, judged: tuple[Judged, ...]) -> tuple[Fraction, ...]:
    """Return what each criterion weighs in the whole, in the same order.

    With m possible points, w the weight of the criterion and W that of its section at the top, whose
    parts are one with it: flat share w;
    section share W·w/Σw over the section; weighted points W·w·m; points w·m. The score is the mean
    of the shares a/m under these masses, so that w = 1 gives the textbook form of each.
    """
    own = tuple(within(card, item) for item in judged)
    factor = _section_factors(card, judged, own)
    return tuple(mass * factor[item.section] for mass, item in zip(own, judged, strict=True))


def applied(parts: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """Return the masses in per cent of their sum; all 0 where nothing weighs anything."""
    total = sum(parts, Fraction(0))
    return tuple(100 * part / total if total else Fraction(0) for part in parts)


def _bonus(card: Scorecard, item: Judged, factor: Fraction, total: Fraction) -> Fraction:
    cap, added = item.criterion.cap, bonus_mass(card, item)
    if added and card.method is not Method.DEDUCTION:
        added = 100 * added * factor / total if total else _ZERO
    return added if cap is None else min(added, cap)


def _section_factors(
    card: Scorecard, judged: tuple[Judged, ...], own: tuple[Fraction, ...]
) -> Mapping[str, Fraction]:
    tops = card.tops()
    if card.method is Method.SECTION_SHARE:
        sums: defaultdict[str, Fraction] = defaultdict(Fraction)
        for item, mass in zip(judged, own, strict=True):
            sums[tops[item.section]] += mass
        whole = {s.id: s.weight / sums[s.id] if sums[s.id] else _ZERO for s in card.sections}
    elif card.method is Method.WEIGHTED_POINTS:
        whole = {section.id: section.weight for section in card.sections}
    else:
        whole = {section.id: Fraction(1) for section in card.sections}
    return {section: whole[top] for section, top in tops.items()}
