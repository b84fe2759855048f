"""The p-chart: whether a share of defects that changes from sample to sample does so by chance.

Limits as in D. C. Montgomery, Introduction to Statistical Quality Control, 7.2; run rules as in
Western Electric, Statistical Quality Control Handbook (1956). Comparisons are exact.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

_SIGMAS = 3


class Rule(StrEnum):
    """Patterns that chance seldom makes; the last sample of a pattern gets the signal."""

    TWO_OF_THREE = "two_of_three"
    """Two of three in a row beyond 2 sigma, on one side."""
    FOUR_OF_FIVE = "four_of_five"
    """Four of five in a row beyond 1 sigma, on one side."""
    EIGHT_IN_A_ROW = "eight_in_a_row"
    """Eight in a row on one side of the centre."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """At least `hits` of `among` samples in a row lie beyond `sigmas` on one side."""

    sigmas: int
    hits: int
    among: int


_PATTERNS = {
    Rule.TWO_OF_THREE: _Pattern(2, 2, 3),
    Rule.FOUR_OF_FIVE: _Pattern(1, 4, 5),
    Rule.EIGHT_IN_A_ROW: _Pattern(0, 8, 8),
}
_LONGEST = max(pattern.among for pattern in _PATTERNS.values())


@dataclass(frozen=True, slots=True)
class Point:
    """A sample: `d` defective of `n`; its own limits, cut off at 0 and 1; `out` is beyond them."""

    n: int
    d: int
    lower: float
    upper: float
    out: bool
    signals: tuple[Rule, ...] = ()

    @property
    def p(self) -> Fraction:
        """The share of defective ones, a fraction of 1."""
        return Fraction(self.d, self.n)


@dataclass(frozen=True, slots=True)
class Chart:
    """The share over all samples, and the samples in their order."""

    centre: Fraction
    points: tuple[Point, ...]


def p_chart(samples: Sequence[tuple[int, int]], rules: Sequence[Rule] = ()) -> Chart:
    """Return the chart of samples (n, d), each against the limits of its own n.

    ValueError without any, or unless each has 0 <= d <= n and n above 0. `rules` are asked for besides the limits.
    """
    if not samples or any(n < 1 or not 0 <= d <= n for n, d in samples):
        raise ValueError("need samples with 0 <= d <= n and n above 0")
    centre = Fraction(sum(d for _, d in samples), sum(n for n, _ in samples))
    points: list[Point] = []
    for i, sample in enumerate(samples):
        recent = samples[max(0, i + 1 - _LONGEST) : i + 1]
        signals = tuple(rule for rule in rules if _ends(recent, centre, rule))
        points.append(_point(sample, centre, signals))
    return Chart(centre, tuple(points))


def _point(sample: tuple[int, int], centre: Fraction, signals: tuple[Rule, ...]) -> Point:
    n, d = sample
    reach = _SIGMAS * math.sqrt(centre * (1 - centre) / n)
    return Point(
        n=n,
        d=d,
        lower=max(0.0, float(centre) - reach),
        upper=min(1.0, float(centre) + reach),
        out=_side(sample, centre, _SIGMAS) != 0,
        signals=signals,
    )


def _ends(samples: Sequence[tuple[int, int]], centre: Fraction, rule: Rule) -> bool:
    """Tell whether the last sample completes the pattern, and is one of its hits."""
    pattern = _PATTERNS[rule]
    sides = [_side(sample, centre, pattern.sigmas) for sample in samples[-pattern.among :]]
    return sides[-1] != 0 and sides.count(sides[-1]) >= pattern.hits


def _side(sample: tuple[int, int], centre: Fraction, sigmas: int) -> int:
    """Return 1 above so many sigmas, -1 below them, 0 between or on them."""
    n, d = sample
    distance = Fraction(d, n) - centre
    if distance**2 <= sigmas**2 * centre * (1 - centre) / n:
        return 0
    return 1 if distance > 0 else -1
