"""Fleiss' kappa and Gwet's AC1 against published vectors and their definitions."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.multirater import ac1, fleiss
from tests.unit.stats import definitions
from tests.unit.stats.vectors import fleiss_1971, krippendorff_c, pairs

TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.none() | st.integers(0, 3), min_size=width, max_size=width),
        min_size=1,
        max_size=8,
    )
)


def test_fleiss_1971() -> None:
    found = fleiss(fleiss_1971())
    assert found.value == pytest.approx(0.430245, abs=5e-7)
    assert replace(found, value=0.0) == Estimate(0.0, None, 30, 6, 30)
    assert ac1(fleiss_1971()).value == pytest.approx(0.447885, abs=5e-7)


def test_ac1_of_krippendorffs_data_c_with_missing_ratings() -> None:
    found = ac1(krippendorff_c())
    assert found.value == pytest.approx(0.77544, abs=5e-6)
    assert replace(found, value=0.0) == Estimate(0.0, None, 12, 4, 11)


def test_ac1_of_rare_errors_is_near_the_share_of_agreement() -> None:
    assert ac1(pairs([[118, 5], [2, 0]])).value == pytest.approx(0.9408, abs=5e-5)


def test_all_alike_is_not_defined() -> None:
    for coefficient in (fleiss, ac1):
        found = coefficient([["a", "a"], ["a", None], ["a", "a"]], Bootstrap())
        assert found == Estimate(None, Why.NO_VARIATION, 3, 2, 2)
    assert ac1([["a", "a"]], categories=3).why is Why.NO_VARIATION


def test_nothing_to_compare_and_nobody_to_compare_with() -> None:
    for coefficient in (fleiss, ac1):
        assert coefficient([["a", None], [None, "b"]]).why is Why.NOTHING_COMPARED
        assert coefficient([["a"], ["b"]]).why is Why.TOO_FEW_RATERS


def test_categories_that_nobody_used_make_chance_smaller() -> None:
    table = pairs([[118, 5], [2, 0]])
    share, chance = 118 / 125, 2 * (243 / 250) * (7 / 250) / 2
    found = ac1(table, categories=3).value
    assert found == pytest.approx((share - chance) / (1 - chance))
    assert ac1(table, categories=1) == ac1(table)


@given(TABLES)
def test_they_are_what_their_definitions_say(units: list[list[int | None]]) -> None:
    there = [kept for unit in units if (kept := definitions.given(unit))]
    columns = [column for column in zip(*units, strict=True) if any(c is not None for c in column)]
    assume(len(columns) > 1)
    assume(any(len(unit) > 1 for unit in there))
    shares = definitions.shares(units)
    agreement, q = definitions.pair_agreement(units), len(shares)
    if q == 1:
        assert fleiss(units).why is ac1(units).why is Why.NO_VARIATION
        return
    by_chance = sum(share**2 for share in shares.values())
    expected = (agreement - by_chance) / (1 - by_chance)
    assert fleiss(units).value == pytest.approx(expected, abs=1e-12)
    by_chance = sum(share * (1 - share) for share in shares.values()) / (q - 1)
    expected = (agreement - by_chance) / (1 - by_chance)
    assert ac1(units).value == pytest.approx(expected, abs=1e-12)
    assert expected <= 1


@given(TABLES, st.permutations(range(4)))
def test_names_and_order_do_not_matter(units: list[list[int | None]], names: Sequence[int]) -> None:
    renamed = [[None if one is None else str(names[one]) for one in unit] for unit in units]
    for coefficient in (fleiss, ac1):
        found = coefficient(units)
        same = None if found.value is None else pytest.approx(found.value, abs=1e-12)
        assert coefficient(renamed).value == same
        assert coefficient(units[::-1]).value == same
        assert coefficient([unit[::-1] for unit in units]).value == same


@given(st.lists(st.integers(0, 4), min_size=2, max_size=9))
def test_perfect_agreement_with_variation_is_one(ratings: list[int]) -> None:
    assume(len(set(ratings)) > 1)
    units = [[one] * 7 for one in ratings]
    for coefficient in (fleiss, ac1):
        found = coefficient(units, Bootstrap(resamples=60))
        assert found.value == 1
        assert found.interval in (None, (1.0, 1.0))


def test_the_interval_is_the_same_for_the_same_seed_and_holds_the_value() -> None:
    for coefficient, expected in ((fleiss, (0.32, 0.52)), (ac1, (0.35, 0.56))):
        found = coefficient(fleiss_1971(), Bootstrap(seed=3))
        assert found == coefficient(fleiss_1971(), Bootstrap(seed=3))
        assert found.interval == pytest.approx(expected, abs=0.02)


def test_resamples_without_variation_have_no_coefficient() -> None:
    found = ac1([["a", "b"], ["a", "a"]], Bootstrap(confidence=0.999))
    assert found.interval == pytest.approx((-1, 0.2))


def test_resamples_without_a_pair_have_no_coefficient() -> None:
    units: list[list[str | None]] = [["a", "b"], *[["a", None]] * 9, ["b", "b"]]
    found = fleiss(units, Bootstrap(resamples=200))
    assert found.interval is not None
    assert found.interval[1] <= 1
