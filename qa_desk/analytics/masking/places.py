"""Addresses, names with a father's name, dates of birth, secret words, documents with a letter."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from qa_desk.analytics.masking.number_words import counting_words
from qa_desk.analytics.masking.spans import Kind, Rule, Span
from qa_desk.language.forms import ALIKE

_MAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}", re.IGNORECASE
)
_PLAIN_LETTERS: Final = {
    plain: "".join(chr(full) for full, folded in ALIKE.items() if folded == ord(plain))
    for plain in map(chr, set(ALIKE.values()))
}


def _spelling(word: str) -> str:
    """Return a pattern of a word in folded letters, which people may write in full too."""
    return "".join(f"[{each}{_PLAIN_LETTERS.get(each, '')}]" for each in word)


_PART: Final = r"[\w-]{1,32}"
_SPELLED: Final = re.compile(
    rf"(?<![\w-])(?:{_PART}(?:\.{_PART}){{0,3}} (?:(?:точка|нижнее подчеркивание"
    rf"|нижнее подчёркивание|тире|дефис|dot|underscore|dash|нүкте) {_PART} ){{0,4}})?"
    rf"(?:собака|собачка|эт|at|\(at\)|\[at\]) {_PART}"
    r"(?: ?(?:точка|dot|нүкте|\.) ?[a-zа-яё]{2,12}| (?:ком|ру|кз|com|ru|kz)(?!\w))",
    re.IGNORECASE,
)
_GAP: Final = r"\s{0,3}"
_SPACE: Final = r"\s{1,3}"
_COMMA: Final = rf"{_GAP},?{_GAP}"
_ENDINGS: Final = r"(?:ом|а|е|у|ы|и)?"
_DIGITS: Final = r"\d{1,4}(?:[-/]?\d{1,3})?[а-яa-z]?(?!\w)"
_WORD: Final = rf"(?:{'|'.join(map(_spelling, counting_words()))}|он)"
_SAID: Final = rf"{_WORD}(?:\s{{1,3}}{_WORD}){{0,3}}(?!\w)"
_NUMBER: Final = rf"(?:{_DIGITS}|{_SAID})"
_HOUSE: Final = (
    rf"(?:{_COMMA}(?:д|дом{_ENDINGS}|стр|строение|корп|корпус|к|кв|квартир[аыуе]|оф|офис|под"
    rf"|подъезд|эт|этаж|kv|dom|d|apt|apartment|flat|suite|unit|үй|пәтер|house)\.?{_GAP}№?{_GAP}{_NUMBER})"
)
_NAME: Final = rf"(?:[\w-]{{1,32}}\.?{_SPACE}){{0,3}}?[\w-]{{1,32}}"
_STREET_KIND: Final = (
    r"(?<!\w)(?:ул(?:иц[аеуы])?|ul(?:itsa)?|пр(?:оспект[еау]?|-т)?|prospekt|pr-t|просп"
    r"|пер(?:еул(?:ок|ке))?|бульвар[е]?|б-р|наб(?:ережн(?:ая|ой))?|шоссе|мкрн?|mkrn?|микрорайон[е]?"
    r"|пл(?:ощад[ьи])?|проезд[е]?)"
)
_AFTER_KIND: Final = rf"(?:\.{_GAP}|{_SPACE})"
_STREET: Final = re.compile(
    rf"{_STREET_KIND}{_AFTER_KIND}{_NAME}(?:{_COMMA}{_DIGITS}{_HOUSE}*|{_HOUSE}+)", re.IGNORECASE
)
_STREET_SAID: Final = re.compile(
    rf"{_STREET_KIND}{_AFTER_KIND}(?:[\w-]{{1,32}}{_SPACE}){{0,2}}?"
    rf"(?-i:[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі-]{{2,24}}){_SPACE}{_SAID}{_HOUSE}*",
    re.IGNORECASE,
)
"""A number in words may be anything after a word in small letters: outside, minus twenty-five."""
_DWELLING: Final = rf"{_NUMBER}{_GAP}-?{_GAP}(?:үй|пәтер)"
_KAZAKH: Final = re.compile(
    rf"(?<![\w-])(?:{_PART}{_SPACE})?{_PART}{_SPACE}"
    r"(?:көшесі|даңғылы|ықшам ?ауданы|ауданы|шағын ?ауданы)(?:нде|де|ның)?"
    rf"{_COMMA}(?:{_DWELLING}|{_NUMBER})(?:{_COMMA}{_DWELLING})*{_HOUSE}*",
    re.IGNORECASE,
)
_ENGLISH: Final = re.compile(
    rf"(?<!\w)\d{{1,5}}[A-Za-z]?{_SPACE}(?:[A-Z][\w'-]{{0,32}}{_SPACE}){{1,4}}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Court|Ct|Way)\b\.?"
    rf"(?i:{_HOUSE}*)"
)
_NAMED_HOUSE: Final = re.compile(
    rf"(?<!\w)[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі-]{{2,24}}{_SPACE}(?:[а-яёәғқңөұүһі-]{{2,24}}{_SPACE})?"
    rf"{_DIGITS}{_COMMA}(?i:кв|квартир[аыуе]|оф|офис|пәтер)\.?{_GAP}№?{_GAP}{_DIGITS}"
)
"""A street called by its name alone is told by the flat after the house."""
_LIVES: Final = re.compile(
    r"(?<!\w)(?:адрес\w{0,2}|мекенжай\w{0,4}|живу|прожива\w{2,3}|address)[\s,:—-]{1,3}(?:is |на |в |по )?"
    rf"((?:[\w-]{{1,32}}[\s.,]{{1,3}}){{1,4}}?(?:{_DIGITS}{_HOUSE}+|{_HOUSE}{{2,}}))",
    re.IGNORECASE,
)
_FLAT: Final = re.compile(
    rf"(?<!\w)(?:д|дом{_ENDINGS})\.?{_GAP}{_NUMBER}{_COMMA}(?:кв|квартир[аыуе])\.?{_GAP}{_NUMBER}",
    re.IGNORECASE,
)
_LETTERED: Final = re.compile(r"(?<!\w)[NnНн№]\s?\d{8,9}(?!\d)")
"""Passports and identity cards of Kazakhstan: a letter or the sign of a number before digits."""
_DOCUMENT: Final = re.compile(
    r"паспорт|төлқұжат|passport|удостоверени|жеке куәлі|куәлік|identity|документ", re.IGNORECASE
)
_SERIES: Final = re.compile(
    r"(?:паспорт|сери[яиюе])[^\d]{0,24}?(\d{2}\s?\d{2}[\s,]{0,4}(?:номер|ном\.|№|n)?\s{0,3}\d{6})(?!\d)",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    r"(?<!\w)(?:[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі-]{1,24}\s{1,3}){1,2}[А-ЯЁӘҒҚҢӨҰҮҺІа-яё]"
    r"[а-яёәғқңөұүһі]{2,20}(?:ович|евич|ьич|овна|евна|ична|інична|ұлы|қызы|улы|кызы)"
    r"(?:а|у|ем|ом|е|ы|ой)?(?!\w)(?:\s{1,3}[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі-]{2,24})?"
)
_MONTHS: Final = (
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    r"|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
)
_BORN: Final = r"(?:19\d{2}|200\d|201[0-4])"
"""Years in which people were born who call today."""
_BIRTHS: Final = (
    re.compile(
        rf"(?<!\d)\d{{1,2}}(?:-?(?:го|st|nd|rd|th))?\s{{1,3}}(?:{_MONTHS})\s{{1,3}}{_BORN}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\w)(?:{_MONTHS})\s{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?,?\s{{1,3}}{_BORN}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<!\d)\d{{1,2}}[./-]\d{{1,2}}[./-]{_BORN}(?!\d)"),
    re.compile(
        rf"(?<!\d){_BORN}\s{{1,3}}жыл(?:ы|ғы)?\s{{1,3}}\d{{1,2}}\s{{1,3}}(?:{_MONTHS})",
        re.IGNORECASE,
    ),
)
_SECRET: Final = re.compile(
    r"(?:кодов\w{1,4} слов\w{1,3}|құпия сөз\w{0,4}|secret word|password)[\s,:?.|—-]{1,5}"
    r"(?:это |is |мое |моё |- )?(?!(?:not|does|did|has|is|isn|was|не|емес|забыл\w*|ұмыт\w*)(?!\w))([\w-]{2,32})",
    re.IGNORECASE,
)
_NEAR: Final = 60
_WORDS: Final = (
    (Kind.EMAIL, _MAIL),
    (Kind.EMAIL, _SPELLED),
    (Kind.NAME, _NAMED),
)
"""Patterns that need no number."""
_NUMBERED: Final = (
    (Kind.ADDRESS, _STREET),
    (Kind.ADDRESS, _STREET_SAID),
    (Kind.ADDRESS, _KAZAKH),
    (Kind.ADDRESS, _ENGLISH),
    (Kind.ADDRESS, _FLAT),
    (Kind.ADDRESS, _NAMED_HOUSE),
    *((Kind.BIRTH_DATE, pattern) for pattern in _BIRTHS),
)
_BEHIND: Final = (
    (Kind.PASSPORT, _SERIES),
    (Kind.ADDRESS, _LIVES),
)
"""Patterns whose first group is what is personal."""


def places(text: str, *, numbered: bool) -> Iterator[Span]:
    """Yield who somebody is, where to write to or visit, secret words, lettered numbers of documents.

    `numbered` says that there are figures or number words: most texts have none and are soon done.
    """
    yield from _whole(text, _WORDS)
    yield from _behind(text, Kind.CODE, _SECRET)
    if not numbered:
        return
    yield from _whole(text, _NUMBERED)
    for kind, pattern in _BEHIND:
        yield from _behind(text, kind, pattern)
    for found in _LETTERED.finditer(text):
        before = text[max(found.start() - _NEAR, 0) : found.start()]
        if _DOCUMENT.search(before):
            yield Span(*found.span(), Kind.PASSPORT, Rule.KEYWORD)


def _whole(text: str, patterns: Iterable[tuple[Kind, re.Pattern[str]]]) -> Iterator[Span]:
    for kind, pattern in patterns:
        for found in pattern.finditer(text):
            yield Span(*found.span(), kind, Rule.PATTERN)


def _behind(text: str, kind: Kind, pattern: re.Pattern[str]) -> Iterator[Span]:
    for found in pattern.finditer(text):
        yield Span(*found.span(1), kind, Rule.KEYWORD)
