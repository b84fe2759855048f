"""Roles of a PostgreSQL server: the groups of QA Desk, the keeper, and who is connected."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, text

from qa_desk.db.faults import NeedsCreateRole
from qa_desk.domain.people import Role

GROUPS: Final = {role: f"qa_desk_{role.value}" for role in Role}
KEEPER: Final = "qa_desk_keeper"
"""Owns the functions that look at links for policies; nobody is it, nobody logs in as it."""
_WHO: Final = """
    SELECT current_user AS login, r.rolsuper, r.rolcreaterole, r.rolbypassrls,
        c.relowner IS NOT NULL AS has_tables, coalesce(c.relowner = r.oid, false) AS owns_tables,
        d.datdba = r.oid AS owns_database,
        has_schema_privilege('public', 'CREATE') AS may_make_tables
    FROM pg_roles r
    JOIN pg_database d ON d.datname = current_database()
    LEFT JOIN pg_class c ON c.oid = to_regclass('public.alembic_version')
    WHERE r.rolname = current_user"""


@dataclass(frozen=True, slots=True)
class Login:
    """Who is connected to a server, and what that means for the database."""

    name: str
    is_superuser: bool
    may_make_roles: bool
    has_tables: bool
    """Whether the database is of QA Desk already."""
    owns_tables: bool
    owns_database: bool
    may_make_tables: bool

    @property
    def is_above_rules(self) -> bool:
        """Whether the rules of rows do not hold for this login, or could be lifted by it."""
        return self.is_superuser or self.owns_tables


def connected(connection: Connection) -> Login:
    """Return who is connected."""
    row = connection.execute(text(_WHO)).one()
    return Login(
        name=row.login,
        is_superuser=row.rolsuper or row.rolbypassrls,
        may_make_roles=row.rolsuper or row.rolcreaterole,
        has_tables=row.has_tables,
        owns_tables=row.owns_tables,
        owns_database=row.owns_database,
        may_make_tables=row.may_make_tables,
    )


def make_groups(connection: Connection) -> None:
    """Make the groups and the keeper where they are missing; NeedsCreateRole if that cannot be."""
    wanted = (*GROUPS.values(), KEEPER)
    query = text("SELECT rolname FROM pg_roles WHERE rolname = ANY(:names)")
    there = set(connection.execute(query, {"names": list(wanted)}).scalars())
    missing = [name for name in wanted if name not in there]
    login = connected(connection)
    require_create_role(login)
    for name in missing:
        connection.execute(text(f"CREATE ROLE {name} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE"))


def require_create_role(login: Login) -> None:
    """Raise NeedsCreateRole for a login that may not make roles."""
    if not login.may_make_roles:
        raise NeedsCreateRole(login=login.name)


def become_keeper(connection: Connection) -> None:
    """Let the owner give functions to the keeper, until `leave_keeper`."""
    connection.execute(text(f"GRANT {KEEPER} TO CURRENT_USER"))
    connection.execute(text(f"GRANT CREATE, USAGE ON SCHEMA public TO {KEEPER}"))


def leave_keeper(connection: Connection) -> None:
    """Take back what `become_keeper` gave."""
    connection.execute(text(f"REVOKE CREATE ON SCHEMA public FROM {KEEPER}"))
    connection.execute(text(f"REVOKE {KEEPER} FROM CURRENT_USER"))
