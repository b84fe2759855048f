"""Parts of a sampling plan: mappings that note each value that cannot be, with its place, and go on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeVar

from qa_desk.errors import Expected
from qa_desk.importing.yaml_tree import Node, Place

_Word = TypeVar("_Word", bound=StrEnum)
_Value = TypeVar("_Value")
MOST: Final = 10**12
LONGEST_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class PlanFault:
    """One fault of a plan; lines and columns count from 1."""

    line: int
    column: int
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """A mapping of the plan that notes what is wrong with its values, and goes on."""

    node: Node
    path: str
    faults: list[PlanFault]

    def only(self, *keys: str) -> None:
        """Note keys that mean nothing here; without a mapping, note that."""
        if not isinstance(self.node.value, dict):
            self._note(self.node.place, "plan.not_mapping", key=self.path or "$")
            return
        for key, place in self.node.keys.items():
            if key not in keys:
                self._note(place, "plan.unknown_key", key=self._at(key), known=", ".join(keys))

    def needs(self, *keys: str) -> None:
        """Note keys that are missing."""
        for key in keys:
            if key not in self.node.children:
                self._note(self.node.place, "plan.missing_key", key=self._at(key))

    def part(self, key: str, *keys: str) -> "Part":
        """Return a mapping inside; an empty one where there is none."""
        child = self.node.children.get(key)
        if child is None:
            return Part(Node(self.node.place, {}), self._at(key), self.faults)
        part = Part(child, self._at(key), self.faults)
        part.only(*keys)
        return part

    def text(self, key: str) -> str:
        """Return a text that says something; empty where there is none."""
        value = self._value(key, str, "plan.not_text")
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, str):
            self.wrong(key, "plan.not_text")
        return ""

    def whole(self, key: str, low: int, high: int = MOST) -> int:
        """Return a whole number; the lowest one where there is none."""
        value = self._value(key, int, "plan.not_number")
        if isinstance(value, int) and low <= value <= high:
            return value
        if value is not None:
            self.wrong(key, "plan.out_of_range", low=low, high=high)
        return low

    def share(self, key: str) -> Fraction:
        """Return a number from 0 to 1, exactly as it is written; 0 where there is none."""
        value = self._value(key, (int, float), "plan.not_number")
        if isinstance(value, int | float) and 0 <= value <= 1:
            return Fraction(str(value))
        if value is not None:
            self.wrong(key, "plan.out_of_range", low=0, high=1)
        return Fraction(0)

    def read(self, key: str, text: str, parse: Callable[[str], _Value]) -> _Value | None:
        """Return what a text in a small language stands for; None where that cannot be read.

        The fault is the language's own, at its column in this file.
        """
        try:
            return parse(text)
        except Expected as fault:
            place = self.node.children[key].place
            inside = fault.facts.get("column")
            column = place.column + inside - 1 if isinstance(inside, int) else place.column
            found = PlanFault(place.line, column, fault.code, fault.facts)
            self.faults.append(found)
            return None

    def is_text(self, key: str) -> bool:
        """Whether the value is a text."""
        child = self.node.children.get(key)
        return child is not None and isinstance(child.value, str)

    def seconds(self, key: str) -> float:
        """Return a length in seconds; 0 where there is none."""
        value = self._value(key, (int, float), "plan.not_number")
        if isinstance(value, int | float) and 0 <= value <= LONGEST_S:
            return float(value)
        if value is not None:
            self.wrong(key, "plan.out_of_range", low=0, high=LONGEST_S)
        return 0.0

    def flag(self, key: str) -> bool | None:
        """Return true or false; None where there is none."""
        value = self._value(key, bool, "plan.not_flag")
        return value if isinstance(value, bool) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; an empty one where there is none."""
        value = self._value(key, list, "plan.not_texts")
        if not isinstance(value, list):
            return ()
        if any(not isinstance(one, str) or not one.strip() for one in value):
            self.wrong(key, "plan.not_texts")
            return ()
        return tuple(dict.fromkeys(one.strip() for one in value))

    def word(self, key: str, kind: type[_Word], default: _Word) -> _Word:
        """Return one of the words of an enum."""
        found = self._words(key, kind, (self.text(key),) if key in self.node.children else ())
        return found[0] if found else default

    def words(self, key: str, kind: type[_Word]) -> tuple[_Word, ...]:
        """Return a list of words of an enum."""
        return self._words(key, kind, self.texts(key))

    def wrong(self, key: str, code: str, **facts: object) -> None:
        """Note a fault of a value."""
        child = self.node.children.get(key)
        place = self.node.place if child is None else child.place
        self._note(place, code, key=self._at(key), **facts)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self.node.children

    def _words(self, key: str, kind: type[_Word], given: Iterable[str]) -> tuple[_Word, ...]:
        known = {one.value: one for one in kind}
        given = [one for one in given if one]
        for one in given:
            if one not in known:
                self.wrong(key, "plan.unknown_value", value=one, known=", ".join(known))
        return tuple(known[one] for one in given if one in known)

    def _value(self, key: str, kind: type | tuple[type, ...], refusal: str) -> object:
        child = self.node.children.get(key)
        if child is None:
            return None
        flag_for_number = isinstance(child.value, bool) and kind is not bool
        if isinstance(child.value, kind) and not flag_for_number:
            return child.value
        self.wrong(key, refusal)
        return None

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _note(self, place: Place, code: str, **facts: object) -> None:
        self.faults.append(PlanFault(place.line, place.column, code, facts))
