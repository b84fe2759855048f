"""Leaves nothing of what was deleted in a SQLite file or in the log beside it."""

import sqlite3
from typing import Final

from sqlalchemy import Engine

_INDEXES: Final = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"


def scrub(writing: Engine) -> bool:
    """Write the file anew without what was deleted; return whether the log is empty too.

    It is not while another program reads. A server's rows are removed by its own vacuum.
    """
    with writing.connect() as connection:
        raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
        for (index,) in raw.execute(_INDEXES).fetchall():
            name = index.replace('"', '""')
            raw.execute(f'INSERT INTO "{name}"("{name}") VALUES (\'optimize\')')  # noqa: S608 - quoted
        raw.execute("VACUUM")
        busy, _frames, _done = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
