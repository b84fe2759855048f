"""Bonuses add to what is earned and never to what could be; riders are measured only."""

from dataclasses import replace

import pytest

from qa_desk.scoring.answers import ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import (
    Criterion,
    ErrorClass,
    Gate,
    GateEffect,
    Method,
    NaPolicy,
    Role,
    Scorecard,
    Section,
)
from tests.unit.scoring.cards import (
    NA,
    ZERO_CONTACT,
    F,
    a_card,
    a_criterion,
    an_error,
    answers,
    critical,
)

SHARES = [method for method in Method if method is not Method.DEDUCTION]


def _bonus(criterion: Criterion, cap: int | None = None) -> Criterion:
    return replace(criterion, role=Role.BONUS, cap=None if cap is None else F(cap))


def _rider(criterion: Criterion) -> Criterion:
    return replace(criterion, role=Role.RIDER)


@pytest.mark.parametrize("method", SHARES)
def test_a_bonus_adds_to_what_is_earned_and_not_to_what_could_be(method: Method) -> None:
    base = (a_criterion("a", 3), a_criterion("b", 1))
    card = a_card(*base, _bonus(a_criterion("extra", 1, most=1)), method=method)
    assert score(card, answers({"a": 1, "b": 0, "extra": 0})).score == 75
    with_it = score(card, answers({"a": 1, "b": 0, "extra": 1}))
    assert (with_it.score, with_it.before_gates, with_it.bonus) == (F(100), F(100), F(25))
    assert score(card, answers({"a": 1, "b": 1, "extra": 1})).score == 125


def test_amazon_points_with_a_bonus() -> None:
    card = a_card(a_criterion("a", most=10), a_criterion("b", most=10), method=Method.POINTS)
    extra = _bonus(a_criterion("c", most=5))
    card = replace(card, sections=(replace(card.sections[0], criteria=(*card.criteria(), extra)),))
    assert score(card, answers({"a": 8, "b": 6, "c": 5})).score == 95


def test_a_bonus_has_a_cap_of_its_own_and_all_have_one_together() -> None:
    extras = (_bonus(a_criterion("x", 30), 10), _bonus(a_criterion("y", 30), 20))
    card = a_card(a_criterion("a", 100), *extras)
    given = answers({"a": 0, "x": 1, "y": 1})
    assert score(card, given).score == 30
    capped = score(replace(card, bonus_cap=F(15)), given)
    assert capped.score == 15
    assert [term.contribution for term in capped.explanation] == [0, 10, 5]


def test_a_ceiling_ends_the_score_and_the_account_still_sums_up() -> None:
    card = replace(a_card(a_criterion("a", 9), _bonus(a_criterion("x", 3))), ceiling=F(100))
    result = score(card, answers({"a": 1, "x": 1}))
    assert (result.score, result.bonus) == (F(100), F(0))
    above = score(replace(card, ceiling=F(110)), answers({"a": 1, "x": 1}))
    assert (above.score, sum(term.contribution for term in above.explanation)) == (F(110), F(110))


def test_a_bonus_that_was_not_earned_is_neither_opportunity_nor_defect() -> None:
    card = a_card(a_criterion("a"), _bonus(a_criterion("x")))
    result = score(card, answers({"a": 1, "x": 0}))
    assert (result.opportunities, result.defects) == (1, 0)
    assert [(t.role, t.applied_weight) for t in result.explanation] == [
        (Role.BASE, F(100)),
        (Role.BONUS, F(0)),
    ]


@pytest.mark.parametrize("method", list(Method))
def test_a_bonus_alone_is_no_score(method: Method) -> None:
    card = a_card(a_criterion("a"), _bonus(a_criterion("x")), method=method)
    result = score(card, answers({"a": NA, "x": 1}))
    assert (result.score, result.before_gates, result.bonus) == (None, None, F(0))


def test_a_bonus_of_a_deduction_is_per_cent_at_once() -> None:
    card = a_card(a_criterion("a"), _bonus(a_criterion("x", 5, most=2)), method=Method.DEDUCTION)
    assert score(card, answers({"a": 1, "x": 2})).score == 105
    assert score(card, answers({"a": 1, "x": 1})).score == F(205, 2)


def test_in_section_shares_a_bonus_weighs_as_in_its_section() -> None:
    one = Section("one", {}, (a_criterion("a", 4), _bonus(a_criterion("x", 1))), F(40))
    two = Section("two", {}, (a_criterion("b", 1),), F(60))
    card = Scorecard("c", 1, {}, (one, two), Method.SECTION_SHARE)
    result = score(card, answers({"a": 0, "x": 1, "b": 1}))
    assert result.score == 70
    assert [section.score for section in result.sections] == [0, 100]
    assert score(card, answers({"a": NA, "x": 1, "b": 1})).score == 100


def test_a_zeroed_section_takes_its_bonus_with_it_and_leaves_room_to_others() -> None:
    stop = a_criterion("stop", 0, gate=Gate(GateEffect.SECTION))
    one = Section("one", {}, (a_criterion("a", 50), stop, _bonus(a_criterion("x", 20))))
    two = Section("two", {}, (a_criterion("b", 50), _bonus(a_criterion("y", 20))))
    card = Scorecard("c", 1, {}, (one, two), ceiling=F(100))
    given = {"a": 1, "x": 1, "b": 1, "y": 1}
    assert score(card, answers(given | {"stop": 1})).score == 100
    result = score(card, answers(given | {"stop": 0}))
    assert (result.before_gates, result.score) == (F(100), F(70))


def test_a_cap_of_a_gate_holds_for_bonuses_too() -> None:
    stop = a_criterion("stop", 0, gate=Gate(GateEffect.CAP, cap=F(50)))
    card = a_card(a_criterion("a", 10), stop, _bonus(a_criterion("x", 10)))
    result = score(card, answers({"a": 1, "stop": 0, "x": 1}))
    assert (result.before_gates, result.score) == (F(200), F(50))


def test_a_rider_is_measured_and_never_scored() -> None:
    rider = _rider(critical(a_criterion("r", 50, gate=ZERO_CONTACT), ErrorClass.CUSTOMER))
    card = a_card(a_criterion("a"), rider)
    result = score(card, answers({"a": 1, "r": 0}))
    assert (result.score, result.gates, result.critical.any) == (F(100), (), None)
    assert (result.opportunities, result.defects) == (1, 0)
    term = result.explanation[1]
    assert (term.points, term.possible, term.contribution, term.role) == (
        F(0),
        F(1),
        F(0),
        Role.RIDER,
    )


def test_a_rider_that_does_not_apply_fails_nothing() -> None:
    card = a_card(a_criterion("a"), _rider(a_criterion("r", na=NaPolicy.FAIL)))
    assert score(card, answers({"a": 1, "r": NA})).score == 100


@pytest.mark.parametrize("method", list(Method))
def test_where_only_riders_were_judged_there_is_no_score(method: Method) -> None:
    card = a_card(a_criterion("a"), _rider(a_criterion("r")), method=method)
    result = score(card, answers({"a": NA, "r": 1}))
    assert result.score is None
    assert sum(term.contribution for term in result.explanation) == 0


def test_an_error_at_a_rider_still_deducts() -> None:
    card = a_card(
        a_criterion("a"),
        _rider(a_criterion("r")),
        method=Method.DEDUCTION,
        errors=(an_error("late", 10),),
    )
    assert score(card, answers({"a": 1, "r": 0}, ErrorMark("late", "r"))).score == 90
