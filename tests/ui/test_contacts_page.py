"""Contacts: found, ordered, brought in, transcribed and handed on to be evaluated."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactColumn, ContactFilter, ContactOrder
from qa_desk.domain.transcripts import Transcript
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.contacts import ContactsPage
from qa_desk.ui.routes import (
    EvaluateContact,
    ImportPaths,
    OpenContact,
    PastImports,
    ShowContacts,
)
from qa_desk.ui.viewmodels.contacts import ContactList, Listing, Page, Wish
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import evaluate, furnish, listed

CONTROL = Qt.KeyboardModifier.ControlModifier
CARD_OF_TOPIC = "topic 3"


@pytest.fixture
def office(desk: Desk) -> tuple[ContactId, ...]:
    """Return twelve contacts on the desk; the first two are calls."""
    return furnish(desk, recorded=2)


@pytest.fixture
def page(office: tuple[ContactId, ...], opened_shell: Shell, qtbot: QtBot) -> ContactsPage:
    """Return the page with its list and the card of the first contact."""
    assert office
    return the_page(opened_shell, qtbot)


@pytest.fixture
def empty_page(opened_shell: Shell) -> ContactsPage:
    """Return the page of a desk without contacts."""
    opened_shell.window.show_page("contacts")
    found = opened_shell.window.page
    assert isinstance(found, ContactsPage)
    return found


def the_page(shell: Shell, qtbot: QtBot) -> ContactsPage:
    shell.window.show_page("contacts")
    found = shell.window.page
    assert isinstance(found, ContactsPage)
    qtbot.waitUntil(lambda: found.table.rows.value(0) is not None)
    qtbot.waitUntil(lambda: found._choices_stale is False and bool(found.filter._choices.months))
    return found


def names(page: ContactsPage) -> list[str]:
    rows = (page.table.rows.value(row) for row in range(page.table.rows.rowCount()))
    return [row.external_id if row else "" for row in rows]


def texts(page: ContactsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def wait_for(page: ContactsPage, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == count)


def test_the_newest_contact_comes_first_and_its_facts_beside_it(
    page: ContactsPage, qtbot: QtBot
) -> None:
    assert names(page)[:2] == ["C-011", "C-010"]
    qtbot.waitUntil(lambda: "topic 11" in texts(page))


def test_the_number_of_contacts_is_told(page: ContactsPage) -> None:
    assert "12 contacts" in texts(page)


def test_typing_words_narrows_the_list(page: ContactsPage, qtbot: QtBot) -> None:
    page.context.commands.run("contacts.find")
    QTest.keyClicks(page.filter.words, CARD_OF_TOPIC)
    wait_for(page, qtbot, 1)
    qtbot.waitUntil(lambda: names(page) == ["C-003"])
    assert "1 contact matches" in texts(page)


def test_boxes_narrow_the_list_and_clear_shows_all_again(page: ContactsPage, qtbot: QtBot) -> None:
    page.filter.channel.setFocus()
    page.filter.channel.choose(Channel.VOICE)
    page.filter.channel.picked.emit(Channel.VOICE)
    wait_for(page, qtbot, 2)
    assert page.filter.clear_button.isEnabled()
    page.filter.clear_button.click()
    wait_for(page, qtbot, 12)
    assert not page.filter.clear_button.isEnabled()


def test_enter_evaluates_the_current_contact(page: ContactsPage, desk: Desk) -> None:
    sent: list[tuple[str, object]] = []
    page.navigate.disconnect()
    page.navigate.connect(lambda key, argument: sent.append((key, argument)))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert sent == [("evaluate", EvaluateContact(ContactId(listed(desk)[1])))]


def test_f8_orders_by_the_current_column_and_stays_on_the_contact(
    page: ContactsPage, qtbot: QtBot
) -> None:
    page.table.setFocus()
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Right)
    current = page.table.current_id()
    QTest.keyClick(page.table, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: names(page)[0] == "C-000")
    assert page.list.order == ContactOrder(ContactColumn.EXTERNAL_ID, descending=False)
    assert page.table.current_id() == current


def test_ctrl_a_selects_all_that_match_and_says_so(page: ContactsPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, CONTROL)
    assert len(page.table.selected_ids()) == 12
    assert "All 12 contacts are selected" in texts(page)
    assert not page.evaluate_button.isEnabled()
    page.all_button.click()
    assert page.table.selected_count() == 1


def test_an_evaluation_shows_in_the_list_without_losing_the_place(
    page: ContactsPage, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    current = page.table.current_id()
    done = evaluate(desk, ContactId(listed(desk)[1]))
    page.context.hub.publish(touched(Topic.EVALUATIONS, contacts=frozenset({done.contact_id})))

    def scored() -> bool:
        row = page.table.rows.value(1)
        return row is not None and row.score == 100

    qtbot.waitUntil(scored)
    assert page.table.current_id() == current


def test_contacts_of_other_pages_are_shown(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    page.arrive(ShowContacts(ContactFilter(complaint=True)))
    wait_for(page, qtbot, 1)
    page.arrive(OpenContact(ContactId(listed(desk)[4])))
    wait_for(page, qtbot, 12)
    qtbot.waitUntil(lambda: page.table.current_id() == listed(desk)[4])


def test_nothing_found_says_how_to_find_more(page: ContactsPage, qtbot: QtBot) -> None:
    page.filter.words.setText("nobody ever said this")
    wait_for(page, qtbot, 0)
    assert "No contact matches" in texts(page)
    page._empty.action.click()
    wait_for(page, qtbot, 12)


def test_an_empty_desk_says_what_to_do(empty_page: ContactsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "No contacts yet" in texts(empty_page))
    assert empty_page._empty.action.text() == "Import a folder…"
    assert unnamed_focusable(empty_page) == []


def test_the_page_says_the_same_in_another_language(page: ContactsPage, qtbot: QtBot) -> None:
    page.context.languages.switch(Language.RU)
    qtbot.waitUntil(lambda: "12 обращений" in texts(page))
    page.context.languages.switch(Language.KK)
    qtbot.waitUntil(lambda: "12 өтініш" in texts(page))


def test_files_dropped_on_the_page_go_to_the_page_of_imports(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(page.navigate) as asked:
        page.dropEvent(QDropEvent(QPoint(5, 5), action, data, button, none))
    assert asked.args == ["import", ImportPaths((tmp_path,))]


def test_past_imports_are_in_the_menu_of_imports(page: ContactsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.navigate) as asked:
        page.imports_action.trigger()
    assert asked.args == ["import", PastImports()]


def test_chats_alone_cannot_be_transcribed_and_the_page_says_so(
    page: ContactsPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.context.notices.told) as told:
        page.transcribe_button.click()
    assert told.args is not None
    assert "None of the selected contacts has a recording" in told.args[0].text


def test_without_a_model_the_queue_waits_and_the_page_says_how_to_get_one(
    page: ContactsPage, qtbot: QtBot
) -> None:
    page.context.preferences.put("speech_model", "absent")
    page.table.selectAll()
    with qtbot.waitSignal(page.context.notices.told) as told:
        QTest.keyClick(page.window(), Qt.Key.Key_T, CONTROL)
    assert told.args is not None
    assert "is not installed" in told.args[0].text
    qtbot.waitUntil(page.transcribing.strip.isVisible)
    assert "2 transcriptions were left unfinished." in texts(page)
    page.transcribing.strip.drop_button.click()
    qtbot.waitUntil(lambda: not page.transcribing.strip.isVisible())


def test_what_has_a_transcript_is_transcribed_again_only_when_asked(
    page: ContactsPage, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.change(by=desk.user, verb="prepare") as change:
        for id_ in listed(desk)[-2:]:
            change.transcripts.put(ContactId(id_), Transcript((), "base", "en", 1000))
        change.commit()
    page.transcribing.start(listed(desk)[-2:])
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
    (box,) = page.findChildren(QMessageBox)
    assert box.text() == "Transcribe 2 contacts again?"
    box.reject()


def test_a_newer_wish_makes_the_older_void(
    office: tuple[ContactId, ...], opened_shell: Shell, desk: Desk, qtbot: QtBot
) -> None:
    contact_list = ContactList(lambda: desk, opened_shell.context.jobs, opened_shell.window)
    heard: list[Listing] = []
    contact_list.listed.connect(heard.append)
    contact_list.load()
    assert contact_list.ask(Wish(words=CARD_OF_TOPIC))
    with qtbot.waitSignal(contact_list.listed):
        contact_list.load(stay_on=int(office[3]))
    qtbot.waitUntil(lambda: not opened_shell.context.jobs.busy)
    assert [(list(each.ids), each.place) for each in heard] == [([office[3]], 0)]


def test_the_boxes_go_before_what_another_page_asked_for() -> None:
    base = ContactFilter(channels=frozenset({Channel.EMAIL}), complaint=True)
    wish = Wish(channel=Channel.CHAT, month="2026-10", base=base)
    assert wish.filter().channels == {Channel.CHAT}
    assert wish.filter().complaint is True
    assert wish.filter().since is not None
    assert wish.is_narrow
    assert not Wish().is_narrow


def test_pages_are_read_in_the_order_they_are_seen(
    page: ContactsPage, desk: Desk, qtbot: QtBot
) -> None:
    heard: list[Page] = []
    page.list.fetched.connect(heard.extend)
    page.table.rows.set_ids(page.table.rows.ids)
    page.table.viewport().update()
    qtbot.waitUntil(lambda: bool(heard))
    assert [row.id for row in heard[0].rows] == listed(desk)
