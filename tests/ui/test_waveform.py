"""The waveform shows the call, goes where it is told and says where it is."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.audio import peaks
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Marker
from qa_desk.ui.tokens import DARK, LOOKS, Tokens, contrast_ratio
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_events import Event, EventKind
from qa_desk.ui.widgets.waveform_scene import lanes_of, muted_text, waveform_colours
from qa_desk.ui.widgets.waveform_view import whole_of
from tests.ui.waveform_call import (
    CALL,
    LEFT,
    NO_KEYS,
    SHAPE,
    SIDES,
    image,
    ink,
    on_stage,
    shown,
    turn,
    x_of,
)
from tests.unit.audio.sounds import RATE


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def waveform(qtbot: QtBot) -> Iterator[Waveform]:
    with shown(qtbot) as widget:
        yield widget


def test_the_agent_is_on_top_whichever_channel_it_is() -> None:
    assert [lane.channel for lane in lanes_of(SIDES, 2)] == [1, 0]


def test_sides_are_painted_in_their_own_lanes(waveform: Waveform) -> None:
    waveform.set_position(waveform.maximum())
    picture, colours, layout = image(waveform), waveform.scene.colours, waveform.layout_now()
    top, bottom = layout.lane(0).toRect(), layout.lane(1).toRect()
    early, late = x_of(waveform, 20_000), x_of(waveform, 80_000)

    def seen(x: int, lane: str, colour: str) -> int:
        place = top if lane == "agent" else bottom
        return ink(picture, (x, place.top(), x + 30, place.bottom()), colour)

    assert seen(late, "agent", colours.agent) > 200
    assert seen(early, "agent", colours.agent) < 40
    assert seen(early, "customer", colours.customer) > 200
    assert seen(late, "customer", colours.customer) < 40


def _customer_ink(waveform: Waveform) -> int:
    place, x = waveform.layout_now().lane(1).toRect(), x_of(waveform, 20_000)
    area = (x, place.top(), x + 30, place.bottom())
    return ink(image(waveform), area, waveform.scene.colours.customer)


def test_what_was_played_is_stronger_than_what_was_not(waveform: Waveform) -> None:
    before = _customer_ink(waveform)
    waveform.set_position(50_000)
    assert _customer_ink(waveform) > before + 100


def test_a_muted_lane_says_so_and_pales(waveform: Waveform) -> None:
    waveform.set_position(50_000)
    before = _customer_ink(waveform)
    waveform.set_muted(frozenset({0}))
    assert _customer_ink(waveform) < before / 4
    assert muted_text() == "muted"


def test_one_channel_is_one_lane_of_both_sides(waveform: Waveform) -> None:
    mono = Samples(CALL.data[:, :1], RATE)
    waveform.set_recording(peaks.build(mono.data, RATE), (Side.UNKNOWN,), mono)
    assert [lane.name() for lane in waveform.scene.lanes] == ["Both sides"]
    assert not image(waveform).isNull()


def test_unknown_sides_are_numbered_and_not_guessed() -> None:
    assert [lane.name() for lane in lanes_of((), 2)] == ["Channel 1", "Channel 2"]


def test_one_can_move_about_in_a_recording_whose_waves_are_not_there_yet(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.set_length(100_000, SIDES, 2)
    assert waveform.scene.shape is None
    with qtbot.waitSignal(waveform.seek_requested) as asked:
        QTest.mouseClick(waveform, LEFT, NO_KEYS, on_stage(waveform, 40_000))
    assert asked.args == [pytest.approx(40_000, abs=150)]
    waveform.set_shape(SHAPE, CALL)
    assert waveform.position_ms == pytest.approx(40_000, abs=150)


def test_what_was_looked_at_closely_stays_when_the_waves_come(waveform: Waveform) -> None:
    waveform.set_length(100_000, SIDES, 2)
    waveform.zoom(4, 50_000)
    before = waveform.scene.view
    waveform.set_shape(SHAPE, CALL)
    assert waveform.scene.view == before


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, 35_000),
        (Qt.Key.Key_Right, 45_000),
        (Qt.Key.Key_Down, 39_000),
        (Qt.Key.Key_Up, 41_000),
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


def test_a_screen_reader_hears_a_time_and_no_number_of_milliseconds(waveform: Waveform) -> None:
    face = QAccessible.queryAccessibleInterface(waveform)
    assert face.role() is QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Recording"
    QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert face.text(QAccessible.Text.Value) == "0:05 of 1:40"
    waveform.select(10_000, 12_000)
    assert face.text(QAccessible.Text.Description) == "0:05 of 1:40, selected from 0:10 to 0:12"


def test_the_faces_of_many_waveforms_come_and_go(qtbot: QtBot) -> None:
    for _ in range(30):
        with shown(qtbot) as widget:
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Value) == "0:00 of 1:40"
        widget.close()


def test_an_assistive_tool_can_move_the_slider(waveform: Waveform, qtbot: QtBot) -> None:
    with qtbot.waitSignal(waveform.seek_requested) as asked:
        waveform.setValue(12_000)
    assert asked.args == [12_000]
    assert waveform.accessibleDescription() == "0:12 of 1:40"


def test_a_screen_reader_is_not_told_of_every_frame(waveform: Waveform) -> None:
    told: list[int] = []
    waveform.valueChanged.connect(told.append)
    for moment in range(0, 20_000, 33):
        waveform.set_position(moment)
    assert len(told) == 3


def test_keys_zoom_about_the_playhead(waveform: Waveform) -> None:
    waveform.set_position(40_000)
    before = x_of(waveform, 40_000)
    QTest.keyClick(waveform, Qt.Key.Key_Plus)
    assert waveform.scene.view.length_ms == pytest.approx(100_000 / 1.5)
    assert x_of(waveform, 40_000) == pytest.approx(before, abs=1)
    QTest.keyClick(waveform, Qt.Key.Key_Minus)
    assert waveform.scene.view.whole
    QTest.keyClick(waveform, Qt.Key.Key_Plus)
    QTest.keyClick(waveform, Qt.Key.Key_0)
    assert waveform.scene.view == whole_of(100_000)


def test_keys_scroll_without_going_anywhere(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.zoom(10, 0)
    with qtbot.assertNotEmitted(waveform.seek_requested):
        QTest.keyClick(waveform, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert waveform.scene.view.start_ms == pytest.approx(2500)
    QTest.keyClick(waveform, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert waveform.scene.view.start_ms == 0


def test_ctrl_and_the_wheel_zoom_where_the_pointer_is(waveform: Waveform) -> None:
    before = x_of(waveform, 75_000)
    turn(waveform, 75_000, 3, Qt.KeyboardModifier.ControlModifier)
    assert waveform.scene.view.length_ms == pytest.approx(100_000 / 1.5**3)
    assert x_of(waveform, 75_000) == pytest.approx(before, abs=2)


def test_the_wheel_scrolls_only_what_is_zoomed(waveform: Waveform) -> None:
    assert not turn(waveform, 50_000, -1, NO_KEYS).isAccepted()
    waveform.zoom(4)
    start = waveform.scene.view.start_ms
    assert turn(waveform, 10_000, -1, NO_KEYS).isAccepted()
    assert waveform.scene.view.start_ms > start


def test_a_playhead_that_runs_out_of_the_view_turns_the_page(waveform: Waveform) -> None:
    waveform.zoom(10, 0)
    waveform.set_position(9_900)
    assert waveform.scene.view.start_ms == 0
    waveform.set_position(10_100)
    assert waveform.scene.view.start_ms == pytest.approx(9_100)


def test_what_is_told_of_the_place_is_right_once_it_stops(waveform: Waveform) -> None:
    waveform.follow(lambda: 1_500)
    waveform.set_position(1_500)
    assert waveform.value() == 0
    waveform.follow(None)
    assert waveform.value() == 1_500


def test_one_can_look_elsewhere_while_it_plays(waveform: Waveform) -> None:
    waveform.zoom(10, 0)
    waveform.look_at(waveform.scene.view.placed(60_000))
    waveform.set_position(1_000)
    waveform.set_position(2_000)
    assert waveform.scene.view.start_ms == 60_000


def test_going_somewhere_shows_it(waveform: Waveform) -> None:
    waveform.zoom(10, 0)
    QTest.keyClick(waveform, Qt.Key.Key_End)
    assert waveform.scene.view.end_ms == 100_000


def test_another_look_repaints_in_its_colours(waveform: Waveform) -> None:
    waveform.set_position(50_000)
    waveform.set_colours(waveform_colours(DARK))
    assert _customer_ink(waveform) > 200


@pytest.mark.parametrize("tokens", LOOKS, ids=lambda tokens: tokens.name)
def test_names_and_times_can_be_read_in_every_look(tokens: Tokens) -> None:
    colours = waveform_colours(tokens)
    for ink_colour, ground in (
        (colours.agent, colours.agent_soft),
        (colours.customer, colours.customer_soft),
        (colours.other, colours.other_soft),
        (colours.playhead_text, colours.playhead),
        *((colours.of_kind(kind), colours.paper) for kind in EventKind),
    ):
        assert contrast_ratio(ink_colour, ground) >= 4.5
    for ground in (colours.agent_soft, colours.customer_soft):
        assert contrast_ratio(colours.playhead, ground) >= 3
        assert contrast_ratio(colours.focus, ground) >= 3


def test_without_a_recording_it_is_empty_and_asks_for_nothing(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.clear()
    assert not image(waveform).isNull()
    with qtbot.assertNotEmitted(waveform.seek_requested):
        QTest.mouseClick(waveform, LEFT, NO_KEYS, QPoint(300, 80))
    assert waveform.maximum() == 0


def test_a_clock_is_asked_at_each_frame_of_the_screen(waveform: Waveform, qtbot: QtBot) -> None:
    moments = iter(range(0, 100_000, 10))
    waveform.follow(lambda: next(moments))
    qtbot.waitUntil(lambda: waveform.position_ms >= 50)
    waveform.follow(None)
    stopped = waveform.position_ms
    qtbot.waitUntil(lambda: next(moments) > stopped)
    assert waveform.position_ms == stopped


def _area(region: QRegion) -> int:
    # A region can be gone through, which the stubs do not know.
    parts = cast("Iterable[QRect]", region)
    return sum(part.width() * part.height() for part in parts)


class Painted(QObject):
    """Notes how many pixels each paint event covers."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[int] = []
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if isinstance(event, QPaintEvent):
            self.areas.append(_area(event.region()))
            self.region += event.region()
        return super().eventFilter(watched, event)


def test_a_frame_of_playback_repaints_narrow_strips(waveform: Waveform) -> None:
    painted = Painted()
    waveform.set_position(40_000)
    waveform.repaint()
    waveform.installEventFilter(painted)
    for moment in range(40_000, 44_000, 33):
        waveform.set_position(moment)
        QCoreApplication.processEvents()
    assert len(painted.areas) > 10
    assert max(painted.areas) < waveform.width() * waveform.height() / 20


def test_a_jump_repaints_what_now_counts_as_heard(waveform: Waveform) -> None:
    waveform.set_position(20_000)
    QCoreApplication.processEvents()
    painted = Painted()
    waveform.installEventFilter(painted)
    waveform.set_position(60_000)
    QCoreApplication.processEvents()
    between = [on_stage(waveform, moment) for moment in range(21_000, 60_000, 1000)]
    assert all(painted.region.contains(place) for place in between)


def test_the_time_beside_the_playhead_goes_on_between_two_columns(waveform: Waveform) -> None:
    waveform.show_all()
    later = next(at for at in range(1000, 90_000, 1000) if _in_one_column(waveform, at))
    waveform.set_position(later - 1)
    QCoreApplication.processEvents()
    painted = Painted()
    waveform.installEventFilter(painted)
    waveform.set_position(later)
    QCoreApplication.processEvents()
    assert painted.region.contains(QPoint(x_of(waveform, later), 6))


def _in_one_column(waveform: Waveform, moment_ms: int) -> bool:
    return x_of(waveform, moment_ms) == x_of(waveform, moment_ms - 1)


def test_a_frame_within_the_same_pixel_paints_nothing(waveform: Waveform) -> None:
    waveform.set_position(40_000)
    QCoreApplication.processEvents()
    painted = Painted()
    waveform.installEventFilter(painted)
    waveform.set_position(40_001)
    QCoreApplication.processEvents()
    assert painted.areas == []


def test_a_frame_of_playback_costs_less_than_a_millisecond(waveform: Waveform) -> None:
    moments = iter(range(40_000, 90_000, 150))

    def frame() -> None:
        waveform.set_position(next(moments))
        QCoreApplication.processEvents()

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


def _repaint(widget: Waveform) -> None:
    widget.set_colours(waveform_colours(DARK))
    widget.grab()
    widget.set_colours(waveform_colours(LOOKS[0]))
    widget.grab()


def test_a_full_repaint_costs_the_same_for_an_hour_as_for_minutes(qtbot: QtBot) -> None:
    costs: list[float] = []
    for minutes in (3, 60):
        data = np.resize(CALL.data, (minutes * 60 * RATE, 2))
        widget = Waveform()
        qtbot.addWidget(widget)
        widget.resize(1200, 190)
        widget.set_recording(peaks.build(data, RATE), SIDES, Samples(data, RATE))
        _repaint(widget)
        costs.append(_best_ms(lambda shown=widget: _repaint(shown)))  # type: ignore[misc] # a default
    print(f"repaint: {costs[0]:.1f} ms for 3 minutes, {costs[1]:.1f} ms for an hour")  # noqa: T201
    assert costs[1] < costs[0] * 2 + 5


def test_thousands_of_events_do_not_slow_a_zoom(waveform: Waveform) -> None:
    kinds = tuple(EventKind)
    events = [Event(at, at + 30, kinds[at // 30 % 7], "word") for at in range(0, 99_900, 30)]
    waveform.set_events(kinds, events)
    waveform.resize(1200, 400)
    waveform.grab()
    zooms = iter([1.5, 1 / 1.5] * 10)

    def frame() -> None:
        waveform.zoom(next(zooms), 50_000)
        waveform.grab()

    cost = _best_ms(frame, times=10)
    print(f"a zoom over {len(events)} events: {cost:.1f} ms")  # noqa: T201
    assert cost < 250


def test_what_is_passed_over_and_what_is_repeated_can_be_seen(waveform: Waveform) -> None:
    plain = image(waveform)
    waveform.set_skipped(((40_000, 60_000),))
    skipped = image(waveform)
    waveform.set_skipped(())
    assert image(waveform) == plain
    waveform.set_loop((40_000, 60_000))
    assert len({bytes(each.constBits()) for each in (plain, skipped, image(waveform))}) == 3


def test_markers_have_a_lane_with_their_notes(waveform: Waveform) -> None:
    waveform.set_markers((Marker(12_000, "ask again"),))
    assert waveform.scene.rows() == (EventKind.MARKER,)
    assert [event.text() for event in waveform.scene.shown()] == ["Marker at 0:12: ask again"]


def test_it_grows_with_its_lanes_and_with_the_font(waveform: Waveform) -> None:
    before = waveform.sizeHint().height()
    waveform.set_markers((Marker(12_000),))
    with_lane = waveform.sizeHint().height()
    assert with_lane > before
    font = waveform.font()
    font.setPixelSize(waveform.fontInfo().pixelSize() * 3 // 2)
    waveform.setFont(font)
    assert waveform.sizeHint().height() > with_lane * 1.3


def test_a_hidden_lane_takes_no_room_and_its_events_are_not_met(waveform: Waveform) -> None:
    waveform.set_markers((Marker(12_000),))
    height = waveform.sizeHint().height()
    waveform.set_hidden(frozenset({EventKind.MARKER}))
    assert waveform.sizeHint().height() < height
    QTest.keyClick(waveform, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert waveform.position_ms == 0


def test_the_pointer_leaves_nothing_behind(waveform: Waveform, qtbot: QtBot) -> None:
    before = image(waveform)
    QTest.mouseMove(waveform, on_stage(waveform, 70_000))
    qtbot.waitUntil(lambda: waveform.hover is not None)
    assert image(waveform) != before
    QApplication.sendEvent(waveform, QEvent(QEvent.Type.Leave))
    assert waveform.hover is None
    assert image(waveform) == before
