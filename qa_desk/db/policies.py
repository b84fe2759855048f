"""Puts the rules of the tables into a PostgreSQL database: grants, row-level security, triggers."""

import re
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, inspect, text

from qa_desk.db import queue_rules
from qa_desk.db.plan_functions import PLAN_FUNCTIONS
from qa_desk.db.roles import GROUPS, KEEPER, become_keeper, connected, leave_keeper, make_groups
from qa_desk.db.rules import RULES, Reach, Rule, nobody
from qa_desk.db.server_functions import (
    FUNCTIONS,
    GONE,
    KEEPER_CHANGES,
    KEEPER_KEEPS,
    KEEPER_READS,
    KEPT_BY,
    TRIGGERS,
    Function,
)
from qa_desk.db.tables import Base
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import PERMISSIONS, Scope

VERSION_TABLE: Final = "alembic_version"
OWNED: Final = ("evaluator", "evaluator_team", "team")
"""What the owner writes to make the first user known; all else is closed to the owner too."""
JOURNAL: Final = ("audit", "audit_change", "audit_head", "audit_subject")
_ARGUMENT: Final = re.compile(r"\w+ (text|boolean|bigint|timestamptz|date)")
_ROLE: Final = "(SELECT current_user = session_user AND coalesce(desk_role() = '{role}', false))"
"""Whether this is the role in this database: a group may have been given for another one.

As a truth value of a sub-select it is worked out once, and the planner expects it to hold.
"""


def put_in_force(connection: Connection) -> None:
    """Make roles, functions, grants and policies as they are today; again changes nothing.

    NeedsCreateRole where the login cannot make roles; then nothing was changed.
    """
    make_groups(connection)
    become_keeper(connection)
    for statement in _statements(connection):
        connection.execute(text(statement.replace(":=", r"\:=")))
    leave_keeper(connection)


def lift_for_owner(connection: Connection) -> None:
    """Let the owner see all rows, for a migration; `put_in_force` ends it."""
    for table in _tables(connection):
        connection.execute(text(f"ALTER TABLE {_quoted(table)} NO FORCE ROW LEVEL SECURITY"))


def are_in_force(connection: Connection) -> bool:
    """Whether the database was made for several people."""
    return connection.execute(text("SELECT to_regproc('public.desk_role')")).scalar() is not None


def _statements(connection: Connection) -> Iterator[str]:
    owner = connected(connection).name
    yield from _surroundings(connection)
    for function in (*FUNCTIONS, *PLAN_FUNCTIONS):
        yield from _function(function, owner)
    for name in KEPT_BY:
        yield f"ALTER FUNCTION {name}() OWNER TO {KEEPER}"
        yield f"REVOKE ALL ON FUNCTION {name}() FROM PUBLIC"
    for name, table, when in TRIGGERS:
        yield f"DROP TRIGGER IF EXISTS {name} ON {table}"
        yield f"CREATE TRIGGER {name} {when} FOR EACH ROW EXECUTE FUNCTION {name}()"
    existing = _policies(connection)
    for table in _tables(connection):
        for policy in existing.get(table, ()):
            yield f"DROP POLICY {_quoted(policy)} ON {_quoted(table)}"
        yield from _closed(table)
        if table in RULES:
            yield from _opened(table, RULES[table], connection)
        yield from _for_keeper(table)
        yield from _for_owner(table, _quoted(owner))
    yield from queue_rules.statements(connection)
    for name in GONE:
        yield f"DROP FUNCTION IF EXISTS {name}"


def _surroundings(connection: Connection) -> Iterator[str]:
    groups = ", ".join(GROUPS.values())
    yield f"GRANT USAGE ON SCHEMA public TO {groups}"
    yield f"REVOKE ALL ON {VERSION_TABLE} FROM PUBLIC"
    yield f"GRANT SELECT ON {VERSION_TABLE} TO {groups}"
    if connected(connection).owns_database:
        database = _quoted(connection.engine.url.database or "")
        yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
        yield f"REVOKE CONNECT, TEMPORARY ON DATABASE {database} FROM PUBLIC"
        yield f"GRANT CONNECT ON DATABASE {database} TO {groups}"


def _function(function: Function, owner: str) -> Iterator[str]:
    yield function.statement()
    name = _ARGUMENT.sub(r"\1", function.name)
    if not function.by_owner:
        yield f"ALTER FUNCTION {name} OWNER TO {KEEPER}"
    yield f"REVOKE ALL ON FUNCTION {name} FROM PUBLIC"
    if function.for_people:
        yield f"GRANT EXECUTE ON FUNCTION {name} TO {', '.join(GROUPS.values())}"
    if not function.by_owner:
        yield f"GRANT EXECUTE ON FUNCTION {name} TO {_quoted(owner)}"


def _closed(table: str) -> Iterator[str]:
    name = _quoted(table)
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
    yield f"REVOKE ALL ON {name} FROM PUBLIC, {', '.join(GROUPS.values())}, {KEEPER}"


def _opened(table: str, rule: Rule, connection: Connection) -> Iterator[str]:
    columns = tuple(column["name"] for column in inspect(connection).get_columns(table))
    for role, group in GROUPS.items():
        yield from _reading(table, rule, role, columns)
        yield from _policy(table, role, "INSERT", rule.insert)
        yield from _policy(table, role, "DELETE", rule.delete)
        yield from _updating(table, rule, role)
        sequence = f"pg_get_serial_sequence('{table}', 'id')"
        if rule.insert(role) and "id" in columns and _has_sequence(connection, sequence):
            yield f"GRANT USAGE ON SEQUENCE {_has_sequence(connection, sequence)} TO {group}"
        numbered = f"pg_get_serial_sequence('{table}', 'number')"
        if rule.insert(role) and "number" in columns and _has_sequence(connection, numbered):
            yield f"GRANT USAGE ON SEQUENCE {_has_sequence(connection, numbered)} TO {group}"


def _reading(table: str, rule: Rule, role: Role, columns: tuple[str, ...]) -> Iterator[str]:
    condition = rule.read(role)
    if not condition and not rule.silent:
        return
    hidden = {c for c, verb in rule.hidden.items() if PERMISSIONS[role][verb] is Scope.NONE}
    shown = ", ".join(_quoted(c) for c in columns if c not in hidden)
    listed = f" ({shown})" if hidden else ""
    yield f"GRANT SELECT{listed} ON {table} TO {GROUPS[role]}"
    if condition:
        yield _create(table, role, "SELECT", f"USING ({_within(role, condition)})")


def _updating(table: str, rule: Rule, role: Role) -> Iterator[str]:
    old, columns = rule.update(role), rule.columns(role)
    if not old or columns == ():
        return
    new = (rule.check or rule.update)(role)
    listed = f" ({', '.join(columns)})" if columns else ""
    yield f"GRANT UPDATE{listed} ON {table} TO {GROUPS[role]}"
    limits = f"USING ({_within(role, old)}) WITH CHECK ({_within(role, new)})"
    yield _create(table, role, "UPDATE", limits)


def _policy(table: str, role: Role, act: str, reach: Reach) -> Iterator[str]:
    condition = reach(role)
    if not condition or reach is nobody:
        return
    yield f"GRANT {act} ON {table} TO {GROUPS[role]}"
    kind = "WITH CHECK" if act == "INSERT" else "USING"
    yield _create(table, role, act, f"{kind} ({_within(role, condition)})")


def _create(table: str, role: Role, act: str, limits: str) -> str:
    name = f"{role.value}_{act.lower()}"
    return f"CREATE POLICY {name} ON {table} FOR {act} TO {GROUPS[role]} {limits}"


def _within(role: Role, condition: str) -> str:
    return f"{_ROLE.format(role=role.value)} AND ({condition})"


def _for_keeper(table: str) -> Iterator[str]:
    if table in KEEPER_READS:
        yield f"GRANT SELECT ON {table} TO {KEEPER}"
        yield f"CREATE POLICY keeper ON {table} FOR SELECT TO {KEEPER} USING (true)"
    if table in KEEPER_CHANGES:
        yield f"GRANT UPDATE ({', '.join(KEEPER_CHANGES[table])}) ON {table} TO {KEEPER}"
        yield f"CREATE POLICY keeper_changes ON {table} FOR UPDATE TO {KEEPER} USING (true)"
    if table in KEEPER_KEEPS:
        yield f"GRANT INSERT, DELETE ON {table} TO {KEEPER}"
        yield f"CREATE POLICY keeper_adds ON {table} FOR INSERT TO {KEEPER} WITH CHECK (true)"
        yield f"CREATE POLICY keeper_removes ON {table} FOR DELETE TO {KEEPER} USING (true)"


def _for_owner(table: str, owner: str) -> Iterator[str]:
    if table in OWNED:
        yield f"CREATE POLICY owner ON {table} TO {owner} USING (true)"
    if table in JOURNAL:
        yield f"CREATE POLICY owner ON {table} TO {owner} USING (true)"


def _tables(connection: Connection) -> list[str]:
    there = set(inspect(connection).get_table_names(schema="public"))
    return [table.name for table in Base.metadata.sorted_tables if table.name in there]


def _policies(connection: Connection) -> dict[str, list[str]]:
    query = text(
        "SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2"
    )
    found: dict[str, list[str]] = {}
    for table, policy in connection.execute(query):
        found.setdefault(table, []).append(policy)
    return found


def _has_sequence(connection: Connection, expression: str) -> str | None:
    found: str | None = connection.execute(text(f"SELECT {expression}")).scalar()
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
