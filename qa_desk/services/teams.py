"""Teams, who belongs to them and who leads them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.days import overlapping
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Membership, Team
from qa_desk.domain.permissions import Verb
from qa_desk.errors import Expected, NotFound
from qa_desk.services import access, agents, people
from qa_desk.services.desk import Desk, Done


class NoTeamName(Expected):
    """A team needs a name."""

    code = "people.no_team_name"


class TeamKnown(Expected):
    """There is a team of this name: fact `team`."""

    code = "people.team_known"


class MembershipsOverlap(Expected):
    """Somebody would belong to a team twice on a day: facts `team`, `day`."""

    code = "people.memberships_overlap"


class LastLead(Expected):
    """Somebody has to be left who may look after people: fact `name`."""

    code = "people.last_lead"


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team in a list, as it stands today."""

    team: Team
    agents: int
    leads: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UserLine:
    """Somebody who scores contacts, with the teams of today; `memberships` are of all days."""

    evaluator: Evaluator
    leads: tuple[str, ...]
    belongs: tuple[str, ...]
    memberships: tuple[Membership, ...]
    languages: tuple[str, ...] = ()
    """Those in which somebody evaluates; none means all."""


def teams(desk: Desk) -> list[Team]:
    """Return all teams by name."""
    with desk.store.read() as reader:
        return reader.teams.rows()


def lines(desk: Desk) -> list[TeamLine]:
    """Return all teams by name, with those who are in them today."""
    today = agents.today_of(desk)
    working = Counter(line.team for line in agents.lines(desk))
    with desk.store.read() as reader:
        known, memberships = reader.teams.rows(), reader.teams.memberships()
        names = {each.id: each.name for each in reader.people.evaluators()}
    now = [each for each in memberships if today in each.days]
    return [
        TeamLine(
            team,
            working[team.name],
            tuple(names[m.login] for m in now if m.team == team.name and m.leads),
            tuple(names[m.login] for m in now if m.team == team.name and not m.leads),
        )
        for team in known
    ]


def users(desk: Desk) -> list[UserLine]:
    """Return all evaluators by name, with the teams they lead and belong to today."""
    today = agents.today_of(desk)
    with desk.store.read() as reader:
        known, memberships = reader.people.evaluators(), reader.teams.memberships()
        languages = reader.people.languages()
    lines = [
        _user(each, tuple(m for m in memberships if m.login == each.id), today) for each in known
    ]
    return [replace(line, languages=languages.get(line.evaluator.id, ())) for line in lines]


def add(desk: Desk, name: str) -> Done[Team]:
    """Write a team down; TeamKnown where there is one of this name."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    team = Team(name.strip())
    if not team.name:
        raise NoTeamName
    with desk.store.change(by=desk.user, verb="add a team") as change:
        if team.name in {each.name for each in change.teams.rows()}:
            raise TeamKnown(team=team.name)
        change.teams.save(team)
        change.commit()
    return Done(team, touched(Topic.PEOPLE))


def set_closed(desk: Desk, name: str, *, closed: bool) -> Done[Team]:
    """Close a team, or open it again; its past stays as it is."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    team = Team(name, closed)
    with desk.store.change(by=desk.user, verb="close a team") as change:
        change.teams.save(team)
        change.commit()
    return Done(team, touched(Topic.PEOPLE))


def rename(desk: Desk, former: str, wanted: str) -> Done[int]:
    """Call a team by another name everywhere; return how many contacts count for it.

    Its contacts, people, history and targets go along; protocols of samples and the journal keep
    the name of their day. NoTeamName, TeamKnown where the name is another team's, NotFound.
    """
    access.require(desk, Verb.MANAGE_PEOPLE)
    name = wanted.strip()
    if not name:
        raise NoTeamName
    with desk.store.change(by=desk.user, verb="rename a team") as change:
        known = {team.name for team in change.teams.rows()}
        if former not in known:
            raise NotFound(what="team", id=former)
        if name == former:
            return Done(0, Changes(frozenset()))
        if name in known:
            raise TeamKnown(team=name)
        contacts = change.teams.rename(former, name)
        change.commit()
    return Done(contacts, touched(Topic.PEOPLE, Topic.CONTACTS, Topic.EVALUATIONS))


def join(
    desk: Desk, login: EvaluatorId, before: Sequence[Membership], after: Sequence[Membership]
) -> Done[None]:
    """Give an evaluator other memberships; MembershipsOverlap, or PeopleChanged."""
    access.require(desk, Verb.MANAGE_ROLES)
    ordered = sorted(after, key=lambda each: (each.team, each.days.first))
    for team in {each.team for each in after}:
        clash = overlapping(each for each in after if each.team == team)
        if clash is not None:
            raise MembershipsOverlap(team=team, day=clash[1].days.first)
    with desk.store.change(by=desk.user, verb="change an evaluator's teams") as change:
        change.teams.join(login, before, ordered)
        change.commit()
    return Done(None, touched(Topic.PEOPLE))


def save_user(
    desk: Desk, evaluator: Evaluator, languages: Iterable[str] | None = None
) -> Done[Evaluator]:
    """Store a person's name, role and lock, and the languages of evaluation where they are said.

    LastLead where nobody would be left to lead, BadLanguage.
    """
    access.require(desk, Verb.MANAGE_ROLES)
    said = None if languages is None else people.read_languages(languages)
    with desk.store.change(by=desk.user, verb="change an evaluator") as change:
        change.people.evaluator(evaluator.id)
        others = [each for each in change.people.evaluators() if each.id != evaluator.id]
        if not any(_may_lead(each) for each in (*others, evaluator)):
            raise LastLead(name=evaluator.name)
        named = replace(evaluator, name=evaluator.name.strip() or str(evaluator.id))
        change.people.save_evaluator(named)
        if said is not None:
            change.people.set_languages(named.id, said)
        change.commit()
    return Done(named, touched(Topic.PEOPLE))


def _may_lead(evaluator: Evaluator) -> bool:
    return not evaluator.locked and evaluator.role.value in ("lead", "admin")


def _user(evaluator: Evaluator, memberships: tuple[Membership, ...], today: date) -> UserLine:
    now = [each for each in memberships if today in each.days]
    return UserLine(
        evaluator,
        tuple(each.team for each in now if each.leads),
        tuple(each.team for each in now if not each.leads),
        memberships,
    )
