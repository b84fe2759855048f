"""Intervals that say how sure a share or a mean is."""

import math
from collections.abc import Sequence
from fractions import Fraction
from random import Random
from statistics import NormalDist

CONFIDENCE = 0.95
RESAMPLES = 2_000
_FEWEST = 2


def wilson(successes: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Return the score interval of a share as fractions of 1; ValueError without observations.

    E. B. Wilson, Journal of the American Statistical Association 22 (1927), without correction for
    continuity.
    """
    if not 0 <= successes <= n or n == 0:
        raise ValueError("need at least one observation, and no more successes than observations")
    z = _z(confidence)
    share = successes / n
    centre = share + z * z / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    low = 0.0 if successes == 0 else (centre - spread) / scale
    high = 1.0 if successes == n else (centre + spread) / scale
    return low, high


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
    tail = (1 - confidence) / 2
    low = math.floor(tail * resamples)
    return means[low], means[resamples - 1 - low]


def _z(confidence: float) -> float:
    if not 0 < confidence < 1:
        raise ValueError("a confidence lies between 0 and 1")
    return NormalDist().inv_cdf((1 + confidence) / 2)
