"""Speech is found where it was put, and echo and noise are not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.spans import Span
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.vad import Listener, levels_of, speech_spans
from tests.unit.audio.sounds import RATE, counting


def _line(seconds: float, *spoken: tuple[float, float], loudness: float = 0.2) -> Frames:
    """Return one side: faint noise of a line, and bursts that vary as syllables do."""
    rng = np.random.default_rng(7)
    count = round(seconds * RATE)
    side = rng.normal(0, 0.0006, count)
    for start, end in spoken:
        part = slice(round(start * RATE), round(end * RATE))
        length = len(side[part])
        syllables = 0.35 + 0.65 * np.abs(np.sin(np.arange(length) / RATE * np.pi * 4))
        side[part] += rng.normal(0, loudness, length) * syllables
    return np.asarray((np.clip(side, -1, 1) * 32767).astype(np.int16)[:, None])


def _ends(spans: tuple[Span, ...]) -> list[int]:
    return [moment for span in spans for moment in (span.start_ms, span.end_ms)]


def test_spans_are_found_to_a_twentieth_of_a_second() -> None:
    data = np.hstack((_line(20, (1, 3), (9.5, 12)), _line(20, (4, 8), (11.5, 15))))
    agent, customer = speech_spans(Samples(data, RATE))
    assert _ends(agent) == pytest.approx([1000, 3000, 9500, 12_000], abs=50)
    assert _ends(customer) == pytest.approx([4000, 8000, 11_500, 15_000], abs=50)


def test_the_echo_of_the_other_side_is_no_speech() -> None:
    loud = _line(10, (2, 6))
    echo = (loud.astype(np.float32) * 0.03).astype(np.int16)
    agent, customer = speech_spans(Samples(np.hstack((loud, echo)), RATE))
    assert _ends(agent) == pytest.approx([2000, 6000], abs=50)
    assert customer == ()


def test_silence_and_line_noise_hold_no_speech() -> None:
    assert speech_spans(Samples(np.zeros((RATE * 3, 1), dtype=np.int16), RATE)) == ((),)
    assert speech_spans(Samples(_line(5), RATE)) == ((),)


def test_somebody_who_never_stops_is_one_span() -> None:
    (spans,) = speech_spans(Samples(_line(10, (0, 10)), RATE))
    assert _ends(spans) == pytest.approx([0, 10_000], abs=60)


def test_short_pauses_are_bridged_and_clicks_dropped() -> None:
    (spans,) = speech_spans(Samples(_line(10, (1, 2), (2.3, 3), (6, 6.05)), RATE))
    assert _ends(spans) == pytest.approx([1000, 3000], abs=60)


@pytest.mark.parametrize("rate", [8000, 11_025, 16_000, 44_100])
def test_any_rate_and_length_is_taken(rate: int) -> None:
    for frames in (1, 79, rate + 1):
        for spans in speech_spans(counting(frames, 2, rate)):
            assert all(0 <= span.start_ms < span.end_ms for span in spans)


@given(st.lists(st.integers(0, 700), max_size=12))
def test_blocks_of_any_size_give_the_same_loudness(sizes: list[int]) -> None:
    data = np.hstack((_line(2, (0.5, 1)), _line(2, (1.2, 1.9))))
    once = levels_of(Samples(data, RATE))
    listener = Listener(RATE, 2)
    place = 0
    for size in (*sizes, len(data)):
        listener.push(data[place : place + size])
        place += size
    assert listener.duration_ms == 2000
    for one, other in zip(once, listener.levels(), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-3)
