"""Numbers as people write them in cells: "5 %", "5,5", "−100%", 0.05 shown as per cent."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

_DASHES: Final = str.maketrans(dict.fromkeys("\u2212\u2013\u2014\u2011\u2012", "-"))
_SPACES: Final = str.maketrans(dict.fromkeys("\xa0\u202f\u2007\u2009\t", " "))
_UNITS: Final = r"(?:балл\w*|б\.?|очк\w*|ұпай\w*|points?|pts?\.?)"
_NUMBER: Final = re.compile(
    rf"\s*(-?)\s*(\d{{1,9}}(?:[ ]\d{{3}})*(?:[.,]\d{{1,9}})?)\s*(%?)\s*{_UNITS}?\s*", re.IGNORECASE
)
_DIGITS: Final = 10
_PER_CENT: Final = 100


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, and whether it was written as a percentage (5 % has the value 5)."""

    value: Fraction
    percent: bool = False


def plain_dashes(text: str) -> str:
    """Return the text with one kind of dash and one kind of blank."""
    return text.translate(_DASHES).translate(_SPACES)


def amount(text: str) -> Amount | None:
    """Return the number that a text is; None where it is none, or more than one."""
    found = _NUMBER.fullmatch(plain_dashes(text))
    if found is None:
        return None
    sign, digits, percent = found.groups()
    value = Fraction(digits.replace(" ", "").replace(",", "."))
    return Amount(-value if sign else value, bool(percent))


def tidy(value: float) -> Fraction:
    """Return a number of a workbook without the noise of its last binary digits."""
    return Fraction(str(round(value, _DIGITS)))


def written(value: Fraction) -> str:
    """Return a number as digits with a point, without needless zeros."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.6f}".rstrip("0").rstrip(".")


def as_json(value: Fraction) -> int | float:
    """Return a number as a card's file holds it."""
    return value.numerator if value.denominator == 1 else float(value)


def as_percent(value: Fraction) -> Amount:
    """Return a share of 1 as a percentage."""
    return Amount(value * _PER_CENT, percent=True)
