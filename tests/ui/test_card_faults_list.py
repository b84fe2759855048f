"""The list of faults: where each is, what would be right, and the way to its field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Path
from qa_desk.services import card_templates
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_faults_list import CardFaultsList
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from tests.ui.accessibility import unnamed_focusable

FIRST: Path = ("sections", 0, "criteria", 0)


@pytest.fixture
def model(context: Context) -> Iterator[CardEditorModel]:
    parent = QObject()
    made = CardEditorModel(context.jobs, parent)
    yield made
    made.close()
    parent.deleteLater()


@pytest.fixture
def faults(context: Context, model: CardEditorModel, qtbot: QtBot) -> CardFaultsList:
    made = CardFaultsList(context, model)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(430, 500)
    made.show()
    with qtbot.waitSignal(model.checked):
        model.open(card_templates.card("mine"))
    return made


def lines(faults: CardFaultsList) -> list[list[str]]:
    return [faults.list.item(row).text().split("\n") for row in range(faults.list.count())]


def test_a_sound_card_says_so(faults: CardFaultsList) -> None:
    assert faults.list.count() == 0
    assert not faults.list.isVisible()
    assert unnamed_focusable(faults) == []


def test_a_fault_names_its_section_its_criterion_and_its_field(
    faults: CardFaultsList, model: CardEditorModel, qtbot: QtBot
) -> None:
    model.put((*FIRST, "titles", "kk"), "")
    with qtbot.waitSignal(model.checked):
        model.put(("scoring", "pass_mark"), 400)
    places = [place for place, _ in lines(faults)]
    assert "Section 1 › Criterion 1 › Name" in places
    assert "The card › Pass mark" in places
    said = dict(each for each in lines(faults))
    assert said["Section 1 › Criterion 1 › Name"].endswith("Қазақша.")


def test_enter_leads_to_the_field(
    faults: CardFaultsList, model: CardEditorModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.checked):
        model.put((*FIRST, "titles", "kk"), "")
    faults.list.setFocus()
    with qtbot.waitSignal(model.field_wanted) as wanted:
        QTest.keyClick(faults.list, Qt.Key.Key_Return)
    assert wanted.args == [(*FIRST, "titles")]
    assert model.current == FIRST
