"""The weights of a card: what each part means, before and now, and changed in place by keys."""

from collections.abc import Iterator
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain import card_document as cd
from qa_desk.services.card_weights import Part
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.models.stake_table import NOTE_ROLE, StakeColumn
from qa_desk.ui.pages.card_weights import CardWeights
from qa_desk.ui.pages.card_weights_table import WeightsTable
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_stakes import StakeLine
from tests.ui.accessibility import unnamed_focusable
from tests.ui.card_side import (
    FIRST,
    SECOND,
    THIRD,
    SideDesk,
    a_document,
    shipped_document,
    side_desk,
)


@pytest.fixture
def at_desk(context: Context, qtbot: QtBot) -> Iterator[SideDesk]:
    """Return an open card with its weights in view."""
    with side_desk(context, qtbot) as found:
        found.side.tabs.setCurrentWidget(found.side.weights)
        found.open(a_document())
        qtbot.waitUntil(lambda: len(lines(found)) == 5)
        yield found


def page(desk: SideDesk) -> CardWeights:
    return desk.side.weights


def table(desk: SideDesk) -> WeightsTable:
    return page(desk).table


def lines(desk: SideDesk) -> tuple[StakeLine, ...]:
    return table(desk).stake_table.lines


def share(desk: SideDesk, name: str) -> Fraction | None:
    return next(each.now.share for each in lines(desk) if each.now.id == name)


def cell(desk: SideDesk, row: int, column: StakeColumn, role: int = 0) -> str:
    return str(table(desk).stake_table.index(row, column).data(role))


def row_of(desk: SideDesk, name: str) -> int:
    return [each.now.id for each in lines(desk)].index(name)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_shares_and_losses_stand_in_the_order_of_the_form(at_desk: SideDesk) -> None:
    names = [each.now.id for each in lines(at_desk)]
    assert names == ["section_1", "criterion_1", "criterion_2", "section_2", "criterion_3"]
    assert cell(at_desk, 1, StakeColumn.SHARE) == "10%"
    assert cell(at_desk, 2, StakeColumn.MISS) == "\N{MINUS SIGN}30"
    assert cell(at_desk, 0, StakeColumn.WEIGHT) == "\N{EN DASH}"  # no effect in a flat share


def test_a_weight_is_written_by_keys_and_all_others_move_at_once(at_desk: SideDesk) -> None:
    view = table(at_desk)
    view.setFocus()
    view.choose(row_of(at_desk, "criterion_1"))
    QTest.keyClick(view, Qt.Key.Key_4)
    QTest.keyClicks(focused(), "0")
    assert at_desk.model.value((*FIRST, "weight")) == 40
    at_desk.qtbot.waitUntil(lambda: share(at_desk, "criterion_3") == Fraction(6000, 130))
    assert cell(at_desk, row_of(at_desk, "criterion_3"), StakeColumn.SHARE, NOTE_ROLE) == "was 60"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    at_desk.steps.undo()
    assert at_desk.model.document == a_document()
    at_desk.qtbot.waitUntil(lambda: share(at_desk, "criterion_3") == 60)
    assert cell(at_desk, row_of(at_desk, "criterion_3"), StakeColumn.SHARE, NOTE_ROLE) == ""


def test_arrows_step_a_weight(at_desk: SideDesk) -> None:
    view = table(at_desk)
    view.setFocus()
    view.choose(row_of(at_desk, "criterion_2"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert at_desk.model.value((*SECOND, "weight")) == 31


@pytest.mark.parametrize("text", ["", "heavy", "-5", "99999"])
def test_what_is_no_weight_changes_nothing(at_desk: SideDesk, text: str) -> None:
    model = table(at_desk).stake_table
    index = model.index(row_of(at_desk, "criterion_1"), StakeColumn.WEIGHT)
    assert not model.setData(index, text)
    assert at_desk.model.document == a_document()


def test_a_weight_without_effect_cannot_be_written(at_desk: SideDesk) -> None:
    model = table(at_desk).stake_table
    assert not model.index(0, StakeColumn.WEIGHT).flags() & Qt.ItemFlag.ItemIsEditable
    at_desk.put(("scoring", "method"), "section_share")
    at_desk.qtbot.waitUntil(
        lambda: bool(model.index(0, StakeColumn.WEIGHT).flags() & Qt.ItemFlag.ItemIsEditable)
    )


def test_the_published_version_is_what_it_was(context: Context, qtbot: QtBot) -> None:
    with side_desk(context, qtbot) as desk:
        desk.side.tabs.setCurrentWidget(desk.side.weights)
        changed = cd.put(a_document(), (*THIRD, "weight"), 10)
        desk.open(changed, base=a_document())
        qtbot.waitUntil(lambda: bool(lines(desk)) and lines(desk)[0].before is not None)
        line = lines(desk)[row_of(desk, "criterion_3")]
        assert (line.size, line.size_before) == (Fraction(20), Fraction(60))
        assert "published version" in page(desk).sums.text()


def test_a_new_part_is_called_new(at_desk: SideDesk) -> None:
    at_desk.model.go(FIRST)
    at_desk.model.add_criterion()
    at_desk.qtbot.waitUntil(lambda: len(lines(at_desk)) == 6)
    assert cell(at_desk, 2, StakeColumn.SHARE, NOTE_ROLE) == "new"


def test_lines_are_ordered_by_what_a_miss_costs(at_desk: SideDesk) -> None:
    header = table(at_desk).horizontalHeader()
    header.sectionClicked.emit(StakeColumn.MISS)
    assert [each.now.id for each in lines(at_desk)] == ["criterion_3", "criterion_2", "criterion_1"]
    header.sectionClicked.emit(StakeColumn.MISS)
    assert [each.now.id for each in lines(at_desk)] == ["criterion_1", "criterion_2", "criterion_3"]
    header.sectionClicked.emit(StakeColumn.NAME)
    assert len(lines(at_desk)) == 5


def test_a_gate_weighs_more_than_its_points_where_it_is_ordered(at_desk: SideDesk) -> None:
    at_desk.put((*FIRST, "gate"), "contact")
    header = table(at_desk).horizontalHeader()
    header.sectionClicked.emit(StakeColumn.MISS)
    at_desk.qtbot.waitUntil(lambda: lines(at_desk)[0].now.id == "criterion_1")
    assert cell(at_desk, 0, StakeColumn.MISS, NOTE_ROLE) == "→ 0"


def test_the_table_follows_the_tree_and_leads_it(at_desk: SideDesk) -> None:
    at_desk.model.go(SECOND)
    assert table(at_desk).currentIndex().row() == row_of(at_desk, "criterion_2")
    table(at_desk).setFocus()
    QTest.keyClick(table(at_desk), Qt.Key.Key_Down)
    assert at_desk.model.current == ("sections", 1)


def test_the_twin_says_all_that_the_table_says(at_desk: SideDesk) -> None:
    page(at_desk).twin_button.click()
    text = page(at_desk).twin.toPlainText()
    assert page(at_desk).twin.isVisible()
    for line in lines(at_desk):
        assert table(at_desk).stake_table.words.name(line.now) in text
    assert "60%" in text
    page(at_desk).copy_button.click()
    assert QApplication.clipboard().text() == page(at_desk).as_text()


def test_errors_that_deduct_have_a_line_and_criteria_only_with_a_gate(at_desk: SideDesk) -> None:
    at_desk.open(shipped_document("bank_deduction"))
    at_desk.qtbot.waitUntil(lambda: any(e.now.part is Part.ERROR_TYPE for e in lines(at_desk)))
    criteria = [each.now for each in lines(at_desk) if each.now.part is Part.CRITERION]
    assert all(each.gates or each.role.value == "bonus" for each in criteria)
    assert table(at_desk).isColumnHidden(StakeColumn.SHARE)
    assert "100" in page(at_desk).intro.text()


def test_weights_that_do_not_add_up_yet_are_weighed_and_told(at_desk: SideDesk) -> None:
    at_desk.put(("scoring", "weights_total"), 100)
    at_desk.put((*FIRST, "weight"), 20)
    assert at_desk.model.faults
    at_desk.qtbot.waitUntil(lambda: share(at_desk, "criterion_1") == Fraction(200, 11))
    assert "110" in page(at_desk).sums.text()
    assert "100" in page(at_desk).sums.text()


def test_the_words_are_those_of_the_language_that_is_edited(at_desk: SideDesk) -> None:
    at_desk.put((*FIRST, "titles", "ru"), "Приветствие")
    at_desk.model.set_language(Language.RU)
    at_desk.qtbot.waitUntil(lambda: cell(at_desk, 1, StakeColumn.NAME) == "Приветствие")
    assert cell(at_desk, 1, StakeColumn.WEIGHT, Qt.ItemDataRole.AccessibleTextRole) == "Weight: 10"


def test_every_line_explains_itself_in_sentences(at_desk: SideDesk) -> None:
    tip = cell(at_desk, 1, StakeColumn.NAME, Qt.ItemDataRole.ToolTipRole)
    assert "10% of the whole score." in tip
    assert "25% of its section." in tip


@pytest.mark.parametrize("language", list(Language))
def test_numbers_are_never_cut(context: Context, qtbot: QtBot, language: Language) -> None:
    context.languages.switch(language)
    with side_desk(context, qtbot) as desk:
        desk.side.tabs.setCurrentWidget(desk.side.weights)
        desk.open(shipped_document("technical_support"))
        qtbot.waitUntil(lambda: bool(lines(desk)))
        small = QFontMetrics(context.theme.font(TypeSize.SMALL))
        for column in (StakeColumn.WEIGHT, StakeColumn.SHARE, StakeColumn.MISS):
            width = table(desk).columnWidth(column)
            notes = [cell(desk, row, column, NOTE_ROLE) for row in range(len(lines(desk)))]
            assert max(map(small.horizontalAdvance, notes)) < width


def test_the_model_keeps_the_rules_of_qt(at_desk: SideDesk) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(table(at_desk).stake_table, mode)
    at_desk.model.go(FIRST)
    at_desk.model.remove()
    at_desk.qtbot.waitUntil(lambda: len(lines(at_desk)) == 4)
    tester.deleteLater()


def test_all_that_takes_keys_has_a_name(at_desk: SideDesk) -> None:
    assert unnamed_focusable(at_desk.side) == []
