"""The work plan: what a week's figures are worked out from, norms, days, and moves."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import (
    Connection,
    Date,
    DateTime,
    Integer,
    String,
    column,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from qa_desk.db.assignments import Span, chosen, held, seen
from qa_desk.db.filters import one_of_ids
from qa_desk.db.journal import Writing
from qa_desk.db.moves import moves_of
from qa_desk.db.people import PeopleChanged, require_evaluators
from qa_desk.db.server_rules import in_force
from qa_desk.db.tables import (
    AbsenceTable,
    EvaluationTable,
    EvaluatorTable,
    MoveTable,
    NormTable,
    PickTable,
)
from qa_desk.db.types import RowNumber, UtcDateTime
from qa_desk.domain.days import Days
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.permissions import Sight
from qa_desk.domain.work_plan import (
    Assignment,
    Away,
    Move,
    Norm,
    Submission,
    WeekFacts,
)
from qa_desk.errors import NotFound


class WorkPlan:
    """Reads the work plan; a fixed number of statements whatever there is to do."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people(self, sight: Sight, today: date) -> list[EvaluatorId]:
        """Return those whose plan somebody may see, by name: oneself, one's teams', or all."""
        table = EvaluatorTable
        query = select(table.id).where(seen(sight, today)).order_by(table.name, table.id)
        return [EvaluatorId(login) for login in self._connection.execute(query).scalars()]

    def facts(self, span: Span, sight: Sight, today: date) -> WeekFacts:
        """Return all that a week's plan is worked out from, as far as a permission reaches.

        On a server the database itself says how far; there the permission is asked for nothing.
        """
        return WeekFacts(
            tuple(held(self._connection, span, sight, today)),
            tuple(moves_of(self._connection, MoveTable.at >= span.since)),
            tuple(self._submissions(span, sight, today)),
            tuple(self.norms()),
            tuple(self._away(span, sight, today)),
        )

    def norms(self) -> list[Norm]:
        """Return all norms in reach, everybody's first, then by login and first day."""
        table = NormTable
        query = select(table.weekly, table.login, table.first_day, table.last_day, table.id)
        query = query.order_by(table.login.asc().nulls_first(), table.first_day)
        return [
            Norm(weekly, None if login is None else EvaluatorId(login), Days(first, last), number)
            for weekly, login, first, last, number in self._connection.execute(query)
        ]

    def assignment(self, sample: SampleId, contact: ContactId, *, is_second: bool) -> Assignment:
        """Return an assignment as it stands; NotFound for no such pick.

        Its `done_at` tells what this login may see; whether it is done at all, `Samples` knows.
        """
        wanted = (PickTable.sample_id == sample, PickTable.contact_id == contact)
        found = next(chosen(self._connection, *wanted, is_second=is_second), None)
        if found is None:
            raise NotFound(what="contact", id=contact)
        return found

    def _submissions(self, span: Span, sight: Sight, today: date) -> Iterator[Submission]:
        made = EvaluationTable
        if in_force(self._connection):
            asked = func.desk_plan_submissions(
                literal(span.since, DateTime(timezone=True)),
                literal(span.until, DateTime(timezone=True)),
            ).table_valued(
                column("evaluator", String),
                column("contact_id", RowNumber),
                column("submitted_at", UtcDateTime),
            )
            query = select(asked).order_by(asked.c.submitted_at, asked.c.contact_id)
        else:
            people = select(EvaluatorTable.id).where(seen(sight, today))
            query = (
                select(made.evaluator, made.contact_id, made.submitted_at)
                .where(made.submitted_at >= span.since, made.submitted_at < span.until)
                .where(made.state != State.DRAFT, made.session_id.is_(None))
                .where(made.evaluator.in_(people))
                .order_by(made.submitted_at, made.id)
            )
        for login, contact, at in self._connection.execute(query):
            yield Submission(EvaluatorId(login), ContactId(contact), at)

    def _away(self, span: Span, sight: Sight, today: date) -> Iterator[Away]:
        table, days = AbsenceTable, span.days
        if in_force(self._connection):
            asked = func.desk_plan_absences(
                literal(days.first, Date), literal(days.last, Date)
            ).table_valued(
                column("login", String), column("first_day", Date), column("last_day", Date)
            )
            query = select(asked)
        else:
            people = select(EvaluatorTable.id).where(seen(sight, today))
            query = select(table.login, table.first_day, table.last_day).where(
                table.first_day <= days.last, table.last_day >= days.first, table.login.in_(people)
            )
        for login, first, last in self._connection.execute(query):
            yield Away(EvaluatorId(login), Days(first, last))


class WorkPlanWriter(WorkPlan):
    """Writes norms, days and moves."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def replace_norms(self, before: Sequence[Norm], after: Sequence[Norm]) -> None:
        """Put norms in the place of others; PeopleChanged where those are not there any more.

        What stands in both keeps its row. NotFound for a login that nobody has.
        """
        stored = {norm.id: norm for norm in self.norms()}
        if any(stored.get(norm.id) != norm for norm in before):
            raise PeopleChanged
        gone = [norm.id for norm in before if norm not in after]
        new = [norm for norm in after if norm not in before]
        require_evaluators(self._connection, [norm.login for norm in new])
        if gone:
            self._connection.execute(delete(NormTable).where(NormTable.id.in_(gone)))
        for norm in new:
            row = insert(NormTable).values(_row(norm)).returning(NormTable.id)
            number = self._connection.execute(row).scalar_one()
            self._writing.changed("norm", number, "norm", None, _told(norm))
        for old in gone:
            self._writing.changed("norm", old, "norm", _told(stored[old]), None)

    def set_due(
        self, sample: SampleId, due: date | None, contacts: Iterable[ContactId] | None = None
    ) -> int:
        """Set the last day of some picks of a sample, or of all; return of how many."""
        pick, limits = PickTable, [PickTable.sample_id == sample]
        if contacts is not None:
            limits.append(one_of_ids(self._connection, pick.contact_id, list(contacts)))
        query = select(pick.due).where(*limits, pick.due.is_distinct_from(due))
        before = self._connection.execute(query).all()
        if before:
            self._connection.execute(update(pick).where(*limits).values(due=due))
        old = {each.due for each in before}
        if before:
            said = ", ".join(sorted(str(day) for day in old if day)) or None
            self._writing.changed("sample", sample, "due", said, due)
        return len(before)

    def move(self, made: Move) -> None:
        """Store a move, and give the assignment to who takes it."""
        table, place = MoveTable, made.place
        require_evaluators(self._connection, [made.taker])
        number = select(func.count()).select_from(table).where(table.sample_id == place.sample_id)
        if in_force(self._connection):  # not all of them need be in reach
            number = select(func.desk_moves(place.sample_id, type_=Integer))
        self._connection.execute(
            insert(table).values(
                sample_id=place.sample_id,
                position=self._connection.execute(number).scalar_one(),
                place=place.number,
                contact_id=made.contact_id,
                is_second=place.is_second,
                giver=made.giver,
                taker=made.taker,
                reason=made.reason,
                by=made.by,
                at=made.at,
            )
        )
        if not in_force(self._connection):  # there a trigger does it, and nobody else can
            given = {"second" if place.is_second else "assignee": made.taker}
            where = (PickTable.sample_id == place.sample_id, PickTable.position == place.number)
            self._connection.execute(update(PickTable).where(*where).values(given))
        told = {
            "moved_contact": made.contact_id,
            "assignee": made.taker,
            "move_reason": made.reason,
        }
        self._writing.compare("sample", place.sample_id, {"assignee": made.giver}, told)


def _row(norm: Norm) -> dict[str, object]:
    return {
        "login": norm.login,
        "first_day": norm.days.first,
        "last_day": norm.days.last,
        "weekly": norm.weekly,
    }


def _told(norm: Norm) -> str:
    """Return a norm as the journal tells it."""
    return f"{norm.login or '*'} {norm.days.first} {norm.days.last}: {norm.weekly}"
