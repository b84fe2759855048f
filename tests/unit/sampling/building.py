"""Contacts and plans to draw with."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction

from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.sampling import Protocol
from qa_desk.sampling.draw import Draw, draw
from qa_desk.sampling.frame import UNKNOWN_LENGTH, Frame, Pool, frame
from qa_desk.sampling.past import Past
from qa_desk.sampling.plans import Method, Plan, StratumKey
from qa_desk.sampling.sharing import shares

NOON = datetime(2026, 10, 15, 12, tzinfo=UTC)
TEAMS = ("Cards", "Loans")
CHANNELS = ("voice", "chat", "email")
NOTHING: Mapping[str, Past] = {}


@dataclass(frozen=True, slots=True)
class Found:
    """A contact that matched the filter."""

    id: int
    words: Mapping[StratumKey, str] = field(default_factory=dict)
    evaluated: bool = False
    sampled: bool = False
    recorded: bool = True
    length_ms: int = 60_000
    complaint: bool = False
    period: int = 0


def a_contact(number: int, words: Mapping[StratumKey, str] | None = None, **other: object) -> Found:
    """Build a contact of agent a0 to a4; any word and field can be given."""
    usual = {
        StratumKey.AGENT: f"a{number % 5}",
        StratumKey.TEAM: TEAMS[number % 2],
        StratumKey.CHANNEL: CHANNELS[number % 3],
        StratumKey.TOPIC: "Tariffs",
        StratumKey.LANGUAGE: "ru",
        StratumKey.QUEUE: "retail",
        StratumKey.GROUP: "",
    }
    return Found(number, usual | dict(words or {}), **other)  # type: ignore[arg-type] # fields by name


def some(count: int) -> tuple[Found, ...]:
    """Build that many contacts."""
    return tuple(a_contact(number) for number in range(1, count + 1))


def pooled(found: Iterable[Found], *, layered: bool = False) -> Pool:
    """Put contacts into columns; the periods only where the draw is spread over them."""
    rows = list(found)
    voice = [row.words[StratumKey.CHANNEL] == "voice" for row in rows]
    return Pool(
        ids=[ContactId(row.id) for row in rows],
        words={key: [row.words[key] for row in rows] for key in StratumKey},
        has_agent=[row.words[StratumKey.AGENT] for row in rows],
        evaluated=[row.evaluated for row in rows],
        sampled=[row.sampled for row in rows],
        voice=voice,
        recorded=[row.recorded for row in rows],
        lengths=[
            row.length_ms if call else UNKNOWN_LENGTH for row, call in zip(rows, voice, strict=True)
        ],
        complaints=[row.complaint for row in rows],
        periods=[row.period for row in rows] if layered else (),
    )


def framed(plan: Plan, found: Iterable[Found], *, layered: bool = False) -> Frame:
    """Return the frame of a plan."""
    return frame(plan, pooled(found, layered=layered))


def drawn(
    plan: Plan,
    found: Iterable[Found],
    periods: tuple[str, ...] = (),
    past: Mapping[str, Past] = NOTHING,
) -> Draw:
    """Draw a sample; with names of periods, spread over them."""
    within = framed(plan, found, layered=bool(periods))
    return draw(plan, within, shares(plan, within, past), periods)


def a_protocol(plan: Plan, result: Draw) -> Protocol:
    """Build the protocol of a draw."""
    return Protocol(
        id=SampleId("s"),
        name=plan.name,
        plan="name: October",
        seed=plan.seed,
        algorithm=result.algorithm,
        frame=result.frame,
        frame_hash=result.frame_hash,
        strata=result.strata,
        picks=result.picks,
        left_out=result.left_out,
        drawn_at=NOON,
        selection=plan.selection,
    )


def ids(result: Draw) -> list[int]:
    """Return what was drawn, in order."""
    return [int(pick.contact_id) for pick in result.picks]


def a_quota_plan(per_agent: int = 2, seed: int = 7, evaluators: int = 0) -> Plan:
    """Build a plan with a quota per agent."""
    people = tuple(EvaluatorId(f"e{n}") for n in range(evaluators))
    return Plan("October", seed, Method.QUOTA, per_agent=per_agent, evaluators=people)


def a_simple_plan(size: int, seed: int = 7) -> Plan:
    """Build a plan of a simple random sample."""
    return Plan("October", seed, Method.SIMPLE, size=size)


def a_stratified_plan(size: int, *by: StratumKey, seed: int = 7) -> Plan:
    """Build a plan of a stratified sample, by team unless something else is said."""
    return Plan("October", seed, Method.STRATIFIED, size=size, by=by or (StratumKey.TEAM,))


def percent(number: int) -> Fraction:
    """Return a share."""
    return Fraction(number, 100)
