"""The watched folder of the settings: what comes in is imported while the window is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.services import contacts
from qa_desk.services.watching import NotAFolder
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.settings import SettingsPage
from tests.unit.importing.building import a_chat

_PATIENCE_MS = 15_000


@pytest.fixture
def page(opened_shell: Shell) -> SettingsPage:
    opened_shell.context.preferences.put("watch_quiet_s", 0)
    opened_shell.context.preferences.put("watch_every_s", 0.1)
    opened_shell.window.show_page("settings")
    found = opened_shell.window.page
    assert isinstance(found, SettingsPage)
    return found


def test_nothing_is_watched_until_a_folder_is_chosen(
    opened_shell: Shell, page: SettingsPage
) -> None:
    assert not opened_shell.context.watch._timer.isActive()
    assert page.watching.stop_button.isHidden()


def test_what_comes_into_the_folder_comes_in(
    opened_shell: Shell, page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    watch, desk = opened_shell.context.watch, opened_shell.context.desk
    before = len(contacts.ids(desk, ContactFilter(), ContactOrder()))
    folder = tmp_path / "incoming"
    folder.mkdir()
    page.watching._take(folder)
    assert page.watching.place.text() == str(folder)

    a_chat(folder / "new.json", id="NEW-1")
    (folder / "bad.wav").write_bytes(b"")
    qtbot.waitUntil(lambda: (watch.added, watch.rejected) == (1, 1), timeout=_PATIENCE_MS)

    assert len(contacts.ids(desk, ContactFilter(), ContactOrder())) == before + 1
    assert "1" in page.watching._state.text()
    page.watching.stop_button.click()
    assert not watch._timer.isActive()
    assert page.watching.place.text() == ""


def test_a_choice_can_be_undone(opened_shell: Shell, page: SettingsPage, tmp_path: Path) -> None:
    page.watching._take(tmp_path)
    stack = page.undo_stack()
    assert stack is not None

    stack.undo()

    assert opened_shell.context.watch.folder == ""


def test_a_fault_is_shown_and_the_next_look_tries_again(
    opened_shell: Shell, page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    a_chat(tmp_path / "in" / "a.json", id="NEW-2")
    watch = opened_shell.context.watch
    page.watching._take(tmp_path / "in")
    watch._on_failed(NotAFolder(path="here"))
    assert "here" in page.watching._state.text()

    qtbot.waitUntil(lambda: watch.added == 1, timeout=_PATIENCE_MS)

    assert watch.fault is None
