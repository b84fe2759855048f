"""Engines: how a SQLite file or a PostgreSQL server is opened for reading and for writing."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import SQLITE_BUSY, SQLITE_CONSTRAINT, OperationalError
from sqlite3 import Connection as SqliteConnection
from typing import Final

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.pool import ConnectionPoolEntry, Pool
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.db import server_rules, sqlite_file
from qa_desk.db.faults import DatabaseUrlWrong
from qa_desk.domain.letters import folded
from qa_desk.vault.key import Key

BUSY_MS: Final = 10_000
"""How long a writer waits for a writer in another process."""
CONNECT_S: Final = 10
_LOOK_AGAIN_S: Final = 0.02
POSTGRESQL: Final = "postgresql+psycopg"
_DISCREET: Final = {"hide_parameters": True}
"""Errors are logged; the values of a statement may be names and words of customers."""
FOLDED: Final = "desk_folded"
"""A function that connections to files have: `letters.folded`."""
LARGE: Final = "-65536"
"""KiB of pages that a writer keeps: an import touches all indexes, and 2 MB would be read again."""
WAL: Final = {"journal_mode": "WAL", "synchronous": "NORMAL"}
LOG_PAGES: Final = "4000"
"""Pages of the log before they go to the file: those that a large import changes again and again go once."""


@dataclass(frozen=True, slots=True)
class Engines:
    """One engine that cannot write, with many connections, and one that can, with a single one."""

    reading: Engine
    writing: Engine

    def dispose(self) -> None:
        """Close all connections."""
        self.reading.dispose()
        self.writing.dispose()


def sqlite_engines(file: Path, key: Key | None = None) -> Engines:
    """Open a SQLite file: write-ahead log, foreign keys, one writer."""
    writing = _sqlite(file, key, pool_size=1, max_overflow=0)
    kept = {"foreign_keys": "ON", "cache_size": LARGE, "wal_autocheckpoint": LOG_PAGES}
    _prepare(writing, "IMMEDIATE", WAL | kept)
    reading = _sqlite(file, key, pool_use_lifo=True)  # the last used has most pages at hand
    _prepare(reading, "DEFERRED", WAL | {"query_only": "ON"})
    return Engines(reading, writing)


def sqlite_migrating(file: Path, key: Key | None = None) -> Engine:
    """Open a SQLite file to rebuild tables: foreign keys are checked afterwards, not meanwhile.

    Opening changes nothing in the file, which may turn out to be another program's.
    """
    engine = _sqlite(file, key, NullPool)
    _prepare(engine, "IMMEDIATE", {"foreign_keys": "OFF"})
    return engine


def postgresql_engines(url: str) -> Engines:
    """Open a PostgreSQL database; DatabaseUrlWrong for a URL of another database, or none."""
    parsed = _parsed(url)
    session = f"-c timezone=utc -c lock_timeout={BUSY_MS} -c jit=off"  # compiling takes longer
    options = {"options": session, "connect_timeout": CONNECT_S}
    writing = create_engine(parsed, connect_args=options, pool_pre_ping=True, **_DISCREET)
    event.listen(writing, "connect", server_rules.on_connect)
    reading = writing.execution_options(postgresql_readonly=True, isolation_level="REPEATABLE READ")
    return Engines(reading, writing)


def keep_private(file: Path) -> None:
    """Make the file, if it is missing, and see to it that only its owner can read it."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    if os.name == "posix" and file.stat().st_mode & 0o077:
        file.chmod(0o600)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:  # ValueError: a port that is no number
        raise DatabaseUrlWrong from error
    if parsed.drivername != POSTGRESQL:
        raise DatabaseUrlWrong
    return parsed


def _sqlite(file: Path, key: Key | None, pool: type[Pool] = QueuePool, **size: int) -> Engine:
    """Make an engine; an encrypted file has the driver of its own, which has the key first of all."""
    if key is None:
        url = URL.create("sqlite", database=str(file))
        return create_engine(url, poolclass=pool, **size, **_DISCREET)
    encrypted = create_engine(
        "sqlite://",
        creator=lambda: sqlite_file.connect(file, key),
        module=sqlcipher,
        poolclass=pool,
        **size,
        **_DISCREET,
    )
    event.listen(encrypted, "handle_error", _named, retval=True)
    return encrypted


def _named(context: ExceptionContext) -> BaseException | None:
    """Call a broken constraint what the standard driver calls it; this one says DatabaseError."""
    cause = context.original_exception
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code != SQLITE_CONSTRAINT or not isinstance(context.sqlalchemy_exception, DBAPIError):
        return None
    return IntegrityError(context.statement, context.parameters, cause, hide_parameters=True)


def _prepare(engine: Engine, begin: str, pragmas: dict[str, str]) -> None:
    event.listen(engine, "connect", _on_connect(pragmas))
    event.listen(engine, "begin", _on_begin(begin))


def _on_connect(pragmas: dict[str, str]) -> Callable[[SqliteConnection, ConnectionPoolEntry], None]:
    def set_up(connection: SqliteConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself; _on_begin does
        for name, value in (
            {"busy_timeout": str(BUSY_MS), "temp_store": "MEMORY"} | pragmas
        ).items():
            _set(connection, name, value)
        connection.create_function(FOLDED, 1, folded, deterministic=True)

    return set_up


def _set(connection: SqliteConnection, name: str, value: str) -> None:
    """Set a pragma, with patience: SQLite waits for nobody where it changes the kind of journal."""
    end = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute(f"PRAGMA {name} = {value}")
        except (OperationalError, sqlcipher.OperationalError) as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(_LOOK_AGAIN_S)
        else:
            return


def _on_begin(kind: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {kind}")

    return begin
