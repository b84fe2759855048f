"""Assignments of samples as the work plan reads them: who holds them, by when, and when done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Date,
    DateTime,
    Integer,
    Row,
    Select,
    SQLColumnExpression,
    String,
    column,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    true,
)

from qa_desk.db.samples import counted, counted_again
from qa_desk.db.server_rules import in_force
from qa_desk.db.tables import (
    ContactTable,
    EvaluationTable,
    EvaluatorTable,
    MembershipTable,
    MoveTable,
    PickTable,
    SampleTable,
)
from qa_desk.db.types import RowNumber, UtcDateTime
from qa_desk.domain.days import Days
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.permissions import Scope, Sight
from qa_desk.domain.work_plan import Assignment, Place

_Chosen: TypeAlias = Select[str, int, bool, int, str | None, datetime, date | None, datetime | None]
_Line: TypeAlias = Row[str, int, bool, int, str | None, datetime, date | None, datetime | None]


@dataclass(frozen=True, slots=True)
class Span:
    """A week as days, and as the moments at which it begins and is over."""

    days: Days
    since: datetime
    until: datetime


def held(connection: Connection, span: Span, sight: Sight, today: date) -> Iterator[Assignment]:
    """Yield what counts for a week, as far as a permission reaches: due in it, before, or undated.

    What was done before the week and was not due in it is left out.
    """
    if in_force(connection):
        yield from map(_assignment, connection.execute(_asked(span)))
        return
    for is_second in (False, True):
        query = _wanted(span, sight, today, is_second=is_second)
        yield from map(_assignment, connection.execute(query))


def chosen(
    connection: Connection, *conditions: ColumnElement[bool], is_second: bool
) -> Iterator[Assignment]:
    """Yield the assignments of some picks."""
    found = connection.execute(_of_picks(is_second=is_second).where(*conditions))
    yield from map(_assignment, found)


def seen(sight: Sight, today: date) -> ColumnElement[bool]:
    """Return the condition that somebody's plan may be seen; the same as the server's rule."""
    if sight.scope is Scope.ALL:
        return true()
    if sight.scope is Scope.NONE:
        return false()
    table, member = EvaluatorTable, MembershipTable
    mine = table.id == sight.login
    if sight.scope is Scope.OWN:
        return mine
    of_teams = exists().where(
        member.login == table.id,
        member.team.in_(sorted(sight.teams)),
        member.first_day <= today,
        member.last_day >= today,
    )
    return or_(mine, of_teams)


def _of_picks(*, is_second: bool) -> _Chosen:
    pick = PickTable
    made = counted_again() if is_second else counted()
    done = select(func.min(EvaluationTable.submitted_at)).where(made).scalar_subquery()
    query = (
        select(pick.sample_id, pick.position, literal(is_second, Boolean), pick.contact_id)
        .add_columns(_holder(is_second=is_second), SampleTable.drawn_at, pick.due, done)
        .join(SampleTable, SampleTable.id == pick.sample_id)
        .order_by(SampleTable.drawn_at, pick.sample_id, pick.position)
    )
    return query.where(pick.second.is_not(None)) if is_second else query


def _wanted(span: Span, sight: Sight, today: date, *, is_second: bool) -> _Chosen:
    pick, days, holder = PickTable, span.days, _holder(is_second=is_second)
    people = select(EvaluatorTable.id).where(seen(sight, today))
    made = counted_again() if is_second else counted()
    before = exists().where(made, EvaluationTable.submitted_at < span.since)
    given_away = exists().where(
        MoveTable.sample_id == pick.sample_id,
        MoveTable.place == pick.position,
        MoveTable.is_second.is_(is_second),
        MoveTable.at >= span.since,
        MoveTable.giver.in_(people),
    )
    return _of_picks(is_second=is_second).where(
        SampleTable.drawn_at < span.until,
        or_(pick.due.is_(None), pick.due <= days.last),
        or_(pick.due >= days.first, ~before),
        or_(holder.in_(people), given_away, _free(sight, holder)),
    )


def _holder(*, is_second: bool) -> SQLColumnExpression[str | None]:
    return PickTable.second if is_second else PickTable.assignee


def _free(sight: Sight, holder: SQLColumnExpression[str | None]) -> ColumnElement[bool]:
    """Return the condition that nobody has it, and that it is of those one gives work to."""
    if sight.scope is Scope.ALL:
        return holder.is_(None)
    if sight.scope is not Scope.TEAM:
        return false()
    contact = ContactTable
    of_teams = exists().where(
        contact.id == PickTable.contact_id, contact.listed_team.in_(sorted(sight.teams))
    )
    return holder.is_(None) & of_teams


def _asked(span: Span) -> _Chosen:
    """Ask the server's own function, which knows what of it this login may see."""
    moment = DateTime(timezone=True)
    found = func.desk_plan_assignments(
        literal(span.since, moment),
        literal(span.until, moment),
        literal(span.days.first, Date),
        literal(span.days.last, Date),
    ).table_valued(
        column("sample_id", String),
        column("place", Integer),
        column("is_second", Boolean),
        column("contact_id", RowNumber),
        column("holder", String),
        column("given_at", UtcDateTime),
        column("due", Date),
        column("done_at", UtcDateTime),
    )
    every = found.c
    return (
        select(every.sample_id, every.place, every.is_second, every.contact_id)
        .add_columns(every.holder, every.given_at, every.due, every.done_at)
        .order_by(every.is_second, every.given_at, every.sample_id, every.place)
    )


def _assignment(row: _Line) -> Assignment:
    sample, place, is_second, contact, holder, given_at, due, done_at = row
    return Assignment(
        Place(SampleId(sample), place, is_second),
        ContactId(contact),
        None if holder is None else EvaluatorId(holder),
        given_at,
        due,
        done_at,
    )
