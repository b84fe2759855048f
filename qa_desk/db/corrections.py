"""Corrections of transcripts: the turn as it was heard is kept beside what was written instead."""

from collections.abc import Collection
from datetime import datetime
from typing import Final, Protocol

from sqlalchemy import Connection, case, delete, func, insert, select, update

from qa_desk.db.filters import one_of_ids
from qa_desk.db.journal import Writing
from qa_desk.db.spelling import veiled
from qa_desk.db.tables import OriginalTable, SegmentTable, TranscriptTable
from qa_desk.db.transcripts import TranscriptsWriter
from qa_desk.db.turns import TurnRow, columns_of, turn_of, turn_values
from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import Correction, Wording, wording_of
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.transcripts import Segment
from qa_desk.errors import Expected, NotFound

_COLUMNS: Final = (
    OriginalTable.position,
    OriginalTable.by,
    OriginalTable.at,
    OriginalTable.written,
    OriginalTable.written_side,
    OriginalTable.written_language,
    *columns_of(OriginalTable),
)
_OTHER_SIDE: Final = {Side.AGENT: Side.CUSTOMER, Side.CUSTOMER: Side.AGENT}


class TurnChanged(Expected):
    """The turn is not what was corrected: somebody else was quicker; fact `number`, from 1."""

    code = "correction.turn_changed"


class _CorrectionRow(TurnRow, Protocol):
    """A row with the columns of a correction."""

    position: int | None
    by: str
    at: datetime
    written: str | None
    written_side: Side | None
    written_language: str | None


class Corrections:
    """Reads what was corrected; turns go by their number in the order of time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, contact_id: ContactId) -> dict[int, Correction]:
        """Return the corrections that stand in a transcript, by the number of their turn."""
        table = OriginalTable
        query = select(*_COLUMNS).where(table.contact_id == contact_id)
        query = query.where(table.position.is_not(None))
        rows = {row.position: row for row in self._connection.execute(query)}
        if not rows:
            return {}
        places = self._places(contact_id)
        return {
            number: _correction(rows[place]) for number, place in enumerate(places) if place in rows
        }

    def earlier(self, contact_id: ContactId) -> tuple[Correction, ...]:
        """Return the corrections of transcripts that a newer one has replaced, in order of time."""
        table = OriginalTable
        query = select(*_COLUMNS).where(table.contact_id == contact_id)
        query = query.where(table.position.is_(None))
        rows = self._connection.execute(query.order_by(table.start_ms, table.number))
        return tuple(map(_correction, rows))

    def among(self, contact_ids: Collection[ContactId]) -> set[ContactId]:
        """Return those of the contacts in whose transcript a correction stands."""
        if not contact_ids:
            return set()
        table = OriginalTable
        among = one_of_ids(self._connection, table.contact_id, sorted(contact_ids))
        query = select(table.contact_id).where(among, table.position.is_not(None)).distinct()
        return {ContactId(id_) for id_ in self._connection.execute(query).scalars()}

    def _places(self, contact_id: ContactId) -> list[int]:
        """Return the positions of the turns in order of time."""
        table = SegmentTable
        query = select(table.position).where(table.contact_id == contact_id)
        ordered = query.order_by(table.start_ms, table.position)
        return list(self._connection.execute(ordered).scalars())


class CorrectionsWriter(Corrections):
    """Writes corrections into the turns, and keeps what was heard; search and masked copy follow."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing
        self._transcripts = TranscriptsWriter(writing)

    def heard(self, contact_id: ContactId, number: int) -> Segment:
        """Return what was heard in a turn; NotFound if there is no such turn."""
        place = self._place(contact_id, number)
        return self._heard(contact_id, place) or self._turn(contact_id, place)

    def put(self, contact_id: ContactId, number: int, seen: Wording, wanted: Segment) -> None:
        """Put a corrected turn in the place of what was seen there; what was heard restores it.

        NotFound if there is no such turn, TurnChanged where another correction was quicker.
        """
        place = self._place(contact_id, number)
        present = self._turn(contact_id, place)
        if wording_of(present) != seen:
            raise TurnChanged(number=number + 1)
        heard = self._heard(contact_id, place)
        table = OriginalTable
        mine = (table.contact_id == contact_id, table.position == place)
        self._connection.execute(delete(table).where(*mine))
        if wanted != (heard or present):
            self._keep(contact_id, place, heard or present)
        turn = SegmentTable
        changed = update(turn).where(turn.contact_id == contact_id, turn.position == place)
        self._connection.execute(changed.values(turn_values(wanted)))
        self._transcripts.renew(contact_id)
        old, new = _told(number, present), _told(number, wanted)
        self._writing.compare("transcript", contact_id, old, new)

    def swap_sides(self, contact_id: ContactId) -> int:
        """Take the agent for the customer and the other way round; return in how many turns.

        NotFound where there is no transcript to be seen.
        """
        self._take_turns(contact_id)
        swapped = 0
        for table in (OriginalTable, SegmentTable):
            other = case((table.side == Side.AGENT, Side.CUSTOMER.value), else_=Side.AGENT.value)
            turns = update(table).where(table.contact_id == contact_id)
            turns = turns.where(table.side.in_(list(_OTHER_SIDE)))
            if table is OriginalTable:
                turns = turns.where(OriginalTable.position.is_not(None))
            swapped = self._connection.execute(turns.values(side=other)).rowcount
        self._transcripts.renew(contact_id)
        self._writing.changed("transcript", contact_id, "sides", None, "agent ↔ customer")
        return swapped

    def _keep(self, contact_id: ContactId, place: int, heard: Segment) -> None:
        table = OriginalTable
        last = select(func.coalesce(func.max(table.number), -1))
        number = self._connection.execute(last.where(table.contact_id == contact_id)).scalar_one()
        row = turn_values(heard) | {
            "contact_id": contact_id,
            "number": number + 1,
            "position": place,
            "by": self._writing.by,
            "at": self._writing.now,
        }
        self._connection.execute(insert(table).values(row))

    def _place(self, contact_id: ContactId, number: int) -> int:
        """Return the position of a turn, and let others who correct this transcript wait."""
        self._take_turns(contact_id)
        places = self._places(contact_id)
        if not 0 <= number < len(places):
            raise NotFound(what="turn", id=number + 1)
        return places[number]

    def _take_turns(self, contact_id: ContactId) -> None:
        """Let others who correct the transcript wait; NotFound where there is none to be seen."""
        query = select(TranscriptTable.contact_id).where(TranscriptTable.contact_id == contact_id)
        if self._connection.execute(query.with_for_update()).first() is None:
            raise NotFound(what="transcript", id=contact_id)

    def _turn(self, contact_id: ContactId, place: int) -> Segment:
        table = SegmentTable
        query = select(*columns_of(table))
        query = query.where(table.contact_id == contact_id, table.position == place)
        return turn_of(self._connection.execute(query).one())

    def _heard(self, contact_id: ContactId, place: int) -> Segment | None:
        table = OriginalTable
        query = select(*columns_of(table))
        query = query.where(table.contact_id == contact_id, table.position == place)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else turn_of(row)


def _correction(row: _CorrectionRow) -> Correction:
    written = None
    if row.written is not None and row.written_side is not None:
        written = Wording(row.written, row.written_side, row.written_language or "")
    return Correction(turn_of(row), EvaluatorId(row.by), row.at, written)


def _told(number: int, turn: Segment) -> dict[str, object]:
    """Return what the journal tells of a turn, never its words."""
    return {
        f"turn {number + 1}": veiled(turn.text),
        f"turn {number + 1} side": turn.side,
        f"turn {number + 1} language": turn.language,
    }
