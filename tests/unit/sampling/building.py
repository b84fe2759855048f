"""Candidates and plans to draw with."""

from datetime import UTC, datetime, timedelta

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.sampling.frame import Candidate
from qa_desk.sampling.plans import Method, Plan

START = datetime(2026, 10, 1, tzinfo=UTC)
TEAMS = ("Cards", "Loans")
CHANNELS = (Channel.VOICE, Channel.CHAT, Channel.EMAIL)


def a_candidate(number: int, **other: object) -> Candidate:
    """Build a candidate of agent a0 to a4; any field can be given."""
    fields: dict[str, object] = {
        "id": ContactId(number),
        "agent": f"a{number % 5}",
        "team": TEAMS[number % 2],
        "channel": CHANNELS[number % 3],
        "started_at": START + timedelta(hours=number),
        "duration_ms": 60_000,
        "evaluated": False,
    }
    return Candidate(**(fields | other))  # type: ignore[arg-type] # fields by name, checked by use


def some(count: int) -> tuple[Candidate, ...]:
    """Build that many candidates."""
    return tuple(a_candidate(number) for number in range(1, count + 1))


def a_quota_plan(per_agent: int = 2, seed: int = 7, evaluators: int = 0) -> Plan:
    """Build a plan with a quota per agent."""
    people = tuple(EvaluatorId(f"e{n}") for n in range(evaluators))
    return Plan("October", seed, Method.QUOTA, per_agent=per_agent, evaluators=people)


def a_simple_plan(size: int, seed: int = 7) -> Plan:
    """Build a plan of a simple random sample."""
    return Plan("October", seed, Method.SIMPLE, size=size)
