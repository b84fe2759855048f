"""The methods S1 to S5 against their published vectors."""

import pytest

from qa_desk.scoring.answers import ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Gate, GateEffect, Method, NaPolicy, Scorecard, Section
from qa_desk.scoring.result import Term
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

SHARES = (Method.FLAT_SHARE, Method.SECTION_SHARE)
EVERYTHING_NA = the_answers(**dict.fromkeys(("A1", "A2", "B1", "B2", "B3", "C1", "C2", "C3"), NA))


def test_flat_share_of_the_form() -> None:
    assert score(the_form(), the_answers()).score == F(7000, 95)


def test_section_share_of_the_form() -> None:
    result = score(the_form(Method.SECTION_SHARE), the_answers())
    assert result.score == F(220, 3)
    assert [s.score for s in result.sections] == [F(200, 3), F(80), F(200, 3)]
    assert [s.applied_weight for s in result.sections] == [20, 50, 30]


@pytest.mark.parametrize("method", SHARES)
def test_a_section_that_does_not_apply_leaves_its_weight_to_the_others(method: Method) -> None:
    result = score(the_form(method), the_answers(A1=NA, A2=NA))
    assert result.score == 75
    assert result.sections[0].score is None
    assert result.sections[0].applied_weight == 0


@pytest.mark.parametrize("method", list(Method))
def test_where_nothing_applies_there_is_no_score(method: Method) -> None:
    result = score(the_form(method), EVERYTHING_NA)
    assert (result.score, result.before_gates) == (None, None)
    assert (result.passed, result.band) == (None, None)
    assert result.critical.any is None


@pytest.mark.parametrize(
    ("method", "gate", "expected"),
    [
        (Method.FLAT_SHARE, ZERO_CONTACT, F(0)),
        (Method.SECTION_SHARE, Gate(GateEffect.SECTION), F(160, 3)),
        (Method.FLAT_SHARE, Gate(GateEffect.SECTION), F(5000, 95)),
        (Method.FLAT_SHARE, Gate(GateEffect.CAP, cap=F(50)), F(50)),
        (Method.FLAT_SHARE, Gate(GateEffect.CAP, cap=F(90)), F(7000, 95)),
        (Method.FLAT_SHARE, Gate(), F(7000, 95)),
    ],
)
def test_a_failed_gate_keeps_both_numbers(method: Method, gate: Gate, expected: F) -> None:
    result = score(the_form(method, gate), the_answers(C1=0))
    assert result.score == expected
    assert result.before_gates == score(the_form(method), the_answers()).score
    assert result.critical.compliance == 1


def test_a_gate_that_does_not_apply_changes_nothing_and_is_in_no_denominator() -> None:
    result = score(the_form(gate=ZERO_CONTACT), the_answers(C1=NA))
    assert result.score == F(7000, 95)
    assert result.critical.compliance is None
    assert result.gates == ()


def test_amazon_weights() -> None:
    card = a_card(*(a_criterion(n, w, 10) for n, w in zip("abcd", (40, 20, 20, 20), strict=True)))
    given = {"a": 10, "b": 5, "c": 5, "d": 0}
    assert score(card, answers(given)).score == 60
    assert score(card, answers(given | {"d": NA})).score == 75


def test_genesys_weighted_points() -> None:
    one = Section("G1", {}, (a_criterion("a"), a_criterion("b")), F(40))
    two = Section("G2", {}, (a_criterion("c"),), F(20))
    card = Scorecard("g", 1, {}, (one, two), Method.WEIGHTED_POINTS)
    result = score(card, answers({"a": 1, "b": 0, "c": 1}))
    assert result.score == 60
    assert [s.score for s in result.sections] == [50, 100]


def test_points_are_earned_over_base() -> None:
    card = a_card(a_criterion("a", most=10), a_criterion("b", most=30), method=Method.POINTS)
    assert score(card, answers({"a": 10, "b": 12})).score == 55
    assert score(card, answers({"a": 10, "b": NA})).score == 100


def test_deduction_takes_the_weight_of_each_recorded_error() -> None:
    types = (an_error("pause", 15), an_error("spelling", 5))
    card = a_card(a_criterion("a"), method=Method.DEDUCTION, errors=types)
    errors = (ErrorMark("pause", "a"), ErrorMark("spelling"), ErrorMark("spelling"))
    result = score(card, answers({"a": 0}, *errors))
    assert result.score == 75
    assert [t.contribution for t in result.explanation] == [100, -15, -5, -5, 0]
    assert [t.error for t in result.explanation] == ["", "pause", "spelling", "spelling", ""]
    assert result.sections[0].score == 85


def test_deduction_stops_at_zero_and_its_terms_still_sum_up() -> None:
    card = a_card(a_criterion("a"), method=Method.DEDUCTION, errors=(an_error("grave", 70),))
    result = score(card, answers({"a": 1}, ErrorMark("grave", "a"), ErrorMark("grave", "a")))
    assert result.score == 0
    assert [t.contribution for t in result.explanation] == [100, -70, -30, 0]
    assert result.sections[0].score == 0


def test_the_terms_of_a_deduction_are_its_start_and_its_errors_by_their_weights() -> None:
    errors = (an_error("late", 10), an_error("rude", 95))
    card = a_card(a_criterion("a", 3), method=Method.DEDUCTION, errors=errors)
    found = score(card, answers({"a": NA}, ErrorMark("late", "a"), ErrorMark("rude"))).explanation
    zero = F(0)
    assert found == (
        Term("", F(100), zero, None, None, contribution=F(100)),
        Term("a", F(10), zero, None, None, contribution=F(-10), error="late"),
        Term("", F(95), zero, None, None, contribution=F(-90), error="rude"),
        Term("a", F(3), zero, None, None, contribution=zero, na_by="evaluator"),
    )


def test_a_deduction_is_gated_as_a_whole() -> None:
    gate = Gate(GateEffect.CONTACT)
    card = a_card(a_criterion("a", gate=gate), method=Method.DEDUCTION)
    result = score(card, answers({"a": 0}))
    assert (result.score, result.before_gates) == (F(0), F(100))


def test_an_error_alone_is_enough_to_deduct_from() -> None:
    card = a_card(a_criterion("a"), method=Method.DEDUCTION, errors=(an_error("late", 10),))
    result = score(card, answers({"a": NA}, ErrorMark("late", "a")))
    assert (result.score, result.sections[0].score) == (F(90), F(90))
    assert score(card, answers({"a": NA})).sections[0].score is None


@pytest.mark.parametrize(
    ("policy", "score_then", "before"),
    [
        (NaPolicy.EXCLUDE, 100, 100),
        (NaPolicy.ZERO, 50, 50),
        (NaPolicy.FULL, 100, 100),
        (NaPolicy.FAIL, 0, 100),
    ],
)
def test_what_not_applicable_does(policy: NaPolicy, score_then: int, before: int) -> None:
    card = a_card(a_criterion("a"), a_criterion("b", na=policy))
    result = score(card, answers({"a": 1, "b": NA}))
    assert (result.score, result.before_gates) == (F(score_then), F(before))
    assert result.explanation[1].na_by == "evaluator"


def test_not_applicable_as_zero_counts_against_its_gate() -> None:
    card = a_card(a_criterion("a", na=NaPolicy.ZERO, gate=ZERO_CONTACT))
    assert score(card, answers({"a": NA})).score == 0


def test_a_criterion_without_points_to_earn_weighs_nothing() -> None:
    card = a_card(a_criterion("a", 5), a_criterion("b", 5, most=0))
    result = score(card, answers({"a": 1, "b": 0}))
    assert result.score == 100
    assert result.explanation[1].applied_weight == 0


@pytest.mark.parametrize("method", SHARES)
def test_a_section_of_weight_zero_has_a_score_of_its_own(method: Method) -> None:
    heavy = Section("h", {}, (a_criterion("a"),), F(1))
    light = Section("l", {}, (a_criterion("b"),), F(0))
    result = score(Scorecard("c", 1, {}, (heavy, light), method), answers({"a": 1, "b": 0}))
    assert result.sections[1].score == 0


def test_a_card_without_weights_has_no_score() -> None:
    assert score(a_card(a_criterion("a", 0)), answers({"a": 1})).score is None
