"""Who spoke when: talk, silence, overlap, hold and the longest monologue, from spans of sound."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from qa_desk.analytics.overlaps import Overlap, overlaps
from qa_desk.analytics.spans import Span, Spoken, Voice, joined, turns, without
from qa_desk.domain.contacts import Side

_MOSTLY: Final = 0.5


@dataclass(frozen=True, slots=True)
class Limits:
    """How long something has to last before it counts; shorter overlaps are how turns are taken."""

    silence_ms: int = 5000
    overlap_ms: int = 200
    hold_ms: int = 15_000


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
    """What happened in one recording; `talk_ms` holds every side that was listened to.

    `monologues` are the longest of each side that spoke; `loudness_db` is how loud each side speaks,
    in decibels below full scale, empty where nothing was listened to.
    """

    duration_ms: int
    talk_ms: Mapping[Voice, int]
    silences: tuple[Span, ...]
    overlaps: tuple[Overlap, ...]
    longest_monologue: Monologue | None
    holds: tuple[Hold, ...] = ()
    monologues: Mapping[Voice, Monologue] = field(default_factory=dict)
    loudness_db: Mapping[Voice, float] = field(default_factory=dict)


_NOTHING: Final[Spoken] = {}


def timeline(
    spoken: Spoken, duration_ms: int, limits: Limits, steady: Spoken = _NOTHING
) -> Timeline:
    """Work out the events of a recording.

    Spans may come unsorted, touch or lie over one another; what lies outside the recording is cut.
    What is `steady` on a side, music or a tone, is no speech of it, but no silence either.
    """
    hums = {side: joined(_inside(spans, duration_ms)) for side, spans in steady.items()}
    speech = speech_of(spoken, duration_ms, hums)
    every_hum = joined(span for spans in hums.values() for span in spans)
    everybody = joined(span for spans in speech.values() for span in spans)
    longest = _longest(speech, limits.silence_ms)
    return Timeline(
        duration_ms,
        {side: sum(span.duration_ms for span in spans) for side, spans in speech.items()},
        _silences((*everybody, *every_hum), duration_ms, limits.silence_ms),
        overlaps(speech, limits.overlap_ms),
        max(longest.values(), key=lambda each: each.span.duration_ms, default=None),
        tuple(_holds(everybody, every_hum, duration_ms, limits.hold_ms)),
        longest,
    )


def speech_of(
    spoken: Spoken, duration_ms: int, steady: Spoken = _NOTHING
) -> dict[Voice, tuple[Span, ...]]:
    """Return the spans of speech of each side in order and apart, less what is steady sound."""
    sound = {side: joined(_inside(spans, duration_ms)) for side, spans in spoken.items()}
    return {side: without(spans, steady.get(side, ())) for side, spans in sound.items()}


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


def _longest(tidy: Spoken, silence_ms: int) -> dict[Voice, Monologue]:
    """Return the longest monologue of each side; the earlier of two that last as long.

    A voice of which nobody knows whose it is may be several people, who hold no monologue.
    """
    longest: dict[Voice, Monologue] = {}
    for run in _monologues(tidy, silence_ms):
        best = longest.get(run.side)
        if run.side != Side.UNKNOWN and (
            best is None or run.span.duration_ms > best.span.duration_ms
        ):
            longest[run.side] = run
    return longest


def _monologues(tidy: Spoken, silence_ms: int) -> list[Monologue]:
    runs: list[Monologue] = []
    for side, span in turns(tidy):
        last = runs[-1] if runs else None
        if last and last.side == side and span.start_ms - last.span.end_ms < silence_ms:
            runs[-1] = Monologue(side, Span(last.span.start_ms, span.end_ms))
        else:
            runs.append(Monologue(side, span))
    return runs
