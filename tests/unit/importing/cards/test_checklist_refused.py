"""Files that are no checklists, or were made to do harm, are refused in one sentence."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_desk.importing.cards import checklist
from qa_desk.importing.cards.checklist_faults import (
    ChecklistBrokenRow,
    ChecklistDamaged,
    ChecklistEmpty,
    ChecklistNoCriteria,
    ChecklistNoHeader,
    ChecklistNothingScored,
    ChecklistOldExcel,
    ChecklistTooBig,
    ChecklistTooLong,
    ChecklistUnreadable,
)
from qa_desk.importing.cards.imported import CardFileRefused
from qa_desk.texts import Language, catalogue
from tests.unit.importing.cards.checklist_files import Row, book, read, text_file

SHEET = "xl/worksheets/sheet1.xml"


def _refusal(path: Path) -> CardFileRefused:
    with pytest.raises(CardFileRefused) as caught:
        checklist.read(path)
    for language in Language:
        sentence = catalogue(language).of(caught.value)
        assert sentence.endswith(".")
        assert "{" not in sentence
    return caught.value


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ChecklistEmpty),
        ("\n\n;;\n", ChecklistEmpty),
        ("a;b\n1;2\n", ChecklistNoHeader),
        ("Просто текст о качестве\nи ещё\n", ChecklistNoHeader),
        ("Критерий;Вес\n", ChecklistNoCriteria),
        ("Критерий;Вес\nИтого;100\n", ChecklistNoCriteria),
        ("Критерий;Вес\nОдин;0\nДва;0\n", ChecklistNothingScored),
        ('Критерий;Вес\n"Один;5\nДва;6\n', ChecklistBrokenRow),
    ],
)
def test_text_that_is_no_checklist_is_refused(
    tmp_path: Path, text: str, fault: type[CardFileRefused]
) -> None:
    assert type(_refusal(text_file(tmp_path, text))) is fault


def test_a_refusal_says_what_was_looked_for(tmp_path: Path) -> None:
    refusal = _refusal(text_file(tmp_path, "a;b\n1;2\n", name="plan.csv"))
    sentence = catalogue(Language.RU).of(refusal)
    assert "plan.csv" in sentence
    assert "«Критерий»" in sentence


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path: Path) -> None:
    assert type(_refusal(tmp_path / "nowhere.xlsx")) is ChecklistUnreadable
    assert type(_refusal(tmp_path)) is ChecklistUnreadable


def test_the_old_format_of_excel_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert type(_refusal(path)) is ChecklistOldExcel


@pytest.mark.parametrize("data", [b"no archive", b"PK\x03\x04 broken", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_sound_workbook_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(data)
    assert type(_refusal(path)) is ChecklistDamaged


def test_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing of Excel")
    assert type(_refusal(path)) is ChecklistDamaged


def test_a_file_of_50_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert type(_refusal(path)) is ChecklistTooBig


def test_an_archive_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = _replaced(tmp_path, b" " * 30_000_000)
    assert path.stat().st_size < 100_000
    assert type(_refusal(path)) is ChecklistTooBig


def test_a_million_rows_are_refused(tmp_path: Path) -> None:
    rows = "Критерий;Вес\n" + "a;1\n" * 1_000_000
    assert type(_refusal(text_file(tmp_path, rows))) is ChecklistTooLong


def test_a_cell_at_the_end_of_the_world_is_refused_and_a_format_there_is_not(
    tmp_path: Path,
) -> None:
    work = Workbook()
    sheet = work.worksheets[0]
    sheet.append(["Критерий", "Вес"])
    sheet.append(["Один", 1])
    sheet.cell(1_000_000, 3).number_format = "0%"
    work.save(tmp_path / "far.xlsx")
    assert read(tmp_path / "far.xlsx").titles() == ["Один"]
    sheet.cell(1_000_000, 3, "x")
    work.save(tmp_path / "far.xlsx")
    assert type(_refusal(tmp_path / "far.xlsx")) is ChecklistTooLong


def test_everything_merged_is_refused_at_once(tmp_path: Path) -> None:
    cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
    xml = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f'{cells}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
    )
    assert type(_refusal(_replaced(tmp_path, xml.encode()))) is ChecklistTooLong


def test_more_criteria_than_any_form_has_are_refused(tmp_path: Path) -> None:
    rows = "Критерий;Вес\n" + "".join(f"Пункт {n};1\n" for n in range(600))
    assert type(_refusal(text_file(tmp_path, rows))) is ChecklistTooLong


def test_a_formula_in_a_text_file_stays_a_text(tmp_path: Path) -> None:
    text = "Критерий;Вес\n=cmd|' /C calc'!A0;5\n@SUM(1+1);=5+5\n"
    found = read(text_file(tmp_path, text))
    assert found.titles() == ["=cmd|' /C calc'!A0", "@SUM(1+1)"]
    assert found.told()["card!B3"] == "cell_unread"


def test_bytes_of_no_meaning_are_survived(tmp_path: Path) -> None:
    text = "Критерий;Вес\nОдин\x00два\ud800;5\n".encode("utf-8", "surrogatepass")
    path = tmp_path / "odd.csv"
    path.write_bytes(text)
    assert len(read(path).titles()) == 1


def test_a_sheet_under_one_merged_cell_has_no_titles(tmp_path: Path) -> None:
    rows: list[Row] = [["Критерий", "Вес"], ["Один", 1]]
    assert type(_refusal(book(tmp_path, rows, ["A1:B2"]))) is ChecklistNoHeader


def _replaced(folder: Path, sheet: bytes) -> Path:
    """Return a workbook whose only sheet is this XML."""
    whole = BytesIO()
    Workbook().save(whole)
    path = folder / "crafted.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, sheet if part.filename == SHEET else old.read(part))
    return path
