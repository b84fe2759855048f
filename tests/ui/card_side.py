"""The right side of the scorecard editor, shown over an open card."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from qa_desk.domain import card_document as cd
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.services import card_templates, card_versions, scorecards
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_side import CardSide
from qa_desk.ui.pages.card_undo import CardChange
from qa_desk.ui.viewmodels.card_editor import CardEditorModel, Edit

FIRST: Path = ("sections", 0, "criteria", 0)
SECOND: Path = ("sections", 0, "criteria", 1)
THIRD: Path = ("sections", 1, "criteria", 0)


def a_criterion(number: int, weight: int = 10) -> Mapping[str, Json]:
    return card_templates.criterion(number, weight)


def a_document() -> Document:
    """Two sections: two criteria of 10 and 30, then one of 60."""
    first = {
        **card_templates.section(1, 1),
        "criteria": [a_criterion(1, 10), a_criterion(2, 30)],
    }
    second = {**card_templates.section(2, 3), "criteria": [a_criterion(3, 60)]}
    return cd.put(card_templates.card("card"), ("sections",), [first, second])


def a_big_document(criteria: int) -> Document:
    """Sections of ten criteria."""
    sections = [
        {
            **card_templates.section(i + 1, 1),
            "criteria": [a_criterion(10 * i + k + 1) for k in range(10)],
        }
        for i in range(criteria // 10)
    ]
    return cd.put(card_templates.card("big"), ("sections",), sections)


def shipped_document(name: str) -> Document:
    path = next(each for each in scorecards.shipped() if each.stem == name)
    return card_versions.of_file(path)


@dataclass
class SideDesk:
    """The side with what it works on."""

    context: Context
    model: CardEditorModel
    side: CardSide
    steps: QUndoStack
    qtbot: QtBot

    def open(self, document: Document, base: Document | None = None) -> None:
        self.model.open(document, classifier=scorecards.shipped_classifier(), base=base)
        self.qtbot.waitUntil(lambda: self.model.sound or bool(self.model.faults))

    def put(self, path: Path, value: Json) -> None:
        self.model.put(path, value)
        self.qtbot.waitUntil(lambda: self.model.sound or bool(self.model.faults))


@contextmanager
def side_desk(context: Context, qtbot: QtBot) -> Iterator[SideDesk]:
    """Show the side as wide as it is on a small screen."""
    model = CardEditorModel(context.jobs)
    steps = QUndoStack()

    def push(edit: Edit) -> None:
        steps.push(CardChange(model, edit))

    model.edited.connect(push)
    side = CardSide(context, model)
    side.retranslate()
    side.resize(430, 640)
    side.show()
    side.activateWindow()
    qtbot.waitExposed(side)
    yield SideDesk(context, model, side, steps, qtbot)
    model.close()
    side.close()
    side.deleteLater()
