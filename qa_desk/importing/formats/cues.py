"""Cues of subtitle files, with the lines they stand in; blocks that are none are counted."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from webvtt.errors import MalformedCaptionError
from webvtt.models import Caption
from webvtt.sbv import SBVCueBlock
from webvtt.srt import SRTCueBlock
from webvtt.vtt import WebVTTCueBlock

from qa_desk.importing.outcome import Refused
from qa_desk.importing.turns import MOST

_ARROW: Final = "-->"
_PADDED: Final = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})")
_STAMP: Final = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})\.(\d{3})")
_NO_CUES: Final = ("WEBVTT", "NOTE", "STYLE", "REGION")
_MOST_MINUTES: Final = 60
_HEAD: Final = 10_000
"""Characters in which the first cue must begin."""

Cut = Callable[[list[str]], Caption | None]


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue as it stands in the file, with its markup."""

    line: int
    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of a file; `lost` are the first lines of blocks that look like cues and are none."""

    cues: tuple[Cue, ...]
    lost: tuple[int, ...]


def vtt(text: str) -> Cues | None:
    """Return the cues of a WebVTT file; None where it is none."""
    return _read(text, _vtt) if text.startswith("WEBVTT") else None


def srt(text: str) -> Cues | None:
    """Return the cues of a SubRip file; None where it does not begin with a numbered cue."""
    lines = text[:_HEAD].lstrip().split("\n", 3)
    begins = len(lines) > 2 and lines[0].strip().isdigit() and _ARROW in lines[1]  # noqa: PLR2004 - number, times, text
    return _read(text, _srt) if begins and lines[2].strip() else None


def sbv(text: str) -> Cues | None:
    """Return the cues of a SubViewer file; None where it does not begin with a cue."""
    first = next(_blocks(text), None)
    return _read(text, _sbv) if first is not None and _sbv(first[1]) else None


def _read(text: str, cut: Cut) -> Cues:
    cues: list[Cue] = []
    lost: list[int] = []
    for line, block in _blocks(text):
        cue = _cue(line, block, cut)
        if cue is not None:
            cues.append(cue)
            if len(cues) > MOST:
                raise Refused("import.too_many_turns", count=len(cues), limit=MOST)
        elif not block[0].startswith(_NO_CUES):
            lost.append(line)
    return Cues(tuple(cues), tuple(lost))


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Return the blocks between empty lines, each with the number of its first line."""
    block: list[str] = []
    for number, line in enumerate(chain(_lines(text), [""]), 1):
        if line.strip():
            block.append(_padded(line) if _ARROW in line else line)
        elif block:
            yield number - len(block), block
            block = []


def _lines(text: str) -> Iterator[str]:
    """Return the lines one by one: all at once take several times the room of the text."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at:end]
        at = end + 1


def _padded(line: str) -> str:
    """Write times such as 0:0:3.54, which Teams writes, as 00:00:03.540."""
    return " ".join(_whole(word) for word in line.split(" "))


def _whole(word: str) -> str:
    found = _PADDED.fullmatch(word)
    if found is None:
        return word
    hours, minutes, seconds, fraction = found.groups()
    return f"{int(hours or 0):02}:{int(minutes):02}:{int(seconds):02}.{fraction:0<3}"


def _cue(line: int, block: list[str], cut: Cut) -> Cue | None:
    try:
        found = cut(block)
    except MalformedCaptionError:
        return None
    if found is None:
        return None
    start_ms, end_ms = _milliseconds(found.start), _milliseconds(found.end)
    if start_ms is None or end_ms is None:
        return None
    return Cue(line, start_ms, end_ms, "\n".join(found.lines))


def _milliseconds(stamp: str) -> int | None:
    found = _STAMP.fullmatch(stamp)
    if found is None:
        return None
    hours, minutes, seconds, milliseconds = (int(part or 0) for part in found.groups())
    if minutes >= _MOST_MINUTES or seconds >= _MOST_MINUTES:
        return None
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds


def _vtt(block: list[str]) -> Caption | None:
    if not WebVTTCueBlock.is_valid(block):
        return None
    cue = WebVTTCueBlock.from_lines(block)
    return Caption(cue.start, cue.end, cue.payload)


def _srt(block: list[str]) -> Caption | None:
    commas = [line.replace(".", ",") if _ARROW in line else line for line in block]
    if not SRTCueBlock.is_valid(commas):
        return None
    cue = SRTCueBlock.from_lines(commas)
    return Caption(cue.start.replace(",", "."), cue.end.replace(",", "."), cue.payload)


def _sbv(block: list[str]) -> Caption | None:
    if not SBVCueBlock.is_valid(block):
        return None
    cue = SBVCueBlock.from_lines(block)
    return Caption(cue.start, cue.end, cue.payload)
