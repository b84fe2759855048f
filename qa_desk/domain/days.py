"""Days in a row, and what holds on which of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from typing import Final, Protocol, TypeVar

ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """From the first day to the last, both included; `date.min` and `date.max` are open ends."""

    first: date = date.min
    last: date = date.max

    def __post_init__(self) -> None:
        """Refuse days that end before they begin."""
        if self.first > self.last:
            raise ValueError(f"{self.first} is after {self.last}")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def overlap(self, other: "Days") -> bool:
        """Whether both have a day in common."""
        return self.first <= other.last and other.first <= self.last

    @property
    def begins(self) -> date | None:
        """The first day, None where it is open."""
        return None if self.first == date.min else self.first

    @property
    def ends(self) -> date | None:
        """The last day, None where it is open."""
        return None if self.last == date.max else self.last

    @property
    def after(self) -> date | None:
        """The day after the last, None where it is open."""
        return None if self.last == date.max else self.last + ONE_DAY


def days(first: date | None = None, last: date | None = None) -> Days:
    """Return days with ends that may be open; ValueError where the last is before the first."""
    return Days(first or date.min, last or date.max)


class Dated(Protocol):
    """Whatever holds on some days."""

    @property
    def days(self) -> Days:
        """The days on which it holds."""
        ...


T = TypeVar("T", bound=Dated)


def on(dated: Iterable[T], day: date) -> T | None:
    """Return the first that holds on a day; None in a gap."""
    return next((each for each in dated if day in each.days), None)


def in_order(dated: Iterable[T]) -> tuple[T, ...]:
    """Return them by their first day."""
    return tuple(sorted(dated, key=lambda each: each.days.first))


def overlapping(dated: Iterable[T]) -> tuple[T, T] | None:
    """Return the first two that have a day in common; None where all is well."""
    ordered = in_order(dated)
    for before, after in pairwise(ordered):
        if before.days.overlap(after.days):
            return before, after
    return None


def stretches(*lines: Sequence[Dated]) -> list[Days]:
    """Cut all days into stretches within which none of the lines begins or ends anything."""
    starts = {date.min}
    for each in (each for line in lines for each in line):
        starts.add(each.days.first)
        if each.days.last != date.max:
            starts.add(each.days.last + ONE_DAY)
    ordered = sorted(starts)
    ends = [start - ONE_DAY for start in ordered[1:]] + [date.max]
    return [Days(first, last) for first, last in zip(ordered, ends, strict=True)]


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the day on which a moment lies; `zone` None is the computer's own."""
    return moment.astimezone(zone).date()


def midnight(day: date, zone: tzinfo | None = None) -> datetime:
    """Return the moment a day begins; `zone` None is the computer's own."""
    if zone is not None:
        return datetime.combine(day, time(), zone)
    try:
        return datetime.combine(day, time()).astimezone()
    except (OSError, OverflowError, ValueError):  # Windows knows no zone before 1970
        return datetime.combine(day, time(), UTC)


def cut(dated: Iterable[T], wanted: Days, shorten: Callable[[T, Days], T]) -> tuple[T, ...]:
    """Make room on the wanted days: what holds there ends before them and goes on after them."""
    kept: list[T] = []
    for each in dated:
        if not each.days.overlap(wanted):
            kept.append(each)
            continue
        if each.days.first < wanted.first:
            kept.append(shorten(each, Days(each.days.first, wanted.first - ONE_DAY)))
        if each.days.last > wanted.last:
            kept.append(shorten(each, Days(wanted.last + ONE_DAY, each.days.last)))
    return in_order(kept)
