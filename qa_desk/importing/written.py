"""Messages of people as contacts: a chat of years in conversations, each with its people and times."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.importing.outcome import Refused
from qa_desk.importing.speakers import peopled

MOST: Final = 100_000
"""Messages of one contact: nobody evaluates more, and no window shows them."""


_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Said:
    """One message as its file tells it; `id` tells it from the others of its chat."""

    author: str
    text: str
    at: datetime | None = None
    side: Side = Side.UNKNOWN
    id: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation comes from: its channel, format and name within the format."""

    channel: Channel
    source: str
    external_id: str


def conversations(said: Iterable[Said], silence: timedelta) -> Iterator[tuple[Said, ...]]:
    """Cut a chat where nobody wrote for so long; what only the program wrote is no conversation.

    What the program wrote begins no conversation: it belongs to the one before, if that is near.
    """
    run: list[Said] = []
    last: datetime | None = None
    for one in said:
        if run and _is_apart(last, one.at, silence):
            yield from _spoken(run)
            run = []
        run.append(one)
        last = one.at or last
    yield from _spoken(run)


def contact(place: Place, said: Sequence[Said]) -> Contact:
    """Return the contact of one conversation; Refused where it has no messages, or too many."""
    if not said:
        raise Refused("import.no_messages")
    if len(said) > MOST:
        raise Refused("import.too_many_messages", count=len(said), limit=MOST)
    messages = tuple(
        Message(position, one.side, "" if one.side is Side.SYSTEM else one.author, one.text, one.at)
        for position, one in enumerate(said)
    )
    times = [one.at for one in said if one.at is not None]
    length = (max(times) - min(times)) // timedelta(milliseconds=1) if times else None
    return peopled(
        Contact(
            channel=place.channel,
            source=place.source,
            external_id=place.external_id,
            started_at=min(times, default=None),
            duration_ms=length,
            messages=messages,
        )
    )


def threaded(known: Contact, fresh: Contact) -> Contact:
    """Return the letters of both as one contact, each once, in order of time."""
    both = (*known.messages, *fresh.messages)
    sides = {one.author: one.side for one in both if one.side is not Side.UNKNOWN}
    letters = {(one.at, one.author, one.text): one for one in both}
    ordered = sorted(letters.values(), key=lambda one: (one.at is None, one.at or _NEVER, one.text))
    ordered = [replace(one, side=sides.get(one.author, one.side)) for one in ordered]
    messages = tuple(replace(one, position=n) for n, one in enumerate(ordered))
    times = [one.at for one in messages if one.at is not None]
    length = (max(times) - min(times)) // timedelta(milliseconds=1) if times else None
    agents = {agent.external_id: agent for agent in (*known.agents, *fresh.agents)}
    return replace(
        known,
        started_at=min(times, default=None),
        duration_ms=length,
        topic=known.topic or fresh.topic,
        agents=tuple(agents.values()),
        customer_key=known.customer_key or fresh.customer_key,
        custom={**fresh.custom, **known.custom},
        messages=messages,
    )


def _is_apart(last: datetime | None, now: datetime | None, silence: timedelta) -> bool:
    return last is not None and now is not None and now - last > silence


def _spoken(run: Sequence[Said]) -> Iterator[tuple[Said, ...]]:
    if any(one.side is not Side.SYSTEM for one in run):
        yield tuple(run)
