"""Sample sizes agree with the published ones."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.sampling.faults import NumberOutOfRange
from qa_desk.sampling.size import margin_of, sample_size, zero_defects


@pytest.mark.parametrize(
    ("population", "margin", "confidence", "size"),
    [
        (1000, 0.05, 0.95, 278),
        (60_000, 0.03, 0.99, 1789),
        (None, 0.05, 0.95, 385),
        (1, 0.5, 0.5, 1),
    ],
)
def test_size_for_a_margin(
    population: int | None, margin: float, confidence: float, size: int
) -> None:
    assert sample_size(population, margin, confidence) == size


def test_fractions_give_what_decimals_give() -> None:
    assert sample_size(1000, Fraction(5, 100), Fraction(95, 100), Fraction(1, 2)) == 278


def test_a_rarer_defect_needs_fewer() -> None:
    assert sample_size(1000, 0.05, 0.95, 0.1) == 122


@pytest.mark.parametrize(("rate", "size"), [(0.05, 59), (0.02, 149), (Fraction(1, 100), 299)])
def test_flawless_contacts_that_prove_a_rate(rate: float | Fraction, size: int) -> None:
    assert zero_defects(rate, 0.95) == size


@pytest.mark.parametrize(
    ("population", "margin", "confidence", "proportion", "name"),
    [
        (0, 0.05, 0.95, 0.5, "population"),
        (10, 0, 0.95, 0.5, "margin"),
        (10, 0.05, 1, 0.5, "confidence"),
        (10, 0.05, 0.95, 1.5, "proportion"),
    ],
)
def test_senseless_numbers_are_named(
    population: int, margin: float, confidence: float, proportion: float, name: str
) -> None:
    with pytest.raises(NumberOutOfRange) as fault:
        sample_size(population, margin, confidence, proportion)
    assert fault.value.facts["name"] == name


def test_a_rate_of_nothing_cannot_be_proved() -> None:
    with pytest.raises(NumberOutOfRange):
        zero_defects(0, 0.95)


@pytest.mark.parametrize("share", [1e-300, 1 - 1e-16, Fraction(1, 10**400)])
def test_shares_beyond_what_floats_hold_are_named_and_not_a_crash(share: float | Fraction) -> None:
    with pytest.raises(NumberOutOfRange):
        zero_defects(share, 0.95)
    with pytest.raises(NumberOutOfRange):
        sample_size(1000, share, 0.95)
    with pytest.raises(NumberOutOfRange):
        sample_size(1000, 0.05, share)


def test_the_least_shares_still_give_a_size() -> None:
    assert zero_defects(1e-9, 0.95) == 2_995_732_273
    assert sample_size(1000, 0.05, Fraction(999_999_999, 10**9)) == 789


@pytest.mark.parametrize(
    ("contacts", "population", "proportion", "points"),
    [
        (20, None, 0.9, 13),
        (20, None, 0.5, 22),
        (385, None, 0.5, 5),
        (278, 1000, 0.5, 5),
        (20, 30, 0.9, 8),
        (30, 30, 0.9, 0),
        (31, 30, 0.9, 0),
        (1, None, 0.5, 98),
    ],
)
def test_so_many_contacts_leave_this_margin(
    contacts: int, population: int | None, proportion: float, points: int
) -> None:
    found = margin_of(contacts, population, Fraction(95, 100), proportion)
    assert round(found * 100) == points


@given(population=st.integers(2, 10**6), margin=st.floats(0.01, 0.5))
def test_the_size_for_a_margin_leaves_no_more_than_the_margin(
    population: int, margin: float
) -> None:
    size = sample_size(population, margin, 0.95)
    assert margin_of(size, population, 0.95) <= margin * 1.02 + 1e-9


@pytest.mark.parametrize(
    ("contacts", "population", "confidence", "name"),
    [(0, None, 0.95, "contacts"), (5, 0, 0.95, "population"), (5, None, 1, "confidence")],
)
def test_a_margin_of_nonsense_is_refused(
    contacts: int, population: int | None, confidence: float, name: str
) -> None:
    with pytest.raises(NumberOutOfRange) as fault:
        margin_of(contacts, population, confidence)
    assert fault.value.facts["name"] == name
