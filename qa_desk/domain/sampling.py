"""A sample that was drawn, as it is kept: the protocol that reproduces it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId


class Selection(StrEnum):
    """How a contact came into a sample."""

    RANDOM = "random"
    TARGETED = "targeted"


@dataclass(frozen=True, slots=True)
class Stratum:
    """One layer of the frame and what was taken from it."""

    key: str
    population: int
    quota: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A contact that matched the filter and was left out, with the reason's code."""

    contact_id: ContactId
    reason: str


@dataclass(frozen=True, slots=True)
class Pick:
    """One drawn contact; `weight` is population over drawn of its stratum."""

    contact_id: ContactId
    stratum: str
    weight: Fraction
    assignee: EvaluatorId | None = None
    selection: Selection = Selection.RANDOM


@dataclass(frozen=True, slots=True)
class Protocol:
    """All that is needed to draw the same sample again by hand."""

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
    exclusions: tuple[Exclusion, ...]
    drawn_at: datetime
