"""The shape of a voice's spectrum in each hundredth of a second, as telephone speech shows it."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.speech.windows import SAMPLE_RATE, Sound

SIZE: Final = 14
"""Coefficients of a frame; how loud it is (the first of the series) is left out."""
_WINDOW: Final = 512
_STEP: Final = SAMPLE_RATE // 100
_BANDS: Final = 24
_LOWEST_HZ: Final = 120.0
_HIGHEST_HZ: Final = 3700.0
_QUIET: Final = 7.0
"""Frames quieter than the loudest by more than this (natural logarithm of power) are no voice."""
_SILENCE: Final = 1e-8


def cepstra(sound: Sound) -> NDArray[np.float64]:
    """Return the coefficients of the frames that are loud enough, shape (frames, SIZE)."""
    if len(sound) < _WINDOW:
        return np.zeros((0, SIZE))
    windows = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_STEP]
    power = np.abs(np.fft.rfft(windows * np.hanning(_WINDOW))) ** 2
    loudness = np.log(power.sum(axis=1) + _SILENCE)
    loud = power[loudness > loudness.max() - _QUIET]
    found: NDArray[np.float64] = np.log(loud @ _FILTERS.T + _SILENCE) @ _COSINES.T
    return found


def _filters() -> NDArray[np.float64]:
    """Return triangular filters evenly spaced in mel, shape (bands, bins)."""
    mel = np.linspace(_mel(_LOWEST_HZ), _mel(_HIGHEST_HZ), _BANDS + 2)
    centres = 700 * (10 ** (mel / 2595) - 1)
    bins = np.arange(_WINDOW // 2 + 1) * SAMPLE_RATE / _WINDOW
    low, middle, high = (centres[place : place + _BANDS, None] for place in range(3))
    rising, falling = (bins - low) / (middle - low), (high - bins) / (high - middle)
    found: NDArray[np.float64] = np.clip(np.minimum(rising, falling), 0, None)
    return found


def _mel(hertz: float) -> float:
    return 2595 * math.log10(1 + hertz / 700)


_FILTERS: Final = _filters()
_COSINES: Final = np.sqrt(2 / _BANDS) * np.cos(
    np.pi / _BANDS * (np.arange(_BANDS) + 0.5) * np.arange(1, SIZE + 1)[:, None]
)
