"""The audit journal: written with every change, read by the curious, never altered."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, insert, or_, select

from qa_desk.db import audit_chain, bulk
from qa_desk.db.audit_rows import load
from qa_desk.db.journal import Writing, many, within
from qa_desk.db.search import wanted_words
from qa_desk.db.tables import AuditSubjectTable, AuditTable
from qa_desk.db.types import storable
from qa_desk.domain.auditing import (
    Act,
    AuditChoices,
    AuditFilter,
    AuditRow,
    Origin,
    Seal,
    ValueChange,
    Verdict,
)
from qa_desk.domain.ids import EvaluatorId

_SUBJECT: Final = ("audit_id", "position", "kind", "subject")
_CHANGE: Final = (*_SUBJECT, "field", "old", "new")
MOST: Final = 1_000_000
"""Rows that a list holds at most."""


class Audit:
    """Reads the journal."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, limit: int) -> list[AuditRow]:
        """Return the latest changes, newest first."""
        return self.page(self.ids(AuditFilter(), limit))

    def ids(self, wanted: AuditFilter, limit: int = MOST) -> "array[int]":
        """Return the ids of the rows that match, newest first, as an array of 64-bit numbers."""
        query = select(AuditTable.id).where(*_conditions(wanted, self._rows_with(wanted)))
        query = query.order_by(AuditTable.number.desc()).limit(limit)
        return array("q", self._connection.execute(query).scalars())

    def _rows_with(self, wanted: AuditFilter) -> list[int]:
        """Return the rows that name a thing among many: an import is told by the first and last."""
        if not (wanted.kind and wanted.subject.isascii() and wanted.subject.isdecimal()):
            return []
        part = AuditSubjectTable
        query = select(part.audit_id, part.subject).where(part.kind == many(wanted.kind))
        found = self._connection.execute(query)
        return [id_ for id_, subject in found if within(subject, int(wanted.subject))]

    def page(self, ids: Sequence[int]) -> list[AuditRow]:
        """Return rows in the order of the ids; ids nobody has are left out."""
        return load(self._connection, ids)

    def choices(self) -> AuditChoices:
        """Return who and what occurs, in order."""
        people = select(AuditTable.by).distinct().order_by(AuditTable.by)
        kind = AuditSubjectTable.kind
        kinds = select(kind).distinct().order_by(kind)
        return AuditChoices(
            tuple(self._connection.execute(people).scalars()),
            tuple(self._connection.execute(kinds).scalars()),
        )

    def has_read(self, by: EvaluatorId, verb: str, thing: tuple[str, str], since: datetime) -> bool:
        """Whether it is noted that a person opened a thing, or wrote it to a file, since a moment."""
        table, subject = AuditTable, AuditSubjectTable
        query = (
            select(table.id)
            .join(subject, subject.audit_id == table.id)
            .where(subject.kind == thing[0], subject.subject == thing[1])
            .where(table.by == by, table.verb == verb, table.act == Act.READ, table.at >= since)
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def head(self) -> Seal:
        """Return the end of the chain, to be kept elsewhere."""
        return audit_chain.head(self._connection)

    def check(self, seals: Iterable[Seal] = ()) -> Verdict:
        """Walk the whole chain and return the first row that is wrong, if any."""
        return audit_chain.check(self._connection, seals)


class AuditWriter(Audit):
    """Notes what no writer of another noun notes."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def note(self, kind: str, *ids: object) -> None:
        """Note that this change concerns things of a kind."""
        self._writing.touch(kind, *ids)

    def changed(self, kind: str, id: object, field: str, old: object, new: object) -> None:  # noqa: A002 - the word of the journal
        """Note that something which is no table's, as a setting, has another value."""
        self._writing.changed(kind, id, field, old, new)


def record(writing: Writing) -> None:
    """Write who did what when, where from, and to what; last in the transaction.

    On PostgreSQL a trigger puts the row into the chain. It locks the head until the transaction
    ends, so rows follow each other in the order of their commits.
    """
    if writing.later and not writing.touched:
        return
    row = _row(writing)
    content = audit_chain.content_of(row)
    values: dict[str, object] = {
        "at": row.at,
        "by": row.by,
        "act": row.act,
        "verb": row.verb,
        "host": row.origin.host,
        "application": row.origin.application,
        "search": audit_chain.searched(row),
        "content": content,
    }
    if writing.connection.dialect.name != "postgresql":
        seal = audit_chain.take_place(writing.connection, content)
        values |= {"number": seal.number, "hash": seal.hash}
    added = insert(AuditTable).values(values).returning(AuditTable.id)
    _record_parts(writing.connection, writing.connection.execute(added).scalar_one(), row)


def _row(writing: Writing) -> AuditRow:
    """Return the row as the database will give it back."""
    changes = (
        ValueChange(storable(kind), storable(subject), storable(name), old, new)
        for (kind, subject, name), (old, new) in writing.values.items()
    )
    return AuditRow(
        id=0,
        number=0,
        at=writing.now,
        by=EvaluatorId(storable(writing.by)),
        act=writing.act,
        verb=storable(writing.verb),
        origin=Origin(storable(writing.origin.host), storable(writing.origin.application)),
        subjects=tuple((storable(kind), storable(thing)) for kind, thing in writing.touched),
        changes=tuple(changes),
        hash="",
    )


def _record_parts(connection: Connection, audit_id: int, row: AuditRow) -> None:
    subjects = [
        (audit_id, position, kind, subject) for position, (kind, subject) in enumerate(row.subjects)
    ]
    changes = [
        (audit_id, position, change.kind, change.subject, change.field, change.old, change.new)
        for position, change in enumerate(row.changes)
    ]
    bulk.put(connection, "audit_subject", _SUBJECT, subjects)
    bulk.put(connection, "audit_change", _CHANGE, changes)


def _conditions(wanted: AuditFilter, rows: Sequence[int]) -> Iterator[ColumnElement[bool]]:
    table = AuditTable
    if wanted.by:
        yield table.by == wanted.by
    if wanted.since is not None:
        yield table.at >= wanted.since
    if wanted.until is not None:
        yield table.at < wanted.until
    if wanted.kind or wanted.subject:
        named = _of_thing(wanted.kind, wanted.subject)
        yield or_(named, table.id.in_(rows)) if rows else named
    for word in wanted_words(wanted.words):
        yield table.search.contains(word, autoescape=True)


def _of_thing(kind: str, subject: str) -> ColumnElement[bool]:
    table, part = AuditTable, AuditSubjectTable
    is_act = kind in {act.value for act in Act}
    things = select(part.audit_id)
    if kind and not is_act:
        things = things.where(part.kind.in_([kind, *([] if subject else [many(kind)])]))
    if subject:
        things = things.where(part.subject == subject)
    touched = table.id.in_(things)
    if not is_act:
        return touched
    of_act = table.act == Act(kind)
    return of_act & touched if subject else of_act
