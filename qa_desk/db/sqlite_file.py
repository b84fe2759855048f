"""SQLite files, encrypted or not: connections to them, and copies with another key or none."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol, cast

from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.vault.key import Key

HEADER: Final = b"SQLite format 3\0"
"""How a file begins that is not encrypted."""
_CACHE_KIB: Final = -98_304
"""A page that falls out has to be decrypted again; indexes of a million contacts find room."""
_STEPS_BETWEEN_LOOKS: Final = 50_000
_BUSY_MS: Final = 2_000
_MOST_WAITS: Final = 40
"""The driver tries to copy again each quarter of a second."""
_EXACT_CODES: Final = 0x02000000
"""SQLITE_OPEN_EXRESCODE: errors say which constraint it was, as the standard driver's do."""
_READ_WRITE_CREATE: Final = 0x06
_OPTIONS: Final = {"check_same_thread": False, "flags": _READ_WRITE_CREATE | _EXACT_CODES}


class InUse(Exception):  # noqa: N818 - told as a fault by the store
    """Another program has the file open."""


class Unlike(Exception):  # noqa: N818 - likewise
    """The copy does not hold what the original does."""


class Connection(Protocol):
    """What both drivers give; the one for encrypted files is a twin of the other."""

    def execute(self, sql: str, parameters: tuple[object, ...] = ...) -> sqlite3.Cursor:
        """Run one statement."""
        ...

    def set_progress_handler(self, handler: Callable[[], int] | None, n: int) -> None:
        """Have a function called now and then, which may end the statement."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


def connect(file: Path, key: Key | None) -> sqlite3.Connection:
    """Open a SQLite file with the key it is encrypted with, None where it is not.

    A key that does not fit shows here or at the first statement, as "not a database".
    """
    if key is None:
        return sqlite3.connect(file, check_same_thread=False)
    connection = sqlcipher.connect(str(file), **_OPTIONS)
    try:
        _give_key(connection, key)
        connection.execute(f"PRAGMA cache_size = {_CACHE_KIB}")
    except sqlcipher.DatabaseError:
        connection.close()
        raise
    return cast("sqlite3.Connection", connection)


def is_plain(file: Path) -> bool:
    """Say whether a file is a SQLite database that anybody can read."""
    with file.open("rb") as opened:
        return opened.read(len(HEADER)) == HEADER


def fits(file: Path, key: Key) -> bool:
    """Say whether a key opens a database; an empty or missing file takes any."""
    if not file.exists() or file.stat().st_size == 0:
        return True
    try:
        with contextlib.closing(connect(file, key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlcipher.DatabaseError:
        return False
    return True


def copy(source: Path, target: Path, key: Key | None) -> None:
    """Copy a database whole while others work with it; both have the same key."""
    with (
        contextlib.closing(connect(source, key)) as original,
        contextlib.closing(connect(target, key)) as other,
    ):
        original.backup(other, progress=_patience())


def _patience() -> Callable[[int, int, int], object]:
    """Give up a copy that another connection does not let begin; the driver would wait for ever."""
    waited = 0

    def look(status: int, _left: int, _all: int) -> None:
        nonlocal waited
        waited = waited + 1 if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else 0
        if waited > _MOST_WAITS:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = status
            raise error

    return look


@contextmanager
def alone(file: Path, key: Key | None) -> Iterator[Connection]:
    """Give a connection that keeps all others out of the file; its log is written back before.

    Raises InUse where another connection has the file open.
    """
    with contextlib.closing(_opened(file, key)) as connection:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # in this locking mode the lock stays
        except sqlcipher.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise InUse from error
            raise
        yield connection


def rewrite(
    connection: Connection, target: Path, key: Key | None, look: Callable[[], bool]
) -> None:
    """Write a database anew into `target` with another key, or none, and compare both.

    `look` is asked now and then whether to go on; the statement ends with "interrupted" where not.
    Raises Unlike.
    """
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_RDWR, 0o600))
    connection.set_progress_handler(lambda: 0 if look() else 1, _STEPS_BETWEEN_LOOKS)
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), _literal(key)))
    try:
        connection.execute("SELECT sqlcipher_export('fresh')")
        for name in ("user_version", "application_id"):
            value = int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
            connection.execute(f"PRAGMA fresh.{name} = {value}")
        _compare(connection)
    finally:
        connection.set_progress_handler(None, 0)
        connection.execute("DETACH DATABASE fresh")
    _check_whole(target, key)


def _opened(file: Path, key: Key | None) -> Connection:
    """Open any file with the driver that can also write encrypted ones."""
    connection = sqlcipher.connect(str(file), isolation_level=None, **_OPTIONS)
    if key is None:
        connection.execute("PRAGMA cipher_log_level = NONE")
    else:
        _give_key(connection, key)
    connection.execute("PRAGMA temp_store = MEMORY")
    return cast("Connection", connection)


def _give_key(connection: sqlcipher.Connection, key: Key) -> None:
    # A key that does not fit is told as a fault; the driver would write to standard error too.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{_literal(key)}"')


def _literal(key: Key | None) -> str:
    return f"x'{key.raw.hex()}'" if key else ""


def _compare(connection: Connection) -> None:
    """See that the copy has the same tables, indexes and triggers, and as many rows in each."""
    query = "SELECT type, name, sql FROM {}.sqlite_schema ORDER BY type, name"
    here, there = (connection.execute(query.format(s)).fetchall() for s in ("main", "fresh"))
    if here != there:
        raise Unlike
    for kind, name, sql in here:
        if kind != "table" or (sql or "").upper().startswith("CREATE VIRTUAL"):
            continue
        quoted = '"' + name.replace('"', '""') + '"'
        counts = {
            connection.execute(f"SELECT count(*) FROM {schema}.{quoted}").fetchone()[0]  # noqa: S608 - names of its own tables
            for schema in ("main", "fresh")
        }
        if len(counts) != 1:
            raise Unlike


def _check_whole(file: Path, key: Key | None) -> None:
    """Read every page again from the disk."""
    with contextlib.closing(_opened(file, key)) as connection:
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchall() if key else []
        if broken or connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise Unlike
