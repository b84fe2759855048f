"""What another card would have made of contacts that were judged: contact by contact and in sum."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.figures import CriticalAccuracy, Mean, PurposeCount, Share
from qa_desk.domain.ids import ContactId, EvaluationId
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.rescoring import Standing


class Flip(StrEnum):
    """How a verdict turned."""

    TO_FAIL = "to_fail"
    TO_PASS = "to_pass"  # noqa: S105 - the verdict, no password


@dataclass(frozen=True, slots=True)
class StoredAnswers:
    """What was answered for one contact; `contact` is its external id, or as its file names it.

    `evaluation` and `contact_id` are None where the answers come from a file.
    """

    contact: str
    answers: Answers
    purpose: Purpose = Purpose.RANDOM
    evaluation: EvaluationId | None = None
    contact_id: ContactId | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """One contact by both cards."""

    stored: StoredAnswers
    old: Standing
    new: Standing
    old_band: str | None
    new_band: str | None

    @property
    def is_whole(self) -> bool:
        """Whether both cards have an answer that they can use to all that they ask."""
        return not (self.new.missing or self.new.unfit or self.gaps)

    @property
    def gaps(self) -> tuple[str, ...]:
        """The criteria that the old card lacks: only answers from a file can leave any."""
        return (*self.old.missing, *self.old.unfit)

    @property
    def missing(self) -> tuple[str, ...]:
        """The criteria that the new card asks in addition and nobody answered."""
        if not self.new.missing or not self.old.missing:
            return self.new.missing
        return tuple(name for name in self.new.missing if name not in self.old.missing)

    @property
    def change(self) -> Fraction | None:
        """By how much the score rises; None where it cannot be told."""
        if not self.is_whole or self.old.score is None or self.new.score is None:
            return None
        return self.new.score - self.old.score

    @property
    def flip(self) -> Flip | None:
        """How the verdict turns; None where it does not, or where it cannot be told."""
        old, new = self.old.passed, self.new.passed
        if not self.is_whole or old is None or new is None or old == new:
            return None
        return Flip.TO_PASS if new else Flip.TO_FAIL

    @property
    def gates_new(self) -> tuple[str, ...]:
        """The criteria whose gate only the new card hits; none where it lacks something."""
        return self._gates_beside(self.new, self.old)

    @property
    def gates_gone(self) -> tuple[str, ...]:
        """The criteria whose gate only the old card hits; none where the new one lacks something."""
        return self._gates_beside(self.old, self.new)

    def _gates_beside(self, one: Standing, other: Standing) -> tuple[str, ...]:
        if not self.is_whole or not one.gates:
            return ()
        return tuple(dict.fromkeys(hit.criterion for hit in one.gates if hit not in other.gates))


@dataclass(frozen=True, slots=True)
class CardTotals:
    """What a card makes of all contacts: the mean is of those with a score by both cards.

    `gates` counts by criterion how often its gate was hit, the most frequent first.
    """

    card: Scorecard
    mean: Mean
    passed: Share
    critical: CriticalAccuracy
    gates: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """All contacts by two cards.

    The totals stand on `compared` contacts: those drawn at random for which nothing is lacking.
    `incomplete` of them lack something and are in no total; `apart` counts those of other
    purposes. `change` is the mean of the paired differences. `missing`, `unfit`, `unknown` and
    `gaps` count criteria that the new card asks in addition, whose answers it cannot use, what it no
    longer asks, and what already the old card lacks. `contacts` holds all: those that flip first,
    with the largest change on top.
    """

    old: CardTotals
    new: CardTotals
    change: Mean
    raised: int
    lowered: int
    compared: int
    incomplete: int
    apart: tuple[PurposeCount, ...]
    missing: Mapping[str, int]
    unfit: Mapping[str, int]
    unknown: Mapping[str, int]
    gaps: Mapping[str, int]
    contacts: tuple[Compared, ...]
    flips: tuple[Compared, ...]
    """Those whose verdict turns, of whatever purpose."""
    gated: tuple[Compared, ...]
    """Those that hit a gate they did not hit before, of whatever purpose."""
    lacking: tuple[Compared, ...]
    """Those that cannot be compared wholly, of whatever purpose."""
