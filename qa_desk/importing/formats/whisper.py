"""Recognised speech as Whisper and its kin write it: openai-whisper, faster-whisper, WhisperX."""

from collections.abc import Iterator
from typing import Final

from qa_desk.domain.transcripts import Segment, Word
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import nameless_call
from qa_desk.importing.turns import Turn, assembled

ID: Final = "whisper"
LABEL: Final = "Whisper / WhisperX JSON"
_ROOT: Final = frozenset({"segments", "word_segments", "text", "language", "duration", "task"})
"""The text and the words of the whole say again what the segments say."""
_SEGMENT: Final = frozenset({"id", "start", "end", "text", "words", "speaker", "confidence"})


def recognises(source: Source) -> bool:
    """Whether the document is a list of segments with times in seconds."""
    root = source.json or Part({})
    segments = root.data.get("segments")
    if not isinstance(segments, list):
        return False
    if not segments:
        return "language" in root.data
    first = segments[0]
    return isinstance(first, dict) and {"start", "end", "text"} <= first.keys()


def read(source: Source) -> Iterator[Imported]:
    """Read one recording's words; speakers are numbers, so people say which side they are."""
    root = source.json or Part({})
    findings = Findings()
    parts = root.parts("segments")
    findings.unread(root, _ROOT)
    findings.all_unread(parts, _SEGMENT, "segments[]")
    language = values.language(root.text("language"))
    stated = root.maybe_seconds_ms("duration")
    told = assembled([_turn(one, language) for one in parts], ID, language, findings, stated)
    yield nameless_call(told, ID, source, findings)


def _turn(part: Part, language: str) -> Turn:
    speaker = part.name("speaker")
    start_ms, end_ms = part.seconds_ms("start"), part.seconds_ms("end")
    segment = Segment(
        side=sides.of_label(speaker),
        channel=None,
        start_ms=start_ms,
        end_ms=end_ms,
        text=part.text("text").strip(),
        confidence=part.decimal("confidence"),
        language=language,
        words=tuple(_words(part, start_ms)),
    )
    return Turn(segment, speaker, part.path)


def _words(part: Part, start_ms: int) -> Iterator[Word]:
    """Return the words; one that could not be aligned stands where the word before it ended."""
    at_ms = start_ms
    for one in part.parts("words"):
        begins = at_ms if one.decimal("start") is None else one.seconds_ms("start")
        ends = begins if one.decimal("end") is None else one.seconds_ms("end")
        at_ms = max(begins, ends)
        yield Word(begins, at_ms, (one.text("word") or one.text("text")).strip(), _sureness(one))


def _sureness(word: Part) -> float:
    """Return how sure the recogniser is, by the names that its kin give it; 0 for not at all."""
    for key in ("score", "probability", "confidence"):
        found = word.decimal(key)
        if found is not None:
            return found
    return 0.0


FORMAT: Final = Format(recognises, read)
