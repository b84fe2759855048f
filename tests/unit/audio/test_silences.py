"""Pauses are where every side is quiet for long enough; words keep a margin."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.spans import Span
from qa_desk.audio.samples import Samples
from qa_desk.audio.silences import Quiet, left_out, pauses
from qa_desk.audio.vad import levels_of
from tests.unit.audio.sounds import RATE, tone

_SPOKEN_DB, _QUIET_DB = -20.0, -60.0


def _levels(*runs: tuple[float, int]) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Return loudness by hop from runs of (decibels, milliseconds)."""
    return np.concatenate([np.full(ms // 10, decibels, np.float32) for decibels, ms in runs])


def test_a_pause_is_quiet_on_every_side() -> None:
    one = _levels((_SPOKEN_DB, 2000), (_QUIET_DB, 4000), (_SPOKEN_DB, 1000))
    other = _levels((_QUIET_DB, 3000), (_SPOKEN_DB, 500), (_QUIET_DB, 3500))
    assert pauses([one, other], 7000, Quiet()) == (Span(2000, 3000), Span(3500, 6000))


def test_a_shorter_pause_is_none() -> None:
    levels = _levels((_SPOKEN_DB, 1000), (_QUIET_DB, 990), (_SPOKEN_DB, 1000), (_QUIET_DB, 1000))
    assert pauses([levels], 3990, Quiet()) == (Span(2990, 3990),)


def test_the_threshold_decides_what_is_quiet() -> None:
    levels = _levels((_SPOKEN_DB, 1000), (-40.0, 2000), (_SPOKEN_DB, 1000))
    assert pauses([levels], 4000, Quiet()) == ()
    assert pauses([levels], 4000, Quiet(below_db=-35.0)) == (Span(1000, 3000),)


def test_a_click_does_not_end_a_pause() -> None:
    levels = _levels((_QUIET_DB, 800), (_SPOKEN_DB, 50), (_QUIET_DB, 800), (_SPOKEN_DB, 1000))
    assert pauses([levels], 2650, Quiet()) == (Span(0, 1650),)


def test_quick_syllables_are_no_pause() -> None:
    levels = np.tile(_levels((_QUIET_DB, 150), (_SPOKEN_DB, 50)), 20)
    assert pauses([levels], 4000, Quiet()) == ()


def test_words_keep_a_margin_and_the_ends_of_the_recording_none() -> None:
    found = (Span(0, 2000), Span(5000, 6000), Span(9000, 9200), Span(9500, 10_000))
    assert left_out(found, 10_000) == (Span(0, 1850), Span(5150, 5850), Span(9650, 10_000))


def test_a_recording_is_measured_from_its_sound() -> None:
    sound = np.concatenate((tone(300, 2), np.zeros((2 * RATE, 1), np.int16), tone(300, 1)))
    (pause,) = pauses(levels_of(Samples(sound, RATE)), 5000, Quiet())
    assert abs(pause.start_ms - 2000) <= 30
    assert abs(pause.end_ms - 4000) <= 30


def test_without_channels_there_is_no_pause() -> None:
    assert pauses([], 0, Quiet()) == ()


@given(
    st.lists(st.tuples(st.sampled_from([_SPOKEN_DB, _QUIET_DB]), st.integers(1, 300)), max_size=30),
    st.integers(400, 3000),
)
def test_pauses_are_in_order_apart_and_long_enough(
    runs: list[tuple[float, int]], shortest_ms: int
) -> None:
    levels = (
        _levels(*((decibels, hops * 10) for decibels, hops in runs)) if runs else _levels((0, 10))
    )
    length = len(levels) * 10
    found = pauses([levels], length, Quiet(shortest_ms=shortest_ms))
    assert all(shortest_ms <= span.duration_ms for span in found)
    assert all(one.end_ms < other.start_ms for one, other in pairwise(found))
    assert all(span.start_ms >= 0 and span.end_ms <= length for span in found)
