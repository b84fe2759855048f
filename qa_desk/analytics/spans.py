"""Stretches of a recording, by who is heard in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Voice = str
"""Who speaks: a Side, or "channel_0", "channel_1" … where nobody knows whose channel it is."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start_ms` up to `end_ms`."""

    start_ms: int
    end_ms: int

    @property
    def duration_ms(self) -> int:
        """How long it lasts."""
        return self.end_ms - self.start_ms


Spoken = Mapping[Voice, Sequence[Span]]
"""Spans of speech, or of another sound, by side."""


def joined(spans: Iterable[Span], gap_ms: int = 0) -> tuple[Span, ...]:
    """Return the spans in order, those no further apart than `gap_ms` made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start_ms - result[-1].end_ms <= gap_ms:
            last = result.pop()
            result.append(Span(last.start_ms, max(last.end_ms, span.end_ms)))
        else:
            result.append(span)
    return tuple(result)


def without(spans: Sequence[Span], holes: Sequence[Span]) -> tuple[Span, ...]:
    """Return what of the spans lies in none of the holes; both in order and apart."""
    left: list[Span] = []
    first = 0
    for span in spans:
        while first < len(holes) and holes[first].end_ms <= span.start_ms:
            first += 1
        left.extend(_rest(span, holes, first))
    return tuple(left)


def _rest(span: Span, holes: Sequence[Span], first: int) -> Iterator[Span]:
    start = span.start_ms
    for number in range(first, len(holes)):
        hole = holes[number]
        if hole.start_ms >= span.end_ms:
            break
        if hole.start_ms > start:
            yield Span(start, hole.start_ms)
        start = max(start, hole.end_ms)
    if start < span.end_ms:
        yield Span(start, span.end_ms)


def turns(spoken: Spoken) -> list[tuple[Voice, Span]]:
    """Return the spans of all sides in the order in which they begin."""
    every = ((side, span) for side, spans in spoken.items() for span in spans)
    return sorted(every, key=lambda turn: (turn[1], turn[0]))
