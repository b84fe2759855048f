"""Texts of contact centres with personal data between marks, and such in which nothing is personal.

Numbers are made by a seeded generator, so that their check digits fit and belong to nobody.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.analytics.masking import checks
from qa_desk.domain.contacts import Side

LANGUAGES: Final = ("ru", "kk", "en")
FILLS: Final = 3
"""Each sentence comes with so many different numbers."""
_FIELD: Final = re.compile(r"\{=(\w+):([^}]*)\}|\{(\w+)(?::(\w+))?\}")
_HEAD: Final = re.compile(r"# (\w+) (typed|heard)")
_FOLDER: Final = Path(__file__).with_name("masking")
_INNOCENT: Final = frozenset({"order", "long"})
"""Numbers of firms, which are nobody's; all others are personal."""
Draw = random.Random


@dataclass(frozen=True, slots=True)
class Line:
    """What one side writes or says; `personal` are the stretches that must be blanked."""

    side: Side
    text: str
    personal: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation of a line or some; `heard` where a recogniser wrote it."""

    language: str
    kind: str
    heard: bool
    lines: tuple[Line, ...]


def cases(language: str, seed: int = 7) -> Iterator[Case]:
    """Yield the cases of a language, the same for the same seed."""
    draw = random.Random(seed)
    kind, heard = "", False
    for written in (_FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        head = _HEAD.fullmatch(written)
        if head is not None:
            kind, heard = head[1], head[2] == "heard"
            continue
        for _ in range(FILLS if "{" in written.replace("{=", "") else 1):
            kept: dict[str, str] = {}
            lines = tuple(_line(language, part, draw, kept) for part in written.split(" / "))
            yield Case(language, kind, heard, lines)


def _line(language: str, written: str, draw: Draw, kept: dict[str, str]) -> Line:
    """Fill a line in: "A: " before it makes it the agent's; `kept` is what goes on in the next."""
    side = Side.AGENT if written.startswith("A: ") else Side.CUSTOMER
    written = written.removeprefix("A: ")
    text, reached = "", 0
    personal: list[tuple[int, int, str]] = []
    for field in _FIELD.finditer(written):
        text += written[reached : field.start()]
        name = field[1] or field[3]
        made = field[2] or _made(language, name, field[4] or "", draw, kept)
        if name not in _INNOCENT:
            personal.append((len(text), len(text) + len(made), name))
        text += made
        reached = field.end()
    return Line(side, text + written[reached:], tuple(personal))


def _made(language: str, name: str, how: str, draw: Draw, kept: dict[str, str]) -> str:
    """Return a number as it is written or said; "first" and "rest" are its halves."""
    rest = kept.pop(name, "") if how.startswith("rest") else ""
    digits = rest or _NUMBERS[name](draw)
    if how.startswith(("first", "rest")):
        half = len(digits) // 2 if not rest else len(digits)
        kept[name] = digits[half:]
        digits, how = digits[:half], how.removeprefix("first").removeprefix("rest")
    if how in _SPOKEN:
        return _SPOKEN[how](language, digits)
    return _shaped(digits, how) if how else digits


def _shaped(digits: str, how: str) -> str:
    """Return digits in a shape: "s4444" with spaces, "d322" with hyphens, "p" and "b" as telephones."""
    gap, sizes = {"s": " ", "d": "-", "n": "\u00a0", "c": ", "}.get(how[0], ""), how[1:]
    if how == "plus":
        return f"+7 {digits[1:4]} {digits[4:7]} {digits[7:9]} {digits[9:]}"
    if how == "brackets":
        return f"8 ({digits[1:4]}) {digits[4:7]}-{digits[7:9]}-{digits[9:]}"
    if how == "snils":
        return f"{digits[:3]}-{digits[3:6]}-{digits[6:9]} {digits[9:]}"
    pieces, reached = [], 0
    for size in map(int, sizes):
        pieces.append(digits[reached : reached + size])
        reached += size
    return gap.join(piece for piece in pieces if piece)


def _ending(check: Callable[[str], bool], draw: Draw, begin: str, length: int) -> str:
    """Draw digits after a beginning until their check digits fit."""
    while True:
        size = length - len(begin)
        digits = begin + "".join(draw.choice("0123456789") for _ in range(size))
        if check(digits):
            return digits


def _born(draw: Draw) -> str:
    return f"{draw.randint(55, 99)}{draw.randint(1, 12):02}{draw.randint(1, 28):02}"


def _failing(check: Callable[[str], bool], draw: Draw, begin: str, length: int) -> str:
    return _ending(lambda digits: not check(digits), draw, begin, length)


def _some(draw: Draw, length: int) -> str:
    return "".join(draw.choice("0123456789") for _ in range(length))


def _plain(draw: Draw) -> str:
    """Return a long number of a firm's own: no check of anybody's number fits it."""
    every = (checks.is_card, checks.is_iin, checks.is_bin, checks.is_inn, checks.is_snils)
    while True:
        digits = "6" + _some(draw, 13)
        if not any(check(digits) for check in every):
            return digits


_NUMBERS: Final[Mapping[str, Callable[[Draw], str]]] = {
    "card": lambda draw: _ending(checks.is_card, draw, draw.choice(("4400", "5169", "2200")), 16),
    "nocard": lambda draw: _failing(checks.is_card, draw, "4400", 16),
    "iin": lambda draw: _ending(checks.is_iin, draw, _born(draw) + draw.choice("34"), 12),
    "bin": lambda draw: _ending(
        checks.is_bin, draw, f"{draw.randint(10, 23)}0{draw.randint(1, 9)}4", 12
    ),
    "snils": lambda draw: _ending(checks.is_snils, draw, "1", 11),
    "inn": lambda draw: _ending(checks.is_inn, draw, "77", 10),
    "inn12": lambda draw: _ending(checks.is_inn, draw, "50", 12),
    "rupass": lambda draw: "45" + _some(draw, 8),
    "kzid": lambda draw: "0" + _some(draw, 8),
    "kzphone": lambda draw: (
        "87" + draw.choice(("01", "02", "05", "07", "77", "47")) + _some(draw, 7)
    ),
    "ruphone": lambda draw: "89" + draw.choice(("05", "16", "26", "61")) + _some(draw, 7),
    "city": lambda draw: draw.choice("2345679") + _some(draw, 5),
    "code": lambda draw: _some(draw, 4),
    "cvv": lambda draw: _some(draw, 3),
    "order": lambda draw: draw.choice("123456789") + _some(draw, 6),
    "long": _plain,
}


_WORDS: Final = {
    "ru": "ноль один два три четыре пять шесть семь восемь девять".split(),  # noqa: SIM905
    "kk": "нөл бір екі үш төрт бес алты жеті сегіз тоғыз".split(),  # noqa: SIM905
    "en": "zero one two three four five six seven eight nine".split(),  # noqa: SIM905
}
_TEENS: Final = {
    "ru": "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать"
    " восемнадцать девятнадцать",
    "kk": "",
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
}
_TENS: Final = {
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "kk": "жиырма отыз қырық елу алпыс жетпіс сексен тоқсан",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}
_HUNDREDS: Final = [
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
]
_DOUBLE: Final = {"ru": "двойной {}", "kk": "қос {}", "en": "double {}"}


def _digit_by_digit(language: str, digits: str) -> str:
    return " ".join(_WORDS[language][int(digit)] for digit in digits)


def _in_pairs(language: str, digits: str) -> str:
    pairs = [digits[at : at + 2] for at in range(0, len(digits), 2)]
    return " ".join(_below_hundred(language, pair) for pair in pairs)


def _below_hundred(language: str, pair: str) -> str:
    tens, unit = int(pair[0]) if len(pair) > 1 else 0, int(pair[-1])
    if tens == 0:
        return _digit_by_digit(language, pair)
    if tens == 1:
        teens = _TEENS[language].split()
        if teens:
            return teens[unit]
        return "он" if unit == 0 else f"он {_WORDS[language][unit]}"
    word = _TENS[language].split()[tens - 2]
    return word if unit == 0 else f"{word} {_WORDS[language][unit]}"


def _in_hundreds(language: str, digits: str) -> str:
    """Say a telephone as people do: eight, seven hundred and one, two hundred…, then pairs."""
    head, first, second, rest = digits[0], digits[1:4], digits[4:7], digits[7:]
    said = [_digit_by_digit(language, head)]
    said += [_hundreds(language, part) for part in (first, second)]
    return " ".join([*said, _in_pairs(language, rest)])


def _hundreds(language: str, part: str) -> str:
    if part[0] == "0" or language == "en":
        return _digit_by_digit(language, part)
    below = _below_hundred(language, part[1:]) if part[1:] != "00" else ""
    if part[1] == "0" and part[2] != "0":
        below = _digit_by_digit(language, part[2])
    if language == "ru":
        return f"{_HUNDREDS[int(part[0]) - 1]} {below}".strip()
    unit = "" if part[0] == "1" else f"{_WORDS['kk'][int(part[0])]} "
    return f"{unit}жүз {below}".strip()


def _doubled(language: str, digits: str) -> str:
    """Say two of the same after each other as a double."""
    said, at = [], 0
    while at < len(digits):
        word = _WORDS[language][int(digits[at])]
        if digits[at : at + 2] == digits[at] * 2:
            said.append(_DOUBLE[language].format(word))
            at += 2
        else:
            said.append(word)
            at += 1
    return " ".join(said)


def _with_commas(language: str, digits: str) -> str:
    """Write digits as a recogniser does that hears pauses."""
    del language
    return ", ".join(digits)


_SPOKEN: Final = {
    "said": _digit_by_digit,
    "pairs": _in_pairs,
    "hundreds": _in_hundreds,
    "doubled": _doubled,
    "commas": _with_commas,
}
