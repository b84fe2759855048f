"""Keys by their place, so that one keyboard can be used under any layout, as people do."""

from collections.abc import Iterator, Mapping
from typing import Final

LATIN, RUSSIAN = "us", "ru"


def _codes(*rows: tuple[int, str]) -> Mapping[str, int]:
    """Number keys from the first of each row on, as X servers do."""
    return {letter: first + place for first, row in rows for place, letter in enumerate(row)}


_LATIN: Final = _codes((24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm"))
_RUSSIAN: Final = _codes((24, "йцукенгшщзхъ"), (38, "фывапролджэё"), (52, "ячсмитьбю."), (65, " "))
_SHIFTED: Final = {",": "."}


def key(name: str) -> str:
    """Return a key or chord as xdotool takes it, with letters by their place: "ctrl+e"."""
    *modifiers, last = name.split("+")
    return "+".join([*modifiers, str(_LATIN.get(last, last))])


def russian(text: str) -> Iterator[str]:
    """Return the keys that type a text on the Russian layout; KeyError where there is none."""
    for letter in text:
        plain = _SHIFTED.get(letter, letter.lower())
        code = str(_RUSSIAN[plain])
        yield code if plain == letter else f"shift+{code}"
