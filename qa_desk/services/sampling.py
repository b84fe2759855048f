"""Drawing samples, and what of them still waits."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from uuid import uuid4

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId, SampleId
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.rows import SampleRow, TodoRow
from qa_desk.domain.sampling import Protocol, Stratum
from qa_desk.errors import Expected
from qa_desk.importing import plan_files
from qa_desk.sampling.draw import ALGORITHM
from qa_desk.sampling.draw import draw as drawn
from qa_desk.sampling.frame import frame
from qa_desk.sampling.plans import Plan
from qa_desk.services import absences, access
from qa_desk.services.desk import Desk, Done


class PlanFaulty(Expected):
    """A plan cannot be read: facts `count`, `line` of the first fault, `faults` (all of them)."""

    code = "sample.plan_faulty"


class EverybodyAway(Expected):
    """None of a plan's evaluators is here today: fact `names`."""

    code = "sample.everybody_away"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a plan would draw from; `excluded` counts those left out by the reason's code."""

    frame: int
    excluded: Mapping[str, int]
    strata: tuple[Stratum, ...]

    @property
    def size(self) -> int:
        """How many contacts would be drawn."""
        return sum(stratum.drawn for stratum in self.strata)


def preview(desk: Desk, plan_text: str, zone: tzinfo | None = None) -> Preview:
    """Say what a plan would draw from, without a word about which contacts; raise as `draw` does."""
    access.require(desk, Verb.DRAW_SAMPLES)
    protocol = _protocol(desk, _plan(plan_text, zone), plan_text)
    reasons = Counter(exclusion.reason for exclusion in protocol.exclusions)
    return Preview(len(protocol.frame), dict(reasons), protocol.strata)


def draw(
    desk: Desk, plan_text: str, report: Report = unheard, zone: tzinfo | None = None
) -> Done[Protocol]:
    """Draw the sample of a plan (YAML) and keep its protocol.

    Raises PlanFaulty, EmptyFrame, and NotFound for an evaluator nobody is. Days of the plan are
    those of `zone`, None meaning this computer's.
    """
    access.require(desk, Verb.DRAW_SAMPLES)
    plan = _plan(plan_text, zone)
    report(0.0, plan.name)
    protocol = _protocol(desk, plan, plan_text)
    report(0.9, plan.name)
    with desk.store.change(by=desk.user, verb="draw a sample") as change:
        change.samples.add(protocol)
        change.commit()
    report(1.0, plan.name)
    picked = frozenset(int(pick.contact_id) for pick in protocol.picks)
    return Done(protocol, touched(Topic.SAMPLES, contacts=picked))


def samples(desk: Desk) -> list[SampleRow]:
    """Return all samples, newest first."""
    access.require(desk, Verb.READ_SAMPLES)
    with desk.store.read() as reader:
        return reader.samples.rows()


def sample(desk: Desk, sample_id: SampleId) -> Protocol:
    """Return the protocol of a sample; NotFound where there is none."""
    access.require(desk, Verb.READ_SAMPLES)
    with desk.store.read() as reader:
        return reader.samples.get(sample_id)


def todo(desk: Desk, evaluator: EvaluatorId | None = None) -> list[TodoRow]:
    """Return the sampled contacts that still wait; those of one evaluator, or all."""
    sight = access.require(desk, Verb.READ_CONTACTS)
    with desk.store.read() as reader:
        rows = reader.samples.todo(evaluator)
        if sight.scope is Scope.ALL or not desk.store.is_local:
            return rows
        mine = reader.access.among(sight, (row.contact.id for row in rows))
    return [row for row in rows if row.contact.id in mine]


def plan_text(
    *,
    name: str,
    month: str,
    channels: Iterable[Channel] = (),
    teams: Iterable[str] = (),
    per_agent: int,
    seed: int,
    evaluators: Iterable[str] = (),
    shorter_than_s: int = 0,
) -> str:
    """Write the plan that a form describes: a quota per agent in a month ("YYYY-MM")."""
    return plan_files.plan_text(
        name=name,
        month=month,
        channels=channels,
        teams=teams,
        per_agent=per_agent,
        seed=seed,
        evaluators=evaluators,
        shorter_than_s=shorter_than_s,
    )


def _plan(text: str, zone: tzinfo | None) -> Plan:
    plan = plan_files.read_plan(text, zone)
    if isinstance(plan, Plan):
        return plan
    raise PlanFaulty(count=len(plan), line=plan[0].line, faults=plan)


def _protocol(desk: Desk, plan: Plan, text: str) -> Protocol:
    where = access.visible(desk, plan.where)
    with desk.store.read() as reader:
        for evaluator in plan.evaluators:
            reader.people.evaluator(evaluator)
        framed = frame(plan, reader.queries.candidates(where))
    result = drawn(_staffed(desk, plan), framed)
    return Protocol(
        id=SampleId(uuid4().hex),
        name=plan.name,
        plan=text,
        seed=plan.seed,
        algorithm=ALGORITHM,
        frame=result.frame,
        frame_hash=result.frame_hash,
        strata=result.strata,
        picks=result.picks,
        exclusions=framed.exclusions,
        drawn_at=desk.clock.now(),
    )


def _staffed(desk: Desk, plan: Plan) -> Plan:
    """Return the plan without evaluators who are away or locked today; the draw stays the same.

    EverybodyAway where nobody would be left. The protocol says who was given what.
    """
    away = absences.unavailable(desk) if plan.evaluators else frozenset[EvaluatorId]()
    present = tuple(each for each in plan.evaluators if each not in away)
    if plan.evaluators and not present:
        raise EverybodyAway(names=", ".join(plan.evaluators))
    return replace(plan, evaluators=present)
