"""Tables on a sheet: headed columns, one row a value, ready to filter and to print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.reporting.style import HEAD_FILL, HEADED, UNDERLINED, Tone, aligned, font, height
from qa_desk.reporting.workbook import Value, cell_at, put

T = TypeVar("T")
HEAD_HEIGHT: Final = 34


def _plain_tone(_item: object) -> Tone:
    return Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: title, width in characters, what it shows of an item and how."""

    title: str
    width: float
    value: Callable[[T], Value]
    format: str = ""
    align: str = "left"
    tone: Callable[[T], Tone] = _plain_tone


def write_table(
    sheet: Worksheet, columns: Sequence[Column[T]], items: Sequence[T], *, first_row: int = 1
) -> int:
    """Write head and rows, freeze and repeat the head, add a filter; return the last row."""
    set_widths(sheet, [column.width for column in columns])
    write_head(sheet, first_row, 1, columns)
    for row, item in enumerate(items, first_row + 1):
        _write_row(sheet, (row, 1), columns, item)
    last_row = first_row + len(items)
    last_column = get_column_letter(len(columns))
    sheet.freeze_panes = f"A{first_row + 1}"
    sheet.print_title_rows = f"{first_row}:{first_row}"
    sheet.auto_filter.ref = f"A{first_row}:{last_column}{max(last_row, first_row + 1)}"
    return last_row


def write_block(
    sheet: Worksheet, place: tuple[int, int], columns: Sequence[Column[T]], items: Sequence[T]
) -> int:
    """Write a small table from a row and column on, without a filter; return the last row."""
    first_row, first_column = place
    write_head(sheet, first_row, first_column, columns)
    for row, item in enumerate(items, first_row + 1):
        _write_row(sheet, (row, first_column), columns, item)
    return first_row + len(items)


def write_head(sheet: Worksheet, row: int, first_column: int, columns: Sequence[Column[T]]) -> None:
    """Write the row of column titles."""
    sheet.row_dimensions[row].height = HEAD_HEIGHT
    for offset, column in enumerate(columns):
        head_cell(cell_at(sheet, row, first_column + offset), column.title, column.align)


def head_cell(cell: Cell, title: str, align: str = "left") -> None:
    """Write one title of a column."""
    put(cell, title)
    cell.font = font(Tone.STRONG)
    cell.fill = HEAD_FILL
    cell.border = HEADED
    cell.alignment = aligned(align, vertical="center")


def set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Set the widths of the first columns, in characters."""
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width


def _write_row(
    sheet: Worksheet, place: tuple[int, int], columns: Sequence[Column[T]], item: T
) -> None:
    row, first_column = place
    for offset, column in enumerate(columns):
        _write_cell(cell_at(sheet, row, first_column + offset), column, item)
    shown = ((column.value(item), column.width) for column in columns)
    needed = height((value, width) for value, width in shown if isinstance(value, str))
    others = sheet.row_dimensions[row].height or 0
    sheet.row_dimensions[row].height = max(needed, others)


def _write_cell(cell: Cell, column: Column[T], item: T) -> None:
    put(cell, column.value(item))
    cell.font = font(column.tone(item))
    cell.border = UNDERLINED
    cell.alignment = aligned(column.align, vertical="center", wrapped=cell.data_type == "s")
    if column.format and cell.data_type != "s":
        cell.number_format = column.format
