"""Calls prepared by the post-call analytics (PCA) solution for Amazon Transcribe."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Segment, Word
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import sides
from qa_desk.importing.outcome import Imported, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.stated import kept_within
from qa_desk.importing.turns import Turn, assembled

ID: Final = "post-call-analytics"
LABEL: Final = "AWS post-call analytics"
_NOTHING: Final = ("", "None")
"""The solution is written in Python and says "None" where it knows nothing."""
_TRENDS: Final = "ConversationAnalytics.SentimentTrends[]"
_CALL: Final = frozenset(
    {
        *("GUID", "Agent", "Cust", "ConversationTime", "ConversationLocation", "ProcessTime"),
        *("LanguageCode", "Duration", "SpeakerLabels", "SentimentTrends", "CategoriesDetected"),
        *("IssuesDetected", "ActionItemsDetected", "OutcomesDetected", "CustomEntities"),
        *("SourceInformation", "SpeakerTime"),
    }
)
_TURN: Final = frozenset(
    {
        *("SegmentStartTime", "SegmentEndTime", "SegmentSpeaker", "DisplayText"),
        *("OriginalText", "TextEdited", "WordConfidence"),
    }
)
_EMPTY_MARKS: Final = frozenset(
    {"SegmentInterruption", "SentimentIsPositive", "SentimentIsNegative", "SentimentScore"}
)
"""Members of each turn that say nothing where they are zero or false."""


def recognises(source: Source) -> bool:
    """Whether the document has the parts that only these have."""
    root = source.json or Part({})
    return {"ConversationAnalytics", "SpeechSegments"} <= root.data.keys()


def read(source: Source) -> Iterator[Imported]:
    """Read one call: turns with words and times, and what was found out about it."""
    root = source.json or Part({})
    call, parts = root.part("ConversationAnalytics"), root.parts("SpeechSegments")
    findings = Findings()
    names = {one.text("Speaker"): one.text("DisplayText") for one in call.parts("SpeakerLabels")}
    _keep_findings(root, call, names, findings)
    _tell_unread(parts, findings)
    language = values.language(call.text("LanguageCode"))
    turns = [_turn(part, names, language) for part in parts]
    stated = call.maybe_seconds_ms("Duration")
    told = assembled(turns, ID, language, findings, stated)
    contact = Contact(
        channel=Channel.VOICE,
        source=ID,
        external_id=_id(call) or source.stem,
        started_at=_started(call, source.zone, findings),
        duration_ms=told.transcript.duration_ms,
        agents=_agents(call),
        language=language,
        customer_key=_said(call, "Cust"),
        custom=findings.custom,
    )
    item = Imported(contact, told.transcript, file=shown(source.file), speakers=told.speakers)
    yield kept_within(item, findings, source.file)


def _id(call: Part) -> str:
    """Return the call's own id, else the name of the job that wrote its words down."""
    jobs = [one.part("TranscribeJobInfo") for one in call.parts("SourceInformation")]
    names = (job.text("TranscriptionJobName").strip() for job in jobs)
    return _said(call, "GUID") or next((name for name in names if name), "")


def _agents(call: Part) -> tuple[Agent, ...]:
    name = _said(call, "Agent")
    return (Agent(name, name),) if name else ()


def _started(call: Part, zone: tzinfo | None, findings: Findings) -> datetime | None:
    place = _said(call, "ConversationLocation")
    return values.moment(
        _said(call, "ConversationTime"), _zone(place, zone, findings), call.at("ConversationTime")
    )


def _zone(place: str, zone: tzinfo | None, findings: Findings) -> tzinfo | None:
    try:
        return ZoneInfo(place) if place else zone
    except (ZoneInfoNotFoundError, ValueError, OSError):
        findings.tell("import.zone_unknown", zone=place)
        return zone


def _said(part: Part, key: str) -> str:
    text = part.text(key).strip()
    return "" if text in _NOTHING else text


def _keep_findings(root: Part, call: Part, names: dict[str, str], findings: Findings) -> None:
    findings.unread(root, {"ConversationAnalytics", "SpeechSegments"})
    findings.unread(call, _CALL)
    trends = call.part("SentimentTrends")
    for speaker, name in names.items():
        score = trends.part(speaker)
        side = sides.of_label(name)
        field = f"sentiment_{side.value if side.value != 'unknown' else speaker}"
        findings.keep(field, score.data.get("SentimentScore"), score.at("SentimentScore"))
        findings.unread(score, {"SentimentScore", "NameOverride"}, _TRENDS)
    found = [one for one in call.parts("CategoriesDetected") if one.whole("Instances")]
    findings.keep("categories", [one.text("Name") for one in found], call.at("CategoriesDetected"))
    lists = {"issues": "IssuesDetected", "outcomes": "OutcomesDetected"}
    for name, key in (lists | {"action_items": "ActionItemsDetected"}).items():
        findings.keep(name, [one.text("Text") for one in call.parts(key)], call.at(key))
    entities = [text for one in call.parts("CustomEntities") for text in _values(one)]
    findings.keep("entities", entities, call.at("CustomEntities"))
    silence = call.part("SpeakerTime").part("NonTalkTime")
    findings.keep("non_talk_s", silence.data.get("TotalTimeSecs"), silence.at("TotalTimeSecs"))


def _values(entity: Part) -> list[str]:
    values_ = entity.data.get("Values")
    return [one for one in values_ if isinstance(one, str)] if isinstance(values_, list) else []


def _tell_unread(parts: tuple[Part, ...], findings: Findings) -> None:
    for part in parts:
        known = {key for key in _EMPTY_MARKS if not part.data.get(key)}
        findings.unread(part, _TURN | known, "SpeechSegments[]")


def _turn(part: Part, names: dict[str, str], language: str) -> Turn:
    speaker = part.text("SegmentSpeaker").strip()
    label = names.get(speaker, "").strip()
    start, end = part.seconds_ms("SegmentStartTime"), part.seconds_ms("SegmentEndTime")
    segment = Segment(
        side=sides.of_label(label),
        channel=None,
        start_ms=start,
        end_ms=end,
        text=part.text("DisplayText") or part.text("OriginalText"),
        language=language,
        words=tuple(_word(one) for one in part.parts("WordConfidence")),
    )
    return Turn(segment, label or speaker, part.path)


def _word(part: Part) -> Word:
    start, end = part.seconds_ms("StartTime"), part.seconds_ms("EndTime")
    return Word(start, end, part.text("Text").strip(), part.decimal("Confidence") or 0.0)


FORMAT: Final = Format(recognises, read)
