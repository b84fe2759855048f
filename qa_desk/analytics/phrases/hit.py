"""Where a rule was met: the line, its characters and, where they are known, the times."""

from dataclasses import dataclass

from qa_desk.domain.contacts import Side


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a line."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """What meets a rule: characters `start` up to `end` of a line, by its `number`.

    Times are from the start of the contact, of words where these are known, else of the turn; None
    where nobody knows them. `confidence` is that of the least certain word. What runs on over the
    next turns of its side has their characters in `more`, and " … " in its quote. Where a rule asks
    for something not said, `absent` is True, times are those within which it should have been said,
    and the quote is what was said there first.
    """

    line: int
    side: Side
    start: int
    end: int
    start_ms: int | None
    end_ms: int | None
    quote: str
    confidence: float | None = None
    absent: bool = False
    more: tuple[Stretch, ...] = ()
