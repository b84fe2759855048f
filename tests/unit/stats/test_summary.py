"""Means by name, and minimum numbers."""

from fractions import Fraction

import pytest

from qa_desk.stats.summary import (
    Standing,
    mean,
    mean_of_means,
    pooled_mean,
    standing,
    weighted_mean,
)

F = Fraction

AGENTS = {"A": [F(100), F(80), F(0), F(90)], "B": [F(95), F(85)]}


def test_pooled_mean_and_mean_of_agents_are_two_figures() -> None:
    assert mean(AGENTS["A"]) == F(135, 2)
    assert mean(AGENTS["B"]) == 90
    assert pooled_mean(AGENTS) == 75
    assert mean_of_means(AGENTS) == F(315, 4)


def test_volumes_weigh_the_means_of_strata() -> None:
    means, volumes = (F(90), F(80), F(60)), (F(400), F(200), F(50))
    assert mean(means) == F(230, 3)
    weighted = weighted_mean(list(zip(means, volumes, strict=True)))
    assert weighted is not None
    assert float(weighted) == pytest.approx(84.615, abs=5e-4)


def test_a_contact_without_a_score_is_out_of_every_mean() -> None:
    assert mean([F(80), None]) == 80
    assert mean_of_means({"A": [F(80)], "B": [None]}) == 80


def test_nothing_has_no_mean() -> None:
    assert mean([]) is None
    assert pooled_mean({}) is None
    assert weighted_mean([(F(80), F(0))]) is None


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, Standing.NOT_ENOUGH),
        (4, Standing.NOT_ENOUGH),
        (5, Standing.SHOWN),
        (9, Standing.SHOWN),
        (10, Standing.RANKED),
    ],
)
def test_small_numbers_are_not_ranked_and_smaller_ones_not_shown(
    n: int, expected: Standing
) -> None:
    assert standing(n, 5, 10) is expected


def test_one_is_enough_where_one_is_asked_for() -> None:
    assert standing(1, 1, 2) is Standing.SHOWN
    assert standing(1, 0, 1) is Standing.RANKED


def test_nothing_is_never_enough() -> None:
    assert standing(0, 0, 0) is Standing.NOT_ENOUGH
