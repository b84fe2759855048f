"""Samples, their protocols, and what of them still waits for an evaluation."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    exists,
    func,
    insert,
    or_,
    select,
    tuple_,
)

from qa_desk.db.journal import Writing
from qa_desk.db.people import require_evaluators
from qa_desk.db.queries import contact_rows
from qa_desk.db.server_rules import done_by_others, in_force
from qa_desk.db.tables import (
    EvaluationTable,
    ExclusionTable,
    PickTable,
    SampleTable,
    StratumTable,
)
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId
from qa_desk.domain.rows import SampleRow, TodoRow
from qa_desk.domain.sampling import Exclusion, Pick, Protocol, Stratum
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
            frame=tuple(ContactId(int(number)) for number in row.frame.split()),
            frame_hash=row.frame_hash,
            strata=self._strata(id),
            picks=self._picks(id),
            exclusions=self._exclusions(id),
            drawn_at=row.drawn_at,
        )

    def todo(self, evaluator: EvaluatorId | None) -> list[TodoRow]:
        """Return the picks that wait, oldest draw first: one evaluator's and those of nobody, or all.

        `draft` is what the evaluator (with None: anybody) has begun for the contact.
        """
        pick = PickTable
        query = (
            select(pick.contact_id, pick.sample_id, SampleTable.name, pick.assignee)
            .add_columns(_draft(evaluator).label("draft"))
            .join(SampleTable, SampleTable.id == pick.sample_id)
            .where(~_evaluated(self._connection))
            .order_by(SampleTable.drawn_at, pick.sample_id, pick.position)
        )
        if evaluator is not None:
            query = query.where(or_(pick.assignee == evaluator, pick.assignee.is_(None)))
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
            )
            for row in waiting
        ]

    def _strata(self, id_: SampleId) -> tuple[Stratum, ...]:
        table = StratumTable
        query = select(table.key, table.population, table.quota, table.drawn)
        query = query.where(table.sample_id == id_).order_by(table.position)
        return tuple(Stratum(*row) for row in self._connection.execute(query))

    def _picks(self, id_: SampleId) -> tuple[Pick, ...]:
        table = PickTable
        query = select(
            table.contact_id, table.stratum, table.weight, table.assignee, table.selection
        )
        query = query.where(table.sample_id == id_).order_by(table.position)
        return tuple(
            Pick(
                ContactId(contact_id),
                stratum,
                weight,
                None if assignee is None else EvaluatorId(assignee),
                selection,
            )
            for contact_id, stratum, weight, assignee, selection in self._connection.execute(query)
        )

    def _exclusions(self, id_: SampleId) -> tuple[Exclusion, ...]:
        table = ExclusionTable
        query = select(table.contact_id, table.reason)
        query = query.where(table.sample_id == id_).order_by(table.position)
        found = self._connection.execute(query)
        return tuple(Exclusion(ContactId(contact_id), reason) for contact_id, reason in found)


class SamplesWriter(Samples):
    """Stores samples."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, protocol: Protocol) -> None:
        """Store a draw; NotFound for an assignee who is no evaluator."""
        require_evaluators(self._connection, {pick.assignee for pick in protocol.picks})
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
            )
        )
        self._insert_parts(protocol)
        self._writing.touch("sample", protocol.id)

    def _insert_parts(self, protocol: Protocol) -> None:
        for table, rows in (
            (StratumTable, _rows(protocol.id, map(_stratum, protocol.strata))),
            (PickTable, _rows(protocol.id, map(_pick, protocol.picks))),
            (ExclusionTable, _rows(protocol.id, map(_exclusion, protocol.exclusions))),
        ):
            if rows:
                self._connection.execute(insert(table), rows)


def _evaluated(connection: Connection) -> ColumnElement[bool]:
    """Return the condition that a pick's contact was evaluated for its sample, by whomever."""
    if not in_force(connection):
        return _evaluation_of_pick()
    done = done_by_others().c
    by_others = tuple_(PickTable.sample_id, PickTable.contact_id).in_(
        select(done.sample_id, done.contact_id)
    )
    return or_(_evaluation_of_pick(), by_others)


def _evaluation_of_pick() -> ColumnElement[bool]:
    made = EvaluationTable
    afterwards = made.sample_id.is_(None) & (made.submitted_at >= SampleTable.drawn_at)
    return exists().where(
        made.contact_id == PickTable.contact_id,
        made.state != State.DRAFT,
        made.session_id.is_(None),
        or_(made.sample_id == SampleTable.id, afterwards),
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
    }


def _pick(pick: Pick) -> Row:
    return {
        "contact_id": pick.contact_id,
        "stratum": pick.stratum,
        "weight": pick.weight,
        "assignee": pick.assignee,
        "selection": pick.selection,
    }


def _exclusion(exclusion: Exclusion) -> Row:
    return {"contact_id": exclusion.contact_id, "reason": exclusion.reason}
