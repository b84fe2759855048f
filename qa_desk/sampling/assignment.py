"""Who evaluates what: evenly, in a language one knows, and nobody always the same agent."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil
from typing import Final

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.sampling import Pick
from qa_desk.sampling.draw import generator, shuffled

_NEAR: Final = 200
"""Contacts that one is exchanged with at most: a large sample is not to take long."""


@dataclass(frozen=True, slots=True)
class Marker:
    """An evaluator who is here: what waits already, what was given of each agent, and languages.

    No languages means all. `past` counts contacts of earlier samples by agent.
    """

    id: EvaluatorId
    waiting: int = 0
    past: Mapping[str, int] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()

    def knows(self, language: str) -> bool:
        """Whether a contact in this language can be given; an unknown language can."""
        return not self.languages or not language or language in self.languages


@dataclass(frozen=True, slots=True)
class About:
    """What an assignment has to know of a contact."""

    agent: str
    language: str = ""


@dataclass(slots=True)
class _Deal:
    """Who has how much so far; lives within one assignment."""

    markers: Mapping[EvaluatorId, Marker]
    room: dict[EvaluatorId, int]
    given: Counter[tuple[EvaluatorId, str]]

    def give(self, about: About, without: EvaluatorId | None = None) -> EvaluatorId | None:
        """Choose who gets one contact more; None where nobody knows its language.

        Somebody who still has room goes before others, then who had the agent least, then who has
        most room, then whose turn it is.
        """
        able = [m for m in self.markers.values() if m.knows(about.language) and m.id != without]
        if not able:
            return None
        chosen = min(able, key=self._burden(about.agent))
        self.room[chosen.id] -= 1
        self.given[chosen.id, about.agent] += 1
        return chosen.id

    def had(self, login: EvaluatorId, agent: str) -> int:
        """Count the contacts of an agent that somebody was given, in earlier samples and now."""
        return self.markers[login].past.get(agent, 0) + self.given[login, agent]

    def gains(self, one: EvaluatorId, its: About, other: EvaluatorId, theirs: About) -> bool:
        """Whether both know the other's language and have, after an exchange, had less before."""
        if one == other or its.agent == theirs.agent:
            return False
        if not (self.knows(one, theirs.language) and self.knows(other, its.language)):
            return False
        before = self.had(one, its.agent) + self.had(other, theirs.agent) - 2
        return self.had(other, its.agent) + self.had(one, theirs.agent) < before

    def swap(self, one: EvaluatorId, its: str, other: EvaluatorId, theirs: str) -> None:
        """Note that two exchanged a contact."""
        self.given.subtract([(one, its), (other, theirs)])
        self.given.update([(other, its), (one, theirs)])

    def hand_on(self, one: EvaluatorId, other: EvaluatorId, agent: str) -> None:
        """Note that somebody gave a contact to another."""
        self.given.subtract([(one, agent)])
        self.given.update([(other, agent)])
        self.room[one] += 1
        self.room[other] -= 1

    def uneven(self) -> list[tuple[EvaluatorId, EvaluatorId]]:
        """Return who could give whom a contact so that both were nearer, the farthest first."""
        logins = list(self.room)
        pairs = [(a, b) for a in logins for b in logins if self.room[b] - self.room[a] > 1]
        return sorted(pairs, key=lambda pair: self.room[pair[0]] - self.room[pair[1]])

    def knows(self, login: EvaluatorId, language: str) -> bool:
        """Whether somebody may be given this language."""
        return self.markers[login].knows(language)

    def _burden(self, agent: str) -> Callable[[Marker], tuple[bool, int, int]]:
        def burden(marker: Marker) -> tuple[bool, int, int]:
            room = self.room[marker.id]
            had = marker.past.get(agent, 0) + self.given[marker.id, agent]
            return (room <= 0, had if room > 0 else 0, -room)

        return burden


def assign(
    picks: Sequence[Pick], known: Mapping[ContactId, About], markers: Sequence[Marker], turn: int
) -> tuple[Pick, ...]:
    """Deal the picks out, agent by agent; the order of the picks is kept.

    What everybody has to do afterwards, with what waited before, is as even as languages let it be.
    `turn` says who begins among equals. A contact whose language nobody knows stays nobody's.
    """
    if not markers:
        return tuple(picks)
    start = turn % len(markers)
    order = [*markers[start:], *markers[:start]]
    deal = _Deal({m.id: m for m in order}, _room(order, len(picks)), Counter())
    few = {pick.contact_id: _able(order, known[pick.contact_id]) for pick in picks}
    by_agent = sorted(
        range(len(picks)),
        key=lambda i: (few[picks[i].contact_id], known[picks[i].contact_id].agent, i),
    )
    dealt = {i: deal.give(known[picks[i].contact_id]) for i in by_agent}
    about = {i: known[picks[i].contact_id] for i in by_agent}
    held = {i: login for i in by_agent if (login := dealt[i]) is not None}
    while _levelled(deal, held, about):
        pass
    _exchange(deal, held, about)
    return tuple(replace(pick, assignee=held.get(i)) for i, pick in enumerate(picks))


def _levelled(deal: _Deal, held: dict[int, EvaluatorId], about: Mapping[int, About]) -> bool:
    """Hand one contact on to somebody with less to do who knows its language; False where none is.

    Who knows one language alone is dealt to as others are, and may be left with less than they.
    """
    for giver, taker in deal.uneven():
        able = [
            i
            for i, login in held.items()
            if login == giver and deal.knows(taker, about[i].language)
        ]
        if able:
            i = min(able, key=lambda i: (deal.had(taker, about[i].agent), i))
            deal.hand_on(giver, taker, about[i].agent)
            held[i] = taker
            return True
    return False


def _exchange(deal: _Deal, held: dict[int, EvaluatorId], about: Mapping[int, About]) -> None:
    """Let evaluators exchange contacts where that takes agents from those who had them before.

    The last who are dealt to have little choice; an exchange changes nobody's load.
    """
    order = list(held)
    for place, i in enumerate(order):
        if deal.had(held[i], about[i].agent) <= 1:
            continue
        others = (order[(place + n) % len(order)] for n in range(1, min(len(order), _NEAR)))
        for j in others:
            if deal.gains(held[i], about[i], held[j], about[j]):
                deal.swap(held[i], about[i].agent, held[j], about[j].agent)
                held[i], held[j] = held[j], held[i]
                break


def assign_seconds(
    picks: Sequence[Pick],
    known: Mapping[ContactId, About],
    markers: Sequence[Marker],
    share: Fraction,
    seed: int,
) -> tuple[Pick, ...]:
    """Give a share of the picks, chosen by the seed and rounded up, to somebody else as well.

    Only what somebody else can be given is chosen, so that languages do not lessen the share.
    """
    able = [
        i
        for i, pick in enumerate(picks)
        if pick.assignee is not None
        and any(m.id != pick.assignee and m.knows(known[pick.contact_id].language) for m in markers)
    ]
    count = min(len(able), ceil(share * len(picks)))
    if len(markers) < 2 or not count:  # noqa: PLR2004 - a second needs a first
        return tuple(picks)
    chosen = _places_of(seed, able, count)
    deal = _Deal({m.id: m for m in markers}, _room(markers, count), Counter())
    seconds = {i: deal.give(known[picks[i].contact_id], picks[i].assignee) for i in chosen}
    return tuple(replace(pick, second=seconds.get(i)) for i, pick in enumerate(picks))


def _places_of(seed: int, places: Sequence[int], count: int) -> list[int]:
    """Choose places by a generator of their own, so that the draw does not depend on them."""
    return sorted(shuffled(generator(seed, "second"), [ContactId(p) for p in places], count))


def _able(markers: Sequence[Marker], about: About) -> int:
    return sum(marker.knows(about.language) for marker in markers)


def _room(markers: Sequence[Marker], places: int) -> dict[EvaluatorId, int]:
    """Say how many each may be given so that all end up as level as they can; ties by turn."""
    load = {marker.id: marker.waiting for marker in markers}
    room = dict.fromkeys(load, 0)
    for _ in range(places):
        least = min(load, key=lambda login: load[login])
        load[least] += 1
        room[least] += 1
    return room
