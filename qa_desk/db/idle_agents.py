"""Agents whom an import brought in, and who serve nobody once it is undone."""

import json
from collections.abc import Collection
from typing import Final

from sqlalchemy import ColumnElement, delete, exists, select

from qa_desk.db.journal import Writing
from qa_desk.db.tables import (
    AbsenceTable,
    AgentTable,
    AuditSubjectTable,
    AuditTable,
    ContactAgentTable,
    ContactTable,
    ImportChangeTable,
    PostingTable,
)
from qa_desk.domain.ids import ContactId, ImportId
from qa_desk.domain.imports import ImportRun

_KIND: Final = "agent"
_IMPORTS: Final = frozenset({"import", "undo an import"})
"""Whoever did anything else to an agent wants to keep the agent."""


def serving(writing: Writing, ids: Collection[ContactId]) -> set[int]:
    """Return the numbers of the agents of contacts."""
    first = select(ContactTable.agent_id).where(ContactTable.id.in_(ids))
    others = select(ContactAgentTable.agent_id).where(ContactAgentTable.contact_id.in_(ids))
    found = writing.connection.execute(first.union(others)).scalars()
    return {id_ for id_ in found if id_ is not None}


def drop(writing: Writing, run: ImportRun, agents: Collection[int]) -> None:
    """Remove those of the agents whom the import brought in, and whom nothing and nobody uses."""
    table = AgentTable
    idle = [~exists().where(used) for used in _uses()]
    query = select(table.id, table.external_id).where(table.id.in_(sorted(agents)), *idle)
    rows = writing.connection.execute(query.order_by(table.id))
    found = {id_: external_id for id_, external_id in rows}  # noqa: C416 - rows are no pairs to mypy
    own = _brought_in(writing, run, found)
    gone = [id_ for id_ in own if not _is_remembered(writing, run.id, found[id_])]
    if gone:
        writing.connection.execute(delete(table).where(table.id.in_(gone)))
        writing.touch(_KIND, *gone)


def _uses() -> tuple[ColumnElement[bool], ...]:
    """Return what keeps an agent: contacts, days in a team, absences."""
    places = (ContactTable, ContactAgentTable, PostingTable, AbsenceTable)
    return tuple(place.agent_id == AgentTable.id for place in places)


def _brought_in(writing: Writing, run: ImportRun, agents: Collection[int]) -> list[int]:
    """Return those of whom the journal tells since the import alone, and of imports alone."""
    part, row = AuditSubjectTable, AuditTable
    query = select(part.subject, row.at, row.verb).join(row, row.id == part.audit_id)
    query = query.where(part.kind == _KIND, part.subject.in_([str(id_) for id_ in agents]))
    told = set()
    other = set()
    for subject, at, verb in writing.connection.execute(query):
        told.add(int(subject))
        if at < run.started_at or verb not in _IMPORTS:
            other.add(int(subject))
    return sorted(told - other)


def _is_remembered(writing: Writing, run: ImportId, external_id: str) -> bool:
    """Whether a contact that a later import changed may be given back to this agent."""
    table = ImportChangeTable
    name = f'"external_id": {json.dumps(external_id, ensure_ascii=False)}'
    query = select(table.run_id).where(table.run_id > run)
    query = query.where(table.before.contains(name, autoescape=True))
    return writing.connection.execute(query.limit(1)).first() is not None
