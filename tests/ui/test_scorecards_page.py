"""Scorecards: read in any language, checked and published by file, chosen for new evaluations."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qa_desk.scoring.model import Gate, GateEffect, GateTrigger
from qa_desk.services import scorecards
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.scorecard_faults import FaultsDialog
from qa_desk.ui.pages.scorecards import ScorecardsPage
from qa_desk.ui.pages.scorecards_texts import channel_word, criterion_facts
from qa_desk.ui.viewmodels import scorecards as viewmodel
from qa_desk.ui.viewmodels.scorecards import CardLine
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import evaluate, furnish, the_card


def the_page(shell: Shell, qtbot: QtBot) -> ScorecardsPage:
    shell.window.show_page("scorecards")
    found = shell.window.page
    assert isinstance(found, ScorecardsPage)
    qtbot.waitUntil(lambda: found._data is not None)
    return found


@pytest.fixture
def page(desk: Desk, opened_shell: Shell, qtbot: QtBot) -> ScorecardsPage:
    """Return the page of a desk on which no card is published."""
    assert scorecards.cards(desk) == []
    return the_page(opened_shell, qtbot)


@pytest.fixture
def stocked(desk: Desk, opened_shell: Shell, qtbot: QtBot) -> ScorecardsPage:
    """Return the page of a desk with both shipped cards, the one of calls newest."""
    furnish(desk, 2)
    found = the_page(opened_shell, qtbot)
    qtbot.waitUntil(lambda: bool(found.card.lines.values()))
    return found


def texts(page: ScorecardsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def titles(page: ScorecardsPage) -> list[str]:
    model = page.card.lines.model()
    return [str(model.index(row, 0).data()).strip() for row in range(model.rowCount())]


def a_faulty_card(folder: Path) -> Path:
    (card,) = [path for path in scorecards.shipped() if path.stem == "inbound_service"]
    path = folder / "faulty.yaml"
    path.write_text(card.read_text("utf-8").replace("weight:", "wieght:", 1), "utf-8")
    return path


def dialog_of(page: ScorecardsPage, qtbot: QtBot) -> FaultsDialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(FaultsDialog)))
    (found,) = page.findChildren(FaultsDialog)
    return found


def test_without_a_card_the_page_says_what_to_do(page: ScorecardsPage) -> None:
    assert "No scorecard is published" in texts(page)
    assert not any(card.published for card in page.shipped.values())
    assert unnamed_focusable(page) == []


def test_a_shipped_card_is_published_by_one_key(
    page: ScorecardsPage, desk: Desk, qtbot: QtBot
) -> None:
    place = len(page.shipped.values()) - 1
    page.shipped.choose_row(place)
    QTest.keyClick(page.shipped_button, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: titles(page)[:2] == ["Opening and closing", "Greeting and introduction"]
    )
    assert [row.ref.id for row in scorecards.cards(desk)] == ["inbound_service"]
    qtbot.waitUntil(lambda: page.shipped.values()[place].published)
    assert not page.shipped_button.isEnabled()


def test_published_cards_are_listed_with_their_use(
    desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    contacts = furnish(desk, 2)
    evaluate(desk, contacts[0])
    page = the_page(opened_shell, qtbot)
    qtbot.waitUntil(lambda: bool(page.published.values()))
    counts = {card.row.ref.id: card.row.evaluations for card in page.published.values()}
    assert {name for name, count in counts.items() if count} == {"inbound_service"}
    assert counts["inbound_service"] == 1
    assert len(counts) == len(scorecards.shipped())


def test_a_criterion_tells_its_rules(stocked: ScorecardsPage, qtbot: QtBot) -> None:
    place = titles(stocked).index("Protection of personal data")
    stocked.card.lines.setFocus()
    stocked.card.lines.choose_row(place)
    shown = texts(stocked)
    assert "Critical: compliance" in shown
    assert "Zeroes the contact if any point is lost" in shown
    QTest.keyClick(stocked.card.lines, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "Identification of the customer" in texts(stocked))


def test_the_card_is_read_in_another_language_than_the_window(stocked: ScorecardsPage) -> None:
    stocked.card.language.setFocus()
    stocked.card.follow(Language.KK)
    assert "Сәлемдесу және өзін таныстыру" in titles(stocked)
    assert stocked.menus.check_action.text() == "Check a file…"


def test_the_card_for_new_evaluations_is_chosen_and_marked(
    stocked: ScorecardsPage, desk: Desk, qtbot: QtBot
) -> None:
    assert not stocked.card.use_button.isVisible()
    other = [c.row.ref.id for c in stocked.published.values()].index("chat_service")
    stocked.published.choose_row(other)
    qtbot.waitUntil(stocked.card.use_button.isVisible)
    stocked.card.use_button.click()
    assert stocked.context.desk.settings.text("scorecard") == "chat_service"
    current = scorecards.current(stocked.context.desk)
    assert current is not None
    assert current.id == "chat_service"
    assert desk.settings.text("scorecard") == ""
    qtbot.waitUntil(
        lambda: [c.row.ref.id for c in stocked.published.values() if c.in_use] == ["chat_service"]
    )
    qtbot.waitUntil(lambda: not stocked.card.use_button.isVisible())


def test_a_faulty_file_is_told_by_line_and_column_with_what_would_be_right(
    page: ScorecardsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = a_faulty_card(tmp_path)
    page.check(path)
    dialog = dialog_of(page, qtbot)
    fault = dialog.faults.values()[0]
    expected = next(
        number
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if "wieght" in line
    )
    assert (fault.line, fault.fault) == (str(expected), "The key “wieght” is unknown here.")
    assert fault.hint == "Perhaps “weight” was meant."
    assert dialog._hint.text() == fault.hint
    assert unnamed_focusable(dialog) == []
    dialog.copy_button.click()
    assert f"faulty.yaml:{expected}:" in QApplication.clipboard().text()
    dialog.close()


def test_a_faulty_file_is_not_published_and_says_why(
    page: ScorecardsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    page.publish(a_faulty_card(tmp_path))
    dialog = dialog_of(page, qtbot)
    assert dialog.faults.values()
    assert not dialog.publish_button.isVisible()
    assert scorecards.cards(desk) == []
    dialog.close()


def test_a_sound_file_is_offered_for_publication(
    page: ScorecardsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.check(scorecards.shipped()[0])
    dialog = dialog_of(page, qtbot)
    assert not dialog.faults.isVisible()
    dialog.publish_button.click()
    qtbot.waitUntil(lambda: len(scorecards.cards(desk)) == 1)


def test_a_version_that_is_taken_is_told_in_the_notice_bar(
    stocked: ScorecardsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    changed = tmp_path / "changed.yaml"
    text = scorecards.shipped()[-1].read_text("utf-8")
    changed.write_text(text.replace("pass_mark: 80", "pass_mark: 70"), "utf-8")
    with qtbot.waitSignal(stocked.context.notices.told) as told:
        stocked.publish(changed)
    assert told.args is not None
    assert "raise the version number" in told.args[0].text


def test_a_file_that_is_gone_is_told(page: ScorecardsPage, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.context.notices.told) as told:
        page.publish(tmp_path / "gone.yaml")
    assert told.args is not None
    assert "gone.yaml" in told.args[0].text


def test_every_gate_is_told_in_words(desk: Desk, opened_shell: Shell) -> None:
    furnish(desk, 1)
    _ref, card = the_card(desk)
    section = card.sections[0]
    capped = Gate(GateEffect.CAP, GateTrigger.LISTED, Fraction(50), ("no",))
    line = CardLine(section, replace(section.criteria[0], gate=capped))
    facts = dict(criterion_facts(line, card, opened_shell.context.languages, Language.EN))
    assert facts["Gate"] == "At most 50% for the answers: No"


def test_a_channel_the_program_does_not_know_is_shown_as_written() -> None:
    assert channel_word("voice") == "Call"
    assert channel_word("pigeon") == "pigeon"


def test_shipped_cards_are_known_as_published(desk: Desk) -> None:
    scorecards.publish(desk, scorecards.shipped()[0])
    data = viewmodel.load(desk)
    first, *others = [card.published for card in data.shipped]
    assert first
    assert not any(others)
    assert [card.in_use for card in data.published] == [True]


def test_the_page_speaks_another_language(stocked: ScorecardsPage, qtbot: QtBot) -> None:
    stocked.context.languages.switch(Language.RU)
    qtbot.waitUntil(lambda: "Приветствие и представление" in titles(stocked))
    assert unnamed_focusable(stocked) == []
