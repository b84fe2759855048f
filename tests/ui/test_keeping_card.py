"""Copies and the check in the settings, and the dialog where the database cannot be used."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from qa_desk.db.faults import DatabaseDamaged
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import contacts, keeping, restoring
from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.hub import Hub
from qa_desk.ui.i18n import Languages
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.settings_keeping import KeepingCard
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.recovery import RecoveryDialog, Restorer
from tests.ui.office import furnish


@pytest.fixture
def card(qtbot: QtBot, context: Context) -> KeepingCard:
    made = KeepingCard(context)
    qtbot.addWidget(made)
    made.retranslate()
    made.refresh()
    return made


def test_a_copy_is_made_and_offered(card: KeepingCard, desk: Desk, qtbot: QtBot) -> None:
    assert not card.restore_button.isEnabled()

    card.back_up_button.click()

    qtbot.waitUntil(card.restore_button.isEnabled)
    assert len(restoring.backups(desk.paths)) == 1


def test_the_check_says_that_all_is_well_or_what_is_wrong(
    card: KeepingCard, desk: Desk, qtbot: QtBot
) -> None:
    card.check_button.click()
    qtbot.waitUntil(lambda: "whole" in card._found.text())

    furnish(desk, recorded=1)
    card.check_button.click()
    qtbot.waitUntil(lambda: "not in the workspace" in card._found.text())


def test_going_back_to_a_copy_asks_first_and_then_does_it(
    card: KeepingCard, desk: Desk, qtbot: QtBot
) -> None:
    copy = keeping.back_up_now(desk).value
    furnish(desk, count=3)

    card.restore(copy.file)
    [asked] = card.findChildren(QMessageBox)
    assert contacts.count(desk, ContactFilter()) == 3
    next(each for each in asked.buttons() if each.text() == "Restore").click()

    qtbot.waitUntil(lambda: contacts.count(desk, ContactFilter()) == 0)


def test_damage_met_while_working_leads_to_the_copies(opened_shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened_shell.context.notices.told) as told:
        opened_shell.context.jobs.failed.emit(DatabaseDamaged(location="desk.sqlite3"))

    [notice] = told.args
    assert "damaged" in notice.text
    assert notice.action


def test_a_damaged_database_is_brought_back_from_the_chosen_copy(
    desk: Desk, qtbot: QtBot, qapp: object
) -> None:
    assert qapp
    furnish(desk, count=3)
    keeping.back_up_now(desk)
    desk.store.close()
    desk.paths.database.write_bytes(b"nothing of a database")
    service = JobService()
    jobs = QtJobs(service, Hub())
    languages = Languages(Language.EN)
    fault = DatabaseDamaged(location=str(desk.paths.database))
    dialog = RecoveryDialog(desk.paths, fault, languages, Restorer(desk.paths, jobs))
    qtbot.addWidget(dialog)

    assert dialog.copies.count() == 1
    with qtbot.waitSignal(dialog.accepted):
        dialog.restore_button.click()

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert desk.paths.database.read_bytes().startswith(b"SQLite format 3")
    jobs.close()
    languages.close()


def test_a_file_that_is_no_copy_is_refused_in_the_dialog(
    desk: Desk, qtbot: QtBot, qapp: object, tmp_path: Path
) -> None:
    assert qapp
    desk.store.close()
    foreign = tmp_path / "foreign.sqlite3"
    foreign.write_bytes(b"nothing of a database")
    service = JobService()
    jobs = QtJobs(service, Hub())
    languages = Languages(Language.EN)
    fault = DatabaseDamaged(location=str(desk.paths.database))
    dialog = RecoveryDialog(desk.paths, fault, languages, Restorer(desk.paths, jobs))
    qtbot.addWidget(dialog)
    dialog.show()

    dialog._take((foreign,))

    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "damaged" in dialog.trouble.text()
    assert not dialog.restore_button.isEnabled()
    jobs.close()
    languages.close()
