"""Where a side carries a tone, such as ringing, a busy line or a beep: its loudness stands still."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.spans import Span, joined
from qa_desk.audio.vad import HOP_MS, Levels, threshold

_HOPS: Final = 30
_STILL_DB: Final = 0.15
"""So little a tone varies within so many hops.

In 358 sides of telephone speech, prompts and calls, nothing that was said varied by less than 0.3 dB
for 0.3 s; ringing, as telephone lines carry it, varies by 0.02 to 0.1 dB.
"""


def tone_spans(levels: Levels) -> tuple[Span, ...]:
    """Return the spans of tones of one side from its loudness, one value a hop of `vad`."""
    if len(levels) < _HOPS:
        return ()
    loud = levels > threshold(levels)
    still = (_deviation(levels) < _STILL_DB) & (_sums(loud.astype(np.float64)) > _HOPS - 0.5)
    starts = np.flatnonzero(still)
    return joined(Span(int(at) * HOP_MS, (int(at) + _HOPS) * HOP_MS) for at in starts)


def _deviation(levels: Levels) -> NDArray[np.float64]:
    """Return the standard deviation of each so many hops in a row."""
    values = levels.astype(np.float64)
    mean = _sums(values) / _HOPS
    return np.sqrt(np.maximum(_sums(values * values) / _HOPS - mean * mean, 0))


def _sums(values: NDArray[np.float64]) -> NDArray[np.float64]:
    until = np.concatenate(([0.0], np.cumsum(values)))
    return np.asarray(until[_HOPS:] - until[:-_HOPS])
