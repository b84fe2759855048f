"""From a plan to a draw: the frame, what each stratum gives, and who evaluates what."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from qa_desk.domain.sampling import Pick
from qa_desk.errors import Expected
from qa_desk.sampling.assignment import Marker, assign, assign_seconds
from qa_desk.sampling.draw import Draw, Share, draw
from qa_desk.sampling.frame import Frame, Pool, frame, needs
from qa_desk.sampling.groups import Kind
from qa_desk.sampling.past import Past, past_of
from qa_desk.sampling.plans import Allocation, Per, Plan, Spread, StratumKey
from qa_desk.sampling.sharing import shares
from qa_desk.services import absences, access, finding, target_groups
from qa_desk.services.agents import today_of
from qa_desk.services.desk import Desk

PAST: Final = timedelta(days=90)
"""How far back formulas, Neyman's allocation and the rotation of evaluators look."""
_MOST_PERIODS: Final = 4000


class EverybodyAway(Expected):
    """None of a plan's evaluators is here today: fact `names`."""

    code = "sample.everybody_away"


@dataclass(frozen=True, slots=True)
class Framed:
    """What a plan draws from: the frame, the names of its periods, and what is known of the past."""

    frame: Frame
    periods: tuple[str, ...]
    past: Mapping[str, Past]


def framed(desk: Desk, plan: Plan, zone: tzinfo | None) -> Framed:
    """Return the frame of a plan; NotFound for a target group nobody made."""
    where = access.visible(desk, finding.settled(desk, plan.where))
    members = target_groups.reached(desk, plan.groups, zone)
    with desk.store.read() as reader:
        span = reader.frames.span(where) if plan.spread is not Spread.NONE else None
        starts = _starts(plan, span, zone) if span else ()
        boundaries = tuple(_moment(day, zone) for day in starts[1:])
        pool = reader.frames.pool(where, needs(plan, boundaries))
    found = frame(plan, _grouped(pool, members) if plan.groups else pool)
    names = tuple(_name(plan.spread, day) for day in starts)
    return Framed(found, names, _past(desk, plan, found, zone))


def shared_out(plan: Plan, found: Framed) -> dict[str, Share]:
    """Return what each stratum gives; FormulaFails and MinimumTooLarge."""
    return shares(plan, found.frame, found.past)


def drawn(plan: Plan, found: Framed) -> Draw:
    """Draw the sample; EmptyFrame, FormulaFails and MinimumTooLarge. Nobody is assigned."""
    given = shared_out(plan, found) if found.frame.size else {}
    return draw(plan, found.frame, given, found.periods)


def assigned(desk: Desk, plan: Plan, picks: tuple[Pick, ...]) -> tuple[Pick, ...]:
    """Give the picks to the plan's evaluators who are here; EverybodyAway, NotFound for nobody."""
    if not plan.evaluators:
        return picks
    markers = _markers(desk, plan)
    if plan.per is Per.EVALUATOR:  # each is to get the same number, whatever waits already
        markers = [replace(each, waiting=0) for each in markers]
    with desk.store.read() as reader:
        known = reader.frames.about([pick.contact_id for pick in picks])
    dealt = assign(picks, known, markers, plan.turn)
    return assign_seconds(dealt, known, markers, plan.double, plan.seed)


def _markers(desk: Desk, plan: Plan) -> list[Marker]:
    away = absences.unavailable(desk)
    present = [each for each in plan.evaluators if each not in away]
    with desk.store.read() as reader:
        for login in plan.evaluators:
            reader.people.evaluator(login)
        if not present:
            raise EverybodyAway(names=", ".join(plan.evaluators))
        waiting, given = reader.samples.waiting(), reader.samples.given(desk.clock.now() - PAST)
        languages = reader.people.languages()
    return [
        Marker(
            login,
            waiting.get(login, 0),
            given.get(login, {}),
            frozenset(languages.get(login, ())),
        )
        for login in present
    ]


def staffed(desk: Desk, plan: Plan) -> Plan:
    """Return the plan with those of its evaluators who are here today: quotas are for them alone.

    Raises NotFound for an evaluator nobody is, EverybodyAway where none is here.
    """
    if not plan.evaluators:
        return plan
    return replace(plan, evaluators=tuple(each.id for each in _markers(desk, plan)))


def _past(desk: Desk, plan: Plan, found: Frame, zone: tzinfo | None) -> dict[str, Past]:
    """Return what is known of each stratum, where the plan asks for it."""
    neyman = plan.allocation is Allocation.NEYMAN
    if plan.formula is None and not neyman:
        return {}
    with desk.store.read() as reader:
        made = reader.frames.past(desk.clock.now() - PAST)
        first = reader.frames.first_days(zone) if _asks_tenure(plan) else {}
    today = today_of(desk)
    tenures = {
        key: max(0, (today - first[agent]).days)
        for key in found.strata
        if (agent := _agent_of(plan, key)) in first
    }
    return past_of(plan.keys, made, tenures)


def _asks_tenure(plan: Plan) -> bool:
    return plan.formula is not None and "tenure" in plan.formula.names


def _agent_of(plan: Plan, key: str) -> str:
    """Return the agent of a stratum that is one agent's alone; empty for others."""
    return key if plan.keys == (StratumKey.AGENT,) else ""


def _grouped(pool: Pool, members: Mapping[tuple[Kind, str], str]) -> Pool:
    """Say of each contact to which group it belongs; the first of the plan's that it does."""
    agents, topics = pool.words[StratumKey.AGENT], pool.words[StratumKey.TOPIC]
    by_agent = {key: name for (kind, key), name in members.items() if kind is Kind.AGENT}
    by_topic = {key: name for (kind, key), name in members.items() if kind is Kind.TOPIC}
    order = {name: n for n, name in enumerate(dict.fromkeys(members.values()))}
    known: dict[tuple[str, str], str] = {}

    def group(agent: str, topic: str) -> str:
        found = [g for g in (by_agent.get(agent), by_topic.get(topic)) if g is not None]
        return min(found, key=order.__getitem__, default="")

    words = [
        known[pair] if pair in known else known.setdefault(pair, group(*pair))
        for pair in zip(agents, topics, strict=True)
    ]
    return replace(pool, words={**pool.words, StratumKey.GROUP: words})


def _starts(plan: Plan, span: tuple[datetime, datetime], zone: tzinfo | None) -> tuple[date, ...]:
    """Return the first day of each week or day between the first contact and the last."""
    first, last = (moment.astimezone(zone).date() for moment in span)
    step = timedelta(days=7 if plan.spread is Spread.WEEKS else 1)
    if plan.spread is Spread.WEEKS:
        first -= timedelta(days=first.weekday())
    count = min((last - first) // step + 1, _MOST_PERIODS)
    return tuple(first + n * step for n in range(count))


def _moment(day: date, zone: tzinfo | None) -> datetime:
    start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - the zone comes with the next line
    return start.astimezone() if zone is None else start.replace(tzinfo=zone)


def _name(spread: Spread, day: date) -> str:
    if spread is Spread.DAYS:
        return day.isoformat()
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
