"""Krippendorff's alpha against published vectors and its own definition."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qa_desk.stats.alpha import alpha, alpha_of_numbers
from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.questions import Level
from tests.unit.stats import definitions
from tests.unit.stats.vectors import EVALUATORS, by_unit, krippendorff_c, without_na

TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.none() | st.integers(0, 4), min_size=width, max_size=width),
        min_size=1,
        max_size=8,
    )
)


@pytest.mark.parametrize(
    ("level", "value"),
    [
        (Level.NOMINAL, 0.743421),
        (Level.ORDINAL, 0.815388),
        (Level.INTERVAL, 0.849107),
        (Level.RATIO, 0.797403),
    ],
)
def test_krippendorffs_data_c(level: Level, value: float) -> None:
    found = alpha_of_numbers(krippendorff_c(), level)
    assert found.value == pytest.approx(value, abs=5e-7)
    assert (found.why, found.interval) == (None, None)
    assert (found.n_units, found.n_raters, found.n_compared) == (12, 4, 11)


def test_not_applicable_is_a_value_at_the_nominal_level() -> None:
    found = alpha(by_unit(*EVALUATORS))
    assert found.value == pytest.approx(0.248366, abs=5e-7)
    assert (found.n_units, found.n_raters, found.n_compared) == (6, 4, 6)


def test_not_applicable_may_be_taken_as_missing_instead() -> None:
    found = alpha(without_na(by_unit(*EVALUATORS)))
    assert found.value == pytest.approx(0.095238, abs=5e-7)
    assert (found.n_units, found.n_compared) == (6, 5)


def test_all_alike_is_not_defined() -> None:
    for level in Level:
        found = alpha_of_numbers([[3, 3], [3, None], [3, 3]], level, Bootstrap())
        assert found == Estimate(None, Why.NO_VARIATION, 3, 2, 2)
    assert alpha_of_numbers([[0, 0], [0, 0]], Level.RATIO).why is Why.NO_VARIATION


def test_a_lone_rating_is_no_variation() -> None:
    assert alpha([["a", "a"], ["b", None]]).why is Why.NO_VARIATION


def test_without_two_ratings_of_a_unit_nothing_is_compared() -> None:
    found = alpha([["a", None], [None, "b"], [None, None]])
    assert found == Estimate(None, Why.NOTHING_COMPARED, 2, 2, 0)


@pytest.mark.parametrize("units", [[], [[]], [["a"]], [["a", None], ["b", None]]])
def test_one_rater_is_too_few(units: list[list[str | None]]) -> None:
    assert alpha(units).why is Why.TOO_FEW_RATERS


def test_a_unit_without_a_place_for_each_rater_is_refused() -> None:
    with pytest.raises(ValueError, match="a place for every rater"):
        alpha([["a", "b"], ["a"]])


def test_ratios_start_at_zero() -> None:
    with pytest.raises(ValueError, match="numbers from 0"):
        alpha_of_numbers([[-1, 1]], Level.RATIO)
    assert alpha_of_numbers([[0, 1], [1, 1]], Level.RATIO).value == 0
    assert alpha_of_numbers([], Level.RATIO).why is Why.TOO_FEW_RATERS


def test_ratios_of_more_numbers_than_a_block_holds() -> None:
    units = [[n, n + 1] for n in range(1, 300)]
    found = alpha_of_numbers(units, Level.RATIO).value
    assert found == pytest.approx(definitions.alpha(units, definitions.ratio))


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")])
def test_a_rating_that_is_not_finite_is_refused(wrong: float) -> None:
    with pytest.raises((ValueError, OverflowError)):
        alpha_of_numbers([[wrong, 1.0]], Level.INTERVAL)


def test_numbers_far_from_zero_and_close_together_keep_their_differences() -> None:
    units = [[10**20 + a, 10**20 + b] for a, b in ((0, 1), (1, 1), (2, 2), (0, 0))]
    near = [[a, b] for a, b in ((0, 1), (1, 1), (2, 2), (0, 0))]
    assert alpha_of_numbers(units, Level.INTERVAL).value == pytest.approx(
        alpha_of_numbers(near, Level.INTERVAL).value
    )


def test_fractions_and_whole_numbers_of_the_same_size_are_the_same_rating() -> None:
    found = alpha_of_numbers([[Fraction(1), 1.0], [2, Fraction(4, 2)]], Level.INTERVAL)
    assert found.value == 1


@given(TABLES, st.sampled_from([Level.NOMINAL, Level.ORDINAL, Level.INTERVAL, Level.RATIO]))
def test_alpha_is_what_its_definition_says(units: list[list[int | None]], level: Level) -> None:
    difference = {
        Level.NOMINAL: definitions.nominal,
        Level.ORDINAL: definitions.ordinal(units),
        Level.INTERVAL: definitions.interval,
        Level.RATIO: definitions.ratio,
    }[level]
    expected = definitions.alpha(units, difference)
    found = alpha_of_numbers(units, level)
    assert found.value == (None if expected is None else pytest.approx(expected, abs=1e-12))
    assert found.value is None or found.value <= 1


@given(TABLES, st.permutations(range(5)))
def test_names_and_order_do_not_matter_at_the_nominal_level(
    units: list[list[int | None]], names: Sequence[int]
) -> None:
    renamed = [[None if one is None else str(names[one]) for one in unit] for unit in units]
    _same(alpha(units), alpha(renamed))
    _same(alpha(units), alpha(units[::-1]))
    _same(alpha(units), alpha([unit[::-1] for unit in units]))


@given(TABLES, st.integers(1, 5), st.integers(-50, 50))
def test_scale_and_zero_do_not_matter_at_the_interval_level(
    units: list[list[int | None]], factor: int, zero: int
) -> None:
    moved = [[None if one is None else factor * one + zero for one in unit] for unit in units]
    _same(alpha_of_numbers(units, Level.INTERVAL), alpha_of_numbers(moved, Level.INTERVAL))


@given(TABLES)
def test_only_the_order_matters_at_the_ordinal_level(units: list[list[int | None]]) -> None:
    stretched = [[None if one is None else 10**one for one in unit] for unit in units]
    _same(alpha_of_numbers(units, Level.ORDINAL), alpha_of_numbers(stretched, Level.ORDINAL))


@given(st.lists(st.integers(0, 4), min_size=2, max_size=9), st.sampled_from(list(Level)))
def test_perfect_agreement_with_variation_is_one(ratings: list[int], level: Level) -> None:
    assume(len(set(ratings)) > 1)
    found = alpha_of_numbers([[one, one, one] for one in ratings], level, Bootstrap(resamples=60))
    assert found.value == 1
    assert found.interval in (None, (1.0, 1.0))


@pytest.mark.parametrize("level", list(Level))
def test_the_interval_is_the_same_for_the_same_seed_and_holds_the_value(level: Level) -> None:
    first = alpha_of_numbers(krippendorff_c(), level, Bootstrap(seed=7))
    again = alpha_of_numbers(krippendorff_c(), level, Bootstrap(seed=7))
    other = alpha_of_numbers(krippendorff_c(), level, Bootstrap(seed=8))
    assert first == again
    assert first.interval != other.interval
    assert first.interval is not None
    assert first.value is not None
    assert -1 <= first.interval[0] < first.value < first.interval[1] <= 1


@pytest.mark.parametrize("level", list(Level))
def test_a_resample_is_judged_like_a_table_of_its_units(level: Level) -> None:
    """With as many resamples as there are ways, the ends are coefficients of such tables."""
    units = [[1, 2], [2, 2], [3, 1]]
    tables = [[units[a], units[b], units[c]] for a in range(3) for b in range(3) for c in range(3)]
    values = [alpha_of_numbers(table, level).value for table in tables]
    there = [value for value in values if value is not None]
    found = alpha_of_numbers(units, level, Bootstrap(resamples=400, confidence=0.999)).interval
    assert found == pytest.approx((min(there), max(there)))


def _same(left: Estimate, right: Estimate) -> None:
    assert left.why == right.why
    assert left.value == (None if right.value is None else pytest.approx(right.value, abs=1e-12))


def test_numbers_that_differ_by_less_than_can_be_measured_do_not_vary() -> None:
    units = [[10**20, 10**20 + 1], [10**20, 10**20]]
    assert alpha_of_numbers(units, Level.RATIO).why is Why.NO_VARIATION


def test_names_have_an_interval_where_resamples_are_asked_for() -> None:
    units = [["a", "a"], ["b", "b"], ["a", "b"], ["b", "b"]]
    found = alpha(units, Bootstrap(seed=2)).interval
    assert found == pytest.approx(
        alpha_of_numbers(
            [[1, 1], [2, 2], [1, 2], [2, 2]], Level.NOMINAL, Bootstrap(seed=2)
        ).interval
    )
    assert found is not None


def test_ratios_need_no_number_above_zero() -> None:
    assert alpha_of_numbers([[0, 0], [0, 0]], Level.RATIO).value is None


def test_ratios_of_very_large_numbers_do_not_overflow() -> None:
    units = [[10**200, 10**200], [10**200, 2 * 10**200], [3, 3]]
    small = [[10**9, 10**9], [10**9, 2 * 10**9], [3, 3]]
    found = alpha_of_numbers(units, Level.RATIO).value
    assert found == pytest.approx(alpha_of_numbers(small, Level.RATIO).value, abs=1e-6)
