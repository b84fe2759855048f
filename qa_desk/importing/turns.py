"""Turns of other products' transcripts put in order of time; what is odd about them is told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.importing.findings import Findings
from qa_desk.importing.outcome import Refused

MOST: Final = 100_000
"""Turns of one call; a day's recording has a tenth of it."""
LATEST_MS: Final = 30 * 24 * 3600 * 1000
"""A month: no call is longer."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn; `speaker` is the file's name for who speaks, `field` its place in the file."""

    segment: Segment
    speaker: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A transcript and who the file says is speaking in each of its segments."""

    transcript: Transcript
    speakers: tuple[str, ...]


def assembled(
    turns: Sequence[Turn], model: str, language: str, findings: Findings, end_ms: int | None = None
) -> Told:
    """Make a transcript of at least one turn; `end_ms` is the recording's; None and 0 say nothing."""
    if len(turns) > MOST:
        raise Refused("import.too_many_turns", count=len(turns), limit=MOST)
    spoken = [turn for turn in turns if turn.segment.text.strip()]
    _check_times(spoken)
    _tell_backwards(spoken, findings)
    straight = [_forwards(turn) for turn in spoken]
    if not straight:
        raise Refused("import.no_turns")
    ordered = sorted(straight, key=lambda one: (one.segment.start_ms, one.segment.end_ms))
    _tell_order(straight, findings)
    _tell_overlaps(ordered, findings)
    segments = tuple(turn.segment for turn in ordered)
    transcript = Transcript(
        segments=segments,
        model=f"import:{model}",
        language=language,
        duration_ms=end_ms or max(one.end_ms for one in segments),
        speech_ms=sum(one.end_ms - one.start_ms for one in segments),
    )
    return Told(transcript, tuple(turn.speaker for turn in ordered))


def until_next(turns: Sequence[Turn], findings: Findings, end_ms: int | None = None) -> list[Turn]:
    """Let turns of which only the beginning is known last until the next one begins; tell so.

    The last one lasts until `end_ms`, the end of the call, and is a moment where nobody knows it.
    """
    ordered = sorted(turns, key=lambda one: one.segment.start_ms)
    if ordered:
        findings.tell("import.turns_without_end", count=len(ordered))
    starts = [one.segment.start_ms for one in ordered]
    last_ms = max([end_ms or 0, *starts])
    nexts = [*starts[1:], last_ms]
    return [
        replace(turn, segment=replace(turn.segment, end_ms=_end(turn, next_ms, end_ms)))
        for turn, next_ms in zip(ordered, nexts, strict=False)
    ]


def _end(turn: Turn, next_ms: int, end_ms: int | None) -> int:
    """Let a turn end no later than the call, unless it begins after that."""
    limit = next_ms if end_ms is None else min(next_ms, end_ms)
    return max(turn.segment.start_ms, limit)


def _check_times(turns: Sequence[Turn]) -> None:
    """Refuse times that no call has: a clock's instead of those from the beginning."""
    for turn in turns:
        last_ms = max(turn.segment.start_ms, turn.segment.end_ms)
        if last_ms > LATEST_MS:
            raise Refused("import.turn_too_late", field=turn.field, end_ms=last_ms)


def _forwards(turn: Turn) -> Turn:
    """Let a turn that ends before it begins end where it begins."""
    end_ms = max(turn.segment.start_ms, turn.segment.end_ms)
    return replace(turn, segment=replace(turn.segment, end_ms=end_ms))


def _tell_backwards(turns: Sequence[Turn], findings: Findings) -> None:
    backwards = [turn for turn in turns if turn.segment.end_ms < turn.segment.start_ms]
    if backwards:
        first = backwards[0]
        times = {"start_ms": first.segment.start_ms, "end_ms": first.segment.end_ms}
        findings.tell("import.turns_backwards", count=len(backwards), field=first.field, **times)


def _tell_order(turns: Sequence[Turn], findings: Findings) -> None:
    starts = [turn.segment.start_ms for turn in turns]
    earlier = sum(after < before for before, after in pairwise(starts))
    if earlier:
        findings.tell("import.turns_out_of_order", count=earlier)


def _tell_overlaps(turns: Sequence[Turn], findings: Findings) -> None:
    """Tell where somebody speaks twice at a time; two people often do speak at once."""
    ends: dict[tuple[Side, str, int | None], int] = {}
    overlapping = 0
    for turn in turns:
        who = (turn.segment.side, turn.speaker, turn.segment.channel)
        overlapping += turn.segment.start_ms < ends.get(who, 0)
        ends[who] = max(ends.get(who, 0), turn.segment.end_ms)
    if overlapping:
        findings.tell("import.turns_overlap", count=overlapping)


def milliseconds(seconds: float) -> int:
    """Return seconds of a file as whole milliseconds."""
    return round(seconds * 1000)
