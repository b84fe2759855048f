"""Answers that a machine proposes, and what became of them; answers themselves are people's."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.evaluations import Evidence
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen


class Origin(StrEnum):
    """What proposes an answer."""

    RULE = "rule"
    """A phrase rule of the house."""
    PHRASE = "phrase"
    """A phrase that stands in the scorecard."""
    MEASURE = "measure"
    MODEL = "model"
    """A language model at an address that the user entered."""


class Standing(StrEnum):
    """What a person did with a suggestion while it could be seen."""

    SHOWN = "shown"
    TAKEN = "taken"
    DISMISSED = "dismissed"
    SILENT = "silent"
    """It was not shown: somebody had answered already, or its rule has stopped suggesting."""


class Outcome(StrEnum):
    """What the submitted evaluation says of a suggestion."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    IGNORED = "ignored"
    """Nobody answered: the criterion did not apply."""


@dataclass(frozen=True, slots=True)
class RuleRef:
    """What proposed an answer, in the version that did; another version begins with no record."""

    origin: Origin
    name: str
    version: int = 1

    @property
    def key(self) -> str:
        """The key under which its record is kept: a house rule's own, else with its kind before."""
        return self.name if self.origin is Origin.RULE else f"{self.origin}:{self.name}"


def rule_of(key: str, version: int) -> RuleRef:
    """Return what a key stands for."""
    kind, colon, name = key.partition(":")
    others = {each.value for each in Origin if each is not Origin.RULE}
    if colon and kind in others:
        return RuleRef(Origin(kind), name, version)
    return RuleRef(Origin.RULE, key, version)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed answer with what shows it; `option` None is "not applicable".

    `confidence` is the lowest of `heard`, how sure the words of the evidence are, and `trusted`,
    how often the rule was right; `heard` is None where nothing had to be recognised. `absent` says
    that something was not said, and that the evidence is what was said there instead.
    """

    criterion: str
    option: str | None
    rule: RuleRef
    evidence: tuple[Evidence, ...]
    heard: float | None
    trusted: float
    absent: bool = False

    @property
    def confidence(self) -> float:
        """How sure it is, from 0 to 1: as its weakest link."""
        return self.trusted if self.heard is None else min(self.heard, self.trusted)

    @property
    def answer(self) -> Answer:
        """The answer that is proposed."""
        return NOT_APPLICABLE if self.option is None else chosen(self.option)


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion as it is kept: where its evidence is, not what was said there.

    `place` has no quote: words of customers stand in the transcript and in the evidence of marks.
    """

    criterion: str
    option: str | None
    rule: RuleRef
    confidence: float
    place: Evidence
    standing: Standing = Standing.SHOWN
    outcome: Outcome | None = None

    @property
    def identity(self) -> tuple[str, str | None, RuleRef]:
        """What tells it from the others of an evaluation."""
        return self.criterion, self.option, self.rule


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of a rule's suggestions; `unseen` of the `suggested` were not shown."""

    suggested: int = 0
    accepted: int = 0
    corrected: int = 0
    ignored: int = 0
    unseen: int = 0

    @property
    def judged(self) -> int:
        """How many somebody's answer says something of."""
        return self.accepted + self.corrected

    @property
    def precision(self) -> Fraction | None:
        """The share that was right; None where nothing was judged."""
        return Fraction(self.accepted, self.judged) if self.judged else None


@dataclass(frozen=True, slots=True)
class Limits:
    """How often a rule must be right, once so many of its suggestions were judged."""

    precision: Fraction
    minimum: int

    def stops(self, tally: Tally) -> bool:
        """Say whether a rule with this record suggests no more."""
        share = tally.precision
        return share is not None and tally.judged >= self.minimum and share < self.precision
