"""How loud somebody speaks is that of the speech alone; the same sound twice is one voice."""

import numpy as np
import pytest

from benchmarks.known_call import syllables
from qa_desk.analytics.spans import Span
from qa_desk.audio.loudness import alike, speech_level
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.vad import Levels, levels_of
from tests.unit.audio.sounds import RATE, tone


def _levels(*sides: Frames) -> tuple[Levels, ...]:
    return levels_of(Samples(np.hstack(sides), RATE))


def _speech(seed: int, gain: float = 1.0) -> Frames:
    return np.asarray((syllables(10, seed) * gain).astype(np.int16)[:, None])


def test_a_sine_of_half_the_scale_is_nine_decibels_below_it() -> None:
    (levels,) = _levels(tone(440, 4, loudness=0.5))
    assert speech_level(levels, [Span(0, 4000)]) == pytest.approx(-9.0, abs=0.1)


def test_pauses_make_nobody_quieter() -> None:
    (levels,) = _levels(np.concatenate((tone(440, 2, loudness=0.1), tone(440, 8, loudness=0))))
    assert speech_level(levels, [Span(0, 2000)]) == pytest.approx(-23.0, abs=0.1)


def test_who_says_nothing_is_neither_loud_nor_quiet() -> None:
    (levels,) = _levels(tone(440, 1))
    assert speech_level(levels, []) is None


@pytest.mark.parametrize("gain", [1.0, 0.6])
def test_the_same_sound_in_both_channels_is_told(gain: float) -> None:
    assert alike(_levels(_speech(1), _speech(1, gain)))


def test_two_voices_or_one_and_its_faint_echo_are_not_the_same() -> None:
    assert not alike(_levels(_speech(1), _speech(2)))
    assert not alike(_levels(_speech(1), _speech(1, 0.1)))


def test_silence_on_all_sides_tells_nothing() -> None:
    silent = np.zeros((RATE * 5, 1), np.int16)
    assert not alike(_levels(silent, silent))
    assert not alike(_levels(_speech(1)))
