"""Resampling contacts: reproducible, and as wide as it must be."""

from fractions import Fraction
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats import bootstrap
from qa_desk.stats.accuracy import non_critical_accuracy
from qa_desk.stats.bootstrap import (
    Bootstrap,
    opportunity_interval,
    percentile_interval,
    share_interval,
)
from qa_desk.stats.coding import Floats
from qa_desk.stats.intervals import bootstrap_mean, wilson

CONTACTS = [(12, 1)] * 17 + [(12, 5)] * 2 + [(12, 0)] * 18 + [(2, 0)] * 3


def test_opportunity_accuracy_of_forty_contacts() -> None:
    assert non_critical_accuracy(CONTACTS).value == Fraction(94, 100)
    found = opportunity_interval(CONTACTS, Bootstrap())
    assert found is not None
    assert found == pytest.approx((0.906, 0.966), abs=0.006)
    low, high = wilson(423, 450)
    assert found[1] - found[0] > high - low


def test_the_same_seed_gives_the_same_interval_on_every_desk() -> None:
    parts = [(1, 4), (2, 4), (3, 4), (4, 4), (0, 3)]
    assert share_interval(parts, Bootstrap(seed=1)) == pytest.approx((4 / 19, 16 / 19), abs=0.08)
    assert share_interval(parts, Bootstrap(seed=1)) == share_interval(parts, Bootstrap())
    assert share_interval(parts, Bootstrap(seed=1)) != share_interval(parts, Bootstrap(seed=2))
    drawn = next(bootstrap._draws(5, Bootstrap(resamples=3), 1))
    assert drawn.tolist() == [[1, 1, 1, 1, 1], [1, 0, 0, 1, 3], [1, 3, 0, 1, 0]]


def test_blocks_draw_what_one_piece_would(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = np.concatenate(list(bootstrap._draws(7, Bootstrap(resamples=25), 1)))
    monkeypatch.setattr(bootstrap, "_CELLS", 70)
    pieces = list(bootstrap._draws(7, Bootstrap(resamples=25), 1))
    assert [len(piece) for piece in pieces] == [10, 10, 5]
    assert np.concatenate(pieces).tolist() == whole.tolist()
    assert {len(piece) for piece in bootstrap._draws(7, Bootstrap(resamples=5), 500)} == {1}


def test_each_resample_draws_as_many_units_as_there_are() -> None:
    drawn = np.concatenate(list(bootstrap._draws(40, Bootstrap(resamples=500), 1)))
    assert drawn.shape == (500, 40)
    assert set(drawn.sum(axis=1)) == {40}
    assert drawn.mean(axis=0) == pytest.approx(np.ones(40), abs=0.2)


def test_it_agrees_with_resampling_one_by_one() -> None:
    values = [Fraction(v) for v in (62, 71, 80, 80, 85, 90, 93, 95, 98, 100)]
    scores = np.array([float(value) for value in values])

    def mean(drawn: Floats) -> Floats:
        return np.asarray(drawn @ scores / 10)

    found = percentile_interval(mean, 10, Bootstrap(resamples=5_000))
    assert found == pytest.approx(bootstrap_mean(values, Random(1), resamples=5_000), abs=0.8)


def test_ends_are_the_resamples_that_leave_half_the_error_on_each_side() -> None:
    def counted(drawn: Floats) -> Floats:
        return np.arange(len(drawn), dtype=np.float64)

    assert percentile_interval(counted, 3, Bootstrap(resamples=1_000)) == (25, 974)
    tenth = Bootstrap(resamples=1_000, confidence=0.9)
    assert percentile_interval(counted, 3, tenth) == (50, 949)


@pytest.mark.parametrize(("undefined", "told"), [(500, True), (501, False)])
def test_resamples_without_a_value_are_left_out_up_to_half(undefined: int, *, told: bool) -> None:
    def partly(drawn: Floats) -> Floats:
        values = np.arange(len(drawn), dtype=np.float64)
        values[:undefined] = np.nan
        return values

    found = percentile_interval(partly, 3, Bootstrap(confidence=0.8))
    assert found == ((550, 949) if told else None)


def test_one_unit_tells_nothing_about_others() -> None:
    assert share_interval([(1, 2)], Bootstrap()) is None
    assert share_interval([(1, 2), (0, 0)], Bootstrap()) is None
    assert share_interval([], Bootstrap()) is None
    assert share_interval([(1, 2), (0, 1)], Bootstrap()) is not None
    assert opportunity_interval([(2, 1), (0, 0)], Bootstrap()) is None


@pytest.mark.parametrize(
    "wrong",
    [{"seed": -1}, {"resamples": 0}, {"confidence": 0.0}, {"confidence": 1.0}],
    ids=str,
)
def test_a_resampling_that_cannot_be_done_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="need a seed"):
        Bootstrap(**wrong)  # type: ignore[arg-type] # one of the fields, by name


def test_one_resample_from_seed_zero_is_enough_to_ask_for() -> None:
    found = share_interval([(1, 2), (1, 2)], Bootstrap(seed=0, resamples=1))
    assert found == (0.5, 0.5)


@given(st.lists(st.integers(1, 9).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))))
def test_an_interval_lies_between_the_worst_unit_and_the_best(parts: list[tuple[int, int]]) -> None:
    found = share_interval(parts, Bootstrap(resamples=40))
    shares = [count / total for count, total in parts]
    assert (found is None) == (len(parts) < 2)
    if found is not None:
        assert min(shares) - 1e-12 <= found[0] <= found[1] <= max(shares) + 1e-12
