import random
from itertools import groupby, pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.speech.packing import MOST, InOrder, rounds
from qa_desk.speech.recogniser import Hearing
from qa_desk.speech.windows import Span, Stretch, Window

NOTHING = np.zeros(0, np.int16)
lengths = st.lists(st.tuples(st.integers(0, 1), st.integers(1, 400_000)), max_size=80)


def windows_of(pieces: list[tuple[int, int]]) -> list[Window]:
    """Lay windows of (channel, length) one after another."""
    windows, start = [], 0
    for channel, length in pieces:
        span = Span(start, start + length)
        windows.append(Window(channel, (Stretch(span.start, span.end, span),), NOTHING))
        start += length
    return windows


def start_of(window: Window) -> int:
    return window.stretches[0].start


@given(pieces=lengths, workers=st.integers(1, 4))
def test_each_window_is_in_exactly_one_batch_and_none_is_too_large(
    pieces: list[tuple[int, int]], workers: int
) -> None:
    windows = windows_of(pieces)
    found = rounds(windows, workers)
    batched = [window for batches in found for batch in batches for window in batch]
    assert sorted(map(start_of, batched)) == [start_of(window) for window in windows]
    assert all(0 < len(batch) <= MOST for batches in found for batch in batches)


@given(pieces=lengths, workers=st.integers(1, 4))
def test_rounds_follow_time_and_batches_length(pieces: list[tuple[int, int]], workers: int) -> None:
    found = rounds(windows_of(pieces), workers)
    for earlier, later in pairwise(found):
        assert max(start_of(w) for b in earlier for w in b) < min(
            start_of(w) for b in later for w in b
        )
    for batches in found:
        in_order = [window.length for batch in batches for window in batch]
        assert in_order == sorted(in_order, reverse=True)


def test_windows_alike_keep_all_workers_busy() -> None:
    found = rounds(windows_of([(0, 1000)] * 32), 2)
    assert [[len(batch) for batch in batches] for batches in found] == [[8, 8], [8, 8]]


def test_a_long_call_begins_with_a_short_round() -> None:
    found = rounds(windows_of([(0, 1000)] * 100), 2)
    sizes = [sum(map(len, batches)) for batches in found]
    assert sizes == [4, 16, 16, 16, 16, 16, 16]


@given(pieces=lengths, seed=st.integers(0, 1000))
def test_what_is_heard_anyhow_is_told_in_the_order_of_each_side(
    pieces: list[tuple[int, int]], seed: int
) -> None:
    windows = windows_of(pieces)
    order = InOrder(windows)
    anyhow = random.Random(seed).sample(windows, len(windows))
    told = [h.window for window in anyhow for h in order.released(Hearing(window, ()))]
    assert len(told) == len(windows)
    for _, side in groupby(sorted(told, key=lambda w: w.channel), key=lambda w: w.channel):
        starts = [start_of(window) for window in side]
        assert starts == sorted(starts)


def test_nothing_waits_longer_than_it_must() -> None:
    first, second, other = windows_of([(0, 10), (0, 10), (1, 10)])
    order = InOrder([first, second, other])
    assert [*order.released(Hearing(second, ()))] == []
    assert [h.window for h in order.released(Hearing(other, ()))] == [other]
    assert [h.window for h in order.released(Hearing(first, ()))] == [first, second]
