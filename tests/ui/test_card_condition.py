"""Conditions of the editor of cards: the tree of rows, and the builder that shows it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Document, Json, at
from qa_desk.scoring.conditions import AllOf, Chosen, Not, leaves
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_condition import ConditionField
from qa_desk.ui.pages.card_condition_parts import GroupPart, RowPart, StrangePart
from qa_desk.ui.viewmodels import card_condition
from qa_desk.ui.viewmodels.card_condition import Joint, Question
from qa_desk.ui.viewmodels.card_reading import condition_of
from tests.ui.card_desk import SECOND, CardDesk, a_card, card_desk, pick, texts, write

YES: Json = {"criterion": "greeting", "is": "yes"}
NA: Json = {"criterion": "greeting", "na": True}
LEAVES: st.SearchStrategy[Json] = st.sampled_from(
    [YES, NA, {"criterion": "greeting", "from": 1, "to": 3}]
)


def grown(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    """Return groups and negations of conditions."""
    groups = st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=1, max_size=3))
    turned: st.SearchStrategy[Json] = inner.map(lambda part: {"not": part})
    made: st.SearchStrategy[Json] = groups.map(lambda pair: {pair[0]: pair[1]})
    return made | turned


CONDITIONS = st.recursive(LEAVES, grown, max_leaves=6)


def places(raw: Json, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return where the parts of a condition stand."""
    found = [path]
    for place, part in enumerate(card_condition.parts_of(raw)):
        found += places(part, card_condition.part_path(raw, path, place))
    return found


@given(CONDITIONS)
def test_every_part_stands_where_the_tree_says(raw: Json) -> None:
    document: Document = {"visible_if": raw}
    for path in places(raw):
        assert isinstance(at(document, ("visible_if", *path)), dict)


@given(CONDITIONS, st.sampled_from(list(Joint)))
def test_joining_in_another_way_keeps_the_parts(raw: Json, joint: Joint) -> None:
    if card_condition.joint_of(raw) is None:
        return
    found = card_condition.joined(raw, joint)
    assert card_condition.joint_of(found) is joint
    assert card_condition.parts_of(found) == card_condition.parts_of(raw)


@given(CONDITIONS)
def test_one_more_part_can_be_taken_away_again(raw: Json) -> None:
    more = card_condition.with_part(raw, YES)
    assert condition_of(more) is not None or condition_of(raw) is None
    last = len(card_condition.parts_of(more)) - 1
    path = card_condition.part_path(more, (), last)
    before = raw if card_condition.joint_of(raw) is not None else {"all": [raw]}
    assert card_condition.without(more, path) == before


def test_taking_the_last_row_takes_its_groups() -> None:
    raw: Json = {"all": [YES, {"not": {"any": [NA]}}]}
    assert card_condition.without(raw, ("all", 1, "not", "any", 0)) == {"all": [YES]}
    assert card_condition.without({"not": {"any": [NA]}}, ("not", "any", 0)) is None


@pytest.mark.parametrize(
    ("raw", "question"),
    [
        (YES, Question.IS),
        ({"not": YES}, Question.IS_NOT),
        (NA, Question.NA),
        ({"not": NA}, Question.NOT_NA),
        ({"criterion": "a", "to": 3}, Question.NUMBER),
        ({"not": {"criterion": "a", "from": 3}}, Question.NOT_NUMBER),
        ({"criterion": "a", "is": "yes", "na": True}, None),
        ({"criterion": "a", "other": 1}, None),
        ({"not": {"not": YES}}, None),
        ("text", None),
    ],
)
def test_a_row_asks_one_question(raw: Json, question: Question | None) -> None:
    assert card_condition.question_of(raw) is question


@pytest.fixture
def at_desk(context: Context, qtbot: QtBot) -> Iterator[CardDesk]:
    """Return an open card at its second criterion."""
    with card_desk(context, qtbot) as found:
        found.open(a_card(), SECOND)
        yield found


def the_field(desk: CardDesk) -> ConditionField:
    return desk.properties.criterion.condition


def test_the_first_criterion_can_ask_for_none(at_desk: CardDesk) -> None:
    at_desk.model.go(("sections", 0, "criteria", 0))
    assert not the_field(at_desk).add_button.isEnabled()


def test_a_condition_is_begun_by_one_key_and_says_what_it_means(at_desk: CardDesk) -> None:
    field = the_field(at_desk)
    assert field.sentence.text() == "Always shown."
    QTest.keyClick(field.add_button, Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "visible_if") == YES
    assert field.sentence.text() == "Shown when “Greeting” is Yes."
    assert at_desk.undone() == a_card()
    assert field.part is None


def test_answers_of_a_row_are_ticked(at_desk: CardDesk) -> None:
    at_desk.open(a_card(visible_if=YES), SECOND)
    row = the_field(at_desk).part
    assert isinstance(row, RowPart)
    QTest.keyClick(row.boxes["no"], Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "visible_if", "is") == ["yes", "no"]
    QTest.keyClick(row.boxes["yes"], Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "visible_if", "is") == "no"
    QTest.keyClick(row.boxes["no"], Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "visible_if") == {"criterion": "greeting"}
    assert "not complete" in the_field(at_desk).sentence.text()
    assert at_desk.told(the_field(at_desk))
    assert at_desk.undone() == a_card(visible_if=YES)


def test_the_question_of_a_row_is_changed(at_desk: CardDesk) -> None:
    at_desk.open(a_card(visible_if=YES), SECOND)
    row = the_field(at_desk).part
    assert isinstance(row, RowPart)
    pick(row.question, 1)
    assert at_desk.value(*SECOND, "visible_if") == {"not": YES}
    pick(row.question, 1)
    assert at_desk.value(*SECOND, "visible_if") == NA
    pick(row.question, 1)
    assert at_desk.value(*SECOND, "visible_if") == {"not": NA}
    assert not row.options.isVisible()
    pick(row.question, -3)
    assert at_desk.value(*SECOND, "visible_if") == YES


def test_a_number_is_asked_for_between_two_ends(at_desk: CardDesk) -> None:
    document = a_card(visible_if={"criterion": "greeting", "from": 1})
    document = measured(document)
    at_desk.open(document, SECOND)
    row = the_field(at_desk).part
    assert isinstance(row, RowPart)
    write(row.high, "20")
    assert at_desk.value(*SECOND, "visible_if") == {"criterion": "greeting", "from": 1, "to": 20}
    assert the_field(at_desk).sentence.text() == "Shown when “Greeting”: 1–20\N{NO-BREAK SPACE}s."
    write(row.low, "")
    write(row.high, "")
    assert row.low.isVisible()
    write(row.low, "2.5")
    assert at_desk.value(*SECOND, "visible_if") == {"criterion": "greeting", "from": 2.5}
    assert at_desk.undone() == document


def measured(document: Document) -> Document:
    """Return the card with a first criterion that asks for a number."""
    ranges: list[Json] = [{"to": 20, "points": 1}, {"from": 20, "points": 0}]
    first: Json = {
        "id": "greeting",
        "titles": texts("Greeting"),
        "ranges": ranges,
        "unit": {"en": "s", "ru": "с", "kk": "с"},
    }
    second = at(document, SECOND)
    section = {**document["sections"][0], "criteria": [first, second]}  # type: ignore[index,dict-item]
    return {**document, "sections": [section, document["sections"][1]]}  # type: ignore[index]


def test_groups_hold_rows_and_groups(at_desk: CardDesk) -> None:
    at_desk.open(a_card(visible_if=YES), SECOND)
    field = the_field(at_desk)
    QTest.keyClick(field.add_button, Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "visible_if") == {"all": [YES, YES]}
    group = field.part
    assert isinstance(group, GroupPart)
    QTest.keyClick(group.group_button, Qt.Key.Key_Space)
    group = field.part
    assert isinstance(group, GroupPart)
    inner = group.parts[2]
    assert isinstance(inner, GroupPart)
    pick(inner.joint, 2)
    pick(group.joint, 1)
    expected: Json = {"any": [YES, YES, {"not": {"any": [YES]}}]}
    assert at_desk.value(*SECOND, "visible_if") == expected
    row = inner.parts[0]
    QTest.keyClick(row.remove_button, Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "visible_if") == {"any": [YES, YES]}
    focused = QApplication.focusWidget()
    assert focused is not None
    assert field.isAncestorOf(focused)
    assert at_desk.undone() == a_card(visible_if=YES)


def test_what_rows_cannot_show_stays_until_it_is_removed(at_desk: CardDesk) -> None:
    strange: Json = {"not": {"not": YES}}
    at_desk.open(a_card(visible_if=strange), SECOND)
    part = the_field(at_desk).part
    assert isinstance(part, StrangePart)
    assert at_desk.value(*SECOND, "visible_if") == strange
    assert condition_of(strange) == Not(Not(Chosen("greeting", ("yes",))))
    QTest.keyClick(part.remove_button, Qt.Key.Key_Space)
    assert "visible_if" not in at_desk.value(*SECOND)  # type: ignore[operator]


def test_a_fault_of_a_row_leads_to_that_row(at_desk: CardDesk) -> None:
    raw: Json = {"all": [YES, {"criterion": "nobody", "is": "yes"}]}
    at_desk.open(a_card(visible_if=raw), SECOND)
    field = the_field(at_desk)
    assert "nobody" in at_desk.told(field)
    at_desk.properties.show_field((*SECOND, "visible_if", "all", 1, "criterion"))
    assert isinstance(field.part, GroupPart)
    row = field.part.parts[1]
    assert isinstance(row, RowPart)
    assert row.criterion.hasFocus()
    assert row.criterion.value() == "nobody"
    assert "nobody" in field.sentence.text()


def test_names_follow_the_language_that_is_edited(at_desk: CardDesk) -> None:
    at_desk.open(a_card(visible_if=YES), SECOND)
    at_desk.model.set_language(Language.KK)
    row = the_field(at_desk).part
    assert isinstance(row, RowPart)
    assert row.criterion.currentText() == "Greeting қазақша"
    assert row.boxes["yes"].text() == "Yes қазақша"


def test_a_condition_is_read_as_the_loader_reads_it() -> None:
    found = condition_of({"all": [YES, NA]})
    assert isinstance(found, AllOf)
    assert len(leaves(found)) == 2
    assert condition_of({"all": []}) is None


def test_a_row_about_another_criterion_asks_what_that_one_answers(at_desk: CardDesk) -> None:
    document = measured(a_card(visible_if={"criterion": "nobody", "is": "yes"}))
    at_desk.open(document, SECOND)
    row = the_field(at_desk).part
    assert isinstance(row, RowPart)
    pick(row.criterion, -1)
    assert at_desk.value(*SECOND, "visible_if") == {"criterion": "greeting", "from": 0}
    assert row.low.isVisible()
    pick(row.question, 2)
    assert at_desk.value(*SECOND, "visible_if") == {"criterion": "greeting", "na": True}
    assert at_desk.undone() == document
