"""Tells a customer by a key, telephone number or e-mail, and masks these in texts."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

MASK: Final = "•••"
_FEWEST_DIGITS: Final = 7
_NATIONAL: Final = 10
"""Digits of a number in Kazakhstan and Russia without +7 or 8."""
_GAP: Final = r"[\s().\-\u2010-\u2015\u00a0]*"
_NUMBER: Final = re.compile(r"\+?[\d\s().\-\u2010-\u2015\u00a0]+")
_NEVER: Final = re.compile(r"(?!)")
_SHORTEST: Final = 3


def plain(text: str) -> str:
    """Return a key in the form in which keys are compared."""
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    digits = re.sub(r"\D", "", words)
    if len(digits) < _FEWEST_DIGITS or _NUMBER.fullmatch(words) is None:
        return words
    home = len(digits) == _NATIONAL + 1 and digits[0] in "78"
    return digits[1:] if home else digits


@dataclass(frozen=True, slots=True)
class Names:
    """The names by which one customer is known."""

    known: frozenset[str]

    @classmethod
    def of(cls, *texts: str) -> "Names":
        """Gather names; empty ones say nothing."""
        return cls(frozenset(name for text in texts if (name := plain(text))))

    def match(self, key: str, custom: Mapping[str, str]) -> bool:
        """Whether a contact's key or one of its custom fields is one of the names."""
        return any(plain(text) in self.known for text in (key, *custom.values()) if text)

    def __or__(self, other: "Names") -> "Names":
        return Names(self.known | other.known)


def telling(custom: Mapping[str, str]) -> tuple[str, ...]:
    """Return the custom values that tell a person: addresses, numbers and names of several words."""
    return tuple(value for value in custom.values() if _tells(value))


def _tells(value: str) -> bool:
    if "@" in value or len(re.sub(r"\D", "", value)) >= _FEWEST_DIGITS:
        return True
    words = value.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


class Masker:
    """Masks the names of a customer wherever a text has them, however they are spaced."""

    def __init__(self, texts: Iterable[str]) -> None:
        names = {plain(text) for text in texts}
        patterns = [_pattern(name) for name in sorted(names, key=lambda n: (-len(n), n)) if name]
        self._pattern = re.compile("|".join(patterns), re.IGNORECASE) if patterns else _NEVER
        self.source = "|".join(patterns)
        """What is masked, as a regular expression of Python and of PostgreSQL; empty for nothing."""

    def mask(self, text: str) -> tuple[str, int]:
        """Return the text with names masked, and how many were."""
        return self._pattern.subn(MASK, text)


def _pattern(name: str) -> str:
    if len(name) < _SHORTEST:
        return rf"(?<!\w){re.escape(name)}(?!\w)"
    if not name.isdecimal() or len(name) < _FEWEST_DIGITS:
        words = r"\s+".join(re.escape(word) for word in name.split())
        return rf"(?<!\w){words}(?!\w)"
    digits = _GAP.join(name)
    trunk = rf"(?:\+?[78]{_GAP})?" if len(name) == _NATIONAL else r"\+?"
    return rf"(?<!\d){trunk}{digits}(?!\d)"
