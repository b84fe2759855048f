"""Intervals against published vectors."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats.intervals import bootstrap_mean, wilson


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (5, 5, 0.5655, 1),
        (37, 40, 0.8014, 0.9742),
        (38, 40, 0.8350, 0.9862),
        (39, 40, 0.8712, 0.9956),
        (35, 40, 0.7389, 0.9454),
    ],
)
def test_wilson(successes: int, n: int, low: float, high: float) -> None:
    assert wilson(successes, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_lies_in_its_interval_and_the_mirrored_one_mirrors(pair: tuple[int, int]) -> None:
    successes, n = pair
    low, high = wilson(successes, n)
    assert 0 <= low <= successes / n <= high <= 1
    assert wilson(n - successes, n) == pytest.approx((1 - high, 1 - low))


def test_more_confidence_is_a_wider_interval() -> None:
    narrow, wide = wilson(8, 10, 0.9), wilson(8, 10, 0.99)
    assert wide[0] < narrow[0] < narrow[1] < wide[1]


@pytest.mark.parametrize(
    ("successes", "n", "confidence"),
    [(0, 0, 0.95), (3, 2, 0.95), (-1, 2, 0.95), (1, 2, 0.0), (1, 2, 1.0)],
)
def test_what_is_no_share_is_refused(successes: int, n: int, confidence: float) -> None:
    with pytest.raises(ValueError, match=r"need at least|confidence"):
        wilson(successes, n, confidence)


def test_a_bootstrap_interval_holds_the_mean_and_is_the_same_for_the_same_seed() -> None:
    values = [Fraction(v) for v in (62, 71, 80, 80, 85, 90, 93, 95, 98, 100)]
    first = bootstrap_mean(values, Random(7))
    assert first is not None
    assert first == bootstrap_mean(values, Random(7))
    assert first[0] < float(sum(values) / 10) < first[1]
    assert first == pytest.approx((77.7, 92.1), abs=1.5)


def test_one_value_has_no_interval_and_equal_values_a_point() -> None:
    assert bootstrap_mean([Fraction(80)], Random(1)) is None
    assert bootstrap_mean([Fraction(80)] * 5, Random(1), resamples=50) == (80.0, 80.0)
