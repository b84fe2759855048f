"""A contact between a customer and the centre, by voice or in writing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent


class Channel(StrEnum):
    """How the customer and the centre spoke."""

    VOICE = "voice"
    CHAT = "chat"
    EMAIL = "email"
    MESSENGER = "messenger"
    TICKET = "ticket"


class Direction(StrEnum):
    """Who began it."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """Who speaks or writes; what is not known is unknown, never guessed."""

    AGENT = "agent"
    CUSTOMER = "customer"
    BOT = "bot"
    SYSTEM = "system"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Media:
    """A recording kept in the workspace.

    `path` is relative to the workspace's media folder, with forward slashes; `sides` names the
    side heard in each channel, in channel order; `duration_ms` is counted from decoded samples.
    """

    path: str
    sha256: str
    codec: str
    channels: int
    sample_rate: int
    duration_ms: int
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a written contact."""

    position: int
    side: Side
    author: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact; `source` and `external_id` together tell it from all others.

    Times are aware. `duration_ms` is None where nobody knows it. `id` is None before it is stored.
    """

    channel: Channel
    source: str
    external_id: str
    started_at: datetime | None = None
    duration_ms: int | None = None
    agents: tuple[Agent, ...] = ()
    team: str = ""
    queue: str = ""
    topic: str = ""
    disposition: str = ""
    direction: Direction = Direction.UNKNOWN
    language: str = ""
    customer_key: str = ""
    csat: int | None = None
    complaint: bool = False
    custom: Mapping[str, str] = field(default_factory=dict)
    media: tuple[Media, ...] = ()
    messages: tuple[Message, ...] = ()
    id: ContactId | None = None
    listed_team: str = field(default="", compare=False)
    """The team it counts for, known once it is stored: its agent's on that day, else `team`."""
