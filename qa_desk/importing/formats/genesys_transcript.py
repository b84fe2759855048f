"""Transcripts of Genesys Cloud, as the addresses it gives for them hold them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Message
from qa_desk.domain.transcripts import Segment, Word
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats.genesys_people import People, people_of
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import kept_within
from qa_desk.importing.turns import Turn, assembled

ID: Final = "genesys-transcript"
LABEL: Final = "Genesys Cloud transcript"
_CHANNELS: Final = {
    **dict.fromkeys(("", "call", "callback"), Channel.VOICE),
    **dict.fromkeys(("chat", "webchat", "webmessaging"), Channel.CHAT),
    **dict.fromkeys(("message", "sms", "whatsapp", "open"), Channel.MESSENGER),
    "email": Channel.EMAIL,
}
_ROOT: Final = frozenset(
    {
        *("organizationId", "conversationId", "communicationId", "mediaType", "startTime"),
        *("conversationStartTime", "duration", "transcripts", "participants", "uri"),
    }
)
_TRANSCRIPT: Final = frozenset(
    {
        *("transcriptId", "language", "programId", "engineId", "startTime", "phrases"),
        *("duration", "subject", "messageType", "analytics"),
    }
)
_PHRASE: Final = frozenset(
    {
        *("text", "decoratedText", "confidence", "offset", "startTimeMs", "duration", "words"),
        *("participantPurpose", "phraseIndex", "decoratedWords", "type", "stability"),
    }
)


def recognises(source: Source) -> bool:
    """Whether the document has the parts that only these have."""
    root = source.json or Part({})
    return {"conversationId", "transcripts"} <= root.data.keys()


def read(source: Source) -> Iterator[Imported]:
    """Read the transcript of one communication; a conversation that is handed on has several."""
    root = source.json or Part({})
    findings = Findings()
    people = people_of(root.parts("participants"))
    _keep_findings(root, people, findings)
    contact = _contact(root, people, findings)
    if contact.channel is Channel.VOICE:
        item = _call(root, people, contact, findings)
    else:
        item = Imported(replace(contact, messages=_messages(root, people)))
    yield kept_within(replace(item, file=shown(source.file)), findings, source.file)


def _contact(root: Part, people: People, findings: Findings) -> Contact:
    media = root.text("mediaType").strip().casefold()
    if media not in _CHANNELS:
        known = ", ".join(name for name in _CHANNELS if name)
        raise Refused("import.unknown_channel", value=media, known=known)
    ids = (root.needed_text("conversationId"), root.text("communicationId").strip())
    began = root.whole("conversationStartTime") or root.whole("startTime")
    languages = (one.text("language") for one in root.parts("transcripts"))
    return Contact(
        channel=_CHANNELS[media],
        source=ID,
        external_id="/".join(one for one in ids if one),
        started_at=_moment(began),
        duration_ms=root.part("duration").whole("milliseconds"),
        agents=people.agents(),
        queue=people.queue(),
        direction=people.direction(),
        language=values.language(next(languages, "")),
        customer_key=people.customer_key(),
        custom=findings.custom,
    )


def _call(root: Part, people: People, contact: Contact, findings: Findings) -> Imported:
    zero_ms = root.whole("startTime") or 0
    turns = [_turn(one, zero_ms, people, contact.language) for one in _phrases(root)]
    told = assembled(turns, ID, contact.language, findings, contact.duration_ms)
    known = replace(contact, duration_ms=told.transcript.duration_ms)
    return Imported(known, told.transcript, speakers=told.speakers)


def _messages(root: Part, people: People) -> tuple[Message, ...]:
    messages: list[Message] = []
    for part in _phrases(root):
        purpose, at_ms = part.text("participantPurpose").strip(), part.whole("startTimeMs")
        text = part.text("text")
        if text.strip():
            side = people.side(purpose, at_ms)
            messages.append(Message(len(messages), side, purpose, text, _moment(at_ms)))
    if not messages:
        raise Refused("import.no_messages")
    return tuple(messages)


def _phrases(root: Part) -> Iterator[Part]:
    for transcript in root.parts("transcripts"):
        yield from transcript.parts("phrases")


def _turn(part: Part, zero_ms: int, people: People, language: str) -> Turn:
    purpose = part.text("participantPurpose").strip()
    start_ms, end_ms = _span(part, zero_ms)
    words = part.parts("decoratedWords") or part.parts("words")
    segment = Segment(
        side=people.side(purpose, part.whole("startTimeMs")),
        channel=None,
        start_ms=start_ms,
        end_ms=end_ms,
        text=part.text("decoratedText") or part.text("text"),
        confidence=part.decimal("confidence"),
        language=language,
        words=tuple(_word(one, zero_ms) for one in words),
    )
    return Turn(segment, purpose, part.path)


def _word(part: Part, zero_ms: int) -> Word:
    start_ms, end_ms = _span(part, zero_ms)
    return Word(start_ms, end_ms, part.text("word"), part.decimal("confidence") or 0.0)


def _span(part: Part, zero_ms: int) -> tuple[int, int]:
    """Return from when to when; some files say it from the beginning, some by the clock."""
    offset, clock = part.part("offset").whole("milliseconds"), part.whole("startTimeMs")
    if offset is None:
        if clock is None:
            raise Refused("import.field_missing", field=part.at("offset"))
        offset = max(clock - zero_ms, 0)
    return offset, offset + (part.part("duration").whole("milliseconds") or 0)


def _keep_findings(root: Part, people: People, findings: Findings) -> None:
    findings.keep("conversation_id", root.name("conversationId"), "conversationId")
    people.keep_rest(findings)
    findings.unread(root, _ROOT)
    topics: list[str] = []
    for transcript in root.parts("transcripts"):
        findings.unread(transcript, _TRANSCRIPT, "transcripts[]")
        findings.all_unread(transcript.parts("phrases"), _PHRASE, "transcripts[].phrases[]")
        analytics = transcript.part("analytics")
        findings.unread(analytics, {"topics"}, "transcripts[].analytics")
        topics += [one.text("topicName") for one in analytics.parts("topics")]
    findings.keep("topics", list(dict.fromkeys(topics)), "transcripts[].analytics.topics")


def _moment(at_ms: int | None) -> datetime | None:
    if at_ms is None:
        return None
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        raise Refused("import.bad_date", column="startTime", value=at_ms) from None


FORMAT: Final = Format(recognises, read)
