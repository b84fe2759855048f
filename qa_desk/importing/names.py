"""What the name of a recording tells: agent, customer, time, sides."""

import re
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final

from qa_desk.importing import values
from qa_desk.importing.name_patterns import Read
from qa_desk.importing.outcome import Refused

_PART: Final = r"(?:^|_){label}_(?P<value>[^_]+)"
_STAMP: Final = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)")
_AGENT_WORDS: Final = "agent|operator"
_CUSTOMER_WORDS: Final = "caller|customer|client"
_AGENT_LEFT: Final = re.compile(
    rf"(?:^|[\W_])L-(?:{_AGENT_WORDS})[\W_]+R-(?:{_CUSTOMER_WORDS})(?:$|[\W_])", re.IGNORECASE
)
_AGENT_RIGHT: Final = re.compile(
    rf"(?:^|[\W_])L-(?:{_CUSTOMER_WORDS})[\W_]+R-(?:{_AGENT_WORDS})(?:$|[\W_])", re.IGNORECASE
)

_FIELDS: Final = {
    "agent": "agent",
    "agent_name": "agent_name",
    "team": "team",
    "customer": "customer",
    "call_id": "id",
    "queue": "queue",
    "topic": "topic",
    "direction": "direction",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name says; empty and None where it says nothing."""

    agent: str = ""
    agent_name: str = ""
    team: str = ""
    customer: str = ""
    call_id: str = ""
    queue: str = ""
    topic: str = ""
    direction: str = ""
    language: str = ""
    started_at: datetime | None = None
    agent_channel: int | None = None
    custom: dict[str, str] = field(default_factory=dict)


def from_name(stem: str, zone: tzinfo | None) -> NameFacts:
    """Read names such as Auto0_CUST_12345_GUID_000_AGENT_ChrisL_DT_2021-12-01T06-01-22_Mono."""
    guid = _labelled("GUID", stem)
    return NameFacts(
        agent=_labelled("AGENT", stem),
        customer=_labelled("CUST", stem),
        started_at=_stamp(_labelled("DT", stem), zone),
        agent_channel=_agent_channel(stem),
        custom={"guid": guid} if guid else {},
    )


def from_read(found: Read) -> NameFacts:
    """Sort what a pattern has read: fields without a name of ours are custom ones."""
    told = dict(found.fields)
    known = {name: told.pop(field) for name, field in _FIELDS.items() if field in told}
    return NameFacts(**known, started_at=found.started_at, custom=told)  # type: ignore[arg-type]  # fields by name


def _labelled(label: str, stem: str) -> str:
    """Return the part after a label; labels are in capitals, as machines write them."""
    found = re.search(_PART.format(label=label), stem)
    return found.group("value") if found else ""


def _stamp(text: str, zone: tzinfo | None) -> datetime | None:
    found = _STAMP.fullmatch(text)
    if found is None:
        return None
    day, hour, minute, second = found.groups()
    try:
        return values.moment(f"{day}T{hour}:{minute}:{second}", zone, "DT")
    except Refused:
        return None  # a name is only a name: a strange one says nothing


def _agent_channel(stem: str) -> int | None:
    if _AGENT_LEFT.search(stem):
        return 0
    return 1 if _AGENT_RIGHT.search(stem) else None
