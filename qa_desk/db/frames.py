"""What samples are drawn from: columns of the contacts that match, and what is known of their past."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, tzinfo
from itertools import chain
from typing import Any, Final, cast

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from qa_desk.db.filters import conditions, one_of_ids
from qa_desk.db.tables import AgentTable, ContactTable, EvaluationTable, PickTable, SampleTable
from qa_desk.domain.contacts import Channel
from qa_desk.domain.evaluations import Purpose, State
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Selection
from qa_desk.sampling.assignment import About
from qa_desk.sampling.frame import UNKNOWN_LENGTH, Needs, Pool
from qa_desk.sampling.groups import Asked, Known, Worked
from qa_desk.sampling.past import PastEvaluation
from qa_desk.sampling.plans import StratumKey

_AT_A_TIME: Final = 5_000
_WORDS: Final[dict[StratumKey, ColumnElement[Any]]] = {  # columns of several types
    StratumKey.TEAM: ContactTable.listed_team.expression,
    StratumKey.CHANNEL: ContactTable.channel.expression,
    StratumKey.TOPIC: ContactTable.topic.expression,
    StratumKey.LANGUAGE: ContactTable.language.expression,
    StratumKey.QUEUE: ContactTable.queue.expression,
    StratumKey.AGENT: ContactTable.agent_id.expression,
}


class Frames:
    """Reads what a draw needs, a fixed number of statements however much there is."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pool(self, wanted: ContactFilter, needs: Needs) -> Pool:
        """Return the columns that a plan needs of the contacts that match.

        The word of a target group is not in the database; the column is left to the caller.
        """
        asked = _columns(needs)
        query = select(*asked.values()).where(*conditions(self._connection, wanted))
        if needs.in_time:
            query = query.order_by(ContactTable.started_at.asc().nulls_last(), ContactTable.id)
        found = dict(zip(asked, self._fetched(query, len(asked)), strict=True))
        if needs.sampled:
            sampled = self._sampled()
            found["sampled"] = [number in sampled for number in found["id"]]
        return _pool(found, needs, self._agents)

    def span(self, wanted: ContactFilter) -> tuple[datetime, datetime] | None:
        """Return when the first and the last contact that match began; None without any."""
        started = ContactTable.started_at
        query = select(func.min(started), func.max(started))
        row = self._connection.execute(query.where(*conditions(self._connection, wanted))).one()
        return None if row[0] is None or row[1] is None else (row[0], row[1])

    def about(self, ids: Sequence[ContactId]) -> dict[ContactId, About]:
        """Return what an assignment has to know of contacts."""
        contact = ContactTable
        query = (
            select(contact.id, AgentTable.external_id, contact.language)
            .outerjoin(AgentTable, AgentTable.id == contact.agent_id)
            .where(one_of_ids(self._connection, contact.id, ids))
        )
        found = self._connection.execute(query)
        return {ContactId(id_): About(agent or "", language) for id_, agent, language in found}

    def past(self, since: datetime) -> list[PastEvaluation]:
        """Return the evaluations of random picks submitted since, with what strata are made by."""
        contact, made = ContactTable, EvaluationTable
        words = (contact.listed_team, contact.channel, contact.topic, contact.language)
        query = (
            select(AgentTable.external_id, *words, contact.queue, made.score, made.critical_any)
            .select_from(made)
            .join(contact, contact.id == made.contact_id)
            .outerjoin(AgentTable, AgentTable.id == contact.agent_id)
            .where(*_counted(), made.submitted_at >= since)
        )
        return [
            PastEvaluation(
                {
                    StratumKey.AGENT: row.external_id or "",
                    StratumKey.TEAM: row.listed_team,
                    StratumKey.CHANNEL: row.channel.value,
                    StratumKey.TOPIC: row.topic,
                    StratumKey.LANGUAGE: row.language,
                    StratumKey.QUEUE: row.queue,
                },
                row.score,
                bool(row.critical_any),
            )
            for row in self._connection.execute(query)
        ]

    def first_days(self, zone: tzinfo | None) -> dict[str, date]:
        """Return the day of the first contact of each agent, by external id."""
        query = (
            select(AgentTable.external_id, func.min(ContactTable.started_at))
            .join(AgentTable, AgentTable.id == ContactTable.agent_id)
            .group_by(AgentTable.external_id)
        )
        found = self._connection.execute(query)
        return {agent: at.astimezone(zone).date() for agent, at in found if at is not None}

    def known(self, since: datetime, zone: tzinfo | None) -> Known:
        """Return what target groups are made by; evaluations and complaints since a moment."""
        return Known(self._worked(since, zone), self._asked(since, zone))

    def _worked(self, since: datetime, zone: tzinfo | None) -> dict[str, Worked]:
        first = self.first_days(zone)
        made: dict[str, list[Any]] = {}  # tuples of Worked.made
        contact, table = ContactTable, EvaluationTable
        query = (
            select(AgentTable.external_id, contact.started_at, table.score, table.critical_any)
            .add_columns(table.submitted_at)
            .select_from(table)
            .join(contact, contact.id == table.contact_id)
            .join(AgentTable, AgentTable.id == contact.agent_id)
            .where(*_counted(), table.submitted_at >= since)
            .order_by(table.id)
        )
        for agent, started, score, critical, submitted in self._connection.execute(query):
            at = started or submitted
            if at is not None:
                day = at.astimezone(zone).date()
                made.setdefault(agent, []).append((day, score, bool(critical)))
        names = select(AgentTable.external_id, AgentTable.name)
        return {
            agent: Worked(name, first.get(agent), tuple(made.get(agent, ())))
            for agent, name in self._connection.execute(names)
        }

    def _asked(self, since: datetime, zone: tzinfo | None) -> dict[str, Asked]:
        contact = ContactTable
        first = select(contact.topic, func.min(contact.started_at)).where(contact.topic != "")
        days: dict[str, dict[date, int]] = {}
        complaints = select(contact.topic, contact.started_at).where(
            contact.complaint.is_(True), contact.started_at >= since
        )
        for topic, at in self._connection.execute(complaints):
            if at is None:
                continue
            day = at.astimezone(zone).date()
            counted = days.setdefault(topic, {})
            counted[day] = counted.get(day, 0) + 1
        return {
            topic: Asked(
                at.astimezone(zone).date() if at is not None else None, days.get(topic, {})
            )
            for topic, at in self._connection.execute(first.group_by(contact.topic))
        }

    def _sampled(self) -> frozenset[int]:
        """Return the contacts of random samples; asked at once, not once a contact."""
        query = select(PickTable.contact_id).join(
            SampleTable, SampleTable.id == PickTable.sample_id
        )
        query = query.where(SampleTable.selection == Selection.RANDOM)
        return frozenset(self._connection.execute(query).scalars())

    def _agents(self) -> dict[object, str]:
        found = self._connection.execute(select(AgentTable.id, AgentTable.external_id))
        return {None: "", **{row[0]: row[1] for row in found}}

    def _fetched(self, query: Select[Any], width: int) -> list[list[Any]]:
        """Return the columns as the driver gives them; a row each would cost twice the time."""
        columns: list[list[Any]] = [[] for _ in range(width)]
        result = self._connection.execute(query)
        cursor = cast("Any", result.cursor)  # SQLAlchemy types it as the driver's own
        while rows := cursor.fetchmany(_AT_A_TIME):
            values = list(chain.from_iterable(rows))
            for place, column in enumerate(columns):
                column.extend(values[place::width])
        result.close()
        return columns


def _counted() -> Iterator[ColumnElement[bool]]:
    made = EvaluationTable
    yield made.state != State.DRAFT
    yield made.session_id.is_(None)
    yield made.purpose == Purpose.RANDOM


def _columns(needs: Needs) -> dict[str, ColumnElement[Any]]:
    """Return what is to be asked, by the name it is known by here; numbers where they can be."""
    contact = ContactTable
    asked: dict[str, ColumnElement[Any]] = {"id": contact.id.expression}
    for key in needs.words:
        if key in _WORDS:
            asked[key] = _WORDS[key]
    if needs.agents:
        asked.setdefault(StratumKey.AGENT, contact.agent_id.expression)
    if StratumKey.GROUP in needs.words:
        asked.setdefault(StratumKey.AGENT, contact.agent_id.expression)
        asked.setdefault(StratumKey.TOPIC, contact.topic.expression)
    voice = contact.channel == Channel.VOICE
    known = case((voice, func.coalesce(contact.duration_ms, UNKNOWN_LENGTH)), else_=UNKNOWN_LENGTH)
    for name, wanted, column in (
        ("evaluated", needs.evaluated, contact.evaluations),
        ("lengths", needs.lengths, known),
        ("voice", needs.recorded, case((voice, 1), else_=0)),
        ("recorded", needs.recorded, contact.has_recording),
        ("complaints", needs.complaints, contact.complaint),
        ("started", bool(needs.boundaries), contact.started_at),
    ):
        if wanted:
            asked[name] = cast("ColumnElement[Any]", column)
    return asked


def _pool(
    found: dict[str, list[Any]], needs: Needs, agents: Callable[[], dict[object, str]]
) -> Pool:
    words = {key: found[key] for key in _WORDS if key in found}
    if StratumKey.AGENT in words:
        names = agents()
        has_agent = words[StratumKey.AGENT]
        words[StratumKey.AGENT] = [names[number] for number in has_agent]
    return Pool(
        ids=cast("Sequence[ContactId]", found["id"]),
        words=dict(words),
        has_agent=words.get(StratumKey.AGENT, ()),
        evaluated=found.get("evaluated", ()),
        sampled=found.get("sampled", ()),
        voice=found.get("voice", ()),
        recorded=found.get("recorded", ()),
        lengths=found.get("lengths", ()),
        complaints=found.get("complaints", ()),
        periods=_periods(found.get("started", ()), needs.boundaries),
    )


def _periods(started: Sequence[Any], boundaries: tuple[datetime, ...]) -> list[int]:
    """Return the number of the period of each moment; one that nobody knows is of the first."""
    if not started:
        return []
    in_file = any(isinstance(at, str) for at in started[:_AT_A_TIME])
    ends: list[Any] = [_as_text(end) if in_file else end for end in boundaries]
    return [0 if at is None else bisect_right(ends, at) for at in started]


def _as_text(moment: datetime) -> str:
    """Return a moment as SQLite keeps it, so that texts compare as moments do."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
