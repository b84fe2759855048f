"""Makes a PostgreSQL database for several people, or brings it to today's tables and rules."""

from qa_desk.db import policies, roles
from qa_desk.db.engine import postgresql_engines
from qa_desk.db.faults import DatabaseOlder, OwnerIsSuperuser, translated
from qa_desk.db.migrate import Schema, prepare
from qa_desk.domain.clock import Clock


def set_up(url: str, clock: Clock, schema: Schema | None = None) -> str:
    """Make or upgrade tables, roles, grants and rules; return the owner's login. Again is harmless.

    OwnerIsSuperuser, NeedsCreateRole, DatabaseOlder where another login owns the tables, and what
    `Store.open` raises; then nothing was changed.
    """
    engines = postgresql_engines(url)
    location = engines.writing.url.render_as_string(hide_password=True)
    try:
        with translated(location):
            with engines.writing.connect() as connection:
                login = roles.connected(connection)
            if login.is_superuser:
                raise OwnerIsSuperuser(login=login.name)
            if login.has_tables and not login.owns_tables:
                raise DatabaseOlder(location=location)
            roles.require_create_role(login)
            prepare(engines.writing, location, clock.now(), schema or Schema())
            with engines.writing.begin() as connection:
                policies.put_in_force(connection)
        return login.name
    finally:
        engines.dispose()
