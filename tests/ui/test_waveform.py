"""The waveform shows the call, goes where it is told and says where it is."""

import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.analytics.timeline import Span, Spoken, timeline
from qa_desk.audio import peaks
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.ui.tokens import DARK, LOOKS, contrast_ratio
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_scene import (
    Band,
    BandKind,
    bands_of,
    lanes_of,
    muted_text,
    waveform_colours,
)
from qa_desk.ui.widgets.waveform_view import SHORTEST_MS, View, whole_of
from tests.unit.audio.sounds import RATE

_SIDES = (Side.CUSTOMER, Side.AGENT)
_LENGTH_S = 100
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def _call(seconds: int = _LENGTH_S) -> Samples:
    """Return a call: the customer (left) speaks in the first half, the agent in the second."""
    rng = np.random.default_rng(5)
    data = rng.normal(0, 20, (seconds * RATE, 2))
    half = len(data) // 2
    data[:half, 0] = rng.normal(0, 5000, half)
    data[half:, 1] = rng.normal(0, 5000, len(data) - half)
    return Samples(np.clip(data, -32768, 32767).astype(np.int16), RATE)


_CALL = _call()
_SHAPE = peaks.build(_CALL.data, RATE)


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def waveform(qtbot: QtBot) -> Iterator[Waveform]:
    widget = Waveform()
    qtbot.addWidget(widget)
    widget.resize(900, 180)
    widget.set_recording(_SHAPE, _SIDES, _CALL)
    with qtbot.captureExceptions() as caught:
        widget.show()
        qtbot.waitExposed(widget)
        yield widget
    assert not caught


def _image(widget: Waveform) -> QImage:
    return widget.grab().toImage()


def _ink(image: QImage, area: tuple[int, int, int, int], colour: str) -> int:
    """Count the pixels of an area that are nearer to a colour than to its lane's ground."""
    wanted, (left, top, right, bottom) = QColor(colour), area
    return sum(
        abs(seen.red() - wanted.red())
        + abs(seen.green() - wanted.green())
        + abs(seen.blue() - wanted.blue())
        < 40
        for x in range(left, right)
        for y in range(top, bottom)
        for seen in (QColor(image.pixel(x, y)),)
    )


def _x(widget: Waveform, moment_ms: int) -> int:
    return round(widget._canvas().x(moment_ms))


def _middle(widget: Waveform) -> int:
    return round(widget._layout().stage.center().y())


def test_the_agent_is_on_top_whichever_channel_it_is() -> None:
    assert [lane.channel for lane in lanes_of(_SIDES, 2)] == [1, 0]


def test_sides_are_painted_in_their_own_lanes(waveform: Waveform) -> None:
    waveform.set_position(waveform.maximum())
    image, colours, layout = _image(waveform), waveform.scene.colours, waveform._layout()
    top, bottom = layout.lane(0).toRect(), layout.lane(1).toRect()
    early, late = _x(waveform, 20_000), _x(waveform, 80_000)

    def ink(x: int, lane: object, colour: str) -> int:
        place = top if lane == "agent" else bottom
        return _ink(image, (x, place.top(), x + 30, place.bottom()), colour)

    assert ink(late, "agent", colours.agent) > 200
    assert ink(early, "agent", colours.agent) < 40
    assert ink(early, "customer", colours.customer) > 200
    assert ink(late, "customer", colours.customer) < 40


def test_what_was_played_is_stronger_than_what_was_not(waveform: Waveform) -> None:
    place, x = waveform._layout().lane(1).toRect(), _x(waveform, 20_000)
    area = (x, place.top(), x + 30, place.bottom())
    before = _ink(_image(waveform), area, waveform.scene.colours.customer)
    waveform.set_position(50_000)
    assert _ink(_image(waveform), area, waveform.scene.colours.customer) > before + 100


def test_a_muted_lane_says_so_and_pales(waveform: Waveform) -> None:
    waveform.set_position(50_000)
    place, x = waveform._layout().lane(1).toRect(), _x(waveform, 20_000)
    area = (x, place.top(), x + 30, place.bottom())
    before = _ink(_image(waveform), area, waveform.scene.colours.customer)
    waveform.set_muted(frozenset({0}))
    assert _ink(_image(waveform), area, waveform.scene.colours.customer) < before / 4
    assert muted_text() == "muted"


def test_one_channel_is_one_lane_of_both_sides(waveform: Waveform) -> None:
    mono = Samples(_CALL.data[:, :1], RATE)
    waveform.set_recording(peaks.build(mono.data, RATE), (Side.UNKNOWN,), mono)
    assert [lane.name() for lane in waveform.scene.lanes] == ["Both sides"]
    assert not _image(waveform).isNull()


def test_unknown_sides_are_numbered_and_not_guessed() -> None:
    assert [lane.name() for lane in lanes_of((), 2)] == ["Channel 1", "Channel 2"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, 35_000),
        (Qt.Key.Key_Right, 45_000),
        (Qt.Key.Key_PageUp, 10_000),
        (Qt.Key.Key_PageDown, 70_000),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100_000),
    ],
)
def test_keys_ask_to_go(waveform: Waveform, qtbot: QtBot, key: Qt.Key, expected: int) -> None:
    waveform.set_position(40_000)
    with qtbot.waitSignal(waveform.seek_requested) as asked:
        QTest.keyClick(waveform, key)
    assert asked.args == [expected]
    assert (waveform.position_ms, waveform.value()) == (expected, expected)


def test_a_key_at_the_end_stays_at_the_end(waveform: Waveform) -> None:
    waveform.set_position(99_000)
    QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert waveform.position_ms == 100_000


def test_keys_with_ctrl_are_for_the_window(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(waveform.seek_requested):
        QTest.keyClick(waveform, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)


def test_showing_what_is_heard_asks_for_nothing(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(waveform.seek_requested):
        waveform.set_position(33_000)
    assert waveform.position_ms == 33_000


def test_a_click_goes_there_and_a_drag_follows(waveform: Waveform) -> None:
    asked: list[int] = []
    waveform.seek_requested.connect(asked.append)
    left, y = Qt.MouseButton.LeftButton, _middle(waveform)
    QTest.mousePress(waveform, left, _NO_KEYS, QPoint(_x(waveform, 25_000), y))
    waveform.set_position(1_000)
    assert waveform.position_ms == pytest.approx(25_000, abs=150)
    QTest.mouseMove(waveform, QPoint(_x(waveform, 60_000), y))
    QTest.mouseRelease(waveform, left, _NO_KEYS, QPoint(_x(waveform, 60_000), y))
    assert asked[0] == pytest.approx(25_000, abs=150)
    assert asked[-1] == pytest.approx(60_000, abs=150)
    waveform.set_position(1_000)
    assert waveform.position_ms == 1_000


def test_an_assistive_tool_can_move_the_slider(waveform: Waveform, qtbot: QtBot) -> None:
    face = QAccessible.queryAccessibleInterface(waveform)
    assert face.role() is QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Recording"
    with qtbot.waitSignal(waveform.seek_requested) as asked:
        waveform.setValue(12_000)
    assert asked.args == [12_000]
    assert face.text(QAccessible.Text.Description) == "0:12 of 1:40"


def test_a_screen_reader_is_not_told_of_every_frame(waveform: Waveform) -> None:
    told: list[int] = []
    waveform.valueChanged.connect(told.append)
    for moment in range(0, 20_000, 33):
        waveform.set_position(moment)
    assert len(told) == 3


def test_keys_zoom_about_the_playhead(waveform: Waveform) -> None:
    waveform.set_position(40_000)
    before = _x(waveform, 40_000)
    QTest.keyClick(waveform, Qt.Key.Key_Plus)
    assert waveform.scene.view.length_ms == pytest.approx(100_000 / 1.5)
    assert _x(waveform, 40_000) == pytest.approx(before, abs=1)
    QTest.keyClick(waveform, Qt.Key.Key_Minus)
    assert waveform.scene.view.whole
    QTest.keyClick(waveform, Qt.Key.Key_Plus)
    QTest.keyClick(waveform, Qt.Key.Key_0)
    assert waveform.scene.view == whole_of(100_000)


def _turn(waveform: Waveform, notches: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    place = QPointF(_x(waveform, 75_000), _middle(waveform))
    event = QWheelEvent(
        place,
        waveform.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(waveform, event)
    return event


def test_ctrl_and_the_wheel_zoom_where_the_pointer_is(waveform: Waveform) -> None:
    before = _x(waveform, 75_000)
    _turn(waveform, 3, Qt.KeyboardModifier.ControlModifier)
    assert waveform.scene.view.length_ms == pytest.approx(100_000 / 1.5**3)
    assert _x(waveform, 75_000) == pytest.approx(before, abs=2)


def test_the_wheel_scrolls_only_what_is_zoomed(waveform: Waveform) -> None:
    assert not _turn(waveform, -1, Qt.KeyboardModifier.NoModifier).isAccepted()
    waveform.zoom(4)
    start = waveform.scene.view.start_ms
    assert _turn(waveform, -1, Qt.KeyboardModifier.NoModifier).isAccepted()
    assert waveform.scene.view.start_ms > start


def test_a_playhead_that_leaves_the_view_turns_the_page(waveform: Waveform) -> None:
    waveform.zoom(10, 0)
    waveform.set_position(9_900)
    assert waveform.scene.view.start_ms == 0
    waveform.set_position(10_100)
    assert waveform.scene.view.start_ms == pytest.approx(9_100)


def test_events_of_a_timeline_become_bands_that_say_what_they_are() -> None:
    spoken: Spoken = {Side.AGENT: [Span(0, 2000)], Side.CUSTOMER: [Span(1500, 3000)]}
    silence, overlap = bands_of(timeline(spoken, 43_000, 5000))
    assert (silence.kind, silence.text()) == (BandKind.SILENCE, "Silence at 0:03: 40.0 s")
    assert overlap.text() == "Overlap at 0:01: 0.5 s, begun by: customer"
    assert Band(BandKind.OVERLAP, 0, 900, "channel_1").text() == "Overlap at 0:00: 0.9 s"


def test_bands_and_marks_are_found_under_the_pointer(waveform: Waveform) -> None:
    waveform.set_bands((Band(BandKind.SILENCE, 40_000, 50_000),))
    waveform.set_marks((20_000,))
    below = waveform._layout().strip.center().y()
    assert waveform._tip_at(QPointF(_x(waveform, 45_000), below)).startswith("Silence")
    assert waveform._tip_at(QPointF(_x(waveform, 60_000), below)) == ""
    place = QPointF(_x(waveform, 20_000), _middle(waveform))
    assert waveform._tip_at(place) == "Evidence at 0:20"


def test_bands_marks_and_loop_are_painted(waveform: Waveform) -> None:
    plain = _image(waveform)
    waveform.set_bands(
        (Band(BandKind.SILENCE, 10_000, 30_000), Band(BandKind.OVERLAP, 40_000, 45_000))
    )
    strip = waveform._layout().strip.toRect()
    area = (_x(waveform, 40_500), strip.top() + 3, _x(waveform, 44_500), strip.bottom() - 3)
    with_bands = _image(waveform)
    assert _ink(with_bands, area, waveform.scene.colours.overlap) > 50
    waveform.set_marks((70_000,))
    with_marks = _image(waveform)
    waveform.set_loop((80_000, 90_000))
    assert len({image.cacheKey() for image in (plain, with_bands, with_marks)}) == 3
    assert plain != with_bands
    assert with_bands != with_marks
    assert with_marks != _image(waveform)


def test_another_look_repaints_in_its_colours(waveform: Waveform) -> None:
    waveform.set_position(50_000)
    colours = waveform_colours(DARK)
    waveform.set_colours(colours)
    place, x = waveform._layout().lane(1).toRect(), _x(waveform, 20_000)
    assert _ink(_image(waveform), (x, place.top(), x + 30, place.bottom()), colours.customer) > 200


@pytest.mark.parametrize("tokens", LOOKS, ids=lambda tokens: tokens.name)
def test_names_and_times_can_be_read_in_every_look(tokens: object) -> None:
    colours = waveform_colours(tokens)  # type: ignore[arg-type] # pytest hands parameters untyped
    assert contrast_ratio(colours.agent, colours.agent_soft) >= 4.5
    assert contrast_ratio(colours.customer, colours.customer_soft) >= 4.5
    assert contrast_ratio(colours.other, colours.other_soft) >= 4.5
    assert contrast_ratio(colours.playhead_text, colours.playhead) >= 4.5
    for ground in (colours.agent_soft, colours.customer_soft):
        assert contrast_ratio(colours.playhead, ground) >= 3


def test_without_a_recording_it_is_empty_and_asks_for_nothing(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.clear()
    assert not _image(waveform).isNull()
    with qtbot.assertNotEmitted(waveform.seek_requested):
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(300, 80))
    assert waveform.maximum() == 0


def test_the_hover_comes_and_goes(waveform: Waveform, qtbot: QtBot) -> None:
    before = _image(waveform)
    QTest.mouseMove(waveform, QPoint(_x(waveform, 70_000), _middle(waveform)))
    qtbot.waitUntil(lambda: waveform._hover_ms is not None)
    assert _image(waveform) != before
    QApplication.sendEvent(waveform, QEvent(QEvent.Type.Leave))
    waveform.clearFocus()
    assert waveform._hover_ms is None


class Painted(QObject):
    """Notes how wide an area each paint event covers."""

    def __init__(self) -> None:
        super().__init__()
        self.widths: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if isinstance(event, QPaintEvent):
            self.widths.append(event.region().boundingRect().width())
        return super().eventFilter(watched, event)


def test_a_frame_of_playback_repaints_narrow_strips(waveform: Waveform) -> None:
    painted = Painted()
    waveform.set_position(40_000)
    waveform.repaint()
    waveform.installEventFilter(painted)
    for moment in range(40_000, 44_000, 33):
        waveform.set_position(moment)
        QCoreApplication.processEvents()
    assert len(painted.widths) > 10
    assert max(painted.widths) < waveform.width() / 3


def test_a_frame_of_playback_costs_less_than_a_millisecond(waveform: Waveform) -> None:
    moments = iter(range(40_000, 90_000, 150))

    def frame() -> None:
        waveform.set_position(next(moments))
        waveform.repaint(waveform._strip(waveform.position_ms))

    frame()
    cost = _best_ms(frame, times=200)
    print(f"a frame of the playhead: {cost:.2f} ms")  # noqa: T201
    assert cost < 3


def _best_ms(act: Callable[[], object], times: int = 7) -> float:
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best * 1000


def test_a_full_repaint_costs_the_same_for_an_hour_as_for_minutes(qtbot: QtBot) -> None:
    costs: list[float] = []
    for minutes in (3, 60):
        data = np.resize(_CALL.data, (minutes * 60 * RATE, 2))
        widget = Waveform()
        qtbot.addWidget(widget)
        widget.resize(1200, 190)
        widget.set_recording(peaks.build(data, RATE), _SIDES, Samples(data, RATE))

        def repaint(widget: Waveform = widget) -> None:
            widget._repaint_all()
            widget.grab()

        repaint()
        costs.append(_best_ms(repaint))
    print(f"full repaint: {costs[0]:.1f} ms for 3 minutes, {costs[1]:.1f} ms for an hour")  # noqa: T201
    assert costs[1] < costs[0] * 2 + 5


@given(
    st.integers(1, 40_000_000),
    st.lists(st.tuples(st.floats(0.05, 20), st.floats(0, 1)), max_size=12),
)
def test_no_zoom_leaves_the_recording(duration: int, zooms: list[tuple[float, float]]) -> None:
    view: View = whole_of(duration)
    for factor, place in zooms:
        anchor = view.start_ms + place * view.length_ms
        view = view.zoomed(factor, anchor)
        assert view.start_ms >= 0
        assert view.end_ms <= duration + 0.01
        assert view.length_ms >= min(SHORTEST_MS, duration) - 0.01
        assert view.moment(view.x(anchor, 900), 900) == pytest.approx(anchor, abs=1)


def test_ticks_are_round_and_apart() -> None:
    assert whole_of(100_000).tick_ms(1000, 80) == 10_000
    assert whole_of(3_600_000).tick_ms(1000, 80) == 300_000
    assert View(100_000, 0, 2000).tick_ms(1000, 80) == 200
