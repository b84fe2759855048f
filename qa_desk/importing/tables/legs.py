"""Legs of one call brought together: who rang, who answered, who it was handed on to."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from qa_desk.domain.calls import Call
from qa_desk.domain.contacts import Direction
from qa_desk.importing.tables.rows import Leg

_SAID: Final = ("team", "topic", "language", "customer_key")
_NOTHING: Final = "{}"


def joined(legs: Sequence[Leg]) -> Call:
    """Return the call that its legs tell of; agents stand in the order in which they spoke.

    The leg in which people spoke longest says how it ended and what is kept of other columns; the
    first one says when it began, who called and from where. The talk is the time in which any leg
    was spoken on, so that a leg inside another is not counted twice.
    """
    if len(legs) == 1:
        return legs[0].call
    ordered = sorted(legs, key=lambda leg: (leg.call.started_at or "", leg.call.row))
    calls = [leg.call for leg in ordered]
    first = calls[0]
    main = max(calls, key=lambda call: call.duration_ms or 0)
    agents = [agent for call in calls if call.duration_ms for agent in call.agents]
    outward = [agent for call in calls for agent in call.agents]
    said = {name: _first(getattr(call, name) for call in (main, *calls)) for name in _SAID}
    return main._replace(
        started_at=first.started_at,
        direction=_direction(calls),
        customer_key=_first(call.customer_key for call in calls),
        queue=_first(call.queue for call in calls),
        team=said["team"],
        topic=said["topic"],
        language=said["language"],
        duration_ms=_talk(ordered),
        csat=next((call.csat for call in calls if call.csat is not None), None),
        complaint=max(call.complaint for call in calls),
        agents=tuple(dict.fromkeys(agents or outward)),
        custom=main.custom if main.custom != _NOTHING else first.custom,
        row=min(call.row for call in calls),
    )


def _first(texts: Iterable[str]) -> str:
    return next(filter(None, texts), "")


def _direction(calls: Sequence[Call]) -> str:
    known = (call.direction for call in calls if call.direction != Direction.UNKNOWN)
    return next(known, Direction.UNKNOWN.value)


def _talk(legs: Sequence[Leg]) -> int | None:
    """Return how long anybody spoke; None where no leg says so."""
    told = [leg.call.duration_ms for leg in legs if leg.call.duration_ms is not None]
    if not told:
        return None
    spans = sorted(span for leg in legs if (span := _span(leg)) is not None)
    if len(spans) != sum(1 for each in told if each):
        return max(told)
    spoken, covered = timedelta(), None
    for begin, end in spans:
        fresh = begin if covered is None else max(begin, covered)
        spoken += max(timedelta(), end - fresh)
        covered = end if covered is None else max(end, covered)
    return int(spoken.total_seconds()) * 1000


def _span(leg: Leg) -> tuple[datetime, datetime] | None:
    """Return from when to when a leg was spoken on; None for one that was not, or says no time."""
    talk = leg.call.duration_ms
    if not talk or leg.call.started_at is None:
        return None
    begin = datetime.fromisoformat(leg.call.started_at)
    waited = max(0, (leg.total_s or 0) * 1000 - talk)
    spoke = begin + timedelta(milliseconds=waited)
    return spoke, spoke + timedelta(milliseconds=talk)
