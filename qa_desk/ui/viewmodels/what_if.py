"""A what-if in the window: the cards to choose from, and the answer to a question."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path

from qa_desk.domain.card_document import Document
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.what_if import Compared, WhatIf
from qa_desk.scoring.model import Texts
from qa_desk.services import scorecards, what_if, what_if_cards
from qa_desk.services.desk import Desk
from qa_desk.services.what_if import Question
from qa_desk.services.what_if_account import Account, account
from qa_desk.services.what_if_cards import Side

_BREATH_S = 0.002
"""So long the window goes first, now and then, while contacts are replayed beside it."""


_LOOKS_TO_SPARE = 20
"""After so many looks, a thousand contacts, what was found is left out of garbage collection: it has
no circles, stays until the view is closed, and going through it would hold the window up."""


class Shown(Enum):
    """Which contacts are listed."""

    FLIPS = "flips"
    GATED = "gated"
    LACKING = "lacking"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Target:
    """A card that can be the new one: published, a file, or (with neither) the draft."""

    titles: Texts
    version: int
    ref: CardRef | None = None
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """The old card and what it can be compared with: its own other versions first."""

    titles: Texts
    evaluations: int
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What came out for a question."""

    question: Question
    found: WhatIf

    def contacts(self, shown: Shown) -> tuple[Compared, ...]:
        """Return the contacts to be listed."""
        found = self.found
        lists = {
            Shown.FLIPS: found.flips,
            Shown.GATED: found.gated,
            Shown.LACKING: found.lacking,
            Shown.ALL: found.contacts,
        }
        return lists[shown]


@dataclass(frozen=True, slots=True)
class Explained:
    """One contact with its account, None where there is none."""

    compared: Compared
    account: Account | None


def choices(desk: Desk, old: CardRef) -> Choices:
    """Read the published cards that the old one can be compared with."""
    rows = scorecards.cards(desk)
    own = next(row for row in rows if row.ref == old)
    others = [row for row in rows if row.ref != old]
    others.sort(key=lambda row: row.ref.id != old.id)
    targets = tuple(Target(row.titles, row.ref.version, row.ref) for row in others)
    return Choices(own.titles, own.evaluations, targets)


def answering(
    desk: Desk, old: CardRef, target: Target, document: Document | None
) -> Callable[[Token, Report], Answered]:
    """Return the work that replays the evaluations of the old card under the target."""

    def work(token: Token, report: Report) -> Answered:
        looks = count(1)

        def gently(fraction: float, name: str) -> None:
            report(fraction, name)
            token.wait(_BREATH_S)
            if next(looks) % _LOOKS_TO_SPARE == 0:
                gc.freeze()

        before = what_if_cards.of_ref(desk, old)
        after = _side(desk, target, document)
        question = Question(before.card, after.card, what_if.minimum(desk))
        return Answered(question, what_if.of_evaluations(desk, question, old)(token, gently))

    return work


def explained(question: Question, compared: Compared) -> Explained:
    """Return what changed in a contact."""
    return Explained(compared, account(question, compared))


def _side(desk: Desk, target: Target, document: Document | None) -> Side:
    if target.path is not None:
        return what_if_cards.of_file(target.path, desk)
    if target.ref is not None:
        return what_if_cards.of_ref(desk, target.ref)
    return what_if_cards.of_document(desk, document or {}, "")
