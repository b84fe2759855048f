"""What was found in a text: where, of what kind, and by which rule; blanked by it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

BLANK: Final = "•"


class Kind(StrEnum):
    """Kinds of personal data, the surest first: of two that meet, the earlier one gives the name."""

    CARD = "card"
    IIN = "iin"
    """The number of a person in Kazakhstan."""
    BIN = "bin"
    """The number of an organisation in Kazakhstan."""
    SNILS = "snils"
    EMAIL = "email"
    PASSPORT = "passport"
    PHONE = "phone"
    INN = "inn"
    CODE = "code"
    """A secret of a card or a message: CVV, PIN, a code that was sent."""
    ADDRESS = "address"
    BIRTH_DATE = "birth_date"
    NAME = "name"
    """A full name: in Russian and Kazakh the father's name gives it away."""
    DIGITS = "digits"
    """A long row of digits that was spoken, whatever it stands for."""


class Rule(StrEnum):
    """By what something was told to be personal."""

    CHECK_DIGITS = "check_digits"
    """Its last digits follow from the others."""
    PATTERN = "pattern"
    """It is written as such things are."""
    KEYWORD = "keyword"
    """A word before it says what it is."""
    SPOKEN = "spoken"
    """Digits were said one after the other."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters from `start` to before `end` of a text."""

    start: int
    end: int
    kind: Kind
    rule: Rule


_ORDER: Final = {kind: number for number, kind in enumerate(Kind)}


def settled(found: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, none meeting another: those that do become one of the surer kind."""
    whole: list[Span] = []
    for span in sorted(found, key=lambda each: (each.start, -each.end, _ORDER[each.kind])):
        if whole and span.start < whole[-1].end:
            whole[-1] = _joined(whole[-1], span)
        else:
            whole.append(span)
    return tuple(whole)


def blanked(text: str, spans: Sequence[Span]) -> str:
    """Return a text of the same length with all but spaces of the spans blanked."""
    return "".join(_pieces(text, spans))


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[str]:
    reached = 0
    for span in spans:
        yield text[reached : span.start]
        yield "".join(c if c.isspace() else BLANK for c in text[span.start : span.end])
        reached = span.end
    yield text[reached:]


def _joined(one: Span, other: Span) -> Span:
    surer = min(one, other, key=lambda each: _ORDER[each.kind])
    return Span(one.start, max(one.end, other.end), surer.kind, surer.rule)
