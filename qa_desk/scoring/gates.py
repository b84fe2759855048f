"""Stop criteria: which were hit, and what they leave of a score."""

from fractions import Fraction

from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import Gate, GateEffect, Scorecard
from qa_desk.scoring.result import GateHit


def hits(judged: tuple[Judged, ...]) -> tuple[GateHit, ...]:
    """Return the gates that were hit, in the order of the form.

    "Not applicable" on a criterion that must apply fails the contact, whatever its own gate does.
    """
    return tuple(hit for item in judged for hit in _hits(item))


def zeroed_sections(card: Scorecard, found: tuple[GateHit, ...]) -> frozenset[str]:
    """Return the ids of the sections that a gate zeroes, with all their parts."""
    targets = [hit.target for hit in found if hit.effect is GateEffect.SECTION]
    return frozenset(section for target in targets for section in card.within(target))


def final(found: tuple[GateHit, ...], score: Fraction | None) -> Fraction | None:
    """Return what caps and a zeroed contact leave of the score after zeroed sections.

    A contact that failed a stop criterion was judged: it is 0 even if nothing in it has a weight.
    """
    if any(hit.effect is GateEffect.CONTACT for hit in found):
        return Fraction(0)
    if score is None:
        return None
    return min((score, *(hit.cap for hit in found if hit.cap is not None)))


def _hits(item: Judged) -> tuple[GateHit, ...]:
    name = item.criterion.id
    if item.failed and not item.applies:
        return (GateHit(name, GateEffect.CONTACT),)
    return tuple(_hit(name, item.section, gate) for gate in item.fired)


def _hit(name: str, section: str, gate: Gate) -> GateHit:
    target = (gate.target or section) if gate.effect is GateEffect.SECTION else ""
    return GateHit(name, gate.effect, target, gate.cap if gate.effect is GateEffect.CAP else None)
