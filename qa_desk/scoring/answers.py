"""What an evaluator answered, as the engine takes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one criterion: options chosen, a number, or not applicable."""

    options: tuple[str, ...] = ()
    number: Fraction | None = None
    na: bool = False


@dataclass(frozen=True, slots=True)
class ErrorMark:
    """An error of the classifier recorded in this contact, for a criterion or for the whole."""

    type: str
    criterion: str | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """All that was entered for one contact; a criterion that is missing was not answered.

    `channel` and `topic` are the contact's; empty means not known, which hides no criterion.
    """

    given: Mapping[str, Answer] = field(default_factory=dict)
    errors: tuple[ErrorMark, ...] = ()
    channel: str = ""
    topic: str = ""


NOT_APPLICABLE = Answer(na=True)


def chosen(*options: str) -> Answer:
    """Return the answer that chooses these options."""
    return Answer(options=options)
