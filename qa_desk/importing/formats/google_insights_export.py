"""Conversations as Google's customer experience insights (CCAI) gives them back."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Segment, Word
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import kept_within
from qa_desk.importing.turns import Turn, assembled, milliseconds

ID: Final = "google-insights-export"
LABEL: Final = "Google CX Insights export"
_LENGTH: Final = re.compile(r"\d{1,9}(?:\.\d{1,9})?s")
_ROOT: Final = frozenset(
    {
        *("name", "startTime", "createTime", "updateTime", "duration", "medium", "languageCode"),
        *("agentId", "transcript", "callMetadata", "qualityMetadata", "labels", "latestSummary"),
        *("turnCount", "ttl", "expireTime", "dataSource"),
    }
)
_SEGMENT: Final = frozenset(
    {
        *("messageTime", "text", "confidence", "words", "languageCode", "channelTag"),
        *("segmentParticipant",),
    }
)
_QUALITY: Final = frozenset({"customerSatisfactionRating", "waitDuration", "menuPath", "agentInfo"})


@dataclass(frozen=True, slots=True)
class _Call:
    """What a segment needs to know of the whole: its beginning and who is in which channel."""

    began: datetime | None
    zone: tzinfo | None
    channels: dict[int, Side]


def recognises(source: Source) -> bool:
    """Whether the document is a conversation with the segments of its transcript."""
    transcript = (source.json or Part({})).data.get("transcript")
    return isinstance(transcript, dict) and "transcriptSegments" in transcript


def read(source: Source) -> Iterator[Imported]:
    """Read one conversation, a call with turns or a chat with messages."""
    root = source.json or Part({})
    findings = Findings()
    parts = root.part("transcript").parts("transcriptSegments")
    _keep_findings(root, parts, findings)
    contact = _contact(root, source, findings)
    call = _Call(contact.started_at, source.zone, _channels(root.part("callMetadata")))
    if contact.channel is Channel.CHAT:
        item = Imported(replace(contact, messages=_messages(parts, call)))
    else:
        turns = [_turn(one, call, contact.language) for one in parts]
        told = assembled(turns, ID, contact.language, findings, contact.duration_ms)
        known = replace(contact, duration_ms=told.transcript.duration_ms)
        item = Imported(known, told.transcript, speakers=told.speakers)
    named = replace(item, file=shown(source.file), anonymous=not root.text("name").strip())
    yield kept_within(named, findings, source.file)


def _contact(root: Part, source: Source, findings: Findings) -> Contact:
    rating = root.part("qualityMetadata").whole("customerSatisfactionRating")
    return Contact(
        channel=Channel.CHAT if root.text("medium").strip() == "CHAT" else Channel.VOICE,
        source=ID,
        external_id=root.text("name").strip().rsplit("/", 1)[-1] or source.stem,
        started_at=values.moment(root.text("startTime"), source.zone, "startTime"),
        duration_ms=_length(root, "duration"),
        agents=_agents(root),
        language=values.language(root.text("languageCode")),
        csat=None if rating is None else values.csat(str(rating)),
        custom=findings.custom,
    )


def _agents(root: Part) -> tuple[Agent, ...]:
    """Return each agent who served, with the name if it is told; else the one id of the call."""
    told = root.part("qualityMetadata").parts("agentInfo")
    found = {
        one.name("agentId") or one.text("displayName").strip(): one.text("displayName").strip()
        for one in told
    }
    alone = root.name("agentId")
    if alone:
        found.setdefault(alone, "")
    return tuple(Agent(id_, name or id_) for id_, name in found.items() if id_)


def _messages(parts: Sequence[Part], call: _Call) -> tuple[Message, ...]:
    said = [one for one in parts if one.text("text").strip()]
    if not said:
        raise Refused("import.no_messages")
    return tuple(
        Message(place, _side(one, call), _speaker(one), one.text("text"), _moment(one, call))
        for place, one in enumerate(said)
    )


def _turn(part: Part, call: _Call, language: str) -> Turn:
    words = tuple(_word(one) for one in part.parts("words"))
    start_ms, end_ms = _span(part, words, call)
    segment = Segment(
        side=_side(part, call),
        channel=None,
        start_ms=start_ms,
        end_ms=end_ms,
        text=part.text("text"),
        confidence=part.decimal("confidence"),
        language=values.language(part.text("languageCode")) or language,
        words=words,
    )
    return Turn(segment, _speaker(part), part.path)


def _span(part: Part, words: Sequence[Word], call: _Call) -> tuple[int, int]:
    """Return the time of the words, else the moment of the message since the beginning."""
    if words:
        return words[0].start_ms, max(word.end_ms for word in words)
    at = _moment(part, call)
    if at is None or call.began is None:
        raise Refused("import.field_missing", field=part.at("words"))
    since_ms = max(0, (at - call.began) // timedelta(milliseconds=1))
    return since_ms, since_ms


def _word(part: Part) -> Word:
    start_ms, end_ms = _length(part, "startOffset"), _length(part, "endOffset")
    begins = start_ms or 0  # what is zero is not written
    ends = begins if end_ms is None else end_ms
    return Word(begins, ends, part.text("word"), part.decimal("confidence") or 0.0)


def _length(part: Part, key: str) -> int | None:
    """Return a length such as "12.5s" in milliseconds; None where there is none."""
    text = part.text(key).strip()
    if not text:
        return None
    if not _LENGTH.fullmatch(text):
        raise Refused("import.field_no_decimal", field=part.at(key))
    return milliseconds(float(text[:-1]))


def _moment(part: Part, call: _Call) -> datetime | None:
    return values.moment(part.text("messageTime"), call.zone, part.at("messageTime"))


def _side(part: Part, call: _Call) -> Side:
    role = part.part("segmentParticipant").text("role")
    said = sides.of_role(role)
    if said is not Side.UNKNOWN or role:
        return said
    return call.channels.get(part.whole("channelTag") or 0, Side.UNKNOWN)


def _speaker(part: Part) -> str:
    who = part.part("segmentParticipant")
    return who.name("userId") or who.text("role").strip() or part.name("channelTag")


def _channels(part: Part) -> dict[int, Side]:
    known = {"customerChannel": Side.CUSTOMER, "agentChannel": Side.AGENT}
    places = ((part.whole(key), side) for key, side in known.items())
    return {place: side for place, side in places if place}


def _keep_findings(root: Part, parts: Sequence[Part], findings: Findings) -> None:
    findings.unread(root, _ROOT)
    findings.all_unread(parts, _SEGMENT, "transcript.transcriptSegments[]")
    labels = root.part("labels")
    for key in labels.data:
        findings.keep(key, labels.data[key], labels.at(key))
    quality = root.part("qualityMetadata")
    findings.unread(quality, _QUALITY)
    findings.keep("wait", quality.data.get("waitDuration"), quality.at("waitDuration"))
    findings.keep("menu_path", quality.data.get("menuPath"), quality.at("menuPath"))
    summary = root.part("latestSummary")
    findings.keep("summary", summary.data.get("text"), summary.at("text"))
    findings.unread(summary, {"text"})


FORMAT: Final = Format(recognises, read)
