"""Contacts with all that is theirs, read many at a time by a fixed number of statements."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, literal, select, union_all

from qa_desk.db.filters import one_of_ids
from qa_desk.db.server_rules import hides_customers
from qa_desk.db.tables import (
    AgentTable,
    ContactAgentTable,
    ContactTable,
    MediaTable,
    MessageTable,
)
from qa_desk.domain.contacts import Contact, Media, Message, Side
from qa_desk.domain.ids import AgentId, ContactId
from qa_desk.domain.people import Agent

FIELDS: Final = (
    "channel",
    "source",
    "external_id",
    "started_at",
    "duration_ms",
    "team",
    "queue",
    "topic",
    "disposition",
    "direction",
    "language",
    "customer_key",
    "csat",
    "complaint",
)
"""What a contact and its row call by the same name."""
_OF_CUSTOMER: Final = ("customer_key", "custom")
_MEDIA: Final = (
    MediaTable.path,
    MediaTable.sha256,
    MediaTable.codec,
    MediaTable.channels,
    MediaTable.sample_rate,
    MediaTable.duration_ms,
    MediaTable.sides,
)
_MESSAGE: Final = (
    MessageTable.position,
    MessageTable.side,
    MessageTable.author,
    MessageTable.text,
    MessageTable.at,
)


def whole_contacts(connection: Connection, ids: Sequence[ContactId]) -> dict[ContactId, Contact]:
    """Return contacts with their agents, recordings and messages; ids nobody has are left out.

    Who may not know the customer finds no customer key and no custom fields.
    """
    if not ids:
        return {}
    agents, media = _agents(connection, ids), _media(connection, ids)
    messages = _messages(connection, ids)
    columns = [getattr(ContactTable, name) for name in (*FIELDS, "custom", "listed_team")]
    if hides_customers(connection):
        columns = [column for column in columns if column.key not in _OF_CUSTOMER]
    query = select(ContactTable.id, *columns)
    found = connection.execute(query.where(one_of_ids(connection, ContactTable.id, ids)))
    return {
        ContactId(row["id"]): Contact(
            **row,
            agents=tuple(agents[row["id"]]),
            media=tuple(media[row["id"]]),
            messages=tuple(messages[row["id"]]),
        )
        for row in found.mappings()
    }


def _agents(connection: Connection, ids: Sequence[ContactId]) -> defaultdict[int, list[Agent]]:
    contact, link, agent = ContactTable, ContactAgentTable, AgentTable
    first = select(contact.id.label("contact_id"), contact.agent_id, literal(0).label("position"))
    further = select(link.contact_id, link.agent_id, link.position).where(link.position > 0)
    served = union_all(
        first.where(one_of_ids(connection, contact.id, ids)),
        further.where(one_of_ids(connection, link.contact_id, ids)),
    ).subquery()
    query = (
        select(served.c.contact_id, agent.external_id, agent.name, agent.team, agent.id)
        .join(served, served.c.agent_id == agent.id)
        .order_by(served.c.contact_id, served.c.position)
    )
    found = defaultdict[int, list[Agent]](list)
    for contact_id, external_id, name, team, id_ in connection.execute(query):
        found[contact_id].append(Agent(external_id, name, team, AgentId(id_)))
    return found


def _media(connection: Connection, ids: Sequence[ContactId]) -> defaultdict[int, list[Media]]:
    table = MediaTable
    query = (
        select(table.contact_id, *_MEDIA)
        .where(one_of_ids(connection, table.contact_id, ids))
        .order_by(table.contact_id, table.position)
    )
    found = defaultdict[int, list[Media]](list)
    for id_, path, sha256, codec, channels, rate, length, said in connection.execute(query):
        sides = tuple(Side(side) for side in said.split(",") if side)
        found[id_].append(Media(path, sha256, codec, channels, rate, length, sides))
    return found


def messages_of(
    connection: Connection, ids: Sequence[ContactId]
) -> dict[ContactId, tuple[Message, ...]]:
    """Return the messages of contacts in their order; contacts without any are left out."""
    found = _messages(connection, ids)
    return {ContactId(id_): tuple(messages) for id_, messages in found.items()}


def _messages(connection: Connection, ids: Sequence[ContactId]) -> defaultdict[int, list[Message]]:
    table = MessageTable
    query = (
        select(table.contact_id, *_MESSAGE)
        .where(one_of_ids(connection, table.contact_id, ids))
        .order_by(table.contact_id, table.ordinal)
    )
    found = defaultdict[int, list[Message]](list)
    for id_, position, side, author, text, at in connection.execute(query):
        found[id_].append(Message(position, side, author, text, at))
    return found
