"""Drafts of scorecards as they come about: new, from a published card, from a file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.card_document import Document
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.evaluations import CardRef
from qa_desk.services import card_drafts
from qa_desk.services.card_drafts import ImportedCard
from qa_desk.services.desk import Desk, Done

Make = Callable[[Desk], Done["Made"]]


@dataclass(frozen=True, slots=True)
class Made:
    """A draft that was made, and what an import left out or changed on the way."""

    name: str
    imported: ImportedCard | None = None
    source: str = ""


def new(desk: Desk) -> Done[Made]:
    """Make a draft of a new card."""
    return _kept(desk, card_drafts.new_document(desk))


def next_version(ref: CardRef) -> Make:
    """Return what makes a draft of a published card's next version, or finds the one there is."""

    def make(desk: Desk) -> Done[Made]:
        known = (row for row in card_drafts.drafts(desk) if row.card_id == ref.id)
        there = next(known, None)
        if there is not None:
            return Done(Made(there.name), touched())
        return _kept(desk, card_drafts.from_published(desk, ref))

    return make


def copy(ref: CardRef) -> Make:
    """Return what makes a draft of another card with the same contents."""
    return lambda desk: _kept(desk, card_drafts.copy_of(desk, ref))


def from_file(path: Path) -> Make:
    """Return what makes a draft of a card's file."""
    return lambda desk: _kept(desk, card_drafts.from_file(path))


def from_import(path: Path, format_: str) -> Make:
    """Return what makes a draft of another product's card."""

    def make(desk: Desk) -> Done[Made]:
        imported = card_drafts.from_import(path, format_)
        kept = card_drafts.create(desk, imported.document)
        return Done(Made(kept.value.name, imported, path.name), kept.changes)

    return make


def _kept(desk: Desk, document: Document) -> Done[Made]:
    kept = card_drafts.create(desk, document)
    return Done(Made(kept.value.name), touched(Topic.SCORECARDS))
