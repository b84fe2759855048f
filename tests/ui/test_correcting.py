"""Turns of the transcript are corrected where one listens, kept by key, and taken back by undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import Wording, wording_of
from qa_desk.domain.transcripts import Segment
from qa_desk.services import correcting, transcribing
from qa_desk.services.desk import Desk
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.viewmodels.transcript import TranscriptModel
from qa_desk.ui.viewmodels.transcript_search import TranscriptSearch
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_bench import Bench
from tests.ui.evaluate_desk import CALL, TRANSCRIPT, a_demo_desk, contact_of, transcribed

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    transcribed(opened)
    yield opened
    opened.store.close()


@pytest.fixture
def page(bench: Bench) -> EvaluatePage:
    page = bench.open_call()
    bench.wait(lambda: can(page, "turn.correct"))
    return page


def can(page: EvaluatePage, command: str) -> bool:
    return page.context.commands.action(command).isEnabled()


def do(page: EvaluatePage, command: str) -> None:
    page.context.commands.action(command).trigger()


def turns(bench: Bench) -> tuple[Segment, ...]:
    found = transcribing.transcript(bench.desk, contact_of(bench.desk, CALL))
    assert found is not None
    return found.segments


def shown(page: EvaluatePage) -> list[str]:
    return [turn.segment.text for turn in page.listening.transcript.model.turns]


def begin(bench: Bench, page: EvaluatePage, row: int) -> None:
    """Press F2 on a turn."""
    view = page.listening.transcript.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    bench.press(Qt.Key.Key_F2)


def write(bench: Bench, page: EvaluatePage, row: int, text: str) -> None:
    """Correct a turn by key and wait until it is kept."""
    begin(bench, page, row)
    bench.type(text)
    bench.press(Qt.Key.Key_Return, CONTROL)
    bench.wait(lambda: shown(page)[row] == text and row in corrected(page))


def corrected(page: EvaluatePage) -> list[int]:
    return list(page.listening.transcript.model.corrections)


def test_f2_corrects_a_turn_and_ctrl_enter_keeps_it_and_submits_nothing(
    bench: Bench, page: EvaluatePage
) -> None:
    write(bench, page, 1, "I want to know the rate.")

    assert turns(bench)[1].text == "I want to know the rate."
    assert not page.listening.transcript.editor.isVisible()
    assert page.listening.transcript.view.hasFocus()
    assert page.model.editable


def test_f2_elsewhere_explains_the_score_as_before(bench: Bench, page: EvaluatePage) -> None:
    page.form.view.take_keys()
    bench.press(Qt.Key.Key_F2)

    assert not page.listening.transcript.editor.isVisible()


def test_a_double_click_corrects_the_turn_below_it(page: EvaluatePage) -> None:
    view = page.listening.transcript.view
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    assert page.listening.transcript.editor.field.toPlainText() == "For the card."


def test_escape_leaves_the_turn_as_it_is(bench: Bench, page: EvaluatePage) -> None:
    begin(bench, page, 1)
    bench.type("nonsense")
    bench.press(Qt.Key.Key_Escape)

    assert turns(bench) == TRANSCRIPT.segments
    assert page.listening.transcript.view.hasFocus()


def test_a_turn_that_is_kept_as_it_was_is_no_correction(bench: Bench, page: EvaluatePage) -> None:
    begin(bench, page, 1)
    bench.press(Qt.Key.Key_Return, CONTROL)

    assert not page.listening.transcript.editor.isVisible()
    assert corrected(page) == []


def test_undo_puts_back_what_stood_there_and_redo_writes_it_again(
    bench: Bench, page: EvaluatePage
) -> None:
    write(bench, page, 1, "I want the rate.")
    do(page, "edit.undo")
    bench.wait(lambda: turns(bench) == TRANSCRIPT.segments)
    do(page, "edit.redo")
    bench.wait(lambda: turns(bench)[1].text == "I want the rate.")


def test_what_was_heard_is_shown_and_put_back(bench: Bench, page: EvaluatePage) -> None:
    write(bench, page, 1, "I want the rate.")
    begin(bench, page, 1)
    editor = page.listening.transcript.editor
    assert "I would like to know the rate." in editor.heard.text()
    assert editor.restore_button.isVisible()

    editor.restore_button.click()

    bench.wait(lambda: turns(bench) == TRANSCRIPT.segments and corrected(page) == [])


def test_the_side_of_one_turn_is_corrected(bench: Bench, page: EvaluatePage) -> None:
    begin(bench, page, 2)
    editor = page.listening.transcript.editor
    editor.side.choose(Side.AGENT)
    editor.keep_button.click()

    bench.wait(lambda: turns(bench)[2] == replace(TRANSCRIPT.segments[2], side=Side.AGENT))


def test_the_sides_of_the_whole_call_are_swapped(bench: Bench, page: EvaluatePage) -> None:
    do(page, "transcript.swap_sides")

    wanted = [Side.CUSTOMER, Side.AGENT, Side.AGENT]
    bench.wait(lambda: [turn.side for turn in turns(bench)] == wanted)


def test_of_two_who_correct_the_same_turn_the_second_keeps_what_he_typed(
    bench: Bench, page: EvaluatePage
) -> None:
    begin(bench, page, 1)
    bench.type("mine")
    seen = wording_of(TRANSCRIPT.segments[1])
    contact = contact_of(bench.desk, CALL)
    theirs = Wording("theirs", seen.side, seen.language)
    correcting.correct(bench.desk, contact, 1, seen, theirs)
    bench.press(Qt.Key.Key_Return, CONTROL)

    bench.wait(lambda: shown(page)[1] == "theirs")
    editor = page.listening.transcript.editor
    assert editor.isVisible()
    assert editor.field.toPlainText() == "mine"
    bench.wait(editor.field.isEnabled)
    editor.keep_button.click()
    bench.wait(lambda: turns(bench)[1].text == "mine")


def test_a_new_transcript_is_asked_for_before_corrections_are_put_aside(
    bench: Bench, page: EvaluatePage
) -> None:
    write(bench, page, 1, "I want the rate.")
    page.listening.transcript.transcribe()

    [box] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    assert "1" in box.text()
    box.reject()
    assert not page.listening.transcript.cancel_button.isVisible()


def test_a_correction_of_the_transcript_before_is_taken_over_by_a_click(
    bench: Bench, page: EvaluatePage
) -> None:
    write(bench, page, 1, "I want the rate.")
    transcribed(bench.desk)
    page.listening.transcript.read_again()
    bench.wait(lambda: shown(page)[1] == TRANSCRIPT.segments[1].text and not corrected(page))
    begin(bench, page, 0)
    editor = page.listening.transcript.editor
    assert not editor.earlier_button.isVisible()
    begin(bench, page, 1)
    assert "I want the rate." in editor.earlier_button.toolTip()

    editor.earlier_button.click()
    editor.keep_button.click()

    bench.wait(lambda: turns(bench)[1].text == "I want the rate.")


def test_a_corrected_transcript_stays_where_it_was_scrolled_and_selected(
    bench: Bench, page: EvaluatePage
) -> None:
    resets: list[None] = []
    page.listening.transcript.model.modelReset.connect(lambda: resets.append(None))
    write(bench, page, 1, "A much longer sentence than before. " * 8 + "End.")

    assert resets == []
    assert page.listening.transcript.view.currentIndex().row() == 1


def test_a_search_follows_a_correction(bench: Bench, page: EvaluatePage) -> None:
    page.listening.transcript.search.search("tariff")
    assert page.listening.transcript.search.count == 0
    write(bench, page, 1, "I want the tariff.")

    assert page.listening.transcript.search.count == 1


def test_the_editor_names_all_that_can_have_the_keys(bench: Bench, page: EvaluatePage) -> None:
    write(bench, page, 1, "I want the rate.")
    begin(bench, page, 1)

    assert unnamed_focusable(page.listening.transcript.editor) == []


def test_turns_of_the_same_times_are_changed_in_place() -> None:
    model = TranscriptModel()
    search = TranscriptSearch(model)
    model.show_transcript(TRANSCRIPT)
    rows: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: rows.append((first.row(), last.row())))
    first, second, third = TRANSCRIPT.segments
    model.show_transcript(
        replace(TRANSCRIPT, segments=(first, replace(second, text="Other."), third))
    )

    assert rows == [(1, 2)]
    search.search("other")
    assert search.count == 1
