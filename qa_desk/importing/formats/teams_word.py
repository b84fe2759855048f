"""Transcripts of Teams meetings as Word documents, in the older and the newer layout."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from qa_desk.domain.transcripts import Segment
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported, Refused
from qa_desk.importing.source import Source
from qa_desk.importing.stated import nameless_call
from qa_desk.importing.turns import Turn, assembled, until_next
from qa_desk.importing.word_text import is_word, lines

ID: Final = "teams-word"
LABEL: Final = "Microsoft Teams transcript (Word)"
_CLOCK: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})"
_FINE: Final = r"(\d{1,3}):(\d{1,2}):(\d{1,2})\.(\d{1,3})"
_HEADING: Final = re.compile(rf"(?P<name>\S.{{0,200}}?)(?:\s{{2,20}}|\t){_CLOCK}")
_SPAN: Final = re.compile(rf"{_FINE}\s*-->\s*{_FINE}")
_LENGTH: Final = re.compile(r"(?:(\d{1,3})h\s?)?(?:(\d{1,3})m\s?)?(\d{1,3})s")
_EVENT: Final = re.compile(r".{1,200} (?:started|stopped) transcription")


def recognises(source: Source) -> bool:
    """Whether a Word document has a line that says who speaks and when."""
    if source.suffix != ".docx" or source.archive is None or not is_word(source.archive):
        return False
    return any(_HEADING.fullmatch(one) or _SPAN.fullmatch(one) for one in lines(source.archive))


def read(source: Source) -> Iterator[Imported]:
    """Read one meeting; who of those named is the agent is for people to say."""
    if source.archive is None or not is_word(source.archive):
        raise Refused("import.word_broken")
    findings = Findings()
    text = _without_events(lines(source.archive), findings)
    length_ms = _length(text)
    turns = _spans(text) or until_next(_headings(text, findings), findings, length_ms)
    told = assembled(turns, ID, "", findings, length_ms)
    yield nameless_call(told, ID, source, findings)


def _without_events(text: Sequence[str], findings: Findings) -> list[str]:
    """Leave out who started and stopped the transcription: nobody said it."""
    said = [one for one in text if not _EVENT.fullmatch(one)]
    if len(said) < len(text):
        findings.tell("import.events_left_out", count=len(text) - len(said))
    return said


def _spans(text: Sequence[str]) -> list[Turn]:
    """Read the older layout: times from and to, a line with the name, lines of what was said."""
    turns = []
    for found, block in _blocks(text, _SPAN):
        numbers = found.groups()
        span = (_fine(numbers[:4]), _fine(numbers[4:]))
        turns.append(_turn(block[0] if block else "", span, block[1:]))
    return turns


def _headings(text: Sequence[str], findings: Findings) -> list[Turn]:
    """Read the newer layout: a line with the name and the time, lines of what was said."""
    title = text[0] if text and not _HEADING.fullmatch(text[0]) else ""
    findings.keep("meeting", title, "title")
    turns = []
    for found, block in _blocks(text, _HEADING):
        start = _clock(found.groups()[1:])
        turns.append(_turn(found.group("name"), (start, start), block))
    return turns


def _blocks(
    text: Sequence[str], heading: re.Pattern[str]
) -> Iterator[tuple[re.Match[str], Sequence[str]]]:
    """Return each heading with the lines up to the next one."""
    marks = [(at, found) for at, one in enumerate(text) if (found := heading.fullmatch(one))]
    ends = [*(at for at, _ in marks), len(text)][1:]
    for (at, found), end in zip(marks, ends, strict=False):
        yield found, text[at + 1 : end]


def _turn(name: str, span: tuple[int, int], spoken: Sequence[str]) -> Turn:
    segment = Segment(sides.of_label(name), None, *span, "\n".join(spoken))
    return Turn(segment, name, name)


def _length(text: Sequence[str]) -> int | None:
    """Return how long the meeting was; it stands before the first turn, such as 10m 5s."""
    for line in text:
        if _HEADING.fullmatch(line) or _SPAN.fullmatch(line):
            return None
        found = _LENGTH.fullmatch(line)
        if found:
            return _clock(found.groups())
    return None


def _clock(numbers: Sequence[str | None]) -> int:
    hours, minutes, seconds = (int(one or 0) for one in numbers)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


def _fine(numbers: Sequence[str]) -> int:
    hours, minutes, seconds, fraction = numbers
    return _clock((hours, minutes, seconds)) + int(f"{fraction:0<3}")


FORMAT: Final = Format(recognises, read)
