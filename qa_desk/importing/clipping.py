"""Turns that end after their recording does, as recognisers make up: cut at its end and told."""

from dataclasses import replace
from typing import Final

from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.importing.outcome import Imported, Notice

BEYOND: Final = "turns_beyond_recording"
"""Custom field of a contact whose turns were cut: how many."""


def within(found: Imported, duration_ms: int) -> Imported:
    """Cut the turns at the end of the recording, keep their texts, and tell how many were cut."""
    if found.transcript is None:
        return found
    late = sum(segment.end_ms > duration_ms for segment in found.transcript.segments)
    transcript = _cut(found.transcript, duration_ms)
    if not late:
        return replace(found, transcript=transcript)
    facts = {"count": late, "duration_ms": duration_ms}
    told = Notice(found.file, found.line, "import.turns_beyond_recording", facts)
    others = tuple(one for one in found.notices if one.code != told.code)
    custom = {**found.contact.custom, BEYOND: str(late)}
    contact = replace(found.contact, custom=custom)
    return replace(found, contact=contact, transcript=transcript, notices=(*others, told))


def _cut(transcript: Transcript, end_ms: int) -> Transcript:
    segments = tuple(_segment(one, end_ms) for one in transcript.segments)
    spoken = sum(one.end_ms - one.start_ms for one in segments)
    return replace(transcript, segments=segments, duration_ms=end_ms, speech_ms=spoken)


def _segment(segment: Segment, end_ms: int) -> Segment:
    if segment.end_ms <= end_ms and all(word.end_ms <= end_ms for word in segment.words):
        return segment
    words = tuple(_word(word, end_ms) for word in segment.words)
    start, end = min(segment.start_ms, end_ms), min(segment.end_ms, end_ms)
    return replace(segment, start_ms=start, end_ms=end, words=words)


def _word(word: Word, end_ms: int) -> Word:
    start, end = min(word.start_ms, end_ms), min(word.end_ms, end_ms)
    return replace(word, start_ms=start, end_ms=end)
