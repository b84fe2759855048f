"""The chain of the journal: how a row is hashed, and a walk that finds the first row that is wrong.

A row's hash covers its content, its number and the hash of the row before it. Whoever removes,
changes, swaps or puts in a row would have to write all later hashes and the head anew: that needs
the rights of the database's owner (or the file), and a seal kept elsewhere shows it even then.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import Final

from sqlalchemy import Connection, func, insert, select, tuple_, update

from qa_desk.db.audit_rows import load
from qa_desk.db.search import folded
from qa_desk.db.tables import AuditChangeTable, AuditHeadTable, AuditSubjectTable, AuditTable
from qa_desk.domain.auditing import AuditRow, Break, Flaw, Seal, Verdict

BATCH: Final = 500
"""Rows that a check has in memory at a time."""
SEARCHED: Final = 4000
"""Characters of a row that words are looked for in."""
_ONLY: Final = 1
"""The id of the one row of the head."""


def content_of(row: AuditRow) -> str:
    """Return the hash of what a row says, as canonical JSON."""
    said = [
        row.at.astimezone(UTC).isoformat(timespec="microseconds"),
        row.by,
        row.act.value,
        row.verb,
        row.origin.host,
        row.origin.application,
        [list(subject) for subject in row.subjects],
        [[c.kind, c.subject, c.field, c.old, c.new] for c in row.changes],
    ]
    plain = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def linked(number: int, previous: str, content: str) -> str:
    """Return the hash of a row in the chain; a PostgreSQL database works out the same itself."""
    return hashlib.sha256(f"{number}\n{previous}\n{content}".encode()).hexdigest()


def searched(row: AuditRow) -> str:
    """Return the text that words are looked for in."""
    values = [text for c in row.changes for text in (c.field, c.old, c.new) if text]
    return folded(row.verb, row.by, row.origin.host, *values)[:SEARCHED]


def take_place(connection: Connection, content: str) -> Seal:
    """Move the head of a SQLite database on by one row, and return that row's number and hash."""
    table = AuditHeadTable
    before = _head(connection)
    if before is None:  # somebody removed it: the chain goes on without, which a check tells
        last = select(func.coalesce(func.max(AuditTable.number), 0))
        before = Seal(connection.execute(last).scalar_one(), "")
        connection.execute(insert(table).values(id=_ONLY, number=0, hash="", before=0))
    number = before.number + 1
    seal = Seal(number, linked(number, before.hash, content))
    values = {"number": seal.number, "hash": seal.hash}
    connection.execute(update(table).where(table.id == _ONLY).values(values))
    return seal


def head(connection: Connection) -> Seal:
    """Return the end of the chain."""
    return _head(connection) or Seal(0, "")


def _head(connection: Connection) -> Seal | None:
    table = AuditHeadTable
    query = select(table.number, table.hash).where(table.id == _ONLY)
    row = connection.execute(query).one_or_none()
    return None if row is None else Seal(row.number, row.hash)


def check(connection: Connection, seals: Iterable[Seal] = ()) -> Verdict:
    """Walk the whole chain; in `seals` are heads that were kept elsewhere."""
    table = AuditHeadTable
    before = connection.execute(select(table.before).where(table.id == _ONLY)).scalar()
    end = head(connection)
    rows = connection.execute(select(func.count()).select_from(AuditTable)).scalar_one()
    broken = _walk(connection, end, {seal.number: seal.hash for seal in seals})
    return Verdict(rows, before or 0, end, broken)


def _walk(connection: Connection, end: Seal, seals: dict[int, str]) -> Break | None:
    last = Seal(0, "")
    for row, content, search in _rows(connection):
        flaw = _flaw(row, content, search, last)
        if flaw is not None:
            return Break(last.number + 1, flaw)
        if seals.pop(row.number, row.hash) != row.hash:
            return Break(row.number, Flaw.SEAL)
        last = Seal(row.number, row.hash)
    if last != end:
        return Break(min(last.number, end.number) + 1, Flaw.HEAD)
    missing = [number for number in seals if number > 0]
    if missing:
        return Break(min(missing), Flaw.SEAL)
    return Break(last.number + 1, Flaw.STRAY) if _strays(connection) else None


def _flaw(row: AuditRow, content: str, search: str, last: Seal) -> Flaw | None:
    if row.number > last.number + 1:
        return Flaw.MISSING
    if content != content_of(row) or search != searched(row):
        return Flaw.CHANGED
    if row.number != last.number + 1 or row.hash != linked(row.number, last.hash, content):
        return Flaw.RELINKED
    return None


def _rows(connection: Connection) -> Iterator[tuple[AuditRow, str, str]]:
    """Yield rows by number, then by id: who has the right to drop rules may double a number."""
    table = AuditTable
    query = select(table.id, table.content, table.search).order_by(table.number, table.id)
    place = (0, 0)
    while found := connection.execute(
        query.where(tuple_(table.number, table.id) > place).limit(BATCH)
    ).all():
        rows = load(connection, [row.id for row in found])
        for row, (_id, content, search) in zip(rows, found, strict=True):
            yield row, content, search
        place = (rows[-1].number, rows[-1].id)


def _strays(connection: Connection) -> bool:
    """Whether parts of rows belong to no row, as links that are not checked allow."""
    for part in (AuditSubjectTable, AuditChangeTable):
        link = AuditTable.id == part.audit_id
        query = select(part.audit_id).outerjoin(AuditTable, link).where(AuditTable.id.is_(None))
        if connection.execute(query.limit(1)).first() is not None:
            return True
    return False
