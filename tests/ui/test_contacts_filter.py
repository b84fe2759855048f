"""Filters of contacts: clicked together, written, saved; what was found, and which columns show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.conditions import Field, Relation
from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import saved_filters
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.notices import Notice
from qa_desk.ui.pages.contacts import ContactsPage
from qa_desk.ui.pages.filter_rows import GroupEditor, RowEditor
from qa_desk.ui.routes import ShowContacts
from qa_desk.ui.viewmodels import transcribing
from qa_desk.ui.viewmodels.contacts import FIRST
from tests.db.test_reindexing import make_older
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import furnish


@pytest.fixture
def page(desk: Desk, opened_shell: Shell, qtbot: QtBot) -> ContactsPage:
    """Return the page of twelve contacts and one chat with words and fields of its own."""
    furnish(desk, recorded=2)
    chat = Contact(
        Channel.CHAT,
        "crm",
        "CHAT-1",
        topic="Кредиты",
        custom={"product": "кредит", "branch": "Алматы"},
        messages=(
            Message(1, Side.CUSTOMER, "Клиент", "Здравствуйте, мои карты <b>не</b> работают"),
            Message(2, Side.AGENT, "Оператор", "Проверим вашу карту."),
        ),
    )
    with desk.store.change(desk.user, "import") as change:
        change.contacts.add(chat)
        change.commit()
    opened_shell.window.show_page("contacts")
    found = opened_shell.window.page
    assert isinstance(found, ContactsPage)
    qtbot.waitUntil(lambda: found.table.rows.value(0) is not None)
    qtbot.waitUntil(lambda: "product" in found.shown._names)
    found.filter.more_button.click()
    return found


def wait_for(page: ContactsPage, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == count)


def write(page: ContactsPage, said: str) -> None:
    panel = page.filter.panel
    panel.expression.setFocus()
    panel.expression.setText(said)  # QTest types Latin letters only
    QTest.keyClick(panel.expression, Qt.Key.Key_Return)


def first_row(page: ContactsPage) -> RowEditor:
    found = page.filter.panel.rows.parts[0]
    assert isinstance(found, RowEditor)
    return found


def type_in(row: RowEditor, said: str) -> None:
    row.value.setText(said)  # its list of proposals needs a real screen
    row.value.textEdited.emit(said)


def pick(box: object, value: object) -> None:
    box.choose(value)  # type: ignore[attr-defined]  # a Choice of any values
    box.picked.emit(value)  # type: ignore[attr-defined]


def test_an_expression_narrows_the_list_and_shows_as_rows(page: ContactsPage, qtbot: QtBot) -> None:
    write(page, 'topic = "topic 3" or custom.product = "кредит"')

    wait_for(page, qtbot, 2)
    group = page.filter.panel.rows
    assert group.join.value() == (True, False)
    assert [type(part) for part in group.parts] == [RowEditor, RowEditor]
    assert first_row(page).value.text() == "topic 3"


def test_a_clicked_condition_is_written_as_an_expression(page: ContactsPage, qtbot: QtBot) -> None:
    row = first_row(page)
    pick(row.field, Field.CHANNEL)
    pick(row.choice, "voice")

    wait_for(page, qtbot, 2)
    assert page.filter.panel.expression.text() == "channel = voice"

    pick(row.relation, Relation.UNEQUAL)
    wait_for(page, qtbot, 11)
    assert page.filter.panel.expression.text() == "channel != voice"


def test_a_flag_says_what_its_box_shows(page: ContactsPage) -> None:
    pick(first_row(page).field, Field.COMPLAINT)

    assert page.filter.panel.expression.text() == "complaint = yes"


def test_typed_values_count_after_a_pause(page: ContactsPage, qtbot: QtBot) -> None:
    row = first_row(page)
    pick(row.relation, Relation.HAS)
    type_in(row, "TOPIC 1")

    wait_for(page, qtbot, 3)
    assert page.filter.panel.expression.text() == 'topic ~ "TOPIC 1"'


def test_groups_are_added_and_removed(page: ContactsPage, qtbot: QtBot) -> None:
    panel = page.filter.panel
    type_in(first_row(page), "topic 3")
    panel.rows.group_button.click()
    inner = panel.rows.parts[1]
    assert isinstance(inner, GroupEditor)
    [row] = inner.parts
    assert isinstance(row, RowEditor)
    pick(row.field, Field.CHANNEL)
    pick(row.choice, "voice")
    inner.add_button.click()

    qtbot.waitUntil(lambda: panel.expression.text() == 'topic = "topic 3" and channel = voice')
    pick(inner.join, (True, True))
    assert panel.expression.text() == 'topic = "topic 3" and not channel = voice'
    inner.remove_button.click()
    assert panel.expression.text() == 'topic = "topic 3"'
    first_row(page).remove_button.click()
    assert panel.expression.text() == ""
    wait_for(page, qtbot, 13)


def test_a_fault_is_told_and_the_list_stays(page: ContactsPage, qtbot: QtBot) -> None:
    write(page, "complaint = no")
    wait_for(page, qtbot, page.table.rows.rowCount())
    before = page.filter.panel.condition

    write(page, "tema = 1")

    assert "tema" in page.filter.panel._says.text()
    assert page.filter.panel._says.isVisible()
    assert page.filter.panel.condition == before
    page.context.languages.switch(Language.RU)
    qtbot.waitUntil(lambda: "нет поля" in page.filter.panel._says.text())
    page.context.languages.switch(Language.EN)


def test_a_fault_of_a_row_is_told(page: ContactsPage, qtbot: QtBot) -> None:
    row = first_row(page)
    pick(row.field, Field.STARTED)
    type_in(row, "someday")

    qtbot.waitUntil(lambda: "someday" in page.filter.panel._says.text())


def test_clear_empties_the_builder_too(page: ContactsPage, qtbot: QtBot) -> None:
    write(page, 'topic = "topic 3"')
    wait_for(page, qtbot, 1)

    page.filter.clear_button.click()

    wait_for(page, qtbot, 13)
    assert page.filter.panel.expression.text() == ""
    assert page.filter.panel.condition is None


def test_a_filter_is_saved_chosen_and_removed(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    panel = page.filter.panel
    write(page, 'custom.product = "кредит"')
    wait_for(page, qtbot, 1)
    QTest.keyClicks(panel.name, "Credits")
    panel.save_button.click()
    qtbot.waitUntil(lambda: panel.saved.count() == 2)
    [kept] = saved_filters.saved(desk)
    assert (kept.name, kept.expression) == ("Credits", 'custom."product" = "кредит"')

    page.filter.clear()
    wait_for(page, qtbot, 13)
    pick(panel.saved, kept)
    wait_for(page, qtbot, 1)
    assert panel.remove_button.isEnabled()
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    panel.remove_button.click()
    qtbot.waitUntil(lambda: panel.saved.count() == 1)
    assert saved_filters.saved(desk) == []
    assert [one.text for one in told] == ["The filter “Credits” is removed."]

    assert told[0].run is not None
    told[0].run()
    qtbot.waitUntil(lambda: panel.saved.count() == 2)
    [back] = saved_filters.saved(desk)
    assert (back.name, back.expression, back.team) == (kept.name, kept.expression, kept.team)


def test_a_filter_of_another_page_opens_the_builder(page: ContactsPage, qtbot: QtBot) -> None:
    page.filter.more_button.click()
    write(page, 'topic = "topic 3"')
    condition = page.filter.panel.condition
    page.filter.clear()

    page.arrive(ShowContacts(ContactFilter(where=condition)))

    wait_for(page, qtbot, 1)
    assert page.filter.panel.isVisible()
    assert page.filter.panel.expression.text() == 'topic = "topic 3"'


def test_what_was_found_is_shown_in_its_place_with_marks(page: ContactsPage, qtbot: QtBot) -> None:
    page.filter.words.setText("карта работать")
    wait_for(page, qtbot, 1)
    pieces = page.card._hits._pieces
    qtbot.waitUntil(lambda: "карты" in pieces.text())

    said = pieces.text()
    assert said.count("font-weight:600") == 3
    assert ">карты</span> &lt;b&gt;не&lt;/b&gt; <span" in said
    assert ">карту</span>" in said
    assert "Found in 2 places" in page.card._hits._title.text()

    page.filter.clear()
    qtbot.waitUntil(lambda: not page.card._hits.isVisible())


def test_columns_are_chosen_and_kept_for_the_person(page: ContactsPage, qtbot: QtBot) -> None:
    page.shown._fill()
    titles = [action.text() for action in page.shown._menu.actions()]
    assert {"product", "branch", "Channel"} <= set(titles)

    page.shown.show_column("custom.product", shown=True)
    page.shown.show_column("channel", shown=False)

    keys = [column.key for column in page.table.rows.columns]
    assert "channel" not in keys
    assert keys[-1] == "custom.product"
    write(page, "custom.product is known")
    wait_for(page, qtbot, 1)
    last = page.table.rows.index(0, len(keys) - 1)
    qtbot.waitUntil(lambda: page.table.rows.data(last, Qt.ItemDataRole.DisplayRole) == "кредит")

    again = type(page.shown)(page.context)
    assert [column.key for column in again.columns()] == keys
    page.shown.show_column("custom.product", shown=False)
    page.shown.show_column("channel", shown=True)
    again.deleteLater()


def test_all_that_is_selected_is_the_filter(page: ContactsPage, qtbot: QtBot) -> None:
    write(page, 'topic ~ "topic"')
    wait_for(page, qtbot, 12)
    page.table.choose_row(0)
    assert list(page.selection()) == [page.table.current_id()]  # type: ignore[arg-type]  # ids

    page.all_button.click()

    assert page.selection() == page.list.wish.filter()


@pytest.mark.usefixtures("page")
def test_all_that_a_filter_lets_through_is_transcribed(desk: Desk) -> None:
    queued = transcribing.queue_matching(desk, ContactFilter(), again=False).value

    assert (queued.queued, queued.with_transcript, queued.without_recording) == (2, 0, 11)
    none = transcribing.queue_matching(desk, ContactFilter(words="карта"), again=False).value
    assert (none.queued, none.without_recording) == (0, 1)


def test_everything_in_the_panel_has_a_name(page: ContactsPage) -> None:
    write(page, 'topic = "x" and (csat > 3 or complaint = yes)')

    assert unnamed_focusable(page) == []


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_the_builder_speaks_the_windows_language(page: ContactsPage, language: Language) -> None:
    write(page, "csat > 3")
    page.context.languages.switch(language)
    QApplication.processEvents()

    row = first_row(page)
    expected = {Language.RU: "Оценка клиента", Language.KK: "Клиенттің бағасы"}[language]
    assert row.field.currentText() == expected
    assert row.relation.value() is Relation.MORE
    page.context.languages.switch(Language.EN)


def test_a_clicked_expression_is_in_the_windows_language_and_kept_in_english(
    page: ContactsPage, desk: Desk, qtbot: QtBot
) -> None:
    panel, languages = page.filter.panel, page.context.languages
    write(page, "channel = voice")
    languages.switch(Language.RU)
    QApplication.processEvents()
    assert panel.expression.text() == "канал = звонок"

    pick(first_row(page).relation, Relation.UNEQUAL)
    assert panel.expression.text() == "канал != звонок"
    wait_for(page, qtbot, 11)
    panel.name.setText("без звонков")
    panel.save_button.click()
    qtbot.waitUntil(lambda: bool(saved_filters.saved(desk)))
    assert [kept.expression for kept in saved_filters.saved(desk)] == ["channel != voice"]
    languages.switch(Language.EN)


def test_older_contacts_are_indexed_while_the_window_is_open(
    desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    furnish(desk)
    make_older(desk.store)
    opened_shell.window.show_page("contacts")
    page = opened_shell.window.page
    assert isinstance(page, ContactsPage)

    def waiting() -> int:
        with desk.store.read() as reader:
            return reader.reindexing.waiting()

    qtbot.waitUntil(lambda: waiting() == 0)


def test_of_a_long_list_the_beginning_comes_first(
    page: ContactsPage, desk: Desk, qtbot: QtBot
) -> None:
    many = [Contact(Channel.EMAIL, "crm", f"E-{n}", topic="mail") for n in range(FIRST + 300)]
    with desk.store.change(desk.user, "import") as change:
        change.contacts.add_many(many)
        change.commit()
    told: list[tuple[int, bool]] = []
    page.list.listed.connect(lambda listing: told.append((len(listing.ids), listing.whole)))

    write(page, "channel = email")

    wait_for(page, qtbot, FIRST + 300)
    assert told == [(FIRST, False), (FIRST + 300, True)]
    page.all_button.click()
    assert page.selection() == page.list.wish.filter()


def test_a_condition_that_is_added_is_in_sight(page: ContactsPage, qtbot: QtBot) -> None:
    panel = page.filter.panel
    write(page, 'topic = "Fees" and agent = "Agent 1"')
    qtbot.waitUntil(lambda: len(panel.rows.parts) == 2)
    panel.rows.add_button.click()

    def whole() -> bool:
        added = panel.rows.parts[2]
        return added.visibleRegion().boundingRect().height() == added.height()

    qtbot.waitUntil(whole)
