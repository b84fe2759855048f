"""The small language in which people say what the names of their recordings tell.

`{agent}_{customer}_{date:%Y%m%d}_{time}`: words in braces are fields, `*` is anything, all else
stands for itself. A field ends where what follows it begins; fields without a name of ours are kept
as custom fields. Dates and times may say how they are written, as strftime does, or `unix`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from qa_desk.errors import Expected
from qa_desk.importing import values
from qa_desk.importing.outcome import Refused

FIELDS: Final = (
    *("agent", "agent_name", "customer", "id", "date", "time", "queue", "topic", "team"),
    *("direction", "language"),
)
"""What we know; the rest becomes custom fields."""
LONGEST: Final = 200
_TIMED: Final = ("date", "time")
_UNIX: Final = "unix"
_DIRECTIVES: Final = {
    "%Y": r"\d{4}",
    "%y": r"\d{2}",
    "%m": r"\d{2}",
    "%d": r"\d{2}",
    "%H": r"\d{2}",
    "%I": r"\d{2}",
    "%M": r"\d{2}",
    "%S": r"\d{2}",
    "%f": r"\d{1,6}",
    "%p": r"[AaPp][Mm]",
    "%z": r"[+-]\d{2}:?\d{2}",
    "%%": "%",
}
_USUAL: Final = {
    "date": ("%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%Y_%m_%d", "%Y.%m.%d"),
    "time": ("%H-%M-%S", "%H%M%S", "%H.%M.%S", "%H_%M_%S", "%H%M"),
}
"""Ways of writing that mean one day only, for fields that do not say how they are written."""
_FORM: Final = re.compile(r"%.|%|[^%]+")
_NAME: Final = re.compile(r"[^\W\d]\w*")
_PIECE: Final = re.compile(r"\{(?P<field>[^{}]*)\}|(?P<any>\*+)|(?P<brace>[{}])|(?P<text>[^{}*]+)")


class BadNamePattern(Expected):
    """A pattern of names cannot be read: facts `pattern`, `column`, `why` (a reason's name)."""

    code = "import.bad_name_pattern"


@dataclass(frozen=True, slots=True)
class Read:
    """What a pattern reads out of a name: its fields by name, and the moment."""

    pattern: str
    fields: dict[str, str] = field(default_factory=dict)
    started_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a pattern: a field, anything, or text that stands for itself."""

    column: int
    name: str = ""
    form: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class NamePattern:
    """One pattern, ready to be used."""

    text: str
    expression: re.Pattern[str]
    forms: dict[str, str]

    def read(self, stem: str, zone: tzinfo | None) -> Read | None:
        """Read a name without its ending; None where the pattern does not fit it wholly."""
        found = self.expression.fullmatch(stem)
        if found is None:
            return None
        told = {name: text.strip() for name, text in found.groupdict().items() if text is not None}
        try:
            at = _moment(told, self.forms, zone)
        except (ValueError, OverflowError, OSError, Refused):
            return None  # what looks like a date and is none
        fields = {name: text for name, text in told.items() if name not in _TIMED}
        return Read(self.text, fields, at)


def parse(text: str) -> NamePattern:
    """Read a pattern; BadNamePattern where it cannot be one."""
    pieces = list(_pieces(text))
    names = [piece.name for piece in pieces if piece.name]
    if not names or len(text) > LONGEST:
        raise BadNamePattern(pattern=text, column=1, why="pattern_no_field")
    parts = [_expression(text, piece, pieces[at + 1 :]) for at, piece in enumerate(pieces)]
    forms = {piece.name: piece.form for piece in pieces if piece.name in _TIMED}
    return NamePattern(text, re.compile("".join(parts), re.IGNORECASE | re.DOTALL), forms)


def first_fit(patterns: Sequence[NamePattern], stem: str, zone: tzinfo | None) -> Read | None:
    """Return what the first pattern that fits reads; None where none does."""
    return next((found for one in patterns if (found := one.read(stem, zone))), None)


def _pieces(text: str) -> Iterator[_Piece]:
    seen: set[str] = set()
    for found in _PIECE.finditer(text):
        column = found.start() + 1
        if found["brace"]:
            raise BadNamePattern(pattern=text, column=column, why="pattern_brace")
        if found["field"] is None:
            yield _Piece(column, text=found["text"] or "")
            continue
        name, _, form = found["field"].partition(":")
        name = name.strip()
        if _NAME.fullmatch(name) is None:
            raise BadNamePattern(pattern=text, column=column, why="pattern_name")
        if name in seen:
            raise BadNamePattern(pattern=text, column=column, why="pattern_twice")
        if form and name not in _TIMED:
            raise BadNamePattern(pattern=text, column=column, why="pattern_form")
        seen.add(name)
        yield _Piece(column, name, form)


def _expression(text: str, piece: _Piece, rest: Sequence[_Piece]) -> str:
    if piece.text:
        return re.escape(piece.text)
    if piece.name in _TIMED:
        forms = (piece.form,) if piece.form else _USUAL[piece.name]
        written = "|".join(_written(text, piece, form) for form in forms)
        return f"(?P<{piece.name}>{written})"
    following = rest[0] if rest else None
    if following is not None and not following.text and following.name not in _TIMED:
        raise BadNamePattern(pattern=text, column=following.column, why="pattern_no_border")
    until = f"(?!{re.escape(following.text)})" if following and following.text else ""
    return f"(?P<{piece.name}>(?:{until}.)+)" if piece.name else f"(?:{until}.)*"


def _written(text: str, piece: _Piece, form: str) -> str:
    if form == _UNIX:
        return r"\d{9,11}"
    if any(part.startswith("%") and part not in _DIRECTIVES for part in _FORM.findall(form)):
        raise BadNamePattern(pattern=text, column=piece.column, why="pattern_form")
    return _as_expression(form)


def _as_expression(form: str) -> str:
    return "".join(_DIRECTIVES.get(part) or re.escape(part) for part in _FORM.findall(form))


def _moment(told: dict[str, str], forms: dict[str, str], zone: tzinfo | None) -> datetime | None:
    """Return the moment that date and time make together; a time without a day says nothing."""
    if "date" not in told:
        only = told.get("time", "")
        return _unix(only) if only and forms.get("time") == _UNIX else None
    day = _parsed("date", told["date"], forms.get("date", ""))
    if day.tzinfo is not None:
        return day
    if "time" in told:
        clock = _parsed("time", told["time"], forms.get("time", ""))
        day += timedelta(
            hours=clock.hour,
            minutes=clock.minute,
            seconds=clock.second,
            microseconds=clock.microsecond,
        )
    return values.moment(day.isoformat(), zone, "date")


def _parsed(name: str, said: str, form: str) -> datetime:
    if form == _UNIX:
        return _unix(said)
    forms = (form,) if form else _USUAL[name]
    # strptime takes one digit for two: it is asked for the form that fits by length.
    fits = next(each for each in forms if re.fullmatch(_as_expression(each), said))
    return datetime.strptime(said, fits)  # noqa: DTZ007 - the zone comes with `moment`


def _unix(said: str) -> datetime:
    return datetime.fromtimestamp(int(said), UTC)
