"""What figures are to reach."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from qa_desk.db.journal import Writing
from qa_desk.db.people import PeopleChanged
from qa_desk.db.tables import TargetTable
from qa_desk.domain.days import Days
from qa_desk.domain.targets import Measure, Target


class TargetsReader:
    """Reads targets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[Target]:
        """Return all targets by measure, team, position and first day."""
        table = TargetTable
        query = select(
            table.measure,
            table.wanted,
            table.near,
            table.team,
            table.position,
            table.first_day,
            table.last_day,
            table.id,
        )
        found = [
            Target(measure, wanted, near, team, position, Days(first, last), number)
            for measure, wanted, near, team, position, first, last, number in (
                self._connection.execute(query)
            )
        ]
        order = list(Measure)
        return sorted(
            found, key=lambda t: (order.index(t.measure), t.team, t.position, t.days.first)
        )


class TargetsWriter(TargetsReader):
    """Writes targets."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def replace(self, before: Sequence[Target], after: Sequence[Target]) -> None:
        """Put targets in the place of others; PeopleChanged where those are not there any more.

        What stands in both keeps its row.
        """
        stored = {target.id: target for target in self.rows()}
        if any(stored.get(target.id) != target for target in before):
            raise PeopleChanged
        gone = [target.id for target in before if target not in after]
        new = [target for target in after if target not in before]
        if gone:
            self._connection.execute(delete(TargetTable).where(TargetTable.id.in_(gone)))
        for target in new:
            row = insert(TargetTable).values(_row(target)).returning(TargetTable.id)
            number = self._connection.execute(row).scalar_one()
            self._writing.changed("target", number, "target", None, _told(target))
        for old in gone:
            self._writing.changed("target", old, "target", _told(stored[old]), None)


def _row(target: Target) -> dict[str, object]:
    return {
        "measure": target.measure,
        "team": target.team,
        "position": target.position,
        "first_day": target.days.first,
        "last_day": target.days.last,
        "wanted": target.wanted,
        "near": target.near,
    }


def _told(target: Target) -> str:
    """Return a target as the journal tells it."""
    held = f"{target.days.first} {target.days.last}"
    where = f"{target.team or '*'} / {target.position or '*'}"
    return f"{target.measure} {where} {held}: {target.wanted} ({target.near})"
