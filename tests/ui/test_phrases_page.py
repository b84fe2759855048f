"""The page of phrases by keyboard: rules written and kept, what they find, topics, files."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qa_desk.domain.conditions import Check, Field, Relation
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import phrase_files, phrase_rules, phrase_runs
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.notices import Notice
from qa_desk.ui.pages.people_dialog import FormDialog
from qa_desk.ui.pages.phrases import PhrasesPage
from qa_desk.ui.routes import EvaluateContact, ShowContacts
from qa_desk.ui.widgets.check_list import CheckList
from tests.db.builders import ME, a_call, a_chat, a_transcript, add
from tests.ui.accessibility import unnamed_focusable
from tests.workspace import StoppedClock

KEY = Qt.Key
GREETING = PhraseRule("greeting", "добрый день", {"ru": "Приветствие", "en": "Greeting"})
BYE = PhraseRule("bye", "до свидания", {"ru": "Прощание", "en": "Farewell"})


@pytest.fixture
def contacts(desk: Desk) -> list[ContactId]:
    """Store two calls, one of which is greeted, and a chat."""
    ids = add(desk.store, a_call("SM-1"), a_call("SM-2"), a_chat())
    with desk.store.change(ME, "transcribe") as change:
        change.transcripts.put(ids[0], a_transcript("Добрый день, чем помочь?"))
        change.transcripts.put(ids[1], a_transcript("Алло"))
        change.commit()
    for rule in (GREETING, BYE):
        phrase_rules.save(desk, rule)
    return ids


@pytest.fixture
def page(contacts: list[ContactId], opened_shell: Shell, qtbot: QtBot) -> PhrasesPage:
    assert contacts
    opened_shell.window.show_page("phrases")
    found = opened_shell.window.page
    assert isinstance(found, PhrasesPage)
    qtbot.waitUntil(lambda: len(found.rules.values()) == 2)
    return found


def write(page: PhrasesPage, text: str) -> None:
    page.editor.text.setPlainText(text)


def the_dialog(page: PhrasesPage) -> FormDialog:
    [found] = [each for each in page.findChildren(FormDialog) if each.isVisible()]
    return found


def test_a_rule_shows_what_it_finds_in_stored_contacts(page: PhrasesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.model.current is not None)
    page.model.open("greeting")
    qtbot.waitUntil(lambda: len(page.found.table.values()) == 1)

    [hit] = page.found.table.values()
    assert (hit.external_id, hit.piece) == ("SM-1", "Добрый день, чем помочь?")
    assert "Found in 1 of 3 contacts" in page.found._count.text()


def test_what_it_finds_follows_the_writing(page: PhrasesPage, qtbot: QtBot) -> None:
    page.model.open("greeting")
    write(page, "алло")
    qtbot.waitUntil(lambda: [h.external_id for h in page.found.table.values()] == ["SM-2"])

    assert page.model.is_edited
    assert page.editor.save_button.isEnabled()
    assert phrase_rules.all(page.context.desk)[1].text == "добрый день"


def test_a_fault_is_told_below_the_text_and_keeps_the_rule_from_being_saved(
    page: PhrasesPage, qtbot: QtBot
) -> None:
    page.model.open("greeting")
    write(page, "алло (")
    qtbot.waitUntil(lambda: bool(page.editor._says.text()))

    assert "bracket" in page.editor._says.text()
    assert not page.editor.save_button.isEnabled()
    page.context.commands.run("phrases.save")
    assert page.editor.text.textCursor().position() == len("алло ")


def test_a_new_rule_is_written_and_kept_by_keys(page: PhrasesPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.editor.names[Language.EN].setFocus()
    QTest.keyClicks(page.editor.names[Language.EN], "Hold, please")
    assert page.editor.key.text() == "hold_please"
    QTest.keyClicks(page.editor.text, "hold the line")
    QTest.keyClick(page.editor.text, KEY.Key_S, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: not page.model.is_edited and len(page.rules.values()) == 3)
    kept = {rule.key: rule for rule in phrase_rules.all(page.context.desk)}["hold_please"]
    assert (kept.text, dict(kept.names)) == ("hold the line", {"en": "Hold, please"})
    assert page.model.current == kept
    assert not page.model.is_edited


def test_what_is_written_stays_while_another_rule_is_looked_at(page: PhrasesPage) -> None:
    page.model.open("greeting")
    write(page, "алло")
    page.model.open("bye")
    assert page.editor.text.toPlainText() == "до свидания"
    page.model.open("greeting")

    assert page.editor.text.toPlainText() == "алло"
    page.editor.undo_button.click()
    assert page.editor.text.toPlainText() == "добрый день"


def test_what_another_saved_meanwhile_is_not_overwritten(
    page: PhrasesPage, qtbot: QtBot, desk: Desk
) -> None:
    page.model.open("greeting")
    write(page, "алло")
    assert isinstance(desk.clock, StoppedClock)
    desk.clock.time += timedelta(minutes=1)
    with desk.store.change(EvaluatorId("asel"), "keep") as change:
        change.phrases.put_rule(replace(change.phrases.rule("greeting"), text="привет"))
        change.commit()
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    page.context.commands.run("phrases.save")

    qtbot.waitUntil(lambda: bool(told))
    assert "asel" in told[0].text
    assert phrase_rules.all(desk)[1].text == "привет"


def test_enter_opens_the_contact_where_it_was_said(
    page: PhrasesPage, qtbot: QtBot, contacts: list[ContactId]
) -> None:
    page.model.open("greeting")
    qtbot.waitUntil(lambda: len(page.found.table.values()) == 1)
    with qtbot.waitSignal(page.navigate) as told:
        QTest.keyClick(page.found.table, KEY.Key_Return)

    assert told.args is not None
    target, route = told.args
    assert target == "evaluate"
    assert isinstance(route, EvaluateContact)
    assert (route.contact, route.at and route.at.start_ms) == (contacts[0], 0)


def test_the_contacts_of_a_rule_are_shown_by_filter(page: PhrasesPage, qtbot: QtBot) -> None:
    page.model.open("greeting")
    with qtbot.waitSignal(page.navigate) as told:
        page.context.commands.run("phrases.contacts")

    wanted = ContactFilter(where=Check(Field.RULE, Relation.EQUAL, ("greeting",)))
    assert told.args == ["contacts", ShowContacts(wanted)]


def test_the_archive_is_searched_once_and_counted(page: PhrasesPage, qtbot: QtBot) -> None:
    assert "3" in page._waiting.text()
    page.context.commands.run("phrases.run")
    qtbot.waitUntil(lambda: page._waiting.text() == "", timeout=10_000)

    found = {line.rule.key: line.tally for line in page.rules.values()}
    assert found["greeting"] is not None
    assert (found["greeting"].found, found["greeting"].searched) == (1, 3)
    assert not page.run_button.isEnabled()


def test_a_topic_is_built_by_keys(page: PhrasesPage, qtbot: QtBot) -> None:
    page.context.commands.run("phrases.new_topic")
    qtbot.waitUntil(lambda: bool(page.topics_tab.findChildren(FormDialog)))
    [dialog] = page.topics_tab.findChildren(FormDialog)
    assert not unnamed_focusable(dialog)
    name = dialog.focusWidget()
    QTest.keyClicks(name, "Courtesy")
    ticked = dialog.findChild(CheckList)
    assert ticked is not None
    QTest.keyClick(ticked, KEY.Key_Space)
    QTest.keyClick(dialog.yes, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(page.topics_tab.list.table.values()))

    [topic] = phrase_rules.topics(page.context.desk)
    assert (topic.key, topic.rules, topic.least) == ("courtesy", ("bye",), 1)


def test_rules_go_out_to_a_file_and_come_back(
    page: PhrasesPage, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "rules.yaml"
    page.sharing.save(file)
    qtbot.waitUntil(file.exists)
    phrase_rules.remove(desk, ["greeting", "bye"])
    page.sharing.bring_in(file)
    qtbot.waitUntil(lambda: len(phrase_rules.all(desk)) == 2)

    assert {rule.text for rule in phrase_rules.all(desk)} == {"добрый день", "до свидания"}


def test_a_page_without_rules_offers_the_ready_set(
    opened_shell: Shell, qtbot: QtBot, desk: Desk
) -> None:
    opened_shell.window.show_page("phrases")
    page = opened_shell.window.page
    assert isinstance(page, PhrasesPage)
    qtbot.waitUntil(page.empty.isVisible)
    button = page.empty.findChild(QPushButton)
    assert button is not None
    button.click()

    count = len(phrase_files.starter().rules)
    qtbot.waitUntil(lambda: len(page.rules.values()) == count, timeout=10_000)
    assert phrase_runs.waiting(desk) == 0


@pytest.mark.parametrize("language", Language)
def test_everything_on_the_page_has_a_name(page: PhrasesPage, language: Language) -> None:
    page.context.languages.switch(language)
    page.toggle_help()

    assert not unnamed_focusable(page)
