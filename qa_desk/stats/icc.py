"""Intraclass correlation: how much of the scatter of totals is the contacts', not the raters'.

P. E. Shrout, J. L. Fleiss, Psychological Bulletin 86 (1979); intervals as in K. O. McGraw, S. P. Wong,
Psychological Methods 1 (1996). Sums of squares are exact.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from qa_desk.stats.coding import Number
from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.intervals import CONFIDENCE
from qa_desk.stats.quantiles import fisher
from qa_desk.stats.questions import Model

_SOME = 2
_LARGEST_F = Fraction(10**12)
"""Above it a quotient of variances is as good as infinite."""
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Squares:
    """Mean squares of n units and k raters."""

    n: int
    k: int
    units: Fraction
    within: Fraction
    raters: Fraction
    rest: Fraction


_IntervalOf = Callable[[_Squares, float], Interval | None]


def icc(
    units: Sequence[Sequence[Number | None]], model: Model, confidence: float = CONFIDENCE
) -> Estimate:
    """Return the intraclass correlation and its interval; rows are units, columns raters.

    Units that a rater has not rated are left out, and so are raters who rated nothing: `n_units` and
    `n_raters` count what is left.
    """
    exact = [[None if one is None else Fraction(one) for one in row] for row in units]
    rated = [
        column for column in zip(*exact, strict=True) if any(one is not None for one in column)
    ]
    all_given = [[one for one in row if one is not None] for row in zip(*rated, strict=True)]
    rows = [row for row in all_given if len(row) == len(rated)]
    n, k = len(rows), len(rated)
    if k < _SOME or n < _SOME:
        why = Why.TOO_FEW_RATERS if k < _SOME else Why.TOO_FEW_UNITS
        return Estimate(None, why, n, k, n)
    squares = _squares(rows)
    value = _VALUES[model](squares)
    if value is None:
        return Estimate(None, Why.NO_VARIATION, n, k, n)
    return Estimate(float(value), None, n, k, n, _INTERVALS[model](squares, (1 + confidence) / 2))


def _sum(numbers: Iterable[Fraction]) -> Fraction:
    return sum(numbers, Fraction(0))


def _square(number: Fraction) -> Fraction:
    return number * number


def _squares(rows: Sequence[Sequence[Fraction]]) -> _Squares:
    """Return the mean squares of two ways of sorting the ratings, by unit and by rater."""
    n, k = len(rows), len(rows[0])
    totals = [_sum(row) for row in rows]
    whole = _square(_sum(totals)) / (n * k)
    all_squares = _sum([_square(one) for row in rows for one in row])
    by_unit = _sum([_square(total) for total in totals]) / k
    by_rater = _sum([_square(_sum(column)) for column in zip(*rows, strict=True)]) / n
    return _Squares(
        n=n,
        k=k,
        units=(by_unit - whole) / (n - 1),
        within=(all_squares - by_unit) / (n * (k - 1)),
        raters=(by_rater - whole) / (k - 1),
        rest=(all_squares - by_unit - by_rater + whole) / ((n - 1) * (k - 1)),
    )


def _one(s: _Squares) -> Fraction | None:
    return _quotient(s.units - s.within, s.units + (s.k - 1) * s.within)


def _one_mean(s: _Squares) -> Fraction | None:
    return _quotient(s.units - s.within, s.units)


def _two(s: _Squares) -> Fraction | None:
    return _quotient(s.units - s.rest, _two_below(s))


def _two_below(s: _Squares) -> Fraction:
    return s.units + (s.k - 1) * s.rest + s.k * (s.raters - s.rest) / s.n


def _two_mean(s: _Squares) -> Fraction | None:
    return _quotient(s.units - s.rest, s.units + (s.raters - s.rest) / s.n)


def _three(s: _Squares) -> Fraction | None:
    return _quotient(s.units - s.rest, s.units + (s.k - 1) * s.rest)


def _three_mean(s: _Squares) -> Fraction | None:
    return _quotient(s.units - s.rest, s.units)


def _quotient(above: Fraction, below: Fraction) -> Fraction | None:
    """Divide; where the units do not differ there is nothing to divide by."""
    return above / below if below > 0 else None


def _one_interval(s: _Squares, share: float) -> Interval:
    return _from_f(s, s.within, share, s.n * (s.k - 1))


def _three_interval(s: _Squares, share: float) -> Interval:
    return _from_f(s, s.rest, share, (s.n - 1) * (s.k - 1))


def _from_f(s: _Squares, error: Fraction, share: float, freedom: int) -> Interval:
    """Return the interval of one rating; `error` has so many degrees of freedom."""
    f = float(_bounded(s.units, error))
    low = f / fisher(share, s.n - 1, freedom)
    high = f * fisher(share, freedom, s.n - 1)
    return (low - 1) / (low + s.k - 1), (high - 1) / (high + s.k - 1)


def _bounded(above: Fraction, below: Fraction) -> Fraction:
    quotient = above / below if below else _LARGEST_F
    return min(max(quotient, 1 / _LARGEST_F), _LARGEST_F)


def _two_interval(s: _Squares, share: float) -> Interval | None:
    """Return the interval of one rating by Satterthwaite's degrees of freedom; None without them.

    It is an approximation: in tables of very few ratings far below 0 it can miss the value itself,
    and then it says nothing.
    """
    rho = (s.units - s.rest) / _two_below(s)
    n, k, whole = s.n, s.k, s.units + s.within
    units, raters, rest = s.units / whole, s.raters / whole, s.rest / whole
    others = n * (1 + (k - 1) * rho) - k * rho
    spread = (n - 1) * (k * rho * raters) ** 2 + (others * rest) ** 2
    freedom = spread and (k - 1) * (n - 1) * (k * rho * raters + others * rest) ** 2 / spread
    if not freedom:
        return (1.0, 1.0) if rho == 1 else None
    low_f, high_f = fisher(share, n - 1, float(freedom)), fisher(share, float(freedom), n - 1)
    error = float(k * raters + (k * n - k - n) * rest)
    b, e = float(units), float(rest)
    low = n * (b - low_f * e) / (low_f * error + n * b)
    high = n * (high_f * b - e) / (error + n * high_f * b)
    return (low, high) if low <= rho <= high else None


def _of_mean(single: _IntervalOf, s: _Squares, share: float) -> Interval | None:
    """Step the interval of one rating up to that of the mean of k (Spearman, Brown 1910)."""
    ends = single(s, share)
    if ends is None or 1 + ends[0] * (s.k - 1) <= 0:
        return None
    low, high = (s.k * end / (1 + end * (s.k - 1)) for end in ends)
    return low, high


_VALUES: dict[Model, Callable[[_Squares], Fraction | None]] = {
    Model.ONE_1: _one,
    Model.TWO_1: _two,
    Model.THREE_1: _three,
    Model.ONE_K: _one_mean,
    Model.TWO_K: _two_mean,
    Model.THREE_K: _three_mean,
}
_INTERVALS: dict[Model, _IntervalOf] = {
    Model.ONE_1: _one_interval,
    Model.TWO_1: _two_interval,
    Model.THREE_1: _three_interval,
    Model.ONE_K: partial(_of_mean, _one_interval),
    Model.TWO_K: partial(_of_mean, _two_interval),
    Model.THREE_K: partial(_of_mean, _three_interval),
}
