"""What each column of a table of calls means, and how the table is written."""

from collections.abc import Mapping as Places
from dataclasses import dataclass, field
from enum import StrEnum


class Field(StrEnum):
    """What a column can tell of a call."""

    CALL_ID = "call_id"
    GROUP = "group"
    """What the legs of one call have in common."""
    STARTED_AT = "started_at"
    STARTED_TIME = "started_time"
    """The time of day, where the column before holds the day alone."""
    TALK = "talk"
    """How long both sides spoke."""
    TOTAL = "total"
    """How long it took with ringing and waiting."""
    FROM = "from"
    TO = "to"
    AGENT_ID = "agent_id"
    AGENT_NAME = "agent_name"
    TEAM = "team"
    QUEUE = "queue"
    TOPIC = "topic"
    DIRECTION = "direction"
    CUSTOMER = "customer"
    LANGUAGE = "language"
    CSAT = "csat"
    COMPLAINT = "complaint"
    DISPOSITION = "disposition"
    RECORDING = "recording"
    FROM_CHANNEL = "from_channel"
    TO_CHANNEL = "to_channel"
    APPLICATION = "application"
    APPLICATION_DATA = "application_data"


class Dates(StrEnum):
    """How moments are written."""

    ISO = "iso"
    DAY_FIRST = "day-month-year"
    MONTH_FIRST = "month-day-year"
    EPOCH = "seconds-since-1970"
    UNCLEAR = "unclear"
    """The day and the month cannot be told apart, and are never guessed."""


class Maker(StrEnum):
    """Switchboards whose tables are known."""

    ASTERISK = "asterisk"
    FREEPBX = "freepbx"
    THREECX = "3cx"
    CUCM = "cucm"
    SIPUNI = "sipuni"
    ANY = "any"
    """None that is known: its columns were guessed or named by a person."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table of calls is read.

    `columns` are places, from 0. `header` lines stand before the first row. `zone` is the IANA name
    of the zone of times, empty where the import says it. Numbers of at most `internal` digits are
    the centre's own. `extras` are columns that are kept as custom fields, by title. `beside` are
    columns that tell a call from others only together with its group.
    """

    maker: Maker
    columns: Places[Field, int]
    source: str = "calls"
    titles: tuple[str, ...] = ()
    header: int = 1
    separator: str = ","
    encoding: str = "utf-8"
    dates: Dates = Dates.ISO
    zone: str = ""
    internal: int = 5
    extras: Places[str, int] = field(default_factory=dict)
    beside: tuple[int, ...] = ()

    @property
    def groups(self) -> bool:
        """Whether several rows may be legs of one call."""
        return Field.GROUP in self.columns
