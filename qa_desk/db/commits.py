"""A server that goes away: connecting once more, and asking what became of a commit."""

import time
from typing import Final

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from qa_desk.db.faults import CommitUnknown, DatabaseUnreachable, kind_of

PATIENCE_S: Final = 10.0
"""How long a server may be away before nobody waits for its answer."""
BETWEEN_S: Final = 0.25
RETRY_AFTER_S: Final = 1.0
"""A server that is restarted is back after about so long."""
_OWN: Final = text("SELECT pg_current_xact_id()::text")
_STATUS: Final = text("SELECT pg_xact_status(CAST(:number AS xid8))")


def connected(engine: Engine) -> Connection:
    """Connect; a server that is not there is asked once more, since nothing was sent yet."""
    try:
        return engine.connect()
    except DBAPIError as error:
        if engine.dialect.name != "postgresql" or kind_of(error) is not DatabaseUnreachable:
            raise
        time.sleep(RETRY_AFTER_S)
        return engine.connect()


def commit(connection: Connection) -> None:
    """Commit; where the server falls silent meanwhile, ask it afterwards what became of it.

    Raises CommitUnknown where nobody can say, and what the driver raises where nothing was kept.
    """
    if connection.dialect.name != "postgresql":
        connection.commit()
        return
    number = connection.execute(_OWN).scalar_one()
    try:
        connection.commit()
    except DBAPIError as error:
        if kind_of(error) is not DatabaseUnreachable:
            raise
        if not _was_kept(connection, number):
            raise


def _was_kept(connection: Connection, number: str) -> bool:
    """Ask on another connection until the server answers."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        status = _status(connection, number)
        if status in ("committed", "aborted"):
            return status == "committed"
        time.sleep(BETWEEN_S)
    raise CommitUnknown(location=connection.engine.url.render_as_string(hide_password=True))


def _status(connection: Connection, number: str) -> str | None:
    try:
        with connection.engine.connect() as another:
            status: str | None = another.execute(_STATUS, {"number": number}).scalar_one()
            return status
    except DBAPIError as error:
        if kind_of(error) is not DatabaseUnreachable:
            raise
        return None
