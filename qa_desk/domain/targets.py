"""What figures are to reach by period, team and position, and how they stand to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.days import Days


class Measure(StrEnum):
    """A figure that can have a target; all are in per cent and better when higher."""

    SCORE = "score"
    CRITICAL_CUSTOMER = "critical_customer"
    CRITICAL_BUSINESS = "critical_business"
    CRITICAL_COMPLIANCE = "critical_compliance"
    CRITICAL_ANY = "critical_any"
    NON_CRITICAL = "non_critical"
    PASSED = "passed"


class Light(StrEnum):
    """How a figure stands to its target."""

    REACHED = "reached"
    NEAR = "near"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Target:
    """What a measure is to reach on some days; an empty team or position means every one.

    `wanted` is to be reached, from `near` on it is nearly reached; both in per cent.
    """

    measure: Measure
    wanted: Fraction
    near: Fraction
    team: str = ""
    position: str = ""
    days: Days = Days()  # noqa: RUF009 - frozen, shared by nobody who could change it
    id: int | None = None

    @property
    def place(self) -> tuple[Measure, str, str]:
        """What it speaks of; of one place there is one target a day."""
        return self.measure, self.team, self.position

    def light(self, value: Fraction | None) -> Light | None:
        """Say how a value in per cent stands; None for a value that is not told."""
        if value is None:
            return None
        if value >= self.wanted:
            return Light.REACHED
        return Light.NEAR if value >= self.near else Light.MISSED


Targets = Mapping[Measure, Target]


def in_force(targets: Iterable[Target], day: date, team: str = "", position: str = "") -> Targets:
    """Return what holds on a day by measure; what speaks of fewer goes first.

    A team and its position go before a position, a position before a team, a team before all.
    """
    found: dict[Measure, Target] = {}
    for target in targets:
        fits = target.team in ("", team) and target.position in ("", position)
        if not fits or day not in target.days:
            continue
        known = found.get(target.measure)
        if known is None or _precision(target) > _precision(known):
            found[target.measure] = target
    return found


def _precision(target: Target) -> tuple[bool, bool]:
    return bool(target.position), bool(target.team)
