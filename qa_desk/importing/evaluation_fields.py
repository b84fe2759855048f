"""Reading the fields of a file of evaluations, with every fault collected by line."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from math import isfinite
from typing import Final, TypeVar

from qa_desk.importing.outcome import Rejection, clean
from qa_desk.importing.yaml_tree import Node

T = TypeVar("T")
_HIGHEST: Final = 10_000_000  # seconds or messages: more than any contact has


@dataclass(slots=True)
class Faults:
    """Collects what is wrong, in the order in which it is found."""

    file: str
    found: list[Rejection] = field(default_factory=list)

    def wrong(self, node: Node, name: str, expected: str) -> None:
        """Note a field that is missing or wrong, and what it should look like."""
        facts = {"field": name, "expected": expected}
        self.add(Rejection(self.file, node.place.line, "evaluation.entry_wrong", facts))

    def unknown(self, line: int, name: str) -> None:
        """Note a key that nobody knows."""
        self.add(Rejection(self.file, line, "evaluation.entry_unknown", {"field": name}))

    def add(self, rejection: Rejection) -> None:
        """Note a fault."""
        self.found.append(rejection)


def milliseconds_of(node: Node, name: str, faults: Faults) -> int | None:
    """Return a field given in seconds; None where there is none or it is wrong."""
    number = number_of(node, name, faults)
    if number is None:
        return None
    if not 0 <= number < _HIGHEST:
        faults.wrong(node.children[name], name, ">= 0")
        return None
    return round(number * 1000)


def number_of(node: Node, name: str, faults: Faults) -> Fraction | None:
    """Return a number exactly as it was written; None where there is none or it is wrong."""
    child = node.children.get(name)
    if child is None:
        return None
    value = child.value
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not isfinite(value):
        faults.wrong(child, name, "0, 1.5, …")
        return None
    return Fraction(str(value))


def position_of(node: Node, faults: Faults) -> int | None:
    """Return the position of a message, counted from 0."""
    number = number_of(node, "message", faults)
    if number is None:
        return None
    if number.denominator != 1 or not 0 <= number < _HIGHEST:
        faults.wrong(node.children["message"], "message", "0, 1, 2, …")
        return None
    return int(number)


def items_of(
    node: Node, name: str, faults: Faults, each: Callable[[Node, Faults], T]
) -> tuple[T, ...]:
    """Read a list of mappings; what is no list of mappings is one fault."""
    child = node.children.get(name)
    if child is None or child.value is None:
        return ()
    parts = tuple(child.children.values())
    if not isinstance(child.value, list) or not all(isinstance(p.value, dict) for p in parts):
        faults.wrong(child, name, "[{…}]")
        return ()
    return tuple(each(part, faults) for part in parts)


def needed_text(node: Node, name: str, faults: Faults) -> str:
    """Return a text that must be there."""
    text = text_of(node, name, faults)
    if not text and (name not in node.children or _is_text(node.children[name])):
        faults.wrong(node.children.get(name, node), name, '"…"')
    return text


def text_of(node: Node, name: str, faults: Faults) -> str:
    """Return a text, empty where there is none; a whole number is taken as a text (write 007 in quotes)."""
    child = node.children.get(name)
    if child is None or child.value is None:
        return ""
    if not _is_text(child):
        faults.wrong(child, name, '"…"')
        return ""
    return clean(str(child.value)).strip()


def _is_text(node: Node) -> bool:
    return isinstance(node.value, (str, int)) and not isinstance(node.value, bool)


def refuse_unknown(node: Node, known: frozenset[str], faults: Faults) -> None:
    """Note every key that is not known."""
    for name, place in node.keys.items():
        if name not in known:
            faults.unknown(place.line, name)
