"""Ratings as whole numbers in a table, which is what the coefficients count."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import ArrayLike, NDArray

Number = int | float | Fraction
Floats = NDArray[np.float64]
Codes = NDArray[np.int64]
MISSING = -1
_PAIR = 2


def floats(values: ArrayLike) -> Floats:
    """Return an array of floats, and say so to the type checker."""
    return np.asarray(values, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Coded:
    """The units that were rated at all.

    `codes` has a row a unit and a column a rater: the code of the rating, from 0, or MISSING; there
    are `categories` codes. For ratings that are numbers `numbers` has the one of each code,
    ascending. `n_raters` counts the columns that hold a rating.
    """

    codes: Codes
    categories: int
    n_raters: int
    numbers: tuple[Fraction, ...] = ()

    @property
    def n_units(self) -> int:
        """How many units have at least one rating."""
        return len(self.codes)

    def pairable(self) -> "Coded":
        """Return the units with two ratings or more, coded by the categories that these use."""
        kept = self.codes[self.ratings() >= _PAIR]
        used = np.unique(kept[kept != MISSING])
        places = np.full(self.categories + 1, MISSING, dtype=np.int64)
        places[used] = np.arange(len(used))
        numbers = tuple(self.numbers[code] for code in used) if self.numbers else ()
        return Coded(places[kept], len(used), self.n_raters, numbers)

    def ratings(self) -> Codes:
        """Return how many ratings each unit has."""
        counts: Codes = np.count_nonzero(self.codes != MISSING, axis=1)
        return counts

    def scaled(self) -> Floats:
        """Return the numbers of the codes moved and stretched to reach from -1 to 1."""
        low, high = self.numbers[0], self.numbers[-1]
        half = (high - low) / 2 or Fraction(1)
        return floats([float((one - low) / half - 1) for one in self.numbers])


def named(units: Sequence[Sequence[Hashable | None]]) -> Coded:
    """Code ratings of any kind; None is missing, "not applicable" is a value like any other."""
    known = dict.fromkeys(one for row in units for one in row if one is not None)
    return _coded(units, {one: code for code, one in enumerate(known)})


def numeric(units: Sequence[Sequence[Number | None]]) -> Coded:
    """Code ratings that are numbers; ValueError or OverflowError for one that is not finite."""
    exact = [[None if one is None else Fraction(one) for one in row] for row in units]
    numbers = tuple(sorted({one for row in exact for one in row if one is not None}))
    return _coded(exact, {one: code for code, one in enumerate(numbers)}, numbers)


def _coded(
    units: Sequence[Sequence[Hashable | None]],
    code_of: dict[Hashable, int],
    numbers: tuple[Fraction, ...] = (),
) -> Coded:
    """Code the ratings; ValueError where units differ in their number of raters."""
    width = len(units[0]) if units else 0
    if any(len(row) != width for row in units):
        raise ValueError("every unit has a place for every rater")
    listed = [[MISSING if one is None else code_of[one] for one in row] for row in units]
    codes = np.array(listed, dtype=np.int64).reshape(len(units), width)
    rated = codes != MISSING
    n_raters = int(rated.any(axis=0).sum())
    return Coded(codes[rated.any(axis=1)], len(code_of), n_raters, numbers)
