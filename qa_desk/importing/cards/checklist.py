"""Checklists that centres keep in Excel, as cards: whatever the layout, nothing lost in silence."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Final

from qa_desk.errors import system_reason
from qa_desk.importing.cards import checklist_text_file, checklist_words, checklist_workbook
from qa_desk.importing.cards.checklist_card import document
from qa_desk.importing.cards.checklist_criteria import Raw, read_criterion
from qa_desk.importing.cards.checklist_faults import (
    ChecklistEmpty,
    ChecklistNoCriteria,
    ChecklistNoHeader,
    ChecklistNothingScored,
    ChecklistTooBig,
    ChecklistTooLong,
    ChecklistUnreadable,
)
from qa_desk.importing.cards.checklist_headings import Role
from qa_desk.importing.cards.checklist_layout import Layout, layouts
from qa_desk.importing.cards.checklist_log import Log, brief, gathered
from qa_desk.importing.cards.checklist_numbers import Amount, written
from qa_desk.importing.cards.checklist_own import Own, read_own
from qa_desk.importing.cards.checklist_rows import Part, Rows, read_rows
from qa_desk.importing.cards.checklist_rules import read_rules
from qa_desk.importing.cards.checklist_sheets import Sheet
from qa_desk.importing.cards.checklist_weights import (
    Stage,
    Weighing,
    is_penalty,
    normalised,
    weigh,
    weigh_as_said,
)
from qa_desk.importing.cards.imported import Dropped, ImportedCard
from qa_desk.importing.outcome import clean

ID: Final = "excel"
LABEL: Final = "Excel, CSV"
MOST_MEGABYTES: Final = 20
MOST_CRITERIA: Final = 500
_MEGABYTE: Final = 1_000_000
_ZIP: Final = b"PK\x03\x04"
_COLUMNS_OF_WORTH: Final = (Role.WEIGHT, Role.COEFFICIENT, Role.POINTS, Role.MAXIMUM)


def read(path: Path) -> ImportedCard:
    """Return the card of a CSV or XLSX checklist; raise a refusal that says what was looked for."""
    sheets = [sheet for sheet in sheets_of(path) if _says_something(sheet)]
    if not sheets:
        raise ChecklistEmpty(file=clean(path.name))
    found = layouts(sheets)
    if not found:
        names = ", ".join(dict.fromkeys(sheet.name for sheet in sheets))
        raise ChecklistNoHeader(file=clean(path.name), sheets=brief(names))
    own = read_own(sheets)
    layout = replace(found[0], own=bool(own.method))
    card = _card(path, layout, own)
    others = _others(layout, [sheet for sheet in sheets if sheet.name not in own.sheets])
    return replace(card, dropped=(*card.dropped, *others))


def _says_something(sheet: Sheet) -> bool:
    return any(letter.isalnum() for row in sheet.rows for cell in row for letter in cell.text)


def sheets_of(path: Path) -> list[Sheet]:
    """Return the sheets of a CSV or XLSX file; raise a refusal for what is neither."""
    data = _data(path)
    if data.startswith((_ZIP, b"\xd0\xcf\x11\xe0")) or path.suffix.lower() in (".xlsx", ".xls"):
        return checklist_workbook.sheets_of(path, data) if data else []
    return checklist_text_file.sheets_of(path, data)


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_MEGABYTES * _MEGABYTE + 1)
    except OSError as fault:
        name, reason = clean(path.name), system_reason(fault)
        raise ChecklistUnreadable(file=name, reason=reason) from fault
    if len(data) > MOST_MEGABYTES * _MEGABYTE:
        raise ChecklistTooBig(file=clean(path.name), limit_mb=MOST_MEGABYTES)
    return data


def _card(path: Path, layout: Layout, own: Own) -> ImportedCard:
    log = Log(layout)
    _use_titles(log)
    rows = read_rows(layout)
    place = layout.sheet.address(layout.header, layout.column(Role.CRITERION) or 0)
    stages = [_stage(log, part, rows) for part in rows.parts]
    raws = [raw for stage in stages for raw in stage.raws]
    if not raws:
        raise ChecklistNoCriteria(file=clean(path.name), header=place)
    if len(raws) > MOST_CRITERIA:
        facts = {"rows": MOST_CRITERIA, "columns": checklist_text_file.MOST_COLUMNS}
        raise ChecklistTooLong(file=clean(path.name), sheet=layout.sheet.name, **facts)
    rules = read_rules(log, rows, raws, clean(path.stem), own=bool(own.method))
    weighing = weigh_as_said(own.method, stages) if own.method else weigh(stages, rows, log)
    if not own.method and not _is_scored(weighing, raws):
        raise ChecklistNothingScored(file=clean(path.name), header=place)
    _tell_totals(log, rows, {} if own.method else _sums(log, stages))
    _tell_forms(log)
    found = document(stages, weighing, rules, own, log)
    language = checklist_words.language_of(raw.title for raw in raws)
    once = Dropped(place, "checklist.one_language", {"language": language})
    lost = [Dropped(address, "checklist.formula_lost", {}) for address in layout.sheet.lost]
    return ImportedCard(found, (*gathered(log.told), *log.rest(), *lost, once))


def _use_titles(log: Log) -> None:
    """Note which titles of columns are understood; the others are told with their columns."""
    layout = log.layout
    for row in range(layout.header, layout.first):
        for place in layout.roles:
            log.use(row, place)
        for place, cell in layout.sheet.own_cells(row):
            if cell.columns > 1 and row + 1 < layout.first:
                log.use(row, place)
    if layout.guessed:
        column = layout.column(Role.CRITERION)
        log.tell(layout.header, column, "guess_criteria", title=brief(layout.titles[column or 0]))


def _tell_forms(log: Log) -> None:
    """Tell of the columns that evaluators fill in, unless they hold the answers themselves."""
    layout = log.layout
    rows = range(layout.first, len(layout.sheet.rows))
    for place in (*layout.columns(Role.FILLED_IN), *layout.columns(Role.COMMENT)):
        if not any((row, place) in log.used for row in rows):
            title = brief(layout.titles[place])
            log.tell(layout.header, place, "column_unused", title=title)


def _stage(log: Log, part: Part, rows: Rows) -> Stage:
    if part.row not in part.items:
        for column, cell in log.layout.sheet.own_cells(part.row):
            if column == part.column or cell.amount is not None:
                log.use(part.row, column)
    items = ((row, rows.levels.get(row, ())) for row in part.items)
    return Stage(part, tuple(read_criterion(log, part, row, levels) for row, levels in items))


def _is_scored(weighing: Weighing, raws: list[Raw]) -> bool:
    if weighing.method == "deduction":
        return any(is_penalty(raw) for raw in raws)
    return any(weighing.weights.values())


def _tell_totals(log: Log, rows: Rows, sums: Mapping[int, Fraction]) -> None:
    """Tell of each total, and of one that is not the sum of its column."""
    for row in rows.totals:
        cells = dict(log.layout.sheet.own_cells(row))
        for column, own in sums.items():
            cell = cells.get(column)
            said = None if cell is None or cell.amount is None else _scaled(cell.amount, own)
            if said is not None and len(rows.totals) == 1 and abs(said - own) > Fraction(1, 100):
                facts = {"said": written(said), "sum": written(own)}
                log.tell(row, column, "total_differs", **facts)
        log.tell_row(row, "total")


def _scaled(total: Amount, own: Fraction) -> Fraction:
    """Return a total on the scale of the sum of its column, in which 1 may stand for 100."""
    return total.value * own if total.value == 1 and not total.percent else total.value


def _sums(log: Log, stages: list[Stage]) -> dict[int, Fraction]:
    """Return the sum of each column of numbers, as it stands in the sheet."""
    layout = log.layout
    rows = [raw.row for stage in stages for raw in stage.raws]
    columns = [c for role in _COLUMNS_OF_WORTH for c in layout.columns(role)]
    found = {}
    for column in columns:
        cells = (layout.sheet.at(row, column) for row in rows)
        values = [c.amount for c in cells if c.amount is not None and not c.covered]
        if values and all(each.value >= 0 for each in values):
            found[column] = sum(normalised(values), Fraction(0))
    return found


def _others(layout: Layout, sheets: list[Sheet]) -> list[Dropped]:
    """Tell of the other sheets; another reading of the same text file is none."""
    names = dict.fromkeys(sheet.name for sheet in sheets if sheet.name != layout.sheet.name)
    return [Dropped(name, "checklist.sheet_unused", {"used": layout.sheet.name}) for name in names]
