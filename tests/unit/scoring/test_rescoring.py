"""The quick way of scoring stored answers says what the engine says."""

from dataclasses import replace
from itertools import product

import pytest

from qa_desk.scoring.answers import Answer
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Gate, GateEffect, Method, Role, Scorecard, Section
from qa_desk.scoring.rescoring import Rescorer
from tests.unit.scoring.cards import NA, F, a_criterion, an_error, answers


def _card(method: Method) -> Scorecard:
    """Two sections of fractional weights, a part, bonuses with and without a cap, two gates."""
    bonus = replace(a_criterion("b1", F(3, 2), 2), role=Role.BONUS)
    capped = replace(a_criterion("b2", 7), role=Role.BONUS, cap=F(4))
    section_gate = a_criterion("y", 2, gate=Gate(GateEffect.SECTION))
    contact_cap = a_criterion("z", F(1, 3), gate=Gate(GateEffect.CAP, cap=F(40)))
    sections = (
        Section("one", {}, (a_criterion("x", 5, 2), bonus), F(2, 3)),
        Section("part", {}, (contact_cap,), F(1), "one"),
        Section("two", {}, (section_gate, a_criterion("w", 1, 2), capped), F(9, 7)),
    )
    errors = (an_error("late", 7),)
    return Scorecard("c", 1, {}, sections, method, error_types=errors, bonus_cap=F(30))


@pytest.mark.parametrize("method", list(Method))
def test_bonuses_gates_and_parts_count_as_in_the_engine(method: Method) -> None:
    card = _card(method)
    rescorer = Rescorer(card)
    with_na: tuple[int | Answer, ...] = (0, 1, NA)
    number: tuple[int | Answer, ...] = (0, 1)
    for way in product(with_na, with_na[:2], number, with_na, with_na[1:], number):
        given = answers(dict(zip(("x", "b1", "z", "y", "w", "b2"), way, strict=True)))
        found, expected = rescorer.standing(given), score(card, given)
        assert (found.score, found.before_gates) == (expected.score, expected.before_gates), way
        assert found.gates == expected.gates


def test_one_limit_by_channel_or_by_topic_is_enough_to_hide_a_criterion() -> None:
    second = a_criterion("b")
    for limited in (replace(second, channels=("voice",)), replace(second, topics=("loans",))):
        sections = (Section("s", {}, (a_criterion("a"), limited)),)
        card = Scorecard("c", 1, {}, sections)
        given = replace(answers({"a": 1, "b": 0}), channel="chat", topic="cards")
        assert Rescorer(card).standing(given).score == 100
        assert (
            Rescorer(card).standing(answers({"a": 1, "b": 0})).score
            == score(card, answers({"a": 1, "b": 0})).score
        )
