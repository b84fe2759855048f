"""Markers, search, words and clips by key where one listens, whatever layout the keyboard has."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from qa_desk.audio.decode import decode
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Marker
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.services import evaluating, reporting
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.pages.evaluate_clip import BEEP, ClipDialog, read_time, shown_time
from qa_desk.ui.viewmodels.transcript import TranscriptModel
from qa_desk.ui.viewmodels.transcript_search import Place, TranscriptSearch
from qa_desk.ui.widgets.transcript_view import TranscriptView
from qa_desk.ui.widgets.waveform_events import EventKind
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CALL, TRANSCRIPT, a_demo_desk, contact_of, transcribed

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
X11 = 8
"""What X servers add to the codes of keys."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    transcribed(opened)
    yield opened
    opened.store.close()


@pytest.fixture
def page(bench: Bench) -> EvaluatePage:
    return bench.open_call()


def a_key(letter: str, scan: int, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    """Return a key of the Russian or Kazakh layout as Qt tells it: by its letter alone."""
    kind = QEvent.Type.KeyPress
    text = "" if modifiers & CONTROL else letter
    return QKeyEvent(kind, ord(letter.upper()), modifiers, scan + X11, 0, 0, text)


def test_a_marker_at_twelve_seconds_is_in_the_evaluation_and_in_the_report(
    bench: Bench, page: EvaluatePage, tmp_path: Path
) -> None:
    page.listening.player.seek(12_000)
    bench.press(Qt.Key.Key_B, CONTROL)
    bench.type("Promised to call back")
    bench.press(Qt.Key.Key_Return)

    bench.wait(lambda: page.model.sheet.markers == (Marker(12_000, "Promised to call back"),))
    assert bench.saved().markers == page.model.sheet.markers
    bench.answer_all()
    bench.wait(lambda: not page.autosave.pending)
    done = evaluating.submit(bench.desk, bench.saved()).value
    agent = page._opened.contact.agents[0].external_id if page._opened else ""
    month = f"{page._opened.contact.started_at:%Y-%m}" if page._opened else ""
    (file,) = reporting.agent_report(bench.desk, agent, month, tmp_path, Language.EN).value
    cells = [
        cell
        for row in openpyxl.load_workbook(file)["Evaluations"].iter_rows(values_only=True)
        for cell in row
    ]
    assert evaluating.load(bench.desk, done.id).markers == done.markers
    assert "00:12 Promised to call back" in cells


def test_the_keys_go_back_to_where_they_were_after_a_note(bench: Bench, page: EvaluatePage) -> None:
    page.form.view.take_keys()
    before = bench.focused()
    bench.press(Qt.Key.Key_B, CONTROL)
    assert isinstance(bench.focused(), QLineEdit)
    bench.press(Qt.Key.Key_Escape)

    assert bench.focused() is before
    assert page.model.sheet.markers == (Marker(0),)


def test_markers_are_gone_to_renamed_removed_and_taken_back(
    bench: Bench, page: EvaluatePage
) -> None:
    player = page.listening.player
    for moment in (2000, 5000, 8000):
        player.seek(moment)
        page.markers.put()
    player.seek(0)
    places = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        bench.press(key, CONTROL)
        places.append(player.position_ms)
    assert places == [2000, 5000, 8000, 5000]

    view = page.listening.transcript.markers.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    bench.press(Qt.Key.Key_F2)
    bench.type("here")
    bench.press(Qt.Key.Key_Return)
    bench.wait(lambda: page.model.sheet.markers[1] == Marker(5000, "here"))
    view.setFocus()
    bench.press(Qt.Key.Key_Delete)
    assert [each.at_ms for each in page.model.sheet.markers] == [2000, 8000]
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert page.model.sheet.markers[1] == Marker(5000, "here")
    assert [each.at_ms for each in player.markers] == [2000, 5000, 8000]


def test_a_key_that_is_pressed_twice_puts_one_marker(page: EvaluatePage) -> None:
    page.markers.put()
    page.markers.put()
    assert len(page.model.sheet.markers) == 1


def test_a_single_marker_takes_no_more_room_than_its_row(page: EvaluatePage, bench: Bench) -> None:
    page.markers.put()
    markers = page.listening.transcript.markers
    bench.wait(markers.isVisible)
    highest = max(button.sizeHint().height() for button in (markers.note_button, markers.view))
    assert markers.sizeHint().height() <= highest + 8


def test_what_is_submitted_takes_no_more_markers(page: EvaluatePage) -> None:
    page.markers.put()
    page.model.set_editable(False)

    assert not page.context.commands.action("marker.put").isEnabled()
    page.markers.put()
    assert len(page.model.sheet.markers) == 1
    model = page.listening.transcript.markers_model
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(
    ("letter", "scan", "modifiers"),
    [("b", 0x30, CONTROL), ("и", 0x30, CONTROL), ("ф", 0x21, CONTROL)],
)
def test_window_keys_work_in_a_comment_on_every_layout(
    bench: Bench, page: EvaluatePage, letter: str, scan: int, modifiers: Qt.KeyboardModifier
) -> None:
    bench.press(Qt.Key.Key_C)
    field = bench.focused()
    if letter == "b":
        bench.press(Qt.Key.Key_B, modifiers)
    elif letter == "и":
        QApplication.sendEvent(field, a_key("и", scan, modifiers))
    else:
        QApplication.sendEvent(field, a_key("а", scan, modifiers))
    if letter == "ф":
        assert page.listening.transcript.find_bar.isVisible()
    else:
        assert len(page.model.sheet.markers) == 1
    assert page.model.sheet.comment == ""


def test_transport_keys_never_type_and_letters_are_letters_in_every_field(
    bench: Bench, page: EvaluatePage
) -> None:
    player = page.listening.player
    bench.press(Qt.Key.Key_F, CONTROL)
    line = page.listening.transcript.find_bar.line
    assert bench.focused() is line
    bench.type("jklb m")
    for letter, scan in zip("ойл", (0x24, 0x10, 0x25), strict=True):
        QApplication.sendEvent(line, a_key(letter, scan, Qt.KeyboardModifier.NoModifier))
    assert line.text() == "jklb mойл"
    assert player.position_ms == 0
    assert player.loop is None
    for key, place in (
        (Qt.Key.Key_Right, 5000),
        (Qt.Key.Key_Right, 10_000),
        (Qt.Key.Key_Left, 5000),
    ):
        bench.press(key, CONTROL)
        assert player.position_ms == place
    bench.press(Qt.Key.Key_Space, CONTROL)
    bench.wait(lambda: player.playing)
    bench.press(Qt.Key.Key_Space, CONTROL)
    assert line.text() == "jklb mойл"


def test_in_the_conversation_a_bare_letter_puts_a_marker(bench: Bench, page: EvaluatePage) -> None:
    page.listening.take_keys()
    QApplication.sendEvent(bench.focused(), a_key("ь", 0x32, Qt.KeyboardModifier.NoModifier))
    assert len(page.model.sheet.markers) == 1


def test_a_search_counts_goes_round_and_goes_away(bench: Bench, page: EvaluatePage) -> None:
    panel = page.listening.transcript
    bench.press(Qt.Key.Key_F, CONTROL)
    bench.type("THE")
    assert (panel.search.number, panel.search.count) == (1, 3)
    assert panel.find_bar.count.text() == "1 of 3"
    first = page.listening.waveform.scene.events[EventKind.PHRASE][0]
    assert (first.start_ms, first.end_ms, first.words) == (2000, 2300, "the")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F3, Qt.Key.Key_F3):
        bench.press(key)
    assert panel.search.number == 1
    bench.press(Qt.Key.Key_F3, SHIFT)
    assert panel.search.current == Place(2, 4, 3)
    assert panel.view.currentIndex().row() == 2
    bench.press(Qt.Key.Key_Escape)
    assert panel.search.count == 0
    assert not panel.find_bar.isVisible()
    assert bench.focused() is panel.view


def test_arrows_go_from_word_to_word_and_over_turns(bench: Bench, page: EvaluatePage) -> None:
    player, view = page.listening.player, page.listening.transcript.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    heard = []
    for key in (Qt.Key.Key_Right,) * 5 + (Qt.Key.Key_Left,) * 2:
        bench.press(key)
        heard.append(player.position_ms)
    assert heard == [1000, 1400, 2000, 2300, 3500, 2300, 2000]


def test_a_clip_is_asked_for_with_what_will_be_masked_and_written(
    bench: Bench, page: EvaluatePage, tmp_path: Path
) -> None:
    words = tuple(
        Word(1000 + place * 500, 1500 + place * 500, word, 0.9)
        for place, word in enumerate(("card", "4111", "1111", "1111", "1111", "thanks"))
    )
    turn = Segment(Side.CUSTOMER, 1, 1000, 4000, "card 4111 1111 1111 1111 thanks", words=words)
    with bench.desk.store.change(by=bench.desk.user, verb="prepare a test") as change:
        changed = replace(TRANSCRIPT, segments=(turn,))
        change.transcripts.put(contact_of(bench.desk, CALL), changed)
        change.commit()
    page.listening.player.set_loop(500, 5000)
    bench.press(Qt.Key.Key_E, CONTROL | SHIFT)
    dialog = page.findChild(ClipDialog)
    assert isinstance(dialog, ClipDialog)
    assert (dialog.start.text(), dialog.end.text()) == ("0:00.5", "0:05.0")
    bench.wait(lambda: "card number" in dialog.foreseen.text())
    assert unnamed_focusable(dialog) == []
    dialog.cover.choose(BEEP)
    with bench.qtbot.waitSignal(dialog.ended, timeout=15_000):
        dialog.write(tmp_path / "clip")
    assert decode(tmp_path / "clip.mp3").duration_ms == pytest.approx(4500, abs=60)
    assert "0:00:00.7 – 0:00:03.2  card number" in (tmp_path / "clip.note.txt").read_text("utf-8")


def test_a_clip_without_a_transcript_is_refused_before_it_is_written(
    bench: Bench, page: EvaluatePage
) -> None:
    with bench.desk.store.change(by=bench.desk.user, verb="prepare a test") as change:
        change.transcripts.put(contact_of(bench.desk, CALL), replace(TRANSCRIPT, complete=False))
        change.commit()
    page.export_clip()
    dialog = page.findChild(ClipDialog)
    assert isinstance(dialog, ClipDialog)
    bench.wait(lambda: "transcribe it first" in dialog.foreseen.text())
    assert not dialog.save_button.isEnabled()


@pytest.mark.parametrize(
    ("text", "wanted"), [("1:05.3", 65_300), ("12.5", 12_500), ("1:02:03", 3_723_000), ("x", None)]
)
def test_times_of_a_clip_are_read_as_they_are_shown(text: str, wanted: int | None) -> None:
    assert read_time(text) == wanted
    if wanted is not None:
        assert read_time(shown_time(wanted)) == wanted


def test_times_of_a_clip_are_written_as_the_language_does(context: Context) -> None:
    context.languages.switch(Language.RU)
    assert shown_time(15_900) == "0:15,9"


def test_the_turn_that_is_heard_stays_in_sight_where_the_list_gets_smaller(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    model = TranscriptModel()
    view = TranscriptView(opened_shell.context, model)
    qtbot.addWidget(view)
    view.resize(560, 420)
    view.show()
    turns = (Segment(Side.AGENT, 1, at * 1000, at * 1000 + 900, "Да") for at in range(50))
    model.show_transcript(Transcript(tuple(turns), "base", "ru", 50_000))
    qtbot.waitUntil(lambda: view.visualRect(model.index(49)).height() > 0)
    model.follow(30_100)
    assert view.viewport().rect().contains(view.visualRect(model.index(30)))
    view.resize(560, 200)
    qtbot.waitUntil(lambda: view.visualRect(model.index(30)).height() > 0)
    assert view.viewport().rect().contains(view.visualRect(model.index(30)))


TURNS = 7000


@pytest.fixture
def ten_hours() -> Transcript:
    said = [
        "Скажите,",
        "пожалуйста,",
        "когда",
        "придёт",
        "перевод",
        "на",
        "карту",
        "и",
        "сколько",
        "это",
        "займёт",
        "времени",
    ]
    segments = tuple(
        Segment(
            (Side.AGENT, Side.CUSTOMER)[number % 2],
            number % 2,
            number * 5000,
            number * 5000 + 4800,
            " ".join(said),
            words=tuple(
                Word(number * 5000 + place * 400, number * 5000 + place * 400 + 380, word, 0.9)
                for place, word in enumerate(said)
            ),
        )
        for number in range(TURNS)
    )
    return Transcript(segments, "base", "ru", TURNS * 5000)


def test_ten_hours_are_shown_followed_and_searched_smoothly(
    opened_shell: Shell, qtbot: QtBot, ten_hours: Transcript, capsys: pytest.CaptureFixture[str]
) -> None:
    from time import process_time  # noqa: PLC0415 - for this measurement alone

    model = TranscriptModel()
    search = TranscriptSearch(model)
    view = TranscriptView(opened_shell.context, model, search)
    qtbot.addWidget(view)
    view.resize(560, 420)
    view.show()
    took = {}

    def timed(name: str, act: object, times: int = 1) -> None:
        start = process_time()
        for _ in range(times):
            act()  # type: ignore[operator] # a function
        took[name] = (process_time() - start) * 1000 / times

    timed("show", lambda: model.show_transcript(ten_hours))
    qtbot.waitUntil(lambda: view.visualRect(model.index(TURNS - 1)).height() > 0, timeout=20_000)
    moments = iter(range(0, TURNS * 5000, TURNS * 50))
    timed("follow", lambda: model.follow(next(moments)), 90)
    timed("paint", view.grab, 10)
    timed("search", lambda: search.search("перевод"))
    timed("next", search.next, 20)
    with capsys.disabled():
        told = ", ".join(f"{name} {value:.1f} ms" for name, value in took.items())
        print(f"\nTranscript of ten hours: {told}")  # noqa: T201 - figures to read
    assert search.count == TURNS
    assert took["show"] < 100
    assert took["follow"] < 10
    assert took["search"] < 100
    assert took["next"] < 20
