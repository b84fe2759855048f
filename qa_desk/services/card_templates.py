"""What a new card, section or criterion begins with: sound at once, and small."""

from collections.abc import Mapping
from typing import Final

from qa_desk.domain import card_document, card_edits
from qa_desk.domain.card_document import Document, Json
from qa_desk.texts import Language, catalogue

_SECTION: Final = "card_template"
_BANDS: Final = (("excellent", 90), ("good", 80), ("fair", 65), ("poor", 0))
_PASS_MARK: Final = 80
_WEIGHT: Final = 10


def card(card_id: str) -> Document:
    """Return a card of one section and one criterion."""
    bands: list[Json] = [
        {"id": name, "titles": words(name), "floor": floor} for name, floor in _BANDS
    ]
    return {
        "id": card_id,
        "version": 1,
        "titles": words("card"),
        "scoring": {"method": "flat_share", "pass_mark": _PASS_MARK, "bands": bands},
        "sections": [section(1, 1)],
    }


def section(number: int, criterion_number: int) -> Mapping[str, Json]:
    """Return a section of one criterion; the numbers make the names differ."""
    return {
        "id": f"section_{number}",
        "titles": words("section", number=number),
        "criteria": [criterion(criterion_number)],
    }


def criterion(number: int, weight: int = _WEIGHT) -> Mapping[str, Json]:
    """Return a criterion that is met or not."""
    return {
        "id": f"criterion_{number}",
        "titles": words("criterion", number=number),
        "weight": weight,
        "options": [
            {"id": "yes", "titles": words("yes"), "points": 1},
            {"id": "no", "titles": words("no"), "points": 0},
        ],
    }


def words(key: str, **facts: object) -> Mapping[str, Json]:
    """Return a text of the templates in all languages."""
    return {
        language.value: catalogue(language).label(_SECTION, key, **facts) for language in Language
    }


def copied(titles: Json) -> Json:
    """Return the titles of a copy, so that both can be told apart."""
    if not isinstance(titles, Mapping):
        return titles
    known = {language.value: catalogue(language) for language in Language}
    return {
        key: known[key].label(_SECTION, "copy", title=text) if key in known else text
        for key, text in titles.items()
    }


def unnamed(document: Document) -> int:
    """Return how many sections and criteria are still called as they were made."""
    found = 0
    for path in card_edits.nodes(document):
        node = card_document.at(document, path)
        kind = "criterion" if card_edits.is_criterion(path) else "section"
        if path and isinstance(node, Mapping):
            found += _is_placeholder(node.get("titles"), kind)
    return found


def _is_placeholder(titles: Json, kind: str) -> bool:
    if not isinstance(titles, Mapping):
        return False
    stems = {catalogue(each).label(_SECTION, kind, number="").strip() for each in Language}
    return any(str(text).rstrip("0123456789 ") in stems for text in titles.values())
