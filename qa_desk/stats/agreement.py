"""How far evaluators agree: shares of equal answers, bias and deviation of totals."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Match:
    """Equal answers among those that can be compared."""

    equal: int
    of: int

    @property
    def share(self) -> Fraction | None:
        """The share of equal answers; None where nothing can be compared."""
        return Fraction(self.equal, self.of) if self.of else None


@dataclass(frozen=True, slots=True)
class Spread:
    """Totals against the master's: mean difference, mean absolute one, and range of totals."""

    bias: Fraction
    mean_absolute_deviation: Fraction
    range: Fraction
    n: int


def match(left: Sequence[Hashable | None], right: Sequence[Hashable | None]) -> Match:
    """Compare answers item by item; None is missing and left out, "not applicable" is a value."""
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a is not None and b is not None]
    return Match(sum(a == b for a, b in pairs), len(pairs))


def all_match(items: Sequence[Sequence[Hashable | None]]) -> Match:
    """Count the items that all raters answered alike; items of fewer than two answers are out."""
    rated = [[answer for answer in item if answer is not None] for item in items]
    comparable = [item for item in rated if len(item) > 1]
    return Match(sum(len(set(item)) == 1 for item in comparable), len(comparable))


def spread(totals: Sequence[Fraction | None], master: Fraction) -> Spread | None:
    """Compare totals with the master's; None where there is no total."""
    there = [total for total in totals if total is not None]
    if not there:
        return None
    differences = [total - master for total in there]
    n = len(there)
    return Spread(
        bias=sum(differences, Fraction(0)) / n,
        mean_absolute_deviation=sum(map(abs, differences), Fraction(0)) / n,
        range=max(there) - min(there),
        n=n,
    )
