"""Who may ask the engine of a server's queue what: nobody but the workers of the whole team.

Its tables and functions belong to the keeper. Jobs get there by the trigger of the table of jobs
alone, which has rules of its own, so that whoever may queue a job needs no right here.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, text

from qa_desk.db.roles import GROUPS, KEEPER
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import PERMISSIONS, Scope, Verb

WORKING: Final = tuple(role for role in Role if PERMISSIONS[role][Verb.TRANSCRIBE] is Scope.ALL)
"""Roles that work off whatever waits; others work off what they reach, by the table of jobs."""
TABLES: Final = (
    "procrastinate_events",
    "procrastinate_jobs",
    "procrastinate_periodic_defers",
    "procrastinate_workers",
)
READ: Final = ("procrastinate_jobs", "procrastinate_workers")
ASKED: Final = (
    "procrastinate_fetch_job_v2",
    "procrastinate_finish_job_v1",
    "procrastinate_prune_stalled_workers_v1",
    "procrastinate_register_worker_v1",
    "procrastinate_retry_job_v2",
    "procrastinate_unregister_worker_v1",
    "procrastinate_update_heartbeat_v1",
)
"""What a worker calls; these run as the keeper."""
FOLLOWING: Final = "job_queued()"
_IS_WORKING: Final = "(SELECT coalesce(desk_role() IN ({roles}), false))"
_NAMES: Final = """
    SELECT p.proname, p.oid::regprocedure::text FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public' AND starts_with(p.proname, 'procrastinate_') ORDER BY 1, 2"""


def statements(connection: Connection) -> Iterator[str]:
    """Return the statements that put these rules in force; the owner is the keeper meanwhile."""
    working = ", ".join(GROUPS[role] for role in WORKING)
    for name, function in connection.execute(text(_NAMES)):
        yield f"ALTER FUNCTION {function} OWNER TO {KEEPER}"
        yield f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC"
        if name in ASKED:
            yield f"ALTER FUNCTION {function} SECURITY DEFINER SET search_path = public, pg_temp"
            yield f"GRANT EXECUTE ON FUNCTION {function} TO {working}"
    yield f"ALTER FUNCTION {FOLLOWING} OWNER TO {KEEPER}"
    yield f"REVOKE ALL ON FUNCTION {FOLLOWING} FROM PUBLIC"
    for table in TABLES:
        yield from _closed(table)
    for table in READ:
        yield f"GRANT SELECT ON {table} TO {working}"


def _closed(table: str) -> Iterator[str]:
    """Return what closes a table to all but workers of this database, and the trigger of jobs.

    A group may have been given for another database of the same server.
    """
    listed = ", ".join(f"'{role.value}'" for role in WORKING)
    working = _IS_WORKING.format(roles=listed)
    yield f"ALTER TABLE {table} OWNER TO {KEEPER}"
    yield f"REVOKE ALL ON {table} FROM PUBLIC"
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"
    yield f"DROP POLICY IF EXISTS working ON {table}"
    yield f"CREATE POLICY working ON {table} USING (pg_trigger_depth() > 0 OR {working})"
