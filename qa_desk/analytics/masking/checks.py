"""Numbers whose last digits follow from the others; all take texts of digits alone."""

from collections.abc import Sequence
from typing import Final

_CARD: Final = range(13, 20)
_IIN: Final = 12
_SNILS: Final = 11
_INN_OF_FIRMS: Final = 10
_INN_OF_PEOPLE: Final = 12
_CENTURIES: Final = "0123456"
_MONTHS: Final = 12
_DAYS: Final = 31
_FIRMS: Final = "456"
_FIRST_WEIGHTS: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS: Final = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_NO_DIGIT: Final = 10
_SNILS_MODULUS: Final = 101
_INN_10: Final = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_11: Final = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_12: Final = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)


def is_card(digits: str) -> bool:
    """Whether it has the length of a card's number and Luhn's check digit; not all the same."""
    if len(digits) not in _CARD or len(set(digits)) == 1:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - Luhn's own rule
    return total % 10 == 0


def is_iin(digits: str) -> bool:
    """Whether it is the number of a person in Kazakhstan: born on a day, with its check digit."""
    if len(digits) != _IIN or digits[6] not in _CENTURIES:
        return False
    month, day = int(digits[2:4]), int(digits[4:6])
    born = 1 <= month <= _MONTHS and 1 <= day <= _DAYS
    return born and _kazakh_check(digits)


def is_bin(digits: str) -> bool:
    """Whether it is the number of a firm in Kazakhstan: registered in a month, with its check digit."""
    if len(digits) != _IIN or digits[4] not in _FIRMS:
        return False
    return 1 <= int(digits[2:4]) <= _MONTHS and _kazakh_check(digits)


def is_snils(digits: str) -> bool:
    """Whether it is an insurance number of Russia, whose last two digits check the others."""
    if len(digits) != _SNILS or len(set(digits)) == 1:
        return False
    total = sum(int(digit) * (9 - place) for place, digit in enumerate(digits[:9]))
    return total % _SNILS_MODULUS % 100 == int(digits[9:])


def is_inn(digits: str) -> bool:
    """Whether it is a taxpayer's number of Russia, of a firm or of a person."""
    if len(set(digits)) == 1:
        return False
    if len(digits) == _INN_OF_FIRMS:
        return _inn_digit(digits, _INN_10) == digits[9]
    if len(digits) != _INN_OF_PEOPLE:
        return False
    return (_inn_digit(digits, _INN_11), _inn_digit(digits, _INN_12)) == (digits[10], digits[11])


def _kazakh_check(digits: str) -> bool:
    """Weigh anew where the first weights give ten, as the rule for IIN and BIN says."""
    check = _weighed(digits, _FIRST_WEIGHTS) % 11
    if check == _NO_DIGIT:
        check = _weighed(digits, _SECOND_WEIGHTS) % 11
    return check == int(digits[11])


def _inn_digit(digits: str, weights: Sequence[int]) -> str:
    return str(_weighed(digits, weights) % 11 % 10)


def _weighed(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
