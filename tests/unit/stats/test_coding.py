"""Ratings as codes."""

from fractions import Fraction

import pytest

from qa_desk.stats.coding import MISSING, named, numeric


def test_codes_stand_for_ratings_in_the_order_they_came() -> None:
    coded = named([["b", "a", None], [None, None, None], ["a", None, None]])
    assert coded.codes.tolist() == [[0, 1, MISSING], [1, MISSING, MISSING]]
    assert (coded.categories, coded.n_raters, coded.n_units) == (2, 2, 2)
    assert coded.ratings().tolist() == [2, 1]


def test_numbers_are_coded_ascending_and_equal_ones_alike() -> None:
    coded = numeric([[3, 1.0], [Fraction(1), None], [2, Fraction(5, 2)]])
    assert list(map(float, coded.numbers)) == [1, 2, 2.5, 3]
    assert coded.codes.tolist() == [[3, 0], [0, MISSING], [1, 2]]
    assert coded.scaled().tolist() == [-1, 0, 0.5, 1]


def test_pairable_units_keep_only_the_categories_they_use() -> None:
    coded = numeric([[3, 1], [2, None], [3, 3]]).pairable()
    assert list(map(float, coded.numbers)) == [1, 3]
    assert coded.codes.tolist() == [[1, 0], [1, 1]]
    assert (coded.categories, coded.n_raters, coded.n_units) == (2, 2, 2)
    assert named([["a", None]]).pairable().n_units == 0


def test_numbers_of_any_span_are_stretched_to_the_same() -> None:
    assert numeric([[10, 90], [20, 50]]).scaled().tolist() == [-1, -0.75, 0, 1]


def test_one_number_needs_no_scale() -> None:
    assert numeric([[4, 4]]).scaled().tolist() == [-1]


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="NaN"):
        numeric([[float("nan")]])
