"""The workbook of a scorecard: to print, to hand round, and to bring in again."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.reporting.names import file_part
from qa_desk.reporting.scorecard_words import CardWords
from qa_desk.reporting.style import (
    HEAD_FILL,
    LINE,
    MUTED,
    UNDERLINED,
    Tone,
    accent_font,
    aligned,
    font,
    height,
    run_on,
)
from qa_desk.reporting.tables import Column, head_cell, set_widths, write_table
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import Value, cell_at, new_sheet, new_workbook, put
from qa_desk.scoring.model import Criterion, ErrorType, Method, Role, Scorecard, Section

_HEAD: Final = 4
_HEAD_HEIGHT: Final = 34
_MOST_HEIGHT: Final = 400
_ROOMY: Final = 1.2
"""Small letters are narrower than the digits by which Excel measures columns."""
_BY_SECTION: Final = (Method.SECTION_SHARE, Method.WEIGHTED_POINTS)
_SECTION: Final = 0
_FIRST: Final = Border(top=Side("thin", MUTED), bottom=Side("thin", LINE))


@dataclass(frozen=True, slots=True)
class _Place:
    """A criterion with its section; `first` in it or not."""

    section: Section
    criterion: Criterion


@dataclass(frozen=True, slots=True)
class _Col:
    """A column of the form; one that says nothing of any criterion is left out."""

    key: str
    width: float
    value: Callable[[_Place], Value]
    align: str = "left"
    merged: bool = False
    always: bool = False


def scorecard_workbook(card: Scorecard, words: Words) -> Workbook:
    """Build the workbook of a card in the language of the words."""
    text = CardWords(card, words)
    title = text.title(card.titles, card.id)
    book = new_workbook(title)
    form = new_sheet(book, words("sheet_card"), title)
    _write_form(form, card, text, words)
    _write_scoring(new_sheet(book, words("sheet_card_scoring"), title), card, text, words)
    if card.error_types:
        sheet = new_sheet(book, words("sheet_card_errors"), title)
        write_table(sheet, _error_columns(text, words), card.error_types)
    return book


def scorecard_file(folder: Path, card: Scorecard, words: Words) -> Path:
    """Return where the workbook of a card belongs."""
    name = words("file_scorecard", id=file_part(card.id), version=card.version)
    return folder / f"{name}.xlsx"


def _columns(card: Scorecard, text: CardWords) -> tuple[_Col, ...]:
    def shown(place: _Place) -> str:
        condition = place.criterion.visible_if
        return "" if condition is None else text.condition(condition)

    titles = {each.code: text.title(each.titles, each.code) for each in card.error_types}

    def codes(place: _Place) -> str:
        named = (titles.get(code, code) for code in place.criterion.error_types)
        return "\n".join(named)

    found = (
        _Col("card_section", 16, lambda p: text.title(p.section.titles), merged=True, always=True),
        _Col("card_section_weight", 9, _section_weight(card), "right", merged=True),
        _Col("card_code", 17, lambda p: p.criterion.id, always=True),
        _Col("card_criterion", 25, lambda p: text.title(p.criterion.titles), always=True),
        _Col("card_help", 44, lambda p: text.title(p.criterion.help)),
        _Col("card_clause", 12, lambda p: p.criterion.clause),
        _Col("card_weight", 8, lambda p: _weight(p.criterion), "right", always=True),
        _Col("card_answers", 24, lambda p: text.answers(p.criterion), always=True),
        _Col("card_na", 14, lambda p: text.na(p.criterion.na), always=True),
        _Col("card_stop", 20, lambda p: text.stop(p.criterion)),
        _Col("card_role", 13, lambda p: text.role(p.criterion)),
        _Col("card_condition", 17, shown),
        _Col("card_scope", 13, lambda p: text.scope(p.criterion)),
        _Col("card_error_types", 22, codes),
    )
    places = tuple(_places(card))
    return tuple(c for c in found if c.always or any(c.value(p) not in ("", None) for p in places))


def _section_weight(card: Scorecard) -> Callable[[_Place], Value]:
    weighs = card.method in _BY_SECTION
    return lambda place: place.section.weight if weighs else None


def _weight(criterion: Criterion) -> Value:
    return None if criterion.role is Role.RIDER else criterion.weight


def _places(card: Scorecard) -> Iterator[_Place]:
    return (_Place(section, each) for section in card.sections for each in section.criteria)


def _write_form(sheet: Worksheet, card: Scorecard, text: CardWords, words: Words) -> None:
    columns = _columns(card, text)
    set_widths(sheet, [column.width for column in columns])
    _write_title(sheet, card, text, words)
    sheet.row_dimensions[_HEAD].height = _HEAD_HEIGHT
    for place, column in enumerate(columns, 1):
        head_cell(cell_at(sheet, _HEAD, place), words(column.key), column.align)
    row = _HEAD + 1
    for section in (each for each in card.sections if each.criteria):
        _write_section(sheet, row, section, columns)
        row += len(section.criteria)
    _write_total(sheet, row, card, columns, words)
    if any(criterion.comment_required_on for criterion in card.criteria()):
        _write_line(sheet, row + 1, words("card_comment_note"))
    sheet.freeze_panes = f"A{_HEAD + 1}"
    sheet.print_title_rows = f"{_HEAD}:{_HEAD}"


def _write_title(sheet: Worksheet, card: Scorecard, text: CardWords, words: Words) -> None:
    head = cell_at(sheet, 1, 1)
    put(head, text.title(card.titles, card.id))
    head.font = accent_font(18)
    sheet.row_dimensions[1].height = 28
    channels = ", ".join(map(text.channel, card.channels))
    key = "card_about_channels" if channels else "card_about"
    _write_line(sheet, 2, words(key, id=card.id, version=card.version, channels=channels))


def _write_line(sheet: Worksheet, row: int, text: str) -> None:
    cell = cell_at(sheet, row, 1)
    put(cell, text)
    cell.font = font(Tone.MUTED, 11)
    cell.alignment = run_on()


def _write_section(sheet: Worksheet, first: int, section: Section, columns: Sequence[_Col]) -> None:
    last = first + len(section.criteria) - 1
    for row, criterion in enumerate(section.criteria, first):
        place = _Place(section, criterion)
        texts = []
        for number, column in enumerate(columns, 1):
            value = column.value(place)
            if row == first or not column.merged:
                _write_cell(sheet, (row, number), column, value, first=row == first)
            if isinstance(value, str) and not column.merged:
                texts.append((value, column.width * _ROOMY))
        sheet.row_dimensions[row].height = min(height(texts), _MOST_HEIGHT)
    _make_room(sheet, first, last, section, columns)
    for number, column in enumerate(columns, 1):
        if column.merged and last > first:
            sheet.merge_cells(start_row=first, end_row=last, start_column=number, end_column=number)


def _make_room(
    sheet: Worksheet, first: int, last: int, section: Section, columns: Sequence[_Col]
) -> None:
    """Give the last row of a section what its merged title needs beyond the rows' heights."""
    rows = range(first, last + 1)
    have = sum(sheet.row_dimensions[row].height or 0 for row in rows)
    place = _Place(section, section.criteria[0])
    needed = height([(str(columns[_SECTION].value(place)), columns[_SECTION].width)])
    if needed > have:
        own = sheet.row_dimensions[last].height or 0
        sheet.row_dimensions[last].height = own + needed - have


def _write_cell(
    sheet: Worksheet, place: tuple[int, int], column: _Col, value: Value, *, first: bool
) -> None:
    cell = cell_at(sheet, *place)
    put(cell, value)
    strong = column.key in ("card_section", "card_criterion")
    cell.font = font(Tone.STRONG if strong else Tone.PLAIN)
    cell.border = _FIRST if first else UNDERLINED
    cell.alignment = aligned(column.align)


def _write_total(
    sheet: Worksheet, row: int, card: Scorecard, columns: Sequence[_Col], words: Words
) -> None:
    """Write what the weights add up to, in the columns that have any."""
    own = [c.weight for c in card.criteria() if c.role is Role.BASE]
    sums: dict[str, Value] = {"card_weight": sum(own)}
    if card.method in _BY_SECTION:
        sums["card_section_weight"] = sum(section.weight for section in card.sections)
    for number, column in enumerate(columns, 1):
        cell = cell_at(sheet, row, number)
        put(cell, words("card_total") if number == 1 else sums.get(column.key))
        cell.font = font(Tone.STRONG)
        cell.fill = HEAD_FILL
        cell.alignment = Alignment(horizontal=column.align, indent=1 if number == 1 else 0)


def _write_scoring(sheet: Worksheet, card: Scorecard, text: CardWords, words: Words) -> None:
    set_widths(sheet, (34, 60, 12))
    head = cell_at(sheet, 1, 1)
    put(head, words("sheet_card_scoring"))
    head.font = accent_font(14)
    for row, (label, value, number) in enumerate(_settings(card, text, words), 3):
        for column, each in enumerate((label, value, number), 1):
            cell = cell_at(sheet, row, column)
            put(cell, each)
            cell.font = font(Tone.STRONG if column == 1 else Tone.PLAIN)
            cell.border = UNDERLINED
            cell.alignment = aligned("left" if column < 3 else "right")  # noqa: PLR2004 - the numbers
        texts = [
            (each, width) for each, width in ((label, 34), (value, 60)) if isinstance(each, str)
        ]
        sheet.row_dimensions[row].height = height(texts)


def _settings(card: Scorecard, text: CardWords, words: Words) -> list[tuple[Value, ...]]:
    found: list[tuple[Value, ...]] = [
        (words("card_set_id"), card.id, None),
        (words("card_set_version"), None, card.version),
        (words("card_set_method"), text.method(), None),
        (words("card_set_how"), text.how(), None),
    ]
    limits = (
        ("card_set_start", card.start if card.method is Method.DEDUCTION else None),
        ("card_set_pass_mark", card.pass_mark),
        ("card_set_bonus_cap", card.bonus_cap),
        ("card_set_ceiling", card.ceiling),
    )
    found += [(words(key), None, value) for key, value in limits if value is not None]
    for key, several in (
        ("card_set_channels", "; ".join(map(text.channel, card.channels))),
        ("card_set_topics", "; ".join(card.topics)),
    ):
        if several:
            found.append((words(key), several, None))
    bands = sorted(card.bands, key=lambda band: band.floor, reverse=True)
    names = [
        (words("card_set_band"), text.title(band.titles, band.id), band.floor) for band in bands
    ]
    return [*found, *names]


def _error_columns(text: CardWords, words: Words) -> tuple[Column[ErrorType], ...]:
    return (
        Column(words("card_err_code"), 26, lambda e: e.code),
        Column(words("card_err_title"), 34, lambda e: text.title(e.titles, e.code)),
        Column(
            words("card_err_severity"), 15, lambda e: words(f"card_severity_{e.severity.value}")
        ),
        Column(words("card_err_classes"), 22, lambda e: text.classes(e.classes)),
        Column(words("card_err_weight"), 11, lambda e: e.weight or None, align="right"),
        Column(words("card_err_clause"), 12, lambda e: e.clause),
        Column(words("card_err_definition"), 60, lambda e: text.title(e.definition)),
    )
