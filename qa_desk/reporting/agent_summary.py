"""The first sheet of an agent's workbook: figures, conclusions, recommendations, the trend."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from openpyxl.chart import LineChart
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.figures import AgentMonth, Figures, Mean, Share
from qa_desk.domain.targets import Light, Measure, Target
from qa_desk.reporting.findings import findings
from qa_desk.reporting.style import (
    CHANGE,
    COUNT,
    PERCENT,
    SCORE,
    UNDERLINED,
    Tone,
    accent_font,
    aligned,
    font,
    height,
    run_on,
)
from qa_desk.reporting.tables import head_cell, set_widths
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import Value, cell_at, put

_WIDTHS: Final = (52, 17, 6, 9, 9, 17, 6, 14, 17, 6)
_TEXT_WIDTH: Final = 164  # characters of all columns together
_CHART_ROWS: Final = 16
_ROW_HEIGHT: Final = 19
_NUMBER_SIZE: Final = 11
_SMALL_SIZE: Final = 9  # of "not enough data", which must fit into a line
_CHART_CM: Final = (29, 8)
_GROUPS: Final = (("agent", 2, 5), ("previous", 6, 8), ("team", 9, 10))
_TARGET: Final = ("target", 11, 12)
"""The group of a month that had targets, on the right of the others."""
_TARGET_WIDTHS: Final = (9, 15)
_TARGET_HEADS: Final = (("target_wanted", "right"), ("target_light", "left"))
_LIGHTS: Final = {Light.REACHED: Tone.GOOD, Light.NEAR: Tone.WARN, Light.MISSED: Tone.BAD}
_KEYS: Final = {
    Measure.SCORE: "measure_score",
    Measure.PASSED: "measure_passed",
    Measure.CRITICAL_CUSTOMER: "measure_customer",
    Measure.CRITICAL_BUSINESS: "measure_business",
    Measure.CRITICAL_COMPLIANCE: "measure_compliance",
    Measure.CRITICAL_ANY: "measure_any",
    Measure.NON_CRITICAL: "measure_non_critical",
}
"""Measures in the order of the table."""
_HEADS: Final = (
    ("measure", "left"),
    ("value", "right"),
    ("count", "right"),
    ("interval_low", "right"),
    ("interval_high", "right"),
    ("value", "right"),
    ("count", "right"),
    ("change", "right"),
    ("value", "right"),
    ("count", "right"),
)


@dataclass(frozen=True, slots=True)
class _Measure:
    """A line of the table of figures: the same measure of the agent, before, and of the team."""

    key: str
    now: Mean | Share
    before: Mean | Share
    team: Mean | Share
    target: Target | None
    light: Light | None


def write_summary(
    sheet: Worksheet, month: AgentMonth, words: Words, compiled: date, chart: LineChart | None
) -> None:
    """Write the sheet from top to bottom."""
    set_widths(sheet, (*_WIDTHS, *_TARGET_WIDTHS) if month.targets else _WIDTHS)
    row = _write_title(sheet, month, words, compiled)
    row = _write_figures(sheet, row, month, words)
    said = findings(month, words)
    row = _write_sentences(sheet, row, words("conclusions"), said.conclusions)
    row = _write_sentences(sheet, row, words("recommendations"), said.recommendations)
    row = _place_chart(sheet, row, chart)
    note = words("method_note", minimum=month.minimum, evaluations=words("sheet_evaluations"))
    _write_note(sheet, row, words("method"), note)


def _write_title(sheet: Worksheet, month: AgentMonth, words: Words, compiled: date) -> int:
    title = cell_at(sheet, 1, 1)
    put(title, words("title_agent", agent=month.agent.name))
    title.font = accent_font(18)
    title.alignment = run_on()
    sheet.row_dimensions[1].height = 28
    below = cell_at(sheet, 2, 1)
    team = month.agent.team or words("no_team")
    put(
        below,
        words(
            "subtitle_agent",
            team=team,
            month=words.month(month.month),
            day=words.day(compiled),
        ),
    )
    below.font = font(Tone.MUTED, 11)
    below.alignment = run_on()
    return 4


def _write_figures(sheet: Worksheet, row: int, month: AgentMonth, words: Words) -> int:
    groups = (*_GROUPS, _TARGET) if month.targets else _GROUPS
    heads = (*_HEADS, *_TARGET_HEADS) if month.targets else _HEADS
    for name, first, last in groups:
        for column in range(first, last + 1):
            head_cell(cell_at(sheet, row, column), "", "center")
        head_cell(cell_at(sheet, row, first), words(f"group_{name}"), "center")
        sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    head_cell(cell_at(sheet, row, 1), "")
    sheet.row_dimensions[row].height = 18
    for column, (key, align) in enumerate(heads, 1):
        head_cell(cell_at(sheet, row + 1, column), words(key), align)
    sheet.row_dimensions[row + 1].height = 30
    row += 2
    for measure in _measures(month):
        _write_measure(sheet, row, measure, words)
        row += 1
    return row + 1


def _measures(month: AgentMonth) -> Iterable[_Measure]:
    groups = (month.figures, month.previous, month.team)
    for measure, key in _KEYS.items():
        target = month.targets.get(measure)
        light = target.light(month.figures.per_cent(measure)) if target else None
        now, before, team = (_value(figures, measure) for figures in groups)
        yield _Measure(key, now, before, team, target, light)


def _value(figures: Figures, measure: Measure) -> Mean | Share:
    return figures.score if measure is Measure.SCORE else figures.share(measure)


def _write_measure(sheet: Worksheet, row: int, measure: _Measure, words: Words) -> None:
    now, before, team = measure.now, measure.before, measure.team
    low, high = now.interval if now.interval and now.enough else (None, None)
    form = SCORE if isinstance(now, Mean) else PERCENT
    cells: tuple[tuple[Value, str, Tone], ...] = (
        (words(measure.key), "", Tone.PLAIN),
        (_shown(now, words), form, Tone.STRONG if now.enough else Tone.MUTED),
        (now.n, COUNT, Tone.MUTED),
        (low, form, Tone.PLAIN),
        (high, form, Tone.PLAIN),
        (_shown(before, words), form, Tone.PLAIN if before.enough else Tone.MUTED),
        (before.n, COUNT, Tone.MUTED),
        (_change(now, before), CHANGE, Tone.PLAIN),
        (_shown(team, words), form, Tone.PLAIN if team.enough else Tone.MUTED),
        (team.n, COUNT, Tone.MUTED),
    )
    for column, (value, number_format, tone) in enumerate(cells, 1):
        cell = cell_at(sheet, row, column)
        put(cell, value)
        is_number = not isinstance(value, str)
        cell.font = font(tone, _NUMBER_SIZE if is_number or column == 1 else _SMALL_SIZE)
        cell.border = UNDERLINED
        cell.alignment = aligned("left" if column == 1 else "right", vertical="center")
        if number_format and is_number:
            cell.number_format = number_format
    if measure.target is not None:
        _write_target(sheet, row, measure.target, words, measure.light)
    sheet.row_dimensions[row].height = _ROW_HEIGHT


def _write_target(
    sheet: Worksheet, row: int, target: Target, words: Words, light: Light | None
) -> None:
    wanted, said = cell_at(sheet, row, 11), cell_at(sheet, row, 12)
    is_score = target.measure is Measure.SCORE
    put(wanted, target.wanted if is_score else target.wanted / 100)
    wanted.number_format = SCORE if is_score else PERCENT
    wanted.font = font(Tone.PLAIN, _NUMBER_SIZE)
    wanted.alignment = aligned("right", vertical="center")
    put(said, words(f"light_{light}") if light else "")
    said.font = font(_LIGHTS[light] if light else Tone.MUTED)
    said.alignment = aligned("left", vertical="center")
    for cell in (wanted, said):
        cell.border = UNDERLINED


def _shown(measure: Mean | Share, words: Words) -> Fraction | str:
    return words("not_enough") if measure.value is None else measure.value


def _change(now: Mean | Share, before: Mean | Share) -> Fraction | None:
    """Return the change in points; for shares these are percentage points."""
    if now.value is None or before.value is None:
        return None
    scale = 1 if isinstance(now, Mean) else 100
    return (now.value - before.value) * scale


def _write_sentences(sheet: Worksheet, row: int, heading: str, said: Iterable[str]) -> int:
    _write_heading(sheet, row, heading)
    for line, sentence in enumerate(said, row + 1):
        _write_paragraph(sheet, line, f"\N{BULLET}  {sentence}", Tone.PLAIN)
        row = line
    return row + 2


def _write_note(sheet: Worksheet, row: int, heading: str, note: str) -> None:
    _write_heading(sheet, row, heading)
    _write_paragraph(sheet, row + 1, note, Tone.MUTED)


def _write_heading(sheet: Worksheet, row: int, heading: str) -> None:
    cell = cell_at(sheet, row, 1)
    put(cell, heading)
    cell.font = accent_font(12)
    cell.alignment = run_on()
    sheet.row_dimensions[row].height = 20


def _write_paragraph(sheet: Worksheet, row: int, text: str, tone: Tone) -> None:
    """Write text over all columns; a merged cell has to be told its height."""
    cell = cell_at(sheet, row, 1)
    put(cell, text)
    cell.font = font(tone)
    cell.alignment = aligned()
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_WIDTHS))
    sheet.row_dimensions[row].height = height([(text, _TEXT_WIDTH)])


def _place_chart(sheet: Worksheet, row: int, chart: LineChart | None) -> int:
    if chart is None:
        return row
    chart.width, chart.height = _CHART_CM
    # Figures and what follows from them fill the first page; the chart must not be cut in two.
    sheet.row_breaks.append(Break(id=row - 1))
    sheet.add_chart(chart, f"A{row}")
    return row + _CHART_ROWS + 1
