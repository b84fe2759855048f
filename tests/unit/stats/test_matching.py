"""Shares of equal answers among many, and what their intervals rest on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats.agreement import Match, match
from qa_desk.stats.bootstrap import Bootstrap, share_interval
from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.intervals import clopper_pearson
from qa_desk.stats.matching import equal_pairs, match_with_master, pairwise
from tests.unit.stats.vectors import EVALUATORS, MASTER, by_unit, pairs

TABLES = st.lists(
    st.lists(st.none() | st.sampled_from("abc"), min_size=3, max_size=3), min_size=1, max_size=8
)


def test_match_of_all_evaluators_with_the_master() -> None:
    found = match_with_master(by_unit(MASTER, *EVALUATORS))
    assert found == Estimate(19 / 24, None, 6, 5, 6)
    assert [match(MASTER, each).equal for each in EVALUATORS] == [6, 4, 4, 5]


def test_what_the_master_or_nobody_else_has_rated_is_not_compared() -> None:
    found = match_with_master([["a", "a", None], [None, "a", "a"], ["b", None, None]])
    assert found == Estimate(1.0, None, 3, 3, 1)


def test_rare_errors_agree_in_most_pairs() -> None:
    found = pairwise(pairs([[118, 5], [2, 0]]))
    assert found == Estimate(0.944, None, 125, 2, 125)


def test_pairs_of_several_raters_are_counted_together() -> None:
    units: list[list[str | None]] = [
        ["a", "a", "b"],
        ["a", "a", None],
        ["b", None, None],
        [None, None, None],
    ]
    assert equal_pairs(units) == Match(2, 4)
    assert pairwise(units) == Estimate(0.5, None, 3, 3, 2)


def test_all_alike_is_full_agreement() -> None:
    assert pairwise([["a", "a"], ["a", "a"]]).value == 1


def test_nothing_to_compare() -> None:
    for measure in (match_with_master, pairwise):
        assert measure([["a", None], [None, "b"]]).why is Why.NOTHING_COMPARED
        assert measure([["a"], ["b"]]).why is Why.TOO_FEW_RATERS
        assert measure([]) == Estimate(None, Why.TOO_FEW_RATERS, 0, 0, 0)


def test_two_raters_give_each_contact_one_observation_and_an_exact_interval() -> None:
    units = [["a", "a"]] * 8 + [["a", "b"]] * 7
    for measure in (match_with_master, pairwise):
        assert measure(units, Bootstrap()).interval == clopper_pearson(8, 15)
        assert measure(units, Bootstrap(confidence=0.8)).interval == clopper_pearson(8, 15, 0.8)


def test_where_all_agree_on_every_contact_the_number_of_contacts_bounds_the_share() -> None:
    for measure in (match_with_master, pairwise):
        found = measure([["a"] * 4] * 15, Bootstrap())
        assert found.interval == pytest.approx((0.8190, 1), abs=5e-5)


def test_several_raters_are_resampled_by_contact() -> None:
    found = match_with_master(by_unit(MASTER, *EVALUATORS), Bootstrap(seed=5))
    parts = [(4, 4), (3, 4), (3, 4), (3, 4), (3, 4), (3, 4)]
    assert found.interval == share_interval(parts, Bootstrap(seed=5))
    nobody = pairwise([["a", "b", "c"]] * 3, Bootstrap())
    assert (nobody.value, nobody.interval) == (0, (0.0, 0.0))


@given(TABLES)
def test_shares_are_shares_and_order_does_not_matter(units: list[list[str | None]]) -> None:
    found = pairwise(units)
    assert found.value is None or 0 <= found.value <= 1
    assert pairwise(units[::-1]) == pairwise([unit[::-1] for unit in units]) == found
    names = {"a": 1, "b": 2, "c": 3, None: None}
    assert pairwise([[names[one] for one in unit] for unit in units]) == found
