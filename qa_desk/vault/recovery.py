"""Recovery keys: 160 random bits that a person can write down, read out and type."""

import secrets
from hashlib import sha256
from typing import Final

from qa_desk.vault.faults import KeyMistyped

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O and U, which are taken for others."""
_SECRET_BYTES: Final = 20
_SECRET_LETTERS: Final = 32
_CHECK_LETTERS: Final = 4
_GROUP: Final = 4
_TAKEN_FOR: Final = str.maketrans("OILАВЕКМНОРСТХУ", "011ABEKMH0PCTXY")
"""What people type instead: letters like digits, and Cyrillic ones that look like Latin ones."""


def fresh_recovery_key() -> str:
    """Return a new recovery key in nine groups of four; the last group is a check of the others."""
    secret = _letters(int.from_bytes(secrets.token_bytes(_SECRET_BYTES), "big"), _SECRET_LETTERS)
    whole = secret + _check(secret)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def normalised(typed: str) -> str:
    """Return a recovery key as it is reckoned with, whatever dashes, spaces and case were typed.

    Raises KeyMistyped where it is too long, too short, or a letter is wrong.
    """
    plain = "".join(each for each in typed.upper().translate(_TAKEN_FOR) if each.isalnum())
    secret, check = plain[:_SECRET_LETTERS], plain[_SECRET_LETTERS:]
    known = all(each in _LETTERS for each in plain)
    if not known or len(check) != _CHECK_LETTERS or check != _check(secret):
        raise KeyMistyped
    return secret


def _check(secret: str) -> str:
    number = int.from_bytes(sha256(f"qa-desk {secret}".encode()).digest(), "big")
    return _letters(number, _CHECK_LETTERS)


def _letters(number: int, count: int) -> str:
    digits = []
    for _ in range(count):
        number, digit = divmod(number, len(_LETTERS))
        digits.append(_LETTERS[digit])
    return "".join(reversed(digits))
