"""How often each category was given, in a unit and in the units that a resample drew."""

import numpy as np
from numpy.typing import NDArray

from qa_desk.stats.coding import MISSING, Coded, Codes, Floats, floats

Flags = NDArray[np.bool_]
SOME = 2
"""So many categories are a variation, so many ratings can be compared."""


class Counts:
    """Ratings of units (rows) by category (columns); most are none, so only the others are kept."""

    def __init__(self, codes: Codes, categories: int) -> None:
        from scipy import sparse  # noqa: PLC0415 - loaded when needed

        units, raters = np.nonzero(codes != MISSING)
        ones = np.ones(len(units))
        shape = (len(codes), categories)
        self._table = sparse.csr_array((ones, (units, codes[units, raters])), shape=shape)

    def totals(self, drawn: Floats) -> Floats:
        """Return how often each category was given, a row a resample."""
        return floats(self._table.T @ drawn.T).T

    def in_units(self, weights: Floats) -> Floats:
        """Return the sums in each unit of the weights of its ratings, a row a resample."""
        return floats(self._table @ weights.T).T

    def squares(self) -> Floats:
        """Return the sums in each unit of the squared counts."""
        return floats((self._table * self._table).sum(axis=1))


def counted(coded: Coded) -> Counts:
    """Count the ratings of all raters."""
    return Counts(coded.codes, coded.categories)


def varied(totals: Floats) -> Flags:
    """Tell the resamples in which more than one category was given."""
    return np.asarray((totals > 0).sum(axis=1) >= SOME)


def ratio(above: Floats, below: Floats, where: Flags) -> Floats:
    """Divide where it is allowed and not by 0; elsewhere the answer is not a number."""
    nowhere = np.full(len(above), np.nan)
    allowed = where & (below > 0)
    return floats(np.divide(above, below, out=nowhere, where=allowed))
