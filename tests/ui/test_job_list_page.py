"""The page of the queue by keyboard: order, cancel, retry, clearing, and what others do meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.domain.ids import ContactId
from qa_desk.domain.jobs import JobKind, JobState, NewJob
from qa_desk.services import job_queue
from qa_desk.services.desk import Desk
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.job_list import JobListPage
from qa_desk.ui.pages.settings import SettingsPage
from qa_desk.ui.queue_runner import QueueRunner
from qa_desk.ui.routes import EvaluateContact
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import furnish, listed

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def page(desk: Desk, opened_shell: Shell, qtbot: QtBot) -> JobListPage:
    """Show the page with three jobs: one that failed and two that wait."""
    furnish(desk)
    first, *others = [ContactId(id_) for id_ in listed(desk)[:3]]
    with desk.store.change(by=desk.user, verb="prepare") as change:
        job = change.jobs.add(NewJob(JobKind.TRANSCRIBE, first))
        change.jobs.claim(job, "other")
        change.jobs.end(job, "other", JobState.FAILED, "speech.no_model", {"model": "large"})
        for contact in others:
            change.jobs.add(NewJob(JobKind.TRANSCRIBE, contact))
        change.commit()
    opened_shell.window.show_page("queue")
    found = opened_shell.window.page
    assert isinstance(found, JobListPage)
    qtbot.waitUntil(lambda: len(found.table.values()) == 3)
    found.focus_first()
    return found


def states(page: JobListPage) -> list[JobState]:
    return [line.job.state for line in page.table.values()]


def press(page: JobListPage, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(page.table, key, modifiers)


def cell(page: JobListPage, row: int, column: int) -> str:
    model = page.table.model()
    return str(model.index(row, column).data())


def test_what_waits_comes_before_what_failed_and_the_reason_is_a_sentence(
    page: JobListPage,
) -> None:
    assert states(page) == [JobState.WAITING, JobState.WAITING, JobState.FAILED]
    assert [cell(page, row, 4) for row in (0, 1)] == ["1, priority 50", "2, priority 50"]
    assert "large" in cell(page, 2, 6)
    assert cell(page, 2, 7) == "other"


def test_the_keys_go_to_the_list_that_was_empty_when_the_page_came(
    desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    furnish(desk)
    opened_shell.window.activateWindow()
    qtbot.waitUntil(opened_shell.window.isActiveWindow)
    opened_shell.window.show_page("queue")
    page = opened_shell.window.page
    assert isinstance(page, JobListPage)
    assert page.hasFocus()
    with desk.store.change(by=desk.user, verb="prepare") as change:
        change.jobs.add(NewJob(JobKind.TRANSCRIBE, ContactId(listed(desk)[0])))
        change.commit()
    page.refresh()
    qtbot.waitUntil(lambda: len(page.table.values()) == 1)
    assert page.table.hasFocus()


def test_a_job_comes_sooner_by_its_key_and_the_keys_stay_on_it(
    page: JobListPage, qtbot: QtBot
) -> None:
    later = page.table.values()[1].job.id
    page.table.choose_row(1)
    press(page, KEY.Key_Up, CONTROL)
    qtbot.waitUntil(lambda: page.table.values()[0].job.id == later)

    assert page.table.currentIndex().row() == 0
    assert cell(page, 0, 4) == "1, priority 60"
    press(page, KEY.Key_Down, CONTROL)
    press(page, KEY.Key_Down, CONTROL)
    qtbot.waitUntil(lambda: page.table.values()[1].job.priority == 40)


def test_a_job_that_is_cancelled_can_wait_again(page: JobListPage, qtbot: QtBot) -> None:
    first = page.table.values()[0].job.id
    press(page, KEY.Key_Delete, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: JobState.CANCELLED in states(page))

    page.context.preferences.put("speech_model", "absent")
    place = [line.job.id for line in page.table.values()].index(first)
    page.table.choose_row(place)
    press(page, KEY.Key_T, CONTROL)
    qtbot.waitUntil(lambda: states(page).count(JobState.WAITING) == 2)


def test_what_ended_is_removed_and_what_waits_stays(page: JobListPage, qtbot: QtBot) -> None:
    press(page, KEY.Key_Delete, CONTROL)
    qtbot.waitUntil(lambda: states(page) == [JobState.WAITING, JobState.WAITING])
    assert not page.clear_button.isEnabled()


def test_the_page_sees_what_another_computer_does(
    page: JobListPage, desk: Desk, qtbot: QtBot
) -> None:
    job = page.table.values()[0].job.id
    with desk.store.change(by=desk.user, verb="elsewhere") as change:
        change.jobs.claim(job, "another")
        change.jobs.note_progress(job, "another", 0.42)
        change.jobs.claim(job, "another")
        change.commit()
    qtbot.waitUntil(lambda: JobState.RUNNING in states(page), timeout=5000)
    assert "42" in cell(page, 0, 1)


def test_without_its_model_the_queue_says_what_is_missing_and_waits(
    page: JobListPage, qtbot: QtBot
) -> None:
    page.context.preferences.put("speech_model", "absent")
    runner = QueueRunner.of(page.context)
    with qtbot.waitSignal(page.context.notices.told) as told:
        press(page, KEY.Key_R, CONTROL)
    assert told.args is not None
    assert "absent" in told.args[0].text
    qtbot.waitUntil(lambda: not runner.running)
    assert states(page).count(JobState.WAITING) == 2


def test_enter_opens_the_contact(page: JobListPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.navigate) as asked:
        press(page, KEY.Key_Return, Qt.KeyboardModifier.NoModifier)
    contact = page.table.values()[0].job.contact_id
    assert contact is not None
    assert asked.args == ["evaluate", EvaluateContact(contact)]


def test_everything_that_takes_keys_has_a_name(page: JobListPage) -> None:
    assert unnamed_focusable(page) == []


def test_an_empty_queue_says_so(page: JobListPage, desk: Desk, qtbot: QtBot) -> None:
    ids = [line.job.id for line in page.table.values()]
    job_queue.cancel(desk, ids)
    job_queue.clear(desk, ids)
    page.make_stale()
    qtbot.waitUntil(lambda: not page.table.values())
    assert not page.table.isVisible()


def test_a_shared_place_is_kept_and_one_with_a_password_is_not(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    opened_shell.window.show_page("settings")
    page = opened_shell.window.page
    assert isinstance(page, SettingsPage)
    card = page.sharing
    card.place.setText("s3://calls/media")
    card.place.editingFinished.emit()
    assert page.context.preferences.value("media_root") == "s3://calls/media"

    card.place.setText("sftp://me:secret@host/calls")
    card.place.editingFinished.emit()
    assert page.context.preferences.value("media_root") == "s3://calls/media"
    assert card.place.text() == "s3://calls/media"
    qtbot.waitUntil(card._fault.isVisible)
    assert "secret" not in card._fault.text()
