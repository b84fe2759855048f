"""What is wrong with a scorecard file, and where in it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from qa_desk.scoring.wording import nearest

_MOST_GUESSES: Final = 200

Path = tuple[str | int, ...]
"""Keys and positions that lead to a place in the file, from its top."""


@dataclass(frozen=True, slots=True)
class CardFault:
    """One mistake; `at_key` says that the key is wrong and not what stands behind it."""

    path: Path
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    at_key: bool = False

    @property
    def hint(self) -> str:
        """The code of the sentence that says what would be right."""
        return hint_of(self.code, self.facts)


class Sink:
    """Gathers mistakes, so that all of them can be told at once."""

    def __init__(self) -> None:
        self._guesses = 0
        self._faults: list[CardFault] = []
        self._unsound: set[Path] = set()

    def add(self, path: Path, code: str, *, at_key: bool = False, **facts: object) -> None:
        """Record a mistake; `code` without its prefix."""
        self._faults.append(CardFault(path, f"card.{code}", facts, at_key))
        self._unsound.update(path[:depth] for depth in range(len(path) + 1))

    def near(self, value: object, known: Collection[str]) -> str:
        """Guess which known word was meant, "" if none; after very many mistakes no longer."""
        self._guesses += 1
        return nearest(value, known) if self._guesses <= _MOST_GUESSES else ""

    def sound(self, path: Path) -> bool:
        """Say whether nothing at this place or below it is wrong so far."""
        return path not in self._unsound

    def all(self) -> tuple[CardFault, ...]:
        """Return the mistakes in the order they were found."""
        return tuple(self._faults)


def hint_of(code: str, facts: Mapping[str, object]) -> str:
    """Return the code of the hint: a near miss of a known word asks whether that was meant."""
    if facts.get("nearest"):
        return "card.hint.nearest"
    return "card.hint." + code.removeprefix("card.")
