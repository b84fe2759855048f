"""Turns as rows, whether they stand in a transcript or were heard there before a correction."""

import json
from typing import Final, Protocol

from sqlalchemy import Connection, select, update
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db.tables import OriginalTable, SegmentTable
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.transcripts import Flag, Segment, Word

_NAMES: Final = (
    "side",
    "channel",
    "start_ms",
    "end_ms",
    "text",
    "confidence",
    "language",
    "words",
    "flags",
)


class TurnRow(Protocol):
    """A row with the columns of `columns_of`."""

    side: Side
    channel: int | None
    start_ms: int
    end_ms: int
    text: str
    confidence: float | None
    language: str
    words: str
    flags: str


def columns_of(
    table: type[SegmentTable | OriginalTable],
) -> tuple[InstrumentedAttribute[object], ...]:
    """Return the columns of a turn."""
    return tuple(getattr(table, name) for name in _NAMES)


def turn_of(row: TurnRow) -> Segment:
    """Return the turn that a row holds."""
    words = tuple(Word(*each) for each in json.loads(row.words))
    return Segment(
        row.side,
        row.channel,
        row.start_ms,
        row.end_ms,
        row.text,
        row.confidence,
        row.language,
        words,
        tuple(map(Flag, row.flags.split())),
    )


def turn_values(segment: Segment) -> dict[str, object]:
    """Return the values of a turn by column."""
    words = [[word.start_ms, word.end_ms, word.text, word.confidence] for word in segment.words]
    said = json.dumps(words, ensure_ascii=False)
    values: dict[str, object] = {name: getattr(segment, name) for name in _NAMES}
    return values | {"words": said, "flags": " ".join(segment.flags)}


def set_aside(connection: Connection, contact_id: ContactId) -> None:
    """Keep what was corrected in turns that are about to be replaced, with what was written there."""
    table, turn = OriginalTable, SegmentTable
    link = (turn.contact_id == table.contact_id, turn.position == table.position)
    standing = (table.contact_id == contact_id, table.position.is_not(None))
    written = {
        column: select(getattr(turn, name)).where(*link).scalar_subquery()
        for column, name in (
            ("written", "text"),
            ("written_side", "side"),
            ("written_language", "language"),
        )
    }
    connection.execute(update(table).where(*standing).values(written))
    connection.execute(update(table).where(*standing).values(position=None))
