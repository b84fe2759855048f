"""Teams, and which evaluators belong to them or lead them."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select, union, update

from qa_desk.db import server_rules
from qa_desk.db.journal import Writing
from qa_desk.db.people import PeopleChanged, require_evaluators
from qa_desk.db.tables import (
    AgentTable,
    ContactTable,
    EvaluatorTable,
    MembershipTable,
    PostingTable,
    TargetTable,
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
            select(TargetTable.team),
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

    def rename(self, former: str, wanted: str) -> int:
        """Call a team by another name everywhere; return how many contacts count for it.

        Protocols of samples and rows of the journal keep the word of their day. The caller has
        looked whether the name is free.
        """
        if server_rules.in_force(self._connection):
            contacts = server_rules.rename_team(self._connection, former, wanted)
        else:
            contacts = self._rename(former, wanted)
        self._writing.touch("team", former)
        self._writing.changed("team", wanted, "name", former, wanted)
        return contacts

    def _rename(self, former: str, wanted: str) -> int:
        listed = ContactTable.listed_team
        moved = update(ContactTable).where(listed == former).values(listed_team=wanted)
        contacts = self._connection.execute(moved).rowcount
        for table in (ContactTable, AgentTable, PostingTable, MembershipTable, TargetTable):
            named = update(table).where(table.team == former).values(team=wanted)
            self._connection.execute(named)
        named = update(TeamTable).where(TeamTable.name == former).values(name=wanted)
        self._connection.execute(named)
        return contacts

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
