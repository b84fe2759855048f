"""Where in a contact's texts the words of a search stand."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.contacts import Side


@dataclass(frozen=True, slots=True)
class Hit:
    """A piece of a message or a turn; `marks` are the places of what was found in `text`.

    A message has `at`, which may be unknown; a turn has `start_ms`.
    """

    side: Side
    text: str
    marks: tuple[tuple[int, int], ...]
    at: datetime | None = None
    start_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """The first pieces in which something was found, and how many there are in all."""

    pieces: tuple[Hit, ...] = ()
    total: int = 0
