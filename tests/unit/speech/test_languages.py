from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.transcripts import Flag
from qa_desk.speech.languages import (
    SPOKEN,
    Evidence,
    decided_by_window,
    doubts,
)
from qa_desk.speech.windows import SAMPLE_RATE


def a_window(seconds: float, channel: int = 0, **probabilities: float) -> Evidence:
    return Evidence(channel, round(seconds * SAMPLE_RATE), probabilities)


RUSSIAN = a_window(15, ru=0.98)
ENGLISH = a_window(15, en=0.98)
KAZAKH = a_window(15, kk=0.3, tr=0.35, az=0.1, ru=0.06)
"""As a small model hears it."""
UNCLEAR = a_window(15, ru=0.2, kk=0.15, lt=0.3)


def test_a_side_that_changes_its_language_has_both() -> None:
    said = [RUSSIAN, RUSSIAN, ENGLISH, KAZAKH]
    assert decided_by_window(said, "ru") == ("ru", "ru", "en", "kk")


def test_kazakh_is_found_though_it_is_mostly_taken_for_turkish() -> None:
    assert decided_by_window([KAZAKH, KAZAKH], "") == ("kk", "kk")


def test_what_is_unclear_takes_the_language_of_its_side() -> None:
    english = [a_window(15, channel=1, en=0.98)] * 3
    assert decided_by_window([KAZAKH, UNCLEAR, KAZAKH, *english], "ru")[:3] == ("kk", "kk", "kk")


def test_a_side_that_says_too_little_takes_the_language_of_all() -> None:
    said = [a_window(2, channel=1, en=0.5, ru=0.3), *[RUSSIAN] * 5]
    assert decided_by_window(said, "kk")[0] == "ru"


def test_the_expected_language_counts_where_nothing_is_clear() -> None:
    assert decided_by_window([UNCLEAR, a_window(3, channel=1, ru=0.9)], "kk") == ("kk", "kk")


def test_what_is_expected_never_overrules_what_the_sound_leaves_no_room_for() -> None:
    mixed = a_window(18, en=0.45, tr=0.3, ru=0.02)
    assert decided_by_window([RUSSIAN, mixed, KAZAKH], "ru") == ("ru", "en", "kk")


def test_without_an_expected_language_the_likeliest_is_taken() -> None:
    assert decided_by_window([a_window(2, en=0.4, ru=0.1)], "de") == ("en",)


def test_a_word_or_two_is_judged_with_what_is_said_round_it() -> None:
    said = [RUSSIAN, a_window(1.5, en=0.95), RUSSIAN]
    assert decided_by_window(said, "") == ("ru", "ru", "ru")


def test_some_seconds_beyond_doubt_stand_alone() -> None:
    said = [RUSSIAN, a_window(6, en=0.99), RUSSIAN]
    assert decided_by_window(said, "") == ("ru", "en", "ru")


def test_nothing_said_needs_no_language() -> None:
    assert decided_by_window([], "ru") == ()


def test_a_wrong_choice_is_told_and_what_it_sounds_like() -> None:
    assert doubts([RUSSIAN, KAZAKH, ENGLISH], ["kk", "ru", "ru"]) == (
        (Flag.SOUNDS_RU,),
        (Flag.SOUNDS_KK,),
        (Flag.SOUNDS_EN,),
    )


def test_a_right_choice_is_not_doubted_even_where_the_sound_is_unclear() -> None:
    assert doubts([RUSSIAN, UNCLEAR], ["ru", "ru"]) == ((), ())


def test_a_guess_against_the_sound_is_uncertain() -> None:
    assert doubts([UNCLEAR], ["en"]) == ((Flag.LANGUAGE,),)


SOME = st.lists(
    st.builds(
        a_window,
        st.floats(0.1, 20),
        st.integers(0, 1),
        ru=st.floats(0, 0.33),
        kk=st.floats(0, 0.33),
        en=st.floats(0, 0.33),
    ),
    max_size=12,
)


@given(SOME, st.sampled_from(["", "ru", "kk", "en", "de"]))
def test_every_window_has_one_of_the_languages_spoken_here(
    said: list[Evidence], expected: str
) -> None:
    codes = decided_by_window(said, expected)
    assert len(codes) == len(said) == len(doubts(said, codes))
    assert set(codes) <= set(SPOKEN)
