"""Filters that people keep, and share with a team."""

from sqlalchemy import Connection, delete, insert, or_, select

from qa_desk.db.journal import Writing
from qa_desk.db.spelling import veiled
from qa_desk.db.tables import SavedFilterTable
from qa_desk.domain.saved_filters import SavedFilter

_COLUMNS = (
    SavedFilterTable.id,
    SavedFilterTable.owner,
    SavedFilterTable.name,
    SavedFilterTable.expression,
    SavedFilterTable.team,
)


class SavedFilters:
    """Reads filters."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seen_by(self, login: str, teams: frozenset[str]) -> list[SavedFilter]:
        """Return somebody's own filters by name, and after them those that teams were given."""
        table = SavedFilterTable
        mine = or_(table.owner == login, table.team.in_(sorted(teams - {""})))
        query = select(*_COLUMNS).where(mine)
        found = [SavedFilter(*row) for row in self._connection.execute(query)]
        return sorted(found, key=lambda each: (each.owner != login, each.name.casefold(), each.id))


class SavedFiltersWriter(SavedFilters):
    """Writes filters."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def put(self, kept: SavedFilter) -> None:
        """Store a filter in the place of its owner's filter of this name, if there is one."""
        table = SavedFilterTable
        same = (table.owner == kept.owner, table.name == kept.name)
        before = self._connection.execute(select(*_COLUMNS).where(*same)).one_or_none()
        self._connection.execute(delete(table).where(*same))
        values = {column.key: getattr(kept, column.key) for column in _COLUMNS}
        self._connection.execute(insert(table).values(values))
        old = _told(SavedFilter(*before)) if before else {}
        self._writing.compare("saved_filter", kept.id, old, _told(kept))

    def remove(self, kept: SavedFilter) -> None:
        """Remove a filter; one that is gone already is no fault."""
        table = SavedFilterTable
        self._connection.execute(
            delete(table).where(table.id == kept.id, table.owner == kept.owner)
        )
        self._writing.compare("saved_filter", kept.id, _told(kept), {})


def _told(kept: SavedFilter) -> dict[str, object]:
    """Return what the journal tells; the expression may name a customer."""
    return {"name": kept.name, "expression": veiled(kept.expression), "team": kept.team}
