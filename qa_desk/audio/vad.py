"""Where somebody speaks, by loudness alone: cheap, and good enough for timelines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.spans import Span, joined
from qa_desk.audio.following import followed
from qa_desk.audio.samples import Frames, Source
from qa_desk.domain.progress import Report, unheard

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
_BESIDE_MS: Final = 50
"""What is heard so near to music is its first or last sound."""

Levels = NDArray[np.float32]
"""Loudness in dB below full scale, one value a hop."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How spans are drawn: pauses up to `bridge_ms` are bridged, shorter bursts dropped."""

    bridge_ms: int = 450
    shortest_ms: int = 120


class Listener:
    """Measures loudness block by block; blocks of any size give the same."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        self._rate = sample_rate
        self._hop = max(sample_rate * HOP_MS // 1000, 1)
        self._frames = 0
        self._waiting: Frames = np.zeros((0, channels), np.int16)
        self._energies: list[Levels] = []

    @property
    def duration_ms(self) -> int:
        """Length of what came so far."""
        return round(self._frames * 1000 / self._rate)

    def push(self, block: Frames) -> None:
        """Take the next frames."""
        self._frames += len(block)
        block = np.concatenate((self._waiting, block))
        whole = len(block) // self._hop * self._hop
        self._take(block[:whole])
        self._waiting = block[whole:].copy()

    def levels(self) -> tuple[Levels, ...]:
        """Return the loudness of each channel, in channel order, of all that came."""
        self._take(self._waiting)
        self._waiting = self._waiting[:0]
        energies = np.concatenate(self._energies)
        return tuple(_levels(energies[:, channel]) for channel in range(energies.shape[1]))

    def _take(self, data: Frames) -> None:
        if len(data):
            starts = np.arange(0, len(data), self._hop, dtype=np.intp)
            wave = data.astype(np.float32)
            energies = np.add.reduceat(wave * wave, starts, axis=0) / np.float32(self._hop)
            self._energies.append(np.asarray(energies, np.float32))


def speech_spans(source: Source, manner: Manner = Manner()) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of speech of each channel, in channel order."""
    return spans_of(levels_of(source), source.duration_ms, manner)


def levels_of(source: Source, report: Report = unheard) -> tuple[Levels, ...]:
    """Return the loudness of each channel, in channel order, in memory that hardly grows."""
    listener = Listener(source.sample_rate, source.channels)
    for block in followed(source, report):
        listener.push(block)
    return listener.levels()


def spans_of(
    levels: Sequence[Levels],
    duration_ms: int,
    manner: Manner = Manner(),
    steady: Sequence[Sequence[Span]] = (),
) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of speech of each channel from its loudness; what is steady is none."""
    speaks = [level > threshold(level) for level in levels]
    if len(levels) > 1:
        loudest = np.max(np.stack(levels), axis=0)
        speaks = [s & (loudest - own < _LEAK_DB) for s, own in zip(speaks, levels, strict=True)]
    for mask, hums in zip(speaks, steady, strict=False):
        for hum in hums:
            start_ms, end_ms = max(hum.start_ms - _BESIDE_MS, 0), hum.end_ms + _BESIDE_MS
            mask[start_ms // HOP_MS : end_ms // HOP_MS] = False
    return tuple(_tidied(_runs(mask), manner, duration_ms) for mask in speaks)


def _levels(energy: Levels) -> Levels:
    around = np.ones(_SMOOTHED_HOPS, dtype=np.float32) / _SMOOTHED_HOPS
    smooth = np.convolve(energy, around, mode="full")[1:][: len(energy)]
    decibels = 10 * np.log10(np.maximum(smooth, 1e-9) / np.float32(32768.0**2))
    return np.asarray(np.maximum(decibels, _QUIETEST_DB), dtype=np.float32)


def threshold(levels: Levels) -> float:
    """Return how loud a side has to be for somebody to be speaking on it."""
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
