"""The preview of a card: the real form, with answers that stay while the card is changed."""

from collections.abc import Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain import card_document as cd
from qa_desk.scoring.answers import chosen
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_preview import CardPreview
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from tests.ui.accessibility import unnamed_focusable
from tests.ui.card_side import (
    FIRST,
    SECOND,
    THIRD,
    SideDesk,
    a_big_document,
    a_criterion,
    a_document,
    shipped_document,
    side_desk,
)


@pytest.fixture
def at_desk(context: Context, qtbot: QtBot) -> Iterator[SideDesk]:
    """Return an open card with its preview in view."""
    with side_desk(context, qtbot) as found:
        found.open(a_document())
        caught_up(found)
        yield found


def preview(desk: SideDesk) -> CardPreview:
    return desk.side.preview


def trial(desk: SideDesk) -> ScorecardModel:
    return preview(desk).rehearsal.scorecard


def caught_up(desk: SideDesk) -> None:
    view = desk.side.preview.view
    desk.qtbot.waitUntil(lambda: trial(desk).card is desk.model.card and view.is_whole)


def answer_of(desk: SideDesk, criterion: str) -> tuple[str, ...]:
    answer = trial(desk).sheet.mark(criterion).answer
    return () if answer is None else answer.options


def test_the_form_is_that_of_evaluators_and_scores_while_it_is_filled(at_desk: SideDesk) -> None:
    view, panel = preview(at_desk).view, preview(at_desk).panel
    at_desk.qtbot.waitUntil(lambda: view.current_row is not None)
    assert panel.score.text() == "\N{EM DASH}"
    trial(at_desk).go("criterion_1")
    view.take_keys()
    QTest.keyClick(view.row("criterion_1"), Qt.Key.Key_2)
    QTest.keyClick(view.row("criterion_1"), Qt.Key.Key_Down)
    QTest.keyClick(view.row("criterion_2"), Qt.Key.Key_1)
    assert answer_of(at_desk, "criterion_1") == ("no",)
    assert answer_of(at_desk, "criterion_2") == ("yes",)
    assert panel.score.text() == "75.0%"


def test_the_form_begins_at_its_first_criterion(at_desk: SideDesk) -> None:
    view = preview(at_desk).view
    assert trial(at_desk).current == "criterion_1"
    at_desk.qtbot.waitUntil(lambda: view.verticalScrollBar().value() == 0)
    assert at_desk.model.current == ()


def test_nothing_can_be_submitted_here(at_desk: SideDesk) -> None:
    preview(at_desk).best_button.click()
    assert not preview(at_desk).panel.submit_button.isVisible()
    assert not preview(at_desk).panel.next_button.isVisible()


def test_answers_stay_while_the_card_is_changed(at_desk: SideDesk) -> None:
    trial(at_desk).give("criterion_1", chosen("no"))
    at_desk.put((*SECOND, "weight"), 90)
    caught_up(at_desk)
    assert answer_of(at_desk, "criterion_1") == ("no",)


def test_an_answer_that_no_longer_fits_goes_and_comes_back_with_its_option(
    at_desk: SideDesk,
) -> None:
    trial(at_desk).give("criterion_1", chosen("no"))
    trial(at_desk).give("criterion_2", chosen("no"))
    at_desk.put((*FIRST, "options", 1, "id"), "never")
    caught_up(at_desk)
    assert answer_of(at_desk, "criterion_1") == ()
    assert answer_of(at_desk, "criterion_2") == ("no",)
    at_desk.steps.undo()
    at_desk.qtbot.waitUntil(lambda: at_desk.model.sound)
    caught_up(at_desk)
    assert answer_of(at_desk, "criterion_1") == ("no",)


def test_an_answer_taken_back_does_not_come_back(at_desk: SideDesk) -> None:
    trial(at_desk).give("criterion_1", chosen("no"))
    trial(at_desk).give("criterion_1", None)
    at_desk.put((*SECOND, "weight"), 90)
    caught_up(at_desk)
    assert answer_of(at_desk, "criterion_1") == ()


def test_all_best_and_all_worst_give_the_ends_of_the_scale(at_desk: SideDesk) -> None:
    panel = preview(at_desk).panel
    preview(at_desk).best_button.click()
    assert panel.score.text() == "100.0%"
    preview(at_desk).worst_button.click()
    assert panel.score.text() == "0.0%"
    preview(at_desk).reset_button.click()
    assert panel.score.text() == "\N{EM DASH}"


def test_all_worst_records_every_error_where_errors_deduct(at_desk: SideDesk) -> None:
    at_desk.open(shipped_document("bank_deduction"))
    caught_up(at_desk)
    preview(at_desk).worst_button.click()
    live = trial(at_desk).live
    assert live is not None
    assert live.result.before_gates == 0
    assert trial(at_desk).sheet.errors


def test_a_card_with_faults_keeps_its_last_sound_form_and_says_so(at_desk: SideDesk) -> None:
    notice = preview(at_desk).notice
    assert not notice.isVisible()
    at_desk.put((*FIRST, "weight"), "heavy")
    assert notice.isVisible()
    assert trial(at_desk).card is at_desk.model.card is not None
    at_desk.steps.undo()
    at_desk.qtbot.waitUntil(lambda: at_desk.model.sound)
    assert not notice.isVisible()


def test_a_card_that_was_never_sound_has_no_form(context: Context, qtbot: QtBot) -> None:
    with side_desk(context, qtbot) as desk:
        desk.open({"id": "empty"})
        assert not preview(desk).view.isVisible()
        assert not preview(desk).best_button.isEnabled() or trial(desk).card is None


def test_the_form_follows_the_tree_and_leads_it(at_desk: SideDesk) -> None:
    at_desk.model.go(THIRD)
    assert trial(at_desk).current == "criterion_3"
    preview(at_desk).view.row("criterion_2").picked.emit("criterion_2")
    assert at_desk.model.current == SECOND
    at_desk.model.go(("sections", 1))
    assert trial(at_desk).current == "criterion_3"


def test_an_edit_does_not_lead_the_tree_away(at_desk: SideDesk) -> None:
    at_desk.model.go(())
    at_desk.put((*FIRST, "weight"), 11)
    caught_up(at_desk)
    assert at_desk.model.current == ()


def test_the_texts_are_in_the_language_that_is_edited(at_desk: SideDesk) -> None:
    at_desk.put((*FIRST, "titles", "kk"), "Сәлемдесу")
    caught_up(at_desk)
    at_desk.model.set_language(Language.KK)
    row = preview(at_desk).view.row("criterion_1")
    assert row.accessibleName().startswith("Сәлемдесу")
    assert preview(at_desk).best_button.text() == "All best"


def test_numbers_are_the_window_s_while_texts_are_the_card_s(at_desk: SideDesk) -> None:
    at_desk.put((*FIRST, "titles", "kk"), "Сәлемдесу")
    caught_up(at_desk)
    at_desk.model.set_language(Language.KK)
    preview(at_desk).best_button.click()
    at_desk.context.languages.switch(Language.RU)
    at_desk.side.retranslate()
    assert preview(at_desk).panel.score.text() == "100,0\N{NO-BREAK SPACE}%"
    assert preview(at_desk).best_button.text() == "Всё лучшее"
    assert preview(at_desk).view.row("criterion_1").accessibleName().startswith("Сәлемдесу")


def test_only_rows_that_changed_are_made_anew(at_desk: SideDesk) -> None:
    view = preview(at_desk).view
    before = {name: view.row(name) for name in ("criterion_1", "criterion_2", "criterion_3")}
    at_desk.put((*SECOND, "weight"), 31)
    caught_up(at_desk)
    assert view.row("criterion_1") is before["criterion_1"]
    assert view.row("criterion_2") is not before["criterion_2"]
    assert view.row("criterion_3") is before["criterion_3"]


def test_rows_stand_in_the_order_of_the_card(at_desk: SideDesk) -> None:
    view = preview(at_desk).view
    new = cd.insert(at_desk.model.document, FIRST, a_criterion(9))
    at_desk.model.edit(new)
    at_desk.qtbot.waitUntil(lambda: at_desk.model.sound)
    caught_up(at_desk)
    at_desk.qtbot.waitUntil(lambda: view.row("criterion_9").y() < view.row("criterion_1").y())
    at_desk.model.move_to(FIRST, ("sections", 1, "criteria", 1))
    at_desk.qtbot.waitUntil(lambda: at_desk.model.sound)
    caught_up(at_desk)
    at_desk.qtbot.waitUntil(lambda: view.row("criterion_9").y() > view.row("criterion_3").y())


def test_the_explanation_follows_the_answers(at_desk: SideDesk) -> None:
    page = preview(at_desk)
    page.panel.explain_button.click()
    assert page.explanation.isVisible()
    page.best_button.click()
    assert page.explanation.isVisible()
    page.panel.explain_button.click()
    assert page.view.isVisible()


def test_commands_of_the_evaluation_page_stay_with_that_page(at_desk: SideDesk) -> None:
    trial(at_desk).go("criterion_1")
    assert not at_desk.context.commands.action("score.not_applicable").isEnabled()
    QTest.keyClick(preview(at_desk).view.row("criterion_1"), Qt.Key.Key_N)
    answer = trial(at_desk).sheet.mark("criterion_1").answer
    assert answer is not None
    assert answer.na


def test_nothing_is_worked_out_while_it_is_hidden(at_desk: SideDesk) -> None:
    shown = trial(at_desk).card
    at_desk.side.tabs.setCurrentWidget(at_desk.side.faults)
    at_desk.put((*FIRST, "weight"), 12)
    QTest.qWait(100)
    assert trial(at_desk).card is shown
    at_desk.side.tabs.setCurrentWidget(preview(at_desk))
    caught_up(at_desk)


def test_all_that_takes_keys_has_a_name(at_desk: SideDesk) -> None:
    assert unnamed_focusable(at_desk.side) == []


def test_a_form_of_forty_criteria_is_built_in_slices(context: Context, qtbot: QtBot) -> None:
    """No turn of the event loop builds more than a part; the clock is generous to busy machines."""
    with side_desk(context, qtbot) as desk:
        turns: list[float] = []
        started = perf_counter()

        def tick() -> None:
            nonlocal started
            turns.append(perf_counter() - started)
            started = perf_counter()

        pulse = QTimer()
        pulse.timeout.connect(tick)
        pulse.start(0)
        with qtbot.waitSignal(desk.side.preview.view.built):
            desk.open(a_big_document(40))
        pulse.stop()
        assert len(turns) > 4
        assert sorted(turns)[len(turns) // 2] < 0.05
        assert QApplication.instance() is not None
