"""Suggested answers in the editor of cards: lines that are made, changed and taken away."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Json
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_suggest import SuggestField, how_of, with_answer, with_how
from tests.ui.card_desk import FIRST, CardDesk, a_card, card_desk, pick, write

RULE: dict[str, Json] = {"rule": "greeting", "option": "yes"}
MEASURE: dict[str, Json] = {"measure": "longest_silence_s", "above": 30, "option": "no"}


@pytest.fixture
def at_desk(context: Context, qtbot: QtBot) -> Iterator[CardDesk]:
    with card_desk(context, qtbot) as found:
        found.open(a_card(), FIRST)
        yield found


def field(at_desk: CardDesk) -> SuggestField:
    return at_desk.properties.criterion.suggest


@pytest.mark.parametrize(
    ("line", "how"),
    [
        (RULE, ("rule", "found")),
        ({**RULE, "absent": True}, ("rule", "absent")),
        ({"phrase": "x", "option": "yes"}, ("phrase", "found")),
        (MEASURE, ("measure", "above")),
        ({"measure": "silences", "below": 1, "na": True}, ("measure", "below")),
        ({}, ("rule", "found")),
    ],
)
def test_a_line_is_read_as_what_it_rests_on(line: dict[str, Json], how: tuple[str, str]) -> None:
    assert how_of(line) == how


def test_another_source_keeps_the_answer_and_a_measure_its_bound() -> None:
    assert with_how(RULE, ("phrase", "absent"), "привет") == {
        "phrase": "привет",
        "option": "yes",
        "absent": True,
    }
    assert with_how(RULE, ("measure", "above"), "silences") == {
        "measure": "silences",
        "above": 30,
        "option": "yes",
    }
    assert with_how(MEASURE, ("measure", "below"), "silences")["below"] == 30


def test_another_answer_takes_the_place_of_the_first() -> None:
    skipped = with_answer(RULE, "\N{EM DASH}")
    assert skipped == {"rule": "greeting", "na": True}
    assert with_answer(skipped, "no") == {"rule": "greeting", "option": "no"}


def test_a_suggestion_is_added_changed_and_removed(at_desk: CardDesk) -> None:
    shown = field(at_desk)
    shown.add_button.click()
    (row,) = shown.rows
    write(row.phrase, "добрый день")
    assert at_desk.value(*FIRST, "suggest") == [{"phrase": "добрый день", "option": "yes"}]
    pick(row.answer, 1)
    pick(row.how, 3)
    assert at_desk.value(*FIRST, "suggest") == [
        {"measure": "longest_silence_s", "below": 30, "option": "no"}
    ]
    row.remove.click()
    assert shown.rows == ()
    assert at_desk.undone() == a_card()


def test_a_fault_is_told_with_the_number_of_its_line(at_desk: CardDesk) -> None:
    wrong = {"measure": "longest_silence_s", "option": "yes"}
    at_desk.model.put((*FIRST, "suggest"), [RULE, wrong])
    assert at_desk.told(field(at_desk)).startswith("\N{BLACK UP-POINTING TRIANGLE} Suggestion 2:")


def test_a_rule_that_the_house_has_not_stays_in_the_list(at_desk: CardDesk) -> None:
    at_desk.model.put((*FIRST, "suggest"), [RULE])
    (row,) = field(at_desk).rows
    assert row.rule.currentText() == "greeting"


def test_a_number_takes_no_suggestions(at_desk: CardDesk) -> None:
    form = at_desk.properties.criterion
    assert form.suggest.isVisible()
    pick(form.kind.box, 2)
    assert not form.suggest.isVisible()
