"""Answers that cannot be scored are refused with all their faults."""

import pytest

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.faults import AnswerFault, Incomplete, check
from qa_desk.scoring.model import Criterion, NaPolicy, Range
from tests.unit.scoring.cards import NA, F, a_card, a_criterion, an_error, answers

CARD = a_card(
    a_criterion("a", most=2), a_criterion("b", na=NaPolicy.FORBIDDEN), errors=(an_error("known"),)
)
GOOD = {"a": chosen("2"), "b": chosen("1")}


def _codes(given: Answers) -> list[tuple[str, str]]:
    return [(fault.criterion, fault.code) for fault in check(CARD, given)]


def test_good_answers_have_no_fault() -> None:
    assert check(CARD, Answers(GOOD, (ErrorMark("known", "a"), ErrorMark("known")))) == ()


@pytest.mark.parametrize(
    ("criterion", "answer", "code"),
    [
        ("a", chosen("9"), "unknown_option"),
        ("a", chosen("1", "2"), "several_options"),
        ("a", Answer(number=F(5, 2)), "number_out_of_range"),
        ("a", Answer(number=F(-1)), "number_out_of_range"),
        ("a", Answer(("1",), na=True), "mixed"),
        ("a", Answer(("1",), F(1)), "mixed"),
        ("a", Answer(), "missing"),
        ("b", NA, "na_forbidden"),
        ("c", NA, "unknown_criterion"),
    ],
)
def test_a_wrong_answer_is_named(criterion: str, answer: Answer, code: str) -> None:
    assert _codes(Answers(GOOD | {criterion: answer})) == [(criterion, code)]


def test_an_answer_that_was_not_given_is_missing() -> None:
    assert _codes(Answers({"a": chosen("1")})) == [("b", "missing")]


def test_recorded_errors_must_be_known_and_belong_somewhere() -> None:
    given = Answers(GOOD, (ErrorMark("other", "a"), ErrorMark("known", "z"), ErrorMark("x")))
    assert _codes(given) == [
        ("a", "unknown_error_type"),
        ("z", "unknown_criterion"),
        ("", "unknown_error_type"),
    ]


@pytest.mark.parametrize(
    ("answer", "facts"),
    [
        (chosen("1", "2"), {"options": "1, 2"}),
        (Answer(number=F(5, 2)), {"number": "5/2", "low": "0", "high": "2"}),
    ],
)
def test_a_fault_tells_what_was_given_and_what_would_do(
    answer: Answer, facts: dict[str, str]
) -> None:
    (fault,) = check(CARD, Answers(GOOD | {"a": answer}))
    assert (fault.criterion, fault.facts) == ("a", facts)


def test_points_given_freely_may_be_those_of_the_worst_answer() -> None:
    assert check(CARD, Answers(GOOD | {"a": Answer(number=F(0))})) == ()


def test_an_unknown_error_is_named() -> None:
    (fault,) = check(CARD, Answers(GOOD, (ErrorMark("other", "a"),)))
    assert fault == AnswerFault("a", "unknown_error_type", {"type": "other"})


@pytest.mark.parametrize(
    ("answer", "code", "facts"),
    [
        (chosen("yes"), "number_expected", {"known": "0–20"}),
        (Answer(number=F(21)), "number_unplaced", {"number": "21", "known": "0–20"}),
    ],
)
def test_a_number_that_is_none_of_the_ranges_is_named_with_them(
    answer: Answer, code: str, facts: dict[str, str]
) -> None:
    seconds = Criterion("seconds", {}, (), ranges=(Range(F(0), F(20), F(1)),))
    (fault,) = check(a_card(seconds), Answers({"seconds": answer}))
    assert fault == AnswerFault("seconds", code, facts)


def test_all_faults_come_at_once_and_say_what_would_be_right() -> None:
    with pytest.raises(Incomplete, match="a: unknown_option, b: missing") as refused:
        score(CARD, answers({"a": 7}))
    option = {"option": "7", "known": "0, 1, 2"}
    expected = (AnswerFault("a", "unknown_option", option), AnswerFault("b", "missing"))
    assert refused.value.faults == expected


def test_a_draft_is_scored_as_far_as_it_goes() -> None:
    result = score_draft(CARD, answers({"a": 1}))
    assert result.score == 50
    assert result.explanation[1].points is None
    assert result.explanation[1].na_by is None


def test_an_empty_draft_has_no_score() -> None:
    assert score_draft(CARD, Answers({"a": Answer()})).score is None


def test_a_draft_with_a_wrong_answer_is_refused() -> None:
    with pytest.raises(Incomplete):
        score_draft(CARD, answers({"a": 7}))
