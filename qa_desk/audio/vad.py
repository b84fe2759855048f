"""Where somebody speaks, by loudness alone: cheap, and good enough for timelines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.timeline import Span, joined
from qa_desk.audio.samples import Frames, Samples

HOP_MS: Final = 10
_QUIETEST_DB: Final = -90.0
_FLOOR_DB: Final = -52.0
"""Nothing below this is taken for speech, however silent the line is."""
_ABOVE_NOISE_DB: Final = 9.0
_BELOW_SPEECH_DB: Final = 30.0
"""Speech varies so much between its loud and its weak sounds; the rest is echo and breath."""
_LEAK_DB: Final = 24.0
"""A side so much weaker than the other at the same moment only hears the other's echo."""
_SMOOTHED_HOPS: Final = 3

Levels = NDArray[np.float32]
"""Loudness in dB below full scale, one value a hop."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How spans are drawn: pauses up to `bridge_ms` are bridged, shorter bursts dropped."""

    bridge_ms: int = 450
    shortest_ms: int = 120


def speech_spans(samples: Samples, manner: Manner = Manner()) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of speech of each channel, in channel order."""
    return spans_of(levels_of(samples), samples.duration_ms, manner)


def levels_of(samples: Samples) -> tuple[Levels, ...]:
    """Return the loudness of each channel, in channel order."""
    hop = max(samples.sample_rate * HOP_MS // 1000, 1)
    return tuple(_levels(samples.data, channel, hop) for channel in range(samples.channels))


def spans_of(
    levels: Sequence[Levels], duration_ms: int, manner: Manner = Manner()
) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of speech of each channel from its loudness."""
    speaks = [level > _threshold(level) for level in levels]
    if len(levels) > 1:
        loudest = np.max(np.stack(levels), axis=0)
        speaks = [s & (loudest - own < _LEAK_DB) for s, own in zip(speaks, levels, strict=True)]
    return tuple(_tidied(_runs(mask), manner, duration_ms) for mask in speaks)


def _levels(data: Frames, channel: int, hop: int) -> Levels:
    starts = np.arange(0, len(data), hop, dtype=np.intp)
    wave = data[:, channel].astype(np.float32)
    energy = np.add.reduceat(wave * wave, starts) / hop
    around = np.ones(_SMOOTHED_HOPS, dtype=np.float32) / _SMOOTHED_HOPS
    smooth = np.convolve(energy, around, mode="full")[1:][: len(energy)]
    decibels = 10 * np.log10(np.maximum(smooth, 1e-9) / np.float32(32768.0**2))
    return np.asarray(np.maximum(decibels, _QUIETEST_DB), dtype=np.float32)


def _threshold(levels: Levels) -> float:
    noise, speech = np.percentile(levels, (15, 95))
    # Where somebody speaks nearly all the time the quiet moments are too few to show the noise.
    noise = min(float(noise), float(speech) - 2 * _ABOVE_NOISE_DB)
    return max(noise + _ABOVE_NOISE_DB, float(speech) - _BELOW_SPEECH_DB, _FLOOR_DB)


def _runs(mask: NDArray[np.bool_]) -> Iterable[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], mask, [False])).astype(np.int8)))
    return (Span(int(start) * HOP_MS, int(end) * HOP_MS) for start, end in edges.reshape(-1, 2))


def _tidied(runs: Iterable[Span], manner: Manner, duration_ms: int) -> tuple[Span, ...]:
    bridged = joined(runs, manner.bridge_ms)
    cut = (Span(span.start_ms, min(span.end_ms, duration_ms)) for span in bridged)
    return tuple(span for span in cut if span.duration_ms >= manner.shortest_ms)
