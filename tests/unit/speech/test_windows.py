import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.speech.windows import LONGEST, PADDING, Span, joined, packed, padded, sounding

lengths = st.lists(st.tuples(st.integers(0, 400_000), st.integers(1, 300_000)), max_size=30)


def _spans(pieces: list[tuple[int, int]]) -> tuple[list[Span], int]:
    """Turn (silence, speech) pairs into spans, and return where the recording ends."""
    spans, end = [], 0
    for silence, speech in pieces:
        spans.append(Span(end + silence, end + silence + speech))
        end += silence + speech
    return spans, end


@given(pieces=lengths, tail=st.integers(0, 50_000))
def test_padding_never_overlaps_nor_leaves_the_recording(
    pieces: list[tuple[int, int]], tail: int
) -> None:
    spans, end = _spans(pieces)
    stretches = padded(spans, end + tail)
    edges = [edge for stretch in stretches for edge in (stretch.start, stretch.end)]
    assert edges == sorted(edges)
    assert not edges or (edges[0] >= 0 and edges[-1] <= end + tail)
    assert [stretch.speech for stretch in stretches] == spans
    assert all(s.start <= s.speech.start and s.speech.end <= s.end for s in stretches)


def test_lonely_speech_gets_its_whole_padding() -> None:
    (stretch,) = padded([Span(50_000, 60_000)], 200_000)
    assert (stretch.start, stretch.end) == (50_000 - PADDING, 60_000 + PADDING)


@given(pieces=lengths)
def test_packing_keeps_every_stretch_in_order(pieces: list[tuple[int, int]]) -> None:
    spans, end = _spans(pieces)
    stretches = padded(spans, end)
    windows = packed(stretches)
    assert [stretch for window in windows for stretch in window] == list(stretches)
    assert all(
        len(window) == 1 or sum(stretch.length for stretch in window) <= LONGEST
        for window in windows
    )


@given(pieces=lengths)
def test_windows_are_as_few_as_can_be(pieces: list[tuple[int, int]]) -> None:
    spans, end = _spans(pieces)
    stretches = padded(spans, end)
    greedy, room = 0, 0
    for stretch in stretches:
        if stretch.length > room:
            greedy, room = greedy + 1, LONGEST
        room -= stretch.length
    assert len(packed(stretches)) == greedy


def test_windows_are_alike_rather_than_full() -> None:
    stretches = padded([Span(i * 100_000, i * 100_000 + 67_200) for i in range(6)], 700_000)
    assert [len(window) for window in packed(stretches)] == [3, 3]


def test_short_turns_share_a_window() -> None:
    stretches = padded([Span(i * 32_000, i * 32_000 + 16_000) for i in range(10)], 400_000)
    assert len(packed(stretches)) == 1


def test_window_plays_the_stretches_without_the_silence_between() -> None:
    recorded = np.arange(100, dtype=np.int16)
    stretches = padded([Span(10, 20), Span(60, 70)], 100, padding=5)
    assert np.array_equal(
        joined(recorded, stretches),
        sounding(np.array([*range(5, 25), *range(55, 75)], dtype=np.int16)),
    )


def test_full_scale_is_one() -> None:
    assert sounding(np.array([-32768, 0], np.int16)).tolist() == [-1.0, 0.0]
