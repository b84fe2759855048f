"""Who is meant by what stands in a column of a call: numbers, names, directions, durations."""

import re
from functools import lru_cache
from typing import Final

from qa_desk.domain.contacts import Direction
from qa_desk.importing.outcome import Refused

_SHOWN: Final = 60
_QUOTED: Final = re.compile(r'"?([^"<]*?)"?\s*<([^>]*)>')
_BEFORE: Final = re.compile(r"([+\d][\d ()\-]*?)\s*\(([^()]*[^\d()\s][^()]*)\)(?:\s+\d+)?")
_BEHIND: Final = re.compile(r"([^()]*[^\d()\s+][^()]*?)\s*\(([+\d][\d \-]*)\)")
_NUMBER: Final = re.compile(r"\+?[\d ()\-]{2,}")
_ENDPOINT: Final = re.compile(r"(?:\w+)/(?:[^/@;]*/)?(\d{2,8})(?=[-@;/]|$)")
_CLOCK: Final = re.compile(r"(?:(\d+):)?(\d{1,4}):(\d\d)(?:[.,]\d+)?")
_SECONDS: Final = re.compile(r"\d{1,7}(?:[.,]\d+)?")
_USUAL: Final = {str(number): number for number in range(3600)}
_ROUTES: Final = (
    (Direction.INBOUND, ("вход", "inb", "incom", "кіріс", "вх.")),
    (Direction.OUTBOUND, ("исх", "outb", "outgo", "шығыс", "исход")),
)
_SHORT_ROUTES: Final = {
    "in": Direction.INBOUND, "out": Direction.OUTBOUND, "вх": Direction.INBOUND,
    "i": Direction.INBOUND, "o": Direction.OUTBOUND,
}  # fmt: skip


Party = tuple[str, str]
"""A number and a name; empty where nothing is said."""
NOBODY: Final[Party] = ("", "")


def party(text: str) -> Party:
    """Read who is meant: 101, "Anna" <101>, Anna (101), 205 (Дуба), +7 701 123-45-67."""
    if text.isdecimal() or (text[:1] == "+" and text[1:].isdecimal()):
        return (text, "")
    return _read_party(text) if text else NOBODY


@lru_cache(maxsize=20_000)
def _read_party(text: str) -> Party:
    if found := _QUOTED.fullmatch(text):
        return _named(found[2].strip(), found[1].strip())
    if found := _BEFORE.fullmatch(text):
        return _named(found[1], found[2].strip())
    if found := _BEHIND.fullmatch(text):
        return _named(found[2], found[1].strip())
    if _NUMBER.fullmatch(text):
        return (_digits(text), "")
    return ("", text)


def endpoint(channel: str) -> str:
    """Return the extension of a channel as SIP/101-0000abcd or Local/101@agents; empty for none."""
    found = _ENDPOINT.match(channel)
    return found[1] if found else ""


@lru_cache(maxsize=1_000)
def route(text: str) -> Direction:
    """Return who began it in whatever words; unknown for calls inside and for other words."""
    word = text.casefold()
    for direction, beginnings in _ROUTES:
        if word.startswith(beginnings):
            return direction
    return _SHORT_ROUTES.get(word, Direction.UNKNOWN)


def seconds(text: str, column: str) -> int | None:
    """Read a duration, 95 or 1:35 or 00:01:35; None for nothing; Refused for anything else."""
    known = _USUAL.get(text)
    return _seconds(text, column) if known is None else known


@lru_cache(maxsize=20_000)
def _seconds(text: str, column: str) -> int | None:
    if not text:
        return None
    if found := _CLOCK.fullmatch(text):
        return int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
    if _SECONDS.fullmatch(text):
        return int(float(text.replace(",", ".")))
    raise Refused("import.bad_duration", column=column, value=text[:_SHOWN])


def _named(number: str, name: str) -> Party:
    digits = _digits(number)
    return (digits, "" if name == digits else name)


def _digits(number: str) -> str:
    return re.sub(r"[ ()\-]", "", number)
