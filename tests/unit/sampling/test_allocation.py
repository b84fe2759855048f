"""Places are shared out as the textbooks do it."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.sampling.allocation import equal, neyman, proportional, shared

POPULATIONS = {"a": 8000, "b": 1500, "c": 500}
STRATA = st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.integers(1, 500), min_size=1)


def test_proportional_allocation() -> None:
    assert proportional(50, POPULATIONS) == {"a": 40, "b": 8, "c": 2}


def test_ties_go_by_name() -> None:
    assert proportional(10, {"c": 333, "a": 334, "b": 333}) == {"c": 3, "a": 4, "b": 3}
    assert proportional(1, {"b": 5, "a": 5}) == {"b": 0, "a": 1}


def test_neyman_allocation() -> None:
    proportions = {"a": Fraction(5, 100), "b": Fraction(10, 100), "c": Fraction(25, 100)}
    assert neyman(50, POPULATIONS, proportions) == {"a": 36, "b": 9, "c": 5}


def test_what_a_stratum_cannot_hold_goes_to_the_others() -> None:
    proportions = {"a": Fraction(1, 1000), "b": Fraction(1, 2)}
    assert neyman(30, {"a": 1000, "b": 10}, proportions) == {"a": 26, "b": 4}
    assert neyman(300, {"a": 1000, "b": 10}, proportions) == {"a": 290, "b": 10}


def test_nothing_varies_nothing_is_taken() -> None:
    assert neyman(10, {"a": 5}, {"a": Fraction(0)}) == {"a": 0}


def test_no_strata_get_no_places() -> None:
    assert proportional(10, {}) == {}


@given(populations=STRATA, places=st.integers(0, 3000))
def test_all_places_are_given_and_no_stratum_overflows(
    populations: dict[str, int], places: int
) -> None:
    shares = proportional(places, populations)
    assert sum(shares.values()) == min(places, sum(populations.values()))
    assert all(0 <= shares[key] <= populations[key] for key in populations)


@given(populations=STRATA, places=st.integers(0, 3000))
def test_shares_differ_from_exact_ones_by_less_than_one(
    populations: dict[str, int], places: int
) -> None:
    total = sum(populations.values())
    taken = min(places, total)
    shares = proportional(places, populations)
    assert all(abs(shares[k] - Fraction(taken * n, total)) < 1 for k, n in populations.items())


def test_equal_allocation() -> None:
    assert equal(9, POPULATIONS) == {"a": 3, "b": 3, "c": 3}
    assert equal(10, {"a": 2, "b": 50, "c": 50}) == {"a": 2, "b": 4, "c": 4}


@given(populations=STRATA, places=st.integers(0, 3000), minimum=st.integers(0, 30), data=st.data())
def test_bounds_hold_whatever_the_sizes(
    populations: dict[str, int], places: int, minimum: int, data: st.DataObject
) -> None:
    sizes = {key: Fraction(data.draw(st.integers(1, 9))) for key in populations}
    least = {key: min(minimum, n) for key, n in populations.items()}
    taken = min(max(places, sum(least.values())), sum(populations.values()))
    shares = shared(taken, populations, sizes, minimum)
    assert sum(shares.values()) == taken
    assert all(least[key] <= shares[key] <= n for key, n in populations.items())
