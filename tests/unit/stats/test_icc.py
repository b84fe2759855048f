"""Intraclass correlations against Shrout and Fleiss, and what must hold for any table."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.icc import icc
from qa_desk.stats.questions import Model
from tests.unit.stats.vectors import SHROUT_FLEISS_1979

ABSOLUTE = (Model.ONE_1, Model.TWO_1, Model.ONE_K, Model.TWO_K)
TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 9), min_size=width, max_size=width), min_size=2, max_size=7
    )
)


@pytest.mark.parametrize(
    ("model", "value", "low", "high"),
    [
        (Model.ONE_1, 0.1657, -0.1329, 0.7226),
        (Model.TWO_1, 0.2898, 0.0188, 0.7611),
        (Model.THREE_1, 0.7148, 0.3425, 0.9459),
        (Model.ONE_K, 0.4428, -0.8844, 0.9124),
        (Model.TWO_K, 0.6201, 0.0711, 0.9272),
        (Model.THREE_K, 0.9093, 0.6757, 0.9859),
    ],
)
def test_shrout_and_fleiss_1979(model: Model, value: float, low: float, high: float) -> None:
    found = icc(SHROUT_FLEISS_1979, model)
    assert found.value == pytest.approx(value, abs=5e-5)
    assert found.interval == pytest.approx((low, high), abs=1e-4)
    assert (found.n_units, found.n_raters, found.n_compared) == (6, 4, 6)


def test_units_not_rated_by_all_and_raters_of_nothing_are_left_out() -> None:
    more = [[*row, None] for row in SHROUT_FLEISS_1979] + [[1, 2, None, 3, None]]
    assert icc(more, Model.TWO_1) == icc(SHROUT_FLEISS_1979, Model.TWO_1)


def test_a_difference_of_raters_counts_unless_they_are_all_there_are() -> None:
    lenient = [[one, one + 2] for one in (1, 4, 6, 9)]
    assert icc(lenient, Model.THREE_1).value == 1
    assert icc(lenient, Model.THREE_1).interval == pytest.approx((1, 1), abs=1e-9)
    absolute = icc(lenient, Model.TWO_1)
    assert absolute.value == pytest.approx(68 / 80)
    assert absolute.interval is not None
    assert absolute.interval[0] < 68 / 80 < absolute.interval[1]


@pytest.mark.parametrize("model", list(Model))
def test_all_alike_is_not_defined(model: Model) -> None:
    assert icc([[80, 80], [80, 80]], model) == Estimate(None, Why.NO_VARIATION, 2, 2, 2)


@pytest.mark.parametrize("model", [Model.ONE_K, Model.TWO_K, Model.THREE_K, Model.TWO_1])
def test_where_units_do_not_differ_a_mean_has_no_reliability(model: Model) -> None:
    assert icc([[1, 2], [2, 1]], model).why is Why.NO_VARIATION


def test_where_units_do_not_differ_one_rating_is_worse_than_chance() -> None:
    assert icc([[1, 2], [2, 1]], Model.ONE_1).value == -1
    assert icc([[1, 2], [2, 1]], Model.THREE_1).value == -1
    worst = icc([[1, 2, 3], [3, 1, 2], [2, 3, 1]], Model.TWO_1)
    assert worst.value == pytest.approx(-1)
    assert icc([[1, 2, 3], [3, 1, 2], [2, 3, 1]], Model.ONE_1).value == -0.5


def test_too_few_units_or_raters() -> None:
    assert icc([[1, 2]], Model.TWO_1) == Estimate(None, Why.TOO_FEW_UNITS, 1, 2, 1)
    assert icc([[1, None], [None, 2]], Model.TWO_1) == Estimate(None, Why.TOO_FEW_UNITS, 0, 2, 0)
    assert icc([[1], [2]], Model.TWO_1) == Estimate(None, Why.TOO_FEW_RATERS, 2, 1, 2)
    assert icc([], Model.TWO_1).why is Why.TOO_FEW_RATERS


def test_a_unit_without_a_place_for_each_rater_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        icc([[1, 2], [1]], Model.TWO_1)


def test_an_approximation_that_misses_its_own_value_is_not_told() -> None:
    missed = icc([[0, 0, 0, 4], [0, 0, 4, 1]], Model.TWO_1)
    assert missed.value == pytest.approx(-0.3582, abs=5e-5)
    assert missed.interval is None


def test_an_end_that_cannot_be_stepped_up_to_a_mean_is_not_told() -> None:
    units = [[0, 3, 2, 1], [0, 2, 0, 0], [0, 0, 3, 1], [3, 0, 1, 3], [3, 1, 2, 1]]
    assert icc(units, Model.TWO_1).interval == pytest.approx((-0.3507, 0.5725), abs=5e-5)
    mean = icc(units, Model.TWO_K)
    assert mean.value == pytest.approx(-0.88)
    assert mean.interval is None


def test_more_confidence_is_a_wider_interval() -> None:
    for model in Model:
        narrow = icc(SHROUT_FLEISS_1979, model, 0.8).interval
        wide = icc(SHROUT_FLEISS_1979, model, 0.99).interval
        assert narrow is not None
        assert wide is not None
        assert wide[0] < narrow[0] < narrow[1] < wide[1]


@given(TABLES, st.sampled_from(list(Model)))
def test_scale_zero_and_order_do_not_matter(units: list[list[int]], model: Model) -> None:
    found = icc(units, model)
    scaled = [[Fraction(one, 7) - 3 for one in row] for row in units]
    for other in (scaled, units[::-1], [row[::-1] for row in units]):
        again = icc(other, model)
        assert again.why is found.why
        assert again.value == (None if found.value is None else pytest.approx(found.value))
        _same_ends(again.interval, found.interval)


@given(TABLES, st.sampled_from(list(Model)))
def test_a_value_is_at_most_one_and_lies_in_its_interval(
    units: list[list[int]], model: Model
) -> None:
    found = icc(units, model)
    if found.value is None:
        assert (found.why, found.interval) == (Why.NO_VARIATION, None)
        return
    assert found.value <= 1
    assert found.interval is not None or model in (Model.TWO_1, Model.TWO_K)
    if found.interval is not None:
        low, high = found.interval
        assert low - 1e-9 <= found.value <= high + 1e-9
        assert high <= 1 + 1e-9


@given(st.lists(st.integers(0, 9), min_size=2, max_size=8), st.sampled_from(list(Model)))
def test_perfect_agreement_with_variation_is_one(ratings: list[int], model: Model) -> None:
    assume(len(set(ratings)) > 1)
    found = icc([[one] * 3 for one in ratings], model)
    assert found.value == 1
    assert found.interval == pytest.approx((1, 1), abs=1e-9)


@pytest.mark.parametrize("size", [10**-200, 10**200])
def test_numbers_of_any_size_are_measured(size: float) -> None:
    units = [[Fraction(one) * Fraction(size) for one in row] for row in SHROUT_FLEISS_1979]
    found = icc(units, Model.TWO_1)
    assert found.value == pytest.approx(0.28976377952755905)
    assert found.interval == pytest.approx((0.0188, 0.7611), abs=1e-4)


def _same_ends(left: tuple[float, float] | None, right: tuple[float, float] | None) -> None:
    assert left == (None if right is None else pytest.approx(right, rel=1e-6, abs=1e-9))
