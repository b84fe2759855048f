"""Evaluations as lines of lists."""

from dataclasses import fields
from datetime import datetime
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    SQLColumnExpression,
    not_,
    select,
)

from qa_desk.db.tables import AgentTable, ContactTable, EvaluationTable
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.rows import EvaluationRow, Outcome

OUTSIDE: Final = not_(EvaluationTable.session_id.is_not(None).self_group())
"""Outside of calibration, where nearly all are; SQLite would look up "is null" in an index."""
_FIGURES: Final = tuple(field.name for field in fields(Outcome))
_COLUMNS: Final = (
    EvaluationTable.id,
    EvaluationTable.contact_id,
    EvaluationTable.evaluator,
    EvaluationTable.card_id,
    EvaluationTable.card_version,
    EvaluationTable.card_sha256,
    EvaluationTable.purpose,
    EvaluationTable.state,
    EvaluationTable.submitted_at,
    EvaluationTable.score,
    EvaluationTable.before_gates,
    EvaluationTable.critical_customer,
    EvaluationTable.critical_business,
    EvaluationTable.critical_compliance,
    EvaluationTable.critical_any,
    EvaluationTable.opportunities,
    EvaluationTable.defects,
    EvaluationTable.passed,
    EvaluationTable.band,
    ContactTable.external_id,
    ContactTable.channel,
    ContactTable.started_at,
    ContactTable.topic,
    ContactTable.listed_team,
    AgentTable.name.label("agent_name"),
    AgentTable.external_id.label("agent_external_id"),
)


def lines(
    connection: Connection,
    when: SQLColumnExpression[datetime | None],
    *conditions: ColumnElement[bool],
    newest: int | None = None,
) -> list[EvaluationRow]:
    """Return the lines of evaluations outside of calibration in the order of a time.

    With `newest` only so many, and the latest first. The agent is the contact's first.
    """
    order = (when, EvaluationTable.id)
    query = (
        select(*_COLUMNS)
        .join(ContactTable, ContactTable.id == EvaluationTable.contact_id)
        .outerjoin(AgentTable, AgentTable.id == ContactTable.agent_id)
        .where(OUTSIDE, *conditions)
        .order_by(*(order if newest is None else (each.desc() for each in order)))
        .limit(newest)
    )
    return [
        EvaluationRow(
            id=row.id,
            contact_id=row.contact_id,
            contact_external_id=row.external_id,
            channel=row.channel,
            contact_started_at=row.started_at,
            agent=row.agent_name or "",
            agent_external_id=row.agent_external_id or "",
            team=row.listed_team,
            topic=row.topic,
            evaluator=row.evaluator,
            card=CardRef(row.card_id, row.card_version, row.card_sha256),
            purpose=row.purpose,
            state=row.state,
            submitted_at=row.submitted_at,
            outcome=_outcome(row._mapping),  # noqa: SLF001 - public by its documentation
        )
        for row in connection.execute(query)
    ]


def outcomes(
    connection: Connection,
    when: SQLColumnExpression[datetime | None],
    *conditions: ColumnElement[bool],
) -> list[Outcome]:
    """Return the figures of submitted evaluations outside of calibration in the order of a time."""
    table = EvaluationTable
    query = (
        select(*(getattr(table, name) for name in _FIGURES))
        .join(ContactTable, ContactTable.id == table.contact_id)
        .where(OUTSIDE, table.opportunities.is_not(None), *conditions)
        .order_by(when, table.id)
    )
    return [Outcome(*row) for row in connection.execute(query)]


def _outcome(row: RowMapping) -> Outcome | None:
    """Return the figures of a submitted evaluation; None for a draft, which has none."""
    if row["opportunities"] is None:
        return None
    return Outcome(**{name: row[name] for name in _FIGURES})
