"""The history of agents, and the team that contacts count for because of it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    case,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from qa_desk.db import server_rules
from qa_desk.db.journal import Writing
from qa_desk.db.people import PeopleChanged
from qa_desk.db.tables import AgentTable, ContactTable, PostingTable
from qa_desk.domain.contacts import Contact
from qa_desk.domain.days import Days, day_of, midnight, on, stretches
from qa_desk.domain.ids import AgentId
from qa_desk.domain.people import Posting, TeamMove
from qa_desk.errors import NotFound

History = tuple[Posting, ...]
_COLUMNS: Final = (
    PostingTable.first_day,
    PostingTable.last_day,
    PostingTable.team,
    PostingTable.name,
    PostingTable.position,
)


class Postings:
    """Reads histories; each is in order and has no two postings on a day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, external_id: str) -> History:
        """Return the history of an agent; empty for one without, or for nobody."""
        return self.all(external_id).get(external_id, ())

    def all(self, *external_ids: str) -> dict[str, History]:
        """Return the histories by external id: of these agents, or of all who have one."""
        table, agent = PostingTable, AgentTable
        query = (
            select(agent.external_id, *_COLUMNS)
            .join(agent, agent.id == table.agent_id)
            .order_by(table.agent_id, table.first_day)
        )
        if external_ids:
            query = query.where(agent.external_id.in_(sorted(set(external_ids))))
        found: dict[str, History] = {}
        for external_id, first, last, *words in self._connection.execute(query):
            posting = _posting(first, last, words)
            found[external_id] = (*found.get(external_id, ()), posting)
        return found

    def moves(
        self, external_id: str, after: Sequence[Posting], zone: tzinfo | None = None
    ) -> list[TeamMove]:
        """Count the contacts that another history would move to another team."""
        id_ = _agent_id(self._connection, external_id)
        moves = []
        for days, old, new in _differences(self.of(external_id), after):
            moves.append(TeamMove(days, old, new, self._count(id_, days, new, zone)))
        return moves

    def _count(self, id_: AgentId, days: Days, team: str, zone: tzinfo | None) -> int:
        if _is_hidden(self._connection):
            limits = _limits(days, zone)
            return server_rules.would_count_for(self._connection, id_, limits, team)
        there = (*_of_days(id_, days, zone), ContactTable.listed_team != _team(id_, team))
        count = select(func.count()).select_from(ContactTable).where(*there)
        return self._connection.execute(count).scalar_one()


class PostingsWriter(Postings):
    """Writes histories."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def replace(
        self,
        external_id: str,
        before: Sequence[Posting],
        after: Sequence[Posting],
        zone: tzinfo | None = None,
    ) -> int:
        """Give an agent another history; return how many contacts count for another team now.

        PeopleChanged where the stored history is not the one that was corrected.
        """
        id_ = _agent_id(self._connection, external_id)
        turn = select(AgentTable.id).where(AgentTable.id == id_).with_for_update()
        self._connection.execute(turn)  # whoever corrects the same agent on a server waits here
        if self.of(external_id) != tuple(before):
            raise PeopleChanged
        self._connection.execute(delete(PostingTable).where(PostingTable.agent_id == id_))
        rows = [_row(id_, posting) for posting in after]
        if rows:
            self._connection.execute(insert(PostingTable), rows)
        self._writing.changed("agent", id_, "history", _told(before), _told(after))
        return sum(self._move(id_, days, new, zone) for days, _, new in _differences(before, after))

    def _move(self, id_: AgentId, days: Days, team: str, zone: tzinfo | None) -> int:
        if _is_hidden(self._connection):
            return server_rules.count_for(self._connection, id_, _limits(days, zone), team)
        wanted = _team(id_, team)
        there = (*_of_days(id_, days, zone), ContactTable.listed_team != wanted)
        moved = update(ContactTable).where(*there).values(listed_team=wanted)
        return self._connection.execute(moved).rowcount


def _told(history: Sequence[Posting]) -> list[str] | None:
    """Return a history as the journal tells it; None for one without lines."""
    return [
        f"{p.days.first} {p.days.last} {p.team} / {p.position} / {p.name}" for p in history
    ] or None


def histories(connection: Connection, agents: Iterable[AgentId]) -> dict[AgentId, History]:
    """Return the histories of those of the agents who have one."""
    table = PostingTable
    query = (
        select(table.agent_id, *_COLUMNS)
        .where(table.agent_id.in_(sorted(set(agents))))
        .order_by(table.agent_id, table.first_day)
    )
    found: dict[AgentId, History] = {}
    for id_, first, last, *words in connection.execute(query):
        found[AgentId(id_)] = (*found.get(AgentId(id_), ()), _posting(first, last, words))
    return found


def listed_team(contact: Contact, history: Sequence[Posting]) -> str:
    """Return the team a contact counts for: of the first agent's history, else of the file."""
    first = contact.agents[0] if contact.agents else None
    if contact.started_at is not None and history:
        posting = on(history, day_of(contact.started_at))
        if posting is not None and posting.team:
            return posting.team
    return contact.team or (first.team if first else "")


def _differences(
    before: Sequence[Posting], after: Sequence[Posting]
) -> Iterable[tuple[Days, str, str]]:
    """Return the stretches of days on which the histories name different teams."""
    for days in stretches(before, after):
        old, new = _team_on(before, days.first), _team_on(after, days.first)
        if old != new:
            yield days, old, new


def _team_on(history: Sequence[Posting], day: date) -> str:
    posting = on(history, day)
    return posting.team if posting else ""


def _of_days(id_: AgentId, days: Days, zone: tzinfo | None) -> list[ColumnElement[bool]]:
    table = ContactTable
    found: list[ColumnElement[bool]] = [table.agent_id == id_, table.started_at.is_not(None)]
    since, until = _limits(days, zone)
    if since is not None:
        found.append(table.started_at >= since)
    if until is not None:
        found.append(table.started_at < until)
    return found


def _limits(days: Days, zone: tzinfo | None) -> tuple[datetime | None, datetime | None]:
    """Return the first moment of the days and the first one after them."""
    return (
        None if days.begins is None else midnight(days.begins, zone),
        None if days.after is None else midnight(days.after, zone),
    )


def _is_hidden(connection: Connection) -> bool:
    """Whether there may be contacts of other teams that this login does not see."""
    return connection.dialect.name == "postgresql" and server_rules.in_force(connection)


def _team(id_: AgentId, team: str) -> ColumnElement[str]:
    """Return the team as a value, or the file's word where the history is silent."""
    if team:
        return literal(team, ContactTable.listed_team.type)
    agent = select(AgentTable.team).where(AgentTable.id == id_).scalar_subquery()
    return case((ContactTable.team != "", ContactTable.team), else_=agent)


def _agent_id(connection: Connection, external_id: str) -> AgentId:
    query = select(AgentTable.id).where(AgentTable.external_id == external_id)
    found = connection.execute(query).scalar_one_or_none()
    if found is None:
        raise NotFound(what="agent", id=external_id)
    return AgentId(found)


def _posting(first: date, last: date, words: Sequence[object]) -> Posting:
    team, name, position = map(str, words)
    return Posting(team, Days(first, last), name, position)


def _row(id_: AgentId, posting: Posting) -> dict[str, object]:
    return {
        "agent_id": id_,
        "first_day": posting.days.first,
        "last_day": posting.days.last,
        "team": posting.team,
        "name": posting.name,
        "position": posting.position,
    }
