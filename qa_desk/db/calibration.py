"""Calibration sessions."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update

from qa_desk.db.journal import Writing
from qa_desk.db.people import require_evaluators
from qa_desk.db.scorecards import require_card
from qa_desk.db.server_rules import compared, entries_made
from qa_desk.db.tables import (
    ParticipantTable,
    SessionContactTable,
    SessionTable,
)
from qa_desk.domain.calibration import Session
from qa_desk.domain.evaluations import CardRef, State
from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId
from qa_desk.domain.rows import SessionRow
from qa_desk.errors import NotFound


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one participant is with one contact."""

    contact_id: ContactId
    evaluator: EvaluatorId
    state: State


class Calibration:
    """Reads sessions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[SessionRow]:
        """Return all sessions, newest first."""
        session, contact = SessionTable, SessionContactTable
        participant, entry = ParticipantTable, entries_made(self._connection).c
        contacts = select(func.count()).where(contact.session_id == session.id)
        participants = select(func.count()).where(participant.session_id == session.id)
        entries = select(func.count()).where(
            entry.session_id == session.id, entry.state != State.DRAFT.value
        )
        query = (
            select(session.id, session.title, session.state, session.created_at)
            .add_columns(contacts.scalar_subquery(), participants.scalar_subquery())
            .add_columns(entries.scalar_subquery())
            .order_by(session.created_at.desc(), session.id)
        )
        found = self._connection.execute(query)
        return [SessionRow(SessionId(row[0]), *row[1:]) for row in found]

    def get(self, id: SessionId) -> Session:  # noqa: A002 - the word of the contract
        """Return a session; NotFound if there is none."""
        table = SessionTable
        query = (
            select(table.title, table.card_id, table.card_version, table.card_sha256)
            .add_columns(table.created_at, table.master, table.state, table.revealed_at)
            .where(table.id == id)
        )
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound(what="session", id=id)
        return Session(
            id=id,
            title=row.title,
            card=CardRef(row.card_id, row.card_version, row.card_sha256),
            contacts=self._contacts(id),
            participants=self._participants(id),
            created_at=row.created_at,
            master=None if row.master is None else EvaluatorId(row.master),
            state=row.state,
            revealed_at=row.revealed_at,
        )

    def standing(self, id: SessionId) -> list[Standing]:  # noqa: A002 - the word of the contract
        """Return how far each entry of a session is, by contact and evaluator; never what it says."""
        made = entries_made(self._connection, id).c
        query = select(made.contact_id, made.evaluator, made.state)
        found = self._connection.execute(query.order_by(made.contact_id, made.evaluator))
        return [
            Standing(ContactId(contact_id), EvaluatorId(evaluator), State(state))
            for contact_id, evaluator, state in found
        ]

    def names(self, id_: SessionId) -> dict[ContactId, str]:
        """Return the outer ids of a session's contacts, for whoever may compare it."""
        told = compared(self._connection, id_)
        found = self._connection.execute(select(told.c.contact_id, told.c.external_id))
        return {ContactId(contact): name for contact, name in found}

    def _contacts(self, id_: SessionId) -> tuple[ContactId, ...]:
        table = SessionContactTable
        query = select(table.contact_id).where(table.session_id == id_).order_by(table.position)
        return tuple(ContactId(found) for found in self._connection.execute(query).scalars())

    def _participants(self, id_: SessionId) -> tuple[EvaluatorId, ...]:
        table = ParticipantTable
        query = select(table.evaluator).where(table.session_id == id_).order_by(table.position)
        return tuple(EvaluatorId(found) for found in self._connection.execute(query).scalars())


class CalibrationWriter(Calibration):
    """Writes sessions."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, session: Session) -> None:
        """Store a new session; NotFound if its card or one of its people is not stored."""
        self._require_links(session)
        self._connection.execute(
            insert(SessionTable).values(
                id=session.id, created_at=session.created_at, **_values(session)
            )
        )
        self._insert_parts(session)
        self._writing.compare("session", session.id, {}, _told(session))

    def save(self, session: Session) -> None:
        """Store what is now planned or revealed of a session; NotFound if it is not there."""
        self._require_links(session)
        before = self.get(session.id)
        table = SessionTable
        changed = self._connection.execute(
            update(table).where(table.id == session.id).values(_values(session))
        )
        if changed.rowcount == 0:
            raise NotFound(what="session", id=session.id)
        if _parts(before) != _parts(session):
            for part in (SessionContactTable, ParticipantTable):
                self._connection.execute(delete(part).where(part.session_id == session.id))
            self._insert_parts(session)
        self._writing.compare("session", session.id, _told(before), _told(session))

    def _require_links(self, session: Session) -> None:
        require_card(self._connection, session.card)
        require_evaluators(self._connection, {*session.participants, session.master})

    def _insert_parts(self, session: Session) -> None:
        contacts = [
            {"session_id": session.id, "position": position, "contact_id": contact_id}
            for position, contact_id in enumerate(session.contacts)
        ]
        people = [
            {"session_id": session.id, "position": position, "evaluator": evaluator}
            for position, evaluator in enumerate(session.participants)
        ]
        if contacts:
            self._connection.execute(insert(SessionContactTable), contacts)
        if people:
            self._connection.execute(insert(ParticipantTable), people)


def _parts(session: Session) -> tuple[tuple[ContactId, ...], tuple[EvaluatorId, ...]]:
    return session.contacts, session.participants


def _told(session: Session) -> dict[str, object]:
    return {
        "title": session.title,
        "card": f"{session.card.id} {session.card.version}",
        "master": session.master,
        "state": session.state,
        "contacts": session.contacts,
        "participants": session.participants,
    }


def _values(session: Session) -> dict[str, object]:
    return {
        "title": session.title,
        "card_id": session.card.id,
        "card_version": session.card.version,
        "card_sha256": session.card.sha256,
        "master": session.master,
        "state": session.state,
        "revealed_at": session.revealed_at,
    }
