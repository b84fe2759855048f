"""Cohen's kappa: how far two raters agree beyond chance, with or without weights.

J. Cohen, Educational and Psychological Measurement 20 (1960); Psychological Bulletin 70 (1968).
Kappa is 1 − the mean difference of the two ratings of a unit / the mean difference that chance
would make of the ratings that each of the two gave.
"""

from collections.abc import Callable, Hashable, Sequence
from enum import StrEnum

from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.coding import Coded, Floats, Number, floats, named, numeric
from qa_desk.stats.coefficient import Statistic, estimated
from qa_desk.stats.counting import Counts, ratio, varied
from qa_desk.stats.estimate import Estimate

RATERS = 2
_Chance = Callable[[Floats, Floats], Floats]


class Weights(StrEnum):
    """What a difference of two numbers weighs."""

    LINEAR = "linear"
    """The number of steps between them, on the scale of the numbers that were given."""
    QUADRATIC = "quadratic"
    """The square of their difference."""


def cohen(
    units: Sequence[Sequence[Hashable | None]], bootstrap: Bootstrap | None = None
) -> Estimate:
    """Return kappa of two raters; units that one of them has not rated are left out.

    ValueError for more raters or fewer.
    """
    rated = _of_two(named(units))
    return estimated(rated, rated.pairable(), _unweighted, bootstrap)


def cohen_weighted(
    units: Sequence[Sequence[Number | None]], weights: Weights, bootstrap: Bootstrap | None = None
) -> Estimate:
    """Return weighted kappa of two raters whose ratings are numbers."""
    rated = _of_two(numeric(units))
    statistic = _linear if weights is Weights.LINEAR else _quadratic
    return estimated(rated, rated.pairable(), statistic, bootstrap)


def _of_two(rated: Coded) -> Coded:
    if rated.n_units and rated.codes.shape[1] != RATERS:
        raise ValueError("Cohen's kappa compares two raters")
    return rated


def _unweighted(coded: Coded) -> Statistic:
    def by_chance(left: Floats, right: Floats) -> Floats:
        return floats(_sums(left) * _sums(right) - _sums(left * right))

    return _statistic(coded, (coded.codes[:, 0] != coded.codes[:, 1]).astype(float), by_chance)


def _linear(coded: Coded) -> Statistic:
    def by_chance(left: Floats, right: Floats) -> Floats:
        """Count, for each step of the scale, the pairs that it lies between."""
        below, other_below = left.cumsum(axis=1), right.cumsum(axis=1)
        n, other_n = below[:, -1:], other_below[:, -1:]
        apart = below * (other_n - other_below) + other_below * (n - below)
        return floats(apart.sum(axis=1))

    return _statistic(coded, abs(coded.codes[:, 0] - coded.codes[:, 1]).astype(float), by_chance)


def _quadratic(coded: Coded) -> Statistic:
    values = coded.scaled()
    difference = values[coded.codes[:, 0]] - values[coded.codes[:, 1]]

    def by_chance(left: Floats, right: Floats) -> Floats:
        """Sum what the ratings of each scatter, and how far their means are apart."""
        n = _sums(left)
        mean, other_mean = left @ values / n, right @ values / n
        scatter = (left * (values - mean[:, None]) ** 2).sum(axis=1)
        other_scatter = (right * (values - other_mean[:, None]) ** 2).sum(axis=1)
        return floats(n * (scatter + other_scatter) + (n * (mean - other_mean)) ** 2)

    return _statistic(coded, difference**2, by_chance)


def _statistic(coded: Coded, differences: Floats, by_chance: _Chance) -> Statistic:
    left = Counts(coded.codes[:, :1], coded.categories)
    right = Counts(coded.codes[:, 1:], coded.categories)

    def values(drawn: Floats) -> Floats:
        mine, theirs = left.totals(drawn), right.totals(drawn)
        observed = _sums(drawn) * (drawn @ differences)
        share = ratio(observed, by_chance(mine, theirs), varied(mine + theirs))
        return floats(1 - share)

    return values


def _sums(counts: Floats) -> Floats:
    return floats(counts.sum(axis=1))
