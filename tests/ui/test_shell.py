"""The main window: pages, palette, notices, jobs, language and look."""

import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import NotFound
from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.texts import Language
from qa_desk.ui.main import Shell, shell
from qa_desk.ui.pages import PAGES
from tests.ui.accessibility import unnamed_focusable


@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_every_page_of_the_table_opens(opened_shell: Shell, key: str) -> None:
    opened_shell.window.show_page(key)
    page = opened_shell.window.page
    assert page is not None
    assert page.key == key
    assert page.title() in opened_shell.window.windowTitle()


@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_every_focusable_widget_has_a_name(opened_shell: Shell, key: str) -> None:
    opened_shell.window.show_page(key)
    assert unnamed_focusable(opened_shell.window) == []


def test_the_rail_has_every_page_of_the_job_in_its_order() -> None:
    assert [entry.key for entry in PAGES if entry.in_rail] == [
        "home",
        "contacts",
        "samples",
        "evaluate",
        "calibrate",
        "reports",
        "scorecards",
        "settings",
        "plan",
        "phrases",
        "queue",
    ]


def test_pages_are_made_when_they_are_first_shown(opened_shell: Shell) -> None:
    before = opened_shell.window.stack.count()
    opened_shell.window.show_page("settings")
    opened_shell.window.show_page(PAGES[0].key)
    opened_shell.window.show_page("settings")
    assert opened_shell.window.stack.count() == before + 1


def test_control_and_a_digit_goes_to_a_page(opened_shell: Shell) -> None:
    place = [entry.key for entry in PAGES].index("settings") + 1
    key = Qt.Key(Qt.Key.Key_0.value + place)
    QTest.keyClick(opened_shell.window, key, Qt.KeyboardModifier.ControlModifier)
    page = opened_shell.window.page
    assert page is not None
    assert page.key == "settings"


def test_the_palette_opens_on_a_russian_layout_too(opened_shell: Shell) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord("Л"), control, "л")
    focused = opened_shell.window.focusWidget()
    QApplication.sendEvent(focused, pressed)
    assert opened_shell.window.palette_popup.isVisible()


def test_the_palette_finds_a_page_by_the_beginning_of_its_name(opened_shell: Shell) -> None:
    window = opened_shell.window
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "settin")
    assert window.palette_popup.found() == ("go.settings",)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.key == "settings"
    assert window.palette_popup.isHidden()


def test_escape_closes_the_palette_and_gives_the_keys_back(opened_shell: Shell) -> None:
    window = opened_shell.window
    window.show_page("settings")
    before = window.focusWidget()
    opened_shell.context.commands.run("palette.open")
    field = window.focusWidget()
    first = window.palette_popup._list.currentRow()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert window.palette_popup._list.currentRow() == first + 1
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.palette_popup.isHidden()
    assert window.focusWidget() is before


def test_arrows_go_along_the_rail(opened_shell: Shell) -> None:
    buttons = list(opened_shell.window.rail._buttons.values())
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert opened_shell.window.focusWidget() is buttons[1]
    QTest.keyClick(buttons[1], Qt.Key.Key_Up)
    assert opened_shell.window.focusWidget() is buttons[0]


def test_the_foot_of_the_window_tells_what_the_machine_can_do(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    window = opened_shell.window
    qtbot.waitUntil(window.status.model.isVisible)
    assert "No speech model" in window.status.model.accessibleName()
    with qtbot.waitSignal(window.machine._loader.loaded):
        opened_shell.context.hub.publish(touched(Topic.MODELS))


def test_the_demo_is_built_in_a_job_and_then_shown(
    qapp: QApplication, qtbot: QtBot, desk: Desk, service: JobService
) -> None:
    def build(_token: Token, report: Report) -> Changes:
        report(0.5, "contacts")
        return touched(Topic.CONTACTS)

    with shell(qapp, desk, service, build) as built:
        built.window.show_page("settings")
        with qtbot.waitSignal(built.context.notices.told) as told:
            built.context.commands.run("demo.build")
        assert told.args is not None
        assert told.args[0].text == "The demo contacts are there."
        assert built.window.page is not None
        assert built.window.page.key == "home"


def test_a_fault_is_told_as_a_sentence_in_the_language_of_the_window(opened_shell: Shell) -> None:
    opened_shell.context.languages.switch(Language.RU)
    opened_shell.context.notices.fault(NotFound(what="contact", id=7))
    texts = [found.text() for found in opened_shell.window.notices.findChildren(QLabel)]
    assert "Не найдено: обращение с идентификатором 7." in texts


def test_closing_a_notice_shows_the_one_before(opened_shell: Shell) -> None:
    for number in (1, 2):
        opened_shell.context.notices.fault(NotFound(what="contact", id=number))
    bar = opened_shell.window.notices
    opened_shell.context.commands.run("notice.dismiss")
    assert bar.notice is not None
    assert "1" in bar.notice.text
    opened_shell.context.commands.run("notice.dismiss")
    assert bar.isHidden()


def test_a_job_is_shown_while_it_runs_and_can_be_cancelled(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    begun = threading.Event()

    def work(token: Token, report: Report) -> None:
        report(0.5, "first")
        begun.set()
        token.wait(30)
        token.check()

    strip = opened_shell.window.status.progress
    handle = opened_shell.context.jobs.start(work, title="Transcribing")
    assert strip.running == 1
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignals([handle.cancelled, handle.settled]):
        opened_shell.context.commands.run("jobs.cancel")
    assert strip.running == 0
    assert not opened_shell.context.commands.action("jobs.cancel").isEnabled()


def test_closing_while_work_goes_on_asks_first(opened_shell: Shell, qtbot: QtBot) -> None:
    window = opened_shell.window
    handle = opened_shell.context.jobs.start(lambda token, _: token.wait(30), title="Importing")
    window.close()
    assert window.isVisible()
    question = window.findChild(QMessageBox)
    assert question is not None
    agree = next(button for button in question.buttons() if button.text() == "Stop and close")
    agree.click()
    assert not window.isVisible()
    handle.cancel()
    qtbot.waitUntil(lambda: handle.is_settled)


def test_the_fault_of_a_job_comes_to_the_notice_bar(opened_shell: Shell, qtbot: QtBot) -> None:
    def work(_token: Token, _report: Report) -> None:
        raise NotFound(what="contact", id=7)

    handle = opened_shell.context.jobs.start(work)
    with qtbot.waitSignal(handle.settled):
        pass
    qtbot.waitUntil(lambda: opened_shell.window.notices.notice is not None)


def test_the_language_changes_without_a_restart(opened_shell: Shell, qtbot: QtBot) -> None:
    window = opened_shell.window
    window.show_page("settings")
    opened_shell.context.preferences.put("language", "ru")
    qtbot.waitUntil(lambda: window.windowTitle() == "Настройки · QA Desk")
    opened_shell.context.preferences.put("language", "kk")
    qtbot.waitUntil(lambda: window.windowTitle() == "Баптаулар · QA Desk")


def test_a_changed_setting_can_be_undone(opened_shell: Shell) -> None:
    opened_shell.window.show_page("settings")
    page = opened_shell.window.page
    assert page is not None
    stack = page.undo_stack()
    assert stack is not None
    page._change("minimum_shown", 7)  # type: ignore[attr-defined]
    assert opened_shell.context.desk.settings.number("minimum_shown") == 7
    opened_shell.context.commands.run("edit.undo")
    assert opened_shell.context.desk.settings.number("minimum_shown") == 5


def test_the_place_of_the_window_is_remembered(opened_shell: Shell) -> None:
    opened_shell.window.close()
    kept = opened_shell.context.desk.paths.workspace / "window.ini"
    assert "geometry" in kept.read_text("utf-8")


def test_a_demo_is_not_begun_twice_and_one_that_is_stopped_shows_what_it_has_made(
    qapp: QApplication, qtbot: QtBot, desk: Desk, service: JobService
) -> None:
    begun: list[Token] = []

    def build(token: Token, report: Report) -> Changes:
        begun.append(token)
        report(0.1, "contacts")
        token.wait(30)
        token.check()
        return touched(Topic.CONTACTS)

    with shell(qapp, desk, service, build) as built:
        page = built.window
        page.show_page("first_run")
        button = page.page.demo_button  # type: ignore[union-attr]
        button.click()
        assert not button.isEnabled()
        built.context.commands.run("demo.build")
        qtbot.waitUntil(lambda: len(begun) == 1)
        assert page.status.progress.running == 1
        with (
            qtbot.waitSignal(built.context.hub.changed) as changed,
            qtbot.waitSignal(built.context.notices.told) as told,
        ):
            built.context.commands.run("jobs.cancel")
        assert changed.args is not None
        assert Topic.CONTACTS in changed.args[0].topics
        assert told.args is not None
        assert "Stopped" in told.args[0].text
        qtbot.waitUntil(button.isEnabled)
