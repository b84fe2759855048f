"""Answers that most criteria have, in the three languages, ready to be taken."""

from collections.abc import Mapping
from typing import Final

from qa_desk.domain.card_document import Json

Answer = tuple[str, Mapping[str, str], int | float]
"""An id, its titles, its points."""

_YES: Final = {"en": "Yes", "ru": "Да", "kk": "Иә"}
_NO: Final = {"en": "No", "ru": "Нет", "kk": "Жоқ"}
_PARTLY: Final = {"en": "Partly", "ru": "Частично", "kk": "Ішінара"}
_BEST: Final = 5

PRESETS: Final[tuple[tuple[Answer, ...], ...]] = (
    (("yes", _YES, 1), ("no", _NO, 0)),
    (("yes", _YES, 1), ("partly", _PARTLY, 0.5), ("no", _NO, 0)),
    tuple(
        (f"mark_{mark}", dict.fromkeys(("en", "ru", "kk"), str(mark)), mark)
        for mark in range(_BEST, 0, -1)
    ),
)


def preset_options(answers: tuple[Answer, ...]) -> list[Json]:
    """Return answers as a card holds them."""
    return [
        {"id": name, "titles": dict(titles), "points": points} for name, titles, points in answers
    ]
