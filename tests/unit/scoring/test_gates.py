"""When a stop criterion fires and what is left of the score."""

import pytest

from qa_desk.scoring.answers import Answer
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import (
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Scorecard,
    Section,
)
from qa_desk.scoring.result import GateHit
from tests.unit.scoring.cards import NA, ZERO_CONTACT, F, a_card, a_criterion, answers


@pytest.mark.parametrize(
    ("trigger", "points", "fires"),
    [
        (GateTrigger.BELOW_MAX, 4, False),
        (GateTrigger.BELOW_MAX, 3, True),
        (GateTrigger.BELOW_HALF, 2, False),
        (GateTrigger.BELOW_HALF, 1, True),
        (GateTrigger.ZERO, 1, False),
        (GateTrigger.ZERO, 0, True),
        (GateTrigger.LISTED, 0, False),
        (GateTrigger.LISTED, 3, True),
    ],
)
def test_a_trigger_fires_where_it_says(trigger: GateTrigger, points: int, fires: bool) -> None:  # noqa: FBT001
    gate = Gate(GateEffect.CONTACT, trigger, options=("3",))
    card = a_card(a_criterion("a", most=4, gate=gate))
    assert bool(score(card, answers({"a": points})).gates) is fires


def test_two_of_five_points_are_less_than_half() -> None:
    gate = Gate(GateEffect.CONTACT, GateTrigger.BELOW_HALF)
    card = a_card(a_criterion("a", most=5, gate=gate))
    assert score(card, answers({"a": 2})).gates
    assert not score(card, answers({"a": 3})).gates


def test_a_number_means_the_option_with_as_many_points() -> None:
    gate = Gate(GateEffect.CONTACT, GateTrigger.LISTED, options=("3",))
    card = a_card(a_criterion("a", most=4, gate=gate))
    assert score(card, answers({"a": Answer(number=F(3))})).score == 0
    assert score(card, answers({"a": Answer(number=F(7, 2))})).score == F(175, 2)


def test_a_gate_may_zero_another_section() -> None:
    gate = Gate(GateEffect.SECTION, target="two")
    one = Section("one", {}, (a_criterion("a", gate=gate),))
    two = Section("two", {}, (a_criterion("b"),))
    three = Section("three", {}, (a_criterion("c"),))
    card = Scorecard("c", 1, {}, (one, two, three), Method.SECTION_SHARE)
    result = score(card, answers({"a": 0, "b": 1, "c": 1}))
    assert result.gates == (GateHit("a", GateEffect.SECTION, "two"),)
    assert (result.score, result.before_gates) == (F(100, 3), F(200, 3))
    assert [s.score for s in result.sections] == [0, 0, 100]
    assert [s.before_gates for s in result.sections] == [0, 100, 100]


def test_the_lowest_cap_holds() -> None:
    criteria = [
        a_criterion(n, 0, gate=Gate(GateEffect.CAP, cap=F(c))) for n, c in (("a", 60), ("b", 40))
    ]
    card = a_card(a_criterion("z"), *criteria)
    result = score(card, answers({"z": 1, "a": 0, "b": 0}))
    assert result.score == 40
    assert len(result.gates) == 2


def test_a_zeroed_section_and_a_cap_add_up() -> None:
    zero = Section("z", {}, (a_criterion("a", gate=Gate(GateEffect.SECTION)), a_criterion("b")))
    cap = Gate(GateEffect.CAP, cap=F(70))
    rest = Section("r", {}, (a_criterion("c", 0, gate=cap), a_criterion("d", 2)))
    card = Scorecard("c", 1, {}, (zero, rest))
    result = score(card, answers({"a": 0, "b": 1, "c": 0, "d": 1}))
    assert (result.score, result.before_gates) == (F(50), F(75))


def test_a_failed_stop_criterion_is_judged_even_without_weight() -> None:
    card = a_card(a_criterion("gate", 0, gate=ZERO_CONTACT), a_criterion("rest"))
    result = score(card, answers({"gate": 0, "rest": NA}))
    assert (result.score, result.before_gates) == (F(0), None)


def test_not_applicable_where_it_must_apply_fails_the_contact() -> None:
    card = a_card(a_criterion("a", na=NaPolicy.FAIL, gate=Gate(GateEffect.CAP, cap=F(50))))
    result = score(card, answers({"a": NA}))
    assert result.gates == (GateHit("a", GateEffect.CONTACT),)
    assert result.score == 0


def test_a_section_gate_takes_nothing_from_a_deduction() -> None:
    card = a_card(a_criterion("a", gate=Gate(GateEffect.SECTION)), method=Method.DEDUCTION)
    assert score(card, answers({"a": 0})).score == 100


def test_a_zeroed_section_takes_nothing_where_nothing_was_weighed() -> None:
    card = a_card(a_criterion("a", 0, gate=Gate(GateEffect.SECTION)), a_criterion("b"))
    result = score(card, answers({"a": 0, "b": NA}))
    assert (result.score, len(result.gates)) == (None, 1)
