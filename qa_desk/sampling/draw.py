"""The draw: seeded, independent of the order of its input, repeatable by hand.

Algorithm "qa-desk-draw/1": the frame is grouped into strata in order of their keys, the contacts of
each in order of id. One Mersenne Twister is seeded with the seed and serves the strata in that
order. In a stratum of n contacts, for i = 0, 1, ... the contact at place i changes places with the
one at i + floor(u * (n - i)), where u is the generator's next number in [0, 1); the first places
are the picks. Python keeps the sequence of these numbers for a seed from version to version.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from random import Random
from typing import Final

from qa_desk.domain.ids import ContactId
from qa_desk.domain.sampling import Pick, Protocol, Stratum
from qa_desk.sampling.allocation import proportional
from qa_desk.sampling.assignment import assign
from qa_desk.sampling.faults import EmptyFrame, ProtocolDamaged
from qa_desk.sampling.frame import Candidate, Frame
from qa_desk.sampling.plans import Method, Plan, StratumKey

ALGORITHM: Final = "qa-desk-draw/1"
WHOLE: Final = "all"
"""Key of the only stratum of a simple draw."""

_VALUE: Final[dict[StratumKey, Callable[[Candidate], str]]] = {
    StratumKey.TEAM: lambda candidate: candidate.team,
    StratumKey.CHANNEL: lambda candidate: candidate.channel.value,
    StratumKey.AGENT: lambda candidate: candidate.agent,
}


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn; `frame` lists the ids stratum by stratum, so strata and frame tell who is in.

    `frame_hash` does not depend on the strata.
    """

    frame: tuple[ContactId, ...]
    frame_hash: str
    strata: tuple[Stratum, ...]
    picks: tuple[Pick, ...]


def draw(plan: Plan, framed: Frame) -> Draw:
    """Draw the sample of a plan and assign it; EmptyFrame where nothing is left to draw from."""
    if not framed.kept:
        left_out = len(framed.exclusions)
        raise EmptyFrame(matched=left_out, excluded=left_out)
    members = _grouped(plan, framed.kept)
    strata = _strata(plan, {key: len(ids) for key, ids in members.items()})
    ids = tuple(one for stratum in strata for one in members[stratum.key])
    picks = _picks(plan.seed, strata, ids)
    agents = {candidate.id: candidate.agent for candidate in framed.kept}
    assigned = assign(picks, agents, plan.evaluators, plan.turn)
    return Draw(ids, frame_hash(ids), strata, assigned)


def replay(protocol: Protocol) -> tuple[Pick, ...]:
    """Draw again from the protocol alone; assignees are not part of a draw and stay empty."""
    if protocol.algorithm != ALGORITHM:
        raise ProtocolDamaged(id=protocol.id, why="algorithm")
    if frame_hash(protocol.frame) != protocol.frame_hash:
        raise ProtocolDamaged(id=protocol.id, why="hash")
    if sum(stratum.population for stratum in protocol.strata) != len(protocol.frame):
        raise ProtocolDamaged(id=protocol.id, why="strata")
    return _picks(protocol.seed, protocol.strata, protocol.frame)


def frame_hash(ids: Iterable[ContactId]) -> str:
    """Return the SHA-256 of the ids in ascending order, in decimal, one a line without a last."""
    return sha256("\n".join(str(one) for one in sorted(ids)).encode()).hexdigest()


def _grouped(plan: Plan, kept: Iterable[Candidate]) -> dict[str, list[ContactId]]:
    """Gather the ids of each stratum, ascending."""
    members: dict[str, list[ContactId]] = defaultdict(list)
    for candidate in sorted(kept, key=lambda one: one.id):
        members[_key(plan, candidate)].append(candidate.id)
    return members


def _key(plan: Plan, candidate: Candidate) -> str:
    if plan.method is Method.SIMPLE:
        return WHOLE
    if plan.method is Method.QUOTA:
        return candidate.agent
    return " / ".join(_VALUE[key](candidate) for key in plan.by)


def _strata(plan: Plan, populations: dict[str, int]) -> tuple[Stratum, ...]:
    """Decide how many come from each stratum, in order of the keys."""
    if plan.method is Method.QUOTA:
        quotas = dict.fromkeys(populations, plan.per_agent)
    else:
        quotas = proportional(plan.size, populations)
    return tuple(
        Stratum(key, populations[key], quotas[key], min(quotas[key], populations[key]))
        for key in sorted(populations)
    )


def _picks(seed: int, strata: Sequence[Stratum], ids: Sequence[ContactId]) -> tuple[Pick, ...]:
    """Serve the strata in order with one generator."""
    chance = Random(seed)
    picks: list[Pick] = []
    start = 0
    for stratum in strata:
        members = ids[start : start + stratum.population]
        start += stratum.population
        weight = Fraction(stratum.population, stratum.drawn or 1)
        chosen = _chosen(chance, members, stratum.drawn)
        picks += [Pick(one, stratum.key, weight) for one in chosen]
    return tuple(picks)


def _chosen(chance: Random, members: Sequence[ContactId], count: int) -> list[ContactId]:
    """Shuffle only as many places as are wanted (Fisher and Yates)."""
    places = list(members)
    for i in range(count):
        j = i + int(chance.random() * (len(places) - i))
        places[i], places[j] = places[j], places[i]
    return places[:count]
