"""Values of filter expressions, by the field they are compared with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from lark import Token

from qa_desk.domain.conditions import CHOICES, Field, Kind, Named, Value, kind_of
from qa_desk.domain.spans import (
    LONGEST,
    YEARS,
    Current,
    Day,
    Latest,
    Moment,
    Month,
    Span,
    Unit,
    Year,
)
from qa_desk.finding.faults import BadDay, UnknownChoice, WrongValue
from qa_desk.finding.printing import field_text
from qa_desk.finding.tokens import brief
from qa_desk.finding.words import choices, spelled

LARGEST: Final = 10**15
"""Numbers beyond it are no numbers of contacts; databases keep 64 bits."""
_UNITS: Final = {
    "DAYS": Unit.DAY,
    "WEEKS": Unit.WEEK,
    "MONTHS": Unit.MONTH,
    "YEARS": Unit.YEAR,
}
_YEAR_DIGITS: Final = 4
_SIXTY: Final = 60


@dataclass(frozen=True, slots=True)
class Said:
    """A value as it was written: its kind and its tokens."""

    kind: str
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.tokens[0].start_pos or 0

    @property
    def text(self) -> str:
        """How it was written."""
        return " ".join(map(str, self.tokens))


def value_of(field: Named, said: Said) -> Value:
    """Return the value; BadFilter where the field cannot have it."""
    return _READERS[kind_of(field)](field, said)


def _word(field: Named, said: Said) -> str:
    if said.kind == "period":
        raise _wrong(field, said, "filter_word")
    return said.text


def _choice(field: Named, said: Said) -> str:
    if not isinstance(field, Field):
        raise TypeError(field)
    found = choices(field).get(spelled(said.text))
    if found is None:
        known = ", ".join(CHOICES[field])
        name = field_text(field)
        raise UnknownChoice(column=said.start + 1, field=name, found=brief(said.text), known=known)
    return found


def _number(field: Named, said: Said) -> Decimal:
    if said.kind == "CLOCK" and field is Field.DURATION:
        seconds = 0
        for part in said.text.split(":"):
            seconds = seconds * _SIXTY + int(part)
        found = Decimal(seconds)
    elif said.kind == "NUMBER":
        found = Decimal(said.text)
    else:
        raise _wrong(field, said, "filter_number")
    if abs(found) > LARGEST or found != round(found, 6):
        raise _wrong(field, said, "filter_number")
    return found


def _flag(field: Named, said: Said) -> bool:
    if said.kind not in ("YES", "NO"):
        raise _wrong(field, said, "filter_flag")
    return said.kind == "YES"


def _time(field: Named, said: Said) -> Span:
    reader = _TIMES.get(said.kind)
    if reader is None:
        raise _wrong(field, said, "filter_time")
    try:
        return reader(said)
    except (ValueError, OverflowError):
        raise BadDay(column=said.start + 1, found=brief(said.text)) from None


def _day(said: Said) -> Span:
    text = said.text
    if "." in text:
        day, month, year = text.split(".")
        return Day(_in_reach(date(int(year), int(month), int(day))))
    return Day(_in_reach(date.fromisoformat(text)))


def _month(said: Said) -> Span:
    text = said.text
    year, month = reversed(text.split(".")) if "." in text else text.split("-")
    first = _in_reach(date(int(year), int(month), 1))
    return Month(first.year, first.month)


def _year(said: Said) -> Span:
    if len(said.text) != _YEAR_DIGITS or not said.text.isdigit():
        raise ValueError(said.text)
    return Year(_in_reach(date(int(said.text), 1, 1)).year)


def _moment(said: Said) -> Span:
    at = datetime.fromisoformat(said.text.upper())
    _in_reach(at.date())
    return Moment(at)


def _period(said: Said) -> Span:
    first, last = said.tokens[0], said.tokens[-1]
    if first.type in ("TODAY", "YESTERDAY"):
        return Current(Unit.DAY, int(first.type == "YESTERDAY"))
    unit = _UNITS[last.type]
    if len(said.tokens) == 2:  # noqa: PLR2004 - this week, last month
        return Current(unit, int(first.type == "LAST"))
    count = int(said.tokens[1])
    if unit is Unit.YEAR:
        count, unit = count * 12, Unit.MONTH
    if not 1 <= count <= LONGEST:
        raise ValueError(count)
    return Latest(count, unit)


def _in_reach(day: date) -> date:
    if day.year not in YEARS:
        raise ValueError(day)
    return day


def _wrong(field: Named, said: Said, what: str) -> WrongValue:
    name = field_text(field)
    return WrongValue(column=said.start + 1, field=name, found=brief(said.text), what=what)


_READERS: Final[dict[Kind, Callable[[Named, Said], Value]]] = {
    Kind.WORD: _word,
    Kind.CHOICE: _choice,
    Kind.NUMBER: _number,
    Kind.TIME: _time,
    Kind.FLAG: _flag,
    Kind.TEXT: _word,
}
_TIMES: Final[dict[str, Callable[[Said], Span]]] = {
    "DAY": _day,
    "MONTH": _month,
    "NUMBER": _year,
    "MOMENT": _moment,
    "period": _period,
}
