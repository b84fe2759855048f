"""The work plan by week: what evaluators were given by when, what they did, and their norms."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo

from qa_desk.db.assignments import Span
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.days import ONE_DAY, Days, cut, day_of, days, in_order, midnight, on, stretches
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.permissions import Scope, Sight, Verb
from qa_desk.domain.sampling import Protocol
from qa_desk.domain.work_plan import Move, Norm, PlanLine, Week
from qa_desk.errors import Expected, NotFound
from qa_desk.sampling import workload
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done
from qa_desk.services.sampling import LONGEST_REASON, PickEvaluated, ReasonMissing

MOST: int = 1000
"""Evaluations a week that a norm can ask for at most."""


class BadWeek(Expected):
    """No week of the calendar: fact `value`."""

    code = "plan.bad_week"


class BadNorm(Expected):
    """A norm is a whole number of evaluations a week: facts `weekly`, `most`."""

    code = "plan.bad_norm"


class NormFixed(Expected):
    """A week that has passed keeps its norm: fact `day`, from which on it can be changed."""

    code = "plan.norm_fixed"


class DuePast(Expected):
    """A day that is over cannot be the last one for a sample: facts `day`, `today`."""

    code = "plan.due_past"


class SameEvaluator(Expected):
    """Who has a contact, or scores it as the other of two, is not given it again: fact `name`."""

    code = "plan.same_evaluator"


class TakerLocked(Expected):
    """Somebody locked is given nothing: fact `name`."""

    code = "plan.taker_locked"


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """The plan of a week as the person at the desk may see it.

    `names` are those of evaluators by login; a line without a login is what nobody has yet.
    """

    week: Week
    this_week: Week
    today: date
    lines: tuple[PlanLine, ...]
    total: PlanLine
    norms: tuple[Norm, ...]
    people: tuple[Evaluator, ...]
    """Those whose plan may be seen and who can be given something, by name."""
    names: dict[EvaluatorId, str]
    may_plan: bool

    def name(self, login: EvaluatorId) -> str:
        """Return the name of an evaluator, or the login where it is nobody's any more."""
        return self.names.get(login, str(login))


def read_week(text: str) -> Week:
    """Return the week that a text names, as 2026-W47; BadWeek."""
    try:
        return Week.read(text)
    except ValueError:
        raise BadWeek(value=text) from None


def week_of(desk: Desk, zone: tzinfo | None = None) -> Week:
    """Return the week that is now."""
    return Week.of(day_of(desk.clock.now(), zone))


def plan(
    desk: Desk,
    week: Week | None = None,
    zone: tzinfo | None = None,
    login: EvaluatorId | None = None,
) -> WeekPlan:
    """Return the plan of a week, by default of this one; of one evaluator where that is asked.

    Days are those of `zone`, None meaning this computer's own. NotFound for an evaluator whose plan
    one may not see, as for nobody. Who leads and evaluates by the way has a norm only if it is an
    own one.
    """
    sight = access.require(desk, Verb.READ_PLAN)
    now = desk.clock.now()
    today, wanted = day_of(now, zone), week or week_of(desk, zone)
    with desk.store.read() as reader:
        seen = reader.work_plan.people(sight, now.date())
        everybody = {each.id: each for each in reader.people.evaluators()}
        facts = reader.work_plan.facts(_span(wanted, zone), sight, now.date())
    if login is not None and login not in seen:
        raise NotFound(what="evaluator", id=login)
    shown = [one for one in seen if login in (None, one)]
    free = sight.scope is not Scope.OWN and login is None
    others = frozenset(one for one, each in everybody.items() if each.role is not Role.EVALUATOR)
    people = [*shown, *([None] if free else [])]
    lines = workload.week_plan(wanted, replace(facts, exempt=others), people, now, zone)
    kept = tuple(line for line in lines if _is_shown(line, everybody, login))
    return WeekPlan(
        wanted,
        Week.of(today),
        today,
        kept,
        workload.total(kept),
        facts.norms,
        tuple(everybody[one] for one in seen if one in everybody and not everybody[one].locked),
        {one: each.name for one, each in everybody.items()},
        access.allowed(desk, Verb.PLAN_WORK),
    )


def norms(desk: Desk) -> list[Norm]:
    """Return the norms one may see: everybody's first, then by login and day."""
    sight = access.require(desk, Verb.READ_PLAN)
    with desk.store.read() as reader:
        seen = set(reader.work_plan.people(sight, desk.clock.now().date()))
        return [
            norm for norm in reader.work_plan.norms() if norm.login is None or norm.login in seen
        ]


def set_norm(desk: Desk, norm: Norm, zone: tzinfo | None = None) -> Done[Norm]:
    """Set a norm on its days; what held there makes room.

    BadNorm, NotFound for nobody, NotAllowed for others' evaluators, and NormFixed where a week that
    has passed would get another norm than it had.
    """
    sight = access.require(desk, Verb.PLAN_WORK)
    if not 0 <= norm.weekly <= MOST:
        raise BadNorm(weekly=norm.weekly, most=MOST)
    with desk.store.change(by=desk.user, verb="set a norm") as change:
        _require_people(sight, change.work_plan.people(sight, desk.clock.now().date()), norm.login)
        stored = [each for each in change.work_plan.norms() if each.login == norm.login]
        after = [*cut(stored, norm.days, _held), replace(norm, id=None)]
        _check_past(stored, after, fixed_before(desk, zone))
        change.work_plan.replace_norms(stored, after)
        change.commit()
    return Done(norm, touched(Topic.PEOPLE))


def fixed_before(desk: Desk, zone: tzinfo | None = None) -> date:
    """Return the first day whose norm can be changed: the Monday of this week."""
    return week_of(desk, zone).days.first


def set_due(
    desk: Desk,
    sample: SampleId,
    due: date | None,
    contacts: Collection[ContactId] | None = None,
    zone: tzinfo | None = None,
) -> Done[int]:
    """Set the last day of a sample, or of some of its contacts; None takes it back.

    Return of how many it has changed. DuePast, and NotFound for what is not in reach.
    """
    access.require(desk, Verb.PLAN_WORK)
    today = day_of(desk.clock.now(), zone)
    if due is not None and due < today:
        raise DuePast(day=due, today=today)
    wanted = _picked(_protocol(desk, sample), contacts)
    with desk.store.change(by=desk.user, verb="set the day of a sample") as change:
        changed = change.work_plan.set_due(sample, due, wanted)
        change.commit()
    return Done(changed, touched(Topic.SAMPLES, contacts=frozenset(map(int, wanted))))


def move(
    desk: Desk,
    sample: SampleId,
    contact: ContactId,
    taker: EvaluatorId,
    reason: str,
    *,
    is_second: bool = False,
) -> Done[Move]:
    """Give an open assignment to another evaluator, and keep why in the sample's protocol.

    Raises ReasonMissing, PickEvaluated, SameEvaluator, TakerLocked, NotAllowed for evaluators one
    does not lead, and NotFound for a pick that is not there.
    """
    sight = access.require(desk, Verb.PLAN_WORK)
    said = " ".join(reason.split())[:LONGEST_REASON]
    if not said:
        raise ReasonMissing
    access.require_contacts(desk, Verb.READ_CONTACTS, [contact])
    with desk.store.change(by=desk.user, verb="move an assignment") as change:
        held = change.work_plan.assignment(sample, contact, is_second=is_second)
        people = change.work_plan.people(sight, desk.clock.now().date())
        _require_people(sight, people, taker)
        if held.holder is not None:
            _require_people(sight, people, held.holder)
        _require_free(change.people.evaluator(taker), change.samples.get(sample), contact)
        done = held.done_at is not None
        if done or (not is_second and change.samples.is_evaluated(sample, contact)):
            raise PickEvaluated(contact=contact)
        made = Move(held.place, contact, held.holder, taker, said, desk.user, desk.clock.now())
        change.work_plan.move(made)
        change.commit()
    return Done(made, touched(Topic.SAMPLES, contacts=frozenset({int(contact)})))


def _span(week: Week, zone: tzinfo | None) -> Span:
    held = week.days
    return Span(held, midnight(held.first, zone), midnight(held.last + ONE_DAY, zone))


def _is_shown(
    line: PlanLine, everybody: dict[EvaluatorId, Evaluator], login: EvaluatorId | None
) -> bool:
    """Whether a line says something: evaluators' always, others' where there is anything."""
    if line.login is None:
        return bool(line.planned or line.undated)
    known = everybody.get(line.login)
    works = known is not None and known.role is Role.EVALUATOR and not known.locked
    return works or line.login == login or line.norm is not None or not line.is_idle


def _require_people(sight: Sight, people: Iterable[EvaluatorId], login: EvaluatorId | None) -> None:
    """Raise NotAllowed for somebody whose work is not planned here; None is everybody."""
    if sight.scope is Scope.ALL:
        return
    if login is None or login not in set(people):
        raise access.NotAllowed(what=f"verb_{Verb.PLAN_WORK}")


def _require_free(taker: Evaluator, protocol: Protocol, contact: ContactId) -> None:
    """Raise where somebody cannot take a contact: locked, or at it already."""
    if taker.locked:
        raise TakerLocked(name=taker.name)
    pick = next((each for each in protocol.picks if each.contact_id == contact), None)
    if pick is not None and taker.id in (pick.assignee, pick.second):
        raise SameEvaluator(name=taker.name)


def _protocol(desk: Desk, sample: SampleId) -> Protocol:
    with desk.store.read() as reader:
        return reader.samples.get(sample)


def _picked(protocol: Protocol, contacts: Collection[ContactId] | None) -> tuple[ContactId, ...]:
    every = tuple(pick.contact_id for pick in protocol.picks)
    if contacts is None:
        return every
    missing = set(contacts) - set(every)
    if missing:
        raise NotFound(what="contact", id=min(missing))
    return tuple(contacts)


def _held(norm: Norm, held: Days) -> Norm:
    return replace(norm, days=held, id=None)


@dataclass(frozen=True, slots=True)
class _Past:
    """The days that are fixed, as something that holds on days."""

    days: Days


def _check_past(before: Sequence[Norm], after: Sequence[Norm], fixed: date) -> None:
    """Refuse where a day before `fixed` that had a norm would have another one."""
    old, new = in_order(before), in_order(after)
    past = _Past(days(last=fixed - timedelta(days=1)))
    for held in stretches(old, new, [past]):
        known, wanted = on(old, held.first), on(new, held.first)
        if held.first < fixed and known and (wanted is None or wanted.weekly != known.weekly):
            raise NormFixed(day=fixed)
