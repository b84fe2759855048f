"""Leaves nothing of what was deleted in a SQLite file or in the log beside it."""

import sqlite3

from sqlalchemy import Engine

from qa_desk.db.fulltext import forget


def scrub(writing: Engine) -> bool:
    """Write the file anew without what was deleted; return whether the log is empty too.

    It is not while another program reads. A server's rows are removed by its own vacuum.
    """
    with writing.begin() as connection:
        forget(connection)
    with writing.connect() as connection:
        raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
        raw.execute("VACUUM")
        busy, _frames, _done = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
