"""Single values put into a card: what counts as typing, and what is left of an emptied place."""

from collections.abc import Mapping, Sequence
from typing import Final

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.texts import Language

_TEXT_KEYS: Final = frozenset(
    {"id", "code", "clause", "gate", *(language.value for language in Language)}
)
_KEPT: Final = frozenset({"sections", "criteria", "titles", "options", "ranges"})
"""Keys that stay when nothing is left in them, so that their fault names what is missing."""


def typed(path: Path, value: Json) -> bool:
    """Say whether a value comes letter by letter: a text of one's own, or a number."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return True
    return path[-1:] != () and path[-1] in _TEXT_KEYS and (value is None or isinstance(value, str))


def tidy_put(document: Document, path: Path, value: Json) -> Document:
    """Return the document with the value there and tables made on the way to it.

    Nothing, in words "" or None or an empty list, takes the key away, and then every table on the
    way that holds nothing more.
    """
    if _is_nothing(value) and path and path[-1] not in _KEPT:
        return _without(document, path)
    return card_document.put(_with_tables(document, path[:-1]), path, value)


def _with_tables(document: Document, path: Path) -> Document:
    """Return the document with a table at each place of the path that has none yet."""
    for depth in range(1, len(path) + 1):
        place = path[:depth]
        there = card_document.at(document, place) if card_document.has(document, place) else None
        if not isinstance(there, Mapping | list | tuple) and isinstance(place[-1], str):
            document = card_document.put(document, place, {})
    return document


def _without(document: Document, path: Path) -> Document:
    if not card_document.has(document, path):
        return document
    after = card_document.drop(document, path)
    above = path[:-1]
    emptied = above and isinstance(above[-1], str) and above[-1] not in _KEPT
    if emptied and card_document.at(after, above) == {}:
        return _without(after, above)
    return after


def _is_nothing(value: Json) -> bool:
    if value is None or value == "":
        return True
    return isinstance(value, Mapping | Sequence) and len(value) == 0
