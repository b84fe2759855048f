"""The stems of Kazakh words, by taking endings away.

Endings go one after the other while each fits the letter before it: Kazakh writes -ты after
voiceless consonants, -ды after voiced ones, -ны after vowels, which keeps most words whole that
only look as if they ended so. A stem need be no word; it only must be the same for all forms. A text
is found by what is left after each ending, so that a word that is cut too far is still found whole.

Words come with plain letters in the place of ә ғ қ ң ө ұ ү һ і, since people type them so; vowel
harmony, of which such a spelling knows nothing, decides nothing here.

Known limits: the dative of one's own ("балама") and short names of belonging ("аты" is "ат", "су"
stays "су"), stems that change (кітап - кітабы, халық - халқы), compound verbs and most endings of
voice and mood, questions by a verb with its person ("келеміз" is found by "келді", not the other way
round); nouns of one syllable that end as an ending does are cut
in all their forms alike.
"""

from typing import Final

_VOWELS: Final = frozenset("аеиоуыэюя")
_VOICELESS: Final = frozenset("бвгдкпстфхцчшщ")
"""Voiced stops end words of other languages only, and count as voiceless there."""
_NASAL: Final = frozenset("мн")
_BUZZING: Final = frozenset("зж")
_GLIDING: Final = frozenset("йлр")
_SHORTEST: Final = 2
_LONGEST_ENDING: Final = 5
_ANY: Final = _VOWELS | _VOICELESS | _NASAL | _BUZZING | _GLIDING | frozenset("ьъ")
_CONSONANTS: Final = _ANY - _VOWELS
_VOICED: Final = _NASAL | _BUZZING | _GLIDING
_OWNED: Final = frozenset("ыи")
"""Whose thing it is, the third person: case endings change after it."""
_AFTER: Final = {
    # several of a thing
    "лар лер": _VOWELS | _GLIDING,
    "дар дер": _NASAL | _BUZZING | frozenset("л"),
    "тар тер": _VOICELESS,
    # whose it is
    "м мыз миз н ныз низ": _VOWELS,
    "ым им ымыз имиз ын ин ыныз иниз ы и": _CONSONANTS,
    "сы си": _VOWELS,
    # cases
    "нын нин": _VOWELS | _NASAL,
    "дын дин": _GLIDING | _BUZZING,
    "тын тин": _VOICELESS,
    "га ге": _VOWELS | _VOICED,
    "ка ке": _VOICELESS,
    "на не": _OWNED,
    "ны ни": _VOWELS,
    "ды ди": _VOICED,
    "ты ти": _VOICELESS,
    "да де": _VOWELS | _VOICED,
    "та те": _VOICELESS,
    "нда нде ндагы ндеги": _OWNED,
    "дагы деги": _VOWELS | _VOICED,
    "тагы теги": _VOICELESS,
    "нан нен": _NASAL | _OWNED,
    "дан ден": _VOWELS | _GLIDING | _BUZZING,
    "тан тен": _VOICELESS,
    "мен": _VOWELS | _NASAL | _GLIDING,
    "бен": _BUZZING,
    "пен": _VOICELESS,
    # who I am, who you are
    "мын мин": _VOWELS | _NASAL | _GLIDING,
    "пын пин": _VOICELESS,
    "сын син сыз сиз": _ANY,
    # what is done: now, before, when, if
    "йды йди ймын ймин йсын йсин йсыз йсиз ймыз ймиз": _VOWELS,
    "ады еди": _CONSONANTS,
    "дым дим дык дик дыныз диниз": _VOWELS | _VOICED,
    "тым тим тык тик тыныз тиниз": _VOICELESS,
    "ган ген": _VOWELS | _VOICED,
    "кан кен": _VOICELESS,
    "са се": _ANY,
    "ып ип": _CONSONANTS,
    "мады меди маган меген майды мейди": _VOWELS | _GLIDING,
    "бады беди баган беген байды бейди": _NASAL | _BUZZING,
    "пады педи паган пеген пайды пейди": _VOICELESS,
    "п": _VOWELS,
    "у": _CONSONANTS | _VOWELS,
}
_PERSONS: Final = frozenset(["мын", "мин", "мыз", "миз", "сын", "син", "сыз", "сиз"])
_FITS: Final = {ending: before for endings, before in _AFTER.items() for ending in endings.split()}


def stem(word: str) -> str:
    """Return the stem of a word in small plain letters."""
    while (cut := _shorter(word)) != word:
        word = cut
    return word


def stems(word: str) -> list[str]:
    """Return the word and what is left of it after each ending, the stem last.

    "Келе-міз" is of "кел", "бала-мыз" of "бала": both are told, since nobody knows which it is.
    """
    found, verbs = [word], list[str]()
    while (cut := _shorter(found[-1])) != found[-1]:
        if found[-1][len(cut) :] in _PERSONS and cut[-1] in "ае" and cut[-2:-1] in _CONSONANTS:
            verbs.append(cut[:-1])
        found.append(cut)
    return [*found[:-1], *verbs, found[-1]]


def _shorter(word: str) -> str:
    """Return the word without its longest ending; the word itself where it has none."""
    for length in range(min(_LONGEST_ENDING, len(word) - _SHORTEST), 0, -1):
        before = _FITS.get(word[-length:])
        if before is None or word[-length - 1] not in before:
            continue
        left = word[:-length]
        if not _VOWELS.isdisjoint(left):
            return left
    return word
