"""Agents and evaluators."""

from collections.abc import Iterable

from sqlalchemy import Connection, Integer, cast, func, insert, select, update

from qa_desk.db.fulltext import kept
from qa_desk.db.journal import Writing
from qa_desk.db.tables import AgentTable, AuditSubjectTable, EvaluatorTable
from qa_desk.domain.ids import AgentId, EvaluatorId
from qa_desk.domain.people import Agent, Evaluator
from qa_desk.errors import Expected, NotFound

_AGENT = (AgentTable.id, AgentTable.external_id, AgentTable.name, AgentTable.team)


class PeopleChanged(Expected):
    """Somebody else changed the same person, team or target after it was looked at."""

    code = "people.changed_meanwhile"


class People:
    """Reads people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def agents(self) -> list[Agent]:
        """Return all agents by name."""
        query = select(*_AGENT).order_by(AgentTable.name, AgentTable.external_id)
        found = self._connection.execute(query)
        return [Agent(external, name, team, AgentId(id_)) for id_, external, name, team in found]

    def agent(self, external_id: str) -> Agent:
        """Return an agent; NotFound if there is none."""
        found = known_agents(self._connection, [external_id])
        if external_id not in found:
            raise NotFound(what="agent", id=external_id)
        return found[external_id]

    def evaluators(self) -> list[Evaluator]:
        """Return all evaluators by name."""
        table = EvaluatorTable
        query = select(table.id, table.name, table.role, table.locked).order_by(
            table.name, table.id
        )
        found = self._connection.execute(query)
        return [
            Evaluator(EvaluatorId(id_), name, role, locked) for id_, name, role, locked in found
        ]

    def evaluator(self, id: EvaluatorId) -> Evaluator:  # noqa: A002 - the word of the contract
        """Return an evaluator; NotFound if there is none."""
        table = EvaluatorTable
        query = select(table.name, table.role, table.locked).where(table.id == id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound(what="evaluator", id=id)
        return Evaluator(id, row.name, row.role, row.locked)

    def languages(self) -> dict[EvaluatorId, tuple[str, ...]]:
        """Return the languages of those evaluators who were given some."""
        table = EvaluatorTable
        query = select(table.id, table.languages).where(table.languages.is_not(None))
        found = self._connection.execute(query.order_by(table.id))
        return {EvaluatorId(id_): tuple(said.split()) for id_, said in found if said}


class PeopleWriter(People):
    """Writes people."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def save_agent(self, agent: Agent) -> AgentId:
        """Store an agent, or the new name and team of the one with this external id."""
        known = known_agents(self._connection, [agent.external_id]).get(agent.external_id)
        if known is None or known.id is None:
            return add_agents(self._writing, [agent])[agent.external_id]
        _update_agent(self._writing, known.id, agent.name, agent.team)
        return known.id

    def save_evaluator(self, evaluator: Evaluator) -> None:
        """Store an evaluator, or what is new of the one with this login."""
        table = EvaluatorTable
        values = {
            "name": evaluator.name,
            "role": evaluator.role,
            "locked": evaluator.locked,
        }
        query = select(table.name, table.role, table.locked).where(table.id == evaluator.id)
        known = self._connection.execute(query).mappings().one_or_none()
        if known is None:
            self._connection.execute(insert(table).values(id=evaluator.id, **values))
        else:
            self._connection.execute(update(table).where(table.id == evaluator.id).values(values))
        self._writing.compare("evaluator", evaluator.id, dict(known or {}), values)

    def set_languages(self, id: EvaluatorId, languages: Iterable[str]) -> None:  # noqa: A002 - the word of the contract
        """Store which languages somebody evaluates, none meaning all; NotFound for nobody."""
        self.evaluator(id)
        table, said = EvaluatorTable, " ".join(sorted(set(languages)))
        known = self._connection.execute(select(table.languages).where(table.id == id)).scalar_one()
        self._connection.execute(update(table).where(table.id == id).values(languages=said))
        self._writing.changed("evaluator", id, "languages", known, said)


def known_agents(connection: Connection, external_ids: Iterable[str]) -> dict[str, Agent]:
    """Return those of the agents that are stored, by external id."""
    wanted = sorted(set(external_ids))
    query = select(*_AGENT).where(AgentTable.external_id.in_(wanted))
    found = connection.execute(query) if wanted else ()
    return {
        external: Agent(external, name, team, AgentId(id_)) for id_, external, name, team in found
    }


def add_agents(writing: Writing, agents: Iterable[Agent]) -> dict[str, AgentId]:
    """Store agents that are not there yet; return their ids by external id."""
    rows: list[dict[str, str | int]] = [
        {
            "external_id": agent.external_id,
            "name": agent.name,
            "team": agent.team,
            "search": _search(agent.external_id, agent.name),
        }
        for agent in agents
    ]
    if not rows:
        return {}
    if writing.connection.dialect.name == "sqlite":
        rows = _numbered(writing.connection, rows)
    statement = insert(AgentTable).returning(AgentTable.id, AgentTable.external_id)
    added = {row[1]: AgentId(row[0]) for row in writing.connection.execute(statement, rows)}
    writing.touch("agent", *added.values())
    return added


def settle_agents(writing: Writing, agents: Iterable[Agent]) -> dict[str, AgentId]:
    """Store new agents, and what is newly said of known ones; return all ids by external id.

    An empty name or team says nothing and overwrites nothing.
    """
    wanted = {agent.external_id: agent for agent in agents}
    known = known_agents(writing.connection, wanted)
    for external_id, old in known.items():
        new = wanted[external_id]
        name, team = new.name or old.name, new.team or old.team
        if old.id is not None and (name, team) != (old.name, old.team):
            _update_agent(writing, old.id, name, team)
    missing = [agent for external_id, agent in wanted.items() if external_id not in known]
    stored = {e: agent.id for e, agent in known.items() if agent.id is not None}
    return stored | add_agents(writing, missing)


def require_evaluators(connection: Connection, ids: Iterable[EvaluatorId | None]) -> None:
    """Raise NotFound for the first login that nobody has."""
    wanted = {id_ for id_ in ids if id_ is not None}
    if not wanted:
        return
    query = select(EvaluatorTable.id).where(EvaluatorTable.id.in_(sorted(wanted)))
    missing = wanted - {EvaluatorId(found) for found in connection.execute(query).scalars()}
    if missing:
        raise NotFound(what="evaluator", id=min(missing))


def _numbered(
    connection: Connection, rows: list[dict[str, str | int]]
) -> list[dict[str, str | int]]:
    """Give each agent a number that nobody had, nor somebody who is gone: the journal tells numbers.

    SQLite would give the highest one again; PostgreSQL never does.
    """
    part = AuditSubjectTable
    told = select(func.max(cast(part.subject, Integer))).where(part.kind == "agent")
    stored = select(func.max(AgentTable.id))
    last = max(connection.execute(query).scalar() or 0 for query in (told, stored))
    return [{"id": number, **row} for number, row in enumerate(rows, last + 1)]


def _update_agent(writing: Writing, id_: AgentId, name: str, team: str) -> None:
    table = AgentTable
    query = select(table.external_id, table.name, table.team).where(table.id == id_)
    known = writing.connection.execute(query).one()
    values = {"name": name, "team": team, "search": _search(known.external_id, name)}
    writing.connection.execute(update(table).where(table.id == id_).values(values))
    before = {"name": known.name, "team": known.team}
    writing.compare("agent", id_, before, {"name": name, "team": team})


def _search(external_id: str, name: str) -> str:
    return kept((external_id, name))
