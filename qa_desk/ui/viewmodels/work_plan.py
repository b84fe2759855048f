"""The work plan of a week, and the contacts that a figure of it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactRow
from qa_desk.domain.work_plan import Assignment, PlanLine, Week
from qa_desk.services import contacts, sampling, work_plan
from qa_desk.services.desk import Desk
from qa_desk.services.work_plan import WeekPlan


class Figure(Enum):
    """What a column of the plan counts."""

    PLANNED = "planned"
    CARRIED = "carried"
    DONE = "done"
    LATE = "late"
    OVERDUE = "overdue"
    UNDATED = "undated"
    SUBMITTED = "submitted"


class TaskState(Enum):
    """Where an assignment stands in the week that is shown."""

    OPEN = "open"
    DONE = "done"
    LATE = "late"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A line of the plan with the name before it; `is_total` is the last one."""

    line: PlanLine
    name: str
    is_total: bool = False

    @property
    def key(self) -> tuple[EvaluatorId | None, bool]:
        """What the line is known again by."""
        return self.line.login, self.is_total


@dataclass(frozen=True, slots=True)
class PlanContact:
    """A contact behind a figure; `contact` is None where it is out of reach.

    `task` is None for what was submitted without being counted by it.
    """

    contact_id: ContactId
    contact: ContactRow | None
    task: Assignment | None
    state: TaskState
    holder: str = ""
    sample: str = ""


def load(desk: Desk, week: Week | None) -> WeekPlan:
    """Read a week, by default this one."""
    return work_plan.plan(desk, week)


def tasks_of(line: PlanLine, figure: Figure) -> tuple[Assignment, ...]:
    """Return the assignments that a figure counts; none for what was submitted."""
    return {
        Figure.PLANNED: line.planned,
        Figure.CARRIED: line.carried,
        Figure.DONE: line.done,
        Figure.LATE: line.late,
        Figure.OVERDUE: line.overdue,
        Figure.UNDATED: line.undated,
        Figure.SUBMITTED: (),
    }[figure]


def count(line: PlanLine, figure: Figure) -> int:
    """Return a figure of a line."""
    if figure is Figure.SUBMITTED:
        return len(line.submitted)
    return len(tasks_of(line, figure))


def contacts_of(
    desk: Desk, plan: WeekPlan, line: PlanLine, figure: Figure
) -> tuple[PlanContact, ...]:
    """Read exactly the contacts that a figure counts, in its order."""
    tasks = tasks_of(line, figure)
    ids = line.submitted if figure is Figure.SUBMITTED else [task.contact_id for task in tasks]
    if not ids:
        return ()
    rows = {row.id: row for row in contacts.rows(desk, sorted(set(ids)))}
    if figure is Figure.SUBMITTED:
        return tuple(PlanContact(one, rows.get(one), None, TaskState.DONE) for one in ids)
    names = {row.id: row.name for row in sampling.samples(desk)}
    return tuple(
        PlanContact(
            task.contact_id,
            rows.get(task.contact_id),
            task,
            state_of(line, task),
            "" if task.holder is None else plan.name(task.holder),
            names.get(task.place.sample_id, ""),
        )
        for task in tasks
    )


def state_of(line: PlanLine, task: Assignment) -> TaskState:
    """Return where an assignment of a line stands."""
    if task in line.late:
        return TaskState.LATE
    if task in line.done:
        return TaskState.DONE
    return TaskState.OVERDUE if task in line.overdue else TaskState.OPEN


def takers(plan: WeekPlan, task: Assignment) -> Sequence[tuple[EvaluatorId, str]]:
    """Return to whom an assignment can be given, by name."""
    return [(each.id, each.name) for each in plan.people if each.id != task.holder]
