"""Cells of CSV files: what is understood, and the line of what is not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.errors import Expected
from qa_desk.stats import tables
from qa_desk.stats.faults import (
    BrokenRow,
    EmptyTable,
    NotACount,
    NotUtf8,
    RaggedRow,
    TooLarge,
    WrongColumns,
)
from qa_desk.stats.tables import number, read_cells, read_counts


def _cells(text: str) -> list[tuple[str, ...]]:
    return [row.cells for row in read_cells(text.encode(), "f.csv").rows]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_usual_separators_and_line_ends(separator: str, end: str) -> None:
    text = end.join([separator.join(["a", " b "]), separator.join(["", "2"]), ""])
    assert _cells(text) == [("a", "b"), ("", "2")]


def test_a_byte_order_mark_is_no_part_of_the_first_cell() -> None:
    assert _cells("\ufeffa,b\n") == [("a", "b")]


def test_lines_are_counted_with_blank_rows_and_long_cells() -> None:
    rows = read_cells(b'\na,"x\ny"\n,\nb,c\n', "f.csv").rows
    assert [(row.line, row.cells) for row in rows] == [(2, ("a", "x\ny")), (5, ("b", "c"))]


def test_a_comma_is_decimal_where_it_does_not_separate() -> None:
    semicolons = read_cells(b"4,5;3,5\n", "f.csv")
    assert [semicolons.number(cell) for cell in semicolons.rows[0].cells] == [4.5, 3.5]
    commas = read_cells(b'"4,5",4.5\n', "f.csv")
    assert [commas.number(cell) for cell in commas.rows[0].cells] == [None, 4.5]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", Fraction(0)),
        ("-1", Fraction(-1)),
        ("+2.50", Fraction(5, 2)),
        (".5", Fraction(1, 2)),
        ("1e-2", Fraction(1, 100)),
        ("2E3", Fraction(2000)),
        ("", None),
        (".", None),
        ("5.", None),
        ("1e", None),
        ("1e999", None),
        ("nan", None),
        ("inf", None),
        ("1/2", None),
        ("1 2", None),
        ("٣", None),
        ("9" * 31, None),
        ("9" * 30, Fraction(10**30 - 1)),
        ("0." + "1" * 31, None),
        ("1.5.", None),
    ],
)
def test_what_is_a_number(text: str, value: Fraction | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize("data", [b"", b"\n\n", b",,\n", b"\xef\xbb\xbf"])
def test_a_table_without_cells_is_empty(data: bytes) -> None:
    assert _facts(EmptyTable, data) == {"file": "f.csv", "line": 1}


def test_a_row_of_another_length_is_ragged() -> None:
    facts = _facts(RaggedRow, b"a,b\n\n1,2\n1\n1,2,3\n")
    assert facts == {"file": "f.csv", "line": 4, "cells": 1, "columns": 2}
    assert _facts(RaggedRow, b"a,b\n1,2,\n")["cells"] == 3


def test_another_encoding_is_told_by_its_line() -> None:
    assert _facts(NotUtf8, "a,b\nда,нет\n".encode("cp1251")) == {"file": "f.csv", "line": 2}
    assert _facts(NotUtf8, "a,b\n".encode("utf-16"))["line"] == 1


def test_a_quotation_mark_that_is_not_closed_is_told_by_the_line_of_its_row() -> None:
    assert _facts(BrokenRow, b'a,b\n1,2\n"3,4\n5,6\n') == {"file": "f.csv", "line": 3}
    assert _facts(BrokenRow, b'a,b\n"3"x,4\n')["line"] == 2


def test_a_cell_without_end_is_a_fault_and_no_crash() -> None:
    assert _facts(BrokenRow, b"a" * 200_000 + b",1\n")["line"] == 1
    assert _facts(BrokenRow, b"a,b\n" + b"a" * 200_000 + b",1\n")["line"] == 2


def test_a_file_of_any_size_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LARGEST", 2**20)
    assert _facts(TooLarge, b"a" * (2**20 + 1)) == {"file": "f.csv", "limit_mb": 1}
    row = b"1," + b"2".rjust(1021) + b"\n"
    assert len(read_cells(row * 1024, "f.csv").rows) == 1024


@given(st.binary(max_size=60))
def test_any_bytes_are_a_table_or_a_fault(data: bytes) -> None:
    try:
        cells = read_cells(data, "f.csv")
    except Expected as fault:
        told = fault.facts
    else:
        assert len({len(row.cells) for row in cells.rows}) == 1
        told = {"file": cells.file, "line": cells.rows[0].line}
    assert told["file"] == "f.csv"
    assert told["line"] in range(1, 100)


def _counts(text: str) -> list[tuple[int, tuple[int, int]]]:
    rows = read_counts(text.encode(), "f.csv", ("n", "d"))
    return [(row.line, (row.count("n"), row.count("d"))) for row in rows]


@pytest.mark.parametrize(
    "text",
    ["n,d\n50,2\n", "d,n\n2,50\n", "day,D,N\nmon,2,50\n", "size;defects\n50;2\n"],
)
def test_columns_are_known_by_name_or_place(text: str) -> None:
    assert _counts(text) == [(2, (50, 2))]


def test_a_header_is_not_needed() -> None:
    assert _counts("50,2\n60,3\n") == [(1, (50, 2)), (2, (60, 3))]


def test_a_text_in_the_first_row_of_numbers_is_no_header() -> None:
    with pytest.raises(NotACount) as caught:
        _counts("50,two\n")
    expected = {"file": "f.csv", "line": 1, "column": "d", "value": "two"}
    assert caught.value.facts == expected


@pytest.mark.parametrize("cell", ["-1", "1.5", "", "1e2", "9" * 13, "+1"])
def test_counts_are_whole_numbers_from_zero(cell: str) -> None:
    with pytest.raises(NotACount) as caught:
        _counts(f"n,d\n50,{cell}\n")
    assert (caught.value.facts["value"], caught.value.facts["line"]) == (cell, 2)


@pytest.mark.parametrize("text", ["50\n", "1,2,3\n", "\na,b,c\n1,2,3\n"])
def test_other_columns_are_named_as_needed(text: str) -> None:
    with pytest.raises(WrongColumns) as caught:
        _counts(text)
    line = 2 if text.startswith("\n") else 1
    assert caught.value.facts == {"file": "f.csv", "line": line, "needed": "n, d"}


def test_a_header_alone_is_empty() -> None:
    with pytest.raises(EmptyTable) as caught:
        _counts("\nn,d\n")
    assert caught.value.facts == {"file": "f.csv", "line": 2}


def _facts(kind: type[Expected], data: bytes) -> dict[str, object]:
    with pytest.raises(kind) as caught:
        read_cells(data, "f.csv")
    return dict(caught.value.facts)
