"""Calls analysed by Amazon Transcribe Call Analytics."""

from collections.abc import Iterator
from typing import Final

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.transcripts import Segment, Word
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import amazon, sides
from qa_desk.importing.outcome import Imported, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import kept_within
from qa_desk.importing.turns import Turn, assembled

ID: Final = "transcribe-call-analytics"
LABEL: Final = "Amazon Transcribe Call Analytics"
REDACTED: Final = f"{ID}-redacted"
_SPOKEN: Final = "pronunciation"
_TURN: Final = (
    frozenset({"BeginOffsetMillis", "EndOffsetMillis", "Content", "Id", "ParticipantRole", "Items"})
    | amazon.detected_fields()
)


def recognises(source: Source) -> bool:
    """Whether the document has the parts that only these have."""
    root = source.json or Part({})
    return {"JobName", "Participants", "Transcript"} <= root.data.keys()


def read(source: Source) -> Iterator[Imported]:
    """Read one call: turns with sides, times and words; nothing says who the agent is."""
    root = source.json or Part({})
    findings = Findings()
    parts = root.parts("Transcript")
    amazon.keep_findings(root, parts, findings)
    findings.all_unread(parts, _TURN, "Transcript[]")
    language = values.language(root.text("LanguageCode"))
    stated = root.part("ConversationCharacteristics").whole("TotalConversationDurationMillis")
    turns = [_turn(part, language) for part in parts]
    told = assembled(turns, ID, language, findings, stated)
    contact = Contact(
        channel=Channel.VOICE,
        source=REDACTED if amazon.is_redacted(root) else ID,
        external_id=root.needed_text("JobName"),
        duration_ms=told.transcript.duration_ms,
        language=language,
        custom=findings.custom,
    )
    item = Imported(contact, told.transcript, file=shown(source.file), speakers=told.speakers)
    yield kept_within(item, findings, source.file)


def _turn(part: Part, language: str) -> Turn:
    role = part.text("ParticipantRole").strip()
    start, end = part.needed_whole("BeginOffsetMillis"), part.needed_whole("EndOffsetMillis")
    items = (_word(one) for one in part.parts("Items") if one.text("Type") == _SPOKEN)
    segment = Segment(
        side=sides.of_role(role),
        channel=None,
        start_ms=start,
        end_ms=end,
        text=part.text("Content"),
        language=language,
        words=tuple(items),
    )
    return Turn(segment, role, part.path)


def _word(part: Part) -> Word:
    return Word(
        part.needed_whole("BeginOffsetMillis"),
        part.needed_whole("EndOffsetMillis"),
        part.text("Content"),
        part.decimal("Confidence") or 0.0,
    )


FORMAT: Final = Format(recognises, read)
