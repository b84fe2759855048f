"""Music begins and ends where it is heard, not where a window of a second does."""

import numpy as np
import pytest

from benchmarks.known_call import Layout, chords, syllables
from qa_desk.analytics.spans import Span
from qa_desk.audio.edges import exact
from qa_desk.audio.steady import steady_spans
from qa_desk.audio.vad import levels_of, spans_of
from qa_desk.domain.contacts import Side

A = Side.AGENT
_SIDE = 0


def _found(call: Layout) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the music and the speech of the agent."""
    samples = call.samples()
    levels = levels_of(samples)
    hums = steady_spans(levels)
    return hums[_SIDE], spans_of(levels, samples.duration_ms, steady=hums)[_SIDE]


@pytest.mark.parametrize("loud", [600.0, 2500.0, 8000.0])
@pytest.mark.parametrize("gap_ms", [150, 400])
def test_music_between_words_begins_and_ends_where_it_is_heard(loud: float, gap_ms: int) -> None:
    call = Layout(70)
    begun = call.say(A, 3300, syllables(9.1, 1)) + gap_ms
    ended = call.play(A, begun, chords(21.37, loud))
    after = call.say(A, ended + gap_ms, syllables(12.3, 2))
    (music,), speech = _found(call)
    assert [music.start_ms, music.end_ms] == pytest.approx([begun, ended], abs=60)
    assert [(span.start_ms, span.end_ms) for span in speech] == [
        pytest.approx((3300, begun - gap_ms), abs=60),
        pytest.approx((ended + gap_ms, after), abs=60),
    ]


def test_music_at_either_end_of_a_recording_reaches_to_the_end() -> None:
    call = Layout(60)
    first = call.play(A, 0, chords(15))
    call.say(A, first + 300, syllables(20, 1))
    call.play(A, 42_000, chords(18))
    music, _speech = _found(call)
    assert [(span.start_ms, span.end_ms) for span in music] == [
        (0, pytest.approx(first, abs=60)),
        (pytest.approx(42_000, abs=60), 60_000),
    ]


def test_without_a_quiet_moment_an_edge_stays_where_it_was() -> None:
    loud = np.full(6000, -20.0, np.float32)
    assert exact(loud, (Span(20_000, 40_000),)) == (Span(20_000, 40_000),)
    assert exact(loud, ()) == ()
