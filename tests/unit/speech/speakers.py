"""Voices made of noise shaped by formants: as unlike or alike as a test wants them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qa_desk.speech.windows import SAMPLE_RATE, Span, Stretch, padded

Sound = NDArray[np.int16]
LOW, HIGH = (400, 1100, 2300), (650, 1700, 2900)
"""Formants of two voices in Hz."""


def a_voice(seconds: float, formants: Sequence[float], seed: int) -> NDArray[np.float64]:
    """Make half-second sounds, each a little different from the last."""
    chance = np.random.default_rng(seed)
    hertz = np.fft.rfftfreq(SAMPLE_RATE // 2, 1 / SAMPLE_RATE)
    parts = []
    for _ in range(round(seconds * 2)):
        places = np.array(formants) * chance.normal(1, 0.06, len(formants))
        shape = sum(np.exp(-(((hertz - place) / 180) ** 2)) for place in places) + 0.02
        parts.append(np.fft.irfft(shape * np.fft.rfft(chance.normal(0, 1, SAMPLE_RATE // 2))))
    return np.concatenate(parts)


def a_call(*speakers: Sequence[float], turns: int = 16) -> tuple[Sound, tuple[Stretch, ...]]:
    """Make a call of one channel in which the speakers take turns of four seconds."""
    parts, spans, end = [], [], 0
    for number in range(turns):
        said = a_voice(4, speakers[number % len(speakers)], number)
        parts += [np.zeros(SAMPLE_RATE // 2), said]
        spans.append(Span(end + SAMPLE_RATE // 2, end + SAMPLE_RATE // 2 + len(said)))
        end = spans[-1].end
    sound = np.concatenate(parts)
    loud = (sound / np.abs(sound).max() * 20_000).astype(np.int16)
    return np.where((sound != 0) & (loud == 0), np.int16(1), loud), padded(spans, len(sound))
