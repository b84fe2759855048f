"""The trend sheet of an agent's workbook, and the chart that is drawn from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from fractions import Fraction
from typing import Final

from openpyxl.chart import LineChart
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.figures import AgentMonth, ScoredContact, TrendPoint
from qa_desk.reporting.agent_tables import moment
from qa_desk.reporting.excel_charts import ChartTexts, score_chart
from qa_desk.reporting.style import COUNT, SCORE, Tone
from qa_desk.reporting.tables import Column, set_widths, write_block
from qa_desk.reporting.words import Words

_MOST_CONTACTS: Final = 31  # more points than that are told by week
_CONTACTS_AT: Final = (1, 1)
_WEEKS_AT: Final = (1, 6)
_MONTHS_AT: Final = (1, 11)
_WIDTHS: Final = (14, 16, 10, 10, 3, 14, 10, 14, 10, 3, 18, 10, 14, 10)


@dataclass(frozen=True, slots=True)
class _Point:
    when: str
    name: str
    n: int
    score: Fraction | None
    target: Fraction | None


def write_trend(
    sheet: Worksheet, month: AgentMonth, words: Words, zone: tzinfo | None
) -> LineChart | None:
    """Write the figures behind the trend; return its chart, None where there is no point."""
    set_widths(sheet, _WIDTHS)
    contacts = [_of_contact(each, words, zone) for each in month.evaluations if _counts(each)]
    weeks = [_of_period(point, words.day(point.start), month) for point in month.weeks]
    months = [
        _of_period(point, words.month(f"{point.start:%Y-%m}"), month) for point in month.months
    ]
    write_block(sheet, _CONTACTS_AT, _contact_columns(words), contacts)
    write_block(sheet, _WEEKS_AT, _period_columns("column_week", words), weeks)
    write_block(sheet, _MONTHS_AT, _period_columns("column_month", words), months)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    if not contacts:
        return None
    if len(contacts) > _MOST_CONTACTS:
        return _chart(sheet, _WEEKS_AT[1], weeks, words("chart_title_weeks"), words)
    return _chart(sheet, _CONTACTS_AT[1], contacts, words("chart_title"), words)


def _counts(contact: ScoredContact) -> bool:
    outcome = contact.row.outcome
    random = contact.row.purpose is Purpose.RANDOM
    return random and outcome is not None and outcome.score is not None


def _of_contact(contact: ScoredContact, words: Words, zone: tzinfo | None) -> _Point:
    at = moment(contact.row, zone)
    outcome = contact.row.outcome
    return _Point(
        when=words.day(at) if at else "",
        name=contact.row.contact_external_id,
        n=1,
        score=outcome.score if outcome else None,
        target=contact.pass_mark,
    )


def _of_period(point: TrendPoint, when: str, month: AgentMonth) -> _Point:
    return _Point(when, "", point.score.n, point.score.value, month.pass_mark)


def _contact_columns(words: Words) -> tuple[Column[_Point], ...]:
    return (
        Column(words("column_date"), 14, lambda p: p.when),
        Column(words("column_contact"), 16, lambda p: p.name),
        Column(words("series_score"), 10, lambda p: p.score, SCORE, "right"),
        Column(words("series_target"), 10, lambda p: p.target, SCORE, "right", _muted),
    )


def _period_columns(title: str, words: Words) -> tuple[Column[_Point], ...]:
    def score(point: _Point) -> Fraction | str:
        return words("not_enough") if point.score is None else point.score

    return (
        Column(words(title), 14, lambda p: p.when),
        Column(words("count"), 10, lambda p: p.n, COUNT, "right"),
        Column(words("column_mean"), 14, score, SCORE, "right"),
        Column(words("series_target"), 10, lambda p: p.target, SCORE, "right", _muted),
    )


def _muted(_point: _Point) -> Tone:
    return Tone.MUTED


def _chart(
    sheet: Worksheet, first_column: int, points: Sequence[_Point], title: str, words: Words
) -> LineChart:
    texts = ChartTexts(title, words("series_score"), words("series_target"))
    return score_chart(sheet, first_column, len(points), texts)
