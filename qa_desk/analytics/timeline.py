"""Who spoke when: talk, silence, overlap, hold and the longest monologue, from spans of sound."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

Voice = str
"""Who speaks: a Side, or "channel_0", "channel_1" … where nobody knows whose channel it is."""
_MOSTLY: Final = 0.5


@dataclass(frozen=True, slots=True)
class Limits:
    """How long something has to last before it counts; shorter overlaps are how turns are taken."""

    silence_ms: int = 5000
    overlap_ms: int = 200
    hold_ms: int = 15_000


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
class Hold:
    """Nobody spoke for so long that the customer was probably on hold.

    It is concluded from the sound alone. `heard` says that something steady, such as music or a
    tone, was heard for most of it; else it was silent.
    """

    span: Span
    heard: bool


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
    holds: tuple[Hold, ...] = ()


Spoken = Mapping[Voice, Sequence[Span]]
"""Spans of speech, or of another sound, by side."""
_NOTHING: Final[Spoken] = {}


def timeline(
    spoken: Spoken, duration_ms: int, limits: Limits, steady: Spoken = _NOTHING
) -> Timeline:
    """Work out the events of a recording.

    Spans may come unsorted, touch or lie over one another; what lies outside the recording is cut.
    What is `steady` on a side, music or a tone, is no speech of it, but no silence either.
    """
    sound = {side: joined(_inside(spans, duration_ms)) for side, spans in spoken.items()}
    hums = {side: joined(_inside(spans, duration_ms)) for side, spans in steady.items()}
    speech = {side: without(spans, hums.get(side, ())) for side, spans in sound.items()}
    every_hum = joined(span for spans in hums.values() for span in spans)
    everybody = joined(span for spans in speech.values() for span in spans)
    return Timeline(
        duration_ms,
        {side: sum(span.duration_ms for span in spans) for side, spans in speech.items()},
        _silences((*everybody, *every_hum), duration_ms, limits.silence_ms),
        _overlaps(speech, limits.overlap_ms),
        _longest(speech, limits.silence_ms),
        tuple(_holds(everybody, every_hum, duration_ms, limits.hold_ms)),
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


def _inside(spans: Iterable[Span], duration_ms: int) -> Iterable[Span]:
    cut = (Span(max(s.start_ms, 0), min(s.end_ms, duration_ms)) for s in spans)
    return (span for span in cut if span.duration_ms > 0)


def _silences(sound: Iterable[Span], duration_ms: int, silence_ms: int) -> tuple[Span, ...]:
    gaps = _gaps(joined(sound), duration_ms)
    return tuple(gap for gap in gaps if gap.duration_ms >= silence_ms)


def _holds(
    speech: Sequence[Span], hums: Sequence[Span], duration_ms: int, hold_ms: int
) -> Iterator[Hold]:
    """Yield long gaps of speech: after the first word, and silent ones before the last, too."""
    for gap in _gaps(speech, duration_ms):
        if gap.duration_ms < hold_ms or not speech or gap.start_ms < speech[0].end_ms:
            continue
        hummed = gap.duration_ms - sum(s.duration_ms for s in without((gap,), hums))
        heard = hummed >= _MOSTLY * gap.duration_ms
        if heard or gap.end_ms < duration_ms:
            yield Hold(gap, heard)


def _gaps(spans: Sequence[Span], duration_ms: int) -> Iterable[Span]:
    edges = (Span(0, 0), *spans, Span(duration_ms, duration_ms))
    return (Span(left.end_ms, right.start_ms) for left, right in pairwise(edges))


def _overlaps(tidy: Spoken, overlap_ms: int) -> tuple[Overlap, ...]:
    turns = _turns(tidy)
    found: list[Overlap] = []
    for index, (side, span) in enumerate(turns):
        for other, later in islice(turns, index + 1, None):
            if later.start_ms >= span.end_ms:
                break
            if other != side:
                found.append(_overlap(span, other, later))
    return tuple(o for o in found if o.span.duration_ms >= overlap_ms)


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
