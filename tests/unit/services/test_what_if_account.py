"""What changes in one contact, term by term."""

from dataclasses import replace

from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.scoring.answers import Answers, ErrorMark
from qa_desk.scoring.model import Method, Scorecard
from qa_desk.services import what_if
from qa_desk.services.what_if import Question
from qa_desk.services.what_if_account import Account, account
from tests.unit.scoring.cards import F, a_card, a_criterion, an_error, answers

OLD = a_card(a_criterion("a", 60), a_criterion("b", 40))


def _account(old: Scorecard, new: Scorecard, given: Answers) -> Account | None:
    question = Question(old, new)
    found = what_if.of_answers(question, [StoredAnswers("x", given)])(Token(), unheard)
    return account(question, found.contacts[0])


def test_the_terms_of_both_cards_stand_side_by_side_the_largest_change_first() -> None:
    new = a_card(a_criterion("a", 50), a_criterion("b", 150))
    told = _account(OLD, new, answers({"a": 1, "b": 1}))
    assert told is not None
    assert [(line.criterion, line.change) for line in told.lines] == [("a", F(-35)), ("b", F(35))]
    assert sum(line.change for line in told.lines) == told.new.score - told.old.score  # type: ignore[operator]


def test_a_criterion_that_one_card_lacks_has_one_term() -> None:
    told = _account(OLD, a_card(a_criterion("a", 60)), answers({"a": 1, "b": 0}))
    assert told is not None
    lines = {line.criterion: line for line in told.lines}
    assert lines["b"].new is None
    assert lines["b"].old is not None
    assert (told.old.score, told.new.score) == (F(60), F(100))


def test_errors_recorded_twice_are_two_lines_and_unknown_ones_are_left_out() -> None:
    types = (an_error("late", 10), an_error("rude", 20))
    old = a_card(a_criterion("a"), a_criterion("b"), method=Method.DEDUCTION, errors=types)
    new = replace(a_card(a_criterion("a"), method=Method.DEDUCTION, errors=types[:1]), start=F(90))
    marks = (ErrorMark("late", "b"), ErrorMark("late", "b"), ErrorMark("rude"))
    told = _account(old, new, answers({"a": 1, "b": 1}, *marks))
    assert told is not None
    assert (told.old.score, told.new.score) == (F(60), F(70))
    assert sum(line.change for line in told.lines) == F(10)


def test_a_contact_that_lacks_an_answer_has_no_account() -> None:
    new = a_card(a_criterion("a"), a_criterion("c"))
    assert _account(OLD, new, answers({"a": 1, "b": 1})) is None
