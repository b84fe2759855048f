"""Months and weeks as stretches of time."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from qa_desk.errors import Expected

_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


class BadMonth(Expected):
    """Not a month: fact `month`."""

    code = "report.bad_month"


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` to before `until`, both aware."""

    since: datetime
    until: datetime


EVER: Final = Period(datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC))


def period_of(month: str, zone: tzinfo | None = None) -> Period:
    """Return the stretch of a month "YYYY-MM"; `zone` None is the computer's own."""
    return Period(_start(first_day(month), zone), _start(first_day(shifted(month, 1)), zone))


def first_day(month: str) -> date:
    """Return the first day of a month "YYYY-MM"; raise BadMonth if it is none."""
    found = _MONTH.fullmatch(month)
    if found is None or found[1] == "0000":
        raise BadMonth(month=month)
    return date(int(found[1]), int(found[2]), 1)


def shifted(month: str, by: int) -> str:
    """Return the month so many months later, or earlier if negative."""
    start = first_day(month)
    count = start.year * 12 + start.month - 1 + by
    return f"{count // 12:04d}-{count % 12 + 1:02d}"


def month_of(moment: datetime, zone: tzinfo | None = None) -> str:
    """Return the month "YYYY-MM" in which a moment lies."""
    local = moment.astimezone(zone)
    return f"{local.year:04d}-{local.month:02d}"


def week_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the Monday of the week in which a moment lies."""
    day = moment.astimezone(zone).date()
    return day - timedelta(days=day.weekday())


def _start(day: date, zone: tzinfo | None) -> datetime:
    """Return midnight; the zone's offset is that of about noon UTC, far from its changes."""
    offset = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).astimezone(zone).tzinfo
    return datetime(day.year, day.month, day.day, tzinfo=offset)
