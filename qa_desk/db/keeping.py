"""What a database says of its own soundness, and a copy of it while it is in use."""

import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, func, inspect, select, text

from qa_desk.db.engine import keep_private
from qa_desk.db.migrate import revision
from qa_desk.db.tables import Base, MediaTable

MOST_FAULTS: Final = 20
"""Lines of an integrity check that are worth telling."""


@dataclass(frozen=True, slots=True)
class StoredRecording:
    """Where a recording lies in the media folder, and the SHA-256 it came with."""

    path: str
    sha256: str


class Keeping:
    """Looks after the database as a whole."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def _is_file(self) -> bool:
        return self._connection.dialect.name == "sqlite"

    def revision(self) -> str:
        """Return the revision of the tables."""
        return revision(self._connection) or ""

    def torn_pages(self) -> tuple[str, ...]:
        """Return what an integrity check of a file complains of; a server checks its own pages."""
        if not self._is_file:
            return ()
        found = self._connection.execute(text(f"PRAGMA integrity_check({MOST_FAULTS})"))
        return tuple(line for line in found.scalars() if line != "ok")

    def torn_links(self) -> Mapping[str, int]:
        """Return how many rows of which table point at nothing; a server lets none come about."""
        if not self._is_file:
            return {}
        torn: dict[str, int] = {}
        for row in self._connection.execute(text("PRAGMA foreign_key_check")):
            torn[row[0]] = torn.get(row[0], 0) + 1
        return torn

    def counts(self) -> Mapping[str, int]:
        """Return the number of rows of each table, by name."""
        there = set(inspect(self._connection).get_table_names())
        return {
            table.name: self._connection.execute(
                select(func.count()).select_from(table)
            ).scalar_one()
            for table in sorted(Base.metadata.sorted_tables, key=lambda each: each.name)
            if table.name in there
        }

    def recordings(self) -> list[StoredRecording]:
        """Return all recordings that contacts have, each once, by path."""
        query = select(MediaTable.path, MediaTable.sha256).distinct().order_by(MediaTable.path)
        return [StoredRecording(*row) for row in self._connection.execute(query)]


def copy_file(reading: Engine, target: Path) -> None:
    """Write the SQLite database of an engine into a new file, as it is at one moment.

    Nobody waits meanwhile. The copy is whole or not there at all: it gets its name when it is on
    the disk. An encrypted database gives a copy with the same key.
    """
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    keep_private(part)  # what is empty may be filled
    try:
        with reading.connect() as connection:
            _vacuum(connection, part)
        to_disk(part)
        part.replace(target)
        to_disk(target.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _vacuum(connection: Connection, part: Path) -> None:
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    raw.execute("PRAGMA query_only = OFF")  # VACUUM INTO writes, though not into this database
    try:
        raw.execute("VACUUM INTO ?", (str(part),))
    finally:
        raw.execute("PRAGMA query_only = ON")


def to_disk(path: Path) -> None:
    """Wait until a file or a folder is on the disk; Windows has no such thing for folders."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
