"""The common part of all coefficients: when there is none, its value, its interval."""

import math
from collections.abc import Callable

import numpy as np

from qa_desk.stats.bootstrap import Bootstrap, percentile_interval
from qa_desk.stats.coding import Coded, Floats
from qa_desk.stats.counting import SOME
from qa_desk.stats.estimate import Estimate, Why

Statistic = Callable[[Floats], Floats]
"""From how often each unit was drawn, a row a resample, to a value a row; see bootstrap."""


def estimated(
    rated: Coded, used: Coded, statistic: Callable[[Coded], Statistic], how: Bootstrap | None
) -> Estimate:
    """Return the coefficient of the units in `used`; `rated` are all that have a rating."""
    compared = int((rated.ratings() >= SOME).sum())
    if why := _unfit(rated, compared):
        return Estimate(None, why, rated.n_units, rated.n_raters, compared)
    values = statistic(used)
    value = float(values(np.ones((1, used.n_units)))[0])
    if math.isnan(value):
        return Estimate(None, Why.NO_VARIATION, rated.n_units, rated.n_raters, compared)
    interval = None
    if how:
        interval = percentile_interval(values, used.n_units, how, used.categories)
    return Estimate(value, None, rated.n_units, rated.n_raters, compared, interval)


def _unfit(rated: Coded, compared: int) -> Why | None:
    if rated.n_raters < SOME:
        return Why.TOO_FEW_RATERS
    return None if compared else Why.NOTHING_COMPARED
