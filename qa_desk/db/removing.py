"""What is left behind when contacts go: the figures that rest on them, and files nobody needs."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Select, insert, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db import server_rules
from qa_desk.db.journal import Writing
from qa_desk.db.tables import (
    EvaluationTable,
    MediaTable,
    PickTable,
    RemovalTable,
    SampleTable,
    SessionContactTable,
    SessionTable,
)
from qa_desk.domain.ids import ContactId
from qa_desk.domain.imports import Kept

File = tuple[str, str]
"""The path of a recording in the media folder, and its SHA-256."""

_ORDER: Final = (Kept.SAMPLED, Kept.IN_SESSION, Kept.EVALUATED)
"""Of several reasons the last one is told."""


def in_use(
    connection: Connection, ids: Sequence[ContactId], since: datetime | None = None
) -> dict[ContactId, Kept]:
    """Return those of the contacts on which something rests, or has come to rest since a moment.

    Drafts of others, of which nobody may know when they were begun, count always.
    """
    uses = union_all(*(query.where(contact.in_(ids)) for contact, query in _uses(since)))
    rows = [(id_, Kept(use)) for id_, use in connection.execute(uses)]
    if server_rules.in_force(connection):
        unseen = connection.execute(server_rules.rested_on(ids)).scalars()
        rows += [(id_, Kept.EVALUATED) for id_ in unseen]
    rows.sort(key=lambda row: _ORDER.index(row[1]))
    return {ContactId(id_): kept for id_, kept in rows}


def _uses(since: datetime | None) -> Iterator[tuple[InstrumentedAttribute[int], Select[int, str]]]:
    pick, place, evaluation = PickTable, SessionContactTable, EvaluationTable
    sampled = select(pick.contact_id, literal(Kept.SAMPLED.value))
    in_session = select(place.contact_id, literal(Kept.IN_SESSION.value))
    evaluated = select(evaluation.contact_id, literal(Kept.EVALUATED.value))
    if since is not None:
        drawn, opened = SampleTable.drawn_at >= since, SessionTable.created_at >= since
        sampled = sampled.join(SampleTable, SampleTable.id == pick.sample_id).where(drawn)
        in_session = in_session.join(SessionTable, SessionTable.id == place.session_id)
        in_session = in_session.where(opened)
        evaluated = evaluated.where(evaluation.started_at >= since)
    yield pick.contact_id, sampled
    yield place.contact_id, in_session
    yield evaluation.contact_id, evaluated


def note_files(writing: Writing, cause: str, files: Iterable[File]) -> int:
    """List recordings to be removed after the commit, but for those a contact has; return how many."""
    wanted = dict.fromkeys(files)
    query = select(MediaTable.path).where(MediaTable.path.in_([path for path, _ in wanted]))
    still = set(writing.connection.execute(query.distinct()).scalars())
    rows = [
        {"erasure_id": cause, "at": writing.now, "path": path, "sha256": sha256}
        for path, sha256 in wanted
        if path not in still
    ]
    if rows:
        writing.connection.execute(insert(RemovalTable), rows)
    return len(rows)
