"""Which forms belong to one word: what a text is found by besides the words that stand in it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from qa_desk.language.kazakh import stem, stems

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from snowballstemmer.basestemmer import BaseStemmer

ALIKE: Final = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
"""Letters that people leave out or type as their neighbours, by what they stand for here."""
KAZAKH: Final = "kk"
_KAZAKH_LETTERS: Final = re.compile("[әғқңөұүһі]")
_CYRILLIC: Final = re.compile(r"[а-яёәғқңөұүһі]+")
_LATIN: Final = re.compile(r"[a-z]+")
_MOST_READINGS: Final = 3
"""Words that one form may belong to: "стали" is of steel and of becoming."""
_SHORTEST: Final = 2
"""Letters of a word that has forms."""
_LONGEST: Final = 40
_REMEMBERED: Final = 200_000


def is_kazakh(text: str, language: str = "") -> bool:
    """Whether Kazakh endings are to be expected in a text in small letters."""
    return language.startswith(KAZAKH) or _KAZAKH_LETTERS.search(text) is not None


def stored_forms(words: Iterable[str], *, kazakh: bool) -> dict[str, None]:
    """Return what a text's words (in small letters) are found by besides themselves, in order."""
    found: dict[str, None] = {}
    forms = _in_kazakh if kazakh else _elsewhere
    for word in words:
        for form in forms(word):
            found[form] = None
    return found


def word_forms(word: str, *, kazakh: bool) -> tuple[str, ...]:
    """Return a word in small letters, plainly spelled, and the other forms it is found by."""
    others = _in_kazakh(word) if kazakh else _elsewhere(word)
    return (word.translate(ALIKE), *dict.fromkeys(others))


@lru_cache(maxsize=1000)
def asked_forms(word: str) -> tuple[str, ...]:
    """Return the forms by which a word in small letters is looked for, whatever its language.

    Who asks by the form of the dictionary means that word alone.
    """
    plain = word.translate(ALIKE)
    if _KAZAKH_LETTERS.search(word):
        return (stem(plain),)
    if not _CYRILLIC.fullmatch(word):
        return tuple(dict.fromkeys((plain, *_forms(word, kazakh=False))))
    russian = _russian(word)
    if plain in russian:
        russian = (plain,)
    left = stem(plain)
    kazakh = (left,) if left == plain or not _is_russian(word) else ()
    return tuple(dict.fromkeys((*russian, *kazakh)))


@lru_cache(maxsize=_REMEMBERED)
def _elsewhere(word: str) -> tuple[str, ...]:
    return _others(word, kazakh=False)


@lru_cache(maxsize=_REMEMBERED)
def _in_kazakh(word: str) -> tuple[str, ...]:
    return _others(word, kazakh=True)


def _others(word: str, *, kazakh: bool) -> tuple[str, ...]:
    plain = word.translate(ALIKE)
    return tuple(form for form in _forms(word, kazakh=kazakh) if form != plain)


def _forms(word: str, *, kazakh: bool) -> tuple[str, ...]:
    if not _SHORTEST <= len(word) <= _LONGEST:
        return ()
    if _LATIN.fullmatch(word):
        return (_snowball("english").stemWord(word),)
    if not _CYRILLIC.fullmatch(word):
        return ()
    if _KAZAKH_LETTERS.search(word):
        return tuple(stems(word.translate(ALIKE)))
    if not kazakh:
        return _russian(word)
    known = _russian(word) if _is_russian(word) else ()
    return (*stems(word.translate(ALIKE)), *known)


def _russian(word: str) -> tuple[str, ...]:
    """Return the words of the dictionary that a form may belong to, else its stem."""
    if not _is_russian(word):
        return (_snowball("russian").stemWord(word).translate(ALIKE),)
    readings = dict.fromkeys(
        reading.normal_form.translate(ALIKE) for reading in _dictionary().parse(word)
    )
    return tuple(readings)[:_MOST_READINGS]


def _is_russian(word: str) -> bool:
    return bool(_dictionary().word_is_known(word))


@cache
def _dictionary() -> "MorphAnalyzer":
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415 - a dictionary of 15 MB, read when needed

    return MorphAnalyzer(lang="ru")


@cache
def _snowball(language: str) -> "BaseStemmer":
    import snowballstemmer  # noqa: PLC0415 - loaded when needed

    return snowballstemmer.stemmer(language)
