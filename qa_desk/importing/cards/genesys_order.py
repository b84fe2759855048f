"""The order in which the questions of a Genesys form can stand: what is asked for comes first."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Final

from qa_desk.importing.cards.genesys_form import Form, Group, Question, Visible
from qa_desk.importing.cards.imported import CardFileRefused

_PREDICATE: Final = re.compile(
    r"(?:/form/questionGroup/(\d{1,6})|\.\.)/question/(\d{1,6})/answer/(\d{1,6})"
)
Spot = tuple[int, int]
"""Group and question, from 0, as predicates count them."""


class PredicateUnknown(CardFileRefused):
    """A condition points to no answer of the form: facts `field`, `value`."""

    code = "genesys.predicate_unknown"


class ConditionCircle(CardFileRefused):
    """Questions are shown only if each other is answered: fact `field`, one of them."""

    code = "genesys.condition_circle"


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer that a condition asks for."""

    spot: Spot
    answer: int


@dataclass(frozen=True, slots=True)
class Order:
    """Groups with their questions in the order of the card, and the questions that moved.

    A group stands there again, with other questions, where groups ask for answers of each other.
    """

    groups: tuple[tuple[int, tuple[int, ...]], ...]
    moved: tuple[Spot, ...]


def asked(form: Form, visible: Visible | None, group: int) -> tuple[Asked, ...]:
    """Return the answers that a condition in a group asks for; raise PredicateUnknown."""
    if visible is None:
        return ()
    return tuple(
        _asked(form, text, group, f"{visible.place}.predicates[{i}]")
        for i, text in enumerate(visible.predicates)
    )


def _asked(form: Form, text: str, group: int, place: str) -> Asked:
    match = _PREDICATE.fullmatch(text.strip())
    if match is None:
        raise PredicateUnknown(field=place, value=text)
    number = group if match[1] is None else int(match[1])
    found = Asked((number, int(match[2])), int(match[3]))
    if found.answer >= _answers(form, found.spot):
        raise PredicateUnknown(field=place, value=text)
    return found


def _answers(form: Form, spot: Spot) -> int:
    group, question = spot
    if group >= len(form.groups) or question >= len(form.groups[group].questions):
        return 0
    there = form.groups[group].questions[question]
    return len(there.parts or there.choices)


def ordered(form: Form) -> Order:
    """Return an order in which each condition looks back; raise ConditionCircle if none is."""
    needs = {
        (i, k): {each.spot for each in _all_asked(form, group, i, question)}
        for i, group in enumerate(form.groups)
        for k, question in enumerate(group.questions)
    }
    _check_circle(form, needs)
    between: dict[int, set[int]] = {i: set() for i in range(len(form.groups))}
    for (group, _), spots in needs.items():
        between[group] |= {spot[0] for spot in spots} - {group}
    order = _sorted(range(len(form.groups)), between)
    moved = tuple(spot for spot, spots in needs.items() if any(each > spot for each in spots))
    if len(order) < len(form.groups):
        return Order(tuple(_runs(needs)), moved)
    groups = tuple((i, tuple(_questions(form.groups[i], i, needs))) for i in order)
    return Order(groups, moved)


def _runs(needs: Mapping[Spot, set[Spot]]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield questions after all they need, as many of a group at a time as can be."""
    left = dict(needs)
    done: set[Spot] = set()
    while left:
        group = next(spot[0] for spot, spots in left.items() if spots <= done)
        run: list[int] = []
        while free := [k for i, k in left if i == group and left[i, k] <= done]:
            run += free
            done |= {(group, k) for k in free}
            left = {spot: spots for spot, spots in left.items() if spot not in done}
        yield group, tuple(run)


def _all_asked(form: Form, group: Group, i: int, question: Question) -> Iterator[Asked]:
    yield from asked(form, group.visible, i)
    yield from asked(form, question.visible, i)
    for part in question.parts:
        yield from asked(form, part.visible, i)


def _questions(group: Group, i: int, needs: Mapping[Spot, set[Spot]]) -> Iterable[int]:
    own = range(len(group.questions))
    return _sorted(own, {k: {q for g, q in needs[i, k] if g == i} for k in own})


def _check_circle(form: Form, needs: Mapping[Spot, set[Spot]]) -> None:
    spots = sorted(needs)
    numbers = {spot: number for number, spot in enumerate(spots)}
    edges = {numbers[spot]: {numbers[each] for each in needs[spot]} for spot in spots}
    free = _sorted(range(len(spots)), edges)
    if len(free) < len(spots):
        done = set(free)
        group, question = spots[next(n for n in range(len(spots)) if n not in done)]
        raise ConditionCircle(field=form.groups[group].questions[question].place)


def _sorted(items: Sequence[int], needs: Mapping[int, set[int]]) -> list[int]:
    """Return the items after all they need, else as they stood; those in circles are left out."""
    waiting = {item: len(needs[item]) for item in items}
    followers: defaultdict[int, list[int]] = defaultdict(list)
    for item in items:
        for needed in needs[item]:
            followers[needed].append(item)
    ready = [item for item in items if not waiting[item]]
    heapify(ready)
    found = []
    while ready:
        item = heappop(ready)
        found.append(item)
        for follower in followers[item]:
            waiting[follower] -= 1
            if not waiting[follower]:
                heappush(ready, follower)
    return found
