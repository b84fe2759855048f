"""Letters that are the same to somebody who looks for a piece of a text."""

from typing import Final

_SMALL: Final = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
SIGNS: Final = _SMALL.upper() + "Ёёәғқңөұүһі"
PLAIN: Final = (
    _SMALL.replace("ә", "а").translate(str.maketrans("ғқңөұүһі", "гкноуухи")) + "ееагкноуухи"
)
"""What stands for each of `SIGNS`: small letters, and neighbours that people type instead."""
_TABLE: Final = str.maketrans(SIGNS, PLAIN)


def folded(text: str) -> str:
    """Return a text in small letters of Russian, Kazakh and English; all else stays as it is.

    Both databases can do exactly this, which is more than their own words for it promise.
    """
    return text.translate(_TABLE)
