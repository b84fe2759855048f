"""What evaluators are to do in a week: who was given what by when, and how much a week takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Final

from qa_desk.domain.days import Days
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId

WORKING_DAYS: Final = 5
"""Days of a week on which work is done: Monday to Friday."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_WEEK_DAYS: Final = 7


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week by ISO 8601: from Monday to Sunday, and of the year that its Thursday lies in."""

    year: int
    number: int

    def __post_init__(self) -> None:
        """Refuse a week that the year does not have; ValueError."""
        if not _FIRST_YEAR <= self.year <= _LAST_YEAR:
            raise ValueError(f"the year {self.year} is too far away")
        date.fromisocalendar(self.year, self.number, 1)

    @classmethod
    def of(cls, day: date) -> "Week":
        """Return the week in which a day lies."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def read(cls, text: str) -> "Week":
        """Read a week such as 2026-W47; ValueError for anything else."""
        year, _, number = text.strip().upper().partition("-W")
        if not (len(year) == 4 and len(number) == 2 and (year + number).isascii()):  # noqa: PLR2004 - digits
            raise ValueError(text)
        return cls(int(year), int(number))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"

    @property
    def days(self) -> Days:
        """From Monday to Sunday."""
        monday = date.fromisocalendar(self.year, self.number, 1)
        return Days(monday, monday + timedelta(days=_WEEK_DAYS - 1))

    @property
    def working_days(self) -> tuple[date, ...]:
        """From Monday to Friday; holidays are not known here."""
        return tuple(self.days.first + timedelta(days=n) for n in range(WORKING_DAYS))

    def step(self, weeks: int) -> "Week":
        """Return the week so many weeks later, or earlier where negative; ValueError too far away."""
        try:
            return Week.of(self.days.first + timedelta(days=_WEEK_DAYS * weeks))
        except OverflowError as error:
            raise ValueError(weeks) from error


@dataclass(frozen=True, slots=True)
class Norm:
    """How many evaluations a week are expected on some days; `login` None means of all evaluators."""

    weekly: int
    login: EvaluatorId | None = None
    days: Days = Days()  # noqa: RUF009 - frozen, shared by nobody who could change it
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an assignment stands: a place in a sample, for its first evaluator or its second.

    A contact that is replaced leaves the place to the one that comes.
    """

    sample_id: SampleId
    number: int
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """A contact of a sample that somebody is to evaluate; `holder` None means nobody yet.

    `due` is the last day for it, None where nobody set one; `done_at` is when the evaluation that
    counts for the sample was submitted.
    """

    place: Place
    contact_id: ContactId
    holder: EvaluatorId | None
    given_at: datetime
    due: date | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """An open assignment that went from one evaluator to another, and why."""

    place: Place
    contact_id: ContactId
    giver: EvaluatorId | None
    taker: EvaluatorId
    reason: str
    by: EvaluatorId
    at: datetime


@dataclass(frozen=True, slots=True)
class Submission:
    """An evaluation that somebody submitted, whether it was planned or not."""

    login: EvaluatorId
    contact_id: ContactId
    at: datetime


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which an evaluator is away; why is nobody else's business."""

    login: EvaluatorId
    days: Days


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """All that a week's plan is worked out from."""

    assignments: tuple[Assignment, ...] = ()
    moves: tuple[Move, ...] = ()
    submissions: tuple[Submission, ...] = ()
    norms: tuple[Norm, ...] = ()
    away: tuple[Away, ...] = ()
    exempt: frozenset[EvaluatorId] = frozenset()
    """Whom the norm of all does not concern; an own one does."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One evaluator's week; `login` None is what nobody was given yet, or the total.

    `planned` is what was due in the week and what was carried over into it. `late` is the part of
    `done` that was submitted after its day, `undated` what waits without a day and is in no plan.
    `submitted` is all that was submitted in the week, planned or not.
    """

    login: EvaluatorId | None
    planned: tuple[Assignment, ...] = ()
    carried: tuple[Assignment, ...] = ()
    done: tuple[Assignment, ...] = ()
    late: tuple[Assignment, ...] = ()
    overdue: tuple[Assignment, ...] = ()
    undated: tuple[Assignment, ...] = ()
    submitted: tuple[ContactId, ...] = ()
    norm: Fraction | None = None
    """Evaluations that this week takes, absence taken off; None where nobody set a norm."""
    measured: int = 0
    """How many of the planned the norm speaks of; in a total, those of evaluators who have one."""
    away_days: int = 0
    """Working days on which the evaluator is away."""

    @property
    def load(self) -> Fraction | None:
        """Planned by norm; None without a norm, and where all of the week is absence."""
        return Fraction(self.measured) / self.norm if self.norm else None

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.planned or self.undated or self.submitted)


def norm_on(norms: Iterable[Norm], login: EvaluatorId, day: date) -> int | None:
    """Return the weekly norm of an evaluator on a day; one's own goes before everybody's."""
    held = [norm for norm in norms if day in norm.days and norm.login in (login, None)]
    found = min(held, key=lambda norm: norm.login is None, default=None)
    return None if found is None else found.weekly
