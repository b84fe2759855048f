"""What each row of criteria says: its weight, its answers, whether it stops, how N/A counts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards import checklist_answers
from qa_desk.importing.cards.checklist_gates import Effect, Stop, stop_by, stop_of, stop_of_title
from qa_desk.importing.cards.checklist_headings import Role
from qa_desk.importing.cards.checklist_log import Log, brief
from qa_desk.importing.cards.checklist_na import Na, na_of_cell, na_of_remark, na_points
from qa_desk.importing.cards.checklist_numbers import Amount
from qa_desk.importing.cards.checklist_rows import Part, criterion_text, number_of, without_number
from qa_desk.importing.cards.checklist_scales import Scale, scale_of
from qa_desk.importing.cards.checklist_sheets import Cell

_OWN: Final = (Role.ROLE, Role.CONDITION, Role.SCOPE, Role.ERROR_TYPES)
_TAIL: Final = re.compile(
    r"[-\u2212\u2013\u2014]\s?\d{1,3}\s?%\s*\)?$|\(?обнул[^)]*\)?$", re.IGNORECASE
)
"""What a criterion's own text ends with where it is a stop: "Rudeness (-100 %)"."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A criterion as its row has it; `shared` is how many rows its merged weight stands for.

    `scale` is None where only the weight says what it is worth; `explicit` means that the sheet
    itself gives the points.
    """

    row: int
    title: str
    number: str
    weight: Amount | None = None
    shared: int = 1
    coefficient: Fraction | None = None
    scale: Scale | None = None
    explicit: bool = False
    stop: Stop | None = None
    na: Na | None = None
    na_points: Fraction | None = None
    na_label: str = ""
    help: str = ""
    clause: str = ""
    said: Mapping[Role, str] = field(default_factory=dict)
    """What the columns say that only our own workbooks have."""

    @property
    def best(self) -> Fraction:
        """The most it earns by its own points."""
        return self.scale.best if self.scale is not None else Fraction(1)


def read_criterion(log: Log, part: Part, row: int, levels: Sequence[int] = ()) -> Raw:
    """Return what a row says; what of it cannot be read stays unread in the log.

    `levels` are the rows below it that hold one more answer each.
    """
    layout = log.layout
    log.use(row, layout.column(Role.CRITERION))
    for place in (*layout.columns(Role.SECTION), layout.column(Role.SECTION_WEIGHT)):
        log.use(row, place)
    text = criterion_text(layout, row)
    numbered = layout.column(Role.NUMBER)
    log.use(row, numbered)
    number = number_of(layout, row)
    raw = Raw(row, text if numbered is not None else without_number(text), number)
    raw = _with_texts(_with_weight(raw, log), log)
    raw = _with_stop(raw, part, log)
    if raw.stop is None or raw.stop.effect is not Effect.PENALTY:
        scale = checklist_answers.read_levels(log, (row, *levels)) if levels else None
        scale = scale or checklist_answers.read_answers(log, row, raw.title)
        raw = replace(raw, scale=scale, explicit=scale is not None and not scale.shares)
    return _with_na(raw, log)


def _with_weight(raw: Raw, log: Log) -> Raw:
    column, factor = log.layout.column(Role.WEIGHT), log.layout.column(Role.COEFFICIENT)
    cell, times = log.layout.sheet.at(raw.row, column), log.layout.sheet.at(raw.row, factor)
    if times.amount is not None and times.amount.value >= 0:
        log.use(raw.row, factor)
        raw = replace(raw, coefficient=times.amount.value)
    if cell.amount is None:
        return raw
    log.use(raw.row, column)
    if cell.amount.value < 0:
        return replace(raw, stop=stop_by(cell.amount.value))
    return replace(raw, weight=cell.amount, shared=_shared(log, raw.row, column))


def _shared(log: Log, row: int, column: int | None) -> int:
    """Return over how many rows the weight of this row is merged."""
    sheet = log.layout.sheet
    top = row
    while sheet.at(top, column).covered and top > 0:
        top -= 1
    return sheet.at(top, column).rows


def _with_texts(raw: Raw, log: Log) -> Raw:
    sheet, layout = log.layout.sheet, log.layout
    found = {}
    said = {role: sheet.at(raw.row, layout.column(role)).text for role in _OWN}
    for role in (Role.HELP, Role.CLAUSE):
        column = layout.column(role)
        log.use(raw.row, column)
        found[role] = sheet.at(raw.row, column).text
    comment = layout.column(Role.COMMENT)
    remark = sheet.at(raw.row, comment)
    if remark.own and _among_others(remark, Role.COMMENT) is None:
        log.use(raw.row, comment)
        found[Role.HELP] = "\n".join(filter(None, (found[Role.HELP], remark.text)))
    return replace(raw, help=found[Role.HELP], clause=found[Role.CLAUSE], said=said)


def _with_stop(raw: Raw, part: Part, log: Log) -> Raw:
    """Find a stop in its own columns, in what should be a weight, in words, or in its stage."""
    if log.layout.own:
        column = log.layout.column(Role.CRITICAL)
        return (
            raw
            if column is None
            else replace(raw, stop=_stop_in(log, raw.row, column, Role.CRITICAL))
        )
    found = raw.stop
    for role in (Role.CRITICAL, Role.PENALTY, Role.WEIGHT, Role.POINTS, Role.MAXIMUM, Role.COMMENT):
        for column in log.layout.columns(role):
            found = _better(found, _stop_in(log, raw.row, column, role))
    tail = _TAIL.search(raw.title)
    if found is None and tail is not None:
        found = stop_of(tail.group().strip(" ()"))
    return replace(raw, stop=found or stop_of_title(part.title))


def _better(first: Stop | None, second: Stop | None) -> Stop | None:
    """Return the stop that says more: a number or "zero", rather than a mere "critical"."""
    if first is None or second is None:
        return first or second
    if first.effect is Effect.NONE or (second.said and second.effect is not Effect.NONE):
        classes = second.classes or first.classes
        return replace(second, classes=classes)
    return first


def _stop_in(log: Log, row: int, column: int, role: Role) -> Stop | None:
    cell = log.layout.sheet.at(row, column)
    if not cell.text:
        return None
    if role is Role.PENALTY and cell.amount is not None:
        log.use(row, column)
        value = abs(cell.amount.value)
        return stop_by(-value) if value else None
    found = _marked(log, cell, column) if role is Role.CRITICAL else _among_others(cell, role)
    if found is not None and cell.own:
        log.use(row, column)
    return found


def _marked(log: Log, cell: Cell, column: int) -> Stop | None:
    """Read a cell of the column of stops, whose title may say what a mere "yes" does."""
    found = stop_of(cell.text)
    if found is None or found.said:
        return found
    title = stop_of_title(log.layout.titles[column])
    return replace(found, said=title is not None and title.said)


def _among_others(cell: Cell, role: Role) -> Stop | None:
    """Read a stop that stands where points or remarks are expected."""
    if cell.amount is not None and cell.amount.value >= 0:
        return None
    if role is Role.COMMENT and na_of_remark(cell.text) is not None:
        return None  # "N/A counts as zero" stops nothing
    found = stop_of(cell.text) if scale_of(cell.text) is None else None
    if found is None or found.effect in (Effect.NONE, Effect.RECORDED):
        return None
    return None if role is Role.COMMENT and not found.said else found


def _with_na(raw: Raw, log: Log) -> Raw:
    """Read what "not applicable" does: among the answers, or in a column of its own."""
    column = log.layout.column(Role.NA)
    cell = log.layout.sheet.at(raw.row, column)
    among = raw.scale.na if raw.scale is not None else None
    if raw.scale is not None and among is not None:
        raw = replace(raw, scale=replace(raw.scale, choices=raw.scale.judged))
        raw = _na_worth(replace(raw, na_label=among.label), among.points)
    if not cell.text:
        return _na_in_words(raw, named_alone=among is not None and among.points is None)
    log.use(raw.row, column)
    if cell.amount is not None:
        return _na_worth(raw, cell.amount.value)
    found = na_of_cell(cell.text)
    if found is None:
        title = log.layout.titles[column or 0]
        log.tell(raw.row, column, "cell_unread", text=brief(cell.text), title=title)
    return replace(raw, na=found or raw.na)


def _na_in_words(raw: Raw, *, named_alone: bool) -> Raw:
    """Read what the help says of this criterion alone: "N/A = 3", "N/A counts as full points".

    An "N/A" that stands among the answers without points does not say what it does.
    """
    if raw.na is not None and not named_alone:
        return raw
    points = na_points(raw.help)
    if points is not None:
        return _na_worth(raw, points)
    return replace(raw, na=na_of_remark(raw.help) or raw.na)


def _na_worth(raw: Raw, points: Fraction | None) -> Raw:
    if points is None:
        return replace(raw, na=Na.EXCLUDE)
    if points == 0:
        return replace(raw, na=Na.ZERO)
    return replace(raw, na=Na.FULL, na_points=points)
