"""A scorecard: sections, criteria, options, gates, bands; and the error types it may name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

Texts = Mapping[str, str]
"""One text in several languages: "en", "ru", "kk"."""


class Method(StrEnum):
    """How points become a score; see the methods S1 to S5 of the user guide."""

    FLAT_SHARE = "flat_share"
    SECTION_SHARE = "section_share"
    WEIGHTED_POINTS = "weighted_points"
    POINTS = "points"
    DEDUCTION = "deduction"


class NaPolicy(StrEnum):
    """What a "not applicable" does to the score."""

    EXCLUDE = "exclude"
    ZERO = "zero"
    FORBIDDEN = "forbidden"
    FAIL = "fail"


class Severity(StrEnum):
    """Whether an error is critical."""

    CRITICAL = "critical"
    NON_CRITICAL = "non_critical"


class ErrorClass(StrEnum):
    """From whose point of view an error is judged."""

    CUSTOMER = "customer"
    BUSINESS = "business"
    COMPLIANCE = "compliance"


class GateEffect(StrEnum):
    """What a failed gate does."""

    NONE = "none"
    SECTION = "section"
    CONTACT = "contact"
    CAP = "cap"


class GateTrigger(StrEnum):
    """When a gate counts as failed."""

    BELOW_MAX = "below_max"
    ZERO = "zero"
    BELOW_HALF = "below_half"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Gate:
    """A stop criterion; `cap` is a percentage for GateEffect.CAP; `options` for LISTED.

    `target` is the section that GateEffect.SECTION zeroes; None means the criterion's own.
    """

    effect: GateEffect = GateEffect.NONE
    trigger: GateTrigger = GateTrigger.BELOW_MAX
    cap: Fraction | None = None
    options: tuple[str, ...] = ()
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen, and what it earns."""

    id: str
    titles: Texts
    points: Fraction


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is judged."""

    id: str
    titles: Texts
    options: tuple[Option, ...]
    weight: Fraction = Fraction(1)
    help: Texts = field(default_factory=dict)
    clause: str = ""
    na: NaPolicy = NaPolicy.EXCLUDE
    severity: Severity = Severity.NON_CRITICAL
    classes: frozenset[ErrorClass] = frozenset()
    gate: Gate = field(default_factory=Gate)
    error_types: tuple[str, ...] = ()
    comment_required_on: tuple[str, ...] = ()
    """Options that need a comment or an evidence before submission."""


@dataclass(frozen=True, slots=True)
class Section:
    """Criteria that belong together; `weight` counts in the methods that weigh sections."""

    id: str
    titles: Texts
    criteria: tuple[Criterion, ...]
    weight: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Band:
    """A named range of scores from `floor` per cent up to the next band."""

    id: str
    titles: Texts
    floor: Fraction


@dataclass(frozen=True, slots=True)
class ErrorType:
    """An entry of the error classifier; `parent` is a code, None at the top."""

    code: str
    titles: Texts
    severity: Severity
    classes: frozenset[ErrorClass]
    weight: Fraction = Fraction(0)
    definition: Texts = field(default_factory=dict)
    clause: str = ""
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A scorecard of one version; order of sections and criteria is that of the form."""

    id: str
    version: int
    titles: Texts
    sections: tuple[Section, ...]
    method: Method = Method.FLAT_SHARE
    channels: tuple[str, ...] = ()
    """Channels it is meant for; empty = all."""
    topics: tuple[str, ...] = ()
    """Topics it is meant for; empty = all."""
    pass_mark: Fraction | None = None
    bands: tuple[Band, ...] = ()
    error_types: tuple[ErrorType, ...] = ()
    start: Fraction = Fraction(100)
    """Where Method.DEDUCTION starts from."""

    def criteria(self) -> tuple[Criterion, ...]:
        """Return all criteria in the order of the form."""
        return tuple(c for section in self.sections for c in section.criteria)

    def criterion(self, criterion_id: str) -> Criterion:
        """Return the criterion with this id; KeyError if there is none."""
        for criterion in self.criteria():
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)

    def error_type(self, code: str) -> ErrorType:
        """Return the error type with this code; KeyError if there is none."""
        for error_type in self.error_types:
            if error_type.code == code:
                return error_type
        raise KeyError(code)
