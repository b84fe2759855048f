"""Intervals against published vectors."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats.intervals import (
    bootstrap_mean,
    clopper_pearson,
    mean_interval,
    ratio_interval,
    wilson,
    wilson_of_share,
)


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


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (15, 15, 0.8190, 1),
        (8, 15, 0.2659, 0.7873),
        (0, 15, 0, 0.1810),
        (1, 1, 0.05, 1),
    ],
)
def test_clopper_pearson(successes: int, n: int, low: float, high: float) -> None:
    assert clopper_pearson(successes, n) == pytest.approx((low, high), abs=5e-5)


def test_no_defects_bound_the_rate_as_the_sample_size_for_zero_defects_says() -> None:
    for n, rate in ((59, 0.05), (149, 0.02), (299, 0.01)):
        assert clopper_pearson(0, n)[1] <= rate < clopper_pearson(0, n - 1)[1]


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_exact_interval_holds_the_share_and_mirrors(pair: tuple[int, int]) -> None:
    successes, n = pair
    low, high = clopper_pearson(successes, n)
    assert 0 <= low <= successes / n <= high <= 1
    assert clopper_pearson(n - successes, n) == pytest.approx((1 - high, 1 - low))


@pytest.mark.parametrize(
    ("successes", "n", "confidence"),
    [(0, 0, 0.95), (3, 2, 0.95), (-1, 2, 0.95), (1, 2, 0.0), (1, 2, 1.0)],
)
def test_what_is_no_share_has_no_exact_interval(successes: int, n: int, confidence: float) -> None:
    with pytest.raises(ValueError, match=r"need at least|confidence"):
        clopper_pearson(successes, n, confidence)


def test_an_effective_n_need_not_be_whole() -> None:
    found = wilson_of_share(0.0675, 149.54465606685602)
    assert found == pytest.approx((0.0372, 0.1195), abs=5e-5)
    assert wilson_of_share(0.0, 20.0) == wilson(0, 20)
    assert wilson_of_share(1.0, 5.0) == wilson(5, 5)


@pytest.mark.parametrize(("share", "n"), [(-0.1, 5), (1.1, 5), (0.5, 0), (0.5, -1)])
def test_a_share_of_nothing_is_refused(share: float, n: float) -> None:
    with pytest.raises(ValueError, match="need a share"):
        wilson_of_share(share, n)


def test_the_t_interval_of_a_mean() -> None:
    found = mean_interval([Fraction(v) for v in (85, 78, 62)])
    assert found == pytest.approx((75 - 29.2876, 75 + 29.2876), abs=5e-4)
    assert mean_interval([Fraction(80)]) is None
    assert mean_interval([Fraction(80), Fraction(80)]) == (80, 80)
    narrow = mean_interval([Fraction(85), Fraction(78)], 0.5)
    assert narrow == pytest.approx((81.5 - 3.5, 81.5 + 3.5))
    with pytest.raises(ValueError, match="confidence"):
        mean_interval([], 1.0)


def test_the_ends_of_a_bootstrap_leave_half_the_error_on_each_side() -> None:
    """The 20 means of a known stream, in order; a tenth is left out, one on each side."""
    values = [Fraction(number) for number in (1, 2, 4, 8)]
    stream = Random(5)
    means = sorted(sum(stream.choices([1, 2, 4, 8], k=4)) / 4 for _ in range(20))
    assert bootstrap_mean(values, Random(5), 0.9, resamples=20) == (means[1], means[18])


def test_two_values_are_enough_for_a_bootstrap() -> None:
    assert bootstrap_mean([Fraction(0), Fraction(1)], Random(1)) == (0.0, 1.0)


def test_a_ratio_of_equal_totals_has_the_interval_of_the_mean() -> None:
    shares = [7, 9, 10, 8, 10, 6, 9, 10]
    low, high = mean_interval([Fraction(share, 10) for share in shares]) or (0.0, 0.0)

    assert ratio_interval([(share, 10) for share in shares]) == pytest.approx((low, min(high, 1.0)))


def test_a_ratio_needs_two_units_that_differ() -> None:
    assert ratio_interval([(1, 2), (3, 0)]) is None
    assert ratio_interval([(1, 2), (1, 2)]) is None


def test_a_ratio_is_judged_by_units_of_one_and_ends_at_the_whole() -> None:
    low, high = ratio_interval([(1, 1), (0, 1)]) or (None, None)
    assert (low, high) == (0, 1)
    assert ratio_interval([(1, 1), (0, 1), (1, 1)]) != ratio_interval([(1, 1), (1, 1)])
