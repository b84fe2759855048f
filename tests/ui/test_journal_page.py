"""The journal: a list to look through, what a row tells, and a check."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.services import auditing
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.journal import JournalPage
from qa_desk.ui.viewmodels.journal import JournalWish, Since
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import furnish, submit


@pytest.fixture
def page(desk: Desk, opened_shell: Shell, qtbot: QtBot) -> JournalPage:
    """Return the page over a workspace in which a contact was evaluated."""
    submit(desk, furnish(desk, 3)[0])
    opened_shell.window.show_page("journal")
    found = opened_shell.window.page
    assert isinstance(found, JournalPage)
    qtbot.waitUntil(lambda: bool(rows(found)) and rows(found)[0][0] != "")
    return found


def rows(page: JournalPage) -> list[list[str]]:
    model = page.table.rows
    return [
        [str(model.index(row, place).data() or "") for place in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def values(page: JournalPage) -> dict[str, tuple[str | None, str | None]]:
    return {change.field: (change.old, change.new) for change in page.card.values.values()}


def test_the_newest_action_comes_first_and_tells_its_values(page: JournalPage) -> None:
    assert rows(page)[0][2] == "Evaluation submitted"
    assert values(page)["state"] == ("draft", "submitted")


def test_words_narrow_the_list(page: JournalPage, qtbot: QtBot) -> None:
    everything = len(rows(page))

    page.filter.words.setText("submitted")
    QTest.keyClick(page.filter.words, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: 0 < len(rows(page)) < everything)


def test_a_kind_narrows_the_list(page: JournalPage, qtbot: QtBot) -> None:
    page._on_wished(JournalWish(kind="read"))

    qtbot.waitUntil(lambda: len(rows(page)) == 0)
    assert page.card._row is None


def test_today_is_what_happened_since_midnight(page: JournalPage, qtbot: QtBot) -> None:
    page._on_wished(JournalWish(since=Since.TODAY, by="nobody"))

    qtbot.waitUntil(lambda: len(rows(page)) == 0)


def test_a_whole_journal_is_told_and_its_seal_can_be_saved(
    page: JournalPage, opened_shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    page.check()
    qtbot.waitUntil(page.check_button.isEnabled)
    verdict = auditing.verify(opened_shell.context.desk)
    page.save_seal(verdict, tmp_path / "seal.json")

    qtbot.waitUntil((tmp_path / "seal.json").exists)
    assert auditing.load_seal(tmp_path / "seal.json") == verdict.head


def test_what_is_listed_is_exported(page: JournalPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.export(tmp_path / "journal.csv")

    qtbot.waitUntil((tmp_path / "journal.csv").exists)
    qtbot.waitUntil(lambda: any(row[2] == "Journal written to a file" for row in rows(page)))


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_takes_keys_has_a_name(
    page: JournalPage, opened_shell: Shell, language: Language
) -> None:
    opened_shell.context.languages.switch(language)

    assert unnamed_focusable(page) == []


def test_the_way_back_leads_to_the_settings(page: JournalPage, opened_shell: Shell) -> None:
    page.back_button.click()

    assert opened_shell.window.page is not None
    assert opened_shell.window.page.key == "settings"


def test_the_settings_lead_to_the_journal(page: JournalPage, opened_shell: Shell) -> None:
    opened_shell.window.show_page("settings")
    settings = opened_shell.window.page
    assert settings is not None

    settings.journal.open_button.click()  # type: ignore[attr-defined]

    assert opened_shell.window.page is page


def test_a_setting_that_figures_hang_on_is_told_with_both_values(
    page: JournalPage, opened_shell: Shell, qtbot: QtBot
) -> None:
    opened_shell.context.preferences.put("minimum_shown", 7)
    opened_shell.context.preferences.put("theme", "dark")
    page._on_wished(JournalWish(kind="setting"))

    def told() -> bool:
        page.refresh()
        qtbot.wait(50)
        return values(page) == {"value": ("5", "7")}

    qtbot.waitUntil(told)
    assert len(rows(page)) == 1
