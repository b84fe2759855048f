"""Criteria that a condition, the channel or the topic hides, and what is left of their answers."""

from dataclasses import replace
from itertools import permutations

import pytest

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.conditions import (
    AllOf,
    AnyOf,
    Between,
    Chosen,
    Condition,
    Not,
    Skipped,
    holds,
    leaves,
)
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.faults import check
from qa_desk.scoring.model import Criterion, Method, NaPolicy
from qa_desk.scoring.visibility import hidden, suits
from tests.unit.scoring.cards import NA, ZERO_CONTACT, F, a_card, a_criterion, an_error, answers

YES = Chosen("a", ("1",))
NO = Chosen("a", ("0",))


def _if(condition: Condition, criterion: Criterion) -> Criterion:
    return replace(criterion, visible_if=condition)


@pytest.mark.parametrize(
    ("condition", "answer", "expected"),
    [
        (YES, chosen("1"), True),
        (YES, chosen("0"), False),
        (YES, None, False),
        (YES, NA, False),
        (Chosen("a", ("0", "1")), chosen("0", "2"), True),
        (Skipped("a"), NA, True),
        (Skipped("a"), chosen("1"), False),
        (Between("a", F(1), F(3)), Answer(number=F(3)), True),
        (Between("a", F(1), F(3)), Answer(number=F(4)), False),
        (Between("a", F(1)), Answer(number=F(9)), True),
        (Between("a", None, F(3)), Answer(number=F(-9)), True),
        (Between("a", F(1)), Answer(number=F(0)), False),
        (Between("a", F(1)), chosen("1"), False),
        (Not(YES), None, True),
        (Not(YES), chosen("1"), False),
        (AllOf((YES, Not(NO))), chosen("1"), True),
        (AllOf((YES, NO)), chosen("1", "2"), False),
        (AnyOf((NO, AllOf((YES, Not(Skipped("a")))))), chosen("1"), True),
        (AnyOf((NO, Skipped("a"))), chosen("1"), False),
    ],
)
def test_a_condition_asks_for_an_answer(
    condition: Condition,
    answer: Answer | None,
    expected: bool,  # noqa: FBT001 - what is expected
) -> None:
    given = {} if answer is None else {"a": answer}
    assert holds(condition, given) is expected
    assert {leaf.criterion for leaf in leaves(condition)} == {"a"}


def test_a_hidden_criterion_needs_no_answer_and_is_told_apart_from_a_chosen_na() -> None:
    card = a_card(a_criterion("a"), _if(YES, a_criterion("b")), a_criterion("c"))
    given = answers({"a": 0, "c": NA})
    assert check(card, given) == ()
    assert [term.na_by for term in score(card, given).explanation] == [
        None,
        "condition",
        "evaluator",
    ]
    assert [fault.criterion for fault in check(card, answers({"a": 1, "c": 1}))] == ["b"]


@pytest.mark.parametrize("policy", list(NaPolicy))
def test_what_a_condition_hides_is_left_out_whatever_the_policy(policy: NaPolicy) -> None:
    strict = a_criterion("b", na=policy, gate=ZERO_CONTACT)
    card = a_card(a_criterion("a", 1, 2), _if(YES, strict))
    assert score(card, answers({"a": 2})).score == 100
    assert score(card, answers({"a": 2, "b": 0})).gates == ()


def test_an_answer_that_was_hidden_later_counts_nothing_and_is_no_fault() -> None:
    card = a_card(a_criterion("a", 1, 2), _if(YES, a_criterion("b")))
    for stale in (chosen("0"), chosen("7"), NA, Answer(("1",), F(1))):
        assert score(card, answers({"a": 2, "b": stale})).score == 100


def test_conditions_look_through_what_is_hidden_itself() -> None:
    b = _if(YES, a_criterion("b"))
    c = _if(Chosen("b", ("1",)), a_criterion("c"))
    card = a_card(a_criterion("a"), b, c)
    assert hidden(card, answers({"a": 0, "b": 1, "c": 1})) == {"b", "c"}
    assert hidden(card, answers({"a": 1, "b": 1})) == frozenset()


def test_the_order_of_the_form_does_not_change_what_is_hidden() -> None:
    parts = [a_criterion("a")]
    for above, name in zip("abcd", "bcde", strict=True):
        parts.append(_if(Not(Chosen(above, ("1",))), a_criterion(name)))
    given = answers(dict.fromkeys("abcde", 1))
    found = {hidden(a_card(*order), given) for order in permutations(parts)}
    assert found == {frozenset("bd")}


def test_a_circle_that_no_loader_saw_comes_to_an_end() -> None:
    a = _if(Not(Chosen("b", ("1",))), a_criterion("a"))
    b = _if(Not(YES), a_criterion("b"))
    assert hidden(a_card(a, b), answers({"a": 1, "b": 1})) <= {"a", "b"}


def test_an_error_at_a_hidden_criterion_deducts_nothing() -> None:
    late = an_error("late", 10)
    card = a_card(
        a_criterion("a"), _if(YES, a_criterion("b")), method=Method.DEDUCTION, errors=(late,)
    )
    mark = ErrorMark("late", "b")
    assert score(card, answers({"a": 1, "b": 0}, mark)).score == 90
    assert score(card, answers({"a": 0, "b": 0}, mark)).score == 100


def test_a_draft_shows_what_the_answers_so_far_call_for() -> None:
    card = a_card(a_criterion("a"), _if(YES, a_criterion("b")))
    assert score_draft(card, Answers()).explanation[1].na_by == "condition"
    assert score_draft(card, answers({"a": 1})).explanation[1].na_by is None


def test_a_criterion_of_another_channel_or_topic_is_hidden_by_the_card() -> None:
    spoken = replace(a_criterion("b"), channels=("voice",))
    cards = replace(a_criterion("c"), topics=("Карты",))
    card = a_card(a_criterion("a"), spoken, cards)
    chat = Answers({"a": chosen("1")}, channel="chat", topic="Вклады")
    assert hidden(card, chat) == {"b", "c"}
    assert score(card, chat).score == 100
    assert hidden(card, replace(chat, channel="voice", topic="карты")) == frozenset()
    assert hidden(card, answers({"a": 1})) == frozenset()


def test_a_card_suits_the_contacts_it_is_meant_for() -> None:
    card = replace(a_card(a_criterion("a")), channels=("voice",), topics=("Карты",))
    assert suits(card)
    assert suits(card, "voice", "КАРТЫ")
    assert not suits(card, "chat", "Карты")
    assert not suits(card, "voice", "Вклады")
    assert suits(a_card(a_criterion("a")), "chat", "Вклады")
