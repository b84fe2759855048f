"""A share from strata against the published vector, and what chance leaves open."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats.strata import Stratum, stratified

F = Fraction
VECTOR = (Stratum(8000, 80, 4), Stratum(1500, 60, 6), Stratum(500, 60, 15))
STRATA = st.lists(
    st.integers(2, 30).flatmap(
        lambda n: st.builds(Stratum, st.integers(n, 300), st.just(n), st.integers(0, n))
    ),
    min_size=1,
    max_size=5,
)


def test_three_strata_drawn_unlike_densely() -> None:
    found = stratified(VECTOR)
    assert (found.estimate, found.unweighted) == (F(675, 10000), F(1, 8))
    assert found.se == pytest.approx(0.020516, abs=5e-7)
    assert found.effective_n is not None
    assert float(found.effective_n) == pytest.approx(149.5, abs=0.05)
    assert found.interval() == pytest.approx((0.0372, 0.1195), abs=5e-5)
    assert not found.complete


def test_more_confidence_is_a_wider_interval() -> None:
    narrow, wide = stratified(VECTOR).interval(0.8), stratified(VECTOR).interval(0.99)
    assert narrow is not None
    assert wide is not None
    assert wide[0] < narrow[0] < narrow[1] < wide[1]


def test_without_a_defect_the_interval_still_has_a_width() -> None:
    found = stratified([Stratum(8000, 80, 0), Stratum(2000, 20, 0)])
    assert found.estimate == found.se == 0
    unit = F(64, 100) * F(99, 100) / 79 + F(4, 100) * F(99, 100) / 19
    assert found.effective_n == 1 / unit
    interval = found.interval()
    assert interval is not None
    assert interval[0] == 0 < interval[1] < 0.05
    every = stratified([Stratum(8000, 80, 80)])
    assert every.effective_n == 79 / F(99, 100)


def test_one_contact_of_several_tells_no_scatter() -> None:
    found = stratified([Stratum(100, 1, 1), Stratum(100, 10, 1)])
    assert found.estimate == F(55, 100)
    assert (found.variance, found.se, found.effective_n, found.interval()) == (None,) * 4
    assert stratified([Stratum(100, 1, 0)]).effective_n is None


def test_the_only_contact_of_a_stratum_leaves_nothing_to_chance() -> None:
    found = stratified([Stratum(1, 1, 1), Stratum(99, 10, 1)])
    assert found.variance == F(99, 100) ** 2 * (1 - F(10, 99)) * F(9, 100) / 9


def test_strata_that_do_not_vary_within_tell_no_chance() -> None:
    found = stratified([Stratum(100, 10, 0), Stratum(100, 10, 10)])
    assert (found.estimate, found.se) == (F(1, 2), 0)
    assert (found.effective_n, found.interval()) == (None, None)


def test_where_every_contact_was_evaluated_the_share_is_known() -> None:
    found = stratified([Stratum(10, 10, 1), Stratum(30, 30, 3)])
    assert found.complete
    assert found.interval() == (0.1, 0.1)
    assert (found.se, found.effective_n) == (0, None)
    assert stratified([Stratum(5, 5, 0)]).interval() == (0, 0)


def test_a_stratum_without_contacts_counts_for_nothing() -> None:
    assert stratified([*VECTOR, Stratum(0, 0, 0)]) == stratified(VECTOR)


@pytest.mark.parametrize("stratum", [(10, 11, 1), (10, 5, 6), (10, 5, -1), (10, 0, 0)])
def test_an_impossible_stratum_is_refused(stratum: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"need defects|nothing is known"):
        Stratum(*stratum)


@pytest.mark.parametrize("strata", [[], [Stratum(0, 0, 0)]])
def test_no_contacts_have_no_share(strata: list[Stratum]) -> None:
    with pytest.raises(ValueError, match="need a stratum"):
        stratified(strata)


@given(STRATA)
def test_the_estimate_lies_between_the_strata_and_in_its_interval(strata: list[Stratum]) -> None:
    found = stratified(strata)
    shares = [stratum.share for stratum in strata]
    assert min(shares) <= found.estimate <= max(shares)
    assert stratified(strata[::-1]) == found
    interval = found.interval()
    if interval is not None:
        assert interval[0] - 1e-12 <= found.estimate <= interval[1] + 1e-12


@given(st.integers(2, 30), st.integers(0, 30), st.integers(31, 500))
def test_one_stratum_is_a_simple_sample(n: int, defects: int, population: int) -> None:
    found = stratified([Stratum(population, n, min(defects, n))])
    assert found.estimate == found.unweighted == F(min(defects, n), n)
    assert found.effective_n == (n - 1) / (1 - F(n, population))
