"""Workbooks that are safe to open: cells that hold data never become formulas."""

from datetime import UTC, date, datetime
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from qa_desk.errors import system_reason
from qa_desk.reporting.faults import ReportNotWritten
from qa_desk.reporting.names import sheet_title
from qa_desk.reporting.style import FAMILY, MUTED
from qa_desk.vault.files import write_bytes
from qa_desk.vault.key import Key

Value = str | int | float | Fraction | date | datetime | None

_STARTS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_NOT_IN_XML: Final = {0xFFFE: None, 0xFFFF: None, **dict.fromkeys(range(0xD800, 0xE000))}
_LONGEST_TEXT: Final = 32_767  # what a cell of Excel holds
_A4: Final = 9
_MARGIN: Final = 0.4  # inches


def new_workbook(title: str) -> Workbook:
    """Return an empty workbook, without the sheet that openpyxl gives."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = plain(title)
    book.properties.creator = "QA Desk"
    return book


def new_sheet(book: Workbook, title: str, footer: str) -> Worksheet:
    """Add a sheet that prints landscape on A4, as wide as the page, with a footer."""
    sheet: Worksheet = book.create_sheet(sheet_title(title))
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = _MARGIN
    margins.bottom = 2 * _MARGIN
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(
        left=_footer(plain(footer).replace("&", "&&")),
        center=_HeaderFooterPart(),
        right=_footer("&P / &N"),
    )
    return sheet


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return a cell that can be written; TypeError inside a merged range."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"{cell.coordinate} lies inside a merged range")
    return cell


def put(cell: Cell, value: Value) -> None:
    """Write a value: numbers and dates as such, text always as text."""
    if isinstance(value, str):
        _put_text(cell, plain(value))
    elif isinstance(value, Fraction):
        cell.value = float(value)
    elif value is not None:
        cell.value = value


def plain(text: str) -> str:
    """Return the text without what XML or Excel can't hold."""
    clean = ILLEGAL_CHARACTERS_RE.sub("", text).translate(_NOT_IN_XML)
    units = clean.encode("utf-16-le")  # as Excel counts: an emoji is two
    if len(units) <= 2 * _LONGEST_TEXT:
        return clean
    return units[: 2 * (_LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def save(book: Workbook, path: Path, key: Key | None = None) -> Path:
    """Write the workbook in one go: the file is the whole new one or the old one.

    With a key it is encrypted, and only this program can give it out again.
    """
    # In memory first: a disk that fills up under openpyxl leaves it an archive it cannot close.
    book.properties.modified = datetime.now(UTC).replace(tzinfo=None)
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        _InMemory(book, archive).save()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, whole.getvalue(), key)
    except OSError as fault:
        raise ReportNotWritten(file=str(path), reason=system_reason(fault)) from fault
    return path


class _InMemory(ExcelWriter):
    """Writes sheets without the temporary files that openpyxl would leave on the disk in plain."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write one sheet, as the method it replaces does."""
        sheet: Any = ws  # the types of openpyxl leave out what its own writer uses
        own: Any = self
        sheet._drawing = SpreadsheetDrawing()  # noqa: SLF001 - as openpyxl's own
        sheet._drawing.charts = sheet._charts  # noqa: SLF001 - likewise
        sheet._drawing.images = sheet._images  # noqa: SLF001 - likewise
        content = BytesIO()
        writer: Any = WorksheetWriter(sheet, content)
        writer.write()
        sheet._rels = writer._rels  # noqa: SLF001 - likewise
        own._archive.writestr(sheet.path[1:], content.getvalue())  # noqa: SLF001 - likewise
        own.manifest.append(sheet)


def _footer(text: str) -> _HeaderFooterPart:
    return _HeaderFooterPart(text=text, font=FAMILY, size=9, color=MUTED)


def _put_text(cell: Cell, text: str) -> None:
    if not text:
        return
    cell.value = text
    cell.data_type = "s"  # openpyxl takes "=…" for a formula and "#N/A" for an error
    # The quote keeps the text a text when somebody edits the cell or saves it as CSV.
    cell.quotePrefix = text.startswith(_STARTS_A_FORMULA)
