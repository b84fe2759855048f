"""When a criterion applies: conditions over the answers to others."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from qa_desk.scoring.answers import Answer


@dataclass(frozen=True, slots=True)
class Chosen:
    """At least one of these options was chosen."""

    criterion: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """The number given lies between these, both included; None means no end."""

    criterion: str
    low: Fraction | None = None
    high: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A person marked it as not applicable; what a condition hides is not meant."""

    criterion: str


@dataclass(frozen=True, slots=True)
class AllOf:
    """Each part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"


Leaf: TypeAlias = Chosen | Between | Skipped
Condition: TypeAlias = Leaf | AllOf | AnyOf | Not


def holds(condition: Condition, given: Mapping[str, Answer]) -> bool:
    """Say whether a condition holds; about what is not answered, no leaf holds."""
    match condition:
        case AllOf(parts):
            return all(holds(part, given) for part in parts)
        case AnyOf(parts):
            return any(holds(part, given) for part in parts)
        case Not(part):
            return not holds(part, given)
        case _:
            answer = given.get(condition.criterion)
            return answer is not None and _matches(condition, answer)


def leaves(condition: Condition) -> tuple[Leaf, ...]:
    """Return all leaves from left to right."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return tuple(leaf for part in parts for leaf in leaves(part))
        case Not(part):
            return leaves(part)
        case _:
            return (condition,)


def _matches(leaf: Leaf, answer: Answer) -> bool:
    match leaf:
        case Chosen(_, options):
            return not set(options).isdisjoint(answer.options)
        case Between(_, low, high):
            number = answer.number
            return number is not None and (
                (low is None or low <= number) and (high is None or number <= high)
            )
        case _:
            return answer.na
