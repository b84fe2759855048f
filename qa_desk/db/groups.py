"""Target groups: rules under a name."""

from sqlalchemy import Connection, delete, insert, select, update

from qa_desk.db.journal import Writing
from qa_desk.db.tables import TargetGroupTable
from qa_desk.errors import NotFound
from qa_desk.sampling.groups import TargetGroup

Row = dict[str, object]


class Groups:
    """Reads target groups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[TargetGroup]:
        """Return all target groups by name."""
        table = TargetGroupTable
        query = select(table.name, table.rule, table.days, table.threshold, table.least)
        found = self._connection.execute(query.add_columns(table.topics).order_by(table.name))
        return [
            TargetGroup(name, rule, days, threshold, least, tuple(topics.splitlines()))
            for name, rule, days, threshold, least, topics in found
        ]

    def get(self, name: str) -> TargetGroup:
        """Return a target group; NotFound if there is none."""
        for group in self.rows():
            if group.name == name:
                return group
        raise NotFound(what="target_group", id=name)


class GroupsWriter(Groups):
    """Stores target groups."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def save(self, group: TargetGroup) -> None:
        """Store a target group, or what is new of the one with this name."""
        table, values = TargetGroupTable, _row(group)
        known = next((each for each in self.rows() if each.name == group.name), None)
        if known is None:
            self._connection.execute(insert(table).values(name=group.name, **values))
        else:
            self._connection.execute(update(table).where(table.name == group.name).values(values))
        self._writing.compare("target_group", group.name, _row(known) if known else {}, values)

    def remove(self, name: str) -> None:
        """Forget a target group; NotFound if there is none."""
        known = self.get(name)
        self._connection.execute(delete(TargetGroupTable).where(TargetGroupTable.name == name))
        self._writing.compare("target_group", name, _row(known), dict.fromkeys(_row(known)))


def _row(group: TargetGroup) -> Row:
    return {
        "rule": group.rule,
        "days": group.days,
        "threshold": group.threshold,
        "least": group.least,
        "topics": "\n".join(group.topics),
    }
