"""Stored answers under a changed card: what flips, what is missing, what no longer fits."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Gate, GateEffect, Method, Scorecard
from qa_desk.scoring.rescoring import Rescorer
from qa_desk.scoring.result import GateHit
from qa_desk.scoring.whatif import Replayed, Stored, Totals, replay, totals
from tests.unit.scoring.cards import (
    NA,
    ZERO_CONTACT,
    F,
    a_card,
    a_criterion,
    an_error,
    answers,
    the_answers,
    the_form,
)

OLD = replace(a_card(a_criterion("a", 60), a_criterion("b", 40)), pass_mark=F(60))
STORED = (
    Stored("good", answers({"a": 1, "b": 1})),
    Stored("half", answers({"a": 1, "b": 0})),
    Stored("weak", answers({"a": 0, "b": 1})),
    Stored("none", answers({"a": NA, "b": NA})),
)


def _replayed(new: Scorecard, stored: Sequence[Stored] = STORED) -> dict[str, Replayed]:
    return {each.contact: each for each in replay(OLD, new, stored)}


def test_the_same_card_changes_nothing() -> None:
    found = totals(replay(OLD, OLD, STORED))
    assert (found.contacts, found.whole, found.flipped) == (4, 4, 0)
    assert list(found.differences) == [F(0)] * 3
    assert (found.mean_old, found.mean_new) == (F(200, 3), F(200, 3))
    assert (found.passed_old, found.judged_old) == (2, 3)


def test_a_higher_pass_mark_flips_who_lies_between() -> None:
    found = totals(replay(OLD, replace(OLD, pass_mark=F(80)), STORED))
    assert (found.to_pass, found.to_fail) == ((), ("half",))
    assert (found.passed_old, found.passed_new) == (2, 1)


def test_other_weights_move_scores_both_ways() -> None:
    new = replace(a_card(a_criterion("a", 30), a_criterion("b", 70)), pass_mark=F(60))
    found = _replayed(new)
    assert {name: each.change for name, each in found.items()} == {
        "good": 0,
        "half": -30,
        "weak": 30,
        "none": None,
    }
    both = totals(found.values())
    assert (both.to_pass, both.to_fail) == (("weak",), ("half",))
    assert list(both.differences) == [F(0), F(-30), F(30)]


def test_a_new_gate_is_told_apart_from_the_old_ones() -> None:
    new = replace(a_card(a_criterion("a", 60, gate=ZERO_CONTACT), a_criterion("b", 40)))
    weak = _replayed(new)["weak"]
    assert (weak.old.gates, [hit.criterion for hit in weak.new.gates]) == ((), ["a"])
    assert (weak.new.score, weak.new.before_gates) == (F(0), F(40))
    assert weak.flips is False
    found = totals(replay(OLD, new, STORED))
    assert (found.gates_old, found.gates_new) == ({}, {"a": 1})


def test_what_the_new_card_asks_in_addition_is_missing_and_left_out() -> None:
    new = a_card(a_criterion("a", 60), a_criterion("b", 40), a_criterion("c", 100))
    half = _replayed(new)["half"]
    assert (half.new.score, half.new.missing, half.is_whole) == (F(60), ("c",), False)
    assert totals(replay(OLD, new, STORED)).missing == {"c": 4}


def test_what_the_new_card_no_longer_asks_is_told_and_no_lack() -> None:
    new = a_card(a_criterion("b", 40))
    half = _replayed(new)["half"]
    assert (half.new.unknown, half.new.unfit, half.is_whole) == (("a",), (), True)
    assert totals(replay(OLD, new, STORED)).unknown == {"a": 4}


def test_an_answer_that_the_new_card_cannot_use_is_left_out() -> None:
    stored = Stored("x", Answers({"a": chosen("7"), "b": Answer(("1",), na=True)}))
    (found,) = _replayed(OLD, [stored]).values()
    assert (found.new.score, found.new.unfit, found.new.missing) == (None, ("a", "b"), ())


def test_recorded_errors_that_the_new_classifier_lacks_take_nothing() -> None:
    card = a_card(a_criterion("a"), method=Method.DEDUCTION, errors=(an_error("late", 10),))
    given = answers({"a": 1}, ErrorMark("late"), ErrorMark("gone"))
    found = Rescorer(card).standing(given)
    assert (found.score, found.unknown) == (F(90), ("gone",))
    alone = Rescorer(card).standing(answers({"a": NA}, ErrorMark("gone")))
    assert alone.score is None


def test_not_applicable_and_the_number_one_are_two_answers() -> None:
    rescorer = Rescorer(a_card(a_criterion("a", most=2), a_criterion("b")))
    one = answers({"a": Answer(number=F(1)), "b": 1})
    for given, expected in ((one, 75), (answers({"a": NA, "b": 1}), 100), (one, 75)):
        assert rescorer.standing(given).score == expected


@pytest.mark.parametrize("method", list(Method))
def test_the_form_of_the_vectors_scores_the_same(method: Method) -> None:
    card = the_form(method, ZERO_CONTACT)
    for given in (the_answers(), the_answers(C1=0), the_answers(A1=NA, A2=NA)):
        result = score(card, given)
        found = Rescorer(card).standing(given)
        assert (found.score, found.before_gates) == (result.score, result.before_gates)


@pytest.mark.parametrize("method", list(Method))
def test_a_zeroed_section_is_lost_in_a_replay_too(method: Method) -> None:
    card = the_form(method, Gate(GateEffect.SECTION))
    result = score(card, the_answers(C1=0))
    found = Rescorer(card).standing(the_answers(C1=0))
    assert (found.score, found.before_gates) == (result.score, result.before_gates)


def test_no_contacts_come_to_nothing() -> None:
    found = totals([])
    assert (found.contacts, found.mean_old, found.mean_new) == (0, None, None)


def test_counts_stand_with_the_most_frequent_first() -> None:
    gated = a_card(*(a_criterion(n, gate=ZERO_CONTACT) for n in "ab"))
    given = [answers({"a": 1, "b": 0}), answers({"a": 0, "b": 0})]
    found = totals(replay(gated, gated, [Stored(str(i), g) for i, g in enumerate(given)]))
    assert list(found.gates_new.items()) == [("b", 2), ("a", 1)]
    assert GateHit("b", ZERO_CONTACT.effect) in Rescorer(gated).standing(given[0]).gates


def test_every_total_is_that_of_its_contacts() -> None:
    """Of five contacts two have no score by one of the cards; "c" is asked for in addition."""
    old = replace(a_card(a_criterion("a", 3), a_criterion("b", 1)), pass_mark=F(60))
    gated = a_criterion("b", 1, gate=ZERO_CONTACT)
    new = replace(a_card(a_criterion("a", 1), gated, a_criterion("c")), pass_mark=F(50))
    stored = [
        Stored("both", answers({"a": 1, "b": 1})),
        Stored("fails", answers({"a": 1, "b": 0, "c": 1})),
        Stored("passes", answers({"a": 0, "b": 1, "x": 1, "c": 1})),
        Stored("not asked", answers({"a": NA, "b": NA, "c": 1})),
        Stored("unfit", answers({"a": 5, "b": 5, "c": NA})),
    ]
    assert totals(replay(old, new, stored)) == Totals(
        contacts=5,
        whole=3,
        differences=(F(0), F(-75), F(125, 3)),
        mean_old=F(200, 3),
        mean_new=F(500, 9),
        passed_old=2,
        passed_new=3,
        judged_old=3,
        judged_new=4,
        to_pass=("passes",),
        to_fail=("fails",),
        gates_old={},
        gates_new={"b": 1},
        missing={"c": 1},
        unfit={"a": 1, "b": 1},
        unknown={"x": 1},
    )


def test_what_is_counted_most_comes_first_and_then_goes_by_name() -> None:
    new = a_card(a_criterion("z"), a_criterion("m"), a_criterion("a"), a_criterion("b"))
    stored = [Stored("1", answers({"b": 1})), Stored("2", answers({"b": 1, "a": 1}))]
    assert list(totals(replay(OLD, new, stored)).missing.items()) == [("m", 2), ("z", 2), ("a", 1)]
