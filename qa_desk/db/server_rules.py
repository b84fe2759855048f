"""What readers ask a PostgreSQL database for that its rules of rows would hide from them.

The answers hold no more than everybody concerned may know: who has handed in, not what.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, TypeAlias, cast

import psycopg
from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    ColumnElement,
    Connection,
    DateTime,
    Select,
    SQLColumnExpression,
    String,
    Subquery,
    column,
    func,
    literal,
    select,
)
from sqlalchemy.pool import ConnectionPoolEntry

from qa_desk.db.tables import ContactTable, EvaluationTable, SessionContactTable
from qa_desk.db.types import EnumText
from qa_desk.domain.contacts import Channel

Driver: TypeAlias = psycopg.Connection[tuple[object, ...]]
_RULES: Final = "qa_desk_rules"
_ASK: Final = """
    SELECT found, found AND NOT has_column_privilege('public.contact', 'customer_key', 'SELECT')
    FROM (SELECT to_regproc('public.desk_role') IS NOT NULL AS found) AS rules"""


def on_connect(connection: Driver, entry: ConnectionPoolEntry) -> None:
    """Learn once a connection whether the database has rules, and whether they hide customers."""
    entry.info[_RULES] = connection.execute(_ASK).fetchone()
    connection.rollback()


def in_force(connection: Connection) -> bool:
    """Whether the database itself says who may see which row."""
    return _rules(connection)[0]


def hides_customers(connection: Connection) -> bool:
    """Whether this login may not read customers' keys and custom fields."""
    return _rules(connection)[1]


def entries_made(connection: Connection, session_id: str | None = None) -> Subquery:
    """Return the entries of one calibration session or all: session, contact, evaluator, state."""
    if in_force(connection):
        made = func.desk_standing(literal(session_id, String)).table_valued(
            column("session_id", String),
            column("contact_id", BigInteger),
            column("evaluator", String),
            column("state", String),
        )
        return select(made).subquery("made")
    table = EvaluationTable
    query = select(table.session_id, table.contact_id, table.evaluator)
    query = query.add_columns(func.coalesce(table.state, "").label("state"))
    wanted = table.session_id.is_not(None) if session_id is None else table.session_id == session_id
    return query.where(wanted).subquery("made")


def compared(connection: Connection, session_id: str) -> Subquery:
    """Return what a comparison tells of a session's contacts: id, outer id, channel, topic.

    Whoever compares may be out of reach of the contacts themselves.
    """
    if in_force(connection):
        told = func.desk_compared(literal(session_id, String)).table_valued(
            column("contact_id", BigInteger),
            column("external_id", String),
            column("channel", EnumText(Channel)),
            column("topic", String),
        )
        return select(told).subquery("compared")
    contact, place = ContactTable, SessionContactTable
    query = select(contact.id.label("contact_id"), contact.external_id, contact.channel)
    query = query.add_columns(contact.topic).join(place, place.contact_id == contact.id)
    return query.where(place.session_id == session_id).subquery("compared")


def done_by_another(
    sample: SQLColumnExpression[str], contact: SQLColumnExpression[int]
) -> ColumnElement[bool]:
    """Return whether another has evaluated a pick of ours; only where rules are in force."""
    return func.desk_done_by_another(sample, contact, type_=Boolean)


def rested_on(ids: Sequence[int]) -> Select[int]:
    """Return which of the contacts somebody evaluates or has evaluated, unseen work too."""
    return select(func.desk_rested_on(literal(list(ids), ARRAY(BigInteger)), type_=BigInteger))


def count_for(
    connection: Connection, agent: int, limits: tuple[datetime | None, datetime | None], team: str
) -> int:
    """Let an agent's contacts of a time count for a team, others' teams too; return how many."""
    return _counted_for(connection, agent, limits, team, only_asked=False)


def would_count_for(
    connection: Connection, agent: int, limits: tuple[datetime | None, datetime | None], team: str
) -> int:
    """Return how many contacts `count_for` would move."""
    return _counted_for(connection, agent, limits, team, only_asked=True)


def _counted_for(
    connection: Connection,
    agent: int,
    limits: tuple[datetime | None, datetime | None],
    team: str,
    *,
    only_asked: bool,
) -> int:
    since, until = (literal(each, DateTime(timezone=True)) for each in limits)
    asked = func.desk_count_for(literal(agent, BigInteger), since, until, team, only_asked)
    moved: int = connection.execute(select(asked)).scalar_one()
    return moved


def rename_team(connection: Connection, former: str, wanted: str) -> int:
    """Call a team by another name everywhere; return how many contacts count for it."""
    renamed = select(func.desk_rename_team(former, wanted))
    contacts: int = connection.execute(renamed).scalar_one()
    return contacts


def erase_unseen(
    connection: Connection, contact: int, *, spoken: bool, written: bool, masked: str
) -> int:
    """Take quotes and names out of what this login may not read; return of how many evaluations.

    Drafts of others, and blind entries before their reveal; `masked` is a regular expression.
    """
    asked = select(func.desk_erase_unseen(contact, spoken, written, masked))
    evaluations: int = connection.execute(asked).scalar_one()
    return evaluations


def _rules(connection: Connection) -> tuple[bool, bool]:
    return cast("tuple[bool, bool]", connection.info.get(_RULES, (False, False)))  # of on_connect
