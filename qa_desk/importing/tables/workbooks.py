"""Workbooks as a stream of rows of text, as a table of text gives them."""

import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from qa_desk.importing.outcome import Refused, clean
from qa_desk.importing.tables.stream import Record

ENDING: Final = ".xlsx"
MOST_BYTES: Final = 2 * 1024 * 1024 * 1024
"""Bytes that a workbook may unpack to."""
_RATIO: Final = 200
_WHOLE: Final = re.compile(r"-?\d+\.0")


def is_one(path: Path) -> bool:
    """Whether a file is a workbook by its name."""
    return path.suffix.lower() == ENDING


def records(path: Path) -> Iterator[Record]:
    """Return the rows of the first sheet with their numbers; Refused for what is no workbook."""
    _refuse_bomb(path)
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, KeyError, ValueError, ParseError, OSError, zipfile.BadZipFile):
        raise Refused("import.broken_workbook", name=clean(path.name)) from None
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            yield number, [_text(value) for value in row]
    except (IndexError, KeyError, ValueError, ParseError, zipfile.BadZipFile):
        raise Refused("import.broken_workbook", name=clean(path.name)) from None
    finally:
        book.close()


def _refuse_bomb(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (OSError, zipfile.BadZipFile):
        raise Refused("import.broken_workbook", name=clean(path.name)) from None
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if unpacked > MOST_BYTES or unpacked > _RATIO * max(packed, 1 << 20):
        raise Refused("import.too_large", limit_mb=MOST_BYTES >> 20)


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
