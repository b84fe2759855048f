"""A sample that was drawn, as it is kept: the protocol that reproduces it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.work_plan import Move


class Selection(StrEnum):
    """How a contact came into a sample; what was chosen on purpose feeds no index."""

    RANDOM = "random"
    TARGETED = "targeted"


@dataclass(frozen=True, slots=True)
class Layer:
    """A week or a day of a stratum, over which its places are spread."""

    key: str
    population: int


@dataclass(frozen=True, slots=True)
class Stratum:
    """One layer of the frame and what was taken from it.

    `basis` is what the places were shared out by, None where a quota or chance alone decided;
    `layers` are its periods in order, where the draw is spread over them.
    """

    key: str
    population: int
    quota: int
    drawn: int
    basis: Fraction | None = None
    layers: tuple[Layer, ...] = ()


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A contact that matched the filter and was left out, with the reason's code."""

    contact_id: ContactId
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """All contacts that were left out for one reason, in order of id."""

    reason: str
    contacts: tuple[ContactId, ...]


@dataclass(frozen=True, slots=True)
class Pick:
    """One drawn contact; `weight` is population over drawn of its stratum.

    `second` is who scores it once more, blind, so that reliability can be measured. `due` is the
    last day for both, None where nobody set one.
    """

    contact_id: ContactId
    stratum: str
    weight: Fraction
    assignee: EvaluatorId | None = None
    selection: Selection = Selection.RANDOM
    second: EvaluatorId | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Replacement:
    """A drawn contact that was unsuitable, and the next of its stratum that came in its place."""

    gone: ContactId
    came: ContactId
    stratum: str
    reason: str
    by: EvaluatorId
    at: datetime


@dataclass(frozen=True, slots=True)
class Protocol:
    """All that is needed to draw the same sample again by hand.

    `picks` are those of today, after the replacements and the moves.
    """

    id: SampleId
    name: str
    plan: str
    """The plan as it was given (YAML text)."""
    seed: int
    algorithm: str
    frame: tuple[ContactId, ...]
    frame_hash: str
    strata: tuple[Stratum, ...]
    picks: tuple[Pick, ...]
    left_out: tuple[LeftOut, ...]
    drawn_at: datetime
    selection: Selection = Selection.RANDOM
    replacements: tuple[Replacement, ...] = ()
    moves: tuple[Move, ...] = ()
    """Open assignments that went to another evaluator, in order."""

    @property
    def excluded(self) -> int:
        """How many contacts were left out."""
        return sum(len(each.contacts) for each in self.left_out)

    def exclusions(self) -> Iterator[Exclusion]:
        """Yield each contact that was left out, reason by reason."""
        for each in self.left_out:
            for contact in each.contacts:
                yield Exclusion(contact, each.reason)
