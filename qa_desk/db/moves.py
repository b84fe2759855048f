"""Assignments that went from one evaluator to another, as their protocol tells it."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, select

from qa_desk.db.tables import MoveTable
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.work_plan import Move, Place


def moves_of(connection: Connection, *conditions: ColumnElement[bool]) -> Iterator[Move]:
    """Yield moves in the order of their samples and of time."""
    table = MoveTable
    query = (
        select(table.sample_id, table.place, table.is_second, table.contact_id)
        .add_columns(table.giver, table.taker, table.reason, table.by, table.at)
        .where(*conditions)
        .order_by(table.sample_id, table.position)
    )
    for row in connection.execute(query):
        yield Move(
            Place(SampleId(row.sample_id), row.place, row.is_second),
            ContactId(row.contact_id),
            None if row.giver is None else EvaluatorId(row.giver),
            EvaluatorId(row.taker),
            row.reason,
            EvaluatorId(row.by),
            row.at,
        )
