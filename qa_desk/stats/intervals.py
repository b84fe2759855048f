"""Intervals that say how sure a share or a mean is."""

import math
from collections.abc import Sequence
from fractions import Fraction
from random import Random
from statistics import NormalDist, fmean, stdev

from qa_desk.stats import quantiles

CONFIDENCE = 0.95
RESAMPLES = 2_000
_FEWEST = 2
_NOISE_DIGITS = 9
"""A number of resamples that is whole up to rounding noise is that whole number."""


def wilson(successes: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Return the score interval of a share as fractions of 1; ValueError without observations.

    E. B. Wilson, Journal of the American Statistical Association 22 (1927), without correction for
    continuity.
    """
    _demand(successes, n)
    return wilson_of_share(successes / n, n, confidence)


def wilson_of_share(share: float, n: float, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Return Wilson's interval of a share that weighs as much as n observations would.

    An effective n need not be whole; ValueError unless it is above 0 and the share within 0 and 1.
    """
    if not 0 <= share <= 1 or n <= 0:
        raise ValueError("need a share of 1 and more than no observations")
    z = _z(confidence)
    centre = share + z * z / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    low = 0.0 if share == 0 else (centre - spread) / scale
    high = 1.0 if share == 1 else (centre + spread) / scale
    return low, high


def clopper_pearson(successes: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Return the exact interval of a share as fractions of 1; ValueError without observations.

    C. J. Clopper, E. S. Pearson, Biometrika 26 (1934). Where none or all succeed, the one end that is
    not certain gets the whole error: 15 of 15 is at least .05 ** (1 / 15) = 81.90 % with 95 %.
    """
    _demand(successes, n)
    _z(confidence)
    certain = successes in (0, n)
    error = 1 - confidence if certain else (1 - confidence) / 2
    low = quantiles.beta(error, successes, n - successes + 1) if successes else 0.0
    high = quantiles.beta(1 - error, successes + 1, n - successes) if successes < n else 1.0
    return low, high


def mean_interval(
    values: Sequence[Fraction], confidence: float = CONFIDENCE
) -> tuple[float, float] | None:
    """Return Student's t interval of a mean, in the unit of the values; None below two values."""
    _z(confidence)
    if len(values) < _FEWEST:
        return None
    floats = [float(value) for value in values]
    n = len(floats)
    half = quantiles.student((1 + confidence) / 2, n - 1) * stdev(floats) / math.sqrt(n)
    return fmean(floats) - half, fmean(floats) + half


def ratio_interval(
    parts: Sequence[tuple[int, int]], confidence: float = CONFIDENCE
) -> tuple[float, float] | None:
    """Return Student's t interval of the sum of counts over the sum of their totals, within 0 to 1.

    `parts` are (count, total) of many independent units; None below two with a total above 0, or
    where none differs. W. Cochran, Sampling Techniques (1977), section 6.4, linearised.
    """
    _z(confidence)
    there = [(count, total) for count, total in parts if total > 0]
    n, totals = len(there), sum(total for _count, total in there)
    if n < _FEWEST:
        return None
    ratio = sum(count for count, _total in there) / totals
    spread = math.fsum((count - ratio * total) ** 2 for count, total in there)
    half = quantiles.student((1 + confidence) / 2, n - 1) * math.sqrt(n / (n - 1) * spread) / totals
    return (max(ratio - half, 0.0), min(ratio + half, 1.0)) if half > 0 else None


def bootstrap_mean(
    values: Sequence[Fraction],
    random: Random,
    confidence: float = CONFIDENCE,
    resamples: int = RESAMPLES,
) -> tuple[float, float] | None:
    """Return the percentile interval of a mean, in the unit of the values; None below two values.

    B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13. The same seed
    gives the same interval.
    """
    _z(confidence)
    if len(values) < _FEWEST:
        return None
    floats = [float(value) for value in values]
    n = len(floats)
    means = sorted(math.fsum(random.choices(floats, k=n)) / n for _ in range(resamples))
    low = left_out(confidence, resamples)
    return means[low], means[resamples - 1 - low]


def left_out(confidence: float, resamples: int) -> int:
    """Return how many resamples lie beyond each end of a percentile interval."""
    return math.floor(round((1 - confidence) / 2 * resamples, _NOISE_DIGITS))


def _demand(successes: int, n: int) -> None:
    if not 0 <= successes <= n or n == 0:
        raise ValueError("need at least one observation, and no more successes than observations")


def _z(confidence: float) -> float:
    if not 0 < confidence < 1:
        raise ValueError("a confidence lies between 0 and 1")
    return NormalDist().inv_cdf((1 + confidence) / 2)
