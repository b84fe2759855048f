"""Who is away when."""

from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from qa_desk.db.journal import Writing
from qa_desk.db.people import require_evaluators
from qa_desk.db.tables import AbsenceTable, AgentTable
from qa_desk.domain.days import Days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Absence
from qa_desk.errors import NotFound


class Absences:
    """Reads absences."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[Absence]:
        """Return all absences, those that begin last first."""
        table = AbsenceTable
        query = (
            select(
                table.first_day,
                table.last_day,
                table.reason,
                AgentTable.external_id,
                table.login,
                table.note,
                table.id,
            )
            .outerjoin(AgentTable, AgentTable.id == table.agent_id)
            .order_by(table.first_day.desc(), table.id.desc())
        )
        return [
            Absence(Days(first, last), reason, agent, _login(login), note, number)
            for first, last, reason, agent, login, note, number in self._connection.execute(query)
        ]

    def evaluators_away(self, day: date) -> frozenset[EvaluatorId]:
        """Return the evaluators who are away on a day."""
        table = AbsenceTable
        query = select(table.login).where(
            table.login.is_not(None), table.first_day <= day, table.last_day >= day
        )
        found = self._connection.execute(query).scalars()
        return frozenset(EvaluatorId(login) for login in found if login is not None)


class AbsencesWriter(Absences):
    """Writes absences."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, absence: Absence) -> int:
        """Store an absence; return its number. NotFound where there is no such person."""
        statement = insert(AbsenceTable).values(self._row(absence)).returning(AbsenceTable.id)
        number = self._connection.execute(statement).scalar_one()
        self._writing.changed("absence", number, "days", None, _told(absence))
        return number

    def update(self, absence: Absence) -> None:
        """Store an absence anew; NotFound where it has gone."""
        table = AbsenceTable
        before = next((each for each in self.rows() if each.id == absence.id), None)
        values = update(table).where(table.id == absence.id).values(self._row(absence))
        if self._connection.execute(values).rowcount == 0:
            raise NotFound(what="absence", id=absence.id)
        old = None if before is None else _told(before)
        self._writing.changed("absence", absence.id, "days", old, _told(absence))

    def remove(self, id: int) -> None:  # noqa: A002 - the word of the contract
        """Forget an absence; NotFound where it has gone."""
        gone = self._connection.execute(delete(AbsenceTable).where(AbsenceTable.id == id))
        if gone.rowcount == 0:
            raise NotFound(what="absence", id=id)
        self._writing.touch("absence", id)

    def _row(self, absence: Absence) -> dict[str, object]:
        if absence.login is not None:
            require_evaluators(self._connection, [absence.login])
        return {
            "agent_id": None if absence.agent is None else self._agent(absence.agent),
            "login": absence.login,
            "first_day": absence.days.first,
            "last_day": absence.days.last,
            "reason": absence.reason,
            "note": absence.note,
        }

    def _agent(self, external_id: str) -> int:
        query = select(AgentTable.id).where(AgentTable.external_id == external_id)
        found = self._connection.execute(query).scalar_one_or_none()
        if found is None:
            raise NotFound(what="agent", id=external_id)
        return found


def _login(login: str | None) -> EvaluatorId | None:
    return None if login is None else EvaluatorId(login)


def _told(absence: Absence) -> str:
    """Return an absence as the journal tells it: who and when; why is nobody else's business."""
    return f"{absence.agent or absence.login} {absence.days.first} {absence.days.last}"
