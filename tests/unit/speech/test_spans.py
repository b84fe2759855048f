import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.speech.spans import STEP, spans
from qa_desk.speech.windows import LONGEST, PADDING, Span

likelihoods = st.lists(
    st.tuples(st.integers(1, 900), st.sampled_from([0.0, 0.2, 0.4, 0.6, 1.0])), max_size=12
).map(lambda runs: np.concatenate([np.full(n, p, np.float32) for n, p in [(0, 0.0), *runs]]))


def likely(*runs: tuple[int, float]) -> np.ndarray:
    return np.concatenate([np.full(steps, value, np.float32) for steps, value in runs])


@given(likely=likelihoods)
def test_what_is_surely_speech_is_in_exactly_one_span_and_sure_silence_ends_them(
    likely: np.ndarray,
) -> None:
    frames = len(likely) * STEP
    found = spans(likely, frames)
    edges = [edge for span in found for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    inside = np.zeros(frames, bool)
    for span in found:
        inside[span.start : span.end] = True
    steps = inside.reshape(-1, STEP)
    assert steps[likely >= 0.5].all()
    assert all(span.end - span.start + 2 * PADDING <= LONGEST for span in found)
    assert all(likely[span.start // STEP : -(-span.end // STEP)].max() >= 0.35 for span in found)


def test_short_pauses_do_not_end_speech_and_longer_ones_do() -> None:
    assert spans(likely((20, 0.9), (9, 0.1), (20, 0.9), (5, 0.0)), 54 * STEP) == (
        Span(0, 49 * STEP),
    )
    assert spans(likely((20, 0.9), (10, 0.1), (20, 0.9)), 50 * STEP) == (
        Span(0, 20 * STEP),
        Span(30 * STEP, 50 * STEP),
    )


def test_doubtful_sound_neither_begins_nor_ends_speech() -> None:
    assert spans(likely((30, 0.45)), 30 * STEP) == ()
    assert spans(likely((5, 0.9), (30, 0.45), (5, 0.9)), 40 * STEP) == (Span(0, 40 * STEP),)


def test_endless_speech_is_cut_where_it_is_least_like_speech() -> None:
    (first, second) = spans(likely((400, 1.0), (2, 0.5), (300, 1.0)), 702 * STEP)
    assert (first.end, second.start) == (400 * STEP, 400 * STEP)


def test_speech_ends_with_the_recording() -> None:
    assert spans(likely((10, 0.9)), 9 * STEP + 1) == (Span(0, 9 * STEP + 1),)
