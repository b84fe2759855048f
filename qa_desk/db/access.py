"""Who works here as the database knows it, and which contacts a permission reaches in a file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    false,
    func,
    literal,
    or_,
    select,
    text,
    true,
)

from qa_desk.db.roles import GROUPS
from qa_desk.db.tables import (
    ContactTable,
    EvaluationTable,
    EvaluatorTable,
    GivenTable,
    MembershipTable,
)
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import Scope, Sight


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows of a person, and of the company: `role` None is a stranger."""

    role: Role | None
    locked: bool
    others: int
    admins: int
    has_memberships: bool


class Access:
    """Reads what permissions depend on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self, login: str) -> Known:
        """Return what is known of a person."""
        table = EvaluatorTable
        mine = table.id == login
        role = select(table.role).where(mine).scalar_subquery()
        locked = select(table.locked).where(mine).scalar_subquery()
        others = select(func.count()).where(table.id != login).scalar_subquery()
        admins = select(func.count()).where(table.role == Role.ADMIN, ~table.locked)
        members = select(func.count()).select_from(MembershipTable)
        query = select(role, locked, others, admins.scalar_subquery(), members.scalar_subquery())
        found = self._connection.execute(query).one()
        return Known(found[0], bool(found[1]), found[2], found[3], found[4] > 0)

    def teams(self, login: str, today: date, *, leading: bool) -> frozenset[str]:
        """Return the teams a person belongs to today, or leads."""
        table = MembershipTable
        query = select(table.team).where(
            table.login == login, table.first_day <= today, table.last_day >= today
        )
        if leading:
            query = query.where(table.leads)
        return frozenset(self._connection.execute(query).scalars())

    def logins(self) -> frozenset[str]:
        """Return the names of all who can log in to the server as somebody of QA Desk."""
        query = text(
            "SELECT DISTINCT r.rolname FROM pg_roles r JOIN pg_auth_members m ON m.member = r.oid"
            " JOIN pg_roles g ON g.oid = m.roleid WHERE g.rolname = ANY(:groups) AND r.rolcanlogin"
        )
        found = self._connection.execute(query, {"groups": list(GROUPS.values())})
        return frozenset(found.scalars())

    def contacts(self, sight: Sight) -> list[ContactId]:
        """Return the contacts a permission reaches, in order of their numbers."""
        query = select(ContactTable.id).where(reached(sight)).order_by(ContactTable.id)
        return [ContactId(id_) for id_ in self._connection.execute(query).scalars()]

    def among(self, sight: Sight, ids: Iterable[int]) -> frozenset[ContactId]:
        """Return those of the contacts that a permission reaches."""
        wanted = list(ids)
        query = select(ContactTable.id).where(ContactTable.id.in_(wanted), reached(sight))
        return frozenset(ContactId(id_) for id_ in self._connection.execute(query).scalars())


def reached(sight: Sight) -> ColumnElement[bool]:
    """Return the condition that a contact is in reach; the same as the server's rule of contacts."""
    contact = ContactTable
    if sight.scope is Scope.ALL:
        return literal(1) == 1
    if sight.scope is Scope.NONE:
        return false()
    given = contact.id.in_(_given(sight.login))
    if sight.scope is Scope.OWN:
        return given
    return or_(contact.listed_team.in_(sorted(sight.teams)), given)


def covered(sight: Sight) -> ColumnElement[bool]:
    """Return the condition that a permission covers an evaluation and its contact."""
    if sight.scope is Scope.ALL:
        return true()
    if sight.scope is Scope.NONE:
        return false()
    mine = EvaluationTable.evaluator == sight.login
    if sight.scope is Scope.OWN:
        return mine
    return or_(mine, ContactTable.listed_team.in_(sorted(sight.teams)))


def _given(login: str) -> Select[int]:
    """Return the contacts a person was given, or has begun."""
    return select(GivenTable.contact_id).where(GivenTable.login == login)
