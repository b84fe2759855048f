from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag
from qa_desk.speech.align import in_order, turns
from qa_desk.speech.recogniser import HeardWord, Hearing
from qa_desk.speech.windows import SAMPLE_RATE, Span, Window, padded
from tests.unit.speech.stubs import a_word

DURATION_MS = 100_000


def a_window(*speech_s: tuple[float, float], flags: tuple[Flag, ...] = ()) -> Hearing:
    spans = [Span(round(a * SAMPLE_RATE), round(b * SAMPLE_RATE)) for a, b in speech_s]
    stretches = padded(spans, DURATION_MS * SAMPLE_RATE // 1000)
    return Hearing(Window(1, stretches, np.zeros(0, np.int16), "ru"), (), flags)


def test_words_return_to_the_time_they_were_said() -> None:
    window = a_window((10, 12), (50, 53))
    heard = [a_word(0.4, 1.0), a_word(1.0, 2.4), a_word(3.2, 4.2), a_word(4.2, 6.2)]
    found = turns(window, heard, Side.AGENT, DURATION_MS)
    assert [(t.start_ms, t.end_ms) for t in found] == [(10_000, 12_000), (50_000, 53_000)]
    assert [w.start_ms for w in found[1].words] == [50_000, 51_000]


def test_word_never_begins_before_the_speech_does() -> None:
    (turn,) = turns(a_window((10, 12)), [a_word(0.0, 1.0)], Side.AGENT, DURATION_MS)
    assert (turn.start_ms, turn.end_ms) == (10_000, 10_600)


def test_pause_of_a_side_begins_a_new_turn() -> None:
    window = a_window((10, 20))
    heard = [a_word(0.4, 1.0), a_word(1.69, 2.0), a_word(2.7, 3.0)]
    found = turns(window, heard, Side.CUSTOMER, DURATION_MS)
    assert [len(turn.words) for turn in found] == [2, 1]


def test_turn_carries_side_channel_language_text_and_confidence() -> None:
    heard = [a_word(0.4, 1, " Добрый", 0.8), a_word(1, 1.5, " день!", 0.6)]
    (turn,) = turns(a_window((10, 20)), heard, Side.CUSTOMER, DURATION_MS)
    assert (turn.side, turn.channel, turn.language) == (Side.CUSTOMER, 1, "ru")
    assert turn.text == "Добрый день!"
    assert turn.confidence == 0.7
    assert [word.text for word in turn.words] == ["Добрый", "день!"]


def test_turn_never_ends_after_the_recording() -> None:
    window = a_window((98, 100))
    (turn,) = turns(window, [a_word(0.4, 9.0)], Side.AGENT, 99_500)
    assert turn.end_ms <= 99_500


def test_words_after_the_end_of_the_sound_are_left_out_and_the_turn_says_so() -> None:
    heard = [
        a_word(0.4, 2.0, " Всего"),
        a_word(2.0, 2.4, " доброго."),
        a_word(3.2, 4.0, " Субтитры"),
    ]
    (turn,) = turns(a_window((10, 12)), heard, Side.AGENT, DURATION_MS)
    assert turn.text == "Всего доброго."
    assert turn.flags == (Flag.CUT,)


def test_a_turn_whose_words_are_mostly_doubtful_was_hardly_heard() -> None:
    heard = [a_word(0.4, 1, confidence=0.4), a_word(1.8, 2.0, confidence=0.9)]
    assert [t.flags for t in turns(a_window((10, 12)), heard, Side.AGENT, DURATION_MS)] == [
        (Flag.UNSURE,),
        (),
    ]


def test_a_turn_that_was_cut_where_it_went_in_circles_says_so() -> None:
    heard = [replace(a_word(0.4, 1), repeated=True), a_word(2.0, 2.2)]
    found = turns(a_window((10, 12)), heard, Side.AGENT, DURATION_MS)
    assert [turn.flags for turn in found] == [(Flag.REPEATED,), ()]


def test_what_holds_of_the_window_holds_of_its_turns_in_the_order_of_flags() -> None:
    window = a_window((10, 20), flags=(Flag.SOUNDS_KK,))
    (turn,) = turns(window, [a_word(0.4, 1, confidence=0.1)], Side.AGENT, DURATION_MS)
    assert turn.flags == (Flag.UNSURE, Flag.SOUNDS_KK)


def test_nothing_heard_makes_no_turn() -> None:
    assert turns(a_window((1, 2)), [], Side.AGENT, DURATION_MS) == ()


@given(
    heard=st.lists(
        st.tuples(st.floats(-1, 40), st.floats(-1, 40)).map(lambda t: HeardWord(*t, "x", 0.5)),
        max_size=40,
    )
)
def test_whatever_the_recogniser_says_times_are_in_order_and_inside(heard: list[HeardWord]) -> None:
    window = a_window((10, 12), (50, 53), (98, 100))
    found = turns(window, heard, Side.AGENT, DURATION_MS)
    times = [t for turn in found for word in turn.words for t in (word.start_ms, word.end_ms)]
    assert all(0 <= time <= DURATION_MS for time in times)
    assert all(word.start_ms <= word.end_ms for turn in found for word in turn.words)
    starts = [word.start_ms for turn in found for word in turn.words]
    assert starts == sorted(starts)
    real = [word for word in heard if word.start_s <= window.window.length / SAMPLE_RATE + 0.2]
    assert sum(len(turn.words) for turn in found) == len(real)


def test_sides_are_merged_by_time() -> None:
    early = turns(a_window((10, 12)), [a_word(0.4, 1.0)], Side.AGENT, DURATION_MS)
    late = turns(a_window((20, 22)), [a_word(0.4, 1.0)], Side.CUSTOMER, DURATION_MS)
    assert in_order([*late, *early]) == (*early, *late)
