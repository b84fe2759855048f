"""Drawing samples, replacing what is unsuitable, and what of them still waits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from fractions import Fraction
from uuid import uuid4

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.rows import SampleRow, TodoRow
from qa_desk.domain.sampling import Protocol, Replacement, Stratum
from qa_desk.errors import Expected, NotFound
from qa_desk.importing import plan_files
from qa_desk.sampling import formulas, replacing, sharing
from qa_desk.sampling.plans import Allocation, Plan
from qa_desk.services import access, drawing, finding
from qa_desk.services.desk import Desk, Done

LONGEST_REASON = 500


class PlanFaulty(Expected):
    """A plan cannot be read: facts `count`, `line` of the first fault, `faults` (all of them)."""

    code = "sample.plan_faulty"


class ReasonMissing(Expected):
    """A pick is replaced with a reason only."""

    code = "sample.reason_missing"


class PickEvaluated(Expected):
    """What is evaluated already is not replaced: fact `contact`."""

    code = "sample.pick_evaluated"


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


@dataclass(frozen=True, slots=True)
class FormulaLine:
    """What a formula gives for one stratum of the frame, and what it was given; `value` is exact."""

    stratum: str
    given: Mapping[str, Fraction]
    value: Fraction


def preview(desk: Desk, plan_text: str, zone: tzinfo | None = None) -> Preview:
    """Say what a plan would draw from, without a word about which contacts; raise as `draw` does."""
    access.require(desk, Verb.DRAW_SAMPLES)
    plan = drawing.staffed(desk, read(plan_text, zone))
    found = drawing.drawn(plan, drawing.framed(desk, plan, zone))
    excluded = {each.reason: len(each.contacts) for each in found.left_out}
    return Preview(len(found.frame), excluded, found.strata)


def draw(
    desk: Desk, plan_text: str, report: Report = unheard, zone: tzinfo | None = None
) -> Done[Protocol]:
    """Draw the sample of a plan (YAML) and keep its protocol.

    Raises PlanFaulty, EmptyFrame, FormulaFails, MinimumTooLarge, EverybodyAway, and NotFound for an
    evaluator or a target group nobody is. Days of the plan are those of `zone`, None meaning this
    computer's.
    """
    access.require(desk, Verb.DRAW_SAMPLES)
    plan = read(plan_text, zone)
    report(0.0, plan.name)
    protocol = _protocol(desk, plan, plan_text, zone)
    report(0.9, plan.name)
    with desk.store.change(by=desk.user, verb="draw a sample") as change:
        change.samples.add(protocol)
        change.commit()
    report(1.0, plan.name)
    picked = frozenset(int(pick.contact_id) for pick in protocol.picks)
    return Done(protocol, touched(Topic.SAMPLES, contacts=picked))


def substitute(
    desk: Desk, sample_id: SampleId, contact: ContactId, reason: str
) -> Done[Replacement]:
    """Put the next of its stratum in the place of an unsuitable pick, and keep why.

    Raises ReasonMissing, PickEvaluated, ReserveEmpty, and NotFound for a sample or a pick that is
    not there. Who evaluates stays.
    """
    access.require(desk, Verb.DRAW_SAMPLES)
    said = " ".join(reason.split())[:LONGEST_REASON]
    if not said:
        raise ReasonMissing
    with desk.store.change(by=desk.user, verb="replace a pick") as change:
        protocol = change.samples.get(sample_id)
        pick = next((each for each in protocol.picks if each.contact_id == contact), None)
        if pick is None:
            raise NotFound(what="contact", id=contact)
        if change.samples.is_evaluated(sample_id, contact):
            raise PickEvaluated(contact=contact)
        came = replacing.next_of(protocol, contact)
        now = desk.clock.now()
        made = Replacement(contact, came, pick.stratum, said, desk.user, now)
        change.samples.replace(sample_id, made)
        change.commit()
    return Done(made, touched(Topic.SAMPLES, contacts=frozenset({int(contact), int(came)})))


def formula_lines(
    desk: Desk, plan_text: str, formula: str, zone: tzinfo | None = None
) -> list[FormulaLine]:
    """Return what a formula gives for each stratum of a plan's frame, by name.

    Raises FormulaFaulty with its column, FormulaFails with the stratum, and as `draw`.
    """
    access.require(desk, Verb.DRAW_SAMPLES)
    asked = formulas.read(formula, sharing.NAMES)
    plan = replace(read(plan_text, zone), weight=asked, quota=asked)
    plan = replace(plan, allocation=Allocation.FORMULA)
    found = drawing.framed(desk, plan, zone)
    return [
        FormulaLine(
            key,
            sharing.values_of(found.frame, found.past, key),
            sharing.by_formula(asked, found.frame, found.past, key),
        )
        for key in found.frame.strata
    ]


def written(plan: Mapping[str, object]) -> str:
    """Return the plan's text of a form's values; what is empty is left out."""
    return plan_files.written(plan)


def read(plan_text: str, zone: tzinfo | None = None) -> Plan:
    """Return the plan that a text stands for; PlanFaulty lists all its faults."""
    plan = plan_files.read_plan(plan_text, zone, finding.parse)
    if isinstance(plan, Plan):
        return plan
    raise PlanFaulty(count=len(plan), line=plan[0].line, faults=plan)


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


def _protocol(desk: Desk, plan: Plan, text: str, zone: tzinfo | None) -> Protocol:
    plan = drawing.staffed(desk, plan)
    result = drawing.drawn(plan, drawing.framed(desk, plan, zone))
    return Protocol(
        id=SampleId(uuid4().hex),
        name=plan.name,
        plan=text,
        seed=plan.seed,
        algorithm=result.algorithm,
        frame=result.frame,
        frame_hash=result.frame_hash,
        strata=result.strata,
        picks=drawing.assigned(desk, plan, result.picks),
        left_out=result.left_out,
        drawn_at=desk.clock.now(),
        selection=plan.selection,
    )
