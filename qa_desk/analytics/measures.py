"""Numbers of a conversation, each with the places that it was taken from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import Final, NamedTuple

from qa_desk.analytics.overlaps import Overlap
from qa_desk.analytics.pace import fastest, words_per_minute
from qa_desk.analytics.replies import Reply, replies
from qa_desk.analytics.spans import Span
from qa_desk.analytics.timeline import Timeline
from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.transcripts import Segment


class Unit(StrEnum):
    """What a value counts; a share is a fraction of one, loudness is below full scale."""

    SECONDS = "s"
    SHARE = "share"
    WORDS_PER_MINUTE = "wpm"
    COUNT = "count"
    DECIBELS = "db"


class Name(StrEnum):
    """Everything that can be measured; suggestions of a scorecard name it like this."""

    AGENT_TALK_SHARE = "agent_talk_share"
    CUSTOMER_TALK_SHARE = "customer_talk_share"
    SILENCE_SHARE = "silence_share"
    SILENCES = "silences"
    LONGEST_SILENCE_S = "longest_silence_s"
    OVERLAPS = "overlaps"
    INTERRUPTIONS_BY_AGENT = "interruptions_by_agent"
    INTERRUPTIONS_BY_CUSTOMER = "interruptions_by_customer"
    HOLDS = "holds"
    LONGEST_HOLD_S = "longest_hold_s"
    LONGEST_MONOLOGUE_S = "longest_monologue_s"
    WORDS_PER_MINUTE_AGENT = "words_per_minute_agent"
    WORDS_PER_MINUTE_CUSTOMER = "words_per_minute_customer"
    FIRST_RESPONSE_S = "first_response_s"
    LONGEST_RESPONSE_S = "longest_response_s"
    MEDIAN_RESPONSE_S = "median_response_s"
    LOUDNESS_AGENT_DB = "loudness_agent_db"
    LOUDNESS_CUSTOMER_DB = "loudness_customer_db"


class Place(NamedTuple):
    """Where something happened: a stretch of the recording, or a message by its position."""

    start_ms: int | None = None
    end_ms: int | None = None
    message: int | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """One number; `evidence` has the weightiest place first and may be empty where it is nought."""

    value: float
    unit: Unit
    evidence: tuple[Place, ...] = ()


Measures = Mapping[str, Measure]
"""By the values of `Name`; what cannot be known is not in it."""


_Found = dict[Name, Measure | None]
_SECOND_MS: Final = 1000
_BOTH: Final = frozenset({Side.AGENT, Side.CUSTOMER})


def measures(
    timeline: Timeline | None, turns: Sequence[Segment], messages: Sequence[Message]
) -> Measures:
    """Return all that can be known; turns are those of a whole transcript, or none.

    Of sides that nobody can tell apart there are no shares, no interruptions, no pace and no
    loudness. How long somebody spoke is taken from the timeline where it knows the side.
    """
    found: _Found = {}
    if timeline is not None:
        found |= _talk(timeline) | _silences(timeline) | _holds(timeline) | _overlaps(timeline)
        found |= _loudness(timeline)
    found |= _pace(timeline, turns) | _responses(messages)
    return {name: measure for name, measure in found.items() if measure is not None}


def _talk(timeline: Timeline) -> _Found:
    """Return each side's share of all that is spoken, and the longest monologue of all."""
    talk = timeline.talk_ms
    longest = timeline.longest_monologue
    found: _Found = {}
    spoken = sum(talk.values())
    if set(talk) >= _BOTH and spoken:
        for name, side in (
            (Name.AGENT_TALK_SHARE, Side.AGENT),
            (Name.CUSTOMER_TALK_SHARE, Side.CUSTOMER),
        ):
            found[name] = Measure(talk[side] / spoken, Unit.SHARE, _monologue(timeline, side))
    if longest is not None:
        lasts = longest.span.duration_ms / _SECOND_MS
        found[Name.LONGEST_MONOLOGUE_S] = Measure(
            lasts, Unit.SECONDS, (_place(longest.span, longest.side),)
        )
    return found


def _monologue(timeline: Timeline, side: Side) -> tuple[Place, ...]:
    """Return where a side speaks longest."""
    found = timeline.monologues.get(side)
    return () if found is None else (_place(found.span, side),)


def _silences(timeline: Timeline) -> _Found:
    silences = _longest_first(timeline.silences)
    places = tuple(_place(span) for span in silences)
    silent_ms = sum(span.duration_ms for span in silences)
    whole_ms = timeline.duration_ms
    return {
        Name.SILENCE_SHARE: Measure(silent_ms / whole_ms, Unit.SHARE, places) if whole_ms else None,
        Name.SILENCES: Measure(len(silences), Unit.COUNT, places),
        Name.LONGEST_SILENCE_S: _longest_s(silences),
    }


def _holds(timeline: Timeline) -> _Found:
    holds = _longest_first(hold.span for hold in timeline.holds)
    places = tuple(_place(span) for span in holds)
    return {
        Name.HOLDS: Measure(len(holds), Unit.COUNT, places),
        Name.LONGEST_HOLD_S: _longest_s(holds),
    }


def _overlaps(timeline: Timeline) -> _Found:
    if len(timeline.talk_ms) < len(_BOTH):
        return {}
    overlaps = sorted(timeline.overlaps, key=lambda each: -each.span.duration_ms)
    found: _Found = {Name.OVERLAPS: _count(overlaps)}
    if set(timeline.talk_ms) >= _BOTH:
        taken = [each for each in overlaps if each.interrupted]
        of_agent = [each for each in taken if each.by == Side.AGENT]
        found[Name.INTERRUPTIONS_BY_AGENT] = _count(of_agent)
        of_customer = [each for each in taken if each.by == Side.CUSTOMER]
        found[Name.INTERRUPTIONS_BY_CUSTOMER] = _count(of_customer)
    return found


def _loudness(timeline: Timeline) -> _Found:
    found: _Found = {}
    for name, side in (
        (Name.LOUDNESS_AGENT_DB, Side.AGENT),
        (Name.LOUDNESS_CUSTOMER_DB, Side.CUSTOMER),
    ):
        loud = timeline.loudness_db.get(side)
        if loud is not None:
            found[name] = Measure(loud, Unit.DECIBELS, _monologue(timeline, side))
    return found


def _pace(timeline: Timeline | None, turns: Sequence[Segment]) -> _Found:
    found: _Found = {}
    for name, side in (
        (Name.WORDS_PER_MINUTE_AGENT, Side.AGENT),
        (Name.WORDS_PER_MINUTE_CUSTOMER, Side.CUSTOMER),
    ):
        heard = timeline.talk_ms.get(side) if timeline is not None else None
        value = words_per_minute(turns, side, heard)
        if value is not None:
            turn = fastest(turns, side)
            places = () if turn is None else (Place(turn.start_ms, turn.end_ms, side=side),)
            found[name] = Measure(value, Unit.WORDS_PER_MINUTE, places)
    return found


def _responses(messages: Sequence[Message]) -> _Found:
    found = replies(messages)
    if not found:
        return {}
    by_length = sorted(found, key=lambda each: each.wait_ms)
    return {
        Name.FIRST_RESPONSE_S: _response(found[0]),
        Name.LONGEST_RESPONSE_S: _response(by_length[-1]),
        Name.MEDIAN_RESPONSE_S: Measure(
            median(each.wait_ms for each in found) / _SECOND_MS,
            Unit.SECONDS,
            (_answer(by_length[len(by_length) // 2]),),
        ),
    }


def _response(reply: Reply) -> Measure:
    return Measure(reply.wait_ms / _SECOND_MS, Unit.SECONDS, (_answer(reply),))


def _answer(reply: Reply) -> Place:
    return Place(message=reply.answered, side=Side.AGENT)


def _count(overlaps: Sequence[Overlap]) -> Measure:
    places = tuple(_place(each.span, each.by) for each in overlaps)
    return Measure(len(overlaps), Unit.COUNT, places)


def _longest_s(spans: Sequence[Span]) -> Measure:
    """Return how long the first one lasts; nought where there is none."""
    lasts = spans[0].duration_ms / _SECOND_MS if spans else 0.0
    return Measure(lasts, Unit.SECONDS, tuple(_place(span) for span in spans[:1]))


def _longest_first(spans: Iterable[Span]) -> list[Span]:
    return sorted(spans, key=lambda span: -span.duration_ms)


def _place(span: Span, side: str | None = None) -> Place:
    return Place(span.start_ms, span.end_ms, side=side)
