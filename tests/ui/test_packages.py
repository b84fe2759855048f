"""Packages from the window: what is listed goes out, and a dry run says what would come in."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from qa_desk.domain.ids import ContactId
from qa_desk.domain.packages import Whose
from qa_desk.services import packages
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.contact_packages import ContactPackages
from qa_desk.ui.pages.contacts import ContactsPage
from qa_desk.ui.pages.package_export import PackageExportDialog
from qa_desk.ui.pages.package_import import PackageImportDialog
from qa_desk.ui.viewmodels.packages import Stage
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import evaluate, furnish
from tests.workspace import a_desk

SECRET = "a passphrase of some length"
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(desk: Desk, opened_shell: Shell, qtbot: QtBot) -> ContactsPage:
    """Return the page of twelve contacts, of which one is evaluated."""
    evaluate(desk, furnish(desk)[0])
    opened_shell.window.show_page("contacts")
    found = opened_shell.window.page
    assert isinstance(found, ContactsPage)
    qtbot.waitUntil(lambda: found.table.rows.value(0) is not None)
    return found


def a_package(folder: Path, *, passphrase: str = "", changed: bool = False) -> Path:
    """Return a package of another workspace: twelve contacts, the third one evaluated."""
    other = a_desk(folder / "other")
    ids = furnish(other, 14)
    evaluate(other, ids[2])
    if changed:
        with other.store.change(by=other.user, verb="test") as change:
            change.contacts.update(replace(change.contacts.get(ids[1]), topic="another"))
            change.commit()
    file = folder / "other.qadesk"
    packing = packages.Packing(passphrase=passphrase)
    packages.export(other, file, packages.Choice(contacts=ids), packing)
    other.store.close()
    return file


def export_dialog(page: ContactsPage) -> PackageExportDialog:
    page.packages.export_action.trigger()
    dialog = page.packages.exporting
    assert dialog is not None
    return dialog


def import_dialog(page: ContactsPage, file: Path, qtbot: QtBot) -> PackageImportDialog:
    page.packages.bring_in(file)
    dialog = page.packages.importing
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.model.busy)
    return dialog


def figures(dialog: PackageImportDialog) -> list[str]:
    return [figure.findChildren(QLabel)[0].text() for figure in dialog._figures]


def test_what_is_listed_goes_into_a_package(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(page)
    assert dialog.which.currentText() == "All 12 in the list"
    dialog.recordings.setChecked(False)
    dialog.write(tmp_path / "contacts")
    qtbot.waitUntil(lambda: dialog.model.stage is Stage.DONE)

    assert (tmp_path / "contacts.qadesk").is_file()
    assert dialog.model.counts["contacts"] == 12
    assert dialog.model.counts["evaluations"] == 1
    assert "contacts.qadesk: contacts 12" in dialog._sentence.text()


def test_what_is_selected_goes_without_evaluations(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.table.choose_row(1)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = export_dialog(page)
    assert dialog.which.currentText() == "The 2 selected"
    dialog.evaluations.choose(Whose.NONE)
    dialog.write(tmp_path / "two.qadesk")
    qtbot.waitUntil(lambda: dialog.model.stage is Stage.DONE)

    assert (dialog.model.counts["contacts"], dialog.model.counts["evaluations"]) == (2, 0)


def test_a_package_that_cannot_be_written_says_why_and_can_be_tried_again(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    there = tmp_path / "there.qadesk"
    there.write_text("mine")
    dialog = export_dialog(page)
    dialog.write(there)
    qtbot.waitUntil(lambda: dialog.model.stage is Stage.REFUSED)
    assert "never takes the place of a file" in dialog._sentence.text()
    assert there.read_text() == "mine"
    dialog.passphrase.setText("short")
    dialog.write(tmp_path / "new.qadesk")
    qtbot.waitUntil(lambda: not dialog.model.busy)
    assert not (tmp_path / "new.qadesk").exists()
    dialog.passphrase.setText(SECRET)
    dialog.write(tmp_path / "new.qadesk")
    qtbot.waitUntil(lambda: dialog.model.stage is Stage.DONE)


def test_an_export_that_is_stopped_leaves_no_file(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(page)
    dialog.write(tmp_path / "stopped.qadesk")
    dialog.model.stop()
    qtbot.waitUntil(lambda: not dialog.model.busy)

    written = dialog.model.stage is Stage.DONE
    assert written is (tmp_path / "stopped.qadesk").exists()
    assert list(tmp_path.glob("*stopped*")) == ([dialog.model.file] if written else [])


def test_a_dry_run_says_what_is_new_and_what_is_otherwise_here(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = import_dialog(page, a_package(tmp_path, changed=True), qtbot)

    new, evaluations, _same, conflicts = figures(dialog)
    assert (new, evaluations) == ("2", "1")
    assert int(conflicts) == len(dialog.points.values()) > 0
    assert "C-001" in {point.contact for point in dialog.points.values()}
    assert "another" in " ".join(point.reason for point in dialog.points.values())
    assert page.table.rows.rowCount() == 12
    dialog.foot.act.click()
    qtbot.waitUntil(lambda: dialog.model.stage is Stage.DONE)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 14)
    dialog.close()


def test_the_same_package_again_is_nothing_new(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    package = a_package(tmp_path)
    first = import_dialog(page, package, qtbot)
    first.foot.act.click()
    qtbot.waitUntil(lambda: first.model.stage is Stage.DONE)
    again = import_dialog(page, package, qtbot)

    assert again.windowTitle() == "Import a package"
    assert again._title.text() == "Nothing new"
    assert not again.foot.act.isEnabled()


def test_an_encrypted_package_is_opened_by_its_passphrase(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = import_dialog(page, a_package(tmp_path, passphrase=SECRET), qtbot)
    assert dialog.model.stage is Stage.LOCKED
    qtbot.waitUntil(dialog.passphrase.hasFocus)
    for typed, stage in (("another one of some length", Stage.LOCKED), (SECRET, Stage.READY)):
        dialog.passphrase.setText(typed)
        QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda wanted=stage: dialog.model.stage is wanted)  # type: ignore[misc]
    assert dialog.foot.act.hasFocus()


def test_what_is_no_package_is_refused(page: ContactsPage, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "letter.qadesk"
    file.write_text("no package")
    dialog = import_dialog(page, file, qtbot)

    assert dialog.model.stage is Stage.REFUSED
    assert "is no package of QA Desk" in dialog._sentence.text()
    assert not dialog.foot.act.isEnabled()


def test_packages_have_keys(page: ContactsPage, qtbot: QtBot) -> None:
    window = page.window()
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: page.packages.exporting is not None)
    assert page.packages.exporting is not None
    page.packages.exporting.close()
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    window.findChildren(QFileDialog)[0].reject()


@pytest.mark.parametrize("language", Language)
def test_the_dialogs_are_named_in_every_language(
    page: ContactsPage, tmp_path: Path, qtbot: QtBot, language: Language
) -> None:
    exporting = export_dialog(page)
    importing = import_dialog(page, a_package(tmp_path, changed=True), qtbot)
    page.context.languages.switch(language)
    qtbot.waitUntil(lambda: bool(exporting.windowTitle()))

    assert unnamed_focusable(exporting) == []
    assert unnamed_focusable(importing) == []
    assert isinstance(page.packages, ContactPackages)
    assert ContactId(1) in page.table.rows.ids
