"""Agents and their history: where each of them worked on which day, and what a correction moves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.days import Days, cut, day_of, in_order, on, overlapping
from qa_desk.domain.ids import AgentId
from qa_desk.domain.people import Agent, Posting, TeamMove
from qa_desk.domain.permissions import Verb
from qa_desk.errors import Expected
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done

History = tuple[Posting, ...]


class NoAgentId(Expected):
    """An agent needs the id that the switchboard or the chat knows."""

    code = "people.no_agent_id"


class AgentKnown(Expected):
    """There is an agent with this id: facts `id`, `name`."""

    code = "people.agent_known"


class PostingsOverlap(Expected):
    """Two postings of an agent share a day: facts `agent`, `day`."""

    code = "people.postings_overlap"


class DaysBackwards(Expected):
    """The last day is before the first: facts `first`, `last`."""

    code = "people.days_backwards"


@dataclass(frozen=True, slots=True)
class AgentLine:
    """An agent in a list: where the agent works today, and since when."""

    agent: Agent
    team: str
    position: str
    history: History = ()


def lines(desk: Desk) -> list[AgentLine]:
    """Return all agents by name, with their team and position of today."""
    today = today_of(desk)
    with desk.store.read() as reader:
        known, histories = reader.people.agents(), reader.postings.all()
    return [_line(agent, histories.get(agent.external_id, ()), today) for agent in known]


def history(desk: Desk, external_id: str) -> History:
    """Return an agent's history, oldest first."""
    with desk.store.read() as reader:
        return reader.postings.of(external_id)


def posted(before: Sequence[Posting], posting: Posting) -> History:
    """Put a posting into a history; what holds on its days makes room for it."""
    return in_order((*cut(before, posting.days, _held), posting))


def ended(before: Sequence[Posting], posting: Posting, last: date) -> History:
    """Let a posting end; DaysBackwards where that is before it begins."""
    if last < posting.days.first:
        raise DaysBackwards(first=posting.days.first, last=last)
    shorter = replace(posting, days=Days(posting.days.first, last))
    return tuple(shorter if each == posting else each for each in before)


def preview(desk: Desk, external_id: str, after: Sequence[Posting]) -> tuple[TeamMove, ...]:
    """Say which contacts another history would count for another team; nothing changes."""
    with desk.store.read() as reader:
        moves = reader.postings.moves(external_id, after)
    return tuple(move for move in moves if move.contacts)


def correct(
    desk: Desk, external_id: str, before: Sequence[Posting], after: Sequence[Posting]
) -> Done[int]:
    """Give an agent another history; return how many contacts count for another team now.

    PostingsOverlap where two share a day, PeopleChanged where somebody else was quicker.
    """
    access.require(desk, Verb.MANAGE_PEOPLE)
    clash = overlapping(after)
    if clash is not None:
        raise PostingsOverlap(agent=external_id, day=clash[1].days.first)
    with desk.store.change(by=desk.user, verb="correct an agent's history") as change:
        moved = change.postings.replace(external_id, before, in_order(after))
        change.commit()
    return Done(moved, touched(Topic.PEOPLE, Topic.CONTACTS, Topic.EVALUATIONS))


def add(desk: Desk, external_id: str, name: str) -> Done[AgentId]:
    """Add an agent whom no file has named yet; AgentKnown where somebody has this id."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    wanted = external_id.strip()
    if not wanted:
        raise NoAgentId
    with desk.store.change(by=desk.user, verb="add an agent") as change:
        for agent in change.people.agents():
            if agent.external_id == wanted:
                raise AgentKnown(id=wanted, name=agent.name)
        number = change.people.save_agent(Agent(wanted, name.strip() or wanted))
        change.commit()
    return Done(number, touched(Topic.PEOPLE))


def rename(desk: Desk, external_id: str, name: str) -> Done[AgentId]:
    """Call an agent by another name everywhere; NotFound where there is no such agent."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    with desk.store.change(by=desk.user, verb="rename an agent") as change:
        known = change.people.agent(external_id)
        number = change.people.save_agent(replace(known, name=name.strip() or known.name))
        change.commit()
    return Done(number, touched(Topic.PEOPLE, Topic.CONTACTS))


def today_of(desk: Desk) -> date:
    """Return the local day."""
    return day_of(desk.clock.now())


def _line(agent: Agent, history: History, today: date) -> AgentLine:
    now = on(history, today)
    team = (now.team if now else "") or ("" if history and not now else agent.team)
    return AgentLine(agent, team, now.position if now else "", history)


def _held(posting: Posting, held: Days) -> Posting:
    return replace(posting, days=held)
