"""What is kept how long, what must not go, and what a protocol of removal says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.domain.customers import Names
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId

LONGEST_DAYS: Final = 36_500


class Part(StrEnum):
    """What of a contact can go; its figures never do."""

    RECORDING = "recording"
    TRANSCRIPT = "transcript"
    """With the quotes that evaluations took from it."""
    MESSAGES = "messages"
    """With the quotes that evaluations took from them."""
    CUSTOMER = "customer"
    """The customer's key and the custom fields."""
    CONTACT = "contact"
    """All of the above, the outer id, and the contact itself where no figure rests on it."""


WORDS: Final = frozenset({Part.RECORDING, Part.TRANSCRIPT, Part.MESSAGES, Part.CUSTOMER})
"""What is removed of a contact whose customer is erased."""


class Cause(StrEnum):
    """Why something was removed."""

    RULE = "rule"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Rule:
    """What goes of contacts of this age; None and an empty topic mean any."""

    id: str
    days: int
    parts: frozenset[Part]
    channel: Channel | None = None
    topic: str = ""
    complaint: bool | None = None

    def before(self, now: datetime) -> datetime:
        """Return the moment before which a contact must have begun."""
        return now - timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Hold:
    """Why something must stay; one of contact, customer and period says what.

    A period holds contacts that began on these days, both included and in UTC, and those of which
    nobody knows when they began. It is in force until its last day, for ever where that is None,
    or until somebody ends it.
    """

    id: str
    reason: str
    by: EvaluatorId
    at: datetime
    contact: ContactId | None = None
    customer: str = ""
    first_day: date | None = None
    last_day: date | None = None
    until: date | None = None
    ended_at: datetime | None = None
    ended_by: EvaluatorId | None = None

    def in_force(self, now: datetime) -> bool:
        """Whether it still stops removals."""
        return self.ended_at is None and (self.until is None or now.date() <= self.until)

    def covers_day(self, day: date | None) -> bool:
        """Whether it is of a period that contains the day."""
        if self.first_day is None or self.last_day is None:
            return False
        return day is None or self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class Removed:
    """A part of a contact that went, and the SHA-256 of what it was.

    Parts that can be guessed, like a telephone number, have none.
    """

    contact: ContactId
    part: Part
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Masked:
    """A comment in which words were masked; `place` is "", "mark <criterion>" or "error <n>"."""

    evaluation: EvaluationId
    place: str
    times: int


@dataclass(frozen=True, slots=True)
class Erasure:
    """The protocol of one committed batch; batches of one run share `run`.

    `facts` are of the rule, or the fingerprint of the customer.
    """

    id: str
    run: str
    at: datetime
    by: EvaluatorId
    cause: Cause
    facts: Mapping[str, object]
    contacts: tuple[ContactId, ...]
    removed: tuple[Removed, ...]
    masked: tuple[Masked, ...] = ()
    quotes: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a rule or an erasure would do: contacts, those held, parts, and some examples."""

    contacts: int
    held: int
    busy: int = 0
    """Contacts that are being transcribed, left for the next time."""
    parts: Mapping[Part, int] = field(default_factory=dict)
    examples: tuple[ContactId, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact that something may go of: what tells whose it is, and the parts it still has."""

    id: ContactId
    channel: Channel
    external_id: str
    topic: str
    started_at: datetime | None
    customer_key: str
    custom: Mapping[str, str]
    parts: frozenset[Part]
    busy: bool
    """Whether it is being transcribed now."""


class Holds:
    """The holds that are in force at a moment."""

    def __init__(self, holds: Iterable[Hold], now: datetime) -> None:
        self._holds = [(hold, Names.of(hold.customer)) for hold in holds if hold.in_force(now)]

    def on(self, contact: Candidate) -> Hold | None:
        """Return a hold that keeps this contact; None if nothing does."""
        day = None if contact.started_at is None else contact.started_at.astimezone(UTC).date()
        for hold, names in self._holds:
            if hold.contact == contact.id or hold.covers_day(day):
                return hold
            if names.match(contact.customer_key, contact.custom):
                return hold
        return None

    def on_customer(self, customer: str) -> Hold | None:
        """Return a hold on the customer of this name; None if there is none."""
        for hold, names in self._holds:
            if names.match(customer, {}):
                return hold
        return None
