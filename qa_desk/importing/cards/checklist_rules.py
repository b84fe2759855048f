"""What a checklist says around its table: its title, its pass mark, what "not applicable" does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_criteria import Raw
from qa_desk.importing.cards.checklist_headings import Role, normal
from qa_desk.importing.cards.checklist_log import Log, brief
from qa_desk.importing.cards.checklist_na import Na, mentions_na, na_of_note
from qa_desk.importing.cards.checklist_rows import Rows

_PASS: Final = re.compile(
    r"(?:проходн\w*|порог\w*|зач[её]т\w*|норма|целев\w*|pass(?:ing)?(?: mark| score)?|threshold|target"
    r"|өту|шекті|нысаналы)\D{0,40}?(\d{1,3}(?:[.,]\d+)?)\s*(%?)",
    re.IGNORECASE,
)
_KEY: Final = re.compile(r"[:_]\s*_*\s*$|_{3,}|:")
_GENERIC: Final = re.compile(r"^(лист|sheet|table|таблица|парақ|checklist|чек-?лист)\s*\d*$")
_TOP: Final = 100


@dataclass(frozen=True, slots=True)
class Rules:
    """`na` is what the sheet says of "not applicable" for all, `na_spoken` whether it says at all.

    `name` is what the card's id is made of.
    """

    title: str
    name: str
    pass_mark: Fraction | None = None
    na: Na | None = None
    na_spoken: bool = False
    na_single: bool = False
    """Whether single criteria say that they can be not applicable, so that the others cannot."""

    def na_of(self, raw: Raw) -> Na:
        """Return what "not applicable" does to a criterion."""
        if raw.na is not None:
            return self.na if raw.na is Na.EXCLUDE and self.na is not None else raw.na
        if not self.na_spoken or self.na_single:
            return Na.FORBIDDEN
        return self.na or Na.EXCLUDE


def read_rules(log: Log, rows: Rows, raws: Sequence[Raw], stem: str, *, own: bool) -> Rules:
    """Read what stands above and below the table; what is left of it is told as notes.

    `own` means that our own workbook repeats there what its other sheet says.
    """
    title = _title(log)
    pass_mark, na = (None, None) if own else (_pass_mark(log, rows), _na(log, rows))
    single = any(raw.na is not None for raw in raws)
    spoken = single or na is not None or _speaks_of_na(log, rows)
    if not spoken:
        log.tell(log.layout.header, None, "na_unsaid")
    for row in (*range(log.layout.header), *rows.notes) if own else ():
        log.use_row(row)
    _tell_rest(log, rows)
    sheet = log.layout.sheet.name
    named = title or (stem if _GENERIC.match(normal(sheet)) else sheet) or stem
    return Rules(" ".join(named.split()) or stem, stem, pass_mark, na, spoken, single)


def _around(log: Log, rows: Rows) -> Iterator[tuple[int, int, str]]:
    """Yield the cells that are no part of the table, with the title of the column of N/A."""
    sheet = log.layout.sheet
    for row in (*range(log.layout.header), *rows.notes, *rows.totals):
        for column, cell in sheet.own_cells(row):
            if cell.amount is None:
                yield row, column, cell.text
    for column in log.layout.columns(Role.NA):
        yield log.layout.header, column, log.layout.titles[column]


def _title(log: Log) -> str:
    """Return the first line above the table that is no field to fill in."""
    for row in range(log.layout.header):
        for column, cell in log.layout.sheet.own_cells(row):
            if cell.amount is None and not _KEY.search(cell.text) and len(cell.text) > 2:  # noqa: PLR2004 - a word
                log.use(row, column)
                return cell.text
    return ""


def _pass_mark(log: Log, rows: Rows) -> Fraction | None:
    for row, column, text in _around(log, rows):
        beside = _beside(log, row, column)
        found = _PASS.search(f"{text} {beside}".strip())
        if found is None:
            continue
        value = Fraction(found.group(1).replace(",", "."))
        if 0 < value <= _TOP and (found.group(2) or value > 1):
            log.use(row, column)
            if beside and not _PASS.search(text):
                log.use(row, column + 1)
            return value
    return None


def _beside(log: Log, row: int, column: int) -> str:
    sheet = log.layout.sheet
    following = column + 1
    if following >= sheet.width or not sheet.at(row, following).own:
        return ""
    return sheet.at(row, following).text


def _na(log: Log, rows: Rows) -> Na | None:
    for row, column, text in _around(log, rows):
        found = na_of_note(text)
        if found is not None:
            log.use(row, column)
            return found
    return None


def _speaks_of_na(log: Log, rows: Rows) -> bool:
    if log.layout.columns(Role.NA):
        return True
    return any(mentions_na(text) for _, _, text in _around(log, rows))


def _tell_rest(log: Log, rows: Rows) -> None:
    sheet = log.layout.sheet
    for row in (*range(log.layout.header), *rows.notes):
        for column, cell in sheet.own_cells(row):
            if (row, column) not in log.used:
                log.tell(row, column, "note", text=brief(cell.text))
    for row in rows.repeated:
        log.tell_row(row, "titles_again")
