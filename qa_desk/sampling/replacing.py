"""Replacements of unsuitable picks: the next of the stratum by the same seed, and never without a reason.

The reserve "qa-desk-reserve/1" of a stratum is what was not drawn from it, in order of id, shuffled
as in the draw by a generator seeded with the SHA-256 of "seed, line feed, reserve, line feed, key".
Where the stratum has layers, contacts of the layer of the one that goes come first. The first of the
reserve that came in nobody's place yet comes.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qa_desk.domain.ids import ContactId
from qa_desk.domain.sampling import Pick, Protocol, Replacement, Stratum
from qa_desk.sampling.draw import drawn_again, generator, members_of, shuffled
from qa_desk.sampling.faults import ProtocolDamaged, ReserveEmpty


def replay(protocol: Protocol) -> tuple[Pick, ...]:
    """Draw again from the protocol alone and replace what was replaced; see `drawn_again`.

    ProtocolDamaged where a replacement is not the one that the seed gives.
    """
    picks = drawn_again(protocol)
    for number, made in enumerate(protocol.replacements):
        before = replace(protocol, replacements=protocol.replacements[:number])
        if _next(before, picks, made.gone) != made.came:
            raise ProtocolDamaged(id=protocol.id, why="replacements")
        picks = replaced(picks, made)
    return picks


def next_of(protocol: Protocol, gone: ContactId) -> ContactId:
    """Return who comes in the place of a pick; ReserveEmpty where nobody is left."""
    return _next(protocol, protocol.picks, gone)


def replaced(picks: Sequence[Pick], made: Replacement) -> tuple[Pick, ...]:
    """Return the picks with one put in the place of another; who evaluates stays."""
    return tuple(
        replace(pick, contact_id=made.came) if pick.contact_id == made.gone else pick
        for pick in picks
    )


def _next(protocol: Protocol, picks: Sequence[Pick], gone: ContactId) -> ContactId:
    pick = next((pick for pick in picks if pick.contact_id == gone), None)
    if pick is None:
        raise ProtocolDamaged(id=protocol.id, why="replacements")
    used = {each.contact_id for each in picks} | {each.gone for each in protocol.replacements}
    for one in _reserve(protocol, pick):
        if one not in used:
            return one
    raise ReserveEmpty(stratum=pick.stratum)


def _reserve(protocol: Protocol, pick: Pick) -> list[ContactId]:
    """Return all contacts of the stratum that the draw left, in the order in which they come."""
    members = members_of(protocol, pick.stratum)
    first = {each.contact_id for each in drawn_again(protocol) if each.stratum == pick.stratum}
    rest = sorted(one for one in members if one not in first)
    chance = generator(protocol.seed, "reserve", pick.stratum)
    mixed = shuffled(chance, rest, len(rest))
    near = _layer(protocol, pick, members)
    return [one for one in mixed if one in near] + [one for one in mixed if one not in near]


def _layer(protocol: Protocol, pick: Pick, members: Sequence[ContactId]) -> frozenset[ContactId]:
    stratum = next(each for each in protocol.strata if each.key == pick.stratum)
    for start, end in _spans(stratum):
        if pick.contact_id in members[start:end]:
            return frozenset(members[start:end])
    return frozenset()


def _spans(stratum: Stratum) -> list[tuple[int, int]]:
    ends = [0]
    for layer in stratum.layers:
        ends.append(ends[-1] + layer.population)
    return list(pairwise(ends))
