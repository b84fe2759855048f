"""What must hold of conditions: they look back, lead in no circle, and can come true."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, combinations, pairwise, product
from math import prod
from typing import Final

from qa_desk.scoring.answers import NOT_APPLICABLE, Answer
from qa_desk.scoring.card_faults import Sink
from qa_desk.scoring.condition_reading import Use
from qa_desk.scoring.conditions import Between, Chosen, Condition, Leaf, Skipped, holds, leaves
from qa_desk.scoring.model import Criterion, NaPolicy
from qa_desk.scoring.tables import Table
from qa_desk.scoring.wording import listed, nearest

_MOST_SUBSETS: Final = 6
_MOST_TRIALS: Final = 20_000
"""How many sets of answers are tried over a whole card; what goes beyond is let pass."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A criterion with its place in the file and what its condition uses."""

    criterion: Criterion
    table: Table
    uses: tuple[Use, ...]


def check_conditions(placed: tuple[Placed, ...], sink: Sink) -> None:
    """Record conditions on unknown or later criteria, in a circle, or that never come true."""
    order = {each.criterion.id: i for i, each in enumerate(placed)}
    by_id = {each.criterion.id: each for each in placed}
    budget = _Budget(_MOST_TRIALS)
    for i, each in enumerate(placed):
        for use in each.uses:
            _check_use(i, use, _Form(by_id, order, budget), sink)
        where = each.table.at("visible_if")
        condition = each.criterion.visible_if
        if condition is None or not sink.sound(where):
            continue
        if not _can_hold(condition, by_id, budget):
            sink.add(where, "never_visible", id=each.criterion.id)


@dataclass(frozen=True, slots=True)
class _Form:
    """All criteria by id, their positions, and how much may still be tried."""

    by_id: Mapping[str, Placed]
    order: Mapping[str, int]
    budget: "_Budget"


def _check_use(here: int, use: Use, form: _Form, sink: Sink) -> None:
    by_id, order = form.by_id, form.order
    asked, where = use.leaf.criterion, (*use.path, "criterion")
    if asked not in order:
        close = sink.near(asked, order)
        sink.add(where, "unknown_criterion", value=asked, known=listed(order), nearest=close)
    elif order[asked] >= here:
        circle = _leads_to(asked, here, form)
        sink.add(where, "condition_circle" if circle else "condition_later", id=asked)
    else:
        _check_leaf(use, by_id[asked].criterion, sink)


def _leads_to(start: str, here: int, form: _Form) -> bool:
    """Say whether the condition of a criterion leads back to the one at this position."""
    waiting, seen = [start], set[str]()
    while waiting and form.budget.take(1):
        current = waiting.pop()
        if form.order.get(current) == here:
            return True
        if current in form.by_id and current not in seen:
            seen.add(current)
            waiting.extend(use.leaf.criterion for use in form.by_id[current].uses)
    return False


def _check_leaf(use: Use, asked: Criterion, sink: Sink) -> None:
    """Record a question that the criterion cannot answer: no such option, no number, no N/A."""
    leaf = use.leaf
    options = dict.fromkeys(option.id for option in asked.options)
    if isinstance(leaf, Between) and not asked.ranges:
        sink.add((*use.path, "criterion"), "condition_not_number", id=asked.id)
    elif isinstance(leaf, Skipped) and asked.na is NaPolicy.FORBIDDEN:
        sink.add((*use.path, "na"), "condition_na_forbidden", id=asked.id)
    elif isinstance(leaf, Chosen) and not options:
        sink.add((*use.path, "is"), "condition_not_option", id=asked.id)
    elif isinstance(leaf, Chosen):
        for option in leaf.options:
            if option not in options:
                close, known = nearest(option, options), listed(options)
                place = (*use.path, "is")
                sink.add(place, "unknown_option", value=option, known=known, nearest=close)


class _Budget:
    """How many trials are left."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, wanted: int) -> bool:
        """Say whether so many trials may be made, and count them."""
        if wanted > self._left:
            return False
        self._left -= wanted
        return True


def _can_hold(condition: Condition, by_id: Mapping[str, Placed], budget: _Budget) -> bool:
    """Say whether some answers make a condition true; assumed where there are too many to try."""
    asked = leaves(condition)
    names = tuple(dict.fromkeys(leaf.criterion for leaf in asked))
    choices = [_possible(by_id[name].criterion, asked) for name in names]
    trials = prod(len(each) for each in choices)
    if not all(choices) or not budget.take(trials * len(asked)):
        return True
    return any(holds(condition, _given(names, each)) for each in product(*choices))


def _given(names: tuple[str, ...], answers: tuple[Answer | None, ...]) -> Mapping[str, Answer]:
    pairs = zip(names, answers, strict=True)
    return {name: answer for name, answer in pairs if answer is not None}


def _possible(asked: Criterion, uses: tuple[Leaf, ...]) -> tuple[Answer | None, ...]:
    """Return one of each kind of answer; nothing where there are too many kinds.

    None stands for a criterion that may itself be hidden.
    """
    found: list[Answer | None]
    if asked.text:
        found = [None]
    elif asked.ranges:
        found = [Answer(number=number) for number in _numbers(asked, uses)]
    elif not asked.multiple:
        found = [Answer(options=(option.id,)) for option in asked.options]
    elif len(asked.options) <= _MOST_SUBSETS:
        found = [Answer(options=chosen) for chosen in _subsets(asked)]
    else:
        return ()
    if asked.na is not NaPolicy.FORBIDDEN:
        found.append(NOT_APPLICABLE)
    if asked.visible_if is not None or asked.channels or asked.topics:
        found.append(None)
    return tuple(found)


def _subsets(asked: Criterion) -> Iterator[tuple[str, ...]]:
    ids = [option.id for option in asked.options]
    sizes = range(1, len(ids) + 1)
    return chain.from_iterable(combinations(ids, size) for size in sizes)


def _numbers(asked: Criterion, uses: tuple[Leaf, ...]) -> Iterator[Fraction]:
    """Yield numbers the criterion takes: all ends, and one between each two of them."""
    own = [leaf for leaf in uses if isinstance(leaf, Between) and leaf.criterion == asked.id]
    ends = [end for leaf in own for end in (leaf.low, leaf.high)]
    ends += [end for each in asked.ranges for end in (each.low, each.high)]
    known = sorted({end for end in ends if end is not None}) or [Fraction(0)]
    between = ((a + b) / 2 for a, b in pairwise(known))
    for number in (known[0] - 1, *known, *between, known[-1] + 1):
        if asked.range_of(number) is not None:
            yield number
