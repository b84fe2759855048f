"""Words a minute are words by the time in which somebody spoke, or nothing."""

import pytest

from qa_desk.analytics.pace import fastest, spoken_ms, words_in, words_per_minute
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment

A, C = Side.AGENT, Side.CUSTOMER


def _turn(side: Side, start_ms: int, end_ms: int, words: int) -> Segment:
    return Segment(side, None, start_ms, end_ms, " ".join(["слово"] * words))


def test_pace_is_words_by_minutes_of_speech() -> None:
    turns = [_turn(A, 0, 10_000, 20), _turn(C, 10_000, 20_000, 99), _turn(A, 20_000, 40_000, 10)]
    assert words_per_minute(turns, A) == 60
    assert words_per_minute(turns, A, speech_ms=20_000) == 90


def test_without_words_or_with_hardly_any_speech_there_is_no_pace() -> None:
    assert words_per_minute([], A) is None
    assert words_per_minute([_turn(A, 0, 60_000, 0)], A) is None
    assert words_per_minute([_turn(A, 0, 4999, 9)], A) is None
    assert words_per_minute([_turn(A, 0, 60_000, 9)], A, speech_ms=0) is None


def test_turns_that_lie_over_one_another_count_once() -> None:
    assert spoken_ms([_turn(A, 0, 4000, 1), _turn(A, 3000, 6000, 1)]) == 6000


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("— Да, конечно!", 2), ("8 700 123", 3), ("кім-нибудь  қалай?", 2), ("… !", 0)],
)
def test_a_word_has_a_letter_or_a_digit(text: str, words: int) -> None:
    assert words_in(text) == words


def test_the_fastest_turn_is_one_of_many_words() -> None:
    slow, quick = _turn(A, 0, 10_000, 12), _turn(A, 20_000, 25_000, 12)
    assert fastest([slow, quick, _turn(A, 30_000, 30_100, 3), _turn(C, 0, 1000, 50)], A) == quick
    assert fastest([_turn(A, 0, 0, 12)], A) is None
