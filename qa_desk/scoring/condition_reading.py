"""The conditions of a scorecard file: when a criterion applies."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.scoring.card_faults import Path, Sink
from qa_desk.scoring.card_keys import CONDITION
from qa_desk.scoring.conditions import AllOf, AnyOf, Between, Chosen, Condition, Leaf, Not, Skipped
from qa_desk.scoring.tables import Table, table_of
from qa_desk.scoring.wording import plain

MOST_DEPTH: Final = 8
"""Levels of a condition; nobody can follow more."""
_KINDS: Final = ("criterion", "all", "any", "not")


@dataclass(frozen=True, slots=True)
class Use:
    """A part of a condition that asks for the answer to a criterion, and where it stands."""

    leaf: Leaf
    path: Path


@dataclass(frozen=True, slots=True)
class Reading:
    """A condition as it was read, None where there is none or it is wrong; and what it uses."""

    condition: Condition | None
    uses: tuple[Use, ...]


def read_condition(table: Table) -> Reading:
    """Return the condition under `visible_if`; whether its criteria exist is checked later."""
    if not table.has("visible_if"):
        return Reading(None, ())
    reader = _Reader(table.sink)
    condition = reader.read(table.data["visible_if"], table.at("visible_if"), 1)
    return Reading(condition, tuple(reader.uses))


class _Reader:
    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.uses: list[Use] = []

    def read(self, raw: object, path: Path, depth: int) -> Condition | None:
        """Return a condition; None where it is wrong, which is recorded."""
        if depth > MOST_DEPTH:
            self._sink.add(path, "condition_too_deep", levels=MOST_DEPTH)
            return None
        table = table_of(raw, path, self._sink, CONDITION)
        if table is None:
            return None
        kinds = [kind for kind in _KINDS if table.has(kind)]
        if len(kinds) != 1:
            self._sink.add(path, "condition_kind", known=", ".join(_KINDS))
            return None
        if kinds[0] == "criterion":
            return self._leaf(table)
        self._alone(table, kinds[0])
        if kinds[0] == "not":
            part = self.read(table.data["not"], table.at("not"), depth + 1)
            return None if part is None else Not(part)
        return self._many(table, kinds[0], depth)

    def _many(self, table: Table, kind: str, depth: int) -> Condition | None:
        items = table.items(kind)
        if not items:
            if table.sink.sound(table.at(kind)):
                table.sink.add(table.at(kind), "condition_empty", key=kind)
            return None
        found = [self.read(raw, (*table.at(kind), i), depth + 1) for i, raw in enumerate(items)]
        parts = tuple(part for part in found if part is not None)
        if len(parts) < len(found):
            return None
        return AllOf(parts) if kind == "all" else AnyOf(parts)

    def _leaf(self, table: Table) -> Condition | None:
        criterion = table.identifier("criterion", set())
        asked = [key for key in ("is", "from", "to", "na") if table.has(key)]
        if asked not in (["is"], ["from"], ["to"], ["from", "to"], ["na"]):
            table.sink.add(table.path, "condition_question")
            return None
        if not criterion or not table.sink.sound(table.path):
            return None
        leaf = self._asked(table, criterion, asked[0])
        if not table.sink.sound(table.path):
            return None
        self.uses.append(Use(leaf, table.path))
        return leaf

    def _asked(self, table: Table, criterion: str, key: str) -> Leaf:
        if key == "is":
            return Chosen(criterion, _options(table))
        if key == "na":
            if table.data["na"] is not True:
                table.sink.add(table.at("na"), "condition_na")
            return Skipped(criterion)
        low, high = table.signed("from"), table.signed("to")
        _check_order(table, low, high)
        return Between(criterion, low, high)

    def _alone(self, table: Table, kind: str) -> None:
        """Record keys of a question that stand beside "all", "any" or "not"."""
        for key in table.data:
            if key in CONDITION.known and key != kind:
                table.sink.add(table.at(key), "condition_beside", at_key=True, key=key, kind=kind)


def _options(table: Table) -> tuple[str, ...]:
    """Return the options under `is`, one or a list; whether they exist is checked later."""
    raw = table.data["is"]
    if not isinstance(raw, list):
        return (table.identifier("is", set()),)
    words = tuple(table.word((*table.at("is"), i), item) for i, item in enumerate(raw))
    if not words:
        table.sink.add(table.at("is"), "condition_empty", key="is")
    return words


def _check_order(table: Table, low: Fraction | None, high: Fraction | None) -> None:
    if low is not None and high is not None and low > high:
        table.sink.add(table.at("from"), "range_reversed", low=plain(low), high=plain(high))
