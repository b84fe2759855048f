"""Cohen's kappa against published vectors and its own definition."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.kappa import Weights, cohen, cohen_weighted
from tests.unit.stats import definitions
from tests.unit.stats.vectors import pairs

PAIRS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=10)


def test_the_textbook_table() -> None:
    found = cohen(pairs([[20, 5], [10, 15]]))
    assert found.value == pytest.approx(0.4, abs=1e-12)
    assert replace(found, value=0.4) == Estimate(0.4, None, 50, 2, 50)


def test_rare_errors_have_a_kappa_below_zero() -> None:
    assert cohen(pairs([[118, 5], [2, 0]])).value == pytest.approx(-0.0234, abs=5e-5)


def test_weights_of_a_published_table() -> None:
    """The three psychiatric categories of Fleiss and Cohen, by equal steps: hand calculation."""
    table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
    given_pairs = pairs(table)
    assert cohen(given_pairs).value == pytest.approx(0.492, abs=5e-4)
    by_hand = definitions.kappa(given_pairs, lambda a, b: abs(a - b))
    assert cohen_weighted(given_pairs, Weights.LINEAR).value == pytest.approx(by_hand)


def test_linear_weights_count_steps_and_quadratic_ones_distances() -> None:
    near = [(0, 1), (1, 1), (2, 2), (2, 0)]
    far = [(0, 10), (10, 10), (100, 100), (100, 0)]
    linear = cohen_weighted(near, Weights.LINEAR).value
    assert cohen_weighted(far, Weights.LINEAR).value == pytest.approx(linear)
    quadratic = cohen_weighted(near, Weights.QUADRATIC).value
    assert cohen_weighted(far, Weights.QUADRATIC).value != pytest.approx(quadratic)


def test_all_alike_is_not_defined() -> None:
    assert cohen([("a", "a"), ("a", "a")], Bootstrap()) == Estimate(None, Why.NO_VARIATION, 2, 2, 2)
    for weights in Weights:
        assert cohen_weighted([(3, 3), (3, 3)], weights).why is Why.NO_VARIATION


def test_one_who_never_varies_agrees_as_chance_would() -> None:
    assert cohen([("a", "a"), ("a", "b")]).value == 0
    assert cohen([("a", "b"), ("a", "b")]).value == 0
    for weights in Weights:
        assert cohen_weighted([(1, 2), (1, 2)], weights).value == pytest.approx(0)


def test_units_that_one_has_not_rated_are_left_out() -> None:
    found = cohen([*pairs([[20, 5], [10, 15]]), (2, None), (None, 3), (None, None)])
    assert found.value == pytest.approx(0.4, abs=1e-12)
    assert replace(found, value=0.4) == Estimate(0.4, None, 52, 2, 50)
    assert cohen([("a", None), (None, "b")]).why is Why.NOTHING_COMPARED
    assert cohen([]).why is Why.TOO_FEW_RATERS


@pytest.mark.parametrize("unit", [("a",), ("a", "b", "c"), ("a", "b", None)])
def test_it_compares_two_raters(unit: tuple[str | None, ...]) -> None:
    with pytest.raises(ValueError, match="two raters"):
        cohen([unit])
    with pytest.raises(ValueError, match="two raters"):
        cohen_weighted([(1, 2, 3)], Weights.LINEAR)


@given(PAIRS)
def test_kappa_is_what_its_definition_says(given_pairs: list[tuple[int, int]]) -> None:
    ranks = {one: i for i, one in enumerate(sorted({one for pair in given_pairs for one in pair}))}
    expected = (
        definitions.kappa(given_pairs, definitions.nominal),
        definitions.kappa(given_pairs, lambda a, b: abs(ranks[a] - ranks[b])),
        definitions.kappa(given_pairs, definitions.interval),
    )
    found = (
        cohen(given_pairs),
        cohen_weighted(given_pairs, Weights.LINEAR),
        cohen_weighted(given_pairs, Weights.QUADRATIC),
    )
    for one, true in zip(found, expected, strict=True):
        assert one.value == (None if true is None else pytest.approx(true, abs=1e-12))
        assert one.value is None or -1 <= one.value <= 1 + 1e-12


@given(PAIRS)
def test_order_of_raters_and_units_and_names_do_not_matter(
    given_pairs: list[tuple[int, int]],
) -> None:
    value = cohen(given_pairs).value
    same = None if value is None else pytest.approx(value, abs=1e-12)
    assert cohen([(b, a) for a, b in given_pairs]).value == same
    assert cohen(given_pairs[::-1]).value == same
    assert cohen([("dcba"[a], "dcba"[b]) for a, b in given_pairs]).value == same


@given(st.lists(st.integers(0, 4), min_size=2, max_size=9))
def test_perfect_agreement_with_variation_is_one(ratings: list[int]) -> None:
    assume(len(set(ratings)) > 1)
    both = [(one, one) for one in ratings]
    assert cohen(both).value == 1
    for weights in Weights:
        assert cohen_weighted(both, weights, Bootstrap(resamples=60)).value == 1


def test_the_interval_is_the_same_for_the_same_seed_and_holds_the_value() -> None:
    table = pairs([[20, 5], [10, 15]])
    found = cohen(table, Bootstrap(seed=3))
    assert found == cohen(table, Bootstrap(seed=3))
    assert found.interval == pytest.approx((0.14, 0.64), abs=0.05)
    narrow = cohen(table, Bootstrap(seed=3, confidence=0.5)).interval
    assert found.interval is not None
    assert narrow is not None
    assert found.interval[0] < narrow[0] < narrow[1] < found.interval[1]


@pytest.mark.parametrize("weights", list(Weights))
def test_a_resample_is_judged_like_a_table_of_its_units(weights: Weights) -> None:
    """With as many resamples as there are ways, the ends are coefficients of such tables."""
    units = [(1, 2), (2, 2), (3, 1)]
    tables = [[units[a], units[b], units[c]] for a in range(3) for b in range(3) for c in range(3)]
    there = [v for v in (cohen_weighted(table, weights).value for table in tables) if v is not None]
    found = cohen_weighted(units, weights, Bootstrap(resamples=400, confidence=0.999)).interval
    assert found == pytest.approx((min(there), max(there)))
