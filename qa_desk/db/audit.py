"""The audit journal: written with every change, read by the curious, never altered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from qa_desk.db.journal import Writing
from qa_desk.db.tables import AuditSubjectTable, AuditTable
from qa_desk.domain.ids import EvaluatorId


@dataclass(frozen=True, slots=True)
class AuditRow:
    """A committed change; `subjects` are (kind, id) of what it touched."""

    at: datetime
    by: EvaluatorId
    verb: str
    subjects: tuple[tuple[str, str], ...]


class Audit:
    """Reads the journal."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, limit: int) -> list[AuditRow]:
        """Return the latest changes, newest first."""
        query = select(AuditTable).order_by(AuditTable.id.desc()).limit(limit)
        found = self._connection.execute(query).all()
        subjects = self._subjects([row.id for row in found])
        return [
            AuditRow(row.at, EvaluatorId(row.by), row.verb, tuple(subjects[row.id]))
            for row in found
        ]

    def _subjects(self, ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
        table = AuditSubjectTable
        subjects: dict[int, list[tuple[str, str]]] = {audit_id: [] for audit_id in ids}
        if not ids:
            return subjects
        query = (
            select(table.audit_id, table.kind, table.subject)
            .where(table.audit_id.between(min(ids), max(ids)))
            .order_by(table.audit_id, table.position)
        )
        for audit_id, kind, subject in self._connection.execute(query):
            subjects[audit_id].append((kind, subject))
        return subjects


def record(writing: Writing) -> None:
    """Write who did what when, and to what."""
    row = insert(AuditTable).values(at=writing.now, by=writing.by, verb=writing.verb)
    audit_id = writing.connection.execute(row.returning(AuditTable.id)).scalar_one()
    subjects = [
        {"audit_id": audit_id, "position": position, "kind": kind, "subject": subject}
        for position, (kind, subject) in enumerate(writing.touched)
    ]
    if subjects:
        writing.connection.execute(insert(AuditSubjectTable), subjects)
