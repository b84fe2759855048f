"""A sampling plan: what to draw from, how many, and for whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Selection
from qa_desk.sampling.formulas import Formula


class Method(StrEnum):
    """How the places of a sample are shared out."""

    SIMPLE = "simple"
    SYSTEMATIC = "systematic"
    """Every so manieth contact in order of time, from a start that chance chooses."""
    STRATIFIED = "stratified"
    QUOTA = "quota"


class StratumKey(StrEnum):
    """What a sample can be layered by."""

    TEAM = "team"
    CHANNEL = "channel"
    AGENT = "agent"
    TOPIC = "topic"
    LANGUAGE = "language"
    QUEUE = "queue"
    GROUP = "group"
    """The first target group of the plan that a contact belongs to."""


class Per(StrEnum):
    """What a quota is counted by."""

    AGENT = "agent"
    EVALUATOR = "evaluator"
    CHANNEL = "channel"
    TEAM = "team"
    TOPIC = "topic"
    LANGUAGE = "language"
    GROUP = "group"


class Allocation(StrEnum):
    """What the places of a stratified sample are shared out by."""

    PROPORTIONAL = "proportional"
    EQUAL = "equal"
    NEYMAN = "neyman"
    FORMULA = "formula"


class Spread(StrEnum):
    """Over what a draw is spread evenly."""

    NONE = "none"
    DAYS = "days"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Exclude:
    """What is left out of the frame.

    `shorter_than_s` and `longer_than_s` speak of calls of known length only: the seconds of a chat
    say nothing about how much there is to evaluate. A quota per agent leaves out contacts without
    one in any case. `sampled` leaves out what an earlier random sample holds already.
    """

    evaluated: bool = True
    no_agent: bool = True
    shorter_than_s: float = 0.0
    longer_than_s: float = 0.0
    no_recording: bool = False
    """Calls without a recording."""
    sampled: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan; `size` counts for all draws but quotas, `per_agent` for quotas.

    `quota` and `weight` are formulas and count before `per_agent` and the population.
    `proportions` are expected shares of contacts with a critical error by stratum, for Neyman's
    allocation; strata that are not there take theirs from past evaluations.
    """

    name: str
    seed: int
    method: Method
    size: int = 0
    per_agent: int = 0
    per: Per = Per.AGENT
    quota: Formula | None = None
    by: tuple[StratumKey, ...] = ()
    allocation: Allocation = Allocation.PROPORTIONAL
    weight: Formula | None = None
    proportions: Mapping[str, Fraction] = field(default_factory=dict)
    minimum: int = 0
    spread: Spread = Spread.NONE
    selection: Selection = Selection.RANDOM
    where: ContactFilter = field(default_factory=ContactFilter)
    groups: tuple[str, ...] = ()
    """Names of target groups: only their contacts are drawn from."""
    exclude: Exclude = field(default_factory=Exclude)
    evaluators: tuple[EvaluatorId, ...] = ()
    double: Fraction = Fraction(0)
    """Share of the sample that a second evaluator scores as well."""

    @property
    def keys(self) -> tuple[StratumKey, ...]:
        """What the strata are made by; none where the whole frame is one."""
        if self.method is Method.STRATIFIED:
            return self.by
        if self.method is Method.QUOTA and self.per is not Per.EVALUATOR:
            return (StratumKey(self.per.value),)
        return ()

    @property
    def formula(self) -> Formula | None:
        """The formula that decides how many come from each stratum; None where there is none."""
        if self.method is Method.QUOTA:
            return self.quota
        weighted = self.method is Method.STRATIFIED and self.allocation is Allocation.FORMULA
        return self.weight if weighted else None

    @property
    def turn(self) -> int:
        """Whose turn it is to be first: moves on by one with each month and week of the period.

        So evaluators rotate even where every agent has a single contact in each sample. A plan
        without a period takes its seed instead.
        """
        since = self.where.since
        return self.seed if since is None else _period(since)


def _period(since: datetime) -> int:
    """Count months, and weeks within them."""
    return since.year * 12 + since.month + (since.day - 1) // 7
