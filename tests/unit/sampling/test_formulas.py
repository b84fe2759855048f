"""Formulas reckon exactly, read nothing but numbers, and say at which column they are wrong."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.sampling.faults import FormulaFails, FormulaFaulty
from qa_desk.sampling.formulas import LONGEST, read

NAMES = ("contacts", "critical", "score")
VALUES = {"contacts": Fraction(120), "critical": Fraction(1, 3), "score": Fraction(80)}


def value(text: str) -> Fraction:
    return read(text, NAMES).value(VALUES, "Cards")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 + 3 * 4", Fraction(14)),
        ("(2 + 3) * 4", Fraction(20)),
        ("10 - 4 - 3", Fraction(3)),
        ("2 / 3 / 4", Fraction(1, 6)),
        ("- 2 + 5", Fraction(3)),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("contacts * critical", Fraction(40)),
        ("min(5, 3, 4) + max(1)", Fraction(4)),
        ("round(2.5) + floor(2.9) + ceil(2.1) + abs(1 - 2)", Fraction(9)),
        ("sqrt(contacts + 24)", Fraction(12)),
        ("if(score < 85, 6, 2)", Fraction(6)),
        ("if(score >= 85, 6, 2)", Fraction(2)),
        ("if(score < 50 or critical > 0 and not contacts = 1, 1, 0)", Fraction(1)),
        ("if(score != 80, 1, 0) + (1 <= 1) + (2 > 3)", Fraction(1)),
        ("if(0, 1 / 0, 7)", Fraction(7)),
        ("contacts*0.05", Fraction(6)),
    ],
)
def test_a_formula_is_reckoned_exactly(text: str, expected: Fraction) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "column", "part", "why"),
    [
        ("", 1, "…", "unfinished"),
        ("2 +", 4, "…", "unfinished"),
        ("2 + * 3", 5, "*", "unexpected"),
        ("(2 + 3", 7, "…", "unfinished"),
        ("2 3", 3, "3", "unexpected"),
        ("contact * 2", 1, "contact", "unknown_name"),
        ("2 * __import__('os')", 16, "'", "unexpected"),
        ("2 * __import__(os)", 5, "__import__", "unknown_name"),
        ("2 ** 3", 4, "*", "unexpected"),
        ("contacts.real", 9, ".", "unexpected"),
        ("контакты", 1, "к", "unexpected"),
        ("round(1, 2)", 1, "round", "arguments"),
        ("if(1, 2)", 1, "if", "arguments"),
        ("min", 1, "min", "unknown_name"),
        ("score(2)", 6, "(", "unexpected"),
        ("min(1 2)", 7, "2", "unexpected"),
        ("1 < 2 < 3", 7, "<", "unexpected"),
        ("  ?", 3, "?", "unexpected"),
    ],
)
def test_a_fault_names_its_column(text: str, column: int, part: str, why: str) -> None:
    with pytest.raises(FormulaFaulty) as fault:
        read(text, NAMES)
    facts = fault.value.facts
    assert (facts["column"], facts["part"], facts["why"]) == (column, part, why)


def test_an_unknown_name_tells_the_known_ones() -> None:
    with pytest.raises(FormulaFaulty) as fault:
        read("size", NAMES)
    assert str(fault.value.facts["known"]).startswith("contacts, critical, score, min()")


@pytest.mark.parametrize("text", ["1+" * LONGEST + "1", "(" * 60 + "1" + ")" * 60, "-" * 90 + "1"])
def test_what_is_too_long_or_too_deep_is_refused(text: str) -> None:
    with pytest.raises(FormulaFaulty) as fault:
        read(text, NAMES)
    assert fault.value.facts["why"] in {"too_long", "too_deep"}


@pytest.mark.parametrize(
    ("text", "column", "why"),
    [
        ("1 / (score - 80)", 3, "zero_division"),
        ("sqrt(0 - 1)", 1, "root"),
        ("0 - 1", 1, "negative"),
        ("999999999 * 999999999", 1, "too_large"),
    ],
)
def test_what_gives_no_usable_number_names_the_stratum(text: str, column: int, why: str) -> None:
    with pytest.raises(FormulaFails) as fault:
        value(text)
    assert fault.value.facts == {"column": column, "stratum": "Cards", "why": why}


def test_formulas_are_equal_by_their_text() -> None:
    one, other = read("1 + 1", NAMES), read("1 + 1", NAMES)
    assert (one == other, one == read("2", NAMES), one == "1 + 1") == (True, False, False)
    assert len({one, other}) == 1


def test_a_formula_tells_what_it_asks() -> None:
    assert read("contacts * critical + 1", NAMES).names == {"contacts", "critical"}


def column_of(text: str) -> int:
    """Return where a formula is wrong; 0 where it gives a number or says why it gives none."""
    try:
        found = read(text, NAMES)
    except FormulaFaulty as fault:
        return int(str(fault.facts["column"]))
    try:
        return min(0, int(found.value(VALUES)))
    except FormulaFails as fault:
        return 0 if fault.facts["why"] else -1


@given(st.text(max_size=60))
def test_no_text_does_anything_but_give_a_number_or_a_fault(text: str) -> None:
    assert 0 <= column_of(text) <= len(text) + 1


TREES = st.recursive(
    st.integers(0, 99).map(str),
    lambda inner: st.builds("({} {} {})".format, inner, st.sampled_from("+-*/"), inner),
    max_leaves=8,
)


@given(TREES)
def test_arithmetic_is_that_of_python(text: str) -> None:
    try:
        expected = eval(text.replace("/", "/ Fraction(1) /"), {"Fraction": Fraction})  # noqa: S307 - digits and signs of this test
    except ZeroDivisionError:
        return
    try:
        found = value(text)
    except FormulaFails as fault:
        assert fault.facts["why"] in {"negative", "too_large"}  # noqa: PT017 - told apart here
        return
    assert found == expected
