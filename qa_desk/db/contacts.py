"""Contacts with their agents, recordings and messages."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Final

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from qa_desk.db import bulk, masked_texts
from qa_desk.db.faults import AmbiguousContact
from qa_desk.db.fulltext import index_new
from qa_desk.db.journal import Writing
from qa_desk.db.people import settle_agents
from qa_desk.db.phrase_hits import forget
from qa_desk.db.postings import histories, listed_team
from qa_desk.db.search import SEARCHED, about, about_forms, change_searched
from qa_desk.db.spelling import veiled
from qa_desk.db.tables import (
    ContactAgentTable,
    ContactTable,
    MediaTable,
    MessageTable,
)
from qa_desk.db.types import storable
from qa_desk.db.whole_contacts import FIELDS, messages_of, whole_contacts
from qa_desk.domain.contacts import Contact, Message
from qa_desk.domain.ids import AgentId, ContactId, ImportId
from qa_desk.domain.masked import Part
from qa_desk.errors import NotFound

BATCH: Final = 10_000
"""Contacts that are sent to the database at a time."""
Row = dict[str, object]
_TEXTS: Final = (
    "source",
    "external_id",
    "team",
    "queue",
    "topic",
    "disposition",
    "language",
    "customer_key",
)
_TEXTS_OF: Final[Callable[[Contact], tuple[str, ...]]] = attrgetter(*_TEXTS)
COLUMNS: Final = (
    "id",
    "started_at",
    *_TEXTS,
    "listed_team",
    "custom",
    "channel",
    "direction",
    "duration_ms",
    "csat",
    "complaint",
    "agent_id",
    "has_recording",
    "transcribed",
    "evaluations",
    "import_id",
)
LINK: Final = ("contact_id", "position", "agent_id")
_MESSAGE: Final = ("contact_id", "ordinal", "position", "side", "author", "text", "at")
_MEDIA: Final = ("path", "sha256", "codec", "channels", "sample_rate", "duration_ms")


class Contacts:
    """Reads contacts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, id: ContactId) -> Contact:  # noqa: A002 - the word of the contract
        """Return a contact with all that belongs to it; NotFound if there is none.

        Who may not know the customer finds no customer key and no custom fields.
        """
        found = whole_contacts(self._connection, [id])
        if id not in found:
            raise NotFound(what="contact", id=id)
        return found[id]

    def many(self, ids: Collection[ContactId]) -> dict[ContactId, Contact]:
        """Return contacts as `get` does; ids nobody has are left out."""
        return whole_contacts(self._connection, sorted(ids))

    def messages(self, ids: Sequence[ContactId]) -> dict[ContactId, tuple[Message, ...]]:
        """Return the messages of those of the contacts that have some."""
        return messages_of(self._connection, ids) if ids else {}

    def find(self, source: str, external_id: str) -> ContactId | None:
        """Return the contact of a source with this external id; None if there is none."""
        table = ContactTable
        return self._first(
            select(table.id).where(table.source == source, table.external_id == external_id)
        )

    def kind_of(self, id: ContactId) -> tuple[str, str]:  # noqa: A002 - the word of the contract
        """Return the channel and the topic of a contact; NotFound if there is none."""
        table = ContactTable
        query = select(table.channel, table.topic).where(table.id == id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound(what="contact", id=id)
        return row.channel, row.topic

    def find_external(self, external_id: str, source: str = "") -> ContactId | None:
        """Return the contact with this external id; None if there is none.

        Without a source it may be of any; AmbiguousContact where several sources have one.
        """
        if source:
            return self.find(source, external_id)
        table = ContactTable
        query = select(table.source, table.id).where(table.external_id == external_id)
        found = self._connection.execute(query.order_by(table.source)).all()
        if len(found) > 1:
            sources = ", ".join(row.source for row in found)
            raise AmbiguousContact(contact=external_id, sources=sources)
        return ContactId(found[0].id) if found else None

    def find_media(self, sha256: str) -> ContactId | None:
        """Return the first contact with a recording of this content; None if there is none."""
        table = MediaTable
        query = select(table.contact_id).where(table.sha256 == sha256)
        return self._first(query.order_by(table.contact_id))

    def identities(self, wanted: Collection[tuple[str, str]]) -> dict[tuple[str, str], ContactId]:
        """Return the ids of those of the sources and external ids that are stored."""
        table = ContactTable
        by_source: dict[str, list[str]] = {}
        for source, external_id in wanted:
            by_source.setdefault(source, []).append(external_id)
        found: dict[tuple[str, str], ContactId] = {}
        for source, ids in by_source.items():
            query = select(table.external_id, table.id).where(table.source == source)
            query = query.where(table.external_id.in_(sorted(ids)))
            rows = self._connection.execute(query)
            found |= {(source, external_id): ContactId(id_) for external_id, id_ in rows}
        return found

    def heard(self, wanted: Collection[str]) -> dict[str, ContactId]:
        """Return the first contact of those of the recordings, by their content, that are stored."""
        table = MediaTable
        if not wanted:
            return {}
        query = select(table.sha256, func.min(table.contact_id)).group_by(table.sha256)
        found = self._connection.execute(query.where(table.sha256.in_(sorted(wanted))))
        return {sha256: ContactId(id_) for sha256, id_ in found}

    def _first(self, query: Select[int]) -> ContactId | None:
        found = self._connection.execute(query.limit(1)).scalar_one_or_none()
        return None if found is None else ContactId(found)


class ContactsWriter(Contacts):
    """Writes contacts."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, contact: Contact) -> ContactId:
        """Store a new contact, and its agents as far as they are new."""
        return self.add_many([contact])[0]

    def add_many(
        self, contacts: Sequence[Contact], import_run: ImportId | None = None
    ) -> list[ContactId]:
        """Store new contacts, quickly however many; return their ids in the same order.

        `import_run` is the import that brings them in, which can be undone.
        """
        ids: list[ContactId] = []
        for start in range(0, len(contacts), BATCH):
            ids += self._add_batch(contacts[start : start + BATCH], import_run)
        return ids

    def update(self, contact: Contact) -> None:
        """Store what is now known of a contact; NotFound if it is not there.

        Its transcript and its evaluations stay.
        """
        if contact.id is None:
            raise ValueError("a contact without id cannot be updated")
        before = self.get(contact.id)
        agents = settle_agents(self._writing, contact.agents)
        team = self._listed_teams([contact], agents)[0]
        changed = self._connection.execute(
            update(ContactTable)
            .where(ContactTable.id == contact.id)
            .values(_contact_row(contact, agents) | {"listed_team": team})
        )
        if changed.rowcount == 0:
            raise NotFound(what="contact", id=contact.id)
        for table in (ContactAgentTable, MediaTable, MessageTable):
            self._connection.execute(delete(table).where(table.contact_id == contact.id))
        masked_texts.put(self._connection, contact.id, Part.MESSAGE, ())
        self._insert_parts([(contact.id, contact)], agents)
        if before.messages != contact.messages:
            forget(self._connection, [contact.id])
        change_searched(
            self._connection, contact.id, about=about(contact), about_forms=about_forms(contact)
        )
        self._writing.compare("contact", contact.id, _told(before), _told(contact))

    def _add_batch(
        self, contacts: Sequence[Contact], import_run: ImportId | None
    ) -> list[ContactId]:
        agents = settle_agents(self._writing, [a for c in contacts for a in c.agents])
        teams = self._listed_teams(contacts, agents)
        numbers = bulk.new_numbers(self._connection, "contact", len(contacts))
        ids = [ContactId(number) for number in numbers]
        spelled = bulk.spelling(self._connection)
        rows = [
            (id_, spelled(contact.started_at), *_plain_row(contact, agents, team), import_run)
            for id_, contact, team in zip(ids, contacts, teams, strict=True)
        ]
        bulk.put(self._connection, "contact", COLUMNS, rows)
        stored = list(zip(ids, contacts, strict=True))
        self._insert_parts(stored, agents)
        search = [(id_, about(contact), "", about_forms(contact), "") for id_, contact in stored]
        bulk.put(self._connection, "contact_search", SEARCHED, search)
        index_new(self._connection, min(ids), max(ids))
        self._writing.touch_all("contact", ids)
        return ids

    def _listed_teams(self, contacts: Sequence[Contact], agents: dict[str, AgentId]) -> list[str]:
        """Return the team each contact counts for."""
        first = [agents[c.agents[0].external_id] if c.agents else None for c in contacts]
        known = histories(self._connection, (id_ for id_ in first if id_ is not None))
        return [
            listed_team(contact, known.get(id_, ()) if id_ is not None else ())
            for contact, id_ in zip(contacts, first, strict=True)
        ]

    def _insert_parts(
        self, contacts: Iterable[tuple[ContactId, Contact]], agents: dict[str, AgentId]
    ) -> None:
        stored = list(contacts)
        links = [line for id_, contact in stored for line in _agent_rows(id_, contact, agents)]
        media = [row for id_, contact in stored for row in _media_rows(id_, contact)]
        spelled = bulk.spelling(self._connection)
        messages = [row for id_, contact in stored for row in _message_rows(id_, contact, spelled)]
        bulk.put(self._connection, "contact_agent", LINK, links)
        bulk.put(self._connection, "message", _MESSAGE, messages)
        if media:
            self._connection.execute(insert(MediaTable), media)


def _told(contact: Contact) -> Row:
    """Return what the journal tells of a contact; what may name the customer by its length alone."""
    told: Row = {name: getattr(contact, name) for name in FIELDS if name != "customer_key"}
    messages = "\n".join(f"{m.side} {m.author}: {m.text}" for m in contact.messages)
    custom = "\n".join(f"{name}={value}" for name, value in sorted(contact.custom.items()))
    return told | {
        "agents": [agent.external_id for agent in contact.agents],
        "recordings": [media.sha256[:16] for media in contact.media],
        "messages": veiled(messages),
        "custom": veiled(custom),
        "customer_key": veiled(contact.customer_key),
    }


def _contact_row(contact: Contact, agents: dict[str, AgentId]) -> Row:
    first = contact.agents[0] if contact.agents else None
    row: Row = {name: getattr(contact, name) for name in FIELDS}
    return row | {
        "custom": dict(contact.custom),
        "agent_id": agents[first.external_id] if first else None,
        "has_recording": bool(contact.media),
    }


def _plain_row(contact: Contact, agents: dict[str, AgentId], team: str) -> bulk.Line:
    """Return the values of a new contact in the order of the columns, after those of its place."""
    first = contact.agents[0] if contact.agents else None
    custom = json.dumps(dict(contact.custom), ensure_ascii=False) if contact.custom else "{}"
    return (
        *bulk.clean((*_TEXTS_OF(contact), team, custom)),
        contact.channel.value,
        contact.direction.value,
        contact.duration_ms,
        contact.csat,
        int(contact.complaint),
        agents[first.external_id] if first else None,
        int(bool(contact.media)),
        0,
        0,
    )


def _agent_rows(id_: ContactId, contact: Contact, agents: dict[str, AgentId]) -> list[bulk.Line]:
    """Return the agents after the first, who stands with the contact itself."""
    return [
        (id_, position, agents[agent.external_id])
        for position, agent in enumerate(contact.agents)
        if position
    ]


def _media_rows(id_: ContactId, contact: Contact) -> list[Row]:
    return [
        {name: getattr(media, name) for name in _MEDIA}
        | {"contact_id": id_, "position": position, "sides": ",".join(media.sides)}
        for position, media in enumerate(contact.media)
    ]


def _message_rows(
    id_: ContactId, contact: Contact, spelled: Callable[[datetime | None], str | None]
) -> list[bulk.Line]:
    return [
        (
            id_,
            ordinal,
            message.position,
            message.side.value,
            storable(message.author),
            storable(message.text),
            spelled(message.at),
        )
        for ordinal, message in enumerate(contact.messages)
    ]
