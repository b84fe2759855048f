"""What reading a card of another product gives: the card as a document, and what it lost."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qa_desk.domain.card_document import Document
from qa_desk.errors import Expected
from qa_desk.registry import ExtensionPoint


@dataclass(frozen=True, slots=True)
class Dropped:
    """Something of the origin that the card does not hold, or holds in another form.

    `what` is a place that a person finds in the origin, such as `Items[0].Section.Title` or a cell;
    `code` is the sentence that says why, in the errors of `qa_desk.texts`.
    """

    what: str
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedCard:
    """A card with the keys of its file, and all that was left out or changed on the way."""

    document: Document
    dropped: tuple[Dropped, ...] = ()


CardReader = Callable[[Path], ImportedCard]
"""Reads one file; raises an Expected whose sentence names the place that is wrong."""
CardFormats = ExtensionPoint[CardReader]


class CardFileRefused(Expected):
    """A file of another product cannot become a card: fact `file`; subclasses say what is wrong."""

    code = "card_import.refused"
