"""Checklists saved as text: CSV with commas or semicolons, or with tabs."""

import codecs
import csv
import io
import re
from pathlib import Path
from typing import Final

from qa_desk.importing.cards.checklist_faults import ChecklistBrokenRow, ChecklistTooLong
from qa_desk.importing.cards.checklist_numbers import amount
from qa_desk.importing.cards.checklist_sheets import Cell, Sheet, padded
from qa_desk.importing.outcome import clean

SEPARATORS: Final = (";", ",", "\t", "|")
MOST_ROWS: Final = 3000
MOST_COLUMNS: Final = 256
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_EXCEL_HINT: Final = re.compile(r"\"?sep=.\"?\s*", re.IGNORECASE)
_AS_TEXT: Final = re.compile(r'="(.*)"', re.DOTALL)
"""How a CSV file keeps Excel from taking 1.1 for a date."""
_WRONG: Final = "\N{REPLACEMENT CHARACTER}"
_FEW: Final = 4
"""Letters for each wrong byte; in another encoding nearly all of them are wrong."""
_LOOKED_AT: Final = 400


def sheets_of(path: Path, data: bytes) -> list[Sheet]:
    """Return the file read with each separator; the caller knows which looks like a checklist.

    Raises ChecklistBrokenRow where no separator gives rows, and ChecklistTooLong.
    """
    text = clean(decoded(data))
    found: list[Sheet] = []
    broken: ChecklistBrokenRow | None = None
    for separator in SEPARATORS:
        try:
            found.append(Sheet(path.stem, _rows(path, text, separator)))
        except ChecklistBrokenRow as fault:
            broken = broken or fault
    if not found and broken is not None:
        raise broken
    return found


def decoded(data: bytes) -> str:
    """Return the text: UTF-8 or UTF-16 where it is that, with a mark or without, else cp1251."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace")
    even, odd = data[:_LOOKED_AT:2].count(0), data[1:_LOOKED_AT:2].count(0)
    if even + odd > 1 and not (even and odd):
        return data.decode("utf-16-be" if even else "utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _with_slips(data) or data.decode("cp1251", "replace")


def _with_slips(data: bytes) -> str:
    """Return UTF-8 in which a few bytes are wrong; nothing where most of them would be."""
    text = data.decode("utf-8-sig", "replace")
    letters = sum(character > "\x7f" for character in text)
    return text if text.count(_WRONG) * _FEW < letters else ""


def _rows(path: Path, text: str, separator: str) -> tuple[tuple[Cell, ...], ...]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[Cell]] = []
    try:
        for cells in reader:
            rows.append([_cell(cell) for cell in cells])
            if len(rows) > MOST_ROWS or len(cells) > MOST_COLUMNS:
                facts = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
                raise ChecklistTooLong(file=path.name, sheet=path.stem, **facts)
    except csv.Error:
        raise ChecklistBrokenRow(file=path.name, line=reader.line_num) from None
    if rows and _EXCEL_HINT.fullmatch(separator.join(cell.text for cell in rows[0])):
        rows[0] = []
    return padded(rows)


def _cell(raw: str) -> Cell:
    quoted = _AS_TEXT.fullmatch(raw.strip())
    text = (quoted.group(1) if quoted else raw).strip()
    return Cell(text, amount(text))
