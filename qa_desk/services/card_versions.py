"""Versions of scorecards as documents that can be compared: published ones, and those of files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, cast

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.rows import CardRow
from qa_desk.importing import card_documents
from qa_desk.importing.card_documents import FileFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import ErrorType
from qa_desk.services import card_drafts, scorecards
from qa_desk.services.desk import Desk

_ERRORS: Final[card_document.Path] = ("error_types",)


def versions(desk: Desk, card_id: str = "") -> tuple[CardRow, ...]:
    """Return all published versions, those of one card first, the newest of each first."""
    rows = scorecards.cards(desk)
    return tuple(sorted(rows, key=lambda r: (r.ref.id != card_id, r.ref.id, -r.ref.version)))


def published(desk: Desk, ref: CardRef) -> Document:
    """Return a published version; raise NotFound."""
    with desk.store.read() as reader:
        tree = card_documents.read_tree(reader.scorecards.text(ref), "card.not_a_card")
    if isinstance(tree, FileFault):
        raise ValueError("what is published was readable")  # noqa: TRY004 - a bug, not a type
    # The reader builds nothing else than what JSON has.
    return cast("Document", card_documents.content(tree))


def of_file(path: Path) -> Document:
    """Return the card of a file, with whatever faults it has; raise CardRefused, CardUnreadable."""
    return card_drafts.from_file(path)


def written_out(document: Document, classifier: Classifier | None) -> Document:
    """Return the document with the error types in full that it only names, as published cards are."""
    listed = document.get("error_types")
    if classifier is None or not isinstance(listed, list | tuple):
        return document
    known = {entry.code: entry for entry in classifier.error_types}
    full = [_in_full(each, known) for each in listed]
    return document if full == list(listed) else card_document.put(document, _ERRORS, full)


def _in_full(raw: Json, known: Mapping[str, ErrorType]) -> Json:
    entry = known.get(str(raw)) if isinstance(raw, str | int) else None
    if entry is None:
        return raw
    full: dict[str, Json] = {
        "code": entry.code,
        "titles": dict(entry.titles),
        "severity": entry.severity.value,
        "classes": sorted(each.value for each in entry.classes),
        "weight": float(entry.weight),
        "definition": dict(entry.definition),
        "good_example": dict(entry.good_example),
        "bad_example": dict(entry.bad_example),
        "clause": entry.clause,
    }
    return {key: value for key, value in full.items() if value}
