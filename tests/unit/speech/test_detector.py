from functools import cache

import numpy as np
import pytest

from benchmarks.word_errors import recordings
from qa_desk.audio.following import followed
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.speech.detector import speech_in
from qa_desk.speech.windows import SAMPLE_RATE, Sound, sounding

SECONDS = np.arange(10 * SAMPLE_RATE) / SAMPLE_RATE


def a_tone(*hertz: float) -> Sound:
    tones = [np.sin(2 * np.pi * pitch * SECONDS) for pitch in hertz]
    return np.asarray(sum(tones) / len(tones) * 0.5, np.float32)


def music() -> Sound:
    """Play chords that change twice a second and fade, as music on hold does."""
    chords = [(262, 330, 392), (294, 349, 440), (247, 330, 494), (262, 349, 523)]
    fading = np.tile(np.exp(-np.arange(SAMPLE_RATE // 2) / SAMPLE_RATE * 3), 20)
    played = [a_tone(*chords[number % 4])[: SAMPLE_RATE // 2] for number in range(20)]
    return np.asarray(np.concatenate(played) * fading, np.float32)


def noise() -> Sound:
    return np.random.default_rng(1).standard_normal(len(SECONDS), np.float32) * np.float32(0.1)


@cache
def talk() -> Sound:
    """Return one side of half a minute of a demo call."""
    source = open_source((recordings()["SM-480264"],), Decoding(sample_rate=SAMPLE_RATE))
    sound = np.concatenate([*followed(source)])[: 30 * SAMPLE_RATE, 0]
    source.close()
    return sounding(sound)


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(SAMPLE_RATE * 10, np.float32),
        a_tone(425),
        a_tone(697, 1209),
        a_tone(50),
        music(),
        noise(),
    ],
    ids=["silence", "ringing", "dialling", "hum", "music", "noise"],
)
def test_what_is_no_speech_is_never_decoded(sound: Sound) -> None:
    assert speech_in([sound]) == ()


@pytest.mark.parametrize("length", [0, 1, 160, 512, 513])
def test_crumbs_of_sound_hold_no_speech(length: int) -> None:
    assert speech_in([np.zeros(length, np.float32)]) == ()


def test_no_sound_at_all_holds_no_speech() -> None:
    assert speech_in([]) == ()


@pytest.mark.parametrize("size", [511, 8000, 100_000])
def test_speech_is_found_at_the_same_places_however_the_sound_is_cut(size: int) -> None:
    whole = speech_in([talk()])
    assert len(whole) > 1
    assert whole[-1].end <= len(talk())
    assert speech_in(talk()[at : at + size] for at in range(0, len(talk()), size)) == whole
