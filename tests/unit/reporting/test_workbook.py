"""Workbooks that are safe to open."""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from qa_desk.reporting.faults import ReportNotWritten
from qa_desk.reporting.style import height
from qa_desk.reporting.workbook import (
    Value,
    cell_at,
    new_sheet,
    new_workbook,
    plain,
    put,
    save,
)


def _put(value: Value) -> tuple[object, str, bool]:
    sheet = new_sheet(new_workbook("t"), "s", "f")
    cell = cell_at(sheet, 1, 1)
    put(cell, value)
    return cell.value, cell.data_type, cell.quotePrefix


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("x")'])
def test_text_that_looks_like_a_formula_stays_text(text: str, tmp_path: Path) -> None:
    book = new_workbook("t")
    put(cell_at(new_sheet(book, "s", "f"), 1, 1), text)
    cell = load_workbook(save(book, tmp_path / "t.xlsx"))["s"]["A1"]
    assert cell.data_type == "s"
    assert cell.value == text
    assert cell.quotePrefix


@given(st.text(max_size=60))
def test_no_text_becomes_a_formula_an_error_or_a_number(text: str) -> None:
    value, kind, _quoted = _put(text)
    assert value is None or kind == "s"


def test_an_ordinary_text_carries_no_quote() -> None:
    assert _put("Здравствуйте") == ("Здравствуйте", "s", False)


def test_control_characters_and_halves_of_pairs_are_stripped() -> None:
    assert _put("a\x00b\x1b\ud800c\uffff")[0] == "abc"


def test_numbers_stay_numbers() -> None:
    assert _put(Fraction(1, 4))[:2] == (0.25, "n")


def test_nothing_leaves_the_cell_empty() -> None:
    assert _put(None)[0] is None


def test_a_text_longer_than_a_cell_is_cut() -> None:
    assert len(str(_put("я" * 40_000)[0])) == 32_767


def test_a_merged_cell_is_refused() -> None:
    sheet = new_sheet(new_workbook("t"), "s", "f")
    sheet.merge_cells("A1:B1")
    with pytest.raises(TypeError):
        cell_at(sheet, 1, 2)


def test_an_ampersand_in_the_footer_is_no_code(tmp_path: Path) -> None:
    book = new_workbook("t")
    new_sheet(book, "s", "R&D")
    footer = load_workbook(save(book, tmp_path / "t.xlsx"))["s"].oddFooter
    assert footer is not None
    assert footer.left.text == "R&&D"


def test_a_new_file_replaces_the_old_one_and_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "t.xlsx"
    for title in ("one", "two"):
        book = new_workbook(title)
        new_sheet(book, title, "f")
        save(book, target)
    assert load_workbook(target).sheetnames == ["two"]
    assert [path.name for path in target.parent.iterdir()] == ["t.xlsx"]


def test_a_folder_that_is_a_file_is_an_expected_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    book = new_workbook("t")
    new_sheet(book, "s", "f")
    with pytest.raises(ReportNotWritten):
        save(book, tmp_path / "taken" / "t.xlsx")


def test_a_target_that_cannot_be_replaced_leaves_no_part_file(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    target.mkdir()
    book = new_workbook("t")
    new_sheet(book, "s", "f")
    with pytest.raises(ReportNotWritten):
        save(book, target)
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_fills_up_keeps_the_old_file_and_tells_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    target = tmp_path / "t.xlsx"
    book = new_workbook("t")
    new_sheet(book, "s", "f")
    save(book, target)
    before = target.read_bytes()
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ReportNotWritten) as fault:
        save(book, target)
    assert fault.value.facts["reason"] == "ENOSPC"
    assert (list(tmp_path.iterdir()), target.read_bytes()) == ([target], before)


def test_an_endless_comment_shows_that_it_was_cut_and_fits_a_row_of_excel() -> None:
    told = plain("x" * 40_000)
    assert (len(told), told[-1]) == (32_767, "…")
    assert height([(told, 34)]) == 409


def test_emojis_count_twice_as_excel_counts_them() -> None:
    told = plain("\N{GRINNING FACE}" * 20_000)
    assert len(told.encode("utf-16-le")) // 2 <= 32_767
    assert told.endswith("\N{GRINNING FACE}…")
