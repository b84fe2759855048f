"""Stretches of time as people name them: a day, a month, the last seven days."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final, TypeAlias

YEARS: Final = range(1900, 9000)
"""Years that can be reckoned with, with room on both sides."""
LONGEST: Final = 5000
"""Days, weeks or months that "last" may count."""
Bounds: TypeAlias = tuple[datetime, datetime]
"""The first moment and the first after the last, both aware."""


class Unit(StrEnum):
    """What "last" counts, and what "this" and "last" name."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar."""

    day: date


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the calendar."""

    year: int
    month: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the calendar."""

    year: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A minute, or a second or less where `at` says more; naive is local."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Current:
    """This day, week, month or year; `back` 1 is the one before."""

    unit: Unit
    back: int = 0


@dataclass(frozen=True, slots=True)
class Latest:
    """The last days, weeks or months until today, today included."""

    count: int
    unit: Unit


Span: TypeAlias = Day | Month | Year | Moment | Current | Latest


def bounds(span: Span, now: datetime, zone: tzinfo | None = None) -> Bounds:
    """Return where a stretch begins and ends; `zone` None is the computer's own."""
    if isinstance(span, Moment):
        at = _local(span.at, zone)
        return at, at + _length(span.at)
    first, after = days(span, now.astimezone(zone).date())
    return _local(datetime.combine(first, time()), zone), _local(
        datetime.combine(after, time()), zone
    )


def days(span: Day | Month | Year | Current | Latest, today: date) -> tuple[date, date]:
    """Return the first day and the one after the last."""
    if isinstance(span, Day):
        return span.day, span.day + timedelta(days=1)
    if isinstance(span, Month):
        first = date(span.year, span.month, 1)
        return first, _months_on(first, 1)
    if isinstance(span, Year):
        return date(span.year, 1, 1), date(span.year + 1, 1, 1)
    if isinstance(span, Latest):
        tomorrow = today + timedelta(days=1)
        return _back(tomorrow, span), tomorrow
    return _current(span, today)


def is_relative(span: Span) -> bool:
    """Whether the stretch moves with the calendar."""
    return isinstance(span, Current | Latest)


def _back(tomorrow: date, span: Latest) -> date:
    if span.unit is Unit.MONTH:
        return _months_on(tomorrow, -span.count)
    return tomorrow - timedelta(days=span.count * (7 if span.unit is Unit.WEEK else 1))


def _current(span: Current, today: date) -> tuple[date, date]:
    if span.unit is Unit.DAY:
        first = today - timedelta(days=span.back)
        return first, first + timedelta(days=1)
    if span.unit is Unit.WEEK:
        first = today - timedelta(days=today.weekday() + 7 * span.back)
        return first, first + timedelta(days=7)
    if span.unit is Unit.MONTH:
        first = _months_on(today.replace(day=1), -span.back)
        return first, _months_on(first, 1)
    return date(today.year - span.back, 1, 1), date(today.year - span.back + 1, 1, 1)


def _months_on(day: date, months: int) -> date:
    """Return the same day so many months on; of a shorter month its last day."""
    count = day.year * 12 + day.month - 1 + months
    first = date(count // 12, count % 12 + 1, 1)
    after = date((count + 1) // 12, (count + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), after - timedelta(days=1))


def _length(at: datetime) -> timedelta:
    if at.microsecond:
        return timedelta(microseconds=1)
    return timedelta(seconds=1) if at.second else timedelta(minutes=1)


def _local(at: datetime, zone: tzinfo | None) -> datetime:
    if at.tzinfo is not None:
        return at
    return at.astimezone() if zone is None else at.replace(tzinfo=zone)
