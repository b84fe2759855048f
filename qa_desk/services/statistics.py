"""What home, the team's pages and the reports show: figures of a month, and how sure they are.

A contact belongs to the month in which it began.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from fractions import Fraction
from typing import Final

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.figures import AgentMonth, Glance, Overview, ScoredContact
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Agent
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import EvaluationRow
from qa_desk.errors import Expected
from qa_desk.services import access, breakdown, evaluating, figures, scorecards
from qa_desk.services.desk import Desk
from qa_desk.services.figures import Minimums
from qa_desk.services.goals import Goals, goals_of
from qa_desk.services.periods import first_day, month_of, period_of, shifted, week_of
from qa_desk.services.quoting import needs_quotes, with_quotes

MONTHS_SHOWN: Final = 6
_RECENT: Final = 8


class UnknownAgent(Expected):
    """Nobody has this id: fact `id`."""

    code = "report.unknown_agent"


@dataclass(frozen=True, slots=True)
class MonthData:
    """The evaluations of a month and of those before it, read once for all agents."""

    month: str
    zone: tzinfo | None
    rows: tuple[EvaluationRow, ...]
    goals: Goals = Goals()  # noqa: RUF009 - frozen, shared by nobody who could change it

    def of(self, month: str, agent: str | None = None) -> list[EvaluationRow]:
        """Return the rows of one of the months, of one agent or all."""
        return [
            row
            for row in self.rows
            if (agent is None or row.agent_external_id == agent) and self._month(row) == month
        ]

    def _month(self, row: EvaluationRow) -> str:
        when = figures.moment(row)
        return month_of(when, self.zone) if when else ""


def month_data(
    desk: Desk, month: str, zone: tzinfo | None = None, months: int = MONTHS_SHOWN
) -> MonthData:
    """Read what the figures of a month need; `zone` None is the computer's own."""
    period = period_of(month, zone, months=months)
    with desk.store.read() as reader:
        rows = reader.evaluations.of_period(period.since, period.until)
        goals = goals_of(reader)
    return MonthData(month, zone, tuple(access.seen(desk, rows, Verb.REPORT)), goals)


def agent_month(
    desk: Desk, agent_external_id: str, month: str, zone: tzinfo | None = None
) -> AgentMonth:
    """Return the figures of an agent's month; UnknownAgent if there is no such agent."""
    return agent_figures(desk, agent_external_id, month_data(desk, month, zone))


def agent_figures(desk: Desk, agent_external_id: str, data: MonthData) -> AgentMonth:
    """Return the figures of an agent's month from what was read."""
    least = minimums(desk)
    agent = _agent(desk, agent_external_id, data)
    own = data.of(data.month, agent.external_id)
    before = shifted(data.month, -1)
    team = [row for row in data.of(data.month) if row.team == agent.team]
    history = [row for row in data.rows if row.agent_external_id == agent.external_id]
    judged = _judged(desk, own)
    contacts = tuple(breakdown.scored_contact(each) for each in judged)
    return AgentMonth(
        agent=agent,
        month=data.month,
        minimum=least.shown,
        figures=figures.figures(own, least.shown),
        previous=figures.figures(data.of(before, agent.external_id), least.shown),
        team=figures.figures(team, least.shown),
        team_agents=len({row.agent_external_id for row in figures.at_random(team)}),
        apart=figures.apart(own),
        targets=data.goals.of_agent(data.month, agent.external_id, agent.team),
        evaluations=contacts,
        criteria=breakdown.criteria(judged),
        errors=breakdown.errors(judged),
        weeks=figures.trend(own, _week(data.zone), least.shown),
        months=figures.trend(history, _month(data.zone), least.shown),
        pass_mark=_pass_mark(contacts),
        evaluators=_evaluator_names(desk),
    )


def overview(desk: Desk, month: str, zone: tzinfo | None = None) -> Overview:
    """Return the figures of a month for everybody; `months` are those with evaluations."""
    data = month_data(desk, month, zone)
    least = minimums(desk)
    rows, goals = data.of(month), data.goals
    return Overview(
        month=month,
        minimum=least.shown,
        figures=figures.figures(rows, least.shown),
        previous=figures.figures(data.of(shifted(month, -1)), least.shown),
        mean_of_agents=figures.mean_of_agents(rows, least.shown),
        targets=goals.of_team(month),
        teams=tuple(
            replace(group, targets=goals.of_team(month, group.key))
            for group in figures.groups(rows, lambda row: (row.team, row.team), least)
        ),
        agents=tuple(
            replace(group, targets=goals.of_agent(month, group.key, _team_of(data, group.key)))
            for group in figures.groups(rows, lambda row: (row.agent_external_id, row.agent), least)
        ),
        apart=figures.apart(rows),
        months=figures.trend(data.rows, _month(zone), least.shown),
        recent=_recent(data.rows),
        drafts=tuple(row.id for row in reversed(evaluating.drafts(desk))),
    )


def glance(desk: Desk, month: str, zone: tzinfo | None = None) -> Glance:
    """Return what the first page shows of a month."""
    least, sight = minimums(desk).shown, access.require(desk, Verb.REPORT)
    with desk.store.read() as reader:
        now, before = (
            reader.evaluations.outcomes_of(_ends(each, zone), Purpose.RANDOM, sight)
            for each in (month, shifted(month, -1))
        )
        recent = reader.evaluations.recent(_ends(month, zone, MONTHS_SHOWN), sight, _RECENT)
        goals = Goals(tuple(reader.targets.rows()))
    return Glance(
        month=month,
        minimum=least,
        figures=figures.figures_of(now, least),
        previous=figures.mean(before, least),
        recent=tuple(recent),
        drafts=tuple(row.id for row in reversed(evaluating.drafts(desk))),
        targets=goals.of_team(month),
    )


def last_month(desk: Desk, zone: tzinfo | None = None) -> str:
    """Return the latest month with submitted evaluations, else the current one."""
    with desk.store.read() as reader:
        moment = reader.evaluations.last_moment()
    return month_of(moment or desk.clock.now(), zone)


def minimums(desk: Desk) -> Minimums:
    """Return how many evaluations figures need here."""
    settings = desk.settings
    return Minimums(int(settings.number("minimum_shown")), int(settings.number("minimum_ranked")))


def _judged(desk: Desk, rows: Sequence[EvaluationRow]) -> list[breakdown.Judged]:
    with desk.store.read() as reader:
        evaluations = [
            with_quotes(each, reader.contacts.get(each.contact_id).messages)
            if needs_quotes(each)
            else each
            for each in reader.evaluations.many([row.id for row in rows])
        ]
    by_id = {row.id: row for row in rows}
    return [
        breakdown.judged(by_id[each.id], each, scorecards.card(desk, each.card))
        for each in evaluations
    ]


def _agent(desk: Desk, external_id: str, data: MonthData) -> Agent:
    """Return the agent, with the team of the latest contact, which is what the team compares by."""
    with desk.store.read() as reader:
        known = {each.external_id: each for each in reader.people.agents()}
    if external_id not in known:
        raise UnknownAgent(id=external_id)
    agent = known[external_id]
    team = _team_of(data, external_id) or agent.team
    return Agent(agent.external_id, agent.name, team, agent.id)


def _team_of(data: MonthData, external_id: str) -> str:
    """Return the team of the agent's latest contact of the month."""
    teams = [row.team for row in data.of(data.month, external_id) if row.team]
    return teams[-1] if teams else ""


def _pass_mark(contacts: Sequence[ScoredContact]) -> Fraction | None:
    """Return the pass mark that all contacts picked at random share, None where they differ."""
    marks = {each.pass_mark for each in contacts if each.row.purpose is Purpose.RANDOM}
    return marks.pop() if len(marks) == 1 else None


def _evaluator_names(desk: Desk) -> dict[EvaluatorId, str]:
    with desk.store.read() as reader:
        return {each.id: each.name for each in reader.people.evaluators()}


def _recent(rows: Sequence[EvaluationRow]) -> tuple[EvaluationRow, ...]:
    submitted = [row for row in rows if row.submitted_at is not None]
    submitted.sort(key=lambda row: (row.submitted_at, row.id), reverse=True)
    return tuple(submitted[:_RECENT])


def _ends(month: str, zone: tzinfo | None, months: int = 1) -> tuple[datetime, datetime]:
    period = period_of(month, zone, months=months)
    return period.since, period.until


def _week(zone: tzinfo | None) -> Callable[[datetime], date]:
    return lambda when: week_of(when, zone)


def _month(zone: tzinfo | None) -> Callable[[datetime], date]:
    return lambda when: first_day(month_of(when, zone))
