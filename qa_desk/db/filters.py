"""A filter or an order of contacts as conditions of a query."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    UnaryExpression,
    and_,
    any_,
    column,
    false,
    func,
    literal,
    select,
    true,
    union,
)
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db.access import reached
from qa_desk.db.checks import Checks
from qa_desk.db.fulltext import holding, named, phrases
from qa_desk.db.served import served_by
from qa_desk.db.tables import (
    AgentTable,
    ContactTable,
    PickTable,
)
from qa_desk.domain.rows import ContactColumn, ContactFilter, ContactOrder

_ORDERS: Final[dict[ContactColumn, InstrumentedAttribute[Any]]] = {  # columns of several types
    ContactColumn.STARTED: ContactTable.started_at,
    ContactColumn.DURATION: ContactTable.duration_ms,
    ContactColumn.AGENT: AgentTable.name,
    ContactColumn.TEAM: ContactTable.listed_team,
    ContactColumn.CHANNEL: ContactTable.channel,
    ContactColumn.TOPIC: ContactTable.topic,
    ContactColumn.EXTERNAL_ID: ContactTable.external_id,
    ContactColumn.SCORE: ContactTable.score_order,
}


def conditions(connection: Connection, wanted: ContactFilter) -> list[ColumnElement[bool]]:
    """Return what must hold of a contact; nothing for an empty filter."""
    sight = [] if wanted.sight is None else [reached(wanted.sight)]
    words = _words(connection, wanted.words)
    plain = [*sight, *_among(wanted), *_limits(wanted), *_links(wanted), *words]
    if wanted.where is None:
        return plain
    checks = Checks(connection, lambda said: and_(true(), *_words(connection, said)))
    return [*plain, checks.condition(wanted.where)]


def ordering(order: ContactOrder) -> tuple[UnaryExpression[object], UnaryExpression[int]]:
    """Return what to order by: contacts without a value last, ties by id in the same direction."""
    by = _ORDERS[order.column]
    if order.descending:
        return by.desc().nulls_last(), ContactTable.id.desc()
    return by.asc().nulls_last(), ContactTable.id.asc()


def needs_agent(order: ContactOrder) -> bool:
    """Return whether the order looks at the first agent."""
    return order.column is ContactColumn.AGENT


def one_of_ids(
    connection: Connection, number: InstrumentedAttribute[int], ids: Sequence[int]
) -> ColumnElement[bool]:
    """Return the condition that a number is among ids, sent as one parameter however many."""
    if connection.dialect.name == "postgresql":
        return number == any_(literal(list(ids), ARRAY(BigInteger)))
    listed = func.json_each("[" + ",".join(map(str, ids)) + "]")
    return number.in_(select(listed.table_valued(column("value", Integer)).c.value))


def _among(wanted: ContactFilter) -> Iterator[ColumnElement[bool]]:
    contact = ContactTable
    for values, field in (
        (wanted.channels, contact.channel),
        (wanted.teams, contact.listed_team),
        (wanted.languages, contact.language),
        (wanted.topics, contact.topic),
    ):
        if values:
            yield field.in_(sorted(values))


def _limits(wanted: ContactFilter) -> Iterator[ColumnElement[bool]]:
    contact = ContactTable
    if wanted.since is not None:
        yield contact.started_at >= wanted.since
    if wanted.until is not None:
        yield contact.started_at < wanted.until
    if wanted.complaint is not None:
        yield contact.complaint.is_(wanted.complaint)
    if wanted.transcribed is not None:
        yield contact.transcribed.is_(wanted.transcribed)
    if wanted.evaluated is not None:
        yield contact.evaluations > 0 if wanted.evaluated else contact.evaluations == 0


def _links(wanted: ContactFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.agents:
        yield ContactTable.id.in_(
            union(*served_by(AgentTable.external_id.in_(sorted(wanted.agents))))
        )
    if wanted.sample is not None:
        picks = select(PickTable.contact_id).where(PickTable.sample_id == wanted.sample)
        yield ContactTable.id.in_(picks)


def _words(connection: Connection, words: str) -> Iterator[ColumnElement[bool]]:
    wanted = phrases(words)
    if words.strip() and not wanted:
        yield false()  # signs alone are no words, and nothing holds them
    for phrase in wanted:
        by_agent = served_by(named(AgentTable.search, phrase))
        yield ContactTable.id.in_(union(*holding(connection, phrase), *by_agent))
