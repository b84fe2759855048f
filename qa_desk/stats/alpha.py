"""Krippendorff's alpha: how far any number of raters agree beyond chance, ratings may be missing.

K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). With m ratings in a unit and n in
all units that have two or more, alpha is 1 − (n − 1) · within / between: `within` is the sum of the
squared differences over the ordered pairs of each unit, divided by its m − 1; `between` is that sum
over the pairs of all ratings.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

import numpy as np

from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.coding import MISSING, Coded, Floats, Number, floats, named, numeric
from qa_desk.stats.coefficient import Statistic, estimated
from qa_desk.stats.counting import Counts, counted, ratio, varied
from qa_desk.stats.estimate import Estimate
from qa_desk.stats.questions import Level

_BLOCK = 256
"""Rows of the table of ratio differences held at a time."""


def alpha(
    units: Sequence[Sequence[Hashable | None]], bootstrap: Bootstrap | None = None
) -> Estimate:
    """Return alpha for ratings that are equal or not; rows are units, columns raters.

    None is missing. The interval resamples units.
    """
    rated = named(units)
    return estimated(rated, rated.pairable(), _nominal, bootstrap)


def alpha_of_numbers(
    units: Sequence[Sequence[Number | None]], level: Level, bootstrap: Bootstrap | None = None
) -> Estimate:
    """Return alpha for numbers at a level; ValueError for a negative one at the ratio level."""
    rated = numeric(units)
    if level is Level.RATIO and rated.numbers and rated.numbers[0] < 0:
        raise ValueError("ratios need numbers from 0")
    return estimated(rated, rated.pairable(), _STATISTICS[level], bootstrap)


@dataclass(frozen=True, slots=True)
class _Differences:
    """Differences that do not depend on the resample: `within` a unit, `between` by totals."""

    within: Floats
    between: Callable[[Floats], Floats]

    def statistic(self, counts: Counts) -> Statistic:
        """Return alpha."""

        def values(drawn: Floats) -> Floats:
            totals = counts.totals(drawn)
            return _alpha(totals, drawn @ self.within, self.between(totals))

        return values


def _nominal(coded: Coded) -> Statistic:
    counts, m = counted(coded), coded.ratings()

    def between(totals: Floats) -> Floats:
        n = totals.sum(axis=1)
        return floats(n * n - (totals * totals).sum(axis=1))

    return _Differences((m * m - counts.squares()) / (m - 1), between).statistic(counts)


def _interval(coded: Coded) -> Statistic:
    values = coded.scaled()
    there, m = coded.codes != MISSING, coded.ratings()
    ratings = np.where(there, values[coded.codes], 0.0)
    means = ratings.sum(axis=1) / m
    squares = (np.where(there, ratings - means[:, None], 0.0) ** 2).sum(axis=1)

    def between(totals: Floats) -> Floats:
        n = totals.sum(axis=1)
        centred = values - (totals @ values / n)[:, None]
        return floats(2 * n * (totals * centred**2).sum(axis=1))

    return _Differences(2 * m * squares / (m - 1), between).statistic(counted(coded))


def _ratio(coded: Coded) -> Statistic:
    largest = coded.numbers[-1] or 1
    values = np.array([float(number / largest) for number in coded.numbers])
    within = np.array([_ratio_within(values[row[row != MISSING]]) for row in coded.codes])

    def between(totals: Floats) -> Floats:
        sums = np.zeros(len(totals))
        for start in range(0, len(values), _BLOCK):
            part = slice(start, start + _BLOCK)
            sums += ((totals[:, part] @ _ratio_squares(values[part], values)) * totals).sum(axis=1)
        return sums

    return _Differences(within, between).statistic(counted(coded))


def _ordinal(coded: Coded) -> Statistic:
    """Return alpha with differences of mid-ranks, which the drawn ratings themselves give."""
    counts, m = counted(coded), coded.ratings()

    def values(drawn: Floats) -> Floats:
        totals = counts.totals(drawn)
        n = totals.sum(axis=1)
        ranks = totals.cumsum(axis=1) - totals / 2
        sums, squares = counts.in_units(ranks), counts.in_units(ranks * ranks)
        within = (drawn * 2 * (m * squares - sums * sums) / (m - 1)).sum(axis=1)
        centred = ranks - n[:, None] / 2
        return _alpha(totals, within, 2 * n * (totals * centred**2).sum(axis=1))

    return values


_STATISTICS = {
    Level.NOMINAL: _nominal,
    Level.ORDINAL: _ordinal,
    Level.INTERVAL: _interval,
    Level.RATIO: _ratio,
}


def _alpha(totals: Floats, within: Floats, between: Floats) -> Floats:
    n = totals.sum(axis=1)
    return floats(1 - (n - 1) * ratio(within, between, varied(totals)))


def _ratio_within(ratings: Floats) -> float:
    return float(_ratio_squares(ratings, ratings).sum() / (len(ratings) - 1))


def _ratio_squares(left: Floats, right: Floats) -> Floats:
    """Return ((a − b) / (a + b))² for all pairs; 0 differs from 0 by nothing."""
    sums = left[:, None] + right
    shares = np.divide(left[:, None] - right, sums, out=np.zeros_like(sums), where=sums > 0)
    return floats(shares**2)
