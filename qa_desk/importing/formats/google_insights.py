"""Conversations for Google's customer experience insights (CCAI): one file of `entries` each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Segment
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.turns import Turn, assembled, until_next

ID: Final = "google-insights"
LABEL: Final = "Google CX Insights conversation"
_BY_THE_CLOCK: Final = 10**14
"""Microseconds: larger ones count from 1970, smaller ones from the beginning of the call."""
_USEC_IN_MS: Final = 1000
_ENTRY: Final = frozenset({"text", "user_id", "role", "start_timestamp_usec"})
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def recognises(source: Source) -> bool:
    """Whether the document is a list of entries with roles."""
    root = source.json or Part({})
    entries = root.data.get("entries")
    if not isinstance(entries, list) or not entries:
        return False
    first = entries[0]
    return isinstance(first, dict) and {"text", "role"} <= first.keys()


def read(source: Source) -> Iterator[Imported]:
    """Read one conversation: a chat where its times are by the clock, else a call.

    Two agents are a conversation that was handed on. The file does not name the conversation.
    """
    root = source.json or Part({})
    entries = [one for one in root.parts("entries") if one.text("text").strip()]
    if not entries:
        raise Refused("import.no_messages")
    findings = Findings()
    _keep_findings(root, findings)
    contact = Contact(
        channel=Channel.CHAT,
        source=ID,
        external_id=source.stem,
        agents=_agents(entries),
        customer_key=_customer(entries),
        custom=findings.custom,
    )
    times = [one.whole("start_timestamp_usec") for one in entries]
    counted = [time for time in times if time is not None]
    from_zero = len(counted) == len(entries) and max(counted) < _BY_THE_CLOCK
    item = _call(contact, entries, findings) if from_zero else _chat(contact, entries, findings)
    notices = findings.notices(source.file)
    yield replace(item, file=shown(source.file), anonymous=True, notices=notices)


def _chat(contact: Contact, entries: Sequence[Part], findings: Findings) -> Imported:
    messages = tuple(_message(place, one) for place, one in enumerate(entries))
    times = [one.at for one in messages if one.at]
    earlier = sum(after < before for before, after in pairwise(times))
    if earlier:
        findings.tell("import.messages_out_of_order", count=earlier)
    length_ms = (max(times) - min(times)) // timedelta(milliseconds=1) if times else None
    began = min(times, default=None)
    return Imported(replace(contact, started_at=began, duration_ms=length_ms, messages=messages))


def _message(place: int, part: Part) -> Message:
    usec = part.whole("start_timestamp_usec")
    by_clock = usec is not None and usec >= _BY_THE_CLOCK
    at = _EPOCH + timedelta(microseconds=usec or 0) if by_clock else None
    return Message(
        place, sides.of_role(part.text("role")), part.name("user_id"), part.text("text"), at
    )


def _call(contact: Contact, entries: Sequence[Part], findings: Findings) -> Imported:
    turns = until_next([_turn(one) for one in entries], findings)
    told = assembled(turns, ID, "", findings)
    known = replace(contact, channel=Channel.VOICE, duration_ms=told.transcript.duration_ms)
    return Imported(known, told.transcript, speakers=told.speakers)


def _turn(part: Part) -> Turn:
    start_ms = part.needed_whole("start_timestamp_usec") // _USEC_IN_MS
    side = sides.of_role(part.text("role"))
    segment = Segment(side, None, start_ms, start_ms, part.text("text"))
    return Turn(segment, part.name("user_id") or part.text("role"), part.path)


def _agents(entries: Sequence[Part]) -> tuple[Agent, ...]:
    served = (one for one in entries if sides.of_role(one.text("role")) is Side.AGENT)
    ids = dict.fromkeys(one.name("user_id") for one in served)
    return tuple(Agent(one, one) for one in ids if one)


def _customer(entries: Sequence[Part]) -> str:
    asked = (one for one in entries if sides.of_role(one.text("role")) is Side.CUSTOMER)
    return next((one.name("user_id") for one in asked), "")


def _keep_findings(root: Part, findings: Findings) -> None:
    info = root.part("conversation_info")
    names = [one.text("display_name") for one in info.parts("categories")]
    findings.keep("categories", names, "conversation_info.categories")
    findings.unread(info, {"categories"})
    findings.unread(root, {"conversation_info", "entries"})
    findings.all_unread(root.parts("entries"), _ENTRY, "entries[]")


FORMAT: Final = Format(recognises, read)
