"""The classifier editor by keyboard: error types are found, written, moved and published."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from qa_desk.domain import classifier_edits
from qa_desk.scoring.classifier import ChangeKind
from qa_desk.services import classifier_drafts, classifier_workbooks, classifiers, scorecards
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.models.classifier_tree import ClassifierTreeModel
from qa_desk.ui.pages.classifier import ClassifierPage
from qa_desk.ui.pages.classifier_import import ClassifierImportDialog
from qa_desk.ui.pages.classifier_move import MoveDialog
from qa_desk.ui.pages.scorecards import ScorecardsPage
from qa_desk.vault import keyfile
from qa_desk.vault.sealed import is_sealed
from tests.ui.accessibility import unnamed_focusable
from tests.ui.test_card_editor_page import ALT, CTRL, KEY, SHIFT, Typist


@pytest.fixture
def typist(opened_shell: Shell, qtbot: QtBot) -> Typist:
    return Typist(opened_shell, qtbot)


@pytest.fixture
def page(typist: Typist, opened_shell: Shell, qtbot: QtBot) -> ClassifierPage:
    assert typist.window is opened_shell.window
    typist.window.show_page("classifier")
    found = opened_shell.window.findChild(ClassifierPage)
    assert isinstance(found, ClassifierPage)
    qtbot.waitUntil(lambda: found.model.classifier is not None)
    found.model.set_language(Language.EN)
    found.tree.take_keys()
    return found


def _go(page: ClassifierPage, code: str) -> None:
    page.model.go(page.model.path_of(code))


def _entry(page: ClassifierPage, code: str) -> dict[str, object]:
    value = page.model.value(page.model.path_of(code))
    assert isinstance(value, dict)
    return value


def _is_version(page: ClassifierPage, version: int) -> bool:
    return page.model.value(("version",)) == version


def _drawn(page: ClassifierPage, qtbot: QtBot) -> None:
    """Wait until the draft on the disk is what is seen."""
    qtbot.waitUntil(lambda: not page.autosave.pending)


def test_the_classifier_in_use_is_opened_and_nothing_is_kept_before_an_edit(
    page: ClassifierPage, desk: Desk
) -> None:
    assert page.model.document == classifiers.document(classifiers.shipped_text())
    assert page.model.changes == ()
    assert not classifier_drafts.open_draft(desk).is_draft


def test_an_error_type_is_written_by_keys_alone(
    page: ClassifierPage, typist: Typist, qtbot: QtBot, desk: Desk
) -> None:
    _go(page, "no_greeting")
    typist.press(KEY.Key_Insert)
    typist.name("Mumbled greeting")
    typist.press(KEY.Key_F4)
    typist.rename("Невнятное приветствие")
    typist.press(KEY.Key_F4)
    typist.rename("Түсініксіз сәлемдесу")

    new = page.model.current
    assert page.model.value((*new, "titles")) == {
        "en": "Mumbled greeting",
        "ru": "Невнятное приветствие",
        "kk": "Түсініксіз сәлемдесу",
    }
    assert page.model.value((*new, "parent")) == "opening"
    qtbot.waitUntil(lambda: page.model.classifier is not None)
    assert [each.kind for each in page.model.changes] == [ChangeKind.ADDED]
    _drawn(page, qtbot)
    assert classifier_drafts.open_draft(desk).document == page.model.document


def test_what_is_being_typed_outlives_a_check(
    page: ClassifierPage, typist: Typist, qtbot: QtBot
) -> None:
    _go(page, "no_greeting")
    page.model.put((*page.model.current, "titles", "kk"), "")
    typist.press(KEY.Key_F2)
    qtbot.waitUntil(lambda: isinstance(typist.focus, QLineEdit))
    line = typist.focus
    assert isinstance(line, QLineEdit)
    line.setText("Half a name")
    with qtbot.waitSignal(page.model.checked):
        page.model.check_soon(page.model.document)

    assert line.text() == "Half a name"
    typist.press(KEY.Key_Escape)


def test_entries_move_by_alt_and_arrows_and_ctrl_z_takes_everything_back(
    page: ClassifierPage, typist: Typist, qtbot: QtBot
) -> None:
    before = page.model.document
    _go(page, "no_greeting")
    typist.press(KEY.Key_Down, ALT)
    typist.press(KEY.Key_Left, ALT)
    assert "parent" not in _entry(page, "no_greeting")
    typist.press(KEY.Key_Right, ALT)
    assert _entry(page, "no_greeting")["parent"] == "opening"
    typist.press(KEY.Key_Up, ALT)
    typist.press(KEY.Key_D, CTRL)
    typist.press(KEY.Key_Delete)
    after = page.model.document
    assert after != before

    steps = page.undo_stack()
    while steps.canUndo():
        typist.press(KEY.Key_Z, CTRL)
    assert page.model.document == before
    while steps.canRedo():
        typist.press(KEY.Key_Z, CTRL | SHIFT)
    assert page.model.document == after
    _drawn(page, qtbot)


def test_properties_go_into_the_document_and_a_new_code_takes_its_children_along(
    page: ClassifierPage, typist: Typist, qtbot: QtBot
) -> None:
    _go(page, "opening")
    line = page.properties.entry.code.line
    line.setFocus()
    typist.press(KEY.Key_End)
    QTest.keyClicks(line, "_x")

    assert _entry(page, "no_greeting")["parent"] == "opening_x"
    assert page.undo_stack().count() == 1
    _go(page, "no_greeting")
    form = page.properties.entry
    form.classes.boxes["business"].click()
    form.weight.line.setFocus()
    typist.press(KEY.Key_Up)
    assert _entry(page, "no_greeting")["classes"] == ["customer", "business"]
    assert _entry(page, "no_greeting")["weight"] == 6
    qtbot.waitUntil(lambda: len(page.model.changes) > 3)


def test_a_group_loses_what_only_error_types_have_in_one_step(page: ClassifierPage) -> None:
    _go(page, "no_greeting")
    page.properties.entry.group_switch.box.click()

    entry = _entry(page, "no_greeting")
    assert entry["group"] is True
    assert not {"severity", "classes", "weight", "bad_example"} & entry.keys()
    assert page.properties.entry.severity.isHidden()
    page.undo_stack().undo()
    assert _entry(page, "no_greeting")["weight"] == 5


def test_a_search_shows_what_was_found_with_what_stands_above(
    page: ClassifierPage, typist: Typist
) -> None:
    typist.press(KEY.Key_F, CTRL)
    assert page.tree.search.hasFocus()
    page.tree.search.setText("запис recording_not")

    items = page.tree.view.model()
    assert isinstance(items, ClassifierTreeModel)
    shown = [
        page.model.code(items.path(index))
        for index in items.all_indexes()
        if not page.tree.view.isRowHidden(index.row(), index.parent())
    ]
    assert shown == ["opening", "recording_not_announced"]
    typist.press(KEY.Key_Return)
    assert page.model.code(page.model.current) == "recording_not_announced"
    typist.press(KEY.Key_Escape)
    assert page.tree.search.text() == ""


def test_an_entry_is_moved_by_choosing_its_place(
    page: ClassifierPage, typist: Typist, qtbot: QtBot
) -> None:
    _go(page, "no_greeting")
    typist.press(KEY.Key_M, CTRL)
    dialog = page.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "finding")
    typist.qtbot.waitUntil(lambda: dialog.list.currentItem().text().endswith("the goal"))
    QTest.keyClick(dialog.search, KEY.Key_Return)

    parent = str(_entry(page, "no_greeting")["parent"])
    assert page.model.name_of(page.model.path_of(parent)) == "Finding out the goal"
    qtbot.waitUntil(lambda: [c.kind for c in page.model.changes] == [ChangeKind.MOVED])


def test_an_entry_is_dragged_into_another_group(page: ClassifierPage) -> None:
    items = page.tree.view.model()
    assert isinstance(items, ClassifierTreeModel)
    index = items.index_of(page.model.path_of("no_greeting"))
    target = items.index_of(page.model.path_of("data"))
    own = items.index_of(page.model.path_of("opening"))
    carried = items.mimeData([own])
    assert not items.canDropMimeData(carried, Qt.DropAction.MoveAction, 0, 0, index)

    items.dropMimeData(items.mimeData([index]), Qt.DropAction.MoveAction, 0, 0, target)

    assert _entry(page, "no_greeting")["parent"] == "data"
    children = page.model.tree.children(int(page.model.path_of("data")[1]))
    assert classifier_edits.code_of(page.model.tree.entries[children[0]]) == "no_greeting"


def test_faults_are_told_at_their_field_and_reached_by_f8(
    page: ClassifierPage, typist: Typist, qtbot: QtBot
) -> None:
    _go(page, "no_greeting")
    page.model.put((*page.model.current, "titles", "kk"), "")
    qtbot.waitUntil(lambda: bool(page.model.faults))
    _go(page, "late_reply" if page.model.path_of("late_reply") else "opening")
    page.tree.take_keys()
    typist.press(KEY.Key_F8)

    assert page.model.code(page.model.current) == "no_greeting"
    assert page.properties.entry.titles.fault_text
    assert page.side.faults.list.count() == 1
    page.publish()
    assert page.side.tabs.currentWidget() is page.side.faults
    assert QApplication.activeModalWidget() is None


def test_a_draft_is_published_and_its_history_is_shown(
    page: ClassifierPage, typist: Typist, qtbot: QtBot, desk: Desk
) -> None:
    for version in (1, 2):
        _go(page, "no_greeting")
        page.model.put((*page.model.current, "weight"), version + 50)
        qtbot.waitUntil(lambda: page.model.classifier is not None)
        page.tree.take_keys()
        typist.press(KEY.Key_Return, CTRL)
        box = page.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        QTest.keyClick(box.buttons()[0], KEY.Key_Space)
        qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None)
        qtbot.waitUntil(partial(_is_version, page, version + 1))
        qtbot.waitUntil(lambda: page.model.classifier is not None)

    page.publish()
    assert page.findChild(QMessageBox) is None, "nothing is new"
    assert [row.ref.version for row in classifiers.rows(desk)] == [2, 1]
    assert not classifier_drafts.open_draft(desk).is_draft
    _go(page, "no_greeting")
    told = [page.side.history.list.item(row).text() for row in range(2)]
    assert "51 → 52" in told[0]
    assert "Added" in told[1]


def test_cards_that_use_the_entry_are_shown(page: ClassifierPage, desk: Desk, qtbot: QtBot) -> None:
    scorecards.publish(desk, scorecards.shipped()[-1])
    page.refresh()
    _go(page, "no_greeting")

    qtbot.waitUntil(lambda: page.side.uses.list.count() == 1)
    assert "Inbound service" in page.side.uses.list.item(0).text()


def test_excel_is_read_with_its_bad_rows_and_taken_in_one_step(
    page: ClassifierPage, qtbot: QtBot, tmp_path: Path
) -> None:
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text("Code;Title (EN);Weight\nno_greeting;No hello;much\n", "utf-8")
    good.write_text("Code;Title (EN);Belongs to\nno_greeting;No hello;\n", "utf-8")
    before = page.model.document

    page.import_list(bad)
    qtbot.waitUntil(lambda: page.findChild(ClassifierImportDialog) is not None)
    dialog = page.findChild(ClassifierImportDialog)
    assert isinstance(dialog, ClassifierImportDialog)
    assert [row.place for row in dialog.faults.values()] == ["bad!C2"]
    assert not dialog.take_button.isVisible()
    dialog.copy_button.click()
    assert "bad!C2\tno_greeting" in QGuiApplication.clipboard().text()
    dialog.close_button.click()
    qtbot.waitUntil(lambda: page.findChild(ClassifierImportDialog) is None)
    assert page.model.document == before

    page.import_list(good)
    qtbot.waitUntil(lambda: page.findChild(ClassifierImportDialog) is not None)
    dialog = page.findChild(ClassifierImportDialog)
    assert isinstance(dialog, ClassifierImportDialog)
    dialog.take_button.click()
    assert len(page.model.tree.entries) == 1
    assert page.undo_stack().count() == 1
    page.undo_stack().undo()
    assert page.model.document == before


def test_the_draft_goes_to_excel(page: ClassifierPage, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    page.export(target)
    qtbot.waitUntil(target.exists)

    assert classifier_workbooks.read(target, page.model.document).changes == ()


def test_a_draft_that_stays_in_an_encrypted_workspace_is_encrypted(
    page: ClassifierPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = page.context.desk
    monkeypatch.setattr(desk.vault, "_keys", keyfile.minted().keys)
    target = desk.paths.reports / "out.xlsx"
    page.export(target)
    qtbot.waitUntil(target.exists)

    assert is_sealed(target)
    assert desk.vault.read_bytes(target).startswith(b"PK")


def test_all_changes_can_be_taken_back_and_that_undone(page: ClassifierPage, qtbot: QtBot) -> None:
    before = page.model.document
    _go(page, "no_greeting")
    page.model.remove()
    changed = page.model.document
    page.take_back()
    assert page.model.document == before
    page.undo_stack().undo()
    assert page.model.document == changed
    _drawn(page, qtbot)


def test_the_scorecards_page_leads_here(opened_shell: Shell, qtbot: QtBot) -> None:
    opened_shell.window.show_page("scorecards")
    page = opened_shell.window.findChild(ScorecardsPage)
    assert isinstance(page, ScorecardsPage)
    page.menus.classifier_action.trigger()
    qtbot.waitUntil(lambda: opened_shell.window.findChild(ClassifierPage) is not None)


def test_everything_that_takes_keys_has_a_name(page: ClassifierPage) -> None:
    _go(page, "no_greeting")
    assert unnamed_focusable(page) == []
