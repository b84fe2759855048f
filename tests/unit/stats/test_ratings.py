"""Which row is a header, which column holds ids, and what is a rating."""

from fractions import Fraction

import pytest

from qa_desk.errors import Expected
from qa_desk.stats.faults import EmptyTable, NegativeRatio, NotANumber, OneColumn
from qa_desk.stats.ratings import Ratings, read_ratings


def _read(*lines: str) -> Ratings:
    return read_ratings("\n".join(lines).encode(), "f.csv")


def test_numbers_alone_are_ratings_of_units_and_raters() -> None:
    found = _read("9,2,5", "6,1,3")
    assert found.texts() == [["9", "2", "5"], ["6", "1", "3"]]
    assert (found.raters, found.has_ids, found.n_raters, found.n_rated) == ((), False, 3, 2)


def test_names_above_are_a_header() -> None:
    found = _read("master,E1", "1,1", "NA,0")
    assert found.texts() == [["1", "1"], ["NA", "0"]]
    assert (found.raters, found.has_ids) == (("master", "E1"), False)


def test_answers_that_come_again_below_are_no_header() -> None:
    assert len(_read("yes,no", "yes,yes", "no,no").rows) == 3
    assert len(_read("a,a", "b,b").rows) == 2
    assert len(_read("yes,", "no,no").rows) == 2


def test_a_word_for_the_unit_tells_a_header_even_of_numbers() -> None:
    for word in ("unit", "ID", "contact", "call_id", "№", "обращение", "Өтініш"):
        found = _read(f"{word},1,2", "7,1,2", "7,2,2")
        assert found.texts() == [["1", "2"], ["2", "2"]], word
        assert (found.raters, found.has_ids, found.n_raters) == (("1", "2"), True, 2)


def test_a_word_for_the_unit_needs_names_beside_it() -> None:
    assert not _read("id,1,", "7,1,2").raters
    assert not _read("id,1,1", "7,1,2").raters
    assert _read("David,Anna", "1,2").raters == ("David", "Anna")


def test_an_empty_corner_above_ids_tells_them() -> None:
    found = _read(",A,B", "1,3,4", "2,3,3")
    assert (found.texts(), found.raters, found.has_ids) == (
        [["3", "4"], ["3", "3"]], ("A", "B"), True,
    )  # fmt: skip


def test_a_missing_first_rating_is_no_corner() -> None:
    found = _read(",80,70", "85,81,72")
    assert found.texts() == [[None, "80", "70"], ["85", "81", "72"]]
    assert _read(",yes,no", "yes,no,no").texts()[0] == [None, "yes", "no"]


def test_texts_that_are_no_rating_are_ids() -> None:
    found = _read("SM-1,1,0", "SM-2,1,1")
    assert (found.texts(), found.has_ids, found.n_raters) == ([["1", "0"], ["1", "1"]], True, 2)
    titled = _read("call,A,B", "SM-1,1,0", "SM-2,1,1")
    assert (titled.texts(), titled.raters) == (found.texts(), ("A", "B"))
    other = _read("Talk,A,B", "SM-1,1,0", "SM-2,1,1")
    assert (other.texts(), other.raters) == (found.texts(), ("A", "B"))


@pytest.mark.parametrize(
    "lines",
    [
        ("a,x,x", "a,x,x"),  # not all different
        ("x,b,c", "a,x,c"),  # one of them was given by another rater
        ("a,x,x", ",x,x"),  # one is missing
        ("a,x,x", "5,x,x"),  # one is a number
        ("1,x,x", "2,x,x"),  # numbers
        ("a,a,x",),  # one unit
        ("a,x", "b,x"),  # one rater would be left
    ],
)
def test_what_may_be_a_rating_is_one(lines: tuple[str, ...]) -> None:
    assert not _read(*lines).has_ids


def test_units_without_a_rating_are_not_counted() -> None:
    assert _read("id,A,B", "1,,", "2,x,", "3,x,y").n_rated == 2


def test_numbers_with_missing_ones() -> None:
    assert _read("A;B", "4,5;", "-3;1e1").numbers() == [
        [Fraction(9, 2), None], [Fraction(-3), Fraction(10)],
    ]  # fmt: skip


def test_a_text_where_a_number_is_needed_is_told_by_its_place() -> None:
    found = _read("id,A,B", "u1,1,2", "u2,1,NA")
    with pytest.raises(NotANumber) as caught:
        found.numbers()
    assert caught.value.facts == {"file": "f.csv", "line": 3, "column": 3, "value": "NA"}


def test_below_zero_is_told_where_ratios_are_asked_for() -> None:
    found = _read("A,B", "0,2", "1,-2")
    assert found.numbers()[1] == [1, -2]
    with pytest.raises(NegativeRatio) as caught:
        found.numbers(from_zero=True)
    assert caught.value.facts == {"file": "f.csv", "line": 3, "column": 2, "value": "-2"}
    assert _read("A,B", "0,2").numbers(from_zero=True) == [[0, 2]]


@pytest.mark.parametrize("lines", [("1", "2"), ("A", "x"), ("id,A", "1,x"), ("", "5")])
def test_one_rater_has_nobody_to_agree_with(lines: tuple[str, ...]) -> None:
    _fault(OneColumn, 2 if not lines[0] else 1, *lines)


def test_a_header_alone_has_no_ratings() -> None:
    _fault(EmptyTable, 1, "A,B")
    _fault(EmptyTable, 2, "", "unit,A,B", ",,")


def _fault(kind: type[Expected], line: int, *lines: str) -> None:
    with pytest.raises(kind) as caught:
        _read(*lines)
    assert caught.value.facts == {"file": "f.csv", "line": line}
