"""The p-chart against published vectors, and the run rules."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats.control import Rule, p_chart

FIFTIES = "12 15 8 10 4 7 16 9 14 10 5 6 17 12 22 8 10 5 13 11 20 18 24 15 9 12 7 13 9 6"
PYZDEK = "47 42 55 51 46 61 39 44 41 51 88 101 101 40 48 47 50 48 57 45 43 105 98 100 96"
DOUBLE = {11, 12, 13, 22, 23, 24, 25}
SAMPLES = st.lists(
    st.integers(1, 200).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))), min_size=1
)


def test_thirty_samples_of_fifty() -> None:
    chart = p_chart([(50, int(d)) for d in FIFTIES.split()])
    assert float(chart.centre) == pytest.approx(0.2313, abs=5e-5)
    assert {(round(p.lower, 4), round(p.upper, 4)) for p in chart.points} == {(0.0524, 0.4102)}
    assert [i for i, point in enumerate(chart.points, 1) if point.out] == [15, 23]
    assert chart.points[14].p == Fraction(22, 50)


def test_limits_follow_the_size_of_each_sample() -> None:
    counts = enumerate(PYZDEK.split(), 1)
    chart = p_chart([(500 if i in DOUBLE else 250, int(d)) for i, d in counts])
    assert float(chart.centre) == pytest.approx(0.193, abs=5e-4)
    limits = {p.n: (round(p.lower, 4), round(p.upper, 4)) for p in chart.points}
    assert limits == {250: (0.1181, 0.2679), 500: (0.1401, 0.2459)}
    assert not any(point.out for point in chart.points)


def test_limits_are_cut_off_at_nothing_and_all() -> None:
    assert p_chart([(10, 1)] * 3).points[0].lower == 0
    assert p_chart([(10, 9)] * 3).points[0].upper == 1


def test_a_sample_on_its_limit_is_not_out() -> None:
    """The centre is 1/2 and 3 sigma of 36 are 9 contacts."""
    others = [(36, 9), (36, 18)]
    assert [p.out for p in p_chart([*others, (36, 27)]).points] == [False] * 3
    chart = p_chart([(36, 8), (36, 18), (36, 28)])
    assert [p.out for p in chart.points] == [True, False, True]
    assert chart.points[0].upper == 0.75


@pytest.mark.parametrize("d", [0, 7])
def test_without_variation_none_is_out(d: int) -> None:
    chart = p_chart([(7, d)] * 9, tuple(Rule))
    assert {(p.lower, p.upper, p.out, p.signals) for p in chart.points} == {
        (d / 7, d / 7, False, ())
    }


def test_two_of_three_beyond_two_sigma() -> None:
    """The centre is 1/2; of 100 a sigma is 5."""
    chart = _signals([61, 50, 61, 50, 50, 61, 39, 39, 39], Rule.TWO_OF_THREE)
    assert chart == [3, 8, 9]
    assert _signals([60, 50, 60, 40, 50, 40], Rule.TWO_OF_THREE) == []
    assert _signals([61, 61, 50, 39, 39, 50], Rule.TWO_OF_THREE) == [2, 5]


def test_four_of_five_beyond_one_sigma() -> None:
    assert _signals([56, 56, 50, 56, 56, 44, 44, 44, 44, 50], Rule.FOUR_OF_FIVE) == [5, 9]
    assert _signals([55, 55, 55, 55, 45, 45, 45, 45], Rule.FOUR_OF_FIVE) == []
    assert _signals([56, 56, 56, 44, 44, 44, 50, 50], Rule.FOUR_OF_FIVE) == []


def test_eight_in_a_row_on_one_side() -> None:
    assert _signals([51] * 9 + [49] * 9, Rule.EIGHT_IN_A_ROW) == [8, 9, 17, 18]
    assert _signals([51] * 7 + [50] + [51] * 7 + [36], Rule.EIGHT_IN_A_ROW) == []


def test_rules_are_looked_at_only_when_asked_for() -> None:
    chart = p_chart([(100, d) for d in [51] * 9 + [49] * 9])
    assert {point.signals for point in chart.points} == {()}
    both = p_chart([(100, d) for d in [56] * 8 + [44] * 8], tuple(Rule))
    assert both.points[7].signals == (Rule.FOUR_OF_FIVE, Rule.EIGHT_IN_A_ROW)


@pytest.mark.parametrize("samples", [[], [(0, 0)], [(5, 6)], [(5, -1)]])
def test_impossible_samples_are_refused(samples: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="need samples"):
        p_chart(samples)


@given(SAMPLES)
def test_limits_hold_the_centre_and_out_is_beyond_them(samples: list[tuple[int, int]]) -> None:
    chart = p_chart(samples)
    for point in chart.points:
        assert 0 <= point.lower <= chart.centre + Fraction(1, 10**12)
        assert chart.centre - Fraction(1, 10**12) <= point.upper <= 1
        inside = point.lower - 1e-12 <= point.p <= point.upper + 1e-12
        assert not point.out or point.p < point.lower + 1e-12 or point.p > point.upper - 1e-12
        assert point.out or inside


def _signals(defects: list[int], rule: Rule) -> list[int]:
    """Return the samples of 100, from 1, that complete the pattern; the centre must be 1/2."""
    chart = p_chart([(100, d) for d in defects], [rule])
    assert chart.centre == Fraction(1, 2), sum(defects) / len(defects)
    assert all(point.signals in ((), (rule,)) for point in chart.points)
    return [i for i, point in enumerate(chart.points, 1) if point.signals]


def test_a_pattern_is_made_on_one_side_only() -> None:
    """Two beyond two sigma, one above and one below, are no two of three."""
    samples = [(100, 50)] * 20 + [(100, 62), (100, 38)]
    chart = p_chart(samples, [Rule.TWO_OF_THREE])
    assert [point.signals for point in chart.points[-2:]] == [(), ()]
    same_side = p_chart([*samples[:-1], (100, 62)], [Rule.TWO_OF_THREE])
    assert same_side.points[-1].signals == (Rule.TWO_OF_THREE,)
