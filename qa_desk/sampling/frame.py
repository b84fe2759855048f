"""The frame: contacts that may be drawn, and why each of the others may not."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import compress, count
from operator import not_
from typing import Final, TypeVar

from qa_desk.domain.ids import ContactId
from qa_desk.domain.sampling import LeftOut
from qa_desk.sampling.plans import Exclude, Method, Per, Plan, Spread, StratumKey

Value = TypeVar("Value")
UNKNOWN_LENGTH: Final = -1
WHOLE: Final = "all"
"""Key of the only stratum of a draw from the whole frame."""
BETWEEN: Final = " / "
NOBODY: Final = "—"
"""Stands in the key of a stratum for what its contacts do not have."""


class Reason(StrEnum):
    """Why a contact was left out of the frame; the first that applies counts."""

    NO_AGENT = "no_agent"
    NOT_IN_GROUP = "not_in_group"
    ALREADY_EVALUATED = "already_evaluated"
    ALREADY_SAMPLED = "already_sampled"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NO_RECORDING = "no_recording"


@dataclass(frozen=True, slots=True)
class Needs:
    """Which columns a plan looks at; what it does not look at costs no time to read."""

    words: tuple[StratumKey, ...] = ()
    agents: bool = False
    lengths: bool = False
    recorded: bool = False
    evaluated: bool = False
    sampled: bool = False
    complaints: bool = False
    in_time: bool = False
    """Whether the columns come in order of time instead of id."""
    boundaries: tuple[datetime, ...] = ()
    """First moments of the periods but the first, ascending, where the draw is spread over them."""


@dataclass(frozen=True, slots=True)
class Pool:
    """What matched the filter, a column each; those that no rule looks at are empty.

    `has_agent`, `evaluated`, `sampled`, `recorded`, `voice` and `complaints` hold what is true or
    not 0; `lengths` are of calls in milliseconds, UNKNOWN_LENGTH where nobody knows; `periods`
    number the week or day of each from 0.
    """

    ids: Sequence[ContactId]
    words: dict[StratumKey, Sequence[str]] = field(default_factory=dict)
    has_agent: Sequence[object] = ()
    evaluated: Sequence[object] = ()
    sampled: Sequence[object] = ()
    voice: Sequence[object] = ()
    recorded: Sequence[object] = ()
    lengths: Sequence[int] = ()
    complaints: Sequence[object] = ()
    periods: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """What a stratum's contacts are told by beyond their ids."""

    ids: list[ContactId]
    periods: list[int]
    complaints: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What may be drawn, stratum by stratum in order of their keys, and what may not."""

    strata: dict[str, Member]
    left_out: tuple[LeftOut, ...]

    @property
    def size(self) -> int:
        """How many may be drawn."""
        return sum(len(each.ids) for each in self.strata.values())

    @property
    def excluded(self) -> int:
        """How many may not."""
        return sum(len(each.contacts) for each in self.left_out)


def needs(plan: Plan, boundaries: tuple[datetime, ...] = ()) -> Needs:
    """Return which columns a plan looks at."""
    exclude, names = plan.exclude, plan.formula.names if plan.formula else frozenset[str]()
    words = (*plan.keys, StratumKey.GROUP) if plan.groups else plan.keys
    return Needs(
        words=tuple(dict.fromkeys(words)),
        agents=exclude.no_agent or _wants_agents(plan),
        lengths=bool(exclude.shorter_than_s or exclude.longer_than_s),
        recorded=exclude.no_recording,
        evaluated=exclude.evaluated,
        sampled=exclude.sampled,
        complaints="complaints" in names,
        in_time=plan.method is Method.SYSTEMATIC,
        boundaries=boundaries if plan.spread is not Spread.NONE else (),
    )


def frame(plan: Plan, pool: Pool) -> Frame:
    """Sort what matched into strata and what is left out, each with its reason."""
    marks = bytearray(len(pool.ids))
    rules = _rules(plan, pool)
    for number, (_, hits) in reversed(list(enumerate(rules, 1))):
        for place in hits:
            marks[place] = number
    left_out = tuple(
        LeftOut(reason, found)
        for number, (reason, _) in enumerate(rules, 1)
        if (found := tuple(sorted(_marked(pool.ids, marks, number))))
    )
    return Frame(_strata(plan, pool, marks.translate(_KEPT)), left_out)


_KEPT: Final = bytes([1, *(255 * [0])])
Rule = tuple[Reason, Iterable[int]]


def _rules(plan: Plan, pool: Pool) -> list[Rule]:
    """Return each reason with the places of those it leaves out; the first of a contact counts."""
    exclude = plan.exclude
    found: list[Rule] = []
    if exclude.no_agent or _wants_agents(plan):
        found.append((Reason.NO_AGENT, _where_not(pool.has_agent)))
    if plan.groups:
        found.append((Reason.NOT_IN_GROUP, _where_not(pool.words[StratumKey.GROUP])))
    if exclude.evaluated:
        found.append((Reason.ALREADY_EVALUATED, _where(pool.evaluated)))
    if exclude.sampled:
        found.append((Reason.ALREADY_SAMPLED, _where(pool.sampled)))
    return [*found, *_call_rules(exclude, pool)]


def _call_rules(exclude: Exclude, pool: Pool) -> list[Rule]:
    found: list[Rule] = []
    if exclude.shorter_than_s:
        least = exclude.shorter_than_s * 1000
        found.append((Reason.TOO_SHORT, _lengths(pool, lambda ms: 0 <= ms < least)))
    if exclude.longer_than_s:
        most = exclude.longer_than_s * 1000
        found.append((Reason.TOO_LONG, _lengths(pool, lambda ms: ms > most)))
    if exclude.no_recording:
        silent = (
            place
            for place, (voice, recorded) in enumerate(zip(pool.voice, pool.recorded, strict=True))
            if voice and not recorded
        )
        found.append((Reason.NO_RECORDING, silent))
    return found


def _lengths(pool: Pool, holds: Callable[[float], bool]) -> Iterable[int]:
    return (place for place, length in enumerate(pool.lengths) if holds(length))


def _where(column: Sequence[object]) -> Iterable[int]:
    return compress(count(), column)


def _where_not(column: Sequence[object]) -> Iterable[int]:
    return compress(count(), map(not_, column))


def _marked(ids: Sequence[ContactId], marks: bytearray, number: int) -> Iterable[ContactId]:
    return compress(ids, map(number.__eq__, marks))


def _wants_agents(plan: Plan) -> bool:
    return plan.method is Method.QUOTA and plan.per is Per.AGENT


def _strata(plan: Plan, pool: Pool, kept: bytes | bytearray) -> dict[str, Member]:
    """Group what is kept; ids of a stratum ascend by period and number, or go by time."""
    ids = list(compress(pool.ids, kept))
    columns = [list(compress(pool.words[key], kept)) for key in plan.keys]
    places = _grouped(columns, len(ids))
    periods = list(compress(pool.periods, kept)) if pool.periods else []
    complaints = list(compress(pool.complaints, kept)) if pool.complaints else []
    found: dict[str, Member] = {}
    for key in sorted(places):
        at = places[key]
        complained = sum(1 for place in at if complaints[place]) if complaints else 0
        found[key] = _member(ids, at, periods, complained, in_time=plan.method is Method.SYSTEMATIC)
    return found


def _member(
    ids: list[ContactId], at: Sequence[int], periods: list[int], complaints: int, *, in_time: bool
) -> Member:
    if periods:
        in_order = sorted(sorted(at, key=ids.__getitem__), key=periods.__getitem__)
        return Member(_of(ids, in_order), _of(periods, in_order), complaints)
    members = _of(ids, at)
    if not in_time:
        members.sort()
    return Member(members, [], complaints)


def _of(column: list[Value], places: Sequence[int]) -> list[Value]:
    return [column[place] for place in places]


def _grouped(columns: list[list[str]], count: int) -> dict[str, Sequence[int]]:
    """Return the places of each key."""
    if not columns:
        return {WHOLE: range(count)} if count else {}
    found: dict[object, list[int]] = defaultdict(list)
    keys: Iterable[object] = columns[0] if len(columns) == 1 else zip(*columns, strict=True)
    for place, key in enumerate(keys):
        found[key].append(place)
    named: dict[str, list[int]] = defaultdict(list)
    for key, places in found.items():
        named[_name(key)] += places
    return dict(named)


def _name(key: object) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return BETWEEN.join(str(part) or NOBODY for part in parts)
