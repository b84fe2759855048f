"""Rules that look for phrases in what was said or written, and topics that are built from them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId

LANGUAGES: Final = ("en", "ru", "kk")
"""Languages in which rules and topics have names."""
LONGEST_KEY: Final = 40
_KEY: Final = re.compile(rf"[a-z][a-z0-9_]{{0,{LONGEST_KEY - 1}}}")


def is_key(text: str) -> bool:
    """Whether a text can be the key by which cards and filters call a rule or a topic."""
    return _KEY.fullmatch(text) is not None


def named(names: Mapping[str, str], key: str, language: str) -> str:
    """Return a name in a language, else in another one, else the key."""
    first = names.get(language, "")
    return first or next((names[one] for one in LANGUAGES if names.get(one)), key)


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A rule as it stands now; `version` counts its texts, and hits name the version they are of.

    `stamp` grows with each rule that is new, edited or switched on: what was searched up to a stamp
    needs later rules alone. 0 where the rule is not stored yet.
    """

    key: str
    text: str
    names: Mapping[str, str] = field(default_factory=dict)
    enabled: bool = True
    version: int = 0
    stamp: int = 0
    changed_by: str = ""
    changed_at: datetime | None = None

    def name(self, language: str) -> str:
        """Return its name in a language, else in another one, else its key."""
        return named(self.names, self.key, language)


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """A text that a rule had, or has."""

    key: str
    version: int
    text: str
    by: str
    at: datetime


class Needs(StrEnum):
    """Which of its rules a topic needs to be found."""

    ANY = "any"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PhraseTopic:
    """What a conversation is about: any or all of some rules are found, at least so often together."""

    key: str
    rules: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    needs: Needs = Needs.ANY
    least: int = 1
    changed_by: str = ""
    changed_at: datetime | None = None

    def name(self, language: str) -> str:
        """Return its name in a language, else in another one, else its key."""
        return named(self.names, self.key, language)

    def holds(self, counts: Mapping[str, int]) -> bool:
        """Whether a conversation with so many hits by rule is about it."""
        found = [counts.get(rule, 0) for rule in self.rules]
        if not found or sum(found) < self.least:
            return False
        return all(found) if self.needs is Needs.ALL else any(found)


@dataclass(frozen=True, slots=True)
class StoredHit:
    """Where a rule was found: characters of a line, without its words, which stay where they are.

    `line` is the turn of the transcript, or the message, counted from 0. `absent` tells that the
    rule asks for something that was not said, and this is where it should have been.
    """

    contact_id: ContactId
    rule: str
    version: int
    line: int
    side: Side
    start: int
    end: int
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """In how many contacts a rule was found, of how many that were searched for it."""

    found: int
    searched: int
