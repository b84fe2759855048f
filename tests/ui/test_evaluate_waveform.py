"""On the evaluation page the waveform shows the call, and a chosen range goes where it is wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from qa_desk.domain.evaluations import Evidence, Marker
from qa_desk.scoring.answers import chosen
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_events import EventKind
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CHAT, a_demo_desk, transcribed

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    yield opened
    opened.store.close()


def _measured(bench: Bench) -> Waveform:
    """Open the call and wait for its waves."""
    page = bench.open_call()
    waveform = page.listening.waveform
    bench.wait(lambda: waveform.scene.shape is not None)
    return waveform


def _click(button: QToolButton) -> None:
    QTest.mouseClick(button, LEFT)


def test_the_call_is_shown_with_its_sides_and_what_happens_in_it(bench: Bench) -> None:
    waveform = _measured(bench)
    assert [lane.name() for lane in waveform.scene.lanes] == ["Agent", "Customer"]
    assert set(waveform.scene.events) >= {EventKind.SILENCE, EventKind.OVERLAP, EventKind.HOLD}
    assert waveform.maximum() == bench.page.listening.player.duration_ms


def test_going_somewhere_on_the_waveform_moves_the_player(bench: Bench) -> None:
    waveform = _measured(bench)
    bench.press(Qt.Key.Key_F8)
    assert waveform.hasFocus()
    bench.press(Qt.Key.Key_Right)
    assert bench.page.listening.player.position_ms == 5000


def test_the_page_zooms_by_key_while_the_scorecard_has_the_keys(bench: Bench) -> None:
    waveform = _measured(bench)
    bench.page.form.view.take_keys()
    seen = []
    for key in (Qt.Key.Key_I, Qt.Key.Key_O, Qt.Key.Key_I, Qt.Key.Key_0):
        bench.press(key, CONTROL)
        seen.append(waveform.scene.view.whole)
    assert seen == [False, True, False, True]


def test_letters_of_a_kazakh_keyboard_zoom_as_the_signs_they_stand_for(bench: Bench) -> None:
    waveform = _measured(bench)
    waveform.setFocus()
    for key, text, whole in ((0x04BA, "һ", False), (0x04E8, "ө", True)):
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(waveform, press)
        assert waveform.scene.view.whole is whole


def test_buttons_zoom_and_are_off_where_there_is_nothing_more_to_see(bench: Bench) -> None:
    waveform, bar = _measured(bench), bench.page.listening.wave.bar
    assert not bar.out_button.isEnabled()
    _click(bar.in_button)
    assert bar.out_button.isEnabled()
    _click(bar.all_button)
    assert waveform.scene.view.whole


def test_a_chosen_range_can_be_looped(bench: Bench) -> None:
    waveform, bar = _measured(bench), bench.page.listening.wave.bar
    assert not any(button.isVisible() for button in bar.selection_buttons)
    waveform.select(2000, 6500)
    assert bar.range_label.text() == "0:02.0 to 0:06.5, 4.5 s"
    _click(bar.loop_button)
    assert bench.page.listening.player.loop == (2000, 6500)
    assert waveform.scene.loop == (2000, 6500)
    _click(bar.drop_button)
    assert waveform.selection is None
    assert waveform.hasFocus()


def test_a_range_chosen_by_key_becomes_evidence_with_the_words_in_it(bench: Bench) -> None:
    transcribed(bench.desk)
    waveform = _measured(bench)
    page = bench.page
    page.listening.player.seek(1000)
    bench.press(Qt.Key.Key_F8)
    bench.press(Qt.Key.Key_Right, SHIFT)
    bench.press(Qt.Key.Key_Right, SHIFT)
    assert waveform.selection is not None
    start, end = waveform.selection
    bench.press(Qt.Key.Key_E, CONTROL)
    (evidence,) = page.model.sheet.mark("greeting").evidence
    assert (evidence.start_ms, evidence.end_ms) == (start, end) == (1000, 3000)
    assert evidence.quote == "Good morning, the bank."
    (event,) = waveform.scene.events[EventKind.EVIDENCE]
    assert event.words.endswith(": Good morning, the bank.")


def test_recorded_errors_stand_where_their_criterion_has_its_evidence(bench: Bench) -> None:
    waveform, model = _measured(bench), bench.page.model
    model.go("closing")
    model.give("closing", chosen("no"))
    model.prove(Evidence(start_ms=9000))
    model.set_error("closing", "no_closing", recorded=True)
    (error,) = waveform.scene.events[EventKind.ERROR]
    assert (error.start_ms, bool(error.words)) == (9000, True)
    model.set_error("closing", "no_closing", recorded=False)
    assert waveform.scene.events[EventKind.ERROR] == ()


def test_evidence_is_shown_in_the_language_of_the_window(bench: Bench) -> None:
    waveform, model = _measured(bench), bench.page.model
    model.go("closing")
    model.prove(Evidence(start_ms=9000))
    before = waveform.scene.events[EventKind.EVIDENCE]
    bench.shell.context.languages.switch(Language.RU)
    QApplication.processEvents()
    assert waveform.scene.events[EventKind.EVIDENCE] != before
    assert waveform.scene.events[EventKind.EVIDENCE][0].text().startswith("Подтверждение")


def test_markers_of_the_evaluation_are_on_the_waveform(bench: Bench) -> None:
    waveform = _measured(bench)
    bench.page.listening.player.set_markers((Marker(12_000, "here"),))
    assert [event.words for event in waveform.scene.events[EventKind.MARKER]] == ["here"]


def test_what_a_search_finds_has_a_lane(bench: Bench) -> None:
    waveform = _measured(bench)
    bench.page.listening.wave.show_hits(((3500, 3900, "rate"),))
    assert [event.label() for event in waveform.scene.events[EventKind.PHRASE]] == ["rate"]
    bench.page.listening.wave.show_hits(())
    assert EventKind.PHRASE not in waveform.scene.rows()


def test_lanes_can_be_left_out_and_stay_so(bench: Bench) -> None:
    waveform, bar = _measured(bench), bench.page.listening.wave.bar
    bench.page.listening.player.set_markers((Marker(12_000),))
    assert bar.lanes[EventKind.MARKER].text() == "Markers (1)"
    bar.lanes[EventKind.MARKER].trigger()
    assert EventKind.MARKER not in waveform.scene.rows()
    kept = QSettings(str(bench.shell.context.window_file), QSettings.Format.IniFormat)
    assert kept.value("evaluate/hidden_lanes") == "marker"
    bench.open_contact(CHAT)
    bench.open_call()
    assert EventKind.MARKER in waveform.scene.hidden


def test_the_playhead_follows_the_sound_frame_by_frame(bench: Bench) -> None:
    waveform = _measured(bench)
    player = bench.page.listening.player
    player.play()
    bench.wait(lambda: waveform.position_ms > 200)
    player.pause()
    bench.wait(lambda: not player.playing)
    assert not waveform.following


def test_everything_has_a_name_and_nothing_is_cut_in_a_large_font(bench: Bench) -> None:
    waveform, bar = _measured(bench), bench.page.listening.wave.bar
    waveform.select(2000, 6500)
    font = QFont(QApplication.font())
    font.setPixelSize(waveform.fontInfo().pixelSize() * 3 // 2)
    for widget in (waveform, bar):
        widget.setFont(font)
    assert unnamed_focusable(bench.page.listening.wave) == []
    bench.qtbot.waitUntil(lambda: waveform.height() >= waveform.minimumSizeHint().height())
    bench.qtbot.waitUntil(lambda: bar.width() >= bar.minimumSizeHint().width())


def test_another_contact_begins_without_the_range_of_the_one_before(bench: Bench) -> None:
    waveform = _measured(bench)
    waveform.select(2000, 6500)
    bench.open_contact(CHAT)
    assert waveform.selection is None
    assert bench.page.listening.wave.bar.range_label.text() == ""
