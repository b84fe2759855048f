"""Target groups: rules that name agents or topics to look at more closely, each with its reason."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Final


class Rule(StrEnum):
    """What makes somebody or something a member."""

    NEW_AGENT = "new_agent"
    """An agent whose first contact was lately."""
    SCORE_BELOW = "score_below"
    """An agent whose mean score of late is below the threshold."""
    CRITICAL_ERROR = "critical_error"
    """An agent with so many contacts with a critical error of late."""
    COMPLAINTS = "complaints"
    """A topic with so many complaints of late."""
    NEW_TOPIC = "new_topic"
    """A topic, such as a product, that came up first of late."""


class Kind(StrEnum):
    """What a member is."""

    AGENT = "agent"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """A rule under a name; `topics` limit COMPLAINTS and NEW_TOPIC to some, none meaning all.

    `days` is how far back the rule looks. `threshold` is a score in per cent for SCORE_BELOW and a
    number of contacts for CRITICAL_ERROR and COMPLAINTS; `least` is the least number of evaluations
    that a mean score is taken from.
    """

    name: str
    rule: Rule
    days: int
    threshold: Fraction = Fraction(1)
    least: int = 1
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Worked:
    """What is known of an agent: name, day of the first contact, and each evaluation of late.

    `made` are day, score in per cent and whether there was a critical error, of random picks.
    """

    name: str
    first: date | None
    made: tuple[tuple[date, Fraction | None, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a topic: day of the first contact, and the days of complaints of late."""

    first: date | None
    complaints: Mapping[date, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What rules look at: agents by external id, topics by name."""

    agents: Mapping[str, Worked]
    topics: Mapping[str, Asked]


@dataclass(frozen=True, slots=True)
class GroupMember:
    """Who or what belongs to a group and why: `reason` is the rule's code, `facts` its figures."""

    kind: Kind
    key: str
    name: str
    reason: Rule
    facts: Mapping[str, object]


def members(group: TargetGroup, known: Known, today: date) -> tuple[GroupMember, ...]:
    """Return the members of a group on a day, by name."""
    since = today - timedelta(days=group.days)
    found = _RULES[group.rule](group, known, since, today)
    return tuple(sorted(found, key=lambda member: (member.name, member.key)))


def kind_of(rule: Rule) -> Kind:
    """Return what the members of a rule are."""
    return Kind.TOPIC if rule in (Rule.COMPLAINTS, Rule.NEW_TOPIC) else Kind.AGENT


def _new_agents(
    group: TargetGroup, known: Known, since: date, today: date
) -> Iterable[GroupMember]:
    for key, agent in known.agents.items():
        if agent.first is not None and since < agent.first <= today:
            facts = {"first": agent.first, "days": (today - agent.first).days}
            yield GroupMember(Kind.AGENT, key, agent.name, group.rule, facts)


def _low_scores(
    group: TargetGroup, known: Known, since: date, today: date
) -> Iterable[GroupMember]:
    for key, agent in known.agents.items():
        scores = [s for day, s, _ in agent.made if s is not None and since < day <= today]
        if len(scores) < max(group.least, 1):
            continue
        mean = sum(scores, Fraction(0)) / len(scores)
        if mean < group.threshold:
            facts = {"score": mean, "evaluated": len(scores), "threshold": group.threshold}
            yield GroupMember(Kind.AGENT, key, agent.name, group.rule, facts)


def _critical(group: TargetGroup, known: Known, since: date, today: date) -> Iterable[GroupMember]:
    for key, agent in known.agents.items():
        days = [day for day, _, critical in agent.made if critical and since < day <= today]
        if days and len(days) >= group.threshold:
            facts = {"errors": len(days), "last": max(days)}
            yield GroupMember(Kind.AGENT, key, agent.name, group.rule, facts)


def _complaints(
    group: TargetGroup, known: Known, since: date, today: date
) -> Iterable[GroupMember]:
    for topic, asked in _topics(group, known):
        count = sum(n for day, n in asked.complaints.items() if since < day <= today)
        if count and count >= group.threshold:
            yield GroupMember(Kind.TOPIC, topic, topic, group.rule, {"complaints": count})


def _new_topics(
    group: TargetGroup, known: Known, since: date, today: date
) -> Iterable[GroupMember]:
    for topic, asked in _topics(group, known):
        if asked.first is not None and since < asked.first <= today:
            facts = {"first": asked.first, "days": (today - asked.first).days}
            yield GroupMember(Kind.TOPIC, topic, topic, group.rule, facts)


def _topics(group: TargetGroup, known: Known) -> Iterable[tuple[str, Asked]]:
    wanted = set(group.topics)
    return ((t, asked) for t, asked in known.topics.items() if not wanted or t in wanted)


Find = Callable[[TargetGroup, Known, date, date], Iterable[GroupMember]]
_RULES: Final[Mapping[Rule, Find]] = {
    Rule.NEW_AGENT: _new_agents,
    Rule.SCORE_BELOW: _low_scores,
    Rule.CRITICAL_ERROR: _critical,
    Rule.COMPLAINTS: _complaints,
    Rule.NEW_TOPIC: _new_topics,
}
