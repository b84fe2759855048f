"""The frame: contacts that may be drawn, and why each of the others may not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId
from qa_desk.domain.sampling import Exclusion
from qa_desk.sampling.plans import Method, Plan


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact that matched the filter; `agent` is the external id, empty where nobody knows."""

    id: ContactId
    agent: str
    team: str
    channel: Channel
    started_at: datetime | None
    duration_ms: int | None
    evaluated: bool


class Reason(StrEnum):
    """Why a contact was left out of the frame."""

    OUTSIDE_PERIOD = "outside_period"
    NO_AGENT = "no_agent"
    ALREADY_EVALUATED = "already_evaluated"
    TOO_SHORT = "too_short"


@dataclass(frozen=True, slots=True)
class Frame:
    """What may be drawn and what may not, both in order of id."""

    kept: tuple[Candidate, ...]
    exclusions: tuple[Exclusion, ...]


def frame(plan: Plan, candidates: Iterable[Candidate]) -> Frame:
    """Sort the candidates into those kept and those left out, whatever order they come in."""
    kept: list[Candidate] = []
    left_out: list[Exclusion] = []
    for candidate in sorted(candidates, key=lambda one: one.id):
        reason = _reason(plan, candidate)
        if reason is None:
            kept.append(candidate)
        else:
            left_out.append(Exclusion(candidate.id, reason))
    return Frame(tuple(kept), tuple(left_out))


def _reason(plan: Plan, candidate: Candidate) -> Reason | None:
    """Return the first reason that applies."""
    if not _inside_period(plan, candidate.started_at):
        return Reason.OUTSIDE_PERIOD
    if not candidate.agent and (plan.exclude.no_agent or plan.method is Method.QUOTA):
        return Reason.NO_AGENT
    if candidate.evaluated and plan.exclude.evaluated:
        return Reason.ALREADY_EVALUATED
    if _too_short(plan, candidate):
        return Reason.TOO_SHORT
    return None


def _inside_period(plan: Plan, started_at: datetime | None) -> bool:
    since, until = plan.where.since, plan.where.until
    if started_at is None:
        return since is None and until is None
    return (since is None or since <= started_at) and (until is None or started_at < until)


def _too_short(plan: Plan, candidate: Candidate) -> bool:
    if candidate.channel is not Channel.VOICE or candidate.duration_ms is None:
        return False
    return candidate.duration_ms < plan.exclude.shorter_than_s * 1000
