"""Fleiss' kappa and Gwet's AC1: how far any number of raters agree beyond chance.

J. L. Fleiss, Psychological Bulletin 76 (1971); K. L. Gwet, British Journal of Mathematical and
Statistical Psychology 61 (2008). Where ratings are missing both are taken as in K. L. Gwet, Handbook
of Inter-Rater Reliability (2014), chapter 2: agreement over units with two ratings or more, shares
of the categories over all units that were rated. Without missing ratings these are the formulas of
the papers.
"""

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.coding import Coded, Floats, floats, named
from qa_desk.stats.coefficient import Statistic, estimated
from qa_desk.stats.counting import SOME, counted, ratio, varied
from qa_desk.stats.estimate import Estimate


def fleiss(
    units: Sequence[Sequence[Hashable | None]], bootstrap: Bootstrap | None = None
) -> Estimate:
    """Return Fleiss' kappa; rows are units, columns raters, None is missing."""
    rated = named(units)
    return estimated(rated, rated, lambda coded: _statistic(coded, _same_by_chance), bootstrap)


def ac1(
    units: Sequence[Sequence[Hashable | None]],
    bootstrap: Bootstrap | None = None,
    categories: int = 0,
) -> Estimate:
    """Return Gwet's AC1, which stays meaningful where almost all ratings are the same.

    `categories` is how many the scale has; it counts at least those that were used.
    """
    rated = named(units)
    scale = max(categories, rated.categories, SOME)

    def by_chance(shares: Floats) -> Floats:
        return floats((shares * (1 - shares)).sum(axis=1) / (scale - 1))

    return estimated(rated, rated, lambda coded: _statistic(coded, by_chance), bootstrap)


def _same_by_chance(shares: Floats) -> Floats:
    return floats((shares**2).sum(axis=1))


def _statistic(coded: Coded, by_chance: Callable[[Floats], Floats]) -> Statistic:
    counts, m = counted(coded), coded.ratings()
    comparable = (m >= SOME).astype(np.float64)
    agreeing = (counts.squares() - m) / np.maximum(m * (m - 1), 1)

    def values(drawn: Floats) -> Floats:
        totals = counts.totals(drawn / m)
        chance = by_chance(totals / totals.sum(axis=1)[:, None])
        compared = drawn @ comparable
        several = varied(totals)
        disagreement = ratio(drawn @ (comparable - agreeing), compared, several)
        return floats(1 - ratio(disagreement, 1 - chance, several))

    return values
