"""The scorecard editor by keyboard alone: a card is built, published, and evaluated with."""

import json
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Json, Path
from qa_desk.domain.evaluations import Mark, State
from qa_desk.scoring.answers import chosen
from qa_desk.services import card_drafts, evaluating, scorecards
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.models.card_tree import CardTreeModel, TreeColumn
from qa_desk.ui.notices import Notice
from qa_desk.ui.pages.card_editor import CardEditorPage
from qa_desk.ui.pages.scorecard_dropped import DroppedDialog
from qa_desk.ui.pages.scorecard_faults import FaultsDialog
from qa_desk.ui.pages.scorecards import ScorecardsPage
from qa_desk.ui.routes import OpenDraft
from qa_desk.ui.viewmodels import card_making
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import furnish

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
FIRST: Path = ("sections", 0, "criteria", 0)


class Typist:
    """Presses keys wherever they go, as a person does."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.window = shell.window
        self.qtbot = qtbot
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    def name(self, text: str) -> None:
        """Type a name over the one that is being edited."""
        self.qtbot.waitUntil(lambda: isinstance(self.focus, QLineEdit))
        self.press(KEY.Key_A, CTRL)
        for letter in text:
            # QTest knows the keys of an English keyboard alone.
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter)
            QApplication.sendEvent(self.focus, event)
        self.press(KEY.Key_Return)
        # Qt commits what was typed in the next turn of its loop.
        self.qtbot.waitUntil(lambda: not isinstance(self.focus, QLineEdit))

    def rename(self, text: str) -> None:
        """Name the current node by F2."""
        self.press(KEY.Key_F2)
        self.name(text)


@pytest.fixture
def typist(opened_shell: Shell, qtbot: QtBot) -> Typist:
    return Typist(opened_shell, qtbot)


@pytest.fixture
def page(desk: Desk, typist: Typist) -> CardEditorPage:
    """Return the editor with a new draft, the keys on its tree."""
    draft = card_drafts.create(desk, card_drafts.new_document(desk)).value
    return editor(typist, draft.name)


def editor(typist: Typist, name: str) -> CardEditorPage:
    typist.window.show_page("card_editor", OpenDraft(name))
    return shown_editor(typist)


def shown_editor(typist: Typist) -> CardEditorPage:
    typist.qtbot.waitUntil(lambda: isinstance(typist.window.page, CardEditorPage))
    found = typist.window.page
    assert isinstance(found, CardEditorPage)
    typist.qtbot.waitUntil(lambda: found.model.is_open and found.tree.view.hasFocus())
    return found


def value(page: CardEditorPage, path: Path) -> Json:
    return page.model.value(path)


def current(page: CardEditorPage) -> Path:
    return page.model.current


def saved(page: CardEditorPage, desk: Desk, qtbot: QtBot) -> card_drafts.OpenedDraft:
    qtbot.waitUntil(lambda: not page.autosave.pending)
    return card_drafts.open_draft(desk, page.autosave.name)


def names(page: CardEditorPage) -> list[str]:
    """Return the names of the tree from top to bottom, as they are read."""
    view, found = page.tree.view, []
    index = view.model().index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = view.indexBelow(index)
    return found


def build(typist: Typist) -> None:
    """Write a card of two sections from the template, with a key for each thing."""
    typist.rename("Calls of our shop")
    typist.press(KEY.Key_Down)
    typist.rename("Talk")
    typist.press(KEY.Key_Down)
    typist.rename("Greets")
    typist.press(KEY.Key_Insert)
    typist.name("Listens")
    typist.press(KEY.Key_N, CTRL | SHIFT)
    typist.name("Rules")
    typist.press(KEY.Key_N, CTRL)
    typist.name("Asks for consent")


def arrange(typist: Typist) -> None:
    """Put the last criterion into the first section and delete what is left of the second."""
    typist.press(KEY.Key_Up, ALT)
    typist.press(KEY.Key_Left, ALT)
    typist.press(KEY.Key_Down)
    typist.press(KEY.Key_Delete)


def publish(page: CardEditorPage, typist: Typist) -> str:
    """Publish by keys; return what was asked before."""
    qtbot = typist.qtbot
    qtbot.waitUntil(lambda: page.model.sound)
    typist.press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
    (question,) = page.findChildren(QMessageBox)
    text = question.text()
    QTest.keyClick(question, KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(typist.window.page, ScorecardsPage))
    return text


def test_a_card_is_built_published_and_used_by_keyboard_alone(desk: Desk, typist: Typist) -> None:
    contacts = furnish(desk, 2)
    typist.window.show_page("scorecards")
    typist.press(KEY.Key_N, CTRL)
    page = shown_editor(typist)
    build(typist)
    assert names(page) == [
        "Calls of our shop", "Talk", "Greets", "Listens", "Rules", "Criterion 3", "Asks for consent",
    ]  # fmt: skip
    arrange(typist)
    assert names(page)[1:] == ["Talk", "Greets", "Listens", "Asks for consent"]
    assert "4 name" in publish(page, typist)
    assert card_drafts.drafts(desk) == ()
    ref = scorecards.current(desk, "scorecard")
    assert ref is not None
    started = evaluating.start(desk, contacts[0], ref).value
    card = scorecards.card(desk, ref)
    marks = {each.id: Mark(chosen("yes")) for each in card.criteria()}
    assert len(marks) == 3
    stored = evaluating.save(desk, replace(started, marks=marks)).value
    submitted = evaluating.submit(desk, stored).value
    assert submitted.state is State.SUBMITTED


def test_each_language_has_its_name(page: CardEditorPage, typist: Typist) -> None:
    typist.press(KEY.Key_Down)
    for name in ("Talk", "Разговор", "Әңгіме"):
        typist.rename(name)
        typist.press(KEY.Key_F4)
    titles = {"en": "Talk", "ru": "Разговор", "kk": "Әңгіме"}
    assert value(page, ("sections", 0, "titles")) == titles
    assert page.model.language is Language.EN


def test_every_letter_is_on_the_disk_soon_after(
    page: CardEditorPage, desk: Desk, typist: Typist, qtbot: QtBot
) -> None:
    first = page.model.document
    typist.rename("Quick")
    assert saved(page, desk, qtbot).document == page.model.document
    page.model.put(("id",), "another")
    assert saved(page, desk, qtbot).name == "another"
    typist.press(KEY.Key_Z, CTRL)
    typist.press(KEY.Key_Z, CTRL)
    assert saved(page, desk, qtbot).document == first
    typist.press(KEY.Key_Z, CTRL | SHIFT)
    assert page.tree.view.currentIndex().data() == "Quick"


def test_the_next_fault_puts_the_keys_on_its_field(
    page: CardEditorPage, typist: Typist, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.model.checked):
        page.model.put((*FIRST, "titles", "kk"), "")
    assert page.head.faults_button.isVisible()
    shown: list[object] = []
    page.model.field_wanted.connect(shown.append)
    typist.press(KEY.Key_F8)
    assert current(page) == FIRST
    assert shown == [(*FIRST, "titles")]
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    typist.press(KEY.Key_Return, CTRL)
    assert not page.findChildren(QMessageBox)
    assert "without faults" in told[-1].text


def test_a_node_says_what_it_is_to_a_screen_reader(page: CardEditorPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.model.checked):
        page.model.put((*FIRST, "gate"), "contact")
    items = page.tree.view.model()
    assert isinstance(items, CardTreeModel)
    index = items.index_of(FIRST)
    role = Qt.ItemDataRole.AccessibleTextRole
    said = "Criterion 1, weight 10, stop criterion: zeroes the score"
    assert index.data(role) == said
    assert items.spoken(("sections", 0)) == "Section 1"
    with qtbot.waitSignal(page.model.checked):
        page.model.put((*FIRST, "titles", "ru"), "")
    assert "fault" in items.spoken(FIRST)
    assert items.spoken(()) == "New scorecard"
    assert unnamed_focusable(page.tree) == []
    assert unnamed_focusable(page.head) == []


@pytest.mark.parametrize(
    ("gates", "words"),
    [
        ({"gate": "section:section_1"}, "zeroes a section"),
        ({"gate": "cap:50"}, "limits the score"),
        ({"gates": [{"gate": "section"}, {"gate": "contact"}]}, "zeroes the score"),
    ],
)
def test_the_strictest_gate_is_told(
    page: CardEditorPage, gates: dict[str, Json], words: str
) -> None:
    for key, gate in gates.items():
        page.model.put((*FIRST, key), gate)
    items = page.tree.view.model()
    assert isinstance(items, CardTreeModel)
    assert words in items.spoken(FIRST)


def test_weights_stand_where_the_method_counts_them(page: CardEditorPage) -> None:
    items = page.tree.view.model()

    def weight(path: Path) -> str:
        assert isinstance(items, CardTreeModel)
        return str(items.index_of(path).siblingAtColumn(TreeColumn.WEIGHT).data())

    model = page.model
    assert weight(FIRST) == "10"
    model.put(("sections", 0, "weight"), 40)
    assert weight(("sections", 0)) == ""
    model.put(("scoring", "method"), "section_share")
    assert weight(("sections", 0)) == "40"
    model.put((*FIRST, "bonus"), True)
    assert weight(FIRST) == "+10"
    model.clear((*FIRST, "bonus"))
    model.put((*FIRST, "rider"), True)
    assert weight(FIRST) == "\N{EN DASH}"
    model.put(("scoring", "method"), "deduction")
    assert weight(FIRST) == ""


def test_nodes_are_dragged_only_where_they_belong(page: CardEditorPage) -> None:
    model, items = page.model, page.tree.view.model()
    assert isinstance(items, CardTreeModel)
    model.add_section()
    second = ("sections", 1)
    dragged = items.mimeData([items.index_of(FIRST)])
    move, card = Qt.DropAction.MoveAction, items.index_of(())
    assert not items.canDropMimeData(dragged, move, 0, 0, card)
    assert not items.canDropMimeData(dragged, move, -1, -1, QModelIndex())
    assert items.canDropMimeData(dragged, move, -1, -1, items.index_of(second))
    items.dropMimeData(dragged, move, -1, -1, items.index_of(second))
    assert names(page)[2:] == ["Section 2", "Criterion 2", "Criterion 1"]
    section = items.mimeData([items.index_of(second)])
    assert not items.canDropMimeData(section, move, -1, -1, QModelIndex())
    items.dropMimeData(section, move, 0, 0, card)
    assert names(page)[1] == "Section 2"
    items.dropMimeData(
        items.mimeData([items.index_of(second)]), move, -1, -1, items.index_of(("sections", 0))
    )
    assert names(page)[1] == "Section 1"


def test_what_was_folded_stays_folded(page: CardEditorPage) -> None:
    view, items = page.tree.view, page.tree.view.model()
    assert isinstance(items, CardTreeModel)
    page.model.add_section()
    view.collapse(items.index_of(("sections", 0)))
    page.model.add_criterion()
    assert not view.isExpanded(items.index_of(("sections", 0)))
    assert view.isExpanded(items.index_of(("sections", 1)))
    view.expand(items.index_of(("sections", 0)))
    page.model.remove()
    assert view.isExpanded(items.index_of(("sections", 0)))


def test_the_menu_of_a_node_holds_its_commands(page: CardEditorPage) -> None:
    menu = page.tree.menu()
    assert menu.actions()[0].text() == "Rename"
    menu.deleteLater()


def test_saving_says_that_nothing_needs_it(page: CardEditorPage, typist: Typist) -> None:
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    typist.press(KEY.Key_S, CTRL)
    assert "every edit" in told[-1].text


def test_keys_reach_every_part(page: CardEditorPage, typist: Typist) -> None:
    typist.press(KEY.Key_F7)
    assert page.properties.isAncestorOf(typist.focus)
    typist.press(KEY.Key_F9)
    assert page.side.isAncestorOf(typist.focus)
    typist.press(KEY.Key_F6)
    assert page.tree.view.hasFocus()
    typist.press(KEY.Key_Return)
    assert page.properties.isAncestorOf(typist.focus)


def test_a_draft_that_cannot_be_written_keeps_what_was_typed(
    page: CardEditorPage, desk: Desk, qtbot: QtBot, tmp_path: File
) -> None:
    folder = desk.paths.drafts
    folder.rename(tmp_path / "away")
    folder.write_text("no folder", "utf-8")
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    page.model.put(("version",), 5)
    qtbot.waitUntil(lambda: page.autosave.broken)
    assert "cannot be written" in told[-1].text
    folder.unlink()
    page.model.put(("version",), 6)
    assert saved(page, desk, qtbot).document["version"] == 6
    assert not page.autosave.broken


def test_what_another_program_wrote_into_the_draft_is_kept_beside_it(
    page: CardEditorPage, desk: Desk, qtbot: QtBot
) -> None:
    name = page.autosave.name
    page.model.put(("version",), 2)
    assert saved(page, desk, qtbot).document["version"] == 2
    assert [draft.name for draft in card_drafts.drafts(desk)] == [name]
    other = {**page.model.document, "version": 77}
    card_drafts.save(desk, name, other)
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    page.model.put(("version",), 3)
    assert saved(page, desk, qtbot).document["version"] == 3
    (aside,) = {draft.name for draft in card_drafts.drafts(desk)} - {name}
    assert card_drafts.open_draft(desk, aside).document == other
    qtbot.waitUntil(lambda: bool(told))
    assert aside in told[0].text
    page.model.put(("version",), 4)
    assert saved(page, desk, qtbot).document["version"] == 4
    assert len(card_drafts.drafts(desk)) == 2


def test_a_draft_deleted_elsewhere_is_closed(
    page: CardEditorPage, desk: Desk, typist: Typist, qtbot: QtBot
) -> None:
    typist.press(KEY.Key_Home, ALT)
    qtbot.waitUntil(lambda: isinstance(typist.window.page, ScorecardsPage))
    shown = typist.window.page
    assert isinstance(shown, ScorecardsPage)
    qtbot.waitUntil(lambda: bool(shown.drafts.list.values()))
    shown.drafts.list.setFocus()
    told: list[Notice] = []
    page.context.notices.told.connect(told.append)
    typist.press(KEY.Key_Delete)
    qtbot.waitUntil(lambda: bool(told))
    typist.window.show_page("card_editor")
    qtbot.waitUntil(lambda: not page.model.is_open)
    assert page.empty.action.isVisible()
    deleted = told[0]
    assert deleted.run is not None
    deleted.run()
    qtbot.waitUntil(lambda: bool(card_drafts.drafts(desk)))


def test_a_lost_draft_is_told(typist: Typist, qtbot: QtBot, opened_shell: Shell) -> None:
    told: list[Notice] = []
    opened_shell.context.notices.told.connect(told.append)
    typist.window.show_page("card_editor", OpenDraft("nobody"))
    qtbot.waitUntil(lambda: bool(told))
    assert "no longer" in told[0].text


def test_a_published_card_goes_on_as_its_next_version_and_as_a_copy(
    desk: Desk, typist: Typist, qtbot: QtBot
) -> None:
    furnish(desk, 1)
    typist.window.show_page("scorecards")
    shown = typist.window.page
    assert isinstance(shown, ScorecardsPage)
    qtbot.waitUntil(lambda: bool(shown.card.lines.values()))
    typist.press(KEY.Key_E, CTRL)
    page = shown_editor(typist)
    assert (value(page, ("id",)), value(page, ("version",))) == ("inbound_service", 2)
    assert page.model.language is Language.EN
    page.model.add_criterion()
    typist.window.show_page("scorecards")
    typist.press(KEY.Key_E, CTRL)
    shown_editor(typist)
    assert page.undo_stack().count() == 1
    assert [row.card_id for row in card_drafts.drafts(desk)] == ["inbound_service"]
    typist.window.show_page("scorecards")
    shown.card.copy_action.trigger()
    qtbot.waitUntil(lambda: value(page, ("id",)) == "inbound_service_2")


def test_the_clipboard_is_left_alone(page: CardEditorPage, typist: Typist) -> None:
    QGuiApplication.clipboard().setText("mine")
    typist.press(KEY.Key_D, CTRL)
    typist.press(KEY.Key_Down)
    typist.press(KEY.Key_D, CTRL)
    assert page.model.counts() == (2, 2)
    assert QGuiApplication.clipboard().text() == "mine"


def scorecards_page(typist: Typist) -> ScorecardsPage:
    typist.window.show_page("scorecards")
    found = typist.window.page
    assert isinstance(found, ScorecardsPage)
    return found


def a_form(folder: File) -> File:
    """Write a form of another product, of which one setting has no place in a card."""
    answers = [{"id": "a1", "text": "Yes", "value": 1}, {"id": "a2", "text": "No", "value": 0}]
    question = {"id": "q1", "text": "Greets", "type": "multipleChoiceQuestion"}
    group = {"id": "g1", "name": "Talk", "weight": 1}
    form = {
        "id": "f1",
        "name": "Our calls",
        "evaluationSettings": {"revisionsEnabled": True},
        "questionGroups": [{**group, "questions": [{**question, "answerOptions": answers}]}],
    }
    path = folder / "form.json"
    path.write_text(json.dumps(form), "utf-8")
    return path


def test_a_form_of_another_product_opens_as_a_draft_and_says_what_it_lost(
    typist: Typist, qtbot: QtBot, tmp_path: File
) -> None:
    page = scorecards_page(typist)
    path = a_form(tmp_path)
    page.make(card_making.from_import(path, "genesys"), path)
    qtbot.waitUntil(lambda: bool(page.findChildren(DroppedDialog)))
    (dialog,) = page.findChildren(DroppedDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert unnamed_focusable(dialog) == []
    lost = dialog.list.values()
    assert lost
    assert all(each.what and each.why.endswith(".") for each in lost)
    dialog.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [f"{each.what}: {each.why}" for each in lost]
    dialog.open_button.click()
    typist.window.activateWindow()
    opened = shown_editor(typist)
    assert opened.model.name_of(()) == "Our calls"


def test_a_file_that_is_no_yaml_is_shown_with_its_place(
    typist: Typist, qtbot: QtBot, tmp_path: File
) -> None:
    page = scorecards_page(typist)
    path = tmp_path / "torn.yaml"
    path.write_text("id: mine\ntitles: ]\n", "utf-8")
    page.make(card_making.from_file(path), path)
    qtbot.waitUntil(lambda: bool(page.findChildren(FaultsDialog)))
    (dialog,) = page.findChildren(FaultsDialog)
    assert [fault.line for fault in dialog.faults.values()] == ["2"]
    dialog.reject()


def test_a_draft_that_cannot_be_read_shows_its_faults_instead_of_opening(
    desk: Desk, typist: Typist, qtbot: QtBot
) -> None:
    desk.paths.drafts.mkdir()
    (desk.paths.drafts / "torn.yaml").write_text("id: [", "utf-8")
    page = scorecards_page(typist)
    qtbot.waitUntil(lambda: bool(page.drafts.list.values()))
    page.drafts.open_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(FaultsDialog)))
    page.findChildren(FaultsDialog)[0].reject()


def test_the_menu_of_imports_names_every_format(typist: Typist) -> None:
    page = scorecards_page(typist)
    menu = page.import_button.menu()
    assert menu is not None
    labels = {label for _, label in card_drafts.import_formats()}
    assert labels <= {action.text() for action in menu.actions()}


def test_the_page_of_scorecards_leads_to_the_classifier(typist: Typist, qtbot: QtBot) -> None:
    scorecards_page(typist).menus.classifier_action.trigger()
    qtbot.waitUntil(
        lambda: typist.window.page is not None and typist.window.page.key == "classifier"
    )


def test_versions_are_compared_and_replayed_from_the_published_card(
    desk: Desk, typist: Typist, qtbot: QtBot
) -> None:
    furnish(desk, 1)
    page = scorecards_page(typist)
    qtbot.waitUntil(lambda: bool(page.card.lines.values()))
    for action in (page.card.compare_action, page.card.what_if_action):
        before = len(page.findChildren(QDialog))
        action.trigger()
        qtbot.waitUntil(lambda count=before: len(page.findChildren(QDialog)) > count)  # type: ignore[misc] # mypy takes the default for a required argument


def test_a_draft_of_a_published_card_is_replayed_before_it_is_published(
    desk: Desk, typist: Typist, qtbot: QtBot
) -> None:
    furnish(desk, 1)
    ref = scorecards.current(desk, "inbound_service")
    assert ref is not None
    draft = card_drafts.create(desk, card_drafts.from_published(desk, ref)).value
    page = editor(typist, draft.name)
    assert page.head.what_if_button.isVisible()
    page.head.what_if_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(QDialog)))
    new = card_drafts.create(desk, card_drafts.new_document(desk)).value
    typist.window.show_page("card_editor", OpenDraft(new.name))
    qtbot.waitUntil(lambda: value(page, ("id",)) == "scorecard")
    assert not page.head.what_if_button.isVisible()


def test_a_key_that_pages_share_does_what_the_page_that_is_shown_does_on_a_russian_layout(
    page: CardEditorPage, typist: Typist
) -> None:
    scan_code = 57  # of the key with N and Т, as X servers count
    event = QKeyEvent(QEvent.Type.KeyPress, ord("Т"), CTRL, scan_code, 0, 0, "т")
    QApplication.sendEvent(typist.focus, event)
    assert page.model.counts() == (1, 2)
