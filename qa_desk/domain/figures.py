"""Figures of a period: what was counted, on how many contacts, and how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from qa_desk.domain.evaluations import Evidence, Marker, Purpose
from qa_desk.domain.ids import EvaluationId, EvaluatorId
from qa_desk.domain.people import Agent
from qa_desk.domain.rows import EvaluationRow
from qa_desk.domain.targets import Measure, Target
from qa_desk.scoring.model import ErrorClass, Severity, Texts
from qa_desk.scoring.result import GateHit

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean score in per cent over `n` contacts; with fewer than `minimum` it is not told.

    `sum` is exact; `interval` is of 95 % confidence in per cent, None where it can't be told.
    """

    sum: Fraction
    n: int
    minimum: int
    interval: Interval | None = None

    @property
    def enough(self) -> bool:
        """Whether there is enough data to show it."""
        return self.n >= max(1, self.minimum)

    @property
    def value(self) -> Fraction | None:
        """The mean, None where there is not enough data."""
        return self.sum / self.n if self.enough else None


@dataclass(frozen=True, slots=True)
class Share:
    """`good` of `n`; `contacts` is on how many contacts that stands, and decides what is shown.

    `value` and `interval` (95 % confidence) are fractions of 1.
    """

    good: int
    n: int
    contacts: int
    minimum: int
    interval: Interval | None = None

    @property
    def enough(self) -> bool:
        """Whether there is enough data to show it."""
        return self.n > 0 and self.contacts >= self.minimum

    @property
    def value(self) -> Fraction | None:
        """The share, None where there is not enough data."""
        return Fraction(self.good, self.n) if self.enough else None


@dataclass(frozen=True, slots=True)
class CriticalAccuracy:
    """Share of contacts without a critical error, by class, and without one of any class."""

    customer: Share
    business: Share
    compliance: Share
    any: Share


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a group of evaluations; `n` counts all of them, scored or not."""

    n: int
    score: Mean
    critical: CriticalAccuracy
    non_critical: Share
    passed: Share

    def per_cent(self, measure: Measure) -> Fraction | None:
        """Return a measure in per cent, as its target is told; None without enough data."""
        if measure is Measure.SCORE:
            return self.score.value
        share = self.share(measure).value
        return None if share is None else share * 100

    def share(self, measure: Measure) -> Share:
        """Return a measure that is a share; KeyError for the score."""
        shares = {
            Measure.CRITICAL_CUSTOMER: self.critical.customer,
            Measure.CRITICAL_BUSINESS: self.critical.business,
            Measure.CRITICAL_COMPLIANCE: self.critical.compliance,
            Measure.CRITICAL_ANY: self.critical.any,
            Measure.NON_CRITICAL: self.non_critical,
            Measure.PASSED: self.passed,
        }
        return shares[measure]


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The figures of an agent or a team; `rank` is None below the minimum for ranks."""

    key: str
    name: str
    figures: Figures
    rank: int | None = None
    targets: Mapping[Measure, Target] = field(default_factory=dict)
    """What the period asked of this agent or team."""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The mean score of a week or a month, by its first day."""

    start: date
    score: Mean


@dataclass(frozen=True, slots=True)
class ScoredContact:
    """One evaluation of the period; `gates` are those that failed, `pass_mark` its card's."""

    row: EvaluationRow
    gates: tuple[GateHit, ...] = ()
    gate_titles: tuple[Texts, ...] = ()
    pass_mark: Fraction | None = None
    markers: tuple[Marker, ...] = ()


@dataclass(frozen=True, slots=True)
class CriterionFigure:
    """How a criterion was kept: `earned` is the mean share of its points, a fraction of 1.

    `judged` counts contacts where it applied, `not_applicable` those where it did not, `failed`
    those with a lost point; `lost` is the sum of what it cost, in points of the score.
    """

    card: str
    card_titles: Texts
    section_titles: Texts
    criterion: str
    titles: Texts
    judged: int
    not_applicable: int
    failed: int
    earned: Fraction | None
    lost: Fraction
    contacts: tuple[str, ...] = ()
    """External ids of the contacts with a lost point, oldest first."""


@dataclass(frozen=True, slots=True)
class FoundError:
    """An error with its evidence; a lost point that names no error type has `type` empty."""

    evaluation: EvaluationRow
    type: str
    titles: Texts
    severity: Severity
    classes: frozenset[ErrorClass]
    criterion: str | None
    criterion_titles: Texts
    comment: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class PurposeCount:
    """Evaluations that feed no index, counted by purpose."""

    purpose: Purpose
    n: int


@dataclass(frozen=True, slots=True)
class AgentMonth:
    """All that a month's report of one agent shows.

    `figures`, `previous`, `team`, `criteria`, `weeks` and `months` stand on random picks only;
    `evaluations` and `errors` hold all submitted ones, each with its purpose. `month` is "YYYY-MM".
    """

    agent: Agent
    month: str
    minimum: int
    figures: Figures
    previous: Figures
    team: Figures
    team_agents: int
    apart: tuple[PurposeCount, ...]
    evaluations: tuple[ScoredContact, ...]
    criteria: tuple[CriterionFigure, ...]
    errors: tuple[FoundError, ...]
    weeks: tuple[TrendPoint, ...]
    months: tuple[TrendPoint, ...]
    pass_mark: Fraction | None
    evaluators: Mapping[EvaluatorId, str] = field(default_factory=dict)
    targets: Mapping[Measure, Target] = field(default_factory=dict)
    """What the month asked of the agent's team and position."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What the first page shows of a month; `figures` and `previous` are of random picks only."""

    month: str
    minimum: int
    figures: Figures
    previous: Mean
    recent: tuple[EvaluationRow, ...]
    drafts: tuple[EvaluationId, ...]
    """What the person at the desk has begun and not submitted, latest first."""
    targets: Mapping[Measure, Target]
    """What the month asked of everybody."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of a month for everybody: random picks only.

    `figures.score` is pooled over contacts, `mean_of_agents` gives each agent the same say.
    """

    month: str
    minimum: int
    figures: Figures
    previous: Figures
    mean_of_agents: Mean
    teams: tuple[GroupFigures, ...]
    agents: tuple[GroupFigures, ...]
    apart: tuple[PurposeCount, ...]
    months: tuple[TrendPoint, ...]
    recent: tuple[EvaluationRow, ...]
    drafts: tuple[EvaluationId, ...] = ()
    """What the person at the desk has begun and not submitted, latest first."""
    targets: Mapping[Measure, Target] = field(default_factory=dict)
    """What the month asked of everybody."""
