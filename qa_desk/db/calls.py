"""Calls without recordings, stored and compared many at a time by a handful of statements."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any, Final, cast

from sqlalchemy import Connection, text

from qa_desk.db import bulk
from qa_desk.db.contacts import COLUMNS, LINK
from qa_desk.db.fulltext import index_new, is_number, kept, kept_topic, kept_topic_forms
from qa_desk.db.journal import Writing
from qa_desk.db.people import known_agents, settle_agents
from qa_desk.db.postings import History, histories
from qa_desk.db.search import SEARCHED
from qa_desk.db.server_rules import hides_customers
from qa_desk.domain.calls import SAID, Call
from qa_desk.domain.contacts import Direction
from qa_desk.domain.days import day_of, on
from qa_desk.domain.ids import AgentId, ContactId, ImportId
from qa_desk.domain.people import Agent

_NOTHING: Final = (None, "", "{}", Direction.UNKNOWN.value, 0)
"""Values that say nothing, and so contradict nothing that is stored."""
_FIELDS: Final = Call._fields[:SAID]
_CUSTOM: Final = Call._fields.index("custom")
_OF_CUSTOMER: Final = ("customer_key", "custom")
_SILENT: Final[Mapping[str, str | None]] = {
    **dict.fromkeys(("team", "queue", "topic", "disposition", "language", "customer_key"), ""),
    **dict.fromkeys(("started_at", "duration_ms", "csat")),
    "direction": Direction.UNKNOWN.value,
}
"""Fields of a call as they are where it says nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """A stored call: its number, its first agent's id, and what is said of it.

    What this login may not know of the customer is None.
    """

    id: ContactId
    agent: str | None
    said: bulk.Line

    def says(self, call: Call) -> bool:
        """Whether what is stored says all that the call says."""
        if call.agents and call.agents[0] != self.agent:
            return False
        new = _said(call)
        return new == self.said or all(map(_same, _FIELDS, new, self.said))

    def rest_of(self, call: Call) -> Call:
        """Return of a call what is not stored yet: what was said before stays said."""
        said = dict(zip(_FIELDS, self.said, strict=True))
        blank = {name: none for name, none in _SILENT.items() if said[name] not in _NOTHING}
        stored = json.loads(str(said["custom"] or "{}"))
        own = {name: text for name, text in json.loads(call.custom).items() if name not in stored}
        rest: dict[str, Any] = {
            **blank,
            "custom": json.dumps(own, ensure_ascii=False) if own else "{}",
            "agents": () if self.agent else call.agents,
        }
        return call._replace(**rest)


class CallsReader:
    """Reads calls as their switchboard tells them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self, source: str, external_ids: Sequence[str]) -> dict[str, Known]:
        """Return those of the calls of a source that are stored, by external id."""
        on_server = self._connection.dialect.name == "postgresql"
        names = [f"c.{name}" for name in _FIELDS]
        if hides_customers(self._connection):
            names = ["NULL" if name in _OF_CUSTOMER else f"c.{name}" for name in _FIELDS]
        query = text(
            f"SELECT c.id, a.external_id, {', '.join(names)} FROM contact c"  # noqa: S608 - names of our own
            " LEFT JOIN agent a ON a.id = c.agent_id"
            " WHERE c.source = :source AND c.external_id"
            + (" = ANY(:ids)" if on_server else " IN (SELECT value FROM json_each(:ids))")
        )
        ids = list(external_ids) if on_server else json.dumps(list(external_ids))
        found = {}
        for id_, agent, *said in self._connection.execute(query, {"source": source, "ids": ids}):
            call = Known(ContactId(id_), agent, tuple(map(_value, said)))
            found[str(call.said[2])] = call
        return found

    def agents(self, external_ids: Sequence[str]) -> dict[str, Agent]:
        """Return those of the agents that are stored, by external id."""
        return known_agents(self._connection, external_ids)


class CallsWriter(CallsReader):
    """Writes calls."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def settle(self, agents: Mapping[str, Agent]) -> dict[str, AgentId]:
        """Store new agents and what is newly said of known ones; return their ids."""
        return settle_agents(self._writing, agents.values())

    def add(
        self,
        calls: Sequence[Call],
        agents: Mapping[str, Agent],
        ids: Mapping[str, AgentId],
        import_run: ImportId | None,
    ) -> list[ContactId]:
        """Store calls that are new, with agents that are settled; return their ids in order."""
        if not calls:
            return []
        connection = self._connection
        numbers = [ContactId(n) for n in bulk.new_numbers(connection, "contact", len(calls))]
        teams = _teams(calls, agents, ids, histories(connection, ids.values()))
        bulk.put(connection, "contact", COLUMNS, _rows(numbers, calls, teams, ids, import_run))
        links = [
            (number, place, ids[agent])
            for number, call in zip(numbers, calls, strict=True)
            for place, agent in enumerate(call.agents)
            if place
        ]
        bulk.put(connection, "contact_agent", LINK, links)
        search = [
            (n, _about(call), "", kept_topic_forms(call.topic, call.language), "")
            for n, call in zip(numbers, calls, strict=True)
            if call.topic or not is_number(call.external_id)
        ]
        if search:
            bulk.put(connection, "contact_search", SEARCHED, search)
            index_new(connection, min(numbers), max(numbers))
        self._writing.touch_all("contact", numbers)
        return numbers


def _rows(
    numbers: Sequence[ContactId],
    calls: Sequence[Call],
    teams: Sequence[str],
    ids: Mapping[str, AgentId],
    run: ImportId | None,
) -> list[bulk.Line]:
    """Return the rows in the order of the columns: the team it counts for stands before custom.

    All that stands before the agents is plain.
    """
    end = (0, 0, 0, run)
    rows = [
        (
            number,
            *call[:_CUSTOM],
            team,
            *call[_CUSTOM:SAID],
            ids[call.agents[0]] if call.agents else None,
            *end,
        )
        for number, call, team in zip(numbers, calls, teams, strict=True)
    ]
    return cast("list[bulk.Line]", rows)


def _teams(
    calls: Sequence[Call],
    agents: Mapping[str, Agent],
    ids: Mapping[str, AgentId],
    known: Mapping[AgentId, History],
) -> list[str]:
    """Return the team each call counts for: of the first agent's history, else of the file."""
    past = {agent: known[id_] for agent, id_ in ids.items() if id_ in known}
    found = []
    for call in calls:
        first = call.agents[0] if call.agents else ""
        team = _team_then(past[first], call.started_at) if first in past else ""
        found.append(team or call.team or (agents[first].team if first else ""))
    return found


def _team_then(history: History, started_at: str | None) -> str:
    posting = None if started_at is None else on(history, _day(started_at))
    return posting.team if posting else ""


def _day(started_at: str, zone: tzinfo | None = None) -> date:
    return day_of(datetime.fromisoformat(started_at).replace(tzinfo=UTC), zone)


def _about(call: Call) -> str:
    """Return the searched text of a call, as `search.about` does of a contact without messages."""
    own = kept((call.external_id,))
    topic = kept_topic(call.topic) if call.topic else ""
    return f"{own}\n{topic}" if own and topic else own or topic


def _said(call: Call) -> bulk.Line:
    return cast("bulk.Line", call[:SAID])  # all that stands before the agents is plain


def _same(field: str, new: bulk.Value, old: bulk.Value) -> bool:
    """Whether a value says nothing new."""
    if new == old or new in _NOTHING or (old is None and field in _OF_CUSTOMER):
        return True
    return field == "custom" and _within(str(new), str(old))


def _value(value: object) -> bulk.Value:
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    if value is None or isinstance(value, str | float):
        return value
    return int(value) if isinstance(value, int) else str(value)


def _within(new: str, old: str) -> bool:
    """Whether a custom text holds nothing but what the stored one holds."""
    told, stored = json.loads(new), json.loads(old)
    return all(stored.get(name) == value for name, value in told.items())
