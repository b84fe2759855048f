"""What a telephone line does to a voice: 8 kHz, 300-3400 Hz, A-law, a little noise."""

import numpy as np
from voices import Sound

RATE = 8000
_LOW_HZ, _HIGH_HZ = 300.0, 3400.0
_EDGE_HZ = 120.0
_FRAME = RATE // 100
_SPEECH_FLOOR_DB = -38.0
_A = 87.6


def through_line(samples: Sound, sample_rate: int, level_db: float) -> Sound:
    """Bring a spoken clip to the telephone band and level, cut to where speech is heard."""
    narrow = _resampled(samples, sample_rate)
    trimmed = _trimmed(narrow)
    loudness = float(np.sqrt(np.mean(trimmed**2)))
    peak = float(np.max(np.abs(trimmed)))
    gain = min(10 ** (level_db / 20) / loudness, 0.9 / peak)
    return trimmed * gain


def line_noise(frames: int, level_db: float, seed: int) -> Sound:
    """Return the steady noise of one side of the line, slowly swelling and fading."""
    chance = np.random.default_rng(seed)
    noise = _resampled(chance.standard_normal(frames), RATE)
    seconds = np.arange(frames) / RATE
    swell = 1 + 0.25 * np.sin(2 * np.pi * seconds / 7.3 + chance.uniform(0, 2 * np.pi))
    shaped = noise * swell
    return shaped * 10 ** (level_db / 20) / float(np.sqrt(np.mean(shaped**2)))


def a_law(samples: Sound) -> Sound:
    """Pass samples through the 8 bits of G.711 A-law and back (ITU-T G.711, continuous form)."""
    size = np.clip(np.abs(samples), 0, 1)
    knee = 1 + np.log(_A)
    small = size < 1 / _A
    pressed = np.where(small, _A * size, 1 + np.log(np.maximum(_A * size, 1))) / knee
    steps = np.round(pressed * 127) / 127
    opened = np.where(steps < 1 / knee, steps * knee / _A, np.exp(steps * knee - 1) / _A)
    signed: Sound = np.sign(samples) * opened
    return signed


def _resampled(samples: Sound, sample_rate: int) -> Sound:
    frames = round(len(samples) * RATE / sample_rate)
    spectrum = np.fft.rfft(samples)
    hertz = np.arange(len(spectrum)) * sample_rate / len(samples)
    kept = frames // 2 + 1
    banded = np.zeros(kept, dtype=np.complex128)
    shared = min(kept, len(spectrum))
    banded[:shared] = (spectrum * _band(hertz))[:shared]
    return np.fft.irfft(banded, frames) * (frames / len(samples))


def _band(hertz: Sound) -> Sound:
    rise = np.clip((hertz - _LOW_HZ + _EDGE_HZ) / _EDGE_HZ, 0, 1)
    fall = np.clip((_HIGH_HZ + _EDGE_HZ - hertz) / _EDGE_HZ, 0, 1)
    passed: Sound = np.sin(rise * np.pi / 2) ** 2 * np.sin(fall * np.pi / 2) ** 2
    return passed


def _trimmed(samples: Sound) -> Sound:
    whole = len(samples) // _FRAME * _FRAME
    energy = np.sqrt(np.mean(samples[:whole].reshape(-1, _FRAME) ** 2, axis=1))
    heard = np.flatnonzero(energy > energy.max() * 10 ** (_SPEECH_FLOOR_DB / 20))
    return samples[heard[0] * _FRAME : (heard[-1] + 1) * _FRAME]
