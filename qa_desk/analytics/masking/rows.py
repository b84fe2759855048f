"""Rows of digits in a text, written as figures or said in words, with the place of each group."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from qa_desk.analytics.masking.number_words import NumberWord, Part, number_word

_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_TYPED: Final = re.compile(r"[ \r\n\u00a0\u2000-\u200d\u202f\u2060\t().\-\u2010-\u2015/*_·•]{0,4}")
"""What stands between the figures of one number in writing: spaces of all widths, none included."""
_HEARD: Final = re.compile(r"[\s\u200b-\u200d\u2060.,;:()/+\-\u2010-\u2015…]{0,6}")
"""What a recogniser puts between them: pauses become commas, full stops and new lines."""


_SPELT: Final = 10
"""So many figures, each by itself, are a number that somebody spells."""


@dataclass(frozen=True, slots=True)
class Group:
    """Digits that are written or said together."""

    start: int
    end: int
    digits: str
    spoken: bool


@dataclass(frozen=True, slots=True)
class Row:
    """Groups one after the other; `amount` says that thousands are among them."""

    groups: tuple[Group, ...]
    amount: bool = False

    @property
    def digits(self) -> str:
        """All digits."""
        return "".join(group.digits for group in self.groups)

    @property
    def start(self) -> int:
        """Where its first group begins."""
        return self.groups[0].start

    @property
    def end(self) -> int:
        """Where its last group ends."""
        return self.groups[-1].end

    @property
    def spoken(self) -> bool:
        """Whether any of it is said in words, or all of it is spelt figure by figure."""
        spelt = len(self.groups) >= _SPELT and all(len(each.digits) == 1 for each in self.groups)
        return spelt or any(group.spoken for group in self.groups)


@dataclass(slots=True)
class _Open:
    """A row that is being read; `room` is what the last number may still take."""

    heard: bool
    groups: list[Group] = field(default_factory=list)
    amount: bool = False
    room: int = 1
    times: int = 1
    since: int | None = None
    """Where the word stands that says how often the next digit comes."""
    reached: int = 0
    """Where the last word of the row ends, a filler's too."""

    def add(self, start: int, end: int, digits: str, *, spoken: bool) -> None:
        """Put another group behind the others."""
        times, self.times = self.times, 1
        first, self.since = self.since, None
        begin = start if first is None else first
        self.groups.append(Group(begin, end, digits * times, spoken))
        self.room = 1

    def grow(self, end: int, value: int) -> None:
        """Add to the last group what belongs to the same number: seventy and one."""
        last = self.groups[-1]
        digits = str(int(last.digits) + value)
        self.groups[-1] = Group(last.start, end, digits, spoken=True)
        self.room = 1


def plain(text: str) -> str:
    """Return a text of the same length with figures of all scripts and widths as ASCII has them.

    Marks that nobody sees become spaces of no width.
    """
    return text if text.isascii() else text.translate(_PLAIN)


class _Plain(dict[int, int]):
    """What stands for a character; worked out where it is met first."""

    def __missing__(self, code: int) -> int:
        letter = chr(code)
        figure = unicodedata.decimal(letter, None)
        if figure is not None:
            self[code] = ord(str(figure))
        elif code in _WIDE:
            self[code] = code - _WIDE.start + ord("!")
        else:
            self[code] = _UNSEEN if unicodedata.category(letter) == "Cf" else code
        return self[code]


_WIDE: Final = range(0xFF01, 0xFF5F)
_UNSEEN: Final = 0x200B
_PLAIN: Final = _Plain()


def rows(text: str, *, heard: bool) -> Iterator[Row]:
    """Yield the rows of a text; in one that was heard more may stand between the digits."""
    tokens = list(_TOKEN.finditer(text))
    row = _Open(heard)
    for place, token in enumerate(tokens):
        word = None if token[0][0].isdecimal() else _meant(tokens, place)
        if row.groups and (_ends(row, token, word) or not _near(text, row, token, word)):
            yield Row(tuple(row.groups), row.amount)
            row = _Open(heard)
        if _taken(row, token, word):
            row.reached = token.end()
    if row.groups:
        yield Row(tuple(row.groups), row.amount)


def _near(text: str, row: _Open, token: "re.Match[str]", word: NumberWord | None) -> bool:
    """Whether nothing stands before a token that would end a number."""
    said = row.heard or word is not None or row.groups[-1].spoken
    gap = _HEARD if said else _TYPED
    return gap.fullmatch(text, row.reached, token.start()) is not None


def _ends(row: _Open, token: "re.Match[str]", word: NumberWord | None) -> bool:
    """Whether a word that is no part of a number stands here."""
    figures = token[0][0].isdecimal()
    if not figures and word is None:
        return True
    filler = word is not None and word.part is Part.FILLER
    return filler and not (row.heard or row.groups[-1].spoken)


def _meant(tokens: "list[re.Match[str]]", place: int) -> NumberWord | None:
    """Return the number word at a place; a doubtful one only beside a sure one."""
    word = number_word(tokens[place][0])
    if word is None or not word.doubtful:
        return word
    beside = (tokens[each][0] for each in (place - 1, place + 1) if 0 <= each < len(tokens))
    kin = [sure for each in beside if (sure := number_word(each)) is not None]
    near = any(not each.doubtful and each.part is not Part.FILLER for each in kin)
    return word if near and _same_language(tokens, place) else None


def _same_language(tokens: "list[re.Match[str]]", place: int) -> bool:
    """Whether a neighbour is of the doubtful word's own language, which its letters tell."""
    cyrillic = tokens[place][0][0].lower() > "z"
    beside = (tokens[each][0].lower() for each in (place - 1, place + 1) if 0 <= each < len(tokens))
    return any(each in _KAZAKH if cyrillic else each.isascii() for each in beside)


_KAZAKH_WORDS: Final = (
    "нөл бір екі үш төрт бес алты жеті сегіз тоғыз жиырма отыз қырық елу алпыс жетпіс сексен тоқсан"
    " жүз бир еки уш торт жети сегиз тогыз кырык жетпис токсан жуз нол"
)
_KAZAKH: Final = frozenset(_KAZAKH_WORDS.split())


def _taken(row: _Open, token: "re.Match[str]", word: NumberWord | None) -> bool:
    """Take a token into the row, if it belongs there."""
    place = token.span()
    if word is None:
        figures = token[0][0].isdecimal()
        if figures:
            row.add(*place, token[0], spoken=False)
        row.times, row.since = 1, None
        return figures
    if word.part is Part.REPEAT:
        row.times, row.since = word.value, place[0]
        return bool(row.groups)
    if word.part is Part.TIMES_HUNDRED:
        _hundreds(row, place)
        return True
    if word.part in _NUMBERS:
        _number(row, place, word)
        return True
    return bool(row.groups) and _on_last(row, place[1], word)


_NUMBERS: Final = (Part.UNIT, Part.ZERO, Part.TEEN, Part.TEN, Part.HUNDRED)


def _number(row: _Open, place: tuple[int, int], word: NumberWord) -> None:
    """Add a number word to the number before it, or begin another."""
    size = len(str(word.value))
    if row.groups and word.part is not Part.ZERO and size < row.room and row.times == 1:
        row.grow(place[1], word.value)
    else:
        row.add(*place, str(word.value), spoken=True)
    row.room = {Part.TEN: 2, Part.HUNDRED: 3}.get(word.part, 1)


def _hundreds(row: _Open, place: tuple[int, int]) -> None:
    """Make hundreds of the unit before, else a hundred of its own."""
    last = row.groups[-1] if row.groups else None
    if last is not None and last.spoken and len(last.digits) == 1 and last.digits != "0":
        row.groups[-1] = Group(last.start, place[1], f"{last.digits}00", spoken=True)
    else:
        row.add(*place, "100", spoken=True)
    row.room = 3


def _on_last(row: _Open, end: int, word: NumberWord) -> bool:
    """Let a word change the number before it; False where it makes nothing of it."""
    last = row.groups[-1]
    if word.part is Part.LARGE:
        row.amount = True
        row.groups[-1] = Group(last.start, end, last.digits, last.spoken)
        row.room = 1
    elif word.part is Part.REPEATED:
        if not last.spoken or last.digits not in _TIMES:
            return False
        digits = str(word.value) * int(last.digits)
        row.groups[-1] = Group(last.start, end, digits, spoken=True)
    return True


_TIMES: Final = ("2", "3", "4", "5")
"""As often as anybody says that a digit comes."""
