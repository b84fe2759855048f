"""A card that is being written, its properties on the screen, and Ctrl+Z."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Document, Json, at
from qa_desk.importing import card_documents
from qa_desk.importing.card_documents import FileFault
from qa_desk.services import scorecards
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_properties import CardProperties
from qa_desk.ui.pages.card_undo import CardChange
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.widgets.cell_table import CellTable
from qa_desk.ui.widgets.field_box import FieldBox

WIDTH, HEIGHT = 440, 640
FIRST = ("sections", 0, "criteria", 0)
SECOND = ("sections", 0, "criteria", 1)


def texts(text: str) -> dict[str, Json]:
    """Return a text in all languages."""
    return {"en": text, "ru": f"{text} по-русски", "kk": f"{text} қазақша"}


def a_criterion(name: str, **more: Json) -> dict[str, Json]:
    """Return a criterion that is met or not."""
    options: list[Json] = [
        {"id": "yes", "titles": texts("Yes"), "points": 1},
        {"id": "no", "titles": texts("No"), "points": 0},
    ]
    return {"id": name, "titles": texts(name.title()), "weight": 10, "options": options, **more}


def a_card(**second: Json) -> Document:
    """Return a card of two sections and three criteria."""
    bands: list[Json] = [
        {"id": "good", "titles": texts("Good"), "floor": 80},
        {"id": "poor", "titles": texts("Poor"), "floor": 0},
    ]
    first: Json = {
        "id": "start",
        "titles": texts("Start"),
        "weight": 40,
        "criteria": [a_criterion("greeting"), a_criterion("purpose", **second)],
    }
    other: Json = {"id": "end", "titles": texts("End"), "criteria": [a_criterion("farewell")]}
    return {
        "id": "test_card",
        "version": 1,
        "titles": texts("Card"),
        "scoring": {"method": "flat_share", "pass_mark": 80, "bands": bands},
        "classifier": {"id": "contact_center", "version": 1},
        "error_types": ["no_greeting", "rudeness"],
        "sections": [first, other],
    }


def shipped_document(path: Path) -> Document:
    """Return a card that comes with the program as a plain tree."""
    tree = card_documents.read_tree(path, "card.not_a_card")
    assert not isinstance(tree, FileFault)
    found = plain(card_documents.content(tree))
    assert isinstance(found, dict)
    return found


def plain(value: object) -> Json:
    """Return plain lists and mappings of what a file holds."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    assert value is None or isinstance(value, bool | int | float | str)
    return value


@dataclass(slots=True)
class CardDesk:
    """The properties of a card, and what was done to it."""

    qtbot: QtBot
    model: CardEditorModel
    properties: CardProperties
    steps: QUndoStack

    def open(self, document: Document, node: tuple[str | int, ...] = ()) -> None:
        """Edit a card, at a node, and wait until it was checked."""
        with self.qtbot.waitSignal(self.model.checked):
            self.model.open(document, classifier=scorecards.shipped_classifier())
        self.steps.clear()
        self.model.go(node)

    def value(self, *path: str | int) -> Json:
        """Return what stands in the document."""
        return at(self.model.document, path)

    def undone(self) -> Document:
        """Take everything back and return what is left."""
        while self.steps.canUndo():
            self.steps.undo()
        return self.model.document

    def write_cell(self, table: CellTable, row: int, column: int, text: str) -> None:
        """Write over a cell by keys."""
        table.setFocus()
        table.go(row, column)
        QTest.keyClick(table, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        assert editor is not None
        assert table.isAncestorOf(editor)
        write(editor, text)
        self.enter(table)

    def enter(self, table: CellTable) -> None:
        """Leave the cell that is being written; Qt closes it in the next turn of the event loop."""
        editor = QApplication.focusWidget()
        assert editor is not None
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: table.state() != CellTable.State.EditingState)

    def told(self, field: FieldBox) -> str:
        """Wait until something is said to be wrong with a field, and return it."""
        self.qtbot.waitUntil(lambda: bool(field.fault_text))
        return field.fault_text

    def sound(self) -> None:
        """Wait until the card was checked and is sound."""
        self.qtbot.waitUntil(lambda: self.model.sound)


@contextmanager
def card_desk(context: Context, qtbot: QtBot) -> Iterator[CardDesk]:
    """Open an empty desk in the size that the properties have in a small window."""
    model, steps = CardEditorModel(context.jobs), QUndoStack()
    properties = CardProperties(context, model)
    model.edited.connect(lambda edit: steps.push(CardChange(model, edit)))
    qtbot.addWidget(properties)
    properties.retranslate()
    properties.resize(WIDTH, HEIGHT)
    properties.show()
    properties.activateWindow()
    qtbot.waitExposed(properties)
    yield CardDesk(qtbot, model, properties, steps)
    model.close()


def write(widget: QWidget, text: str) -> None:
    """Take what stands in a field and write something else, key by key, in any alphabet."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, press)
    if not text:
        QTest.keyClick(widget, Qt.Key.Key_Delete)


def pick(box: QWidget, steps: int) -> None:
    """Go so many lines down in a drop-down list, up where it is less than none."""
    box.setFocus()
    key = Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up
    for _ in range(abs(steps)):
        QTest.keyClick(box, key)
