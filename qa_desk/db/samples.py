"""Samples, their protocols, and what of them still waits for an evaluation."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    and_,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from qa_desk.db.journal import Writing
from qa_desk.db.moves import moves_of
from qa_desk.db.people import require_evaluators
from qa_desk.db.queries import contact_rows
from qa_desk.db.server_rules import done_by_another, in_force
from qa_desk.db.tables import (
    AgentTable,
    ContactTable,
    EvaluationTable,
    LeftOutTable,
    MoveTable,
    PickTable,
    ReplacementTable,
    SampleTable,
    StratumTable,
)
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId
from qa_desk.domain.rows import SampleRow, TodoRow
from qa_desk.domain.sampling import (
    Layer,
    LeftOut,
    Pick,
    Protocol,
    Replacement,
    Selection,
    Stratum,
)
from qa_desk.errors import NotFound

Row = dict[str, object]
_SAMPLE: Final = (
    SampleTable.id,
    SampleTable.name,
    SampleTable.plan,
    SampleTable.seed,
    SampleTable.algorithm,
    SampleTable.frame,
    SampleTable.frame_hash,
    SampleTable.drawn_at,
    SampleTable.selection,
)


class Samples:
    """Reads samples."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[SampleRow]:
        """Return all samples, newest first.

        A pick counts as evaluated once its contact has a submitted evaluation made for this
        sample, or for none after the draw.
        """
        sample, pick = SampleTable, PickTable
        size = select(func.count()).where(pick.sample_id == sample.id).scalar_subquery()
        done = select(func.count()).where(pick.sample_id == sample.id, _evaluated(self._connection))
        query = (
            select(sample.id, sample.name, sample.drawn_at, sample.seed, sample.frame_size)
            .add_columns(size.label("size"), done.scalar_subquery().label("evaluated"))
            .add_columns(sample.selection)
            .order_by(sample.drawn_at.desc(), sample.id)
        )
        return [SampleRow(SampleId(row[0]), *row[1:]) for row in self._connection.execute(query)]

    def get(self, id: SampleId) -> Protocol:  # noqa: A002 - the word of the contract
        """Return the protocol of a sample; NotFound if there is none."""
        query = select(*_SAMPLE).where(SampleTable.id == id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound(what="sample", id=id)
        return Protocol(
            id=id,
            name=row.name,
            plan=row.plan,
            seed=row.seed,
            algorithm=row.algorithm,
            frame=_numbers(row.frame),
            frame_hash=row.frame_hash,
            strata=self._strata(id),
            picks=self._picks(id),
            left_out=self._left_out(id),
            drawn_at=row.drawn_at,
            selection=row.selection,
            replacements=self._replacements(id),
            moves=tuple(moves_of(self._connection, MoveTable.sample_id == id)),
        )

    def todo(self, evaluator: EvaluatorId | None) -> list[TodoRow]:
        """Return the picks that wait: one evaluator's and those of nobody, or all.

        What is due goes by its day, then the oldest draw comes first.
        `draft` is what the evaluator (with None: anybody) has begun for the contact. What somebody
        is to score a second time waits for that person alone.
        """
        pick = PickTable
        first = ~_evaluated(self._connection)
        if evaluator is not None:
            mine = or_(pick.assignee == evaluator, pick.assignee.is_(None))
            again = pick.second.is_not_distinct_from(evaluator)  # never unknown: it ends a look
            first = or_(first & mine, again & ~_second_done())
            first = first & or_(mine, pick.second == evaluator)  # for the indexes
        query = (
            select(pick.contact_id, pick.sample_id, SampleTable.name, pick.assignee, pick.second)
            .add_columns(pick.due, SampleTable.selection, _draft(evaluator).label("draft"))
            .join(SampleTable, SampleTable.id == pick.sample_id)
            .where(first)
            .order_by(pick.due.asc().nulls_last(), SampleTable.drawn_at)
            .order_by(pick.sample_id, pick.position)
        )
        waiting = self._connection.execute(query).all()
        ids = [ContactId(row.contact_id) for row in waiting]
        if not ids:
            return []
        contacts = {row.id: row for row in contact_rows(self._connection, ids)}
        return [
            TodoRow(
                contact=contacts[ContactId(row.contact_id)],
                sample_id=SampleId(row.sample_id),
                sample_name=row.name,
                assignee=None if row.assignee is None else EvaluatorId(row.assignee),
                draft=None if row.draft is None else EvaluationId(row.draft),
                selection=row.selection,
                is_second=evaluator is not None and row.second == evaluator,
                due=row.due,
            )
            for row in waiting
        ]

    def given(self, since: datetime) -> dict[EvaluatorId, dict[str, int]]:
        """Return how many contacts of each agent (external id) were given to each evaluator since."""
        pick = PickTable
        query = (
            select(pick.assignee, func.coalesce(AgentTable.external_id, ""), func.count())
            .join(SampleTable, SampleTable.id == pick.sample_id)
            .join(ContactTable, ContactTable.id == pick.contact_id)
            .outerjoin(AgentTable, AgentTable.id == ContactTable.agent_id)
            .where(pick.assignee.is_not(None), SampleTable.drawn_at >= since)
            .group_by(pick.assignee, AgentTable.external_id)
        )
        found: dict[EvaluatorId, dict[str, int]] = {}
        for login, agent, number in self._connection.execute(query):
            found.setdefault(EvaluatorId(str(login)), {})[agent] = number
        return found

    def waiting(self) -> dict[EvaluatorId, int]:
        """Return how many picks wait for each evaluator."""
        pick = PickTable
        query = (
            select(pick.assignee, func.count())
            .join(SampleTable, SampleTable.id == pick.sample_id)
            .where(pick.assignee.is_not(None), ~_evaluated(self._connection))
            .group_by(pick.assignee)
        )
        return {EvaluatorId(str(login)): n for login, n in self._connection.execute(query)}

    def selection(self, id: SampleId) -> Selection:  # noqa: A002 - the word of the contract
        """Return how the contacts of a sample were chosen; NotFound if there is none."""
        query = select(SampleTable.selection).where(SampleTable.id == id)
        found = self._connection.execute(query).scalar_one_or_none()
        if found is None:
            raise NotFound(what="sample", id=id)
        return found

    def holds(self, id: SampleId, contact: ContactId) -> bool:  # noqa: A002 - the word of the contract
        """Whether a contact is a pick of a sample today."""
        pick = PickTable
        query = select(func.count()).where(pick.sample_id == id, pick.contact_id == contact)
        return self._connection.execute(query).scalar_one() > 0

    def is_evaluated(self, id: SampleId, contact: ContactId) -> bool:  # noqa: A002 - the word of the contract
        """Whether a pick has a submitted evaluation that counts for its sample."""
        query = (
            select(func.count())
            .select_from(PickTable)
            .join(SampleTable, SampleTable.id == PickTable.sample_id)
            .where(PickTable.sample_id == id, PickTable.contact_id == contact)
            .where(_evaluated(self._connection))
        )
        return self._connection.execute(query).scalar_one() > 0

    def _strata(self, id_: SampleId) -> tuple[Stratum, ...]:
        table = StratumTable
        query = select(table.key, table.population, table.quota, table.drawn, table.basis)
        query = query.add_columns(table.layers).where(table.sample_id == id_)
        found = self._connection.execute(query.order_by(table.position))
        return tuple(Stratum(*row[:5], _layers(row.layers)) for row in found)

    def _picks(self, id_: SampleId) -> tuple[Pick, ...]:
        table = PickTable
        query = select(
            table.contact_id, table.stratum, table.weight, table.assignee, table.selection
        )
        query = query.add_columns(table.second, table.due).where(table.sample_id == id_)
        return tuple(
            Pick(
                ContactId(row.contact_id),
                row.stratum,
                row.weight,
                _login(row.assignee),
                row.selection,
                _login(row.second),
                row.due,
            )
            for row in self._connection.execute(query.order_by(table.position))
        )

    def _left_out(self, id_: SampleId) -> tuple[LeftOut, ...]:
        table = LeftOutTable
        query = select(table.reason, table.contacts).where(table.sample_id == id_)
        found = self._connection.execute(query.order_by(table.position))
        return tuple(LeftOut(reason, _numbers(contacts)) for reason, contacts in found)

    def _replacements(self, id_: SampleId) -> tuple[Replacement, ...]:
        table = ReplacementTable
        query = select(table.gone, table.came, table.stratum, table.reason, table.by, table.at)
        found = self._connection.execute(
            query.where(table.sample_id == id_).order_by(table.position)
        )
        return tuple(
            Replacement(
                ContactId(row.gone),
                ContactId(row.came),
                row.stratum,
                row.reason,
                EvaluatorId(row.by),
                row.at,
            )
            for row in found
        )


class SamplesWriter(Samples):
    """Stores samples."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, protocol: Protocol) -> None:
        """Store a draw; NotFound for an assignee who is no evaluator."""
        people = {login for pick in protocol.picks for login in (pick.assignee, pick.second)}
        require_evaluators(self._connection, people)
        self._connection.execute(
            insert(SampleTable).values(
                id=protocol.id,
                name=protocol.name,
                plan=protocol.plan,
                seed=protocol.seed,
                algorithm=protocol.algorithm,
                frame=" ".join(map(str, protocol.frame)),
                frame_size=len(protocol.frame),
                frame_hash=protocol.frame_hash,
                drawn_at=protocol.drawn_at,
                selection=protocol.selection,
            )
        )
        self._insert_parts(protocol)
        self._writing.touch("sample", protocol.id)

    def replace(self, id: SampleId, made: Replacement) -> None:  # noqa: A002 - the word of the contract
        """Store a replacement, and give the pick's place to what came; NotFound for no such pick."""
        pick, table = PickTable, ReplacementTable
        found = self._connection.execute(
            update(pick)
            .where(pick.sample_id == id, pick.contact_id == made.gone)
            .values(contact_id=made.came)
        )
        if not found.rowcount:
            raise NotFound(what="contact", id=made.gone)
        count = select(func.count()).select_from(table).where(table.sample_id == id)
        number = self._connection.execute(count).scalar_one()
        row = _replacement(made) | {"sample_id": id, "position": number}
        self._connection.execute(insert(table).values(row))
        self._writing.changed("sample", id, "replaced_contact", made.gone, made.came)
        self._writing.changed("sample", id, "replacement_reason", None, made.reason)

    def _insert_parts(self, protocol: Protocol) -> None:
        for table, rows in (
            (StratumTable, _rows(protocol.id, map(_stratum, protocol.strata))),
            (PickTable, _rows(protocol.id, map(_pick, protocol.picks))),
            (LeftOutTable, _rows(protocol.id, map(_left_out, protocol.left_out))),
            (ReplacementTable, _rows(protocol.id, map(_replacement, protocol.replacements))),
        ):
            if rows:
                self._connection.execute(insert(table), rows)


def _evaluated(connection: Connection) -> ColumnElement[bool]:
    """Return the condition that a pick's contact was evaluated for its sample, by whomever."""
    if not in_force(connection):
        return _evaluation_of_pick()
    return or_(_evaluation_of_pick(), done_by_another(SampleTable.id, PickTable.contact_id))


def _evaluation_of_pick() -> ColumnElement[bool]:
    return exists().where(counted())


def counted() -> ColumnElement[bool]:
    """Return the condition that an evaluation counts for a pick of a sample."""
    made = EvaluationTable
    afterwards = made.sample_id.is_(None) & (made.submitted_at >= SampleTable.drawn_at)
    return and_(
        made.contact_id == PickTable.contact_id,
        made.state != State.DRAFT,
        made.session_id.is_(None),
        or_(made.sample_id == SampleTable.id, afterwards),
        or_(PickTable.second.is_(None), made.evaluator != PickTable.second),
    )


def _second_done() -> ColumnElement[bool]:
    """Return the condition that the second evaluator of a pick has submitted."""
    return exists().where(counted_again())


def counted_again() -> ColumnElement[bool]:
    """Return the condition that an evaluation is the second one of a pick."""
    made = EvaluationTable
    return and_(
        made.contact_id == PickTable.contact_id,
        made.evaluator == PickTable.second,
        made.state != State.DRAFT,
        made.session_id.is_(None),
        made.sample_id == SampleTable.id,
    )


def _draft(evaluator: EvaluatorId | None) -> ScalarSelect[str]:
    """Return what was begun for a pick's contact, by this evaluator or by anybody."""
    begun = EvaluationTable
    query = select(func.min(begun.id)).where(
        begun.contact_id == PickTable.contact_id,
        begun.state == State.DRAFT,
        begun.session_id.is_(None),
    )
    if evaluator is not None:
        query = query.where(begun.evaluator == evaluator)
    return query.scalar_subquery()


def _rows(id_: SampleId, parts: Iterable[Row]) -> list[Row]:
    return [{"sample_id": id_, "position": n} | part for n, part in enumerate(parts)]


def _stratum(stratum: Stratum) -> Row:
    return {
        "key": stratum.key,
        "population": stratum.population,
        "quota": stratum.quota,
        "drawn": stratum.drawn,
        "basis": stratum.basis,
        "layers": "\n".join(f"{e.population} {e.key}" for e in stratum.layers) or None,
    }


def _pick(pick: Pick) -> Row:
    return {
        "contact_id": pick.contact_id,
        "stratum": pick.stratum,
        "weight": pick.weight,
        "assignee": pick.assignee,
        "selection": pick.selection,
        "second": pick.second,
        "due": pick.due,
    }


def _left_out(part: LeftOut) -> Row:
    return {"reason": part.reason, "contacts": " ".join(map(str, part.contacts))}


def _replacement(made: Replacement) -> Row:
    return {
        "gone": made.gone,
        "came": made.came,
        "stratum": made.stratum,
        "reason": made.reason,
        "by": made.by,
        "at": made.at,
    }


def _numbers(text: str) -> tuple[ContactId, ...]:
    return tuple(map(ContactId, map(int, text.split())))


def _layers(text: str | None) -> tuple[Layer, ...]:
    parts = (line.partition(" ") for line in (text or "").splitlines())
    return tuple(Layer(key, int(population)) for population, _, key in parts)


def _login(said: str | None) -> EvaluatorId | None:
    return None if said is None else EvaluatorId(said)
