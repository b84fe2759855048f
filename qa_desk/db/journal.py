"""The working half of a change: its connection, its moment, its author and what it touched."""

import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Final

from sqlalchemy import Connection

from qa_desk import __version__
from qa_desk.db.spelling import spelled
from qa_desk.domain.auditing import Act, Origin
from qa_desk.domain.ids import EvaluatorId

Values = Mapping[str, object]
MANY: Final = 100
"""So many things at once are told by their first and last numbers."""


TO: Final = ".."
"""Stands between the first and the last of many things."""


def many(kind: str) -> str:
    """Return the kind of rows of things in the journal: "contact" 5 is within "contacts" 1..9."""
    return f"{kind}s"


def within(subject: str, thing: int) -> bool:
    """Whether a thing is among those that a row of things names."""
    first, _, last = subject.partition(TO)
    return int(first) <= thing <= int(last)


@cache
def here() -> Origin:
    """Return the name of this computer and the version of this program."""
    return Origin(platform.node(), __version__)


@dataclass(frozen=True, slots=True)
class Writing:
    """What writers need; `touched` fills up with kinds and ids for the audit journal."""

    connection: Connection
    by: EvaluatorId
    verb: str
    now: datetime
    touched: dict[tuple[str, str], None] = field(default_factory=dict)
    act: Act = Act.CHANGE
    origin: Origin = field(default_factory=here)
    values: dict[tuple[str, str, str], tuple[str | None, str | None]] = field(default_factory=dict)
    later: set[tuple[str, str]] = field(default_factory=set)
    """Things that were changed, and whose changes a later row will tell."""

    def touch(self, kind: str, *ids: object) -> None:
        """Note that this change touched things of a kind."""
        self.touched.update({(kind, str(thing)): None for thing in ids})

    def touch_all(self, kind: str, ids: Sequence[int]) -> None:
        """Note that this change touched things; many in a row as one, of the kind `many(kind)`."""
        for first, last in _rows(sorted(ids)):
            if last - first < MANY:
                self.touch(kind, *range(first, last + 1))
            else:
                self.touch(many(kind), f"{first}{TO}{last}")

    def changed(self, kind: str, id: object, field: str, old: object, new: object) -> None:  # noqa: A002 - the word of the journal
        """Note that a field has another value than before; the same value is no change.

        Never give it words or keys of customers as they are: see `spelling.veiled`.
        """
        self.touch(kind, id)
        key = (kind, str(id), field)
        first, _last = self.values.pop(key, (spelled(old), None))
        last = spelled(new)
        if first != last:
            self.values[key] = (first, last)

    def compare(self, kind: str, id: object, old: Values, new: Values) -> None:  # noqa: A002 - likewise
        """Note every field that has another value than before."""
        self.touch(kind, id)
        for name in dict.fromkeys((*old, *new)):
            self.changed(kind, id, name, old.get(name), new.get(name))

    def put_off(self, kind: str, id: object) -> None:  # noqa: A002 - likewise
        """Leave what was changed to a later row; a change of nothing else writes no row."""
        self.later.add((kind, str(id)))


def _rows(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return the first and last of numbers that follow each other without a gap."""
    for _, row in groupby(enumerate(ids), lambda placed: placed[1] - placed[0]):
        numbers = [number for _, number in row]
        yield numbers[0], numbers[-1]
