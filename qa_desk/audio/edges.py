"""Where music begins and ends to the hundredth of a second, when it is known about where.

Between words and music there is a moment of quiet, but so there is within both. Of those near the
edge the one is taken that parts the loudness of the music best from that of everything else on the
side: a change point by maximum likelihood, with histograms of loudness as the two densities.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.spans import Span
from qa_desk.audio.vad import HOP_MS, Levels, threshold

_AROUND_HOPS: Final = 500
"""An edge lies so near to where it was supposed."""
_LULL_HOPS: Final = 10
_WORDS_HOPS: Final = 300
_BIN_DB: Final = 3.0
_BINS: Final = 40
"""Of loudness, from full scale down."""


def exact(levels: Levels, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans from their first sound to their last, as far as a quiet moment tells."""
    if not spans:
        return ()
    silent = levels < threshold(levels)
    gain = _gain(levels, silent, spans)
    return tuple(
        Span(_start(gain, silent, span.start_ms), _end(gain, silent, span.end_ms)) for span in spans
    )


def _gain(levels: Levels, silent: NDArray[np.bool_], spans: Sequence[Span]) -> Levels:
    """Return for each hop how much more it is like the music than like the rest: log likelihood."""
    inside = _mask(len(levels), spans, -_AROUND_HOPS // 2)
    outside = ~_mask(len(levels), spans, _AROUND_HOPS)
    words = outside & ~silent
    rest = outside & _near(words) if words.sum() >= _WORDS_HOPS else outside
    places = np.clip(-levels / _BIN_DB, 0, _BINS - 1).astype(np.intp)
    ratio = np.log(_density(places[inside])) - np.log(_density(places[rest]))
    return np.asarray(ratio[places], np.float32)


def _density(places: NDArray[np.intp]) -> NDArray[np.float64]:
    counts = np.bincount(places, minlength=_BINS) + 1.0
    return np.asarray(counts / counts.sum())


def _near(words: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return where somebody speaks, pauses between words included."""
    return np.convolve(words, np.ones(2 * _LULL_HOPS + 1), "same") > 0


def _mask(length: int, spans: Sequence[Span], wider: int) -> NDArray[np.bool_]:
    found = np.zeros(length, bool)
    for span in spans:
        found[max(span.start_ms // HOP_MS - wider, 0) : span.end_ms // HOP_MS + wider] = True
    return found


def _start(gain: Levels, silent: NDArray[np.bool_], about_ms: int) -> int:
    length = len(gain)
    return (length - _edge(gain[::-1], silent[::-1], length - about_ms // HOP_MS)) * HOP_MS


def _end(gain: Levels, silent: NDArray[np.bool_], about_ms: int) -> int:
    return _edge(gain, silent, about_ms // HOP_MS) * HOP_MS


def _edge(gain: Levels, silent: NDArray[np.bool_], about: int) -> int:
    """Return the hop after the last of the music."""
    first = max(about - _AROUND_HOPS, 0)
    last = min(about + _AROUND_HOPS, len(gain))
    lulls = [first + start for start in _lulls(silent[first:last])]
    if last == len(gain):
        lulls.append(last)
    until = np.concatenate(([0.0], np.cumsum(gain[first:last], dtype=np.float64)))
    return max(lulls, key=lambda hop: until[hop - first], default=about)


def _lulls(silent: NDArray[np.bool_]) -> list[int]:
    """Return where stretches of quiet begin."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], silent, [False])).astype(np.int8)))
    starts, ends = edges[::2], edges[1::2]
    return [int(start) for start in starts[ends - starts >= _LULL_HOPS]]
