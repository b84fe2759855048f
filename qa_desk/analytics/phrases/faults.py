"""What can be wrong with a phrase rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Final

from qa_desk.errors import Detail, Expected

_NEAR: Final = 40
"""Characters of something wrong that are shown."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: from character `start` up to `end`, its sentence's code and its facts.

    The facts hold `line` and `column`, counted from 1, beside what the sentence needs.
    """

    start: int
    end: int
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


class BadRule(Expected):
    """A phrase rule cannot be read: `faults` holds all that is wrong as Details, `count` how much."""

    code: ClassVar[str] = "phrase.bad"


def bad_rule(faults: Sequence[Fault]) -> BadRule:
    """Return all faults of a rule as one that people are told of."""
    details = tuple(
        Detail(f"{one.facts['line']}:{one.facts['column']}", one.code, one.facts) for one in faults
    )
    return BadRule(faults=details, count=len(details))


def brief(text: str) -> str:
    """Return the beginning of what somebody has written."""
    return text if len(text) <= _NEAR else f"{text[: _NEAR - 1]}…"


class Faults:
    """Gathers what is wrong with a text, each thing once and in its place."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[tuple[int, str], Fault] = {}

    def add(self, code: str, start: int, end: int, **facts: object) -> None:
        """Note that something is wrong from one character up to another."""
        line = self._text.count("\n", 0, start) + 1
        column = start - (self._text.rfind("\n", 0, start) + 1) + 1
        facts = {"line": line, "column": column, "found": brief(self._text[start:end]), **facts}
        self._found.setdefault((start, code), Fault(start, end, f"phrase.{code}", facts))

    def all(self) -> tuple[Fault, ...]:
        """Return what has been found, in order of place."""
        return tuple(self._found[place] for place in sorted(self._found))
