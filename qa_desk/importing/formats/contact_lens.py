"""Analysed calls of Amazon Connect Contact Lens, as they lie in its bucket."""

from collections.abc import Iterator
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.importing import values
from qa_desk.importing.format import Format
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source

ID: Final = "contact-lens"
LABEL: Final = "Amazon Contact Lens"
_REDACTED_SOURCE: Final = "contact-lens-redacted"
"""The redacted twin of a call has the same id; it is a contact of its own."""
_ROLES: Final = {"AGENT": Side.AGENT, "CUSTOMER": Side.CUSTOMER, "SYSTEM": Side.SYSTEM}


def recognises(source: Source) -> bool:
    """Whether the document has the parts that only these have, for a call."""
    root = source.json or Part({})
    channel = root.data.get("Channel") == "VOICE"
    return channel and "Participants" in root.data and "Transcript" in root.data


def read(source: Source) -> Iterator[Imported]:
    """Read one call: turns with sides and times; the agent's name is not in the document."""
    root = source.json or Part({})
    transcript = _transcript(root)
    redacted = root.part("ContentMetadata").text("Output") == "Redacted"
    named = root.part("CustomerMetadata").text("ContactId").strip()
    contact = Contact(
        channel=values.channel(root.needed_text("Channel")),
        source=_REDACTED_SOURCE if redacted else ID,
        external_id=named or source.stem,
        duration_ms=transcript.duration_ms,
        language=transcript.language,
    )
    if contact.channel is not Channel.VOICE:
        raise Refused("import.unknown_channel", value=contact.channel, known=Channel.VOICE)
    yield Imported(contact, transcript, file=shown(source.file))


def _transcript(root: Part) -> Transcript:
    turns = root.parts("Transcript")
    if not turns:
        raise Refused("import.no_turns")
    language = values.language(root.text("LanguageCode"))
    sides = _sides(root)
    segments = sorted(
        (_segment(turn, sides, language) for turn in turns),
        key=lambda one: (one.start_ms, one.end_ms),
    )
    stated = root.part("ConversationCharacteristics").whole("TotalConversationDurationMillis")
    last = max(segment.end_ms for segment in segments)
    return Transcript(
        segments=tuple(segments),
        model=f"import:{ID}",
        language=language,
        duration_ms=last if stated is None else stated,
        speech_ms=sum(segment.end_ms - segment.start_ms for segment in segments),
    )


def _sides(root: Part) -> dict[str, Side]:
    """Return who is who; roles we do not know are unknown, never guessed."""
    return {
        one.needed_text("ParticipantId"): _ROLES.get(one.text("ParticipantRole"), Side.UNKNOWN)
        for one in root.parts("Participants")
    }


def _segment(turn: Part, sides: dict[str, Side], language: str) -> Segment:
    start, end = turn.needed_whole("BeginOffsetMillis"), turn.needed_whole("EndOffsetMillis")
    if end < start:
        raise Refused("import.turn_backwards", field=turn.path, start_ms=start, end_ms=end)
    side = sides.get(turn.text("ParticipantId").strip(), Side.UNKNOWN)
    return Segment(side, None, start, end, turn.text("Content"), language=language)


FORMAT: Final = Format(recognises, read)
