from dataclasses import replace

import numpy as np
import pytest

from qa_desk.speech.decoding import _Decoded, _halves, _later, _left_out
from qa_desk.speech.recogniser import Phrase
from qa_desk.speech.windows import SAMPLE_RATE, Span, Window, padded
from tests.unit.speech.stubs import a_word

NOTHING = np.zeros(0, np.int16)


def a_window(*spoken: tuple[float, float]) -> Window:
    spans = [Span(round(a * SAMPLE_RATE), round(b * SAMPLE_RATE)) for a, b in spoken]
    return Window(0, padded(spans, 60 * SAMPLE_RATE), NOTHING, "ru")


SAID = _Decoded(a_window((1, 11)), 0, (1,) * 40, "Нажмите решётку, чтобы выйти.", -0.2, 0.1)


def test_what_people_say_is_not_suspicious() -> None:
    assert not SAID.suspicious


@pytest.mark.parametrize(
    "doubted",
    [
        replace(SAID, tokens=(1,) * 10),
        replace(SAID, likely=-1.2),
        replace(SAID, no_speech=0.7),
        replace(SAID, text="восемь, " * 40),
        replace(SAID, tokens=(1,) * 200),
    ],
    ids=["few words", "unlikely", "no speech", "repeated", "endless"],
)
def test_what_looks_wrong_is_suspicious(doubted: _Decoded) -> None:
    assert doubted.suspicious


def test_one_word_alone_is_not_suspicious() -> None:
    assert not replace(SAID, window=a_window((1, 3)), tokens=(1,), text="Да.").suspicious


def test_speech_without_words_is_found_wherever_it_is() -> None:
    window = a_window((1, 5), (20, 26))  # 0.4 s of silence before and after each
    words = [a_word(0.4 + i * 0.5, 0.9 + i * 0.5) for i in range(8)]
    assert _left_out(window, words) == 6 * SAMPLE_RATE
    words += [a_word(5.2 + i * 0.5, 5.7 + i * 0.5) for i in range(12)]
    assert _left_out(window, words) == 0
    assert _left_out(window, words[:10] + words[14:]) == 2 * SAMPLE_RATE
    assert _left_out(window, []) == 6 * SAMPLE_RATE


def test_word_that_is_drawn_over_others_does_not_hide_them() -> None:
    drawn = [a_word(0.4, 4.4)]
    assert _left_out(a_window((1, 5)), drawn) == round(2.8 * SAMPLE_RATE)


def test_window_is_halved_between_stretches_near_its_middle() -> None:
    window = a_window((1, 3), (10, 12), (20, 25), (30, 31))
    left, right = _halves(window)
    assert (left.stretches, right.stretches) == (window.stretches[:2], window.stretches[2:])
    assert (left.language, left.channel) == ("ru", 0)


def test_single_stretch_stays_whole() -> None:
    window = a_window((1, 9))
    assert _halves(window) == (window,)


def test_second_half_is_told_on_the_clock_of_the_whole() -> None:
    (word,) = _later(Phrase((a_word(1.0, 1.5),), 0.1), 7.25).words
    assert (word.start_s, word.end_s) == (8.25, 8.75)
