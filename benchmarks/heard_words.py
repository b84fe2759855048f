"""How well a recogniser heard a call of known words: which words, and when they were said."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from statistics import median
from typing import Final

from benchmarks.phone_calls import SIDES, Call
from benchmarks.word_errors import Errors, word_errors, words

Heard = Sequence[tuple[float, float, str]]
"""Start and end in seconds, and a word or several."""
_ONES: Final = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
_TENS: Final = [
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
_TEENS: Final = 20
_TEN: Final = 10


def said(text: str) -> list[str]:
    """Return the words as they are spoken: numbers in words, "что бы" as one word."""
    joined = re.sub(r"(?i)\bчто бы\b", "чтобы", text)
    return [part for word in words(joined) for part in _spoken(word)]


def errors_of(call: Call, sides: Sequence[Heard]) -> Errors:
    """Count the wrong words of both sides."""
    pairs = zip(SIDES, sides, strict=True)
    return sum(
        (
            word_errors(_truth(call, number), said(" ".join(text for _, _, text in heard)))
            for number, (_, heard) in enumerate(pairs)
        ),
        Errors(0, 0),
    )


def median_lateness(call: Call, sides: Sequence[Heard]) -> float | None:
    """Return the median distance, in seconds, of heard from true beginnings and ends of words.

    Known are the first beginning and the last end of each prompt; None where too few were heard.
    """
    found = [gap for number, heard in enumerate(sides) for gap in _gaps(call, number, heard)]
    return median(found) if found else None


def _truth(call: Call, side: int) -> list[str]:
    return [word for one in call.said if one.side is SIDES[side] for word in said(one.text)]


def _gaps(call: Call, side: int, heard: Heard) -> Iterator[float]:
    """Yield how far words that were heard right are from where they were said."""
    true: list[str] = []
    begins: dict[int, float] = {}
    ends: dict[int, float] = {}
    for one in call.said:
        if one.side is SIDES[side] and (own := said(one.text)):
            begins[len(true)] = one.start_s
            true += own
            ends[len(true) - 1] = one.end_s
    found = [(word, start, end) for start, end, text in heard for word in said(text)]
    matcher = SequenceMatcher(None, true, [word for word, _, _ in found], autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            _, start, end = found[block.b + step]
            if block.a + step in begins:
                yield abs(start - begins[block.a + step])
            if block.a + step in ends:
                yield abs(end - ends[block.a + step])


def _spoken(word: str) -> Sequence[str]:
    """Return a number in words, up to 99; longer ones digit by digit."""
    if not re.fullmatch(r"[0-9]+", word):
        return (word,)
    number = int(word)
    if len(word) > 2:  # noqa: PLR2004 - beyond 99 there is no one way to say it
        return [_ONES[int(digit)] for digit in word]
    if number < _TEENS:
        return (_ONES[number],)
    tens = _TENS[number // _TEN - 2]
    return (tens, _ONES[number % _TEN]) if number % _TEN else (tens,)
