"""A contact is scored on the evaluation page, by key, and everything is kept."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qa_desk.audio.output import DEVICE_LOST, DEVICE_MISSING, NO_DEVICE, SOUND, OutputStatus
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evidence, Purpose, State
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.progress import Report
from qa_desk.scoring.answers import NOT_APPLICABLE, chosen
from qa_desk.services import calibrating, evaluating, scorecards
from qa_desk.services.desk import Desk
from qa_desk.services.playback import Recording
from qa_desk.speech.faults import NoModel
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.pages import evaluate_listening
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.routes import EvaluateContact, EvaluateNext, OpenEvaluation
from qa_desk.ui.viewmodels.evaluation import Heard, listen
from qa_desk.ui.widgets.panes import remember
from qa_desk.ui.widgets.waveform_events import EventKind
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CALL, CHAT, a_demo_desk, contact_of, transcribed

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    yield opened
    opened.store.close()


def test_a_card_is_filled_by_key_and_every_answer_is_saved(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_1)
    bench.press(Qt.Key.Key_Return)
    assert page.model.current == "closing"
    bench.press(Qt.Key.Key_2)
    bench.press(Qt.Key.Key_C)
    bench.type("Left without a word.")
    marks = bench.saved().marks
    assert marks["greeting"].answer == chosen("yes")
    assert marks["closing"].answer == chosen("no")
    bench.wait(lambda: bench.saved().marks["closing"].comment == "Left without a word.")


@pytest.mark.parametrize(
    ("key", "text", "answer"),
    [(0x0422, "т", NOT_APPLICABLE), (0x04D8, "ә", chosen("no"))],
    ids=["russian N", "kazakh 2"],
)
def test_keys_are_heard_on_cyrillic_layouts(
    bench: Bench, key: int, text: str, answer: object
) -> None:
    page = bench.open_contact(CHAT)
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, text)
    QApplication.sendEvent(bench.focused(), event)
    assert page.model.sheet.mark("greeting").answer == answer


def test_letters_and_digits_in_a_comment_are_letters_and_digits(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_2)
    bench.press(Qt.Key.Key_C)
    bench.type("2 no c")
    mark = page.model.sheet.mark("greeting")
    assert (mark.answer, mark.comment) == (chosen("no"), "2 no c")
    bench.press(Qt.Key.Key_Escape)
    bench.press(Qt.Key.Key_Down)
    assert page.model.current == "closing"


def test_a_kind_of_error_is_chosen_by_key(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_2)
    bench.press(Qt.Key.Key_E)
    bench.press(Qt.Key.Key_Space)
    assert page.model.sheet.has_error("greeting", "no_greeting")
    bench.wait(lambda: bench.saved().errors != ())


def test_undo_and_redo_go_through_what_was_entered_and_save_it(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_1)
    bench.press(Qt.Key.Key_2)
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert page.model.sheet.mark("greeting").answer == chosen("yes")
    assert bench.saved().marks["greeting"].answer == chosen("yes")
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert page.model.sheet.marks == {}
    bench.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    bench.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert bench.saved().marks["greeting"].answer == chosen("no")


def test_a_comment_is_undone_as_a_whole_even_while_it_is_typed(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_C)
    bench.type("Wrong line")
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert page.model.sheet.mark("greeting").comment == ""


def test_submission_is_refused_and_leads_to_what_is_missing(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.answer_all()
    page.model.give("needs", None)
    page.model.go("greeting")
    bench.press(Qt.Key.Key_Return, CONTROL)
    assert page.model.current == "needs"
    texts = page.form.view.row("needs").accessibleDescription()
    assert "not answered yet" in texts
    assert bench.saved().state is State.DRAFT


def test_a_lost_point_without_a_reason_is_not_submitted(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.answer_all()
    page.model.give("closing", chosen("no"))
    bench.press(Qt.Key.Key_Return, CONTROL)
    assert page.model.current == "closing"
    assert page.model.editable


def test_a_complete_evaluation_is_submitted_and_takes_no_more_answers(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.answer_all()
    bench.press(Qt.Key.Key_Return, CONTROL)
    bench.wait(lambda: not page.model.editable and page.form.panel.next_button.isVisible())
    stored = bench.saved()
    assert stored.state is State.SUBMITTED
    page.model.answer(2)
    assert page.model.sheet.mark("greeting").answer == chosen("yes")
    assert not page.undo_stack().canUndo()
    assert not page.form.panel.submit_button.isVisible()


def test_the_next_contact_is_offered_after_submission(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.answer_all()
    bench.press(Qt.Key.Key_Return, CONTROL)
    bench.wait(lambda: page.form.panel.next_button.isEnabled() and not page.model.editable)
    bench.press(Qt.Key.Key_N, CONTROL)
    bench.wait(lambda: page.open_contact_id() == CALL)


def test_a_sampled_contact_is_a_random_pick(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    evaluation = page.model.evaluation
    assert evaluation is not None
    assert evaluation.purpose is Purpose.RANDOM


def test_evaluate_next_goes_on_with_what_was_begun(bench: Bench) -> None:
    begun = evaluating.start(bench.desk, contact_of(bench.desk, CHAT)).value
    page = bench.open(EvaluateNext())
    evaluation = page.model.evaluation
    assert evaluation is not None
    assert evaluation.id == begun.id


def test_evidence_of_a_chat_is_the_message_that_is_selected(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    page.listening.chat.show_message(2)
    bench.press(Qt.Key.Key_E, CONTROL)
    (evidence,) = page.model.sheet.mark("greeting").evidence
    assert evidence.message == 2
    assert evidence.quote in " ".join(page.listening.messages.posted[2].message.text.split())
    assert page.listening.messages.evidence == {2}


def _proved(page: EvaluatePage) -> list[int]:
    """Return the moments that the waveform shows as evidence."""
    events = page.listening.waveform.scene.events
    return [event.start_ms for event in events.get(EventKind.EVIDENCE, ())]


def test_evidence_of_a_call_is_the_moment_with_what_was_said(bench: Bench) -> None:
    transcribed(bench.desk)
    page = bench.open_call()
    page.listening.player.seek(4000)
    page.form.view.take_keys()
    bench.press(Qt.Key.Key_E, CONTROL)
    (evidence,) = page.model.sheet.mark("greeting").evidence
    assert evidence == Evidence(start_ms=4000, quote="I would like to know the rate.")
    assert _proved(page) == [4000]
    (pill,) = page.form.view.row("greeting").reasons.evidence_pills
    page.listening.player.seek(0)
    pill.click()
    assert page.listening.player.position_ms == 4000
    pill.removed.emit()
    assert not _proved(page)


def test_the_evidence_of_a_draft_is_shown_on_the_waveform_when_it_is_opened(bench: Bench) -> None:
    page = bench.open_call()
    page.model.prove(Evidence(start_ms=9000))
    bench.saved()
    bench.open_contact(CHAT)
    bench.open_call()
    assert _proved(page) == [9000]


def test_keys_of_the_player_work_while_the_scorecard_and_a_comment_have_the_keys(
    bench: Bench,
) -> None:
    page = bench.open_call()
    player = page.listening.player
    bench.press(Qt.Key.Key_Right, CONTROL)
    assert player.position_ms == 5000
    bench.press(Qt.Key.Key_C)
    bench.press(Qt.Key.Key_Right, CONTROL)
    assert player.position_ms == 10_000
    bench.press(Qt.Key.Key_Left, CONTROL)
    assert player.position_ms == 5000
    bench.press(Qt.Key.Key_Space, CONTROL)
    bench.wait(lambda: player.playing)
    bench.press(Qt.Key.Key_Space, CONTROL)
    assert not player.playing
    assert page.model.sheet.mark("greeting").comment == ""


def test_leaving_the_page_falls_silent(bench: Bench) -> None:
    page = bench.open_call()
    page.listening.player.play()
    bench.shell.window.show_page("settings")
    assert not page.listening.player.playing


def test_a_recording_that_is_opened_too_late_is_closed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Recording] = []
    go_on = threading.Event()

    def slow(desk: Desk, contact: Contact, report: Report) -> Heard:
        heard = listen(desk, contact, report)
        opened.append(heard.recording)
        assert go_on.wait(10)
        return heard

    monkeypatch.setattr(evaluate_listening, "listen", slow)
    page = bench.open_contact(CALL)
    bench.wait(lambda: bool(opened))
    page.listening.close_contact()
    go_on.set()
    bench.wait(lambda: opened[0].samples.closed)
    assert page.listening.player.recording is None


def test_without_a_sound_device_one_line_says_what_to_do(bench: Bench) -> None:
    page = bench.open_call()
    page.listening.player.status_changed.emit(OutputStatus(available=False, code=NO_DEVICE))
    assert page.listening.note.isVisible()
    assert page.listening.note.text().startswith("There is no sound")
    assert page.listening.bar.play_button.isEnabled()
    page.listening.player.status_changed.emit(SOUND)
    assert page.listening.note.isHidden()


def test_a_device_that_goes_is_told_in_one_line_and_the_page_works_on(bench: Bench) -> None:
    page = bench.open_call()
    told = page.listening.player.status_changed
    told.emit(OutputStatus(available=False, code=DEVICE_LOST))
    assert page.listening.note.text().startswith("The sound device is gone")
    page.listening.player.seek(2000)
    assert page.listening.player.position_ms == 2000
    told.emit(OutputStatus(available=True, code=DEVICE_MISSING, device="Headset"))
    assert "“Headset”" in page.listening.note.text()


def test_a_click_on_a_word_goes_there(bench: Bench) -> None:
    transcribed(bench.desk)
    page = bench.open_call()
    view = page.listening.transcript.view
    index = page.listening.transcript.model.index(1)
    rect = view.visualRect(index)
    place = QPoint(rect.left() + 5, rect.bottom() - 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.listening.player.position_ms == 3500


def test_enter_on_a_turn_goes_there(bench: Bench) -> None:
    transcribed(bench.desk)
    page = bench.open_call()
    page.listening.take_keys()
    view = page.listening.transcript.view
    view.setCurrentIndex(page.listening.transcript.model.index(2))
    bench.press(Qt.Key.Key_Return)
    assert page.listening.player.position_ms == 7000


def test_a_mouse_answers_too(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    pill = page.form.view.row("closing").answer_pills[1]
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert page.model.current == "closing"
    assert page.model.sheet.mark("closing").answer == chosen("no")
    assert pill.isChecked()
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert pill.isChecked()


def test_a_gate_is_told_in_words(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    page.model.give("data_protection", chosen("no"))
    page.model.give("greeting", chosen("yes"))
    assert page.form.panel.gate_texts() == ("Protection of personal data: zeroes the contact",)
    assert page.form.panel.score.text() == "0.0%"
    texts = [label.text() for label in page.form.panel.findChildren(QLabel)]
    assert any("50.0% before gates" in text for text in texts)


def test_the_explanation_takes_the_place_of_the_card_and_gives_it_back(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_F2)
    assert page.form.explanation.isVisible()
    bench.press(Qt.Key.Key_F2)
    assert page.form.view.isVisible()
    bench.press(Qt.Key.Key_1)
    assert page.model.sheet.mark("greeting").answer == chosen("yes")


def test_a_submitted_evaluation_is_opened_to_be_read(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.answer_all()
    page.submit()
    bench.wait(page.form.panel.next_button.isVisible)
    evaluation = page.model.evaluation
    assert evaluation is not None
    bench.open_contact(CALL)
    bench.open(OpenEvaluation(evaluation.id))
    bench.wait(lambda: page.open_contact_id() == CHAT)
    assert not page.model.editable
    assert page.model.live is not None
    assert page.model.live.result.score == 100


def test_another_persons_draft_is_not_shown_and_a_sentence_says_so(bench: Bench) -> None:
    others = replace(bench.desk, user=EvaluatorId("other"))
    draft = evaluating.start(others, contact_of(bench.desk, CHAT)).value
    bench.shell.window.show_page("evaluate", OpenEvaluation(draft.id))
    notices = bench.shell.window.notices
    bench.wait(lambda: notices.notice is not None)
    assert notices.notice is not None
    assert "reading others' evaluations" in notices.notice.text
    assert bench.page.model.card is None


def test_a_calibration_is_entered_blind_on_the_same_page(bench: Bench) -> None:
    desk = bench.desk
    card = scorecards.current(desk)
    assert card is not None
    contact = contact_of(desk, CHAT)
    people = (desk.user, EvaluatorId("other"))
    session = calibrating.create(desk, "October", (contact,), card, people).value
    page = bench.open(EvaluateContact(contact, session=session.id))
    evaluation = page.model.evaluation
    assert evaluation is not None
    assert evaluation.session_id == session.id
    texts = [label.text() for label in page.header.findChildren(QLabel) if label.isVisible()]
    assert any("October" in text and "Blind" in text for text in texts)


def test_what_was_changed_by_another_desk_is_not_overwritten(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    stored = bench.saved()
    evaluating.save(bench.desk, replace(stored, comment="from the other desk"))
    bench.press(Qt.Key.Key_1)
    notices = bench.shell.window.notices
    bench.wait(lambda: notices.notice is not None)
    assert evaluating.load(bench.desk, stored.id).comment == "from the other desk"
    assert notices.notice is not None
    assert notices.notice.run is not None
    notices.notice.run()
    bench.wait(lambda: page.model.sheet.comment == "from the other desk")


def _most_pages(desk: Desk, pages: int) -> None:
    """Give the database file so much room, as a full disk would; 0 is none beyond what it has."""
    with desk.store._engines.writing.connect() as connection:
        used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages or used}")


def test_a_full_disk_is_no_longer_told_once_a_save_went_well(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.saved()
    notices = bench.shell.window.notices
    _most_pages(bench.desk, 0)
    page.model.comment(page.model.current, "long " * 50_000)
    bench.wait(lambda: notices.notice is not None)
    assert notices.notice is not None
    assert "no space left" in notices.notice.text
    _most_pages(bench.desk, 1_000_000)
    bench.press(Qt.Key.Key_1)
    bench.wait(lambda: not page.autosave.pending)
    assert notices.notice is None


def test_what_is_still_being_typed_is_saved_when_the_window_closes(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.press(Qt.Key.Key_C)
    bench.type("typed at the last moment")
    evaluation = page.model.evaluation
    assert evaluation is not None
    bench.shell.window.close()
    bench.wait(lambda: not page.autosave.pending)
    stored = evaluating.load(bench.desk, evaluation.id)
    assert stored.marks["greeting"].comment == "typed at the last moment"


def test_without_a_speech_model_the_page_says_how_to_get_one(bench: Bench) -> None:
    bench.shell.context.preferences.put("speech_model", "small")
    page = bench.open_call()
    panel = page.listening.transcript
    fault = panel.fault()
    assert isinstance(fault, NoModel)
    sentence = bench.shell.context.languages.sentence(fault)
    assert sentence in [label.text() for label in panel.empty.findChildren(QLabel)]
    panel.empty.action.click()
    assert bench.shell.window.page is not None
    assert bench.shell.window.page.key == "settings"


def test_every_focusable_widget_has_a_name_with_a_call_open(bench: Bench) -> None:
    transcribed(bench.desk)
    page = bench.open_call()
    page.model.give("greeting", chosen("no"))
    page.model.prove(Evidence(start_ms=1000))
    page.model.go("greeting")
    assert unnamed_focusable(page) == []


def test_the_current_row_is_the_only_one_in_the_order_of_tab(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    page.model.go("hold")
    strong = [
        place
        for place in page.model.places
        if page.form.view.row(place).focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    assert strong == ["hold"]


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_the_page_speaks_another_language_at_once(bench: Bench, language: Language) -> None:
    page = bench.open_contact(CHAT)
    bench.shell.context.preferences.put("language", language.value)
    bench.wait(lambda: page.form.panel.submit_button.text() in ("Отправить", "Жіберу"))
    assert page.form.view.row("tone").answer_pills[0].text() in ("Да", "Иә")


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_name_and_no_answer_is_cut_off(
    bench: Bench, language: str, size: tuple[int, int]
) -> None:
    page = bench.open_contact(CHAT)
    bench.shell.context.preferences.put("language", language)
    bench.shell.window.resize(*size)
    bench.wait(lambda: page.form.panel.submit_button.text() in ("Отправить", "Жіберу"))
    page.model.give("needs", chosen("none"))
    page.submit()
    bench.qtbot.wait(50)
    assert page.form.view.row("needs").width() <= page.form.view.viewport().width()
    card = page.model.card
    assert card is not None
    for criterion in card.criteria():
        row = page.form.view.row(criterion.id)
        title = row.findChildren(QLabel)[0]
        assert title.height() >= title.heightForWidth(title.width())
        lines = {pill.y() for pill in row.answer_pills}
        assert len(lines) == 1
        for pill in row.answer_pills:
            assert pill.width() >= pill.sizeHint().width()
            end = pill.mapTo(row, QPoint(pill.width(), pill.height()))
            assert row.rect().contains(end)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", [700, 1050])
def test_the_scorecard_is_never_wider_than_its_place(
    bench: Bench, language: Language, width: int
) -> None:
    bench.shell.window.resize(width, 672)
    bench.shell.context.languages.switch(language)
    page = bench.open_contact(CHAT)
    bar = page.form.view.horizontalScrollBar()
    bench.wait(lambda: bar.maximum() == 0)
    for place in list(page.form.view._rows):
        page.model.go(place)
        page.model.answer(2)
        bench.wait(lambda: bar.maximum() == 0)


def test_how_the_room_is_divided_is_remembered(bench: Bench) -> None:
    page = bench.open_contact(CHAT)
    bench.wait(lambda: page.splitter.width() > 600)
    page.splitter.moveSplitter(page.splitter.width() // 3, 1)
    kept = page.splitter.sizes()
    file = bench.shell.context.window_file
    bench.wait(lambda: QSettings(str(file), QSettings.Format.IniFormat).contains("evaluate/shares"))
    page.splitter.setSizes([1, 1])
    remember(page.splitter, file, "evaluate/shares")
    assert page.splitter.sizes() == pytest.approx(kept, abs=3)


@pytest.mark.parametrize("nonsense", ["", "1", "0:5", "a:b", "1:2:3", "-1:4", "²:3"])
def test_a_division_that_makes_no_sense_is_passed_over(
    context: Context, qtbot: QtBot, nonsense: str
) -> None:
    kept = QSettings(str(context.window_file), QSettings.Format.IniFormat)
    kept.setValue("evaluate/shares", nonsense)
    kept.sync()
    page = EvaluatePage(context)
    qtbot.addWidget(page)
    assert min(page.splitter.sizes()) >= 0
    assert page.splitter.count() == 2
