"""Months and weeks as stretches of time."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from qa_desk.errors import Expected

_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_YEARS: Final = range(1900, 9000)
"""With room on both sides for the months before and after."""


class BadMonth(Expected):
    """Not a month: fact `month`."""

    code = "report.bad_month"


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` to before `until`, both aware."""

    since: datetime
    until: datetime


EVER: Final = Period(
    datetime(_YEARS.start, 1, 1, tzinfo=UTC), datetime(_YEARS.stop, 1, 1, tzinfo=UTC)
)


def period_of(month: str, zone: tzinfo | None = None, *, months: int = 1) -> Period:
    """Return the stretch of a month "YYYY-MM", or of so many months of which it is the last.

    `zone` None is the computer's own; BadMonth names the month that was asked.
    """
    first = first_day(month)
    return Period(_start(_moved(first, 1 - months), zone), _start(_moved(first, 1), zone))


def first_day(month: str) -> date:
    """Return the first day of a month "YYYY-MM"; raise BadMonth if it is none we can count with."""
    found = _MONTH.fullmatch(month)
    if found is None or int(found[1]) not in _YEARS:
        raise BadMonth(month=month)
    return date(int(found[1]), int(found[2]), 1)


def shifted(month: str, by: int) -> str:
    """Return the month so many months later, or earlier if negative."""
    day = _moved(first_day(month), by)
    return f"{day.year:04d}-{day.month:02d}"


def month_of(moment: datetime, zone: tzinfo | None = None) -> str:
    """Return the month "YYYY-MM" in which a moment lies."""
    local = moment.astimezone(zone)
    return f"{local.year:04d}-{local.month:02d}"


def week_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the Monday of the week in which a moment lies."""
    day = moment.astimezone(zone).date()
    return day - timedelta(days=day.weekday())


def _moved(first: date, by: int) -> date:
    """Return the first day of the month so many months later, or earlier if negative."""
    count = first.year * 12 + first.month - 1 + by
    return date(count // 12, count % 12 + 1, 1)


def _start(day: date, zone: tzinfo | None) -> datetime:
    """Return midnight; the zone's offset is that of about noon UTC, far from its changes."""
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).astimezone(zone).tzinfo
    return datetime(day.year, day.month, day.day, tzinfo=offset)
