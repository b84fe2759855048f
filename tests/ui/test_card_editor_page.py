"""The scorecard editor by keyboard alone: a card is built, published, and evaluated with."""

from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
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
from qa_desk.ui.pages.scorecards import ScorecardsPage
from qa_desk.ui.routes import OpenDraft
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
    typist.window.show_page("scorecards")
    typist.press(KEY.Key_E, CTRL)
    shown_editor(typist)
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
