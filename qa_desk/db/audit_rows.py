"""Rows of the journal by their ids: three statements, however many there are."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from qa_desk.db.filters import one_of_ids
from qa_desk.db.tables import AuditChangeTable, AuditSubjectTable, AuditTable
from qa_desk.domain.auditing import AuditRow, Origin, ValueChange
from qa_desk.domain.ids import EvaluatorId


def load(connection: Connection, ids: Sequence[int]) -> list[AuditRow]:
    """Return rows in the order of the ids; ids nobody has are left out."""
    if not ids:
        return []
    subjects, changes = _subjects(connection, ids), _changes(connection, ids)
    table = AuditTable
    query = select(table.id, table.number, table.at, table.by, table.act, table.verb)
    query = query.add_columns(table.host, table.application, table.hash)
    rows = connection.execute(query.where(one_of_ids(connection, table.id, ids)))
    found = {
        row.id: AuditRow(
            row.id,
            row.number,
            row.at,
            EvaluatorId(row.by),
            row.act,
            row.verb,
            Origin(row.host, row.application),
            tuple(subjects[row.id]),
            tuple(changes[row.id]),
            row.hash,
        )
        for row in rows
    }
    return [found[id_] for id_ in ids if id_ in found]


def _subjects(connection: Connection, ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    table = AuditSubjectTable
    query = select(table.audit_id, table.kind, table.subject)
    query = query.where(one_of_ids(connection, table.audit_id, ids))
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for id_, kind, subject in connection.execute(query.order_by(table.audit_id, table.position)):
        found[id_].append((kind, subject))
    return found


def _changes(connection: Connection, ids: Sequence[int]) -> dict[int, list[ValueChange]]:
    table = AuditChangeTable
    query = select(table.audit_id, table.kind, table.subject, table.field, table.old, table.new)
    query = query.where(one_of_ids(connection, table.audit_id, ids))
    found: dict[int, list[ValueChange]] = defaultdict(list)
    for row in connection.execute(query.order_by(table.audit_id, table.position)):
        change = ValueChange(row.kind, row.subject, row.field, row.old, row.new)
        found[row.audit_id].append(change)
    return found
