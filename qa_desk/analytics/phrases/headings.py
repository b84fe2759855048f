"""Headings of phrase rules, "agent, first 30 seconds:", and limits, "within 5 words of"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from qa_desk.analytics.phrases.cutting import Piece
from qa_desk.analytics.phrases.faults import Faults
from qa_desk.analytics.phrases.keywords import (
    ENDS,
    FILLING,
    INSIDE,
    LEAST,
    OF,
    OWN,
    SIDES,
    TIMES,
    UNITS,
    WHOLE,
    WITHIN,
)
from qa_desk.analytics.phrases.tree import Limit, Scope, Unit, Window
from qa_desk.domain.contacts import Side

MOST: Final = {Unit.SECONDS: 86_400, Unit.MESSAGES: 10_000, Unit.WORDS: 100}
MOST_TIMES: Final = 1000
_GLUED: Final = re.compile(r"(\d+)([^\W\d_]+)")
_DIGITS: Final = 9


@dataclass(frozen=True, slots=True)
class Span:
    """Pieces up to `end`, and what they mean: a limit, a least number of times or a heading."""

    end: int
    limit: Limit | None = None
    least: int | None = None
    scope: Scope | None = None
    open: bool = False
    """The second of two things must follow: "of"."""


def measures(cut: Sequence[Piece], faults: Faults) -> dict[int, Span]:
    """Return the limits and counts of a rule by their first pieces."""
    found: dict[int, Span] = {}
    place = 0
    while place < len(cut):
        span = _limit(cut, place, faults) or _least(cut, place, faults)
        if span is not None:
            found[place] = span
        place = place + 1 if span is None else span.end
    return found


def headings(cut: Sequence[Piece], known: dict[int, Span], faults: Faults) -> dict[int, Span]:
    """Return the headings by their first pieces; what is a limit or a count belongs to none."""
    taken = {place for start, span in known.items() for place in range(start, span.end)}
    found: dict[int, Span] = {}
    reached = 0
    for colon, piece in enumerate(cut):
        if piece.kind != ":":
            continue
        start = colon
        while start > reached and start - 1 not in taken and _fits(cut, start - 1, colon):
            start -= 1
        while start < colon and cut[start].kind == ",":
            start += 1
        if start == colon:
            start = max(colon - 1, reached) if _is_word(cut, colon - 1, taken) else colon
            faults.add("heading", cut[start].start, piece.end)
            scope = Scope()
        else:
            scope = _scope(cut[start : colon + 1], faults)
        found[start] = Span(colon + 1, scope=scope)
        reached = colon + 1
    return found


def _is_word(cut: Sequence[Piece], place: int, taken: set[int]) -> bool:
    return place >= 0 and cut[place].kind == "WORD" and place not in taken


def _fits(cut: Sequence[Piece], place: int, colon: int) -> bool:
    """Whether a piece may be of the heading that ends with a colon."""
    piece = cut[place]
    if cut[place + 1].fresh and place + 1 <= colon:
        return False
    if piece.kind == ",":
        return True
    low = piece.low
    return piece.kind == "WORD" and (
        low in SIDES
        or low in ENDS
        or low in UNITS
        or low in OWN
        or low in WHOLE
        or low in FILLING
        or _number(low) is not None
    )


@dataclass(slots=True)
class _Told:
    """What the words of a heading have told so far."""

    sides: list[Side | None] = field(default_factory=list)
    ends: list[bool] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    units: list[tuple[Unit, int]] = field(default_factory=list)
    own: bool = False
    whole: bool = False


def _scope(words: Sequence[Piece], faults: Faults) -> Scope:
    told = _Told()
    for piece in words:
        _hear(told, piece.low)
    start, end = words[0].start, words[-1].end
    if len(told.sides) > 1 or not (told.sides or told.ends):
        faults.add("heading", start, end)
    side = told.sides[0] if told.sides else None
    if not (told.ends or told.counts or told.units):
        return Scope(side)
    if not _is_window(told):
        faults.add("window", start, end)
        return Scope(side)
    unit, size = told.units[0]
    count = (told.counts[0] if told.counts else 1) * size
    if not 1 <= count <= MOST[unit]:
        faults.add("number", start, end, most=MOST[unit])
    own = told.own or (unit is Unit.MESSAGES and not told.whole)
    return Scope(side, Window(count, unit, told.ends[0], own and side is not None))


def _hear(told: _Told, low: str) -> None:
    if low in SIDES:
        told.sides.append(SIDES[low])
    elif low in ENDS:
        told.ends.append(ENDS[low])
    elif low in UNITS:
        told.units.append(UNITS[low])
    elif (number := _number(low)) is not None:
        told.counts.append(number[0])
        if number[1]:
            told.units.append(UNITS[number[1]])
    else:
        told.own |= low in OWN
        told.whole |= low in WHOLE


def _is_window(told: _Told) -> bool:
    numbers = len(told.ends) == 1 and len(told.counts) <= 1 and len(told.units) == 1
    return numbers and told.units[0][0] is not Unit.WORDS


def _number(low: str) -> tuple[int, str] | None:
    """Return a number and the unit that is written together with it."""
    if low.isdecimal():
        return int(low[:_DIGITS]), ""
    glued = _GLUED.fullmatch(low)
    if glued is None or glued[2] not in UNITS:
        return None
    return int(glued[1][:_DIGITS]), glued[2]


def _limit(cut: Sequence[Piece], place: int, faults: Faults) -> Span | None:
    after = _phrase(cut, place, WITHIN)
    begins = place if after is None else after
    number = _number(_word(cut, begins))
    if number is None:
        return None
    count, unit = number
    reached = begins + 1
    if not unit:
        unit = _word(cut, reached)
        reached += 1
    inside = _word(cut, reached) in INSIDE
    reached += inside
    if unit not in UNITS or (after is None and not inside):
        return None
    of = _word(cut, reached) in OF
    reached += of
    kind, size = UNITS[unit]
    if not 0 <= count * size <= MOST[kind]:
        faults.add("number", cut[place].start, cut[reached - 1].end, most=MOST[kind])
    return Span(reached, limit=Limit(count * size, kind), open=of)


def _least(cut: Sequence[Piece], place: int, faults: Faults) -> Span | None:
    after = _phrase(cut, place, LEAST)
    if after is None:
        return None
    number = _word(cut, after)
    if not number.isdecimal() or _word(cut, after + 1) not in TIMES:
        return None
    least = int(number[:_DIGITS])
    if not 1 <= least <= MOST_TIMES:
        faults.add("number", cut[place].start, cut[after + 1].end, most=MOST_TIMES)
    return Span(after + 2, least=least)


def _phrase(cut: Sequence[Piece], place: int, known: frozenset[tuple[str, ...]]) -> int | None:
    """Return the place after the words that stand here, if they are known together."""
    for length in (2, 1):
        words = tuple(_word(cut, place + number) for number in range(length))
        if words in known:
            return place + length
    return None


def _word(cut: Sequence[Piece], place: int) -> str:
    """Return the word that stands at a place, in small letters; nothing where none does."""
    return cut[place].low if place < len(cut) and cut[place].kind == "WORD" else ""
