"""Masked copies of transcripts and messages, for those who may not read the originals."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, delete, insert, select

from qa_desk.analytics.masking.spans import blanked
from qa_desk.analytics.masking.speech import spans_of_messages, spans_of_turns
from qa_desk.db.tables import MaskedTable
from qa_desk.domain.contacts import Message
from qa_desk.domain.ids import ContactId
from qa_desk.domain.masked import MaskedLine, Part
from qa_desk.domain.transcripts import Segment


class MaskedTexts:
    """Reads masked copies."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, contact_id: ContactId) -> tuple[MaskedLine, ...]:
        """Return what was written and said in a contact, masked: messages, then turns, in order."""
        table = MaskedTable
        query = select(table.part, table.side, table.text, table.start_ms, table.end_ms, table.at)
        query = query.where(table.contact_id == contact_id).order_by(table.part, table.ordinal)
        return tuple(MaskedLine(*row) for row in self._connection.execute(query))


def of_turns(segments: Sequence[Segment]) -> Iterator[MaskedLine]:
    """Yield turns with what is personal blanked; needs all of them: numbers run over turns."""
    for turn, spans in zip(segments, spans_of_turns(segments), strict=True):
        text = blanked(turn.text, spans)
        yield MaskedLine(Part.TURN, turn.side, text, turn.start_ms, turn.end_ms)


def of_messages(messages: Sequence[Message]) -> Iterator[MaskedLine]:
    """Yield messages with what is personal blanked; who wrote them is told by their side alone."""
    for message, spans in zip(messages, spans_of_messages(messages), strict=True):
        text = blanked(message.text, spans)
        yield MaskedLine(Part.MESSAGE, message.side, text, at=message.at)


def put(
    connection: Connection, contact_id: ContactId, part: Part, lines: Iterable[MaskedLine]
) -> None:
    """Keep masked lines in the place of what was kept of that part."""
    table = MaskedTable
    mine = (table.contact_id == contact_id, table.part == part)
    connection.execute(delete(table).where(*mine))
    rows = [
        {
            "contact_id": contact_id,
            "part": part,
            "ordinal": ordinal,
            "side": line.side,
            "start_ms": line.start_ms,
            "end_ms": line.end_ms,
            "at": line.at,
            "text": line.text,
        }
        for ordinal, line in enumerate(lines)
    ]
    if rows:
        connection.execute(insert(table), rows)
