"""Number words of Russian, Kazakh and English as people say rows of digits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from qa_desk.language.forms import ALIKE


class Part(Enum):
    """What a number word does in a number."""

    ZERO = "zero"
    UNIT = "unit"
    TEEN = "teen"
    TEN = "ten"
    """Takes a unit after it: twenty, жиырма, and the Kazakh он."""
    HUNDRED = "hundred"
    """Takes a ten or a unit after it: двести."""
    TIMES_HUNDRED = "times_hundred"
    """Makes hundreds of the unit before it: hundred, жүз."""
    LARGE = "large"
    """Thousands and more: nobody says a number of a card so; it is an amount."""
    REPEAT = "repeat"
    """The next digit so many times: double, triple."""
    REPEATED = "repeated"
    """A digit as often as the unit before it says: два нуля, три семёрки."""
    FILLER = "filler"
    """Said between digits and means none."""


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A word, what it does and its value; a `doubtful` one counts among sure ones alone."""

    part: Part
    value: int = 0
    doubtful: bool = False


def _words(part: Part, first: int, lines: Iterable[str], step: int = 1) -> dict[str, NumberWord]:
    """Return words by line, each line's value a step above that of the line before."""
    return {
        word.translate(ALIKE): NumberWord(part, first + number * step)
        for number, line in enumerate(lines)
        for word in line.split()
    }


_HUNDREDS: Final = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
_TABLE: Final[dict[str, NumberWord]] = {
    **_words(Part.ZERO, 0, ("ноль нуль ноля нулю нулем нолик нөл zero",)),
    **_words(
        Part.UNIT,
        1,
        (
            "один одна одно одну одного единица единичка раз бір one",
            "два две двух двойка двоечка екі two",
            "три трех тройка троечка үш three",
            "четыре четырех четверка четверочка төрт four",
            "пять пяти пятерка пятерочка бес five",
            "шесть шести шестерка шестерочка алты six",
            "семь семи семерка семерочка жеті seven",
            "восемь восьми восьмерка восьмерочка сегіз eight",
            "девять девяти девятка девяточка тоғыз nine",
        ),
    ),
    **_words(
        Part.TEEN,
        10,
        (
            "десять десяти ten",
            "одиннадцать одиннадцати eleven",
            "двенадцать двенадцати twelve",
            "тринадцать тринадцати thirteen",
            "четырнадцать четырнадцати fourteen",
            "пятнадцать пятнадцати fifteen",
            "шестнадцать шестнадцати sixteen",
            "семнадцать семнадцати seventeen",
            "восемнадцать восемнадцати eighteen",
            "девятнадцать девятнадцати nineteen",
        ),
    ),
    **_words(
        Part.TEN,
        20,
        (
            "двадцать двадцати жиырма twenty",
            "тридцать тридцати отыз thirty",
            "сорок сорока қырық forty",
            "пятьдесят пятидесяти елу fifty",
            "шестьдесят шестидесяти алпыс sixty",
            "семьдесят семидесяти жетпіс seventy",
            "восемьдесят восьмидесяти сексен eighty",
            "девяносто девяноста тоқсан ninety",
        ),
        step=10,
    ),
    **_words(
        Part.HUNDRED,
        100,
        _HUNDREDS.split(),
        step=100,
    ),
    **_words(Part.TIMES_HUNDRED, 100, ("жүз hundred",)),
    **_words(
        Part.LARGE,
        1000,
        (
            "тысяча тысячи тысяч тысячу мың thousand",
            "миллион миллиона миллионов million",
            "миллиард миллиарда миллиардов billion",
        ),
    ),
    **_words(
        Part.REPEAT,
        2,
        (
            "double дважды двойной двойная двойное двойную қос",
            "triple трижды тройной тройная тройное тройную",
        ),
    ),
    **_words(
        Part.REPEATED,
        0,
        (
            "нуля нулей нолика ноликов",
            "единицы единички",
            "двойки двоечки",
            "тройки троечки",
            "четверки четверочки",
            "пятерки пятерочки",
            "шестерки шестерочки",
            "семерки семерочки",
            "восьмерки восьмерочки",
            "девятки девяточки",
        ),
    ),
    **_words(
        Part.FILLER,
        0,
        (
            "плюс тире дефис пробел потом дальше далее затем так ага угу ну э ээ эээ эм мм и",
            "да верно правильно хорошо окей ок және сосын иә дұрыс жақсы",
            "plus dash hyphen space then and um uh yes yeah okay ok right correct",
        ),
        step=0,
    ),
    "он": NumberWord(Part.TEN, 10, doubtful=True),
    "oh": NumberWord(Part.ZERO, 0, doubtful=True),
    "o": NumberWord(Part.ZERO, 0, doubtful=True),
}
"""In small letters, with letters that people leave out folded as everywhere: see `forms.ALIKE`."""
NUMBER_WORDS: Final[Mapping[str, NumberWord]] = _TABLE


_COUNTING: Final = (Part.UNIT, Part.TEEN, Part.TEN, Part.HUNDRED, Part.TIMES_HUNDRED)


def counting_words() -> tuple[str, ...]:
    """Return the words of which small numbers are made, the longest first, in their folded letters."""
    sure = (text for text, word in NUMBER_WORDS.items() if word.part in _COUNTING)
    return tuple(sorted(sure, key=lambda text: (-len(text), text)))


def number_word(word: str) -> NumberWord | None:
    """Return what a word does in a number; None for all others."""
    return NUMBER_WORDS.get(word.lower().translate(ALIKE))
