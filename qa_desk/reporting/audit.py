"""The journal of actions as a workbook or as CSV: one line a value, or a thing that was touched."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from openpyxl import Workbook

from qa_desk.domain.auditing import AuditRow
from qa_desk.reporting.tables import Column, write_table
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import new_sheet, new_workbook

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
MOST_THINGS: Final = 100
"""Things of one row that get a line each; an import touches thousands at once."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list; `things` beyond the most that are listed are counted in the last."""

    row: AuditRow
    kind: str = ""
    subject: str = ""
    field: str = ""
    old: str = ""
    new: str = ""


def audit_workbook(rows: Sequence[AuditRow], words: Words) -> Workbook:
    """Return a workbook of rows in the order given."""
    title = words("audit_title")
    book = new_workbook(title)
    sheet = new_sheet(book, title, title)
    write_table(sheet, _columns(words), list(_lines(rows)))
    return book


def audit_csv(rows: Sequence[AuditRow], words: Words) -> str:
    """Return rows as CSV with a mark of UTF-8; no cell can be taken for a formula."""
    said = io.StringIO()
    columns = _columns(words)
    writer = csv.writer(said, lineterminator="\r\n")
    writer.writerow([column.title for column in columns])
    for line in _lines(rows):
        writer.writerow([_safe(column.value(line)) for column in columns])
    return "\ufeff" + said.getvalue()


def _lines(rows: Sequence[AuditRow]) -> Iterator[Line]:
    for row in rows:
        yield from _of_row(row)


def _of_row(row: AuditRow) -> Iterator[Line]:
    for c in row.changes:
        yield Line(row, c.kind, c.subject, c.field, c.old or "", c.new or "")
    told = {(c.kind, c.subject) for c in row.changes}
    others = [thing for thing in row.subjects if thing not in told]
    for kind, thing in others[:MOST_THINGS]:
        yield Line(row, kind, thing)
    more = len(others) - MOST_THINGS
    if more > 0:
        yield Line(row, "", f"… +{more}")
    if not row.changes and not others:
        yield Line(row)


def _columns(words: Words) -> tuple[Column[Line], ...]:
    shape = words("audit_moment")
    return (
        Column(words("audit_number"), 8, lambda line: line.row.number, align="right"),
        Column(words("audit_at"), 19, lambda line: _moment(line.row.at, shape)),
        Column(words("audit_by"), 14, lambda line: str(line.row.by)),
        Column(words("audit_verb"), 26, lambda line: words.action(line.row.verb)),
        Column(words("audit_kind"), 14, lambda line: words.action(line.kind, "kind.")),
        Column(words("audit_subject"), 22, lambda line: line.subject),
        Column(words("audit_field"), 18, lambda line: words.action(line.field, "field.")),
        Column(words("audit_old"), 26, lambda line: line.old),
        Column(words("audit_new"), 26, lambda line: line.new),
        Column(words("audit_host"), 16, lambda line: line.row.origin.host),
        Column(words("audit_application"), 9, lambda line: line.row.origin.application),
        Column(words("audit_hash"), 20, lambda line: line.row.hash[:16]),
    )


def _moment(at: datetime, shape: str) -> str:
    return at.astimezone().strftime(shape)


def _safe(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
