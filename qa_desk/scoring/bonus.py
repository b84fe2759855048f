"""What the caps of a card leave of its bonuses."""

from collections.abc import Iterator
from fractions import Fraction

from qa_desk.scoring.model import Scorecard


def granted(
    card: Scorecard, added: tuple[Fraction, ...], base: Fraction | None
) -> tuple[Fraction, ...]:
    """Return what is left of each bonus on top of the score `base`, the first ones first.

    All together add at most the card's `bonus_cap`, and the score ends at its `ceiling`. Where there
    is no score, there is nothing to add to.
    """
    return tuple(_granted(added, _room(card, base)))


def _granted(added: tuple[Fraction, ...], room: Fraction | None) -> Iterator[Fraction]:
    left = room
    for each in added:
        taken = each if left is None else min(each, left)
        left = None if left is None else left - taken
        yield taken


def _room(card: Scorecard, base: Fraction | None) -> Fraction | None:
    """Return how much may be added; None means without limit."""
    if base is None:
        return Fraction(0)
    limits = [] if card.bonus_cap is None else [card.bonus_cap]
    if card.ceiling is not None:
        limits.append(max(card.ceiling - base, Fraction(0)))
    return min(limits, default=None)
