"""Recognised speech as whisper.cpp writes it: its offsets are whole milliseconds."""

from collections.abc import Iterator
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.outcome import Imported
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import nameless_call
from qa_desk.importing.turns import Turn, assembled

ID: Final = "whisper-cpp"
LABEL: Final = "whisper.cpp JSON"
_ROOT: Final = frozenset({"systeminfo", "model", "params", "result", "transcription"})
_SEGMENT: Final = frozenset({"timestamps", "offsets", "text", "speaker"})


def recognises(source: Source) -> bool:
    """Whether the document is a list of texts with offsets."""
    segments = (source.json or Part({})).data.get("transcription")
    if not isinstance(segments, list) or not segments:
        return False
    return isinstance(segments[0], dict) and {"offsets", "text"} <= segments[0].keys()


def read(source: Source) -> Iterator[Imported]:
    """Read one recording's words; who speaks is not told, or by a number."""
    root = source.json or Part({})
    findings = Findings()
    parts = root.parts("transcription")
    findings.unread(root, _ROOT)
    findings.all_unread(parts, _SEGMENT, "transcription[]")
    language = values.language(root.part("result").text("language"))
    told = assembled([_turn(one, language) for one in parts], ID, language, findings)
    yield nameless_call(told, ID, source, findings)


def _turn(part: Part, language: str) -> Turn:
    offsets = part.part("offsets")
    start_ms, end_ms = offsets.needed_whole("from"), offsets.needed_whole("to")
    text = part.text("text").strip()
    segment = Segment(Side.UNKNOWN, None, start_ms, end_ms, text, language=language)
    return Turn(segment, part.name("speaker"), part.path)


FORMAT: Final = Format(recognises, read)
