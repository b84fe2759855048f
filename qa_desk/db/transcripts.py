"""Transcripts, whole or as they come."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import Connection, delete, func, insert, select, update

from qa_desk.db import masked_texts
from qa_desk.db.filters import one_of_ids
from qa_desk.db.journal import Writing
from qa_desk.db.phrase_hits import forget
from qa_desk.db.search import change_searched, spoken, spoken_forms
from qa_desk.db.spelling import veiled
from qa_desk.db.tables import ContactTable, SearchTable, SegmentTable, TranscriptTable
from qa_desk.db.turns import columns_of, set_aside, turn_of, turn_values
from qa_desk.domain.ids import ContactId
from qa_desk.domain.masked import Part
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.errors import NotFound

_TRANSCRIPT = (
    TranscriptTable.model,
    TranscriptTable.language,
    TranscriptTable.duration_ms,
    TranscriptTable.speech_ms,
    TranscriptTable.elapsed_ms,
    TranscriptTable.complete,
)


class Transcripts:
    """Reads transcripts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, contact_id: ContactId) -> Transcript | None:
        """Return a contact's transcript; None if it has none."""
        return self.many([contact_id]).get(contact_id)

    def many(self, contact_ids: Collection[ContactId]) -> dict[ContactId, Transcript]:
        """Return the transcripts of those of the contacts that have one."""
        if not contact_ids:
            return {}
        wanted, table = sorted(contact_ids), TranscriptTable
        among = one_of_ids(self._connection, table.contact_id, wanted)
        rows = self._connection.execute(select(table.contact_id, *_TRANSCRIPT).where(among)).all()
        segments = self._segments([ContactId(row.contact_id) for row in rows])
        return {
            ContactId(row.contact_id): Transcript(
                tuple(segments[row.contact_id]),
                row.model,
                row.language,
                row.duration_ms,
                row.speech_ms,
                row.elapsed_ms,
                row.complete,
            )
            for row in rows
        }

    def _segments(self, contact_ids: Sequence[ContactId]) -> defaultdict[int, list[Segment]]:
        found, table = defaultdict[int, list[Segment]](list), SegmentTable
        if not contact_ids:
            return found
        query = (
            select(table.contact_id, *columns_of(table))
            .where(one_of_ids(self._connection, table.contact_id, contact_ids))
            .order_by(table.contact_id, table.start_ms, table.position)
        )
        for row in self._connection.execute(query):
            found[row.contact_id].append(turn_of(row))
        return found


class TranscriptsWriter(Transcripts):
    """Writes transcripts, and keeps the search in step."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def begin(self, contact_id: ContactId, transcript: Transcript) -> None:
        """Put a transcript without segments in the place of what was there."""
        if transcript.segments:
            raise ValueError("segments are appended")
        self.put(contact_id, replace(transcript, complete=False))

    def append(self, contact_id: ContactId, segments: Sequence[Segment]) -> None:
        """Add turns to a transcript that was begun; NotFound if none was."""
        query = select(TranscriptTable.contact_id).where(TranscriptTable.contact_id == contact_id)
        if self._connection.execute(query).first() is None:
            raise NotFound(what="transcript", id=contact_id)
        self._insert(contact_id, segments)
        table = SearchTable
        added, forms = "\n" + spoken(segments), "\n" + spoken_forms(segments)
        self._connection.execute(
            update(table)
            .where(table.contact_id == contact_id)
            .values(
                spoken=table.spoken.concat(added),
                spoken_forms=func.coalesce(table.spoken_forms, "").concat(forms),
            )
        )
        self._writing.put_off("transcript", contact_id)  # its beginning and its end are told

    def finish(self, contact_id: ContactId, transcript: Transcript) -> None:
        """Put the finished transcript in the place of the one that grew."""
        self.put(contact_id, transcript)

    def put(self, contact_id: ContactId, transcript: Transcript) -> None:
        """Store a transcript in the place of what was there; NotFound for an unknown contact."""
        before = self.get(contact_id)
        self._mark_transcribed(contact_id, transcribed=transcript.complete)
        set_aside(self._connection, contact_id)
        forget(self._connection, [contact_id])
        for table in (SegmentTable, TranscriptTable):
            self._connection.execute(delete(table).where(table.contact_id == contact_id))
        self._connection.execute(
            insert(TranscriptTable).values(
                contact_id=contact_id,
                model=transcript.model,
                language=transcript.language,
                duration_ms=transcript.duration_ms,
                speech_ms=transcript.speech_ms,
                elapsed_ms=transcript.elapsed_ms,
                complete=transcript.complete,
            )
        )
        self._insert(contact_id, transcript.segments)
        self._follow(contact_id, transcript)
        self._writing.compare("transcript", contact_id, _told(before), _told(transcript))

    def renew(self, contact_id: ContactId) -> None:
        """Let the search and the masked copy follow turns that were changed."""
        transcript = self.get(contact_id)
        if transcript is not None:
            self._follow(contact_id, transcript)

    def remove(self, contact_id: ContactId) -> None:
        """Remove a transcript, if there is one; NotFound for an unknown contact."""
        before = self.get(contact_id)
        self._mark_transcribed(contact_id, transcribed=False)
        set_aside(self._connection, contact_id)
        forget(self._connection, [contact_id])
        for table in (SegmentTable, TranscriptTable):
            self._connection.execute(delete(table).where(table.contact_id == contact_id))
        search = update(SearchTable).where(SearchTable.contact_id == contact_id)
        self._connection.execute(search.values(spoken="", spoken_forms=""))
        masked_texts.put(self._connection, contact_id, Part.TURN, ())
        self._writing.compare("transcript", contact_id, _told(before), {})

    def _follow(self, contact_id: ContactId, transcript: Transcript) -> None:
        """Bring the search in step, and the masked copy, which only a whole transcript has."""
        change_searched(
            self._connection,
            contact_id,
            spoken=spoken(transcript.segments),
            spoken_forms=spoken_forms(transcript.segments, transcript.language),
        )
        whole = transcript.segments if transcript.complete else ()
        lines = masked_texts.of_turns(whole)
        masked_texts.put(self._connection, contact_id, Part.TURN, lines)

    def _mark_transcribed(self, contact_id: ContactId, *, transcribed: bool) -> None:
        table = ContactTable
        changed = self._connection.execute(
            update(table).where(table.id == contact_id).values(transcribed=transcribed)
        )
        if changed.rowcount == 0:
            raise NotFound(what="contact", id=contact_id)

    def _insert(self, contact_id: ContactId, segments: Sequence[Segment]) -> None:
        if not segments:
            return
        table = SegmentTable
        last = select(func.coalesce(func.max(table.position), -1))
        first = self._connection.execute(last.where(table.contact_id == contact_id)).scalar_one()
        rows = [
            {"contact_id": contact_id, "position": position} | turn_values(segment)
            for position, segment in enumerate(segments, first + 1)
        ]
        self._connection.execute(insert(table), rows)


def _told(transcript: Transcript | None) -> dict[str, object]:
    """Return what the journal tells of a transcript, never its words."""
    if transcript is None:
        return {}
    return {
        "model": transcript.model,
        "language": transcript.language,
        "complete": transcript.complete,
        "words": veiled("\n".join(f"{s.side} {s.text}" for s in transcript.segments)),
    }
