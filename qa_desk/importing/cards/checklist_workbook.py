"""Checklists as Excel workbooks: values, merged cells and drop-down lists, and no surprises."""

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.importing.cards.checklist_faults import (
    ChecklistDamaged,
    ChecklistOldExcel,
    ChecklistTooBig,
    ChecklistTooLong,
)
from qa_desk.importing.cards.checklist_numbers import Amount, amount, as_percent, tidy, written
from qa_desk.importing.cards.checklist_sheets import EMPTY, Cell, Sheet, padded
from qa_desk.importing.cards.checklist_text_file import MOST_COLUMNS, MOST_ROWS
from qa_desk.importing.outcome import clean
from qa_desk.importing.torn import TORN_WORKBOOK

_OLD: Final = b"\xd0\xcf\x11\xe0"
_MEGABYTE: Final = 1_000_000
_MOST_UNPACKED: Final = 100
"""Megabytes of a workbook out of its archive, pictures and all."""
_MOST_PART: Final = 10
"""Megabytes of one of its sheets; ten thousand full rows have two."""
_MOST_MERGED: Final = 300_000
"""Cells under merged ones; the reader of workbooks makes an object of each."""
_MERGE: Final = re.compile(
    rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=\"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)\""
)


def sheets_of(path: Path, data: bytes) -> list[Sheet]:
    """Return the visible sheets first; raise a refusal for what is no workbook we can read."""
    if data.startswith(_OLD):
        raise ChecklistOldExcel(file=path.name)
    _check_archive(path, data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # extensions that openpyxl does not know
        try:
            values = load_workbook(BytesIO(data), data_only=True, keep_links=False)
            formulas = load_workbook(BytesIO(data), keep_links=False)
        except TORN_WORKBOOK:
            raise ChecklistDamaged(file=path.name) from None
    found = sorted(values.worksheets, key=lambda sheet: sheet.sheet_state != "visible")
    return [_sheet(path, sheet, formulas[sheet.title]) for sheet in found]


def _check_archive(path: Path, data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > _MOST_UNPACKED * _MEGABYTE:
                raise ChecklistTooBig(file=path.name, limit_mb=_MOST_UNPACKED)
            for part in parts:
                _check_part(path, part, archive)
    except TORN_WORKBOOK:
        raise ChecklistDamaged(file=path.name) from None


def _check_part(path: Path, part: zipfile.ZipInfo, archive: zipfile.ZipFile) -> None:
    """Refuse what would take forever to read: openpyxl makes an object of every merged cell."""
    if not part.filename.endswith(".xml"):
        return
    if part.file_size > _MOST_PART * _MEGABYTE:
        raise ChecklistTooBig(file=path.name, limit_mb=_MOST_PART)
    merged = sum(_area(found) for found in _MERGE.finditer(archive.read(part)))
    if merged > _MOST_MERGED:
        facts = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
        raise ChecklistTooLong(file=path.name, sheet=Path(part.filename).stem, **facts)


def _area(found: re.Match[bytes]) -> int:
    left, top, right, bottom = found.groups()
    return (_place(right) - _place(left) + 1) * (int(bottom) - int(top) + 1)


def _place(name: bytes) -> int:
    place = 0
    for letter in name:
        place = 26 * place + letter - ord("A") + 1
    return place


def _sheet(path: Path, sheet: Worksheet, formulas: Worksheet) -> Sheet:
    rows, columns = _extent(sheet, formulas)
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        facts = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
        raise ChecklistTooLong(file=path.name, sheet=clean(sheet.title), **facts)
    grid = [[EMPTY] * columns for _ in range(rows)]
    lost = []
    for row in range(rows):
        for column in range(columns):
            cell = sheet.cell(row + 1, column + 1)
            grid[row][column] = _cell(cell) if isinstance(cell, ExcelCell) else EMPTY
            if not grid[row][column].text and _is_formula(formulas, row, column):
                lost.append(f"{clean(sheet.title)}!{cell.coordinate}")
    _merge(sheet, grid)
    _add_choices(sheet, grid)
    return Sheet(clean(sheet.title), padded(grid), tuple(lost))


def _extent(sheet: Worksheet, formulas: Worksheet) -> tuple[int, int]:
    """Return how far cells with content go; formatted empty ones can go to the end of the world."""
    filled = [
        place
        for each in (sheet, formulas)
        for place, cell in each._cells.items()  # noqa: SLF001 - asking by row makes a cell of each
        if cell.value is not None
    ]
    rows = max((row for row, _ in filled), default=0)
    return rows, max((column for _, column in filled), default=0)


def _is_formula(formulas: Worksheet, row: int, column: int) -> bool:
    return formulas.cell(row + 1, column + 1).data_type == "f"


def _cell(cell: ExcelCell) -> Cell:
    bold = bool(cell.font.b)
    value = cell.value
    if value is None:
        return EMPTY
    if isinstance(value, bool):
        return Cell("1" if value else "0", bold=bold)
    if isinstance(value, int | float):
        return _number(cell, float(value), bold=bold)
    if isinstance(value, datetime | date):
        # A number such as 1.2 that Excel has taken for a day: that is how it is read in Russian.
        return Cell(f"{value.day}.{value.month}", bold=bold, dated=True)
    text = clean(str(value)).strip()
    return Cell(text, amount(text), bold)


def _number(cell: ExcelCell, value: float, *, bold: bool) -> Cell:
    number = tidy(value)
    found = as_percent(number) if "%" in str(cell.number_format) else Amount(number)
    return Cell(written(found.value) + "%" * found.percent, found, bold)


def _merge(sheet: Worksheet, grid: list[list[Cell]]) -> None:
    for area in sheet.merged_cells.ranges:
        top, left = area.min_row - 1, area.min_col - 1
        bottom, right = min(area.max_row, len(grid)), area.max_col
        if top >= len(grid) or left >= len(grid[0]):
            continue
        anchor = grid[top][left]
        right = min(right, len(grid[0]))
        for row in range(top, bottom):
            for column in range(left, right):
                grid[row][column] = replace(anchor, covered=True)
        grid[top][left] = replace(anchor, rows=bottom - top, columns=right - left)


def _add_choices(sheet: Worksheet, grid: list[list[Cell]]) -> None:
    for (row, column), choices in _choices(sheet, grid).items():
        grid[row][column] = replace(grid[row][column], choices=choices)


def _choices(sheet: Worksheet, grid: list[list[Cell]]) -> Mapping[tuple[int, int], tuple[str, ...]]:
    """Return the drop-down lists whose answers stand in the list itself or in a range."""
    found: dict[tuple[int, int], tuple[str, ...]] = {}
    for rule in sheet.data_validations.dataValidation:
        choices = _listed(sheet, rule.formula1 or "") if rule.type == "list" else ()
        if choices:
            found |= dict.fromkeys(_places(str(rule.sqref), grid), choices)
    return found


def _listed(sheet: Worksheet, formula: str) -> tuple[str, ...]:
    if formula.startswith('"') and formula.endswith('"'):
        return tuple(part.strip() for part in clean(formula[1:-1]).split(",") if part.strip())
    named = re.fullmatch(r"=?(?:'?([^'!]+)'?!)?\$?([A-Z]{1,2})\$?(\d+):\$?\2\$?(\d+)", formula)
    if named is None or sheet.parent is None:
        return ()
    title, letter, top, bottom = named.groups()
    source = sheet if title is None else next(
        (each for each in sheet.parent.worksheets if each.title == title), None
    )  # fmt: skip
    if source is None or not 0 <= int(bottom) - int(top) < MOST_COLUMNS:
        return ()
    cells = (source[f"{letter}{row}"].value for row in range(int(top), int(bottom) + 1))
    return tuple(clean(str(value)).strip() for value in cells if value is not None)


def _places(areas: str, grid: list[list[Cell]]) -> Iterator[tuple[int, int]]:
    for area in areas.split():
        found = re.fullmatch(r"([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?", area)
        if found is None:
            continue
        left, top, right, bottom = found.groups()
        first, last = _place(left.encode()), _place((right or left).encode())
        for row in range(int(top) - 1, min(int(bottom or top), len(grid))):
            for column in range(first - 1, min(last, len(grid[0]))):
                yield row, column
