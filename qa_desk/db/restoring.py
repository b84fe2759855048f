"""Putting a copy in the place of a SQLite database: looked at first, swapped at once, nothing lost."""

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from qa_desk.db.engine import keep_private, sqlite_migrating
from qa_desk.db.faults import DatabaseDamaged, DatabaseForeign, DatabaseLocked, translated
from qa_desk.db.keeping import Keeping, to_disk
from qa_desk.db.migrate import Schema, check_known, revision, upgrade
from qa_desk.vault.key import Key

WAL: Final = "-wal"
SIDES: Final = (WAL, "-shm", "-journal")
"""What SQLite keeps beside a database while it is open, or after the program died."""
_PATIENCE_MS: Final = 1000


def beside(file: Path, side: str) -> Path:
    """Return where SQLite keeps what belongs to a database."""
    return file.with_name(file.name + side)


def stage(source: Path, staged: Path, schema: Schema | None = None, key: Key | None = None) -> None:
    """Copy a database beside its future place, look at it as a whole and bring it to today's tables.

    Raise DatabaseForeign, DatabaseNewer or DatabaseDamaged, naming the source; then no copy is left.
    What the log of an open database holds comes along.
    """
    drop(staged)
    try:
        for side in ("", WAL):
            if beside(source, side).is_file():
                keep_private(beside(staged, side))
                shutil.copyfile(beside(source, side), beside(staged, side))
        _examine(staged, str(source), schema or Schema(), key)
        to_disk(staged)
    except BaseException:
        drop(staged)
        raise


def settle(database: Path, key: Key | None = None) -> None:
    """Bring the log of a database into its file; DatabaseLocked where a program has it open.

    A damaged one stays as it is: there is nothing to bring.
    """
    if not database.is_file():
        return
    engine = sqlite_migrating(database, key)
    try:
        with translated(str(database)):
            _merge_log(engine)
    except (
        DatabaseDamaged,
        UnicodeDecodeError,
    ):  # the latter: the driver's own words of a torn page
        pass
    finally:
        engine.dispose()


def swap(staged: Path, database: Path, kept: Path) -> Path | None:
    """Put the staged copy in the place of the database; return where the present one is kept.

    At every moment there is a whole file of one of the two in the place.
    """
    if not database.is_file():
        staged.replace(database)
        return None
    _keep(database, kept)
    for side in SIDES:  # before the file: another database must not meet the log of this one
        beside(database, side).unlink(missing_ok=True)
    staged.replace(database)
    to_disk(database.parent)
    return kept


def drop(file: Path) -> None:
    """Remove a database that nobody needs, with all that belongs to it."""
    for side in ("", *SIDES):
        beside(file, side).unlink(missing_ok=True)


def _keep(database: Path, kept: Path) -> None:
    """Give the present database a second name; copy it where the file system knows no such thing."""
    if beside(database, WAL).is_file():
        shutil.copyfile(beside(database, WAL), beside(kept, WAL))
        beside(kept, WAL).chmod(0o600)
    try:
        os.link(database, kept)
    except OSError:
        keep_private(kept)
        shutil.copyfile(database, kept)
    to_disk(kept)


def _examine(staged: Path, location: str, schema: Schema, key: Key | None) -> None:
    if staged.stat().st_size == 0:
        raise DatabaseDamaged(location=location)
    engine = sqlite_migrating(staged, key)
    try:
        with translated(location):
            _look(engine, location, schema)
            _merge_log(engine)
    except UnicodeDecodeError as error:  # as in `settle`
        raise DatabaseDamaged(location=location) from error
    finally:
        engine.dispose()


def _look(engine: Engine, location: str, schema: Schema) -> None:
    with engine.connect() as connection, connection.begin():
        current = revision(connection)
        if current is None:
            raise DatabaseForeign(location=location)
        check_known(connection, current, location, schema)
        keeping = Keeping(connection)
        if keeping.torn_pages() or keeping.torn_links():
            raise DatabaseDamaged(location=location)
        if current != schema.head:
            upgrade(connection, schema)


def _merge_log(engine: Engine) -> None:
    with contextlib.closing(engine.raw_connection()) as connection:
        raw: sqlite3.Connection = connection.driver_connection  # type: ignore[assignment]
        raw.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        mode = raw.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise DatabaseLocked(location=str(engine.url.database))
