"""Sample sizes agree with the published ones."""

from fractions import Fraction

import pytest

from qa_desk.sampling.faults import NumberOutOfRange
from qa_desk.sampling.size import sample_size, zero_defects


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
