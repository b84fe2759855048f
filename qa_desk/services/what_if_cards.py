"""The two cards of a what-if: published ones by name, files, and drafts that are being written."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.domain.card_document import Document
from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import Expected
from qa_desk.importing.card_writing import as_yaml
from qa_desk.scoring.model import Scorecard
from qa_desk.services import scorecards
from qa_desk.services.desk import Desk

_SUFFIXES: Final = frozenset({".yaml", ".yml"})
_AT: Final = "@"
_NONE: Final = "\N{EM DASH}"


class NotPublished(Expected):
    """No published card has this name: facts `card` (as it was asked), `known`."""

    code = "what_if.not_published"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two cards; `ref` is None where it is not a published one."""

    card: Scorecard
    ref: CardRef | None = None


def is_file(name: str) -> bool:
    """Say whether a card is named by its file, not by its id."""
    path = Path(name)
    return path.suffix.casefold() in _SUFFIXES or os.sep in name or "/" in name or path.is_file()


def of_file(path: Path, desk: Desk | None = None) -> Side:
    """Return the card of a file; raise CardRefused or CardUnreadable."""
    return Side(scorecards.read_card(path, desk))


def of_name(desk: Desk, name: str) -> Side:
    """Return a published card: "id" is its latest version, "id@2" that one; raise NotPublished."""
    card_id, at, version = name.partition(_AT)
    rows = scorecards.cards(desk)
    own = [row.ref for row in rows if row.ref.id == card_id]
    if at:
        own = [ref for ref in own if str(ref.version) == version]
    if not own:
        known = sorted(f"{row.ref.id}{_AT}{row.ref.version}" for row in rows)
        raise NotPublished(card=name, known=", ".join(known) or _NONE)
    return of_ref(desk, max(own, key=lambda ref: ref.version))


def of_ref(desk: Desk, ref: CardRef) -> Side:
    """Return a published card; raise NotFound."""
    return Side(scorecards.card(desk, ref), ref)


def of_document(desk: Desk, document: Document, name: str = "") -> Side:
    """Return the card of a draft; CardRefused names the draft and its faults."""
    return Side(scorecards.card_of(as_yaml(document), name, desk))


def evaluated_as(desk: Desk, side: Side) -> CardRef:
    """Return the published card whose evaluations a side stands for.

    A file stands for the version it names; NotPublished where that was never published.
    """
    if side.ref is not None:
        return side.ref
    ref = of_name(desk, f"{side.card.id}{_AT}{side.card.version}").ref
    assert ref is not None  # noqa: S101 - a card found by its name is a published one
    return ref
