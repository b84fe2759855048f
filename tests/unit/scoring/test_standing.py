"""What very many contacts come to by a card that may not be theirs."""

from itertools import permutations

import pytest

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Gate, GateEffect, Method
from qa_desk.scoring.rescoring import Rescorer
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


def test_what_a_card_asks_in_addition_is_missing_and_left_out() -> None:
    card = a_card(a_criterion("a", 60), a_criterion("b", 40), a_criterion("c", 100))
    found = Rescorer(card).standing(answers({"a": 1, "b": 0}))
    assert (found.score, found.missing, found.unknown) == (F(60), ("c",), ())


def test_what_a_card_does_not_ask_is_told_and_changes_nothing() -> None:
    found = Rescorer(a_card(a_criterion("b", 40))).standing(answers({"a": 1, "b": 0}))
    assert (found.score, found.unknown, found.unfit, found.missing) == (F(0), ("a",), (), ())


def test_an_answer_that_a_card_cannot_use_is_left_out() -> None:
    card = a_card(a_criterion("a", 60), a_criterion("b", 40))
    found = Rescorer(card).standing(Answers({"a": chosen("7"), "b": Answer(("1",), na=True)}))
    assert (found.score, found.unfit, found.missing) == (None, ("a", "b"), ())


def test_answers_are_never_taken_for_one_another() -> None:
    card = a_card(a_criterion("a", most=3), a_criterion("b"))
    one = F(1)
    given = (
        *(None, NA, chosen("1"), Answer(number=one)),
        *(Answer(("1",), one), Answer(("1",), na=True), Answer(number=one, na=True)),
    )
    asked = [Answers({"b": chosen("0")} | ({"a": one} if one else {})) for one in given]
    for before, after in permutations(asked, 2):
        rescorer = Rescorer(card)
        rescorer.standing(before)
        assert rescorer.standing(after) == Rescorer(card).standing(after)


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
