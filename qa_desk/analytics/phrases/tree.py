"""A phrase rule as a tree: words in their order, whose words and where, and how they are joined."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

from qa_desk.domain.contacts import Side


class Form(StrEnum):
    """How a word of a rule meets a word of a text."""

    ANY = "any"
    """In all its forms."""
    EXACT = "exact"
    """As it stands."""
    PREFIX = "prefix"
    """As the beginning of a word."""
    SLIP = "slip"
    """In all its forms, one letter wrong, missing or too many."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a rule, in small letters."""

    text: str
    form: Form = Form.ANY


@dataclass(frozen=True, slots=True)
class Named:
    """A ready lexicon, by its English name."""

    name: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other, with at most `gap` other words between two of them."""

    parts: "tuple[Part, ...]"
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """One of several, in the place of a word; may be absent where it is optional."""

    choices: tuple[Sequence, ...]
    optional: bool = False


Part: TypeAlias = Term | Named | Group


class Unit(StrEnum):
    """What distances and windows are counted in."""

    SECONDS = "seconds"
    MESSAGES = "messages"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Window:
    """The first or last seconds or messages.

    `own` counts from the first to the last words of the side itself, not from those of the contact.
    """

    count: int
    unit: Unit
    last: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Who says it, None for any person, and in which part of the contact, None for all of it."""

    side: Side | None = None
    window: Window | None = None


ANYWHERE: Final = Scope()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something said, by somebody, somewhere."""

    said: Sequence
    scope: Scope = ANYWHERE


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"


class Order(StrEnum):
    """Where one thing stands to another."""

    BEFORE = "before"
    AFTER = "after"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Limit:
    """How far apart two things may be."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Related:
    """The first stands before, after or near the second; negated, no second stands there."""

    first: "Condition"
    order: Order
    second: "Condition"
    limit: Limit | None = None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """Something is said at least so many times."""

    part: "Condition"
    least: int


Condition: TypeAlias = Phrase | AnyOf | AllOf | Not | Related | Counted


@dataclass(frozen=True, slots=True)
class Rule:
    """A whole rule; its hash is worked out once, since how it is looked for is kept by rule."""

    condition: Condition
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(self.condition))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type["Rule"], tuple[Condition]]:
        """Leave the hash behind: another process has others."""
        return Rule, (self.condition,)


def phrases_of(condition: Condition) -> Iterator[Phrase]:
    """Yield the phrases of a condition in their order."""
    if isinstance(condition, Phrase):
        yield condition
    elif isinstance(condition, AnyOf | AllOf):
        for part in condition.parts:
            yield from phrases_of(part)
    elif isinstance(condition, Related):
        yield from phrases_of(condition.first)
        yield from phrases_of(condition.second)
    else:
        yield from phrases_of(condition.part)
