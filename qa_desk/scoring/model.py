"""A scorecard: sections, criteria, options, gates, bands; and the error types it may name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from qa_desk.scoring.conditions import Condition
from qa_desk.scoring.suggest import Suggest

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
    FULL = "full"
    """It earns all points, and is no chance of an error."""
    FORBIDDEN = "forbidden"
    FAIL = "fail"


class Role(StrEnum):
    """What a criterion is to the score."""

    BASE = "base"
    """It counts in what is earned and in what could be."""
    BONUS = "bonus"
    """It counts in what is earned only, so that missing it costs nothing."""
    RIDER = "rider"
    """It is measured and never scored."""


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
    bonus: bool = False
    """Whether its points do not count in what could be earned; what goes beyond that is extra."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a number from `low` to `high` earns, both ends included; None means no end.

    `id` is what a gate calls it by, empty where none does; `bonus` is as that of an option.
    """

    low: Fraction | None
    high: Fraction | None
    points: Fraction
    id: str = ""
    bonus: bool = False

    def holds(self, number: Fraction) -> bool:
        """Say whether a number lies in it."""
        return (self.low is None or self.low <= number) and (
            self.high is None or number <= self.high
        )


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is judged, by options or by a number that lies in one of the ranges.

    One of `text` has neither: it is what an evaluator writes down, and is never scored.
    """

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
    role: Role = Role.BASE
    cap: Fraction | None = None
    """The most that a bonus adds to the score, in per cent; None means no limit."""
    multiple: bool = False
    """Whether several options can be chosen; their points add up."""
    most: Fraction | None = None
    """The points that count as all of them; None means the best that the answers give."""
    ranges: tuple[Range, ...] = ()
    """Not empty where the answer is a number; on a common border the first range holds."""
    unit: Texts = field(default_factory=dict)
    """What the number counts, as it stands behind it; empty = nothing stands there."""
    visible_if: Condition | None = None
    """What other answers must be so that it applies; None means that it always may."""
    channels: tuple[str, ...] = ()
    """Channels it applies to; empty = all of the card."""
    topics: tuple[str, ...] = ()
    """Topics it applies to; empty = all of the card."""
    other_gates: tuple[Gate, ...] = ()
    """Stop criteria besides `gate`: other answers may do other things."""
    text: bool = False
    """Whether the answer is a text: the comment of the evaluator."""
    suggest: tuple[Suggest, ...] = ()
    """What a machine may propose; a person answers."""

    @property
    def gates(self) -> tuple[Gate, ...]:
        """Return all stop criteria that do something."""
        own = (self.gate, *self.other_gates)
        return tuple(each for each in own if each.effect is not GateEffect.NONE)

    @property
    def possible(self) -> Fraction:
        """Return the points that count as all of them."""
        return self.best if self.most is None else self.most

    @property
    def best(self) -> Fraction:
        """Return the most points that the answers give, without those that are a bonus."""
        points = [each.points for each in self.ranges or self.options if not each.bonus]
        return sum(points, Fraction(0)) if self.multiple else max(points, default=Fraction(0))

    def range_of(self, number: Fraction) -> Range | None:
        """Return the range in which a number lies, None if in none."""
        return next((each for each in self.ranges if each.holds(number)), None)


@dataclass(frozen=True, slots=True)
class Section:
    """Criteria that belong together; `weight` counts in the methods that weigh sections.

    `parent` is the section of which this one is a part, None at the top. A part has no weight of
    its own: its criteria count in the section at the top as those do that stand there directly.
    """

    id: str
    titles: Texts
    criteria: tuple[Criterion, ...]
    weight: Fraction = Fraction(1)
    parent: str | None = None
    help: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Band:
    """A named range of scores from `floor` per cent up to the next band.

    `help` says what a score in it means for the person and what follows.
    """

    id: str
    titles: Texts
    floor: Fraction
    help: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ErrorType:
    """An entry of the error classifier; `parent` is a code, None at the top.

    `bad_example` shows the error and `good_example` how it would have been right; a `group` only
    holds others and cannot be recorded itself.
    """

    code: str
    titles: Texts
    severity: Severity
    classes: frozenset[ErrorClass]
    weight: Fraction = Fraction(0)
    definition: Texts = field(default_factory=dict)
    clause: str = ""
    parent: str | None = None
    good_example: Texts = field(default_factory=dict)
    bad_example: Texts = field(default_factory=dict)
    group: bool = False


@dataclass(frozen=True, slots=True)
class ClassifierRef:
    """The version of the error classifier from which a card takes its error types."""

    id: str
    version: int


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
    bonus_cap: Fraction | None = None
    """The most that all bonuses together add, in per cent; None means no limit."""
    ceiling: Fraction | None = None
    """Where a score with bonuses ends, 100 or more; None means that it has no end."""
    classifier: ClassifierRef | None = None
    help: Texts = field(default_factory=dict)
    """What the card is for."""

    def tops(self) -> Mapping[str, str]:
        """Return for each section the one at the top that it is a part of, which may be itself."""
        return {name: around[-1] for name, around in self.nesting().items()}

    def within(self, section_id: str) -> frozenset[str]:
        """Return a section with all its parts."""
        nesting = self.nesting().items()
        return frozenset(name for name, around in nesting if section_id in around)

    def nesting(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each section itself and those around it, from the innermost."""
        return _nesting(tuple((section.id, section.parent) for section in self.sections))

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


@lru_cache(maxsize=64)
def _nesting(sections: tuple[tuple[str, str | None], ...]) -> Mapping[str, tuple[str, ...]]:
    """Return for each section itself and those around it, from the innermost."""
    parents = dict(sections)
    found = {}
    for name in parents:
        around = [name]
        while (parent := parents.get(around[-1])) is not None:
            around.append(parent)
        found[name] = tuple(around)
    return found
