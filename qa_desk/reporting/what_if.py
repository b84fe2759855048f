"""The workbook of a what-if: the figures before and after, and the contacts one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.figures import Interval, Mean, Share
from qa_desk.domain.what_if import Compared, Flip, WhatIf
from qa_desk.reporting.style import (
    CHANGE,
    COUNT,
    SCORE,
    Tone,
    accent_font,
    font,
    run_on,
)
from qa_desk.reporting.tables import Column, set_widths, write_block, write_table
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import Value, cell_at, new_sheet, new_workbook, put
from qa_desk.scoring.model import Scorecard

MOST_CONTACTS: Final = 20_000
"""More rows take minutes to write, and nobody reads them; the sheet says that there are more."""
_WIDTHS: Final = (48, 14, 10, 12, 12, 14, 10, 12, 12, 14)
_TONES: Final = {Flip.TO_FAIL: Tone.BAD, Flip.TO_PASS: Tone.GOOD}


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure in per cent; `value` None means that there is not enough data."""

    value: Fraction | None
    n: int
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A figure by both cards."""

    name: str
    old: _Figure
    new: _Figure
    change: Fraction | None


def what_if_workbook(found: WhatIf, contacts: Sequence[Compared], words: Words) -> Workbook:
    """Build the workbook; `contacts` are those to be listed, in this order."""
    old, new = (_card(totals.card, words) for totals in (found.old, found.new))
    title = words("title_what_if", old=old, new=new)
    book = new_workbook(title)
    figures = new_sheet(book, words("sheet_what_if"), title)
    listed = new_sheet(book, words("sheet_what_if_contacts"), title)
    _write_figures(figures, found, words, title)
    write_table(listed, _contact_columns(found, words), contacts[:MOST_CONTACTS])
    if len(contacts) > MOST_CONTACTS:
        text = words("what_if_first", n=MOST_CONTACTS, total=len(contacts))
        _write_note(listed, MOST_CONTACTS + 2, text)
    return book


def _write_figures(sheet: Worksheet, found: WhatIf, words: Words, title: str) -> None:
    set_widths(sheet, _WIDTHS)
    head = cell_at(sheet, 1, 1)
    put(head, title)
    head.font = accent_font(18)
    sheet.row_dimensions[1].height = 28
    apart = sum(each.n for each in found.apart)
    facts = {"n": found.compared, "incomplete": found.incomplete, "apart": apart}
    _write_note(sheet, 2, words("what_if_counts", **facts))
    last = write_block(sheet, (4, 1), _figure_columns(words), _lines(found, words))
    _write_note(sheet, last + 2, words("what_if_note", minimum=found.change.minimum))


def _write_note(sheet: Worksheet, row: int, text: str) -> None:
    cell = cell_at(sheet, row, 1)
    put(cell, text)
    cell.font = font(Tone.MUTED, 11)
    cell.alignment = run_on()


def _lines(found: WhatIf, words: Words) -> tuple[_Line, ...]:
    old, new = found.old, found.new
    mean = _Line(words("measure_score"), _mean(old.mean), _mean(new.mean), found.change.value)
    before, after = old.critical, new.critical
    shares = (
        ("passed", old.passed, new.passed),
        ("any", before.any, after.any),
        ("customer", before.customer, after.customer),
        ("business", before.business, after.business),
        ("compliance", before.compliance, after.compliance),
    )
    lines = (_line(words(f"measure_{key}"), left, right) for key, left, right in shares)
    return (mean, *(line for line in lines if line.old.n or line.new.n))


def _line(name: str, old: Share, new: Share) -> _Line:
    left, right = _share(old), _share(new)
    known = left.value is not None and right.value is not None
    change = (right.value or Fraction(0)) - (left.value or Fraction(0)) if known else None
    return _Line(name, left, right, change)


def _mean(mean: Mean) -> _Figure:
    return _Figure(mean.value, mean.n, mean.interval)


def _share(share: Share) -> _Figure:
    if share.value is None or share.interval is None:
        return _Figure(None, share.n, None)
    low, high = share.interval
    return _Figure(100 * share.value, share.n, (100 * low, 100 * high))


def _figure_columns(words: Words) -> tuple[Column[_Line], ...]:
    def side(name: str, of: str) -> tuple[Column[_Line], ...]:
        def figure(line: _Line) -> _Figure:
            return line.old if of == "old" else line.new

        def value(line: _Line) -> Value:
            found = figure(line).value
            return words("not_enough") if found is None else found

        def end(line: _Line, place: int) -> Value:
            interval = figure(line).interval
            return None if interval is None else interval[place]

        return (
            Column(name, 14, value, SCORE, "right", lambda _line: Tone.STRONG),
            Column(words("count"), 10, lambda line: figure(line).n, COUNT, "right"),
            Column(words("interval_low"), 12, lambda line: end(line, 0), SCORE, "right"),
            Column(words("interval_high"), 12, lambda line: end(line, 1), SCORE, "right"),
        )

    return (
        Column(words("measure"), 48, lambda line: line.name),
        *side(words("what_if_before"), "old"),
        *side(words("what_if_after"), "new"),
        Column(words("change"), 14, lambda line: line.change, CHANGE, "right"),
    )


def _contact_columns(found: WhatIf, words: Words) -> tuple[Column[Compared], ...]:
    names = _Names(found, words)
    return (
        Column(words("column_contact"), 24, lambda each: each.stored.contact),
        Column(words("column_purpose"), 16, lambda each: words(f"purpose_{each.stored.purpose}")),
        Column(words("what_if_before"), 12, lambda each: each.old.score, SCORE, "right"),
        Column(words("what_if_after"), 12, _after, SCORE, "right"),
        Column(words("change"), 12, lambda each: each.change, CHANGE, "right"),
        Column(words("column_verdict"), 26, names.verdict, tone=_tone),
        Column(words("column_gates_new"), 36, lambda each: names.of(each.gates_new)),
        Column(words("column_gates_gone"), 36, lambda each: names.of(each.gates_gone)),
        Column(words("column_lacking"), 44, names.lacking),
    )


class _Names:
    """Criteria and verdicts in the words of the report."""

    def __init__(self, found: WhatIf, words: Words) -> None:
        self._words = words
        cards = (found.old.card, found.new.card)
        self._titles = {each.id: each.titles for card in cards for each in card.criteria()}

    def of(self, criteria: Sequence[str]) -> str:
        """Return the titles of criteria."""
        return "; ".join(self._words.title(self._titles.get(each, {}), each) for each in criteria)

    def lacking(self, each: Compared) -> str:
        """Return the criteria because of which a contact cannot be compared."""
        return self.of(tuple(dict.fromkeys((*each.missing, *each.new.unfit, *each.gaps))))

    def verdict(self, each: Compared) -> str:
        """Return what becomes of a contact."""
        if not each.is_whole:
            return self._words("what_if_incomplete")
        if each.flip is not None:
            return self._words(f"what_if_{each.flip}")
        if each.new.passed is None:
            return ""
        return self._words("what_if_passed" if each.new.passed else "what_if_failed")


def _after(each: Compared) -> Value:
    return each.new.score if each.is_whole else None


def _tone(each: Compared) -> Tone:
    if each.flip is not None:
        return _TONES[each.flip]
    return Tone.PLAIN if each.is_whole else Tone.WARN


def _card(card: Scorecard, words: Words) -> str:
    return words("what_if_card", title=words.title(card.titles, card.id), version=card.version)
