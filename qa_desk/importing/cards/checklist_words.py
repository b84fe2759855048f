"""The few words that a checklist leaves unsaid and a card needs, and the language it is in."""

import re
from collections.abc import Iterable
from typing import Final

from qa_desk.domain.card_document import Document

_KAZAKH: Final = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC: Final = re.compile(r"[а-яё]", re.IGNORECASE)
_LATIN: Final = re.compile(r"[a-z]", re.IGNORECASE)

YES: Final[Document] = {"en": "Yes", "ru": "Да", "kk": "Иә"}
NO: Final[Document] = {"en": "No", "ru": "Нет", "kk": "Жоқ"}
KEPT: Final[Document] = {"en": "No violation", "ru": "Нарушения нет", "kk": "Бұзушылық жоқ"}
BROKEN: Final[Document] = {"en": "Violation", "ru": "Нарушение", "kk": "Бұзушылық бар"}
NA: Final[Document] = {"en": "Not applicable", "ru": "Не применимо", "kk": "Қолданылмайды"}
CRITERIA: Final[Document] = {"en": "Criteria", "ru": "Критерии", "kk": "Өлшемшарттар"}


def in_all(text: str) -> Document:
    """Return a text that the checklist has in one language, in the place of all three."""
    return {"en": text, "ru": text, "kk": text}


def language_of(texts: Iterable[str]) -> str:
    """Return the language of a checklist, by its letters."""
    whole = " ".join(texts)
    if len(_KAZAKH.findall(whole)) * 50 > len(whole):
        return "kk"
    return "ru" if len(_CYRILLIC.findall(whole)) > len(_LATIN.findall(whole)) else "en"
