"""Two recordings of one call, a side each: told by what their names end with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_AGENTS: Final = ("agent", "operator", "оператор")
_CUSTOMERS: Final = ("customer", "client", "caller", "клиент")
_PAIRS: Final = (
    ("in", "out"),
    ("rx", "tx"),
    ("l", "r"),
    ("left", "right"),
    *((agent, customer) for agent in _AGENTS for customer in _CUSTOMERS),
)
"""Ends of the names of the first and the second; only words for people say who is heard."""
_END: Final = re.compile(r"(?P<base>.*[^\W_].*?)[-_. ]+(?P<word>[^\W\d_]+)", re.DOTALL)
_FIRST_AGENT: Final = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """Both recordings; `name` is what their names have in common.

    `agent_channel` is 0 where the first is known to be the agent's, None where nobody knows.
    """

    name: str
    first: Path
    second: Path
    agent_channel: int | None


class Legs:
    """The pairs among recordings: of the same folder, name and ending, and two ends that fit."""

    def __init__(self, recordings: Sequence[Path]) -> None:
        by_end = {_key(one): one for one in recordings if _END.fullmatch(one.stem)}
        self._by_leg: dict[Path, Pair] = {}
        self._by_name: dict[str, list[Pair]] = {}
        for (folder, base, suffix, word), first in by_end.items():
            for pair in _PAIRS:
                second = by_end.get((folder, base, suffix, pair[1]))
                if word == pair[0] and second is not None:
                    self._put(first, second, pair[0] in _AGENTS)

    def of(self, recording: Path) -> Pair | None:
        """Return the pair of which a recording is one side; None where it is alone."""
        return self._by_leg.get(recording)

    def named(self, name: str) -> Pair | None:
        """Return the one pair of this common name; None for none or several."""
        found = self._by_name.get(name, ())
        return found[0] if len(found) == 1 else None

    def _put(self, first: Path, second: Path, known: bool) -> None:  # noqa: FBT001 - private
        found = _END.fullmatch(first.stem)
        name = found.group("base") if found else first.stem
        pair = Pair(name, first, second, _FIRST_AGENT if known else None)
        if first in self._by_leg or second in self._by_leg:
            return
        self._by_leg |= {first: pair, second: pair}
        self._by_name.setdefault(name, []).append(pair)


def _key(recording: Path) -> tuple[Path, str, str, str]:
    found = _END.fullmatch(recording.stem)
    base, word = found.group("base", "word") if found else (recording.stem, "")
    return recording.parent, base.casefold(), recording.suffix.lower(), word.casefold()
