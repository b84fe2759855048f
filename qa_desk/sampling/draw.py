"""The draw: seeded, independent of the order of its input, repeatable by hand.

All algorithms see the frame stratum by stratum in order of their keys, and take numbers u in
[0, 1) from Python's Mersenne Twister, whose sequence for a seed is kept from version to version.
None of them ever changes: what is to be done otherwise gets another name.

"qa-desk-draw/1": contacts of a stratum in order of id; one generator, seeded with the seed, serves
the strata in order. In a stratum of n contacts, for i = 0, 1, ... the contact at place i changes
places with the one at i + floor(u * (n - i)); the first places are the picks.

"qa-desk-draw/2": each stratum has a generator of its own, seeded with the number that the SHA-256 of
"seed, line feed, key" in UTF-8 is, first byte highest; so another stratum changes nothing here. Picks
are taken as before. Where a stratum has layers, its first number u settles how many come from each:
pick i = 0, 1, ... of d comes from the layer in which place floor((u + i) * n / d) lies; then each
layer, in order, is drawn from as a stratum of its own, with the numbers that follow.

"qa-desk-systematic/1": contacts of a stratum in order of time; its generator is seeded as in
"qa-desk-draw/2", and pick i of d is the contact at place floor((u + i) * n / d).

u is exact: a whole number of 2**53 parts.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from itertools import chain
from random import Random
from typing import Final

from qa_desk.domain.ids import ContactId
from qa_desk.domain.sampling import Layer, LeftOut, Pick, Protocol, Selection, Stratum
from qa_desk.sampling.faults import EmptyFrame, ProtocolDamaged
from qa_desk.sampling.frame import Frame, Member
from qa_desk.sampling.plans import Method, Plan

FIRST: Final = "qa-desk-draw/1"
ALGORITHM: Final = "qa-desk-draw/2"
SYSTEMATIC: Final = "qa-desk-systematic/1"
_PARTS: Final = 2**53


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn; `frame` lists the ids stratum by stratum, so strata and frame tell who is in.

    `frame_hash` does not depend on the strata.
    """

    algorithm: str
    frame: tuple[ContactId, ...]
    frame_hash: str
    strata: tuple[Stratum, ...]
    picks: tuple[Pick, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many a stratum is to give, and what that was worked out from."""

    quota: int
    basis: Fraction | None = None


def draw(
    plan: Plan, framed: Frame, shares: Mapping[str, Share], periods: Sequence[str] = ()
) -> Draw:
    """Draw the sample of a plan; EmptyFrame where nothing is left to draw from.

    `shares` has each stratum; `periods` name the weeks or days by their number. Nobody is assigned.
    """
    if not framed.size:
        raise EmptyFrame(matched=framed.excluded, excluded=framed.excluded)
    algorithm = SYSTEMATIC if plan.method is Method.SYSTEMATIC else ALGORITHM
    strata = tuple(_stratum(key, framed.strata[key], shares[key], periods) for key in framed.strata)
    ids = tuple(chain.from_iterable(member.ids for member in framed.strata.values()))
    picks = _picks(algorithm, plan.seed, strata, ids, plan.selection)
    return Draw(algorithm, ids, frame_hash(ids), strata, picks, framed.left_out)


def drawn_again(protocol: Protocol) -> tuple[Pick, ...]:
    """Draw again from the protocol alone, before any replacement; ProtocolDamaged where it cannot be.

    Assignees are not part of a draw and stay empty.
    """
    if protocol.algorithm not in _ALGORITHMS:
        raise ProtocolDamaged(id=protocol.id, why="algorithm")
    if frame_hash(protocol.frame) != protocol.frame_hash:
        raise ProtocolDamaged(id=protocol.id, why="hash")
    if not _add_up(protocol):
        raise ProtocolDamaged(id=protocol.id, why="strata")
    return _picks(
        protocol.algorithm, protocol.seed, protocol.strata, protocol.frame, protocol.selection
    )


def frame_hash(ids: Iterable[ContactId]) -> str:
    """Return the SHA-256 of the ids in ascending order, in decimal, one a line without a last."""
    return sha256("\n".join(map(str, sorted(ids))).encode()).hexdigest()


def generator(*parts: object) -> Random:
    """Return a generator seeded with the SHA-256 of the parts, one a line."""
    text = "\n".join(map(str, parts)).encode("utf-8", "surrogatepass")
    return Random(int.from_bytes(sha256(text).digest()))


def shuffled(chance: Random, members: Sequence[ContactId], count: int) -> list[ContactId]:
    """Shuffle only as many places as are wanted (Fisher and Yates)."""
    places = list(members)
    for i in range(count):
        j = i + int(chance.random() * (len(places) - i))
        places[i], places[j] = places[j], places[i]
    return places[:count]


def members_of(protocol: Protocol, stratum_key: str) -> Sequence[ContactId]:
    """Return the contacts of a stratum in the order of the frame."""
    start = 0
    for stratum in protocol.strata:
        if stratum.key == stratum_key:
            return protocol.frame[start : start + stratum.population]
        start += stratum.population
    raise ProtocolDamaged(id=protocol.id, why="strata")


def _stratum(key: str, member: Member, share: Share, periods: Sequence[str]) -> Stratum:
    ascending = Counter(member.periods).items()
    layers = tuple(Layer(periods[number], population) for number, population in ascending)
    population = len(member.ids)
    taken = min(share.quota, population)
    return Stratum(key, population, share.quota, taken, share.basis, layers)


def _add_up(protocol: Protocol) -> bool:
    whole = sum(stratum.population for stratum in protocol.strata) == len(protocol.frame)
    return whole and all(
        0 <= stratum.drawn <= stratum.population
        and (not stratum.layers or _layered(stratum) == stratum.population)
        for stratum in protocol.strata
    )


def _layered(stratum: Stratum) -> int:
    return sum(layer.population for layer in stratum.layers)


def _picks(
    algorithm: str,
    seed: int,
    strata: Sequence[Stratum],
    ids: Sequence[ContactId],
    selection: Selection,
) -> tuple[Pick, ...]:
    """Serve the strata in order."""
    choose = _ALGORITHMS[algorithm]
    first = Random(seed)
    picks: list[Pick] = []
    start = 0
    for stratum in strata:
        members = ids[start : start + stratum.population]
        start += stratum.population
        if not stratum.drawn:
            continue
        weight = Fraction(stratum.population, stratum.drawn)
        chance = first if algorithm == FIRST else generator(seed, stratum.key)
        chosen = choose(chance, stratum, members)
        picks += [Pick(one, stratum.key, weight, selection=selection) for one in chosen]
    return tuple(picks)


Choose = Callable[[Random, Stratum, Sequence[ContactId]], list[ContactId]]


def _at_random(chance: Random, stratum: Stratum, members: Sequence[ContactId]) -> list[ContactId]:
    return shuffled(chance, members, stratum.drawn)


def _over_layers(chance: Random, stratum: Stratum, members: Sequence[ContactId]) -> list[ContactId]:
    if not stratum.layers:
        return shuffled(chance, members, stratum.drawn)
    points = _points(chance, len(members), stratum.drawn)
    chosen: list[ContactId] = []
    start = 0
    for layer in stratum.layers:
        end = start + layer.population
        count = sum(1 for point in points if start <= point < end)
        chosen += shuffled(chance, members[start:end], count)
        start = end
    return chosen


def _every_so_many(
    chance: Random, stratum: Stratum, members: Sequence[ContactId]
) -> list[ContactId]:
    return [members[point] for point in _points(chance, len(members), stratum.drawn)]


def _points(chance: Random, population: int, count: int) -> list[int]:
    """Return evenly spaced places from a start that chance chooses, in whole numbers."""
    start = int(chance.random() * _PARTS)
    return [(start + i * _PARTS) * population // (count * _PARTS) for i in range(count)]


_ALGORITHMS: Final[Mapping[str, Choose]] = {
    FIRST: _at_random,
    ALGORITHM: _over_layers,
    SYSTEMATIC: _every_so_many,
}
