"""How many contacts must be evaluated to know something."""

from fractions import Fraction
from math import ceil, log1p
from statistics import NormalDist
from typing import Final

from qa_desk.sampling.faults import NumberOutOfRange

_NOISE_DIGITS: Final = 9
"""A size that is whole up to rounding noise is that whole number, not the next one."""
_MOST: Final = 10**12
_LEAST: Final = Fraction(1, 10**9)
"""Nearer to 0 or 1 than this, floats overflow and nobody has so many contacts."""

Share = float | Fraction


def sample_size(
    population: int | None, margin: Share, confidence: Share, proportion: Share = Fraction(1, 2)
) -> int:
    """Return how many make the margin of error at this confidence (Cochran 1977, 4.3 and 4.4).

    Shares are fractions of 1; `population` None means very large; `proportion` is what is expected.
    """
    for name, share in (("margin", margin), ("confidence", confidence), ("proportion", proportion)):
        _demand(name, share)
    if population is not None and not 1 <= population <= _MOST:
        raise NumberOutOfRange(name="population", value=population, low=1, high=_MOST)
    z = -NormalDist().inv_cdf(float(1 - confidence) / 2)
    unlimited = z * z * float(proportion * (1 - proportion) / (margin * margin))
    if population is None:
        return _up(unlimited)
    return min(population, _up(unlimited / (1 + (unlimited - 1) / population)))


def zero_defects(rate: Share, confidence: Share) -> int:
    """Return how many flawless contacts in a row show that at most this share is faulty.

    The smallest n with (1 - rate)^n <= 1 - confidence.
    """
    _demand("rate", rate)
    _demand("confidence", confidence)
    return _up(log1p(-float(confidence)) / log1p(-float(rate)))


def _up(size: float) -> int:
    return max(1, ceil(round(size, _NOISE_DIGITS)))


def _demand(name: str, share: Share) -> None:
    if not _LEAST <= share <= 1 - _LEAST:
        low, high = (f"{float(bound):.9f}" for bound in (_LEAST, 1 - _LEAST))
        raise NumberOutOfRange(name=name, value=float(share), low=low, high=high)
