"""Domain values as the JSON of the command line."""

from collections.abc import Callable, Mapping
from datetime import datetime
from fractions import Fraction
from typing import Final

from qa_desk.domain.contacts import Contact, Media, Message
from qa_desk.domain.rows import ContactRow
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.importing.outcome import Notice, Rejection
from qa_desk.importing.tables.understood import Understood
from qa_desk.texts import Catalogue

MILLISECONDS: Final = 1000


def seconds(milliseconds: int | None) -> float | None:
    """Return a time in seconds."""
    return None if milliseconds is None else milliseconds / MILLISECONDS


def moment(value: datetime | None) -> str | None:
    """Return a point in time in ISO 8601."""
    return None if value is None else value.isoformat()


def percent(value: Fraction | None) -> float | None:
    """Return an exact percentage as a plain number."""
    return None if value is None else float(value)


_CONTACT_FIELDS: Final[dict[str, Callable[[ContactRow], object]]] = {
    "id": lambda row: row.id,
    "channel": lambda row: row.channel,
    "external_id": lambda row: row.external_id,
    "started_at": lambda row: moment(row.started_at),
    "duration_s": lambda row: seconds(row.duration_ms),
    "agent": lambda row: row.agent,
    "team": lambda row: row.team,
    "topic": lambda row: row.topic,
    "language": lambda row: row.language,
    "direction": lambda row: row.direction,
    "complaint": lambda row: row.complaint,
    "has_recording": lambda row: row.has_recording,
    "transcribed": lambda row: row.transcribed,
    "evaluations": lambda row: row.evaluations,
    "score": lambda row: percent(row.score),
}
CONTACT_FIELDS: Final = tuple(_CONTACT_FIELDS)


def contact_row(row: ContactRow) -> dict[str, object]:
    """Return one line of a list of contacts."""
    return {name: read(row) for name, read in _CONTACT_FIELDS.items()}


def contact(value: Contact, transcript: Transcript | None) -> dict[str, object]:
    """Return a whole contact."""
    return {
        "id": value.id,
        "channel": value.channel,
        "source": value.source,
        "external_id": value.external_id,
        "started_at": moment(value.started_at),
        "duration_s": seconds(value.duration_ms),
        "agents": [{"id": a.external_id, "name": a.name} for a in value.agents],
        "team": value.listed_team or value.team,
        "queue": value.queue,
        "topic": value.topic,
        "disposition": value.disposition,
        "direction": value.direction,
        "language": value.language,
        "customer": value.customer_key,
        "csat": value.csat,
        "complaint": value.complaint,
        "custom": dict(value.custom),
        "media": [_media(m) for m in value.media],
        "messages": [_message(m) for m in value.messages],
        "turns": [turn(s) for s in transcript.segments] if transcript else [],
    }


def transcript(value: Transcript, source: Mapping[str, object]) -> dict[str, object]:
    """Return a transcript; `source` is the contact or the file it is of."""
    return {
        **source,
        "model": value.model,
        "language": value.language,
        "duration_s": seconds(value.duration_ms),
        "speech_s": seconds(value.speech_ms),
        "elapsed_s": seconds(value.elapsed_ms),
        "turns": [turn(segment) for segment in value.segments],
    }


def turn(segment: Segment) -> dict[str, object]:
    """Return one turn of a transcript."""
    return {
        "side": segment.side,
        "channel": segment.channel,
        "start_s": seconds(segment.start_ms),
        "end_s": seconds(segment.end_ms),
        "text": segment.text,
        "confidence": segment.confidence,
        "language": segment.language,
        "flags": list(segment.flags),
        "words": [_word(word) for word in segment.words],
    }


def rejection(value: Rejection, texts: Catalogue) -> dict[str, object]:
    """Return what was not imported, and why."""
    message = texts.sentence(value.code, {**value.facts, "file": value.file, "line": value.line})
    return {"file": value.file, "line": value.line, "code": value.code, "message": message}


def notice(value: Notice, texts: Catalogue) -> dict[str, object]:
    """Return what is to be known of contacts that were imported."""
    message = texts.sentence(value.code, {**value.facts, "file": value.file, "line": value.line})
    data = {"file": value.file, "line": value.line, "code": value.code}
    return {**data, "message": message, "files": value.files}


def table_mapping(value: Understood) -> dict[str, object]:
    """Return how a table of calls is read, and what that makes of its first rows."""
    mapping = value.mapping
    titles = mapping.titles

    def column(place: int) -> str | int:
        return titles[place] if place < len(titles) else place + 1

    return {
        "file": value.file,
        "origin": value.origin,
        "maker": mapping.maker.value,
        "source": mapping.source,
        "encoding": mapping.encoding,
        "separator": mapping.separator,
        "header": mapping.header,
        "dates": mapping.dates.value,
        "zone": mapping.zone,
        "internal_digits": mapping.internal,
        "columns": {field.value: column(place) for field, place in mapping.columns.items()},
        "extras": list(mapping.extras),
        "rows": [{field.value: cell for field, cell in row.items()} for row in value.rows],
    }


def _media(value: Media) -> dict[str, object]:
    return {
        "path": value.path,
        "codec": value.codec,
        "channels": value.channels,
        "sample_rate": value.sample_rate,
        "duration_s": seconds(value.duration_ms),
        "sides": list(value.sides),
    }


def _message(value: Message) -> dict[str, object]:
    return {
        "id": value.position,
        "at": moment(value.at),
        "side": value.side,
        "author": value.author,
        "text": value.text,
    }


def _word(value: Word) -> dict[str, object]:
    return {
        "start_s": seconds(value.start_ms),
        "end_s": seconds(value.end_ms),
        "text": value.text,
        "confidence": value.confidence,
    }
