"""The workbook of a calibration session: who answered what, and how far apart."""

from datetime import tzinfo
from fractions import Fraction
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.comparison import (
    BeyondChance,
    ComparedItem,
    Comparison,
    CriterionMatch,
    EvaluatorMatch,
)
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.reporting.names import file_part, unique_part
from qa_desk.reporting.style import CHANGE, COUNT, PERCENT, SCORE, Tone, accent_font, font, run_on
from qa_desk.reporting.tables import Column, set_widths, write_block, write_table
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import Value, cell_at, new_sheet, new_workbook, put
from qa_desk.scoring.answers import Answer
from qa_desk.stats.thresholds import Light, Thresholds, few

_PLAIN: Final = Tone.PLAIN
_TONES: Final = {Light.GREEN: Tone.GOOD, Light.AMBER: Tone.WARN, Light.RED: Tone.BAD}

_WIDTHS: Final = (44, 14, 16, 22, 14, 22, 14, 44)
_FIRST_BLOCK: Final = 6


def calibration_workbook(
    comparison: Comparison,
    words: Words,
    zone: tzinfo | None = None,
    limits: Thresholds = Thresholds(),  # noqa: B008 - a frozen value
) -> Workbook:
    """Build the workbook; the day of the reveal is shown in `zone`, None is the computer's own."""
    title = words("title_calibration", title=comparison.session.title)
    book = new_workbook(title)
    summary = new_sheet(book, words("sheet_match"), title)
    answers = new_sheet(book, words("sheet_answers"), title)
    _write_summary(summary, comparison, words, (zone, limits))
    _write_answers(answers, comparison, words)
    return book


def calibration_file(folder: Path, comparison: Comparison, words: Words) -> Path:
    """Return where the workbook of this session belongs."""
    title = file_part(comparison.session.title)
    name = words("file_calibration", title=title, id=unique_part(comparison.session.id[:8]))
    return folder / f"{name}.xlsx"


def _write_summary(
    sheet: Worksheet,
    comparison: Comparison,
    words: Words,
    how: tuple[tzinfo | None, Thresholds],
) -> None:
    set_widths(sheet, _WIDTHS)
    head = cell_at(sheet, 1, 1)
    put(head, words("title_calibration", title=comparison.session.title))
    head.font = accent_font(18)
    sheet.row_dimensions[1].height = 28
    lines = _lines(comparison, words, how)
    for row, line in enumerate(lines, 2):
        _write_line(sheet, row, line)
    first = max(_FIRST_BLOCK, len(lines) + 3)
    columns = _evaluator_columns(words, how[1])
    last = write_block(sheet, (first, 1), columns, comparison.evaluators)
    write_block(sheet, (last + 2, 1), _criterion_columns(words), comparison.criteria)


def _lines(
    comparison: Comparison, words: Words, how: tuple[tzinfo | None, Thresholds]
) -> list[str]:
    zone, limits = how
    session = comparison.session
    revealed = session.revealed_at.astimezone(zone).date() if session.revealed_at else None
    about = words(
        "subtitle_calibration",
        card=words.title(comparison.card.titles, comparison.card.id),
        contacts=comparison.n,
        evaluators=len(session.participants),
        day=words.day(revealed) if revealed else "",
    )
    lines = [about]
    if comparison.compared:
        share = words.percent(comparison.matched / comparison.compared)
        facts = {"matched": comparison.matched, "compared": comparison.compared}
        lines.append(words("overall_match", share=share, **facts))
    if few(comparison.n, limits.fewest_contacts):
        lines.append(words("few_contacts", n=comparison.n, fewest=limits.fewest_contacts))
    if comparison.compared:
        lines.append(_coefficients(comparison, words, limits))
    return lines


def _coefficients(comparison: Comparison, words: Words, limits: Thresholds) -> str:
    def shown(found: BeyondChance) -> str:
        none = words("coefficient_none")
        return none if found.value is None else words.number(found.value, 3)

    return words(
        "coefficients",
        alpha=shown(comparison.alpha),
        ac1=shown(comparison.ac1),
        n=comparison.ac1.n,
        green=words.number(limits.coefficient_green, 3),
        amber=words.number(limits.coefficient_amber, 3),
    )


def _write_line(sheet: Worksheet, row: int, text: str) -> None:
    cell = cell_at(sheet, row, 1)
    put(cell, text)
    cell.font = font(Tone.MUTED, 11)
    cell.alignment = run_on()


def _evaluator_columns(words: Words, limits: Thresholds) -> tuple[Column[EvaluatorMatch], ...]:
    def match_tone(each: EvaluatorMatch) -> Tone:
        if each.is_master or each.share is None:
            return _PLAIN
        return _TONES[limits.of_match(float(each.share))]

    def total_tone(each: EvaluatorMatch) -> Tone:
        if each.is_master or each.deviation is None:
            return _PLAIN
        return _TONES[limits.of_total(float(each.deviation))]

    return (
        Column(words("column_evaluator"), 44, lambda e: e.name),
        Column("", 14, lambda e: words("master") if e.is_master else "", tone=_muted),
        Column(words("column_compared"), 16, lambda e: e.n, COUNT, "right"),
        Column(words("column_master_match"), 22, lambda e: e.share, PERCENT, "right", match_tone),
        Column(words("column_bias"), 14, lambda e: e.bias, CHANGE, "right"),
        Column(words("column_deviation"), 22, lambda e: e.deviation, SCORE, "right", total_tone),
        Column(words("column_contacts"), 14, lambda e: e.contacts, COUNT, "right"),
        Column(words("column_limits"), 44, lambda e: _verdict_of(e, words, limits)),
    )


def _verdict_of(each: EvaluatorMatch, words: Words, limits: Thresholds) -> str:
    """Say in words what the colours say: which limits were kept, and which not."""
    if each.is_master or each.share is None:
        return ""
    told = []
    if limits.of_match(float(each.share)) is not Light.GREEN:
        told.append(words("limit_match", limit=words.percent(limits.item_match)))
    light = Light.GREEN if each.deviation is None else limits.of_total(float(each.deviation))
    if light is not Light.GREEN:
        limit = limits.total_green if light is Light.AMBER else limits.total_amber
        told.append(words("limit_total", limit=words.number(limit)))
    return "; ".join(told) or words("limits_kept")


def _criterion_columns(words: Words) -> tuple[Column[CriterionMatch], ...]:
    return (
        Column(words("column_criterion"), 44, lambda c: words.title(c.titles, c.criterion)),
        Column(words("column_alike"), 14, lambda c: c.matched, COUNT, "right"),
        Column(words("column_compared"), 16, lambda c: c.n, COUNT, "right"),
        Column(words("column_match"), 22, lambda c: c.share, PERCENT, "right"),
    )


def _write_answers(sheet: Worksheet, comparison: Comparison, words: Words) -> None:
    """List every answer; below the items of a contact stand the totals."""
    people = comparison.session.participants
    columns: list[Column[ComparedItem]] = [
        Column(words("column_contact"), 16, lambda i: comparison.contacts[i.contact_id]),
        Column(words("column_criterion"), 42, lambda i: _criterion_title(comparison, i, words)),
    ]
    columns += [_answer_column(comparison, each, words) for each in people]
    columns.append(Column(words("column_match"), 16, lambda i: _verdict(i, words), tone=_tone))
    items = [each for contact in comparison.session.contacts for each in _of(comparison, contact)]
    write_table(sheet, columns, items)


def _of(comparison: Comparison, contact: ContactId) -> list[ComparedItem]:
    """Return the items of a contact and, as the last, one without a criterion for the totals."""
    items = [item for item in comparison.items if item.contact_id == contact]
    return [*items, ComparedItem(contact, "", {}, None)]


def _criterion_title(comparison: Comparison, item: ComparedItem, words: Words) -> str:
    if not item.criterion:
        return words("total")
    return words.title(comparison.card.criterion(item.criterion).titles, item.criterion)


def _answer_column(
    comparison: Comparison, evaluator: EvaluatorId, words: Words
) -> Column[ComparedItem]:
    def shown(item: ComparedItem) -> Value:
        if not item.criterion:
            return _total(comparison, item.contact_id, evaluator)
        answer = item.answers.get(evaluator)
        if answer is not None:
            return _answer(comparison, item, answer, words)
        return words("not_shown") if evaluator in item.hidden else None

    def tone(item: ComparedItem) -> Tone:
        return Tone.MUTED if evaluator in item.hidden else Tone.PLAIN

    return Column(comparison.names[evaluator], 24, shown, SCORE, tone=tone)


def _total(comparison: Comparison, contact: ContactId, evaluator: EvaluatorId) -> Value:
    for total in comparison.totals:
        if (total.contact_id, total.evaluator) == (contact, evaluator):
            return total.score
    return None


def _answer(comparison: Comparison, item: ComparedItem, answer: Answer, words: Words) -> Value:
    if answer.na:
        return words("na")
    criterion = comparison.card.criterion(item.criterion)
    if answer.number is not None:
        return _with_unit(answer.number, words.title(criterion.unit), words)
    options = {o.id: o.titles for o in criterion.options}
    return "; ".join(words.title(options[each], each) for each in answer.options)


def _with_unit(number: Fraction, unit: str, words: Words) -> Value:
    """Return a number as a number; with a unit it is a text, as it stands on the form."""
    if not unit:
        return number
    digits = 0 if number.denominator == 1 else 2
    return f"{words.number(number, digits)} {unit}"


def _verdict(item: ComparedItem, words: Words) -> str:
    if item.match is None:
        return ""
    return words("alike" if item.match else "differ")


def _tone(item: ComparedItem) -> Tone:
    return Tone.BAD if item.match is False else Tone.GOOD


def _muted(_evaluator: EvaluatorMatch) -> Tone:
    return Tone.MUTED
