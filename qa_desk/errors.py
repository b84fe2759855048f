"""Faults a person can act on: a code and facts, never a sentence."""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What the command line answers to the shell."""

    DONE = 0
    PARTLY = 1
    WRONG_INPUT = 2
    NOT_ALLOWED = 3
    MISSING = 4
    BUG = 70  # EX_SOFTWARE of sysexits.h


class Expected(Exception):  # noqa: N818 - "Expected" is the word of the whole code base for it
    """A fault the user can mend; `qa_desk.texts` turns its code and facts into a sentence."""

    code: ClassVar[str] = "unknown"
    exit_code: ClassVar[ExitCode] = ExitCode.WRONG_INPUT

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts: Mapping[str, object] = dict(facts)

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the facts when the fault crosses to another process."""
        return (_rebuild, (type(self), dict(self.facts)))


@dataclass(frozen=True, slots=True)
class Detail:
    """One of several things that are wrong at once: where, its sentence's code and its facts.

    A fault that has some gives them as the fact `faults`.
    """

    where: str
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


class NotFound(Expected):
    """Nothing has this id: facts `what`, `id`."""

    code = "not_found"


class Cancelled(Exception):  # noqa: N818 - not an error
    """The user has had enough; never shown as an error."""


def system_reason(fault: OSError) -> str:
    """Return the system's name of an error, such as "ENOSPC"; the texts have words for it.

    Its own sentence would be in a language that the reader did not choose.
    """
    return errno.errorcode.get(fault.errno or 0, "")


def _rebuild(kind: type[Expected], facts: dict[str, object]) -> Expected:
    return kind(**facts)
