"""What is left behind when contacts go: the figures that rest on them, and files nobody needs."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection, insert, literal, select, union_all

from qa_desk.db import server_rules
from qa_desk.db.journal import Writing
from qa_desk.db.tables import (
    EvaluationTable,
    MediaTable,
    PickTable,
    RemovalTable,
    SessionContactTable,
)
from qa_desk.domain.ids import ContactId
from qa_desk.domain.imports import Kept

File = tuple[str, str]
"""The path of a recording in the media folder, and its SHA-256."""

_USES: Final = {
    Kept.SAMPLED: PickTable.contact_id,
    Kept.IN_SESSION: SessionContactTable.contact_id,
    Kept.EVALUATED: EvaluationTable.contact_id,
}
"""What makes a contact stay; of several reasons the last one is told."""


def in_use(connection: Connection, ids: Sequence[ContactId]) -> dict[ContactId, Kept]:
    """Return those of the contacts on which something rests, drafts of others included."""
    uses = [
        select(contact, literal(kept.value)).where(contact.in_(ids))
        for kept, contact in _USES.items()
    ]
    rows = [(id_, Kept(use)) for id_, use in connection.execute(union_all(*uses))]
    if server_rules.in_force(connection):
        unseen = connection.execute(server_rules.rested_on(ids)).scalars()
        rows += [(id_, Kept.EVALUATED) for id_ in unseen]
    order = list(_USES)
    return {ContactId(id_): kept for id_, kept in sorted(rows, key=lambda row: order.index(row[1]))}


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
