"""Makes masked copies where they are missing: of messages, and of transcripts of older versions."""

from sqlalchemy import Connection, Select, func, select, union

from qa_desk.db import masked_texts
from qa_desk.db.journal import Writing
from qa_desk.db.tables import MaskedTable, MessageTable, SegmentTable, TranscriptTable
from qa_desk.db.transcripts import Transcripts
from qa_desk.db.whole_contacts import messages_of
from qa_desk.domain.ids import ContactId
from qa_desk.domain.masked import Part


class MaskedCopies:
    """Tells what waits for a masked copy."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self) -> int:
        """Return how many contacts have messages or a whole transcript without a masked copy."""
        query = select(func.count()).select_from(_waiting().subquery())
        return self._connection.execute(query).scalar_one()


class MaskedCopiesWriter(MaskedCopies):
    """Makes the copies that wait."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def make(self, most: int) -> int:
        """Make the copies of the first contacts that wait, at most so many; return how many."""
        waits = _waiting().subquery()
        query = select(waits.c.contact_id).order_by(waits.c.contact_id).limit(most)
        ids = [ContactId(id_) for id_ in self._connection.execute(query).scalars()]
        for id_, messages in messages_of(self._connection, ids).items():
            lines = masked_texts.of_messages(messages)
            masked_texts.put(self._connection, id_, Part.MESSAGE, lines)
        for id_, transcript in Transcripts(self._connection).many(ids).items():
            if transcript.complete:
                turns = masked_texts.of_turns(transcript.segments)
                masked_texts.put(self._connection, id_, Part.TURN, turns)
        self._writing.put_off("contacts", "masked")  # nothing that anybody knows has changed
        return len(ids)


def _waiting() -> Select[int]:
    """Return the query for contacts with a text that has no masked copy."""
    turn, message, transcript = SegmentTable, MessageTable, TranscriptTable
    written = select(message.contact_id).where(
        message.ordinal == 0, ~_kept(Part.MESSAGE, message).exists()
    )
    spoken = (
        select(turn.contact_id)
        .join(transcript, transcript.contact_id == turn.contact_id)
        .where(turn.position == 0, transcript.complete, ~_kept(Part.TURN, turn).exists())
    )
    both = union(written, spoken).subquery()
    return select(both.c.contact_id)


def _kept(part: Part, table: type[SegmentTable | MessageTable]) -> Select[int]:
    masked = MaskedTable
    same = masked.contact_id == table.contact_id
    return select(masked.ordinal).where(same, masked.part == part)
