"""Where a side carries music or tones and no speech: music is loud nearly all of the time."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.spans import Span, joined
from qa_desk.audio.edges import exact
from qa_desk.audio.tones import tone_spans
from qa_desk.audio.vad import HOP_MS, Levels

_WINDOW_MS: Final = 1000
_WINDOWS: Final = 5
"""A judgement is of so many windows in a row: speakers pause within five seconds, music does not."""
_FALL_DB: Final = 15.0
_FALLEN: Final = 0.1
"""So much of speech, and less of music, is weaker than its second's mean by the fall above.

After the "percentage of low-energy frames" of Scheirer and Slaney, Construction and evaluation of a
robust multifeature speech/music discriminator (ICASSP 1997); both numbers are from hold music and
calls at 8 kHz, where speech never came below 0.1 for as long as `_SHORTEST_MS`.
"""
_FLOOR_DB: Final = -50.0
_BELOW_LOUD_DB: Final = 25.0
"""What is weaker than the side's loud moments by this is the noise of the line."""
_BRIDGE_MS: Final = 2000
_SHORTEST_MS: Final = 8000


def steady_spans(levels: Sequence[Levels]) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of steady sound of each side from its loudness, one value a hop of `vad`."""
    return tuple(
        joined((*exact(level, _tidied(_spans(level))), *tone_spans(level))) for level in levels
    )


def _spans(levels: Levels) -> Iterator[Span]:
    size = _WINDOW_MS // HOP_MS
    count = len(levels) // size
    if count < _WINDOWS:
        return
    windows = levels[: count * size].reshape(count, size)
    means = 10 * np.log10((10 ** (windows / 10)).mean(axis=1))
    fallen = (windows < means[:, None] - _FALL_DB).mean(axis=1)
    loud = means > max(_FLOOR_DB, float(np.percentile(levels, 95)) - _BELOW_LOUD_DB)
    steady = (_mean(fallen) < _FALLEN) & (_mean(loud.astype(np.float64)) >= 1)
    for first in np.flatnonzero(steady):
        yield Span(int(first) * _WINDOW_MS, (int(first) + _WINDOWS) * _WINDOW_MS)


def _mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each so many windows in a row; of ones it is exactly one."""
    return np.convolve(values, np.ones(_WINDOWS), "valid") / _WINDOWS


def _tidied(spans: Iterable[Span]) -> tuple[Span, ...]:
    bridged = joined(spans, _BRIDGE_MS)
    return tuple(span for span in bridged if span.duration_ms >= _SHORTEST_MS)
