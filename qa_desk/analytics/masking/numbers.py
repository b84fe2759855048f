"""Which row of digits is whose number: cards, persons, firms, telephones."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics.masking.checks import is_bin, is_card, is_iin, is_inn, is_snils
from qa_desk.analytics.masking.rows import Group, Row
from qa_desk.analytics.masking.spans import Kind, Rule, Span

_MOST_GROUPS: Final = 6
"""Nobody writes one number in more pieces; what is said may come digit by digit."""
_LONGEST: Final = 20
_CARD_DIGITS: Final = 16
_FEWEST_SPOKEN: Final = 6
_FEWEST: Final = 3
_MOST_SAID: Final = 80
"""Groups of a row that are looked through one by one; a longer one goes as a whole."""
_SURELY_NO_AMOUNT: Final = 10
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}")
_ROUND: Final = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})?[ \u00a0\u202f]000")
"""Amounts as recognisers write them, thousands apart: any before a unit, round ones without."""
NEAR: Final = 60
_CLOSE: Final = 28
"""Characters before a number in which a word may say what it is."""
_TYPED_CARD: Final = re.compile(r"(4 4 4 [1-4]|4 4 4 4 [1-3]|4 6 [45]|1[3-9])")
_TYPED_TWELVE: Final = re.compile(r"12|6 6|4 4 4|3 3 3 3")
_SNILS_SHAPE: Final = "3 3 3 2"
_TYPED_SNILS: Final = (_SNILS_SHAPE, "9 2", "11")
_UNITS: Final = re.compile(
    r"[\s]*(тенге|теңге|тг\b|руб|₸|₽|\$|€|долл|евро|kzt|usd|eur|dollar|euro|%|процент|пайыз|percent"
    r"|минут|мин\b|секунд|час|дн[яе]|день|суток|недел|месяц|лет\b|год|күн|жыл|ай\b|сағат"
    r"|minute|second|hour|day|week|month|year|гигабайт|мегабайт|мегабит|гб\b|мб\b|шт|штук|дана"
    r"|градус|килом|метр|кг\b|грамм|литр)",
    re.IGNORECASE,
)
_DATE: Final = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
)
_WHOLE_DATE: Final = re.compile(
    r"(?<![\d.])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}(?![\d-])"
    r"|(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)"
)


def _word(*stems: str) -> re.Pattern[str]:
    """Return what finds one of the words at its beginning."""
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(stems)})", re.IGNORECASE)


_KEYWORDS: Final[Mapping[Kind, re.Pattern[str]]] = {
    Kind.SNILS: _word("снилс", "snils"),
    Kind.INN: _word("инн(?!\\w)", "inn(?!\\w)"),
    Kind.IIN: _word("иин", "жсн", "iin(?!\\w)"),
    Kind.BIN: _word("бин(?!\\w)", "бсн", "bin(?!\\w)"),
    Kind.PASSPORT: _word(
        "паспорт", "төлқұжат", "толкужат", "passport", "удостоверени", "удостоверяющ", "жеке куәлі", "сери[яиюе]",
        "id card", "identity card",
    ),
    Kind.PHONE: _word(
        "тел(?:ефон|\\.)", "phone", "tel(?:ephone|\\.)", "моб(?:ил|\\.)", "сотов", "звон", "перезвон", "позвон", "городск", "набер", "call",
        "whatsapp", "ватсап", "вотсап", "ұялы", "қоңырау",
    ),
    Kind.CARD: _word("карт", "card"),
    Kind.CODE: _word(
        "cvv", "cvc", "цвв", "пин(?!\\w)", "пин.?код", "pin(?!\\w)", "pin.?code", "смс", "sms",
        "код подтвержд", "проверочн", "одноразов", "one.?time", "verification", "растау код", "реттік код",
        "обратн\\w{2,3} сторон", "security code", "трехзначн", "трёхзначн",
    ),
}  # fmt: skip


_ANY_KEYWORD: Final = re.compile(
    "|".join(f"(?:{words.pattern})" for words in _KEYWORDS.values()), re.IGNORECASE
)


def asks(text: str) -> bool:
    """Whether a text names a number or a secret, so that the next digits may be it."""
    return _ANY_KEYWORD.search(text) is not None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Groups that may be one number, with the text around them; `shape` is the digits of each group.

    Where somebody said it (`heard`), the groups tell nothing.
    """

    text: str
    start: int
    end: int
    digits: str
    shape: str
    heard: bool

    def named(self, kind: Kind, reach: int = NEAR) -> bool:
        """Whether a word before it says that it is of a kind."""
        before = self.text[max(self.start - reach, 0) : self.start]
        return _KEYWORDS[kind].search(before) is not None

    @property
    def plus(self) -> bool:
        """Whether it is written as of another country."""
        return self.text[max(self.start - 2, 0) : self.start].rstrip(" (").endswith("+")


def numbers(text: str, row: Row, *, heard: bool) -> Iterator[Span]:
    """Yield what a row of digits is found to be, and the row itself where it was said."""
    for part in _without_dates(text, row):
        yield from _numbers(text, part, heard=heard)


def _without_dates(text: str, row: Row) -> Iterator[Row]:
    """Yield what is left of a row without the dates in it, whose year has four digits."""
    dates = [found.span() for found in _WHOLE_DATE.finditer(text, row.start, row.end)]
    if not dates:
        yield row
        return
    left: list[Group] = []
    for group in row.groups:
        if not any(start <= group.start < end for start, end in dates):
            left.append(group)
        elif left:
            yield Row(tuple(left), row.amount)
            left = []
    if left:
        yield Row(tuple(left), row.amount)


def _numbers(text: str, row: Row, *, heard: bool) -> Iterator[Span]:
    spoken = heard or row.spoken
    place, covered = 0, False
    while place < len(row.groups) and (not spoken or len(row.groups) <= _MOST_SAID):
        ahead = _LONGEST if spoken else _MOST_GROUPS
        found, size = _first(text, row.groups[place : place + ahead], spoken=spoken)
        if found is not None:
            yield found
            covered = covered or size == len(row.groups)
        place += size
    if spoken and not covered and _is_long(text, row):
        yield Span(row.start, row.end, Kind.DIGITS, Rule.SPOKEN)


def _first(text: str, groups: Sequence[Group], *, spoken: bool) -> tuple[Span | None, int]:
    """Return what the first groups are, and how many of them; the longest number counts."""
    for size, candidate in reversed(list(_candidates(text, groups, spoken=spoken))):
        for kind, judge in _JUDGES.items():
            rule = judge(candidate)
            if rule is not None:
                start = text.rindex("+", 0, candidate.start) if candidate.plus else candidate.start
                return Span(start, candidate.end, kind, rule), size
    return None, 1


def _candidates(
    text: str, groups: Sequence[Group], *, spoken: bool
) -> Iterator[tuple[int, _Candidate]]:
    """Yield the first group, the first two, and so on, as long as they may be one number."""
    digits, shape = "", ""
    for size, group in enumerate(groups, 1):
        if len(digits) + len(group.digits) > _LONGEST:
            return
        digits += group.digits
        shape = f"{shape} {len(group.digits)}" if shape else str(len(group.digits))
        if len(digits) >= _FEWEST:
            yield size, _Candidate(text, groups[0].start, group.end, digits, shape, spoken)


def _card(it: _Candidate) -> Rule | None:
    shaped = it.heard or _TYPED_CARD.fullmatch(it.shape)
    if it.heard and len(it.digits) != _CARD_DIGITS and not it.named(Kind.CARD):
        return None
    if shaped and is_card(it.digits):
        return Rule.CHECK_DIGITS
    whole = len(it.digits) == _CARD_DIGITS and _TYPED_CARD.fullmatch(it.shape)
    return Rule.KEYWORD if whole and it.named(Kind.CARD, _CLOSE) else None


def _iin(it: _Candidate) -> Rule | None:
    shaped = it.heard or _TYPED_TWELVE.fullmatch(it.shape)
    if it.named(Kind.BIN, _CLOSE) and not it.named(Kind.IIN, _CLOSE):
        return None
    return _checked(it, Kind.IIN, fits=bool(shaped) and is_iin(it.digits), lengths=(12,))


def _bin(it: _Candidate) -> Rule | None:
    shaped = it.heard or _TYPED_TWELVE.fullmatch(it.shape)
    return _checked(it, Kind.BIN, fits=bool(shaped) and is_bin(it.digits), lengths=(12,))


def _checked(it: _Candidate, kind: Kind, *, fits: bool, lengths: tuple[int, ...]) -> Rule | None:
    """Judge by check digits; where a word says what it is, a slip of the finger hides nothing."""
    if fits:
        return Rule.CHECK_DIGITS
    named = len(it.digits) in lengths and it.named(kind, _CLOSE)
    return Rule.KEYWORD if named else None


def _snils(it: _Candidate) -> Rule | None:
    shaped = it.heard or it.shape in _TYPED_SNILS
    fits = bool(shaped) and is_snils(it.digits)
    sure = it.shape == _SNILS_SHAPE or it.named(Kind.SNILS) or (fits and _telephone(it) is None)
    return _checked(it, Kind.SNILS, fits=fits and sure, lengths=(11,))


def _inn(it: _Candidate) -> Rule | None:
    whole = it.heard or " " not in it.shape
    return _checked(it, Kind.INN, fits=whole and is_inn(it.digits), lengths=(10, 12))


_PASSPORTS: Final = re.compile(r"4 6|2 2 6|10|9|8|7")


def _passport(it: _Candidate) -> Rule | None:
    if not it.named(Kind.PASSPORT):
        return None
    if it.heard:
        return Rule.KEYWORD if len(it.digits) in range(7, 11) else None
    return Rule.KEYWORD if _PASSPORTS.fullmatch(it.shape) else None


_HOME: Final = re.compile(r"[78][3-9]\d{9}")
_MOBILE: Final = re.compile(r"(?:9\d|7[047]\d|705|77)\d{7,8}")
_ABROAD: Final = re.compile(r"[1-9]\d{7,14}")
_LOCAL: Final = re.compile(r"3 2 2|2 2 2|3 4|3 3 4")
_TYPED_HOME: Final = re.compile(
    r"11|1 (?:10|3 3 4|3 3 2 2|3 7|3 2 5|4 2 2 2|4 6|4 3 3|3 4 3|5 5|4 2 4|3 3 2 1 1)|4 7|4 3 4|4 3 2 2"
)
_TYPED_MOBILE: Final = re.compile(r"10|3 3 4|3 3 2 2|3 7|3 2 2 3")
_NATIONAL: Final = 10


def _telephone(it: _Candidate) -> Rule | None:
    digits = it.digits
    if it.named(Kind.INN, _CLOSE) and is_inn(digits):
        return None
    if it.plus:
        return Rule.PATTERN if _ABROAD.fullmatch(digits) else None
    if _HOME.fullmatch(digits) and (it.heard or _TYPED_HOME.fullmatch(it.shape)):
        return Rule.PATTERN
    short = len(digits) == _NATIONAL and _MOBILE.fullmatch(digits)
    if short and (it.heard or _TYPED_MOBILE.fullmatch(it.shape)):
        return Rule.PATTERN
    if not it.named(Kind.PHONE, _CLOSE):
        return None
    spelled = _LOCAL.fullmatch(it.shape) or len(digits) in (6, 7, 10, 11)
    return Rule.KEYWORD if spelled else None


def _code(it: _Candidate) -> Rule | None:
    if len(it.digits) not in range(3, 9) or not it.named(Kind.CODE, _CLOSE):
        return None
    return Rule.KEYWORD


_JUDGES: Final[Mapping[Kind, Callable[[_Candidate], Rule | None]]] = {
    Kind.CARD: _card,
    Kind.IIN: _iin,
    Kind.BIN: _bin,
    Kind.SNILS: _snils,
    Kind.PASSPORT: _passport,
    Kind.PHONE: _telephone,
    Kind.INN: _inn,
    Kind.CODE: _code,
}


def _is_long(text: str, row: Row) -> bool:
    """Whether so many digits were said that they are hardly an amount or a date."""
    count, written = len(row.digits), text[row.start : row.end]
    if count < _FEWEST_SPOKEN or _DATE.fullmatch(written) or _ROUND.fullmatch(written):
        return False
    if _THOUSANDS.fullmatch(written) and _UNITS.match(text, row.end):
        return False
    if count >= _SURELY_NO_AMOUNT:
        return True
    return not row.amount and _UNITS.match(text, row.end) is None
