"""A week of the work plan as a workbook."""

from pathlib import Path

from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.work_plan import Week
from qa_desk.reporting import work_plan as workbooks
from qa_desk.reporting import workbook
from qa_desk.reporting.words import Words
from qa_desk.services import contacts, tracing, work_plan
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue


def save(
    desk: Desk,
    week: Week,
    path: Path,
    language: Language,
    login: EvaluatorId | None = None,
) -> Path:
    """Write a week's plan, of all one may see or of one evaluator; ReportNotWritten."""
    found = work_plan.plan(desk, week, login=login)
    wanted = {task.contact_id for task in (*found.total.planned, *found.total.undated)}
    rows = {row.id: row for row in contacts.rows(desk, sorted(wanted))}
    account = workbooks.WeekAccount(found.week, found.lines, found.total, found.names, rows)
    workbook.save(workbooks.week_workbook(account, Words(catalogue(language))), path)
    tracing.noted(desk, tracing.EXPORTED, "work_plan", [week])
    return path


def file_name(week: Week) -> str:
    """Return a name for the workbook of a week that every system takes."""
    return f"plan-{week}.xlsx"
