"""Who spoke when: talk, silence, overlap and the longest monologue, from spans of speech."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

Voice = str
"""Who speaks: a Side, or "channel_0", "channel_1" … where nobody knows whose channel it is."""
SHORTEST_OVERLAP_MS: Final = 200
"""Less than this is how people take turns, not an interruption."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start_ms` up to `end_ms`."""

    start_ms: int
    end_ms: int

    @property
    def duration_ms(self) -> int:
        """How long it lasts."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class Overlap:
    """Both spoke; `by` came in while the other was speaking, None where they began together."""

    span: Span
    by: Voice | None


@dataclass(frozen=True, slots=True)
class Monologue:
    """One side held the floor: its pauses shorter than a silence belong to it."""

    side: Voice
    span: Span


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened in one recording; `talk_ms` holds every side that was listened to."""

    duration_ms: int
    talk_ms: Mapping[Voice, int]
    silences: tuple[Span, ...]
    overlaps: tuple[Overlap, ...]
    longest_monologue: Monologue | None


Spoken = Mapping[Voice, Sequence[Span]]
"""Spans of speech by side."""


def timeline(spoken: Spoken, duration_ms: int, silence_ms: int) -> Timeline:
    """Work out the events of a recording; pauses of at least `silence_ms` are silences.

    Spans may come unsorted, touch or lie over one another; what lies outside the recording is cut.
    """
    tidy = {side: joined(_inside(spans, duration_ms)) for side, spans in spoken.items()}
    everybody = joined(span for spans in tidy.values() for span in spans)
    return Timeline(
        duration_ms,
        {side: sum(span.duration_ms for span in spans) for side, spans in tidy.items()},
        tuple(gap for gap in _gaps(everybody, duration_ms) if gap.duration_ms >= silence_ms),
        _overlaps(tidy),
        _longest(tidy, silence_ms),
    )


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


def _inside(spans: Iterable[Span], duration_ms: int) -> Iterable[Span]:
    cut = (Span(max(s.start_ms, 0), min(s.end_ms, duration_ms)) for s in spans)
    return (span for span in cut if span.duration_ms > 0)


def _gaps(spans: Sequence[Span], duration_ms: int) -> Iterable[Span]:
    edges = (Span(0, 0), *spans, Span(duration_ms, duration_ms))
    return (Span(left.end_ms, right.start_ms) for left, right in pairwise(edges))


def _overlaps(tidy: Spoken) -> tuple[Overlap, ...]:
    turns = _turns(tidy)
    found: list[Overlap] = []
    for index, (side, span) in enumerate(turns):
        for other, later in turns[index + 1 :]:
            if later.start_ms >= span.end_ms:
                break
            if other != side:
                found.append(_overlap(span, other, later))
    return tuple(o for o in found if o.span.duration_ms >= SHORTEST_OVERLAP_MS)


def _overlap(first: Span, side: Voice, second: Span) -> Overlap:
    both = Span(second.start_ms, min(first.end_ms, second.end_ms))
    return Overlap(both, side if second.start_ms > first.start_ms else None)


def _longest(tidy: Spoken, silence_ms: int) -> Monologue | None:
    runs: list[Monologue] = []
    for side, span in _turns(tidy):
        last = runs[-1] if runs else None
        if last and last.side == side and span.start_ms - last.span.end_ms < silence_ms:
            runs[-1] = Monologue(side, Span(last.span.start_ms, span.end_ms))
        else:
            runs.append(Monologue(side, span))
    return max(runs, key=lambda run: run.span.duration_ms, default=None)


def _turns(tidy: Spoken) -> list[tuple[Voice, Span]]:
    every = ((side, span) for side, spans in tidy.items() for span in spans)
    return sorted(every, key=lambda turn: (turn[1], turn[0]))
