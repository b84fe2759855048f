"""Lines of WhatsApp's chats: who writes when, on Android and iOS, by 12 and 24 hours."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from itertools import pairwise
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.values import YEARS
from qa_desk.importing.written import Said

_HALF_DAY: Final = 12
_MONTHS: Final = 12
_CENTURY: Final = 2000
_FULL_YEAR: Final = 4
_SIGNS: Final = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_MARKS: Final = re.compile(f"[{_SIGNS}]")
"""Marks of the direction of writing, which WhatsApp puts before what it writes itself."""
_HEAD: Final = re.compile(
    r"(?P<open>\[)?(?P<a>\d{1,4})(?P<by>[./-])(?P<b>\d{1,2})(?P=by)(?P<c>\d{2,4}),?\s"
    r"(?P<h>\d{1,2})[:.](?P<m>\d{2})(?:[:.](?P<s>\d{2}))?"
    r"(?:\s?(?P<half>[AaPp]\.?\s?[Mm]\.?|[ДП]П|Т[ДК]))?(?(open)\]|\s-)\s"
)
_AFTERNOON: Final = frozenset({"p", "п", "т"})
_MORNING: Final = frozenset({"дп", "тд"})
_NAME: Final = re.compile(r"([^:\"«“]{1,100}):(?:\s|$)")
_PROGRAM: Final = re.compile(
    r"end-to-end encrypt|сквозным шифрованием|толық шифрлан|created (this )?group|создал.{0,5} группу"
    r"|security code|код безопасности|changed the (subject|group)|changed this group"
    r"|изменил.{0,5} (тему|название|картинку|иконку|описание)| added | добавил| left$| вышел| вышла"
    r"| removed | удалил.{0,5} участ|joined using|присоедин|disappearing messages|исчезающи"
    r"|now an admin|администратор|is a contact|business account|бизнес-аккаунт|changed (their|to)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as its lines stand in the file; what WhatsApp itself wrote has no name."""

    numbers: tuple[str, str, str]
    separator: str
    time: tuple[int, int, int]
    half: str
    name: str
    text: str
    line: int = 0


@dataclass(slots=True)
class _Open:
    """A message to which the lines below may still belong."""

    head: re.Match[str]
    line: int
    more: list[str] = field(default_factory=list)


def begins(text: str) -> bool:
    """Whether a text begins as such a chat does."""
    first = next((line for line in text[:2000].split("\n") if line.strip()), "")
    return _head(first) is not None


def entries(text: str) -> Iterator[Entry]:
    """Return the messages; a line that begins otherwise than the first belongs to the one above."""
    now: _Open | None = None
    bracket: str | None = None
    for number, line in enumerate(text.split("\n"), 1):
        head = _head(line)
        if head is None or (now is not None and head.group("open") != bracket):
            if now is not None:
                now.more.append(_bare(line))
            continue
        if now is not None:
            yield _entry(now)
        bracket = head.group("open")
        now = _Open(head, number)
    if now is not None:
        yield _entry(now)


def order(found: Sequence[Entry], wanted: Dates | None) -> tuple[Dates, bool]:
    """Return the order of the dates and whether it only follows from how they are written.

    Refused where the day cannot be told from the month: neither by a number above twelve nor by
    the order of the messages.
    """
    first = found[0]
    if len(first.numbers[0]) == _FULL_YEAR:
        return Dates.ISO, False
    if wanted is not None:
        return wanted, False
    if first.separator == ".":
        return Dates.DAY_FIRST, False
    a_high = any(int(one.numbers[0]) > _MONTHS for one in found)
    b_high = any(int(one.numbers[1]) > _MONTHS for one in found)
    if a_high != b_high:
        return (Dates.DAY_FIRST if a_high else Dates.MONTH_FIRST), False
    fits = [] if a_high else [one for one in _BOTH if _runs_forward(found, one)]
    if len(fits) == 1:
        return fits[0], False
    if fits and all(_is_american(one) for one in found) and any(map(_is_short, found)):
        return Dates.MONTH_FIRST, True
    raise Refused("import.chat_dates_unclear")


def said(found: Iterable[Entry], dates: Dates, zone: tzinfo | None) -> Iterator[Said]:
    """Return the messages with their times; lines of WhatsApp itself are nobody's."""
    for one in found:
        moment = _moment(one, dates)
        at = moment.astimezone() if zone is None else moment.replace(tzinfo=zone)
        side = Side.UNKNOWN if one.name else Side.SYSTEM
        yield Said(one.name, one.text, at, side, moment.isoformat(" "))


_BOTH: Final = (Dates.DAY_FIRST, Dates.MONTH_FIRST)


def _head(line: str) -> re.Match[str] | None:
    """Return the beginning of a message; numbers that are no time are words of the one above."""
    found = _HEAD.match(line.lstrip(_SIGNS))
    if found is None:
        return None
    a, b = int(found["a"]), int(found["b"])
    days = max(b, int(found["c"])) if len(found["a"]) == _FULL_YEAR else max(a, b)
    is_time = days <= 31 and int(found["h"]) <= 24 and int(found["m"]) < 60  # noqa: PLR2004 - a month, a day, an hour
    return found if is_time else None


def _entry(now: _Open) -> Entry:
    head, rest = now.head, now.head.string[now.head.end() :]
    text = _bare(rest)
    found = _NAME.match(text)
    name = found.group(1).strip() if found else ""
    body = text[found.end() :] if found else text
    _, _, behind = rest.partition(":")
    if _MARKS.match(behind.lstrip()) and _PROGRAM.search(body):
        name = ""
    lines = "\n".join((body, *now.more)).strip()
    time = (int(head["h"]), int(head["m"]), int(head["s"] or 0))
    numbers = (head["a"], head["b"], head["c"])
    return Entry(
        numbers, head["by"], time, head["half"] or "", name.lstrip("~").strip(), lines, now.line
    )


def _bare(text: str) -> str:
    return _MARKS.sub("", text)


def _runs_forward(found: Sequence[Entry], dates: Dates) -> bool:
    try:
        times = [_moment(one, dates) for one in found]
    except Refused:
        return False
    return all(before <= after for before, after in pairwise(times))


def _is_american(one: Entry) -> bool:
    """Whether the time is written as in the United States alone: 1/5/24, 9:15 PM."""
    short = len(one.numbers[2]) < _FULL_YEAR and one.half in ("AM", "PM")
    return short and not any(number.startswith("0") for number in one.numbers[:2])


def _is_short(one: Entry) -> bool:
    return any(len(number) == 1 for number in one.numbers[:2])


def _moment(one: Entry, dates: Dates) -> datetime:
    numbers = [int(number) for number in one.numbers]
    if dates is Dates.ISO:
        year, month, day = numbers
    elif dates is Dates.DAY_FIRST:
        day, month, year = numbers
    else:
        month, day, year = numbers
    hour, minute, second = one.time
    if one.half:
        hour = hour % _HALF_DAY + (_HALF_DAY if _is_afternoon(one.half) else 0)
    year += 0 if year > _CENTURY else _CENTURY
    try:
        at = datetime(year, month, day, hour % 24, minute, second)  # noqa: DTZ001 - the zone comes later
    except ValueError:
        at = None
    if at is None or at.year not in YEARS:
        value = one.separator.join(one.numbers)
        raise Refused("import.bad_date", one.line, column="chat", value=value)
    return at


def _is_afternoon(half: str) -> bool:
    word = half.casefold()
    return word[0] in _AFTERNOON and word not in _MORNING
