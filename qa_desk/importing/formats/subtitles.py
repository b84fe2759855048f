"""Subtitle files as transcripts: WebVTT (also of Teams), SubRip, SubViewer."""

import html
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from qa_desk.domain.transcripts import Segment
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import cues, sides
from qa_desk.importing.formats.cues import Cue, Cues
from qa_desk.importing.outcome import Imported, Refused
from qa_desk.importing.source import Source
from qa_desk.importing.stated import nameless_call
from qa_desk.importing.turns import Turn, assembled

VTT: Final = "webvtt"
SRT: Final = "srt"
SBV: Final = "sbv"
VTT_LABEL: Final = "WebVTT"
SRT_LABEL: Final = "SubRip (SRT)"
SBV_LABEL: Final = "SubViewer (SBV)"
_VOICE: Final = re.compile(r"<v(?:\.[^\s<>]+)?\s+([^<>\n]+)>")
_TAG: Final = re.compile(r"<[^<>]*>")
_LABEL: Final = re.compile(r"\[([^\[\]\n]{1,60})\]:\s*")
"""WhisperX writes [SPEAKER_00]: before what was said."""
_LANGUAGE: Final = re.compile(r"^Language:\s*(\S+)\s*$", re.MULTILINE)

Cutter = Callable[[str], Cues | None]


def _recognises(suffix: str, source: Source) -> bool:
    return source.suffix == suffix or (suffix == ".vtt" and _is_vtt(source))


def _is_vtt(source: Source) -> bool:
    return source.suffix == ".txt" and (source.text or "").startswith("WEBVTT")


def _read(format_id: str, cut: Cutter, source: Source) -> Iterator[Imported]:
    """Read one recording's cues; names of voices are not sides, so people say which they are."""
    text = source.text
    found = None if text is None else cut(text)
    if text is None or found is None:
        raise Refused("import.no_subtitles", format=format_id)
    findings = Findings()
    if found.lost:
        findings.tell("import.cues_left_out", count=len(found.lost), first=found.lost[0])
    said = _LANGUAGE.search(text.split("\n\n", 1)[0])
    language = values.language(said.group(1)) if said else ""
    plain = html.unescape if format_id == VTT else str  # the others know no &lt;
    turns = [turn for cue in found.cues for turn in _turns(cue, language, plain)]
    told = assembled(turns, format_id, language, findings)
    yield nameless_call(told, format_id, source, findings)


def _turns(cue: Cue, language: str, plain: Callable[[str], str]) -> Iterator[Turn]:
    """Return a turn for each voice of the cue; all have the cue's times."""
    pieces = _VOICE.split(cue.text)
    voices = [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    for voice, marked in voices:
        text = plain(_TAG.sub("", marked)).strip()
        label = _LABEL.match(text)
        speaker = plain(voice).strip() or (label.group(1) if label else "")
        spoken = text[label.end() :] if label and not voice else text
        side = sides.of_label(speaker)
        segment = Segment(side, None, cue.start_ms, cue.end_ms, spoken, language=language)
        yield Turn(segment, speaker, f"#{cue.line}")


def _format(format_id: str, suffix: str, cut: Cutter) -> Format:
    return Format(partial(_recognises, suffix), partial(_read, format_id, cut))


VTT_FORMAT: Final = _format(VTT, ".vtt", cues.vtt)
SRT_FORMAT: Final = _format(SRT, ".srt", cues.srt)
SBV_FORMAT: Final = _format(SBV, ".sbv", cues.sbv)
