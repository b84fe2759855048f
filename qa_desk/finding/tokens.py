"""Cuts a filter expression into words, values and signs, whatever its language."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lark import Token

from qa_desk.domain.conditions import Custom
from qa_desk.finding.faults import OpenQuote, Unexpected, UnknownField
from qa_desk.finding.words import CUSTOM, KEYWORDS, fields, spelled

NAME: Final = "FIELD"
_QUOTES: Final = {'"': '"', "'": "'", "«": "»", "“": "”", "„": "“"}
_CUSTOM: Final = "|".join(CUSTOM)
_PATTERN: Final = re.compile(
    rf"""
      (?P<OWN>(?:{_CUSTOM})\s*\.\s*(?=["'«“„]))
    | (?P<MOMENT>\d{{4}}-\d\d-\d\d[T\ ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?(?!\w))
    | (?P<DAY>\d{{4}}-\d\d-\d\d(?![\w-])|\d\d?\.\d\d\.\d{{4}}(?!\w))
    | (?P<MONTH>\d{{4}}-\d\d(?![\w-])|\d\d\.\d{{4}}(?!\w))
    | (?P<CLOCK>\d+:\d\d(?::\d\d)?(?![\w:]))
    | (?P<NUMBER>-?\d+(?:\.\d+)?(?![\w-]|[.,]\d))
    | (?P<WORD>\w+(?:[-./@+:’']\w+)*)
    | (?P<RANGE>\.\.|…)
    | (?P<COMPARE><=|>=|!=|<>|≤|≥|≠|==|=|<|>)
    | (?P<LACKS>!~)
    | (?P<HAS>~)
    | (?P<OPEN>\()
    | (?P<CLOSE>\))
    | (?P<COMMA>[,;])
    | (?P<BLANK>\s+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_NAME: Final = 5
"""Words of a field's name that people see."""
_NEAR: Final = 40
"""Characters of something wrong that are shown."""


def tokens(text: str) -> list[Token]:
    """Return the tokens; field names are found where a field must stand."""
    return list(_named(list(_cut(text))))


def brief(text: str) -> str:
    """Return the beginning of what somebody has written."""
    return text if len(text) <= _NEAR else f"{text[: _NEAR - 1]}…"


def _cut(text: str) -> Iterator[Token]:
    place = 0
    while place < len(text):
        if text[place] in _QUOTES:
            said, end = _quoted(text, place)
            yield _token("STRING", said, place, end)
            place = end
            continue
        found = _PATTERN.match(text, place)
        if found is None:
            raise Unexpected(column=place + 1, found=brief(text[place:]), what="filter_part")
        place = found.end()
        if found.lastgroup != "BLANK":
            yield _known(found)


def _known(found: "re.Match[str]") -> Token:
    kind, said = str(found.lastgroup), found[0]
    if kind == "WORD":
        kind = KEYWORDS.get(said.casefold(), kind)
    return _token(kind, said, found.start(), found.end())


def _quoted(text: str, place: int) -> tuple[str, int]:
    """Return what stands in quotation marks, and where it ends; a backslash keeps the next sign."""
    close, said, at = _QUOTES[text[place]], [], place + 1
    while at < len(text) and text[at] != close:
        at += text[at] == "\\"
        said.append(text[at : at + 1])
        at += 1
    if at >= len(text):
        raise OpenQuote(column=place + 1)
    return "".join(said), at + 1


def _named(cut: Sequence[Token]) -> Iterator[Token]:
    place, wanted = 0, True
    while place < len(cut):
        token = cut[place]
        if wanted and token.type not in ("NOT", "OPEN"):
            token, place = _field(cut, place)
            wanted = False
        elif token.type in ("AND", "OR"):
            wanted = True
        yield token
        place += 1


def _field(cut: Sequence[Token], place: int) -> tuple[Token, int]:
    """Return the field that begins here, and the place of its last token."""
    first = cut[place]
    if first.type == "OWN" and place + 1 < len(cut):
        return _as_field(Custom(str(cut[place + 1])), first, cut[place + 1]), place + 1
    own, dot, name = str(first).partition(".")
    if first.type == "WORD" and dot and own.casefold() in CUSTOM:
        return _as_field(Custom(name), first, first), place
    known = fields()
    for last in range(min(place + _LONGEST_NAME, len(cut)) - 1, place - 1, -1):
        said = spelled(" ".join(map(str, cut[place : last + 1])))
        if said in known and not any(one.type == "STRING" for one in cut[place : last + 1]):
            return _as_field(known[said], first, cut[last]), last
    if first.type == "WORD":
        shown = ", ".join(dict.fromkeys(known.values()))
        raise UnknownField(column=_column(first), field=brief(str(first)), known=shown)
    raise Unexpected(column=_column(first), found=brief(str(first)), what="filter_field")


def _as_field(field: object, first: Token, last: Token) -> Token:
    return Token(NAME, field, first.start_pos, end_pos=last.end_pos)


def _column(token: Token) -> int:
    return (token.start_pos or 0) + 1


def _token(kind: str, said: str, start: int, end: int) -> Token:
    return Token(kind, said, start, end_pos=end)
