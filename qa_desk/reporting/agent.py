"""The workbook of one agent for one month."""

from datetime import date, tzinfo
from pathlib import Path

from openpyxl import Workbook

from qa_desk.domain.figures import AgentMonth
from qa_desk.reporting.agent_summary import write_summary
from qa_desk.reporting.agent_tables import write_criteria, write_errors, write_evaluations
from qa_desk.reporting.agent_trend import write_trend
from qa_desk.reporting.names import file_part, unique_part
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import new_sheet, new_workbook


def agent_workbook(
    month: AgentMonth, words: Words, compiled: date, zone: tzinfo | None = None
) -> Workbook:
    """Build the workbook; times are shown in `zone`, None is the computer's own."""
    title = words("title_agent", agent=month.agent.name)
    book = new_workbook(title)
    footer = words("footer", agent=month.agent.name, month=words.month(month.month))
    names = ("summary", "evaluations", "criteria", "errors", "trend")
    sheets = [new_sheet(book, words(f"sheet_{name}"), footer) for name in names]
    summary, evaluations, criteria, errors, trend = sheets
    write_evaluations(evaluations, month, words, zone)
    write_criteria(criteria, month, words)
    write_errors(errors, month, words, zone)
    chart = write_trend(trend, month, words, zone)
    write_summary(summary, month, words, compiled, chart)
    return book


def agent_file(folder: Path, month: AgentMonth, words: Words, *, marked: bool = False) -> Path:
    """Return where the workbook of this agent and month belongs; see `unique_part` for `marked`."""
    name = words(
        "file_agent",
        month=month.month,
        agent=file_part(month.agent.name),
        id=unique_part(month.agent.external_id, marked=marked),
    )
    return folder / f"{name}.xlsx"
