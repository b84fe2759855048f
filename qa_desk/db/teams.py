"""Teams, and which evaluators belong to them or lead them."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select, union, update

from qa_desk.db.journal import Writing
from qa_desk.db.people import PeopleChanged, require_evaluators
from qa_desk.db.tables import (
    AgentTable,
    ContactTable,
    EvaluatorTable,
    MembershipTable,
    PostingTable,
    TeamTable,
)
from qa_desk.domain.days import Days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Membership, Team


class Teams:
    """Reads teams."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[Team]:
        """Return all teams by name: those written down and those that anything names."""
        named = (
            select(TeamTable.name),
            select(ContactTable.listed_team),
            select(AgentTable.team),
            select(PostingTable.team),
            select(MembershipTable.team),
        )
        names = self._connection.execute(union(*named)).scalars()
        closed = set(
            self._connection.execute(select(TeamTable.name).where(TeamTable.closed)).scalars()
        )
        return [Team(name, name in closed) for name in sorted(names) if name]

    def memberships(self, login: EvaluatorId | None = None) -> list[Membership]:
        """Return who belongs where, in order of login, team and days: of one evaluator, or all."""
        table = MembershipTable
        query = select(
            table.login, table.team, table.first_day, table.last_day, table.leads
        ).order_by(table.login, table.team, table.first_day)
        if login is not None:
            query = query.where(table.login == login)
        return [
            Membership(EvaluatorId(who), team, Days(first, last), leads)
            for who, team, first, last, leads in self._connection.execute(query)
        ]


class TeamsWriter(Teams):
    """Writes teams."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def save(self, team: Team) -> None:
        """Write a team down, or whether the one of this name is closed."""
        table = TeamTable
        stored = select(table.closed).where(table.name == team.name)
        closed = self._connection.execute(stored).scalar_one_or_none()
        known = update(table).where(table.name == team.name).values(closed=team.closed)
        if self._connection.execute(known).rowcount == 0:
            added = insert(table).values(name=team.name, closed=team.closed)
            self._connection.execute(added)
        self._writing.changed("team", team.name, "closed", closed, team.closed)

    def remove(self, name: str) -> None:
        """Forget what was written down of a team; what names it still does."""
        self._connection.execute(delete(TeamTable).where(TeamTable.name == name))
        self._writing.touch("team", name)

    def join(
        self, login: EvaluatorId, before: Sequence[Membership], after: Sequence[Membership]
    ) -> None:
        """Give an evaluator other memberships; PeopleChanged where they are not as before."""
        require_evaluators(self._connection, [login])
        turn = select(EvaluatorTable.id).where(EvaluatorTable.id == login).with_for_update()
        self._connection.execute(turn)  # whoever changes the same person on a server waits here
        if self.memberships(login) != list(before):
            raise PeopleChanged
        self._connection.execute(delete(MembershipTable).where(MembershipTable.login == login))
        if after:
            self._connection.execute(insert(MembershipTable), [_row(each) for each in after])
        self._writing.changed("evaluator", login, "teams", _told(before), _told(after))


def _row(membership: Membership) -> dict[str, object]:
    return {
        "login": membership.login,
        "team": membership.team,
        "first_day": membership.days.first,
        "last_day": membership.days.last,
        "leads": membership.leads,
    }


def _told(memberships: Sequence[Membership]) -> list[str] | None:
    """Return memberships as the journal tells them; None for none."""
    return [
        f"{m.days.first} {m.days.last} {m.team}{' (leads)' if m.leads else ''}" for m in memberships
    ] or None
