"""Intervals from resampled units: what would the figure be, had other contacts been drawn.

B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapters 6 and 13: units are drawn
with replacement, all ratings of a unit stay together. A resample is kept as the number of times
that each unit was drawn, so that a coefficient of many resamples is a product of matrices.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from qa_desk.stats.coding import Floats, floats
from qa_desk.stats.intervals import CONFIDENCE, left_out

_CELLS = 2**21
"""So many numbers are held at a time: 16 MB."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """How to resample; the same seed gives the same interval, on every desk."""

    seed: int = 1
    resamples: int = 1_000
    confidence: float = CONFIDENCE

    def __post_init__(self) -> None:
        if self.seed < 0 or self.resamples < 1 or not 0 < self.confidence < 1:
            raise ValueError("need a seed from 0, a resample, a confidence between 0 and 1")


def percentile_interval(
    statistic: Callable[[Floats], Floats], units: int, how: Bootstrap, width: int = 1
) -> tuple[float, float] | None:
    """Return the percentile interval of a statistic; None below two units.

    `statistic` takes how often each unit was drawn, a row a resample, and returns a value a row,
    not a number where it is not defined. Such resamples are left out; where they are more than
    half, there is no interval. `width` is the length of the longest row that the statistic makes.
    """
    if units < _FEWEST:
        return None
    found = np.concatenate([statistic(drawn) for drawn in _draws(units, how, width)])
    there = np.sort(found[np.isfinite(found)])
    if len(there) * 2 < how.resamples:
        return None
    low = left_out(how.confidence, len(there))
    return float(there[low]), float(there[-1 - low])


def share_interval(parts: Sequence[tuple[int, int]], how: Bootstrap) -> tuple[float, float] | None:
    """Return the interval of the sum of counts over the sum of their totals, resampling units.

    `parts` are (count, total) of units; None below two units with a total above 0.
    """
    there = np.array([pair for pair in parts if pair[1] > 0], dtype=np.float64).reshape(-1, 2)

    def share(drawn: Floats) -> Floats:
        counts, totals = (drawn @ there).T
        return floats(counts / totals)

    return percentile_interval(share, len(there), how)


def opportunity_interval(
    contacts: Sequence[tuple[int, int]], how: Bootstrap
) -> tuple[float, float] | None:
    """Return the interval of 1 − defects/opportunities, resampling contacts.

    `contacts` are (opportunities, defects), as non_critical_accuracy takes them: opportunities of one
    contact are not independent, contacts are.
    """
    return share_interval([(chances - defects, chances) for chances, defects in contacts], how)


def _draws(units: int, how: Bootstrap, width: int) -> Iterator[Floats]:
    """Yield blocks of resamples; numpy keeps the raw numbers of PCG64 from version to version."""
    generator = np.random.PCG64(how.seed)
    rows = max(1, _CELLS // max(units, width))
    for start in range(0, how.resamples, rows):
        count = min(rows, how.resamples - start)
        raw = generator.random_raw(count * units)
        places = (raw % np.uint64(units)).astype(np.int64)
        places += np.repeat(np.arange(count, dtype=np.int64) * units, units)
        drawn = np.bincount(places, minlength=count * units)
        yield drawn.reshape(count, units).astype(np.float64)
