"""A week of the work plan as a workbook: the figures, and the contacts they are made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from openpyxl import Workbook

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactRow
from qa_desk.domain.work_plan import Assignment, PlanLine, Week
from qa_desk.reporting.style import COUNT, Tone
from qa_desk.reporting.tables import Column, write_table
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import new_sheet, new_workbook

_PER_CENT: Final = "0%"
_PARTS: Final = "0.0"


@dataclass(frozen=True, slots=True)
class WeekAccount:
    """A week's lines and their total, with the names behind the ids."""

    week: Week
    lines: tuple[PlanLine, ...]
    total: PlanLine
    names: Mapping[EvaluatorId, str]
    contacts: Mapping[ContactId, ContactRow]


@dataclass(frozen=True, slots=True)
class _Named:
    """A line with what stands before it."""

    name: str
    line: PlanLine
    tone: Tone = Tone.PLAIN


def week_workbook(account: WeekAccount, words: Words) -> Workbook:
    """Return the workbook of a week."""
    heading = words("plan_heading", week=str(account.week))
    book = new_workbook(heading)
    lines = [_Named(_name(account, line.login, words), line) for line in account.lines]
    whole = _Named(words("plan_total"), account.total, Tone.STRONG)
    write_table(new_sheet(book, heading, heading), _figures(words), [*lines, whole])
    contacts = new_sheet(book, words("plan_contacts"), heading)
    write_table(contacts, _contacts(account, words), _told(account.lines))
    return book


def _told(lines: Sequence[PlanLine]) -> list["_Told"]:
    return [
        _Told(replace(task, holder=line.login), _state(line, task))
        for line in lines
        for task in (*line.planned, *line.undated)
    ]


@dataclass(frozen=True, slots=True)
class _Told:
    """An assignment and where it stands, as a key of a text."""

    task: Assignment
    state: str


def _state(line: PlanLine, task: Assignment) -> str:
    if task in line.late:
        return "plan_state_late"
    if task in line.done:
        return "plan_state_done"
    return "plan_state_overdue" if task in line.overdue else "plan_state_open"


def _figures(words: Words) -> list[Column[_Named]]:
    def count(key: str, read: Callable[[PlanLine], int]) -> Column[_Named]:
        return Column(
            words(key), 14, lambda one: read(one.line), COUNT, "right", lambda one: one.tone
        )

    return [
        Column(words("plan_evaluator"), 34, lambda one: one.name, tone=lambda one: one.tone),
        count("plan_planned", lambda line: len(line.planned)),
        count("plan_carried", lambda line: len(line.carried)),
        count("plan_done", lambda line: len(line.done)),
        count("plan_late", lambda line: len(line.late)),
        count("plan_overdue", lambda line: len(line.overdue)),
        count("plan_undated", lambda line: len(line.undated)),
        count("plan_submitted", lambda line: len(line.submitted)),
        Column(
            words("plan_norm"), 12, lambda one: one.line.norm, _PARTS, "right", lambda one: one.tone
        ),
        Column(
            words("plan_load"),
            12,
            lambda one: one.line.load,
            _PER_CENT,
            "right",
            lambda one: one.tone,
        ),
        count("plan_away", lambda line: line.away_days),
    ]


def _contacts(account: WeekAccount, words: Words) -> list[Column[_Told]]:
    def of(task: Assignment, read: Callable[[ContactRow], str]) -> str:
        row = account.contacts.get(task.contact_id)
        return "" if row is None else read(row)

    return [
        Column(words("plan_evaluator"), 30, lambda one: _name(account, one.task.holder, words)),
        Column(words("sample_external"), 24, lambda one: of(one.task, lambda r: r.external_id)),
        Column(words("sample_agent"), 28, lambda one: of(one.task, lambda r: r.agent)),
        Column(words("plan_due"), 14, lambda one: one.task.due),
        Column(words("plan_state"), 24, lambda one: words(one.state)),
    ]


def _name(account: WeekAccount, login: EvaluatorId | None, words: Words) -> str:
    return words("plan_nobody") if login is None else account.names.get(login, str(login))
