"""Scorecards: those that are published, those that come with the program, and one as lines."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.rows import CardRow
from qa_desk.scoring.model import Criterion, Scorecard, Section, Texts
from qa_desk.services import card_drafts, scorecards
from qa_desk.services.card_drafts import DraftRow
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PublishedCard:
    """A published card; `in_use` says that new evaluations take it."""

    row: CardRow
    in_use: bool


@dataclass(frozen=True, slots=True)
class ShippedCard:
    """A card that comes with the program."""

    path: Path
    titles: Texts
    version: int
    published: bool


@dataclass(frozen=True, slots=True)
class CardsData:
    """All cards there are."""

    published: tuple[PublishedCard, ...]
    shipped: tuple[ShippedCard, ...]
    drafts: tuple[DraftRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CardView:
    """One published card, read."""

    ref: CardRef
    card: Scorecard


@dataclass(frozen=True, slots=True)
class CardLine:
    """A line of a card: a section, or with a criterion one of its criteria."""

    section: Section
    criterion: Criterion | None = None


def load(desk: Desk) -> CardsData:
    """Read the published cards and those that come with the program."""
    rows = scorecards.cards(desk)
    current = scorecards.current(desk)
    known = {(row.ref.id, row.ref.version) for row in rows}
    return CardsData(
        published=tuple(PublishedCard(row, row.ref == current) for row in rows),
        shipped=tuple(_shipped(path, known) for path in scorecards.shipped()),
        drafts=card_drafts.drafts(desk),
    )


def load_card(desk: Desk, ref: CardRef) -> CardView:
    """Read a published card."""
    return CardView(ref, scorecards.card(desk, ref))


def lines(card: Scorecard) -> tuple[CardLine, ...]:
    """Return the sections and criteria in the order of the form."""
    return tuple(
        line
        for section in card.sections
        for line in (CardLine(section), *(CardLine(section, each) for each in section.criteria))
    )


def _shipped(path: Path, known: set[tuple[str, int]]) -> ShippedCard:
    card = scorecards.read_card(path)
    return ShippedCard(path, card.titles, card.version, (card.id, card.version) in known)
