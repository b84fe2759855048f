"""Real presses, drags and turns of the wheel: seek, scrub, select, and move the view."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.domain.transcripts import Word
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_events import Event, EventKind
from qa_desk.ui.widgets.waveform_words import SpokenWords
from tests.ui.waveform_call import (
    LEFT,
    NO_KEYS,
    SHIFT,
    drag,
    image,
    ink,
    on_map,
    on_stage,
    shown,
    x_of,
)

_NEAR_MS = 400
_HOLD = Event(20_000, 40_000, EventKind.HOLD)
_EVIDENCE = Event(70_000, 70_000, EventKind.EVIDENCE, "Closing: goodbye")


@pytest.fixture
def waveform(qtbot: QtBot) -> Iterator[Waveform]:
    with shown(qtbot) as widget:
        yield widget


def _near(moment_ms: int) -> object:
    return pytest.approx(moment_ms, abs=_NEAR_MS)


def _in_row(waveform: Waveform, number: int, moment_ms: int) -> QPoint:
    return QPoint(x_of(waveform, moment_ms), round(waveform.layout_now().row(number).center().y()))


def test_a_click_goes_there(waveform: Waveform) -> None:
    asked: list[int] = []
    waveform.seek_requested.connect(asked.append)
    QTest.mouseClick(waveform, LEFT, NO_KEYS, on_stage(waveform, 25_000))
    assert asked == [_near(25_000)]
    assert waveform.selection is None


def test_dragging_along_the_ruler_takes_the_playhead_along(waveform: Waveform) -> None:
    asked: list[int] = []
    waveform.seek_requested.connect(asked.append)
    QTest.mousePress(waveform, LEFT, NO_KEYS, QPoint(x_of(waveform, 25_000), 5))
    waveform.set_position(1_000)
    assert waveform.position_ms == _near(25_000)
    QTest.mouseMove(waveform, QPoint(x_of(waveform, 60_000), 5))
    QTest.mouseRelease(waveform, LEFT, NO_KEYS, QPoint(x_of(waveform, 60_000), 5))
    assert (asked[0], asked[-1]) == (_near(25_000), _near(60_000))
    waveform.set_position(1_000)
    assert waveform.position_ms == 1_000


def test_dragging_over_the_sides_selects_and_goes_nowhere(waveform: Waveform, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(waveform.seek_requested),
        qtbot.waitSignal(waveform.selection_changed),
    ):
        drag(waveform, on_stage(waveform, 60_000), on_stage(waveform, 30_000))
    assert waveform.selection == (_near(30_000), _near(60_000))


def test_a_trembling_hand_still_only_clicks(waveform: Waveform) -> None:
    place = on_stage(waveform, 30_000)
    drag(waveform, place, place + QPoint(2, 1))
    assert waveform.selection is None
    assert waveform.position_ms == _near(30_000)


def test_an_edge_of_the_selection_can_be_moved(waveform: Waveform) -> None:
    waveform.select(30_000, 60_000)
    drag(waveform, on_stage(waveform, 60_000), on_stage(waveform, 50_000))
    assert waveform.selection == (30_000, _near(50_000))
    drag(waveform, on_stage(waveform, 30_000), on_stage(waveform, 70_000))
    assert waveform.selection == (_near(50_000), _near(70_000))


def test_shift_and_a_click_select_from_the_playhead_and_then_extend(waveform: Waveform) -> None:
    waveform.set_position(40_000)
    drag(waveform, on_stage(waveform, 20_000), keys=SHIFT)
    assert waveform.selection == (_near(20_000), 40_000)
    drag(waveform, on_stage(waveform, 80_000), keys=SHIFT)
    assert waveform.selection == (_near(20_000), _near(80_000))


def test_a_click_within_the_selection_keeps_it_and_elsewhere_drops_it(waveform: Waveform) -> None:
    waveform.select(30_000, 60_000)
    QTest.mouseClick(waveform, LEFT, NO_KEYS, on_stage(waveform, 45_000))
    assert waveform.selection == (30_000, 60_000)
    QTest.mouseClick(waveform, LEFT, NO_KEYS, on_stage(waveform, 80_000))
    assert waveform.selection is None


def test_a_drag_beyond_the_edge_scrolls(waveform: Waveform) -> None:
    waveform.zoom(10, 0)
    outside = QPoint(waveform.width() + 30, on_stage(waveform, 0).y())
    drag(waveform, on_stage(waveform, 5_000), outside, outside + QPoint(1, 0), outside)
    assert waveform.scene.view.start_ms > 0
    assert waveform.selection is not None
    assert waveform.selection[1] > 10_000


def test_dragging_the_frame_in_the_map_moves_the_view(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.zoom(10, 0)
    with qtbot.assertNotEmitted(waveform.seek_requested):
        drag(waveform, on_map(waveform, 5_000), on_map(waveform, 45_000))
    assert waveform.scene.view.start_ms == _near(40_000)


def test_a_press_beside_the_frame_brings_it_there(waveform: Waveform) -> None:
    waveform.zoom(10, 0)
    drag(waveform, on_map(waveform, 80_000))
    assert waveform.scene.view.start_ms == _near(75_000)


def test_the_map_of_what_is_seen_whole_goes_there(waveform: Waveform) -> None:
    drag(waveform, on_map(waveform, 80_000))
    assert waveform.position_ms == _near(80_000)


def test_the_map_frames_what_is_seen(waveform: Waveform) -> None:
    text = waveform.scene.colours.text
    place = waveform.layout_now().map.toRect()
    area = (place.left(), place.top(), place.right(), place.bottom())
    before = ink(image(waveform), area, text)
    waveform.zoom(5, 50_000)
    assert ink(image(waveform), area, text) > before + 100


def test_a_click_on_an_event_goes_to_its_beginning(waveform: Waveform) -> None:
    waveform.set_events((EventKind.HOLD,), (_HOLD,))
    QTest.mouseClick(waveform, LEFT, NO_KEYS, _in_row(waveform, 0, 33_000))
    assert waveform.position_ms == 20_000
    QTest.mouseClick(waveform, LEFT, NO_KEYS, _in_row(waveform, 0, 80_000))
    assert waveform.position_ms == _near(80_000)


def test_a_double_click_on_an_event_selects_it(waveform: Waveform) -> None:
    waveform.set_events((EventKind.HOLD, EventKind.EVIDENCE), (_HOLD, _EVIDENCE))
    QTest.mouseDClick(waveform, LEFT, NO_KEYS, _in_row(waveform, 0, 33_000))
    assert waveform.selection == (20_000, 40_000)
    QTest.mouseDClick(waveform, LEFT, NO_KEYS, _in_row(waveform, 1, 70_000))
    assert waveform.position_ms == 70_000


def test_what_is_under_the_pointer_says_what_it_is(waveform: Waveform) -> None:
    waveform.set_events((EventKind.HOLD, EventKind.EVIDENCE), (_HOLD, _EVIDENCE))
    assert waveform.tip_at(QPointF(_in_row(waveform, 0, 33_000))).startswith("Probably on hold")
    assert waveform.tip_at(QPointF(_in_row(waveform, 0, 60_000))) == ""
    tip = waveform.tip_at(QPointF(_in_row(waveform, 1, 70_000)))
    assert tip == "Evidence at 1:10: Closing: goodbye"


def test_the_word_under_the_pointer_is_shown_in_the_lane_of_who_says_it(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.set_words(SpokenWords({1: (Word(60_000, 62_000, " rate", 0.9),)}))
    waveform.zoom(10, 61_000)
    QTest.mouseMove(waveform, on_stage(waveform, 61_000))
    qtbot.waitUntil(lambda: waveform.hover is not None)
    assert waveform.hover is not None
    assert waveform.hover.words == ((1, "rate"),)
    with_word = image(waveform)
    waveform.set_words(SpokenWords())
    QTest.mouseMove(waveform, on_stage(waveform, 61_000) + QPoint(1, 0))
    place, x = waveform.layout_now().lane(0).toRect(), x_of(waveform, 61_000)
    area = (x + 6, place.top() + 2, x + 40, place.top() + 18)
    paper = waveform.scene.colours.paper
    assert ink(with_word, area, paper) > ink(image(waveform), area, paper) + 50


def test_what_is_under_the_pointer_is_another_moment_once_the_view_moves(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.zoom(10, 0)
    QTest.mouseMove(waveform, on_stage(waveform, 5_000))
    qtbot.waitUntil(lambda: waveform.hover is not None)
    waveform.look_at(waveform.scene.view.placed(50_000))
    assert waveform.hover is not None
    assert waveform.hover.moment_ms == _near(55_000)


def test_keys_select_from_the_playhead(waveform: Waveform) -> None:
    waveform.set_position(40_000)
    for _ in range(3):
        QTest.keyClick(waveform, Qt.Key.Key_Right, SHIFT)
    assert waveform.selection == (40_000, 43_000)
    QTest.keyClick(waveform, Qt.Key.Key_Left, SHIFT)
    assert waveform.selection == (40_000, 42_000)
    assert waveform.position_ms == 40_000


def test_keys_can_turn_a_selection_around(waveform: Waveform) -> None:
    waveform.set_position(40_000)
    QTest.keyClick(waveform, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(waveform, Qt.Key.Key_PageUp, SHIFT)
    assert waveform.selection == (36_000, 40_000)
    QTest.keyClick(waveform, Qt.Key.Key_Home, SHIFT)
    assert waveform.selection == (0, 40_000)
    QTest.keyClick(waveform, Qt.Key.Key_End, SHIFT)
    assert waveform.selection == (40_000, 100_000)


def test_the_closer_one_looks_the_finer_keys_select(waveform: Waveform) -> None:
    waveform.zoom(20, 0)
    QTest.keyClick(waveform, Qt.Key.Key_Right, SHIFT)
    assert waveform.selection == (0, 50)


def test_return_asks_for_a_loop_and_escape_drops_the_selection(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.select(10_000, 12_000)
    with qtbot.waitSignal(waveform.loop_requested) as asked:
        QTest.keyClick(waveform, Qt.Key.Key_Return)
    assert asked.args == [10_000, 12_000]
    QTest.keyClick(waveform, Qt.Key.Key_Escape)
    assert waveform.selection is None


def test_alt_and_arrows_go_from_event_to_event(waveform: Waveform) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    waveform.set_events((EventKind.HOLD, EventKind.EVIDENCE), (_HOLD, _EVIDENCE))
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(waveform, key, alt)
        visited.append(waveform.position_ms)
    assert visited == [20_000, 70_000, 70_000, 20_000]


def test_what_is_too_short_is_no_selection(waveform: Waveform) -> None:
    waveform.select(10_000, 10_020)
    assert waveform.selection is None


def test_the_selection_is_shown_as_closely_as_it_fits(waveform: Waveform) -> None:
    waveform.select(30_000, 40_000)
    waveform.show_selection()
    view = waveform.scene.view
    assert view.start_ms <= 30_000
    assert view.end_ms >= 40_000
    assert view.length_ms < 15_000
