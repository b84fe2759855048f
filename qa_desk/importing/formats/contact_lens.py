"""Analysed calls of Amazon Connect Contact Lens, as they lie in its bucket."""

from collections.abc import Iterator
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Side
from qa_desk.domain.transcripts import Segment
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import amazon, sides
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import kept_within
from qa_desk.importing.turns import Turn, assembled

ID: Final = "contact-lens"
LABEL: Final = "Amazon Contact Lens"
REDACTED: Final = "contact-lens-redacted"
"""The redacted twin of a call has the same id; it is a contact of its own."""
_TURN: Final = (
    frozenset({"BeginOffsetMillis", "EndOffsetMillis", "Content", "Id", "ParticipantId"})
    | amazon.detected_fields()
)


def recognises(source: Source) -> bool:
    """Whether the document has the parts that only these have, for a call."""
    root = source.json or Part({})
    channel = root.data.get("Channel") == "VOICE"
    known = "Participants" in root.data and "Transcript" in root.data
    return channel and known and "JobName" not in root.data


def read(source: Source) -> Iterator[Imported]:
    """Read one call: turns with sides and times; the agent's name is not in the document."""
    root = source.json or Part({})
    channel = values.channel(root.needed_text("Channel"))
    if channel is not Channel.VOICE:
        raise Refused("import.unknown_channel", value=channel, known=Channel.VOICE)
    findings = Findings()
    parts = root.parts("Transcript")
    amazon.keep_findings(root, parts, findings)
    findings.all_unread(parts, _TURN, "Transcript[]")
    language = values.language(root.text("LanguageCode"))
    stated = root.part("ConversationCharacteristics").whole("TotalConversationDurationMillis")
    told = assembled(_turns(root, parts, language), ID, language, findings, stated)
    contact = Contact(
        channel=channel,
        source=REDACTED if amazon.is_redacted(root) else ID,
        external_id=root.part("CustomerMetadata").text("ContactId").strip() or source.stem,
        duration_ms=told.transcript.duration_ms,
        language=language,
        custom=findings.custom,
    )
    item = Imported(contact, told.transcript, file=shown(source.file), speakers=told.speakers)
    yield kept_within(item, findings, source.file)


def _turns(root: Part, parts: tuple[Part, ...], language: str) -> list[Turn]:
    roles = {
        one.needed_text("ParticipantId"): one.text("ParticipantRole")
        for one in root.parts("Participants")
    }
    return [_turn(part, roles, language) for part in parts]


def _turn(part: Part, roles: dict[str, str], language: str) -> Turn:
    speaker = part.text("ParticipantId").strip()
    side = sides.of_role(roles[speaker]) if speaker in roles else Side.UNKNOWN
    start, end = part.needed_whole("BeginOffsetMillis"), part.needed_whole("EndOffsetMillis")
    segment = Segment(side, None, start, end, part.text("Content"), language=language)
    return Turn(segment, roles.get(speaker) or speaker, part.path)


FORMAT: Final = Format(recognises, read)
