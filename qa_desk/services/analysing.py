"""What happened in a recording: who spoke how long, silences, overlaps, holds, the longest turn."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from qa_desk.analytics.spans import Span, Voice
from qa_desk.analytics.timeline import Hold, Limits, Timeline, timeline
from qa_desk.audio.legs import Legs
from qa_desk.audio.samples import Source
from qa_desk.audio.steady import steady_spans
from qa_desk.audio.vad import Levels, Listener, levels_of, spans_of
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Report, unheard
from qa_desk.services.desk import Desk
from qa_desk.services.heard import media_of, paths_of
from qa_desk.settings import Settings

_SAMPLE_RATE: Final = 8000
"""Enough to tell speech from silence."""


def timeline_of(desk: Desk, contact_id: ContactId, report: Report = unheard) -> Timeline:
    """Return what happened in a contact's recording.

    Raises NotFound, NoRecording and the faults of `audio.faults`.
    """
    with desk.store.read() as reader:
        contact = reader.contacts.get(contact_id)
    return _timeline(desk, paths_of(desk, contact), media_of(contact).sides, report)


def timeline_of_file(desk: Desk, path: Path, report: Report = unheard) -> Timeline:
    """Return what happened in a file that belongs to no contact; its sides have no names."""
    return _timeline(desk, (path,), (), report)


def timeline_of_samples(desk: Desk, samples: Source, sides: Sequence[Side]) -> Timeline:
    """Return what happened in a recording that is decoded already."""
    return timeline_of_levels(desk, levels_of(samples), samples.duration_ms, sides)


def timeline_of_levels(
    desk: Desk, levels: Sequence[Levels], duration_ms: int, sides: Sequence[Side]
) -> Timeline:
    """Return what happened in a recording of which the loudness is known; see `audio.vad`."""
    names = voices(sides, len(levels))
    spoken = dict(zip(names, spans_of(levels, duration_ms), strict=True))
    steady = dict(zip(names, steady_spans(levels), strict=True))
    return timeline(spoken, duration_ms, limits_of(desk.settings), steady)


def limits_of(settings: Settings) -> Limits:
    """Return how long a silence, an overlap and a hold have to last by the settings."""
    silence, overlap, hold = (
        round(settings.number(key) * 1000) for key in ("silence_s", "overlap_s", "hold_s")
    )
    return Limits(silence, overlap, hold)


def voices(sides: Sequence[Side], channels: int) -> tuple[Voice, ...]:
    """Name who is heard in each channel: its side where that is known and nobody else's."""
    known = sides if len(sides) == channels else (Side.UNKNOWN,) * channels
    counts = Counter(known)
    return tuple(
        side if counts[side] == 1 else f"channel_{number}" for number, side in enumerate(known)
    )


def timeline_json(found: Timeline) -> dict[str, object]:
    """Return a timeline as the command line prints it, in seconds."""
    longest = found.longest_monologue
    return {
        "talk": {f"{voice}_s": ms / 1000 for voice, ms in found.talk_ms.items()},
        "silence": [_span_json(span) for span in found.silences],
        "overlap": [{**_span_json(o.span), "by": o.by} for o in found.overlaps],
        "hold": [{**_span_json(h.span), "by": _signs(h)} for h in found.holds],
        "longest_monologue": longest and {**_span_json(longest.span), "side": str(longest.side)},
    }


def _timeline(desk: Desk, paths: Sequence[Path], sides: Sequence[Side], report: Report) -> Timeline:
    done = 0
    with Legs(paths, desk.vault.key, _SAMPLE_RATE) as legs:
        listener = Listener(_SAMPLE_RATE, legs.channels)
        for block in legs.blocks():
            listener.push(block)
            done += len(block)
            report(legs.share(done), paths[0].name)
    return timeline_of_levels(desk, listener.levels(), listener.duration_ms, sides)


def _signs(hold: Hold) -> str:
    """Return by what the hold was told."""
    return "steady_sound" if hold.heard else "silence"


def _span_json(span: Span) -> dict[str, object]:
    return {"start_s": span.start_ms / 1000, "end_s": span.end_ms / 1000}
