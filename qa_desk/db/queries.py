"""Lists of contacts: ids by filter and order, lines by ids, counts, choices."""

from array import array
from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, func, select, text

from qa_desk.db import occurring
from qa_desk.db.filters import conditions, needs_agent, one_of_ids, ordering
from qa_desk.db.tables import AgentTable, ContactTable
from qa_desk.db.types import UtcDateTime
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactChoices, ContactFilter, ContactOrder, ContactRow

MOST: Final = 1_000_000
"""Ids that a list holds at most."""
_LATEST: Final = 2000
"""Contacts in which fields of the company's own are looked for."""
_LINE: Final = (
    ContactTable.id,
    ContactTable.channel,
    ContactTable.external_id,
    ContactTable.started_at,
    ContactTable.duration_ms,
    ContactTable.listed_team,
    ContactTable.topic,
    ContactTable.language,
    ContactTable.direction,
    ContactTable.complaint,
    ContactTable.has_recording,
    ContactTable.transcribed,
    ContactTable.evaluations,
    ContactTable.score,
    AgentTable.name.label("agent_name"),
)


_NEXT_DAY: Final = {
    "sqlite": "datetime(first, 'start of day', '+1 day')",
    "postgresql": "date_trunc('day', first) + interval '1 day'",
}
_DAYS: Final = """
    WITH RECURSIVE day(first) AS (
        SELECT min(started_at) FROM contact WHERE started_at IS NOT NULL
        UNION ALL SELECT (SELECT min(c.started_at) FROM contact c WHERE c.started_at >= {after})
            FROM day WHERE first IS NOT NULL)
    SELECT first, (SELECT max(c.started_at) FROM contact c WHERE c.started_at < {after}) AS last
        FROM day WHERE first IS NOT NULL"""
"""Steps from day to day along the index, past however many contacts."""


class Queries:
    """Reads lists; a fixed number of statements whatever the number of lines."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def contact_ids(
        self, wanted: ContactFilter, order: ContactOrder, limit: int = MOST
    ) -> "array[int]":
        """Return the ids of the contacts that match, in order, as an array of 64-bit numbers."""
        query = select(ContactTable.id).where(*conditions(self._connection, wanted))
        if needs_agent(order):
            query = query.outerjoin(AgentTable, AgentTable.id == ContactTable.agent_id)
        query = query.order_by(*ordering(order)).limit(limit)
        return array("q", self._connection.execute(query).scalars())

    def contact_rows(self, ids: Sequence[ContactId], *, custom: bool = False) -> list[ContactRow]:
        """Return the lines of contacts in the order of the ids; ids nobody has are left out.

        Fields of the company's own come where they are asked for.
        """
        return contact_rows(self._connection, ids, custom=custom)

    def custom_names(self) -> tuple[str, ...]:
        """Return the names of the company's own fields that occur in the latest contacts, in order."""
        contact = ContactTable
        query = select(contact.custom).order_by(contact.id.desc()).limit(_LATEST)
        found = self._connection.execute(query).scalars()
        return tuple(sorted({name for custom in found for name in custom}))

    def count(self, wanted: ContactFilter) -> int:
        """Return how many contacts match."""
        query = (
            select(func.count())
            .select_from(ContactTable)
            .where(*conditions(self._connection, wanted))
        )
        return self._connection.execute(query).scalar_one()

    def choices(self) -> ContactChoices:
        """Return the values that occur, in order; months are those of this computer's zone."""
        found = occurring.kinds(self._connection)
        topics, channels, languages = ({row[place] for row in found} for place in range(3))
        return ContactChoices(
            channels=tuple(sorted(map(Channel, channels))),
            teams=tuple(self.teams()),
            agents=self._agents(),
            languages=tuple(sorted(languages - {""})),
            topics=tuple(sorted(topics - {""})),
            months=self._months(),
        )

    def teams(self) -> list[str]:
        """Return the teams that contacts count for, in order."""
        return [team for team in occurring.teams(self._connection) if team]

    def _agents(self) -> tuple[tuple[str, str], ...]:
        agent = AgentTable
        query = select(agent.external_id, agent.name).order_by(agent.name, agent.external_id)
        return tuple((row[0], row[1]) for row in self._connection.execute(query))

    def _months(self) -> tuple[str, ...]:
        """Look at the first and last contact of each day in UTC: no local month hides between."""
        after = _NEXT_DAY[self._connection.dialect.name]
        query = text(_DAYS.format(after=after)).columns(first=UtcDateTime, last=UtcDateTime)
        ends = {moment for row in self._connection.execute(query) for moment in row}
        months = {f"{moment.astimezone():%Y-%m}" for moment in ends}
        return tuple(sorted(months, reverse=True))


def contact_rows(
    connection: Connection, ids: Sequence[ContactId], *, custom: bool = False
) -> list[ContactRow]:
    """Return the lines of contacts in the order of the ids; ids nobody has are left out."""
    query = (
        select(*_LINE, *([ContactTable.custom] if custom else []))
        .outerjoin(AgentTable, AgentTable.id == ContactTable.agent_id)
        .where(one_of_ids(connection, ContactTable.id, ids))
    )
    found = {
        row.id: ContactRow(
            id=row.id,
            channel=row.channel,
            external_id=row.external_id,
            started_at=row.started_at,
            duration_ms=row.duration_ms,
            agent=row.agent_name or "",
            team=row.listed_team,
            topic=row.topic,
            language=row.language,
            direction=row.direction,
            complaint=row.complaint,
            has_recording=row.has_recording,
            transcribed=row.transcribed,
            evaluations=row.evaluations,
            score=row.score,
            custom=row.custom if custom else {},
        )
        for row in connection.execute(query)
    }
    return [found[id_] for id_ in ids if id_ in found]
