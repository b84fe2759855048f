"""A week's plan against what was done, evaluator by evaluator."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from fractions import Fraction

from qa_desk.domain.days import ONE_DAY, day_of, midnight
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.work_plan import (
    WORKING_DAYS,
    Assignment,
    Away,
    Move,
    Norm,
    Place,
    PlanLine,
    Submission,
    Week,
    WeekFacts,
    norm_on,
)


@dataclass(frozen=True, slots=True)
class _Look:
    """A week, the moment before which it is told, and the first day that is not over by then.

    A week that has passed is told as it stood at its end: what comes later changes it no more.
    """

    week: Week
    moment: datetime
    today: date
    zone: tzinfo | None

    def is_done(self, task: Assignment) -> bool:
        """Whether it was submitted before the moment of the look."""
        return task.done_at is not None and task.done_at < self.moment

    def is_late(self, task: Assignment) -> bool:
        """Whether it was submitted after the last day for it."""
        if task.due is None or task.done_at is None:
            return False
        return day_of(task.done_at, self.zone) > task.due

    def is_overdue(self, task: Assignment) -> bool:
        """Whether its last day is over and it was not submitted."""
        return task.due is not None and task.due < self.today and not self.is_done(task)

    def is_carried(self, task: Assignment) -> bool:
        """Whether it was due before the week and not done when the week began.

        Of a week that is still to come this is what is overdue now: the rest is expected to be done.
        """
        monday = self.week.days.first
        if task.due is None or task.due >= monday:
            return False
        if self.today < monday:
            return self.is_overdue(task)
        return task.done_at is None or task.done_at >= midnight(monday, self.zone)


def week_plan(
    week: Week,
    facts: WeekFacts,
    people: Sequence[EvaluatorId | None],
    now: datetime,
    zone: tzinfo | None = None,
) -> tuple[PlanLine, ...]:
    """Return the line of each of the people in their order; None among them is what nobody has yet.

    Days are those of `zone`, None meaning this computer's own. An assignment counts for who held it
    at the end of the week, or holds it now where the week is not over.
    """
    look = _look(week, now, zone)
    tasks = _by_holder(facts, look)
    made = _by_author(facts.submissions, look)
    away = _by_person(facts.away)
    return tuple(
        _line(login, tasks[login], look)
        if login is None
        else _measured(
            replace(
                _line(login, tasks[login], look),
                submitted=tuple(each.contact_id for each in made[login]),
            ),
            week,
            _norms_for(login, facts),
            away[login],
        )
        for login in people
    )


def total(lines: Iterable[PlanLine]) -> PlanLine:
    """Return all lines as one; the norm is the sum of those that are known, None without any."""
    every = tuple(lines)
    norms = [line.norm for line in every if line.norm is not None]
    return PlanLine(
        login=None,
        planned=_joined(line.planned for line in every),
        carried=_joined(line.carried for line in every),
        done=_joined(line.done for line in every),
        late=_joined(line.late for line in every),
        overdue=_joined(line.overdue for line in every),
        undated=_joined(line.undated for line in every),
        submitted=tuple(one for line in every for one in line.submitted),
        norm=sum(norms, Fraction(0)) if norms else None,
        measured=sum(line.measured for line in every),
        away_days=sum(line.away_days for line in every),
    )


def _look(week: Week, now: datetime, zone: tzinfo | None) -> _Look:
    end = midnight(week.days.last + ONE_DAY, zone)
    if now < end:
        return _Look(week, now + datetime.resolution, day_of(now, zone), zone)
    return _Look(week, end, week.days.last + ONE_DAY, zone)


def _line(login: EvaluatorId | None, tasks: Sequence[Assignment], look: _Look) -> PlanLine:
    carried = [task for task in tasks if look.is_carried(task)]
    planned = [
        *carried,
        *(task for task in tasks if task.due is not None and task.due in look.week.days),
    ]
    done = [task for task in planned if look.is_done(task)]
    return PlanLine(
        login,
        planned=tuple(planned),
        carried=tuple(carried),
        done=tuple(done),
        late=tuple(task for task in done if look.is_late(task)),
        overdue=tuple(task for task in planned if look.is_overdue(task)),
        undated=tuple(task for task in tasks if task.due is None and not look.is_done(task)),
    )


def _measured(line: PlanLine, week: Week, norms: Sequence[Norm], away: Sequence[Away]) -> PlanLine:
    """Hold a line against the norm: a fifth of the week's for each working day one is here."""
    login = line.login
    if login is None:
        return line
    absent = [day for day in week.working_days if any(day in each.days for each in away)]
    here = [norm_on(norms, login, day) for day in week.working_days if day not in absent]
    known = any(norm_on(norms, login, day) is not None for day in week.working_days)
    norm = sum((Fraction(one or 0, WORKING_DAYS) for one in here), Fraction(0)) if known else None
    measured = len(line.planned) if known else 0
    return replace(line, norm=norm, measured=measured, away_days=len(absent))


def _norms_for(login: EvaluatorId, facts: WeekFacts) -> tuple[Norm, ...]:
    if login not in facts.exempt:
        return facts.norms
    return tuple(norm for norm in facts.norms if norm.login == login)


def _by_holder(facts: WeekFacts, look: _Look) -> Mapping[EvaluatorId | None, Sequence[Assignment]]:
    moves: defaultdict[Place, list[Move]] = defaultdict(list)
    for move in sorted(facts.moves, key=lambda each: each.at):
        moves[move.place].append(move)
    found: defaultdict[EvaluatorId | None, list[Assignment]] = defaultdict(list)
    for task in facts.assignments:
        if task.given_at < look.moment:
            holder = _holder(task, moves[task.place], look.moment)
            found[holder].append(replace(task, holder=holder))
    return found


def _holder(task: Assignment, moves: Sequence[Move], moment: datetime) -> EvaluatorId | None:
    """Return who held an assignment at a moment: who gave it away first after it, or who has it."""
    later = next((move for move in moves if move.at >= moment), None)
    return task.holder if later is None else later.giver


def _by_author(
    submissions: Iterable[Submission], look: _Look
) -> Mapping[EvaluatorId, Sequence[Submission]]:
    found: defaultdict[EvaluatorId, list[Submission]] = defaultdict(list)
    for made in submissions:
        if made.at < look.moment and day_of(made.at, look.zone) in look.week.days:
            found[made.login].append(made)
    return found


def _by_person(away: Iterable[Away]) -> Mapping[EvaluatorId, Sequence[Away]]:
    found: defaultdict[EvaluatorId, list[Away]] = defaultdict(list)
    for each in away:
        found[each.login].append(each)
    return found


def _joined(parts: Iterable[tuple[Assignment, ...]]) -> tuple[Assignment, ...]:
    return tuple(task for part in parts for task in part)
