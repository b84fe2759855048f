"""What may be asked of contacts: a tree of checks with and, or, not.

A check and its opposite together always let every contact through: what is not known is not equal
to anything, lies in no range, and so is "not equal" and "not in".
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from qa_desk.domain.contacts import Channel, Direction
from qa_desk.domain.permissions import Verb
from qa_desk.domain.spans import Span


class Field(StrEnum):
    """What is known of a contact, by its name in expressions."""

    ID = "id"
    CHANNEL = "channel"
    SOURCE = "source"
    EXTERNAL_ID = "external_id"
    STARTED = "started_at"
    DURATION = "duration_s"
    AGENT = "agent"
    """Name or external id of any of its agents."""
    TEAM = "team"
    QUEUE = "queue"
    TOPIC = "topic"
    DISPOSITION = "disposition"
    DIRECTION = "direction"
    LANGUAGE = "language"
    CUSTOMER = "customer"
    CSAT = "csat"
    COMPLAINT = "complaint"
    RECORDING = "has_recording"
    TRANSCRIBED = "transcribed"
    EVALUATED = "evaluated"
    EVALUATIONS = "evaluations"
    SCORE = "score"
    """Of the last submitted evaluation, in per cent."""
    SAMPLE = "sample"
    """Name or id of any sample it was drawn for."""
    TEXT = "text"
    """Everything that is searched by words."""
    RULE = "rule"
    """Key or name of any phrase rule that was found in it."""
    TALK_TOPIC = "talk_topic"
    """Key or name of any topic, built from phrase rules, that it is about."""


@dataclass(frozen=True, slots=True)
class Custom:
    """A field of the company's own."""

    name: str


Named: TypeAlias = Field | Custom


class Kind(StrEnum):
    """What values a field has."""

    WORD = "word"
    CHOICE = "choice"
    NUMBER = "number"
    TIME = "time"
    FLAG = "flag"
    TEXT = "text"


class Relation(StrEnum):
    """How a field stands to the values of a check, as it is written."""

    EQUAL = "="
    UNEQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    IN = "in"
    NOT_IN = "not in"
    HAS = "~"
    HAS_NOT = "!~"
    EMPTY = "is empty"
    KNOWN = "is known"


@dataclass(frozen=True, slots=True)
class Range:
    """From one value to another, both included."""

    first: Decimal | Span
    last: Decimal | Span


Value: TypeAlias = str | Decimal | bool | Span
Item: TypeAlias = Value | Range


@dataclass(frozen=True, slots=True)
class Check:
    """One question; `values` are several with IN and NOT_IN alone, none with EMPTY and KNOWN."""

    field: Named
    relation: Relation
    values: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; `all_of` makes it."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds; `any_of` makes it."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"


Condition: TypeAlias = Check | All | Either | Not

_ALIKE: Final = (Relation.EQUAL, Relation.UNEQUAL)
_AMONG: Final = (Relation.IN, Relation.NOT_IN)
_SORTED: Final = (Relation.LESS, Relation.AT_MOST, Relation.MORE, Relation.AT_LEAST)
_PARTS: Final = (Relation.HAS, Relation.HAS_NOT)
_THERE: Final = (Relation.EMPTY, Relation.KNOWN)
RELATIONS: Final = MappingProxyType(
    {
        Kind.WORD: (*_ALIKE, *_AMONG, *_PARTS, *_THERE),
        Kind.CHOICE: (*_ALIKE, *_AMONG),
        Kind.NUMBER: (*_ALIKE, *_SORTED, *_AMONG, *_THERE),
        Kind.TIME: (*_ALIKE, *_SORTED, *_AMONG, *_THERE),
        Kind.FLAG: (Relation.EQUAL,),
        Kind.TEXT: _PARTS,
    }
)
"""What may be asked of a kind of field, in the order in which it is offered."""
_KINDS: Final = {
    Field.ID: Kind.NUMBER,
    Field.CHANNEL: Kind.CHOICE,
    Field.STARTED: Kind.TIME,
    Field.DURATION: Kind.NUMBER,
    Field.DIRECTION: Kind.CHOICE,
    Field.CSAT: Kind.NUMBER,
    Field.COMPLAINT: Kind.FLAG,
    Field.RECORDING: Kind.FLAG,
    Field.TRANSCRIBED: Kind.FLAG,
    Field.EVALUATED: Kind.FLAG,
    Field.EVALUATIONS: Kind.NUMBER,
    Field.SCORE: Kind.NUMBER,
    Field.TEXT: Kind.TEXT,
}
CHOICES: Final = MappingProxyType(
    {
        Field.CHANNEL: tuple(one.value for one in Channel),
        Field.DIRECTION: tuple(one.value for one in Direction),
    }
)
"""Values of fields that have no others."""
ALWAYS_KNOWN: Final = frozenset({Field.ID, Field.EVALUATIONS, Field.SOURCE, Field.EXTERNAL_ID})
"""Fields of which every contact has a value."""


def kind_of(field: Named) -> Kind:
    """Return what values a field has."""
    return Kind.WORD if isinstance(field, Custom) else _KINDS.get(field, Kind.WORD)


def all_of(parts: Iterable[Condition]) -> Condition | None:
    """Join parts that must all hold; None where there is none."""
    flat: list[Condition] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, All) else (part,))
    return All(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


def any_of(parts: Iterable[Condition]) -> Condition | None:
    """Join parts of which one must hold; None where there is none."""
    flat: list[Condition] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Either) else (part,))
    return Either(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


def checks(condition: Condition) -> Iterator[Check]:
    """Return all checks of a tree, from left to right."""
    if isinstance(condition, Check):
        yield condition
    elif isinstance(condition, Not):
        yield from checks(condition.part)
    else:
        for part in condition.parts:
            yield from checks(part)


def mapped(condition: Condition, change: Callable[[Check], Condition]) -> Condition:
    """Return the tree with each check replaced."""
    if isinstance(condition, Check):
        return change(condition)
    if isinstance(condition, Not):
        return Not(mapped(condition.part, change))
    parts = tuple(mapped(part, change) for part in condition.parts)
    return All(parts) if isinstance(condition, All) else Either(parts)


def verbs(condition: Condition) -> frozenset[Verb]:
    """Return what somebody must be allowed to read who asks this."""
    needed = set()
    for check in checks(condition):
        if isinstance(check.field, Custom) or check.field is Field.CUSTOMER:
            needed.add(Verb.READ_CUSTOMERS)
        if check.field in (Field.TEXT, Field.RULE, Field.TALK_TOPIC):
            needed.add(Verb.READ_TEXTS)
    return frozenset(needed)
