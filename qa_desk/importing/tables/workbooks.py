"""Workbooks as a stream of rows of text, as a table of text gives them."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from openpyxl import load_workbook

from qa_desk.importing.outcome import Refused, clean
from qa_desk.importing.tables.stream import Record
from qa_desk.importing.torn import TORN_WORKBOOK

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ENDING: Final = ".xlsx"
MOST_BYTES: Final = 2 * 1024 * 1024 * 1024
"""Bytes that a workbook may unpack to."""
MOST_ROWS: Final = 1_048_576
"""Rows that a sheet has; a row may give itself any number, and those before it are gone through."""
_RATIO: Final = 200
_HEAD: Final = 20
"""Rows by which a sheet with a table is told from a cover sheet."""
_WHOLE: Final = re.compile(r"-?\d+\.0")


def is_one(path: Path) -> bool:
    """Whether a file is a workbook by its name."""
    return path.suffix.lower() == ENDING


def records(path: Path) -> Iterator[Record]:
    """Return the rows of the sheet with the table and their numbers; Refused for what is no workbook.

    That is the first sheet that is not hidden and has rows of several cells.
    """
    _refuse_bomb(path)
    try:
        with path.open("rb") as file:  # a workbook that cannot be loaded leaves its file open
            yield from _rows(file, path)
    except TORN_WORKBOOK:
        raise _broken(path) from None


def _rows(file: BinaryIO, path: Path) -> Iterator[Record]:
    book = load_workbook(file, read_only=True, data_only=True)
    for each in book.worksheets:
        each.reset_dimensions()
    sheet = _with_table(book.worksheets)
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        if number > MOST_ROWS:
            raise _broken(path)
        yield number, [_text(value) for value in row]


def _with_table(sheets: "Sequence[Worksheet]") -> "Worksheet":
    """Return the first sheet that people see and that holds more than a title; IndexError for none."""
    seen = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or sheets
    if len(seen) == 1:
        return seen[0]
    return next((sheet for sheet in seen if _is_table(sheet)), seen[0])


def _is_table(sheet: "Worksheet") -> bool:
    head = islice(sheet.iter_rows(values_only=True), _HEAD)
    return any(sum(value is not None for value in row) > 1 for row in head)


def _broken(path: Path) -> Refused:
    return Refused("import.broken_workbook", name=clean(path.name))


def _refuse_bomb(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except TORN_WORKBOOK:
        raise _broken(path) from None
    packed = sum(part.compress_size for part in parts)
    limit = min(MOST_BYTES, _RATIO * max(packed, 1 << 20))
    if sum(part.file_size for part in parts) > limit:
        largest = clean(max(parts, key=lambda part: part.file_size).filename)
        raise Refused("import.archive_part_large", part=largest, limit_mb=limit >> 20)


def _text(value: object) -> str:
    """Return a cell as a table of text has it: durations of Excel as hours, minutes, seconds."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, time):
        return value.isoformat("seconds")
    text = clean(str(value))
    return text[:-2] if isinstance(value, float) and _WHOLE.fullmatch(text) else text
