"""A list of a million rows: only what is seen is read, and selecting all costs nothing."""

from array import array
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qa_desk.domain.contacts import Channel, Direction
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactColumn, ContactOrder, ContactRow
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import BADGE_ROLE, Look, PagedColumn, RichColumn
from qa_desk.ui.models.paged_table import PAGE_ROWS, PAGES_KEPT, PagedTable, PageWish
from qa_desk.ui.models.value_list import ValueList
from qa_desk.ui.pages.contacts_columns import TOPIC_PLACE, contact_columns
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.paged_view import PagedView

Index = QModelIndex | QPersistentModelIndex
MILLION = 1_000_000
PATIENCE_MS = 5000


def a_row(number: int) -> ContactRow:
    return ContactRow(
        id=ContactId(number),
        channel=Channel.CHAT,
        external_id=f"C-{number}",
        started_at=None,
        duration_ms=None,
        agent="Agent",
        team="Team",
        topic="Topic",
        language="en",
        direction=Direction.INBOUND,
        complaint=False,
        has_recording=False,
        transcribed=False,
        evaluations=0,
        score=None,
    )


@pytest.fixture
def table(context: Context) -> Iterator[PagedTable[ContactRow]]:
    """Return a list of 1,000 contacts, none of them read."""
    made: PagedTable[ContactRow] = PagedTable(
        Look(context.theme, context.icons), lambda row: row.id
    )
    column: RichColumn[ContactRow] = RichColumn("Contact", lambda row: row.external_id)
    made.set_columns([PagedColumn("contact", column, 10)])
    made.set_ids(array("q", range(1000)))
    yield made
    made.deleteLater()


@pytest.fixture
def view(context: Context) -> PagedView:
    """Return a shown view of a million contacts."""
    made = PagedView(context)
    made.set_columns(contact_columns(context.languages), TOPIC_PLACE)
    made.resize(1000, 600)
    made.show_ids(array("q", range(MILLION)))
    made.show()
    return made


def a_word_column() -> RichColumn[str]:
    return RichColumn("Word", lambda word: word)


def wished(table: PagedTable[ContactRow], page: int) -> PageWish:
    return PageWish(table.ids, page)


def rows_of(wish: PageWish) -> list[ContactRow]:
    return [a_row(id_) for id_ in wish.ids]


def shown(table: PagedTable[ContactRow], row: int) -> object:
    return table.data(table.index(row, 0))


def test_the_model_keeps_qts_rules(
    table: PagedTable[ContactRow], qtmodeltester: ModelTester
) -> None:
    table.take(wished(table, 0), rows_of(wished(table, 0)))
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]


def test_a_list_of_values_keeps_qts_rules(context: Context, qtmodeltester: ModelTester) -> None:
    model: ValueList[str] = ValueList(Look(context.theme, context.icons))
    column: RichColumn[str] = RichColumn(
        "Word", lambda word: word, icon=lambda _word: "check", badge=lambda _word: "good"
    )
    model.set_columns([column])
    model.set_values(["one", "two"])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.data(model.index(1, 0), BADGE_ROLE) == "good"


def test_what_is_not_there_is_blank_and_asked_for_once(
    table: PagedTable[ContactRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(table.wanted) as told:
        assert shown(table, 3) is None
        assert shown(table, 250) is None
    assert told.args is not None
    assert [wish.number for wish in told.args[0]] == [0, 1]
    table.take(wished(table, 0), rows_of(wished(table, 0)))
    with qtbot.assertNotEmitted(table.wanted, wait=30):
        assert shown(table, 3) == "C-3"


def test_who_scrolls_past_many_pages_gets_the_last_of_them(
    table: PagedTable[ContactRow], qtbot: QtBot
) -> None:
    table.set_ids(array("q", range(100 * PAGE_ROWS)))
    with qtbot.waitSignal(table.wanted) as told:
        for page in range(100):
            shown(table, page * PAGE_ROWS)
    assert told.args is not None
    assert [wish.number for wish in told.args[0]] == [96, 97, 98, 99]


def test_a_page_of_an_older_list_is_void(table: PagedTable[ContactRow]) -> None:
    old = wished(table, 0)
    table.set_ids(array("q", range(500, 900)))
    table.take(old, rows_of(old))
    assert shown(table, 0) is None


def test_a_list_that_stayed_the_same_is_shown_until_it_comes_anew(
    table: PagedTable[ContactRow], qtbot: QtBot
) -> None:
    table.take(wished(table, 0), rows_of(wished(table, 0)))
    assert not table.set_ids(array("q", range(1000)))
    with qtbot.waitSignal(table.wanted):
        assert shown(table, 0) == "C-0"
    wish = wished(table, 0)
    table.take(wish, [replace(row, external_id="new") for row in rows_of(wish)])
    assert shown(table, 0) == "new"


def test_rows_nobody_has_any_more_stay_blank(table: PagedTable[ContactRow]) -> None:
    wish = wished(table, 0)
    table.take(wish, [row for row in rows_of(wish) if row.id != 5])
    assert shown(table, 5) is None
    assert shown(table, 6) == "C-6"


def test_only_so_many_pages_are_kept(table: PagedTable[ContactRow]) -> None:
    table.set_ids(array("q", range((PAGES_KEPT + 5) * PAGE_ROWS)))
    for page in range(PAGES_KEPT + 5):
        table.take(wished(table, page), rows_of(wished(table, page)))
    assert len(table._pages) == PAGES_KEPT
    assert shown(table, 0) is None


def test_ctrl_a_on_a_million_rows_asks_for_less_than_two_thousand_flags(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    original = PagedTable.flags

    def counted(self: PagedTable[ContactRow], index: Index) -> Qt.ItemFlag:
        asked.append(1)
        return original(self, index)

    monkeypatch.setattr(PagedTable, "flags", counted)
    view = PagedView(context)
    view.set_columns(contact_columns(context.languages), TOPIC_PLACE)
    view.resize(1000, 600)
    view.show_ids(array("q", range(MILLION)))
    view.show()
    qtbot.waitExposed(view)
    asked.clear()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.grab()
    assert view.selected_count() == MILLION
    assert 0 < len(asked) < 2000


def test_all_selected_are_told_as_ids_in_order(view: PagedView) -> None:
    view.selectAll()
    assert view.selected_ids() == array("q", range(MILLION))


def test_another_list_of_all_stays_all(view: PagedView) -> None:
    view.selectAll()
    view.show_ids(array("q", range(5000)))
    assert view.selected_count() == 5000


def test_the_row_to_stay_on_is_current(view: PagedView) -> None:
    view.show_ids(array("q", range(100, 200)), 7)
    assert view.current_id() == 107
    assert view.selected_ids() == array("q", [107])


def test_the_same_title_again_turns_the_order(view: PagedView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.order_wanted) as told:
        view.order_by(2)
    assert told.args == [ContactOrder(ContactColumn.EXTERNAL_ID, descending=False)]
    view.show_order(ContactOrder(ContactColumn.EXTERNAL_ID, descending=False))
    with qtbot.waitSignal(view.order_wanted) as told:
        view.order_by(2)
    assert told.args == [ContactOrder(ContactColumn.EXTERNAL_ID, descending=True)]


def test_enter_and_a_double_click_open(view: PagedView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.opened):
        view.doubleClicked.emit(view.rows.index(0, 0))


def test_a_narrow_view_hides_what_is_spare_and_shows_the_rest(view: PagedView) -> None:
    team = [column.key for column in view.rows.columns].index("team")
    view.resize(view.width() * 3, 400)
    assert not view.isColumnHidden(team)
    view.resize(700, 400)
    assert view.isColumnHidden(team)


def test_enter_opens_the_current_value_of_a_list(context: Context, qtbot: QtBot) -> None:
    made: ListTable[str] = ListTable(context)
    made.set_columns([a_word_column()], stretched=0)
    made.set_values(["one", "two"])
    made.show()
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.opened) as told:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert told.args == ["two"]


def test_a_list_stays_on_its_row_when_it_comes_anew(context: Context) -> None:
    made: ListTable[str] = ListTable(context, most_rows=4)
    made.set_columns([a_word_column()], stretched=0)
    made.set_values(["one", "two", "three"])
    made.choose_row(2)
    made.set_values(["four", "five", "six"])
    assert made.current() == "six"
    made.set_values(["seven"])
    assert made.current() == "seven"
    made.set_values([])
    assert made.current() is None


def test_a_list_that_goes_on_keeps_what_is_there(
    table: PagedTable[ContactRow], qtbot: QtBot
) -> None:
    page = PageWish(table._ids, 0)
    table.take(page, [a_row(number) for number in page.ids])
    resets: list[str] = []
    table.modelReset.connect(lambda: resets.append("reset"))
    with qtbot.waitSignal(table.rowsInserted) as grown:
        assert table.set_ids(array("q", range(MILLION))) is False

    assert grown.args is not None
    assert grown.args[1:] == [1000, MILLION - 1]
    assert resets == []
    assert table.value(0) == a_row(0)
    assert table.rowCount() == MILLION


def test_a_list_that_begins_otherwise_is_another(table: PagedTable[ContactRow]) -> None:
    assert table.set_ids(array("q", range(1, 2000))) is True


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (replace(a_row(1), channel=Channel.VOICE), "None"),
        (replace(a_row(1), channel=Channel.VOICE, transcribed=True), "There"),
        (replace(a_row(1), channel=Channel.VOICE, has_recording=True), "None"),
        (replace(a_row(1), channel=Channel.CHAT), "There"),
    ],
)
def test_a_call_of_which_nothing_can_be_read_is_not_said_to_have_a_text(
    context: Context, row: ContactRow, told: str
) -> None:
    columns = {column.key: column for column in contact_columns(context.languages)}
    assert columns["text"].cell.text(row) == told
