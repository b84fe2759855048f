"""Numbers in ranges, several options, and points that count as all of them."""

from dataclasses import replace

import pytest

from qa_desk.scoring.answers import Answer, Answers, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.faults import check, ranges_text
from qa_desk.scoring.model import Criterion, Gate, GateEffect, GateTrigger, Range
from tests.unit.scoring.cards import ZERO_CONTACT, F, a_card, a_criterion, answers

RANGES = (Range(None, F(20), F(2)), Range(F(20), F(40), F(1)), Range(F(41), None, F(0)))
SECONDS = Criterion("seconds", {}, (), ranges=RANGES)


def _number(value: float) -> Answers:
    return Answers({"seconds": Answer(number=F(str(value)))})


@pytest.mark.parametrize(
    ("number", "expected"),
    [(-5, 100), (0, 100), (20, 100), (20.1, 50), (40, 50), (41, 0), (9e9, 0)],
)
def test_a_number_earns_the_points_of_its_range(number: float, expected: int) -> None:
    assert score(a_card(SECONDS), _number(number)).score == expected


def test_a_number_between_two_ranges_is_refused_with_what_would_be_right() -> None:
    (fault,) = check(a_card(SECONDS), _number(40.5))
    assert (fault.code, fault.facts) == (
        "number_unplaced",
        {"number": "40.5", "known": "–20, 20–40, 41–"},
    )
    assert ranges_text(SECONDS) == "–20, 20–40, 41–"


def test_an_option_where_a_number_is_due_is_refused() -> None:
    (fault,) = check(a_card(SECONDS), Answers({"seconds": chosen("yes")}))
    assert fault.code == "number_expected"


def test_a_number_can_fire_a_gate() -> None:
    gate = Gate(GateEffect.CONTACT, GateTrigger.ZERO)
    card = a_card(replace(SECONDS, gate=gate))
    assert score(card, _number(50)).gates
    assert not score(card, _number(40)).gates


def _several(most: int | None = None, gate: Gate | None = None) -> Criterion:
    plain = a_criterion("a", most=3, gate=gate)
    return replace(plain, multiple=True, most=None if most is None else F(most))


def test_several_options_add_up_to_what_could_be_earned() -> None:
    card = a_card(_several())
    assert score(card, Answers({"a": chosen("1", "2")})).score == 50
    assert score(card, Answers({"a": chosen("1", "2", "3")})).score == 100
    assert score(card, Answers({"a": chosen("2", "2")})).score == F(100, 3)


def test_more_points_than_count_as_all_are_all() -> None:
    card = a_card(_several(3))
    assert score(card, Answers({"a": chosen("1", "3")})).score == 100
    assert score(card, Answers({"a": chosen("1")})).score == F(100, 3)
    single = a_card(replace(a_criterion("a", most=4), most=F(2)))
    assert score(single, answers({"a": 4})).explanation[0].points == 2


def test_several_options_fire_a_gate_when_one_of_them_is_listed() -> None:
    gate = Gate(GateEffect.CONTACT, GateTrigger.LISTED, options=("0",))
    card = a_card(_several(gate=gate))
    assert score(card, Answers({"a": chosen("0", "3")})).score == 0
    assert score(card, Answers({"a": chosen("1", "3")})).score == F(200, 3)


def test_not_all_options_is_below_all_points() -> None:
    card = a_card(_several(gate=ZERO_CONTACT))
    assert score(card, Answers({"a": chosen("2", "3")})).score == 0


def test_a_number_of_points_may_not_exceed_all_of_them() -> None:
    card = a_card(_several(3))
    assert score(card, Answers({"a": Answer(number=F(3))})).score == 100
    (fault,) = check(card, Answers({"a": Answer(number=F(4))}))
    assert (fault.code, fault.facts["high"]) == ("number_out_of_range", "3")
