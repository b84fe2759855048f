"""Workbooks of calls: the sheet with the table is found, and no damage is more than one sentence."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables import workbooks

SHEET = "xl/worksheets/sheet1.xml"
ROWS = (["call_id", "started_at"], ["c-1", "2026-10-05 14:30:00"], ["c-2", "2026-10-06 14:30:00"])
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "'
    + b"x" * 1000
    + b'">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 30) for n in range(8))
    + b"]>"
)


def a_book(path: Path, *before: tuple[str, str, list[str]]) -> Path:
    """Write a workbook of calls; each sheet before the table has a title, a state and one row."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in ROWS:
        sheet.append(row)
    for place, (title, state, cells) in enumerate(before):
        other = book.create_sheet(title, place)
        other.sheet_state = state
        other.append(cells)
    book.save(path)
    return path


def changed(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Change one part of a workbook."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, change(data) if name == part else data)
    return path


def rows(path: Path) -> list[list[str]]:
    return [cells for _, cells in workbooks.records(path) if isinstance(cells, list)]


def code(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        rows(path)
    return refused.value.code


@pytest.mark.parametrize(
    "before",
    [
        (),
        (("Cover", "visible", ["Отчёт за октябрь"]),),
        (("Lists", "hidden", ["secret", "x"]),),
        (("Lists", "veryHidden", ["secret", "x"]), ("Cover", "visible", ["Отчёт"])),
    ],
)
def test_the_sheet_with_the_table_is_read(
    tmp_path: Path, before: tuple[tuple[str, str, list[str]], ...]
) -> None:
    assert rows(a_book(tmp_path / "b.xlsx", *before)) == list(map(list, ROWS))


def test_a_workbook_whose_sheets_are_all_hidden_is_read_from_the_first(tmp_path: Path) -> None:
    hidden = re.compile(rb' ?state="visible"')
    book = changed(
        a_book(tmp_path / "b.xlsx"),
        "xl/workbook.xml",
        lambda data: hidden.sub(b' state="hidden"', data),
    )
    assert rows(book) == list(map(list, ROWS))


@pytest.mark.parametrize("number", [b"1001", b"2000000000"])
def test_a_row_far_below_the_end_of_a_sheet_is_no_long_wait(
    tmp_path: Path, number: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert workbooks.MOST_ROWS == 2**20
    monkeypatch.setattr(workbooks, "MOST_ROWS", 1000)

    def moved(data: bytes) -> bytes:
        return data.replace(b'<row r="3"', b'<row r="' + number + b'"')

    assert code(changed(a_book(tmp_path / "b.xlsx"), SHEET, moved)) == "import.broken_workbook"


@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET, "xl/styles.xml"])
def test_parts_that_unfold_without_end_are_refused(tmp_path: Path, part: str) -> None:
    book = changed(a_book(tmp_path / "b.xlsx"), part, lambda _: LAUGHS + b"<x>&i;</x>")

    assert code(book) == "import.broken_workbook"


def test_a_workbook_of_charts_alone_is_told(tmp_path: Path) -> None:
    book = Workbook()
    book.create_chartsheet("Chart")
    book.remove(book.worksheets[0])
    book.save(tmp_path / "b.xlsx")

    assert code(tmp_path / "b.xlsx") == "import.broken_workbook"


def test_a_bomb_is_told_by_its_part(tmp_path: Path) -> None:
    book = changed(a_book(tmp_path / "b.xlsx"), SHEET, lambda _: b" " * (201 << 20))

    with pytest.raises(Refused) as refused:
        rows(book)

    assert refused.value.code == "import.archive_part_large"
    assert refused.value.facts == {"part": SHEET, "limit_mb": 200}


def test_any_cut_of_a_workbook_is_one_sentence(tmp_path: Path) -> None:
    whole = a_book(tmp_path / "b.xlsx").read_bytes()
    for end in range(0, len(whole), 97):
        (tmp_path / "b.xlsx").write_bytes(whole[:end])
        assert code(tmp_path / "b.xlsx") == "import.broken_workbook"


def test_any_flipped_byte_is_read_or_one_sentence(tmp_path: Path) -> None:
    whole = a_book(tmp_path / "b.xlsx").read_bytes()
    for place in range(0, len(whole), 83):
        flipped = bytearray(whole)
        flipped[place] ^= 0x55
        (tmp_path / "b.xlsx").write_bytes(flipped)
        try:
            rows(tmp_path / "b.xlsx")
        except Refused as refused:
            assert refused.code in ("import.broken_workbook", "import.archive_part_large")  # noqa: PT017 - many are read


def test_a_way_of_packing_that_is_unknown_is_one_sentence(tmp_path: Path) -> None:
    book = a_book(tmp_path / "b.xlsx")
    whole = book.read_bytes()
    for mark, method in ((b"PK\x01\x02", 10), (b"PK\x03\x04", 8)):
        pieces = whole.split(mark)
        whole = mark.join([pieces[0], *(_packed_by(99, piece, method - 4) for piece in pieces[1:])])
    book.write_bytes(whole)

    assert code(book) == "import.broken_workbook"


def _packed_by(method: int, header: bytes, place: int) -> bytes:
    return header[:place] + method.to_bytes(2, "little") + header[place + 2 :]
