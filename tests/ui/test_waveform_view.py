"""Time and pixels, there and back: nothing is lost, and the ruler's texts never touch."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from qa_desk.audio import peaks
from qa_desk.audio.samples import Samples
from qa_desk.ui.tokens import LIGHT
from qa_desk.ui.widgets.waveform_events import Event, EventKind
from qa_desk.ui.widgets.waveform_layout import Layout, Zone
from qa_desk.ui.widgets.waveform_scene import Scene, shape_of, waveform_colours
from qa_desk.ui.widgets.waveform_view import SHORTEST_MS, View, spread, whole_of
from tests.ui.waveform_call import CALL, SHAPE

_LONGEST_MS = 40_000_000
_DURATIONS = st.integers(1, _LONGEST_MS)
_MOVES = st.lists(st.tuples(st.floats(0.05, 20), st.floats(0, 1)), max_size=12)
_WIDTHS = st.integers(100, 4000)


def _zoomed(duration: int, moves: list[tuple[float, float]]) -> View:
    view: View = whole_of(duration)
    for factor, place in moves:
        view = view.zoomed(factor, view.start_ms + place * view.length_ms)
    return view


@given(_DURATIONS, _MOVES)
def test_no_zoom_leaves_the_recording(duration: int, zooms: list[tuple[float, float]]) -> None:
    view: View = whole_of(duration)
    for factor, place in zooms:
        anchor = view.start_ms + place * view.length_ms
        view = view.zoomed(factor, anchor)
        assert view.start_ms >= 0
        assert view.end_ms <= duration + 0.01
        assert view.length_ms >= min(SHORTEST_MS, duration) - 0.01
        assert view.moment(view.x(anchor, 900), 900) == pytest.approx(anchor, abs=1)


@given(_DURATIONS, _MOVES, _WIDTHS, st.floats(0, 1))
def test_a_pixel_and_its_moment_are_each_others(
    duration: int, moves: list[tuple[float, float]], width: int, share: float
) -> None:
    view = _zoomed(duration, moves)
    moment = view.moment(share * width, width)
    assert 0 <= moment <= duration
    a_millisecond = width / view.length_ms
    assert view.x(moment, width) == pytest.approx(share * width, abs=a_millisecond + 0.01)


@given(_DURATIONS, _MOVES, st.lists(st.floats(0, 1), min_size=2, max_size=2))
def test_what_is_later_is_further_right(
    duration: int, moves: list[tuple[float, float]], shares: list[float]
) -> None:
    view = _zoomed(duration, moves)
    early, late = sorted(share * duration for share in shares)
    assert view.x(early, 1000) <= view.x(late, 1000)


@given(_DURATIONS, _MOVES, st.floats(-1e8, 1e8))
def test_no_move_leaves_the_recording(
    duration: int, moves: list[tuple[float, float]], by_ms: float
) -> None:
    view = _zoomed(duration, moves)
    for moved in (view.moved(by_ms), view.placed(by_ms), view.showing(duration)):
        assert moved.start_ms >= 0
        assert moved.end_ms <= duration + 0.01 or duration < 1
        assert moved.length_ms == view.length_ms


@given(_DURATIONS, _MOVES, st.lists(st.floats(0, 1), min_size=2, max_size=2))
def test_a_span_that_is_revealed_is_seen_wholly(
    duration: int, moves: list[tuple[float, float]], shares: list[float]
) -> None:
    start, end = sorted(share * duration for share in shares)
    view = _zoomed(duration, moves).revealing(start, end)
    assert view.start_ms <= start + 0.01
    assert view.end_ms >= end - 0.01


_TEXTS = st.lists(st.tuples(st.floats(-50, 2050), st.floats(1, 120)), max_size=40)
_TAKEN = st.lists(
    st.tuples(st.floats(0, 2000), st.floats(1, 90)).map(lambda t: (t[0], t[0] + t[1])), max_size=3
)


@given(_TEXTS, _TAKEN, st.floats(0, 20))
def test_texts_of_the_ruler_never_touch_each_other_or_what_is_taken(
    texts: list[tuple[float, float]], taken: list[tuple[float, float]], gap: float
) -> None:
    lefts = spread(texts, (0, 2000), gap, taken)
    edges = [
        (left, left + width)
        for left, (_centre, width) in zip(lefts, texts, strict=True)
        if left is not None
    ]
    for number, (left, right) in enumerate(edges):
        assert left >= 0
        assert right <= 2000.001
        for start, end in (*taken, *edges[:number]):
            assert right <= start - gap + 0.001 or left >= end + gap - 0.001


@given(_DURATIONS, _MOVES, _WIDTHS, st.floats(20, 90))
def test_the_rulers_texts_all_find_room_where_no_chip_stands(
    duration: int, moves: list[tuple[float, float]], width: int, text: float
) -> None:
    view = _zoomed(duration, moves)
    tick = view.tick_ms(width, text + 10)
    first = -int(-view.start_ms // tick) * tick
    centres = [view.x(moment, width) for moment in range(first, int(view.end_ms) + 1, tick)]
    inner = [(centre, text) for centre in centres if text / 2 <= centre <= width - text / 2]
    assert None not in spread(inner, (0, width), 4)


def test_ticks_are_round_and_apart() -> None:
    assert whole_of(100_000).tick_ms(1000, 80) == 10_000
    assert whole_of(3_600_000).tick_ms(1000, 80) == 300_000
    assert View(100_000, 0, 2000).tick_ms(1000, 80) == 200


@given(_DURATIONS, _MOVES)
def test_keys_move_an_edge_by_something_that_can_be_seen(
    duration: int, moves: list[tuple[float, float]]
) -> None:
    view = _zoomed(duration, moves)
    assert view.step_ms() in {20, 50, 100, 200, 500, 1000}
    assert view.step_ms() == 1000 or view.step_ms() >= view.length_ms / 100


_KINDS = st.lists(st.sampled_from(EventKind), unique=True).map(tuple)
_LAYOUTS = st.builds(
    Layout,
    st.builds(QSizeF, st.floats(300, 3000), st.floats(150, 700)),
    st.floats(10, 40),
    st.integers(1, 2),
    _KINDS,
    st.floats(40, 90),
)


@given(_LAYOUTS)
def test_the_parts_lie_one_below_the_other(layout: Layout) -> None:
    rows = [layout.row(number) for number in range(len(layout.rows))]
    tops = [layout.ruler.top(), layout.stage.top(), *(row.top() for row in rows), layout.map.top()]
    if layout.strip.top() > layout.ruler.bottom() + layout.em:
        assert tops == sorted(tops)
    assert layout.map.bottom() == pytest.approx(layout.size.height())


@given(_LAYOUTS, st.floats(0, 1), st.integers(1, 10_000_000))
def test_the_middle_of_a_row_belongs_to_its_events(
    layout: Layout, share: float, duration: int
) -> None:
    start = round(share * duration)
    events = {kind: (Event(start, start, kind),) for kind in layout.rows}
    scene = Scene(waveform_colours(LIGHT), whole_of(duration), events=events)
    x = layout.x(scene.view, start)
    for number, kind in enumerate(layout.rows):
        place = QPointF(x, layout.row(number).center().y())
        found = layout.event_at(scene, place)
        assert found is not None
        assert found.kind is kind
        if layout.strip.top() > layout.ruler.bottom():
            assert layout.zone(place) is Zone.ROWS


def test_peaks_and_samples_meet_at_the_level_where_one_takes_over_from_the_other() -> None:
    shape, width = shape_of(SHAPE, CALL), 400
    length_ms = width * peaks.BASE * 1000 / SHAPE.sample_rate
    coarse = shape.columns(View(100_000, 0, length_ms), width)
    exact = shape.columns(View(100_000, 0, length_ms - 0.2), width)
    assert np.abs(exact.high.astype(int) - coarse.high).mean() < coarse.high.mean() / 10
    for found in (exact, coarse):
        assert found.high.shape == (width, 2)


def test_samples_that_are_not_there_yet_are_flat() -> None:
    half = Samples(CALL.data[: len(CALL.data) // 2], CALL.sample_rate)
    found = shape_of(SHAPE, half).columns(View(100_000, 49_000, 2000), 1000)
    assert found.high.shape == (1000, 2)
    assert not found.high[500:].any()
    assert found.high[:400, 0].max() > 5000
