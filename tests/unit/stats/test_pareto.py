"""The few that make most of the trouble."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.stats.pareto import Row, pareto

F = Fraction
COUNTS = st.dictionaries(st.text("abcdef", max_size=2), st.integers(0, 50))


def test_the_first_three_make_eighty_per_cent() -> None:
    found = pareto({"f": 4, "b": 25, "d": 10, "a": 40, "e": 6, "c": 15})
    assert [(row.code, row.count) for row in found.rows] == [
        ("a", 40), ("b", 25), ("c", 15), ("d", 10), ("e", 6), ("f", 4),
    ]  # fmt: skip
    assert [row.cumulative for row in found.rows] == [
        F(40, 100), F(65, 100), F(80, 100), F(90, 100), F(96, 100), F(1),
    ]  # fmt: skip
    assert found.vital == ("a", "b", "c")


def test_equal_counts_go_by_code() -> None:
    assert [row.code for row in pareto({"b": 1, "c": 2, "a": 1}).rows] == ["c", "a", "b"]


def test_another_share_takes_others() -> None:
    counts = {"a": 40, "b": 25, "c": 15, "d": 20}
    assert pareto(counts, F(40, 100)).vital == ("a",)
    assert pareto(counts, F(41, 100)).vital == ("a", "b")
    assert pareto(counts, F(1)).vital == ("a", "b", "d", "c")


def test_where_nothing_was_counted_nothing_is_vital() -> None:
    found = pareto({"a": 0})
    assert found.rows == (Row("a", 0, None),)
    assert found.vital == ()
    assert pareto({}).rows == ()


def test_a_count_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="counts start at 0"):
        pareto({"a": -1, "b": 2})


@given(COUNTS)
def test_the_vital_ones_are_the_fewest_that_make_the_share(counts: dict[str, int]) -> None:
    found = pareto(counts)
    whole = sum(counts.values())
    taken = sum(counts[code] for code in found.vital)
    assert taken * 100 >= 80 * whole
    assert not found.vital or (taken - counts[found.vital[-1]]) * 100 < 80 * whole
    assert [row.code for row in found.rows[: len(found.vital)]] == list(found.vital)
    assert {row.code: row.count for row in found.rows} == counts
