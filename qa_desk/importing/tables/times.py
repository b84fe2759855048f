"""Moments of rows as they are stored, fast for a million rows in about the order of time."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.values import YEARS

_WRITTEN: Final = re.compile(
    r"(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,6}))?)?"
    r"(?: ?([AaPp])\.?[Mm]\.?)?)?"
)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
_EPOCH: Final = re.compile(r"\d{9,10}(\.\d+)?")
_EPOCH_MS: Final = re.compile(r"1\d{12}")
_MIDNIGHT: Final = (24, 0, 0)
"""How some write the end of a day."""
_HOUR: Final = 13
_LENGTH: Final = 19
_CENTURY: Final = 100
_NOON: Final = 12
_YEAR_DIGITS: Final = 4

Reading = Callable[[str], str | None]


def reading(dates: Dates, zone: tzinfo | None, column: str) -> Reading:
    """Return what reads a moment as UTC text; it raises Refused where it is none, or could be two.

    `zone` None is the computer's own.
    """
    hours: dict[str, str] = {}
    ends: set[str] = set()

    def read(text: str) -> str | None:
        whole = hours.get(text[:_HOUR])
        if whole is not None and text[_HOUR:] in ends:
            return f"{whole}{text[_HOUR:]}.000000"
        if not text:
            return None
        try:
            at = moment(text, dates, zone)
        except (ValueError, OverflowError, OSError):
            raise Refused("import.bad_date", column=column, value=text[:_CENTURY]) from None
        stored = _stored(at)
        if len(text) == _LENGTH and text[_HOUR] == ":" and stored[_HOUR:_LENGTH] == text[_HOUR:]:
            if _even(text, dates, zone):
                hours[text[:_HOUR]] = stored[:_HOUR]
            ends.add(text[_HOUR:])
        return stored

    return read


def moment(text: str, dates: Dates, zone: tzinfo | None) -> datetime:
    """Read a moment; ValueError where it is none in this way of writing."""
    if dates is Dates.EPOCH:
        at = datetime.fromtimestamp(_seconds(text), UTC)
    elif dates is Dates.ISO:
        at = _placed(_iso(text), zone)
    else:
        at = _placed(_by_parts(text, dates), zone)
    if at.year not in YEARS:
        raise ValueError(text)
    return at


def seen(text: str) -> frozenset[Dates]:
    """Return the ways of writing in which a text is a moment."""
    return frozenset(way for way in Dates if way is not Dates.UNCLEAR and _is(text, way))


def _is(text: str, way: Dates) -> bool:
    try:
        moment(text, way, UTC)
    except (ValueError, OverflowError, OSError):
        return False
    return True


def _seconds(text: str) -> float:
    if _EPOCH_MS.fullmatch(text):
        return int(text) / 1000
    if not _EPOCH.fullmatch(text):
        raise ValueError(text)
    return float(text)


def _iso(text: str) -> datetime:
    if not text.isdecimal() and (found := _WRITTEN.fullmatch(text)) is not None:
        if len(found[1]) != _YEAR_DIGITS:
            raise ValueError(text)
        return _made(found, int(found[1]), int(found[2]), int(found[3]))
    if not _ISO.match(text):
        raise ValueError(text)
    return datetime.fromisoformat(text)


def _by_parts(text: str, dates: Dates) -> datetime:
    found = _WRITTEN.fullmatch(text)
    if found is None or len(found[1]) == _YEAR_DIGITS:
        raise ValueError(text)
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    day, month = (first, second) if dates is Dates.DAY_FIRST else (second, first)
    return _made(found, year if year >= _CENTURY else 2000 + year, month, day)


def _made(found: re.Match[str], year: int, month: int, day: int) -> datetime:
    hour, minute, second = (int(found[n] or 0) for n in (4, 5, 6))
    if found[8]:
        if not 1 <= hour <= _NOON:
            raise ValueError(found[0])
        hour = hour % _NOON + (_NOON if found[8] in "pP" else 0)
    parts = int((found[7] or "0").ljust(6, "0"))
    if (hour, minute, second) == _MIDNIGHT and parts == 0:
        return datetime(year, month, day) + timedelta(days=1)  # noqa: DTZ001 - the zone comes next
    return datetime(year, month, day, hour, minute, second, parts)  # noqa: DTZ001 - the zone comes next


def _placed(at: datetime, zone: tzinfo | None) -> datetime:
    if at.tzinfo is not None:
        return at
    return at.astimezone() if zone is None else at.replace(tzinfo=zone)


def _even(text: str, dates: Dates, zone: tzinfo | None) -> bool:
    """Whether the whole hour is as far from UTC at its end as at its beginning, in whole hours."""
    if text[_HOUR - 2 : _HOUR] == str(_MIDNIGHT[0]):
        return False  # the end of a day is no hour
    start = moment(f"{text[:_HOUR]}:00:00", dates, zone)
    end = moment(f"{text[:_HOUR]}:59:59", dates, zone)
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    return first.minute == 0 and last - first == timedelta(minutes=59, seconds=59)


def _stored(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
