"""Stop criteria: which were hit, and what they leave of a score."""

from fractions import Fraction

from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import GateEffect, NaPolicy, Scorecard
from qa_desk.scoring.result import GateHit


def hits(judged: tuple[Judged, ...]) -> tuple[GateHit, ...]:
    """Return the gates that were hit, in the order of the form.

    "Not applicable" on a criterion that must apply fails the contact, whatever its own gate does.
    """
    return tuple(
        _hit(item)
        for item in judged
        if item.failed and (not item.applies or item.criterion.gate.effect is not GateEffect.NONE)
    )


def zeroed_sections(found: tuple[GateHit, ...]) -> frozenset[str]:
    """Return the ids of the sections that a gate zeroes."""
    return frozenset(hit.target for hit in found if hit.effect is GateEffect.SECTION)


def final(card: Scorecard, found: tuple[GateHit, ...], score: Fraction | None) -> Fraction | None:
    """Return what caps and a zeroed contact leave of the score after zeroed sections.

    A contact that failed a stop criterion was judged: it is 0 even if nothing in it has a weight.
    """
    if any(hit.effect is GateEffect.CONTACT for hit in found):
        return Fraction(0)
    if score is None:
        return None
    return min((score, *_caps(card, found)))


def _hit(item: Judged) -> GateHit:
    if item.criterion.na is NaPolicy.FAIL and not item.applies:
        return GateHit(item.criterion.id, GateEffect.CONTACT)
    gate = item.criterion.gate
    target = (gate.target or item.section) if gate.effect is GateEffect.SECTION else ""
    return GateHit(item.criterion.id, gate.effect, target)


def _caps(card: Scorecard, found: tuple[GateHit, ...]) -> tuple[Fraction, ...]:
    gates = (card.criterion(hit.criterion).gate for hit in found if hit.effect is GateEffect.CAP)
    return tuple(gate.cap for gate in gates if gate.cap is not None)
