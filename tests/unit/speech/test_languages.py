from collections.abc import Mapping

import numpy as np
import pytest

from qa_desk.speech.languages import decided, likeliest
from qa_desk.speech.windows import SAMPLE_RATE, Sound


def speech(seconds: float, voice: float) -> Sound:
    return np.full(round(seconds * SAMPLE_RATE), voice, np.float32)


def by_voice(sound: Sound) -> Mapping[str, float]:
    """Hear Russian in voices above one half, Kazakh below."""
    return {"ru": 0.6, "kk": 0.3} if sound.mean() > 0.5 else {"kk": 0.6, "ru": 0.3}


def test_each_side_has_its_own_language() -> None:
    assert decided([speech(12, 0.9), speech(11, 0.1)], by_voice, "") == ("ru", "kk")


def test_side_that_says_little_takes_the_other_sides_language() -> None:
    assert decided([speech(3, 0.1), speech(20, 0.9)], by_voice, "kk") == ("ru", "ru")


def test_expected_language_counts_where_all_say_little() -> None:
    assert decided([speech(3, 0.9), speech(2, 0.9)], by_voice, "kk") == ("kk", "kk")


@pytest.mark.parametrize("expected", ["", "de"])
def test_all_sides_together_decide_where_nothing_usable_is_expected(expected: str) -> None:
    assert decided([speech(1, 0.1), speech(5, 0.9)], by_voice, expected) == ("ru", "ru")


def test_silence_has_no_language() -> None:
    assert decided([speech(0, 0), speech(0, 0)], by_voice, "") == ("", "")


def test_languages_that_are_not_spoken_here_are_never_chosen() -> None:
    assert likeliest({"tr": 0.7, "uk": 0.2, "kk": 0.05, "ru": 0.04}) == "kk"
