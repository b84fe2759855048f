"""The journal of actions: its rows, what is looked for in it, and what a check of its chain found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.ids import EvaluatorId


class Act(StrEnum):
    """What a row of the journal tells of."""

    CHANGE = "change"
    READ = "read"
    """Personal data were opened or written to a file; one row a person, thing and hour."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a change came from: the computer's name, and the version of the program."""

    host: str
    application: str


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A field's value before and after; None where there was or is nothing.

    Texts that may hold words or data of a customer are told by length and fingerprint alone.
    """

    kind: str
    subject: str
    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """A committed change; `subjects` are (kind, id) of what it touched.

    `number` counts rows without a gap; `hash` covers the row and the hash of the row before it.
    """

    id: int
    number: int
    at: datetime
    by: EvaluatorId
    act: Act
    verb: str
    origin: Origin
    subjects: tuple[tuple[str, str], ...]
    changes: tuple[ValueChange, ...]
    hash: str


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What is looked for; what is not said does not limit.

    `kind` is a kind of thing, or an Act; `words` must all occur in who, what, where and values.
    """

    by: str = ""
    since: datetime | None = None
    until: datetime | None = None
    kind: str = ""
    subject: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class AuditChoices:
    """The people and kinds of things that occur in the journal."""

    people: tuple[str, ...]
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """The last row's number and hash: kept elsewhere, it proves all rows up to it."""

    number: int
    hash: str


class Flaw(StrEnum):
    """How the chain is broken at a row."""

    MISSING = "missing"
    """There is no row of this number."""
    CHANGED = "changed"
    """What the row says is not what was hashed."""
    RELINKED = "relinked"
    """The row does not follow from the one before it: rows were swapped, put in or written anew."""
    HEAD = "head"
    """The rows end otherwise than the head says: rows at the end are gone or were added."""
    SEAL = "seal"
    """The row is another one than a seal kept elsewhere says."""
    STRAY = "stray"
    """Parts of rows belong to no row."""


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the chain is broken."""

    number: int
    flaw: Flaw


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found; the first `before` rows were chained by an upgrade, not when written."""

    rows: int
    before: int
    head: Seal
    broken: Break | None
