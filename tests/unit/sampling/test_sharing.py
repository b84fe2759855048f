"""What each stratum gives: by quota, by allocation, by formula and by what is known of the past."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from qa_desk.sampling import formulas
from qa_desk.sampling.draw import Share
from qa_desk.sampling.faults import FormulaFails, MinimumTooLarge
from qa_desk.sampling.formulas import Formula
from qa_desk.sampling.frame import BETWEEN, NOBODY, WHOLE, Frame
from qa_desk.sampling.past import Past, PastEvaluation, past_of
from qa_desk.sampling.plans import Allocation, Method, Per, Plan, StratumKey
from qa_desk.sampling.sharing import NAMES, shares, values_of
from tests.unit.sampling.building import (
    NOTHING,
    Found,
    a_contact,
    a_quota_plan,
    a_simple_plan,
    a_stratified_plan,
    framed,
)

PAST = {"A": Past(8, 8, Fraction(720), 1, 400), "B": Past(0, 0, Fraction(0), 0, 12)}


def contacts() -> list[Found]:
    """Build 80 contacts of team A, 15 of B and 5 of C; every tenth is a complaint."""
    teams = "A" * 80 + "B" * 15 + "C" * 5
    return [
        a_contact(n, {StratumKey.TEAM: team}, complaint=n % 10 == 0)
        for n, team in enumerate(teams, 1)
    ]


def formula(text: str) -> Formula:
    return formulas.read(text, NAMES)


def by_team(allocation: Allocation, size: int = 20, **other: object) -> Plan:
    plan = a_stratified_plan(size)
    return replace(plan, allocation=allocation, **other)  # type: ignore[arg-type] # fields by name


def given_by(plan: Plan, past: Mapping[str, Past] = NOTHING) -> dict[str, int]:
    found = shares(plan, framed(plan, contacts()), past)
    return {key: share.quota for key, share in found.items()}


def test_proportional_allocation_goes_by_population() -> None:
    assert given_by(by_team(Allocation.PROPORTIONAL)) == {"A": 16, "B": 3, "C": 1}


def test_equal_allocation_gives_each_as_many_and_what_is_missing_to_the_others() -> None:
    assert given_by(by_team(Allocation.EQUAL, 15)) == {"A": 5, "B": 5, "C": 5}
    assert given_by(by_team(Allocation.EQUAL, 45)) == {"A": 25, "B": 15, "C": 5}


def test_neyman_takes_what_the_plan_expects_and_the_past_for_the_rest() -> None:
    expected = {"A": Fraction(1, 100), "B": Fraction(1, 2), "C": Fraction(1, 2)}
    told = by_team(Allocation.NEYMAN, 10, proportions=expected)
    assert given_by(told) == {"A": 5, "B": 4, "C": 1}
    by_past = given_by(by_team(Allocation.NEYMAN, 10), PAST)
    assert by_past == {"A": 8, "B": 2, "C": 0}


def test_a_formula_gives_the_weights() -> None:
    plan = by_team(Allocation.FORMULA, 10, weight=formula("contacts * if(score < 95, 3, 1)"))
    found = shares(plan, framed(plan, contacts()), PAST)
    assert found["A"] == Share(9, Fraction(240))
    assert (found["B"].quota, found["C"].quota) == (1, 0)


def test_a_formula_gives_quotas_rounded_half_up() -> None:
    plan = replace(a_quota_plan(), per=Per.TEAM, quota=formula("contacts / 10"))
    assert given_by(plan) == {"A": 8, "B": 2, "C": 1}


def test_a_formula_that_fails_names_the_stratum() -> None:
    plan = replace(a_quota_plan(), per=Per.TEAM, quota=formula("1 / evaluated"))
    with pytest.raises(FormulaFails) as fault:
        given_by(plan, PAST)
    assert fault.value.facts["stratum"] == "B"


def test_each_stratum_gets_the_least_it_can_hold() -> None:
    assert given_by(by_team(Allocation.PROPORTIONAL, minimum=3)) == {"A": 14, "B": 3, "C": 3}
    assert given_by(by_team(Allocation.PROPORTIONAL, 90, minimum=9)) == {"A": 72, "B": 13, "C": 5}


def test_a_minimum_beyond_the_sample_is_refused() -> None:
    with pytest.raises(MinimumTooLarge) as fault:
        given_by(by_team(Allocation.EQUAL, 8, minimum=3))
    assert fault.value.facts == {"size": 8, "needed": 9}


def test_the_basis_is_told_of_stratified_draws_and_formulas_alone() -> None:
    plan = by_team(Allocation.PROPORTIONAL)
    assert shares(plan, framed(plan, contacts()), {})["A"].basis == 80
    for other in (a_simple_plan(5), replace(a_quota_plan(), per=Per.TEAM)):
        assert {share.basis for share in shares(other, framed(other, contacts()), {}).values()} == {
            None
        }
    systematic = Plan("n", 1, Method.SYSTEMATIC, size=5)
    assert shares(systematic, framed(systematic, contacts()), {}) == {WHOLE: Share(5)}


def test_a_formula_knows_of_a_stratum_what_is_known() -> None:
    plan = by_team(Allocation.FORMULA, weight=formula("complaints + tenure"))
    within: Frame = framed(plan, contacts())
    assert values_of(within, PAST, "A") == {
        "contacts": 80, "complaints": 8, "evaluated": 8, "score": 90,
        "critical": Fraction(2, 10), "tenure": 400,
    }  # fmt: skip
    assert values_of(within, {}, "C")["score"] == 100


def test_the_past_is_summed_up_by_stratum() -> None:
    words = {StratumKey.TEAM: "A", StratumKey.CHANNEL: ""}
    made = [
        PastEvaluation(words, Fraction(80), critical=True),
        PastEvaluation(words, None, critical=False),
        PastEvaluation({StratumKey.TEAM: "B"}, Fraction(60), critical=False),
    ]
    keys = (StratumKey.TEAM, StratumKey.CHANNEL)
    found = past_of(keys, made, {})
    assert found[f"A{BETWEEN}{NOBODY}"] == Past(2, 1, Fraction(80), 1)
    assert past_of((), made, {})[WHOLE].evaluated == 3
    assert past_of(keys, (), {"C": 7})["C"] == Past(tenure_days=7)
