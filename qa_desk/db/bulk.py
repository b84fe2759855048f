"""Many rows at once, as fast as the driver takes them: values come as the database keeps them.

SQLAlchemy's own lists of rows are an eighth as fast on PostgreSQL. A server whose rules of rows
hold for this login refuses COPY; there the rows travel as one JSON text a statement.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Final, TypeAlias, cast

import psycopg
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from qa_desk.db.types import storable

Value: TypeAlias = str | int | float | None
Line: TypeAlias = tuple[Value, ...]
PIECE: Final = 200
"""Rows that are sent to a server at a time."""
TOGETHER: Final = 50
"""Rows of one statement in a file, which looks at its tables and their rules once a statement."""
_SPECIAL: Final = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})
_NULL: Final = r"\N"
_RESERVE: Final = text(
    "SELECT min(n) AS first, max(n) AS last, CASE WHEN max(n) - min(n) >= count(*)"
    " THEN array_agg(n ORDER BY n) END AS numbers"
    " FROM (SELECT nextval(pg_get_serial_sequence(:name, 'id')) AS n"
    " FROM generate_series(1, :count)) AS reserved"
)
"""The numbers themselves travel only where another change took some in between."""


def put(connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Line]) -> None:
    """Store rows of a table, the same columns each; their texts were made storable."""
    if not rows:
        return
    names = ", ".join(f'"{column}"' for column in columns)
    if connection.dialect.name != "postgresql":
        _insert(connection, f"INSERT INTO {table} ({names}) VALUES ", len(columns), rows)  # noqa: S608 - names of our own
    elif _has_rules(connection, table):
        _put_by_rules(connection, table, columns, rows)
    else:
        _copy(connection, f"COPY {table} ({names}) FROM STDIN", rows)


def new_numbers(connection: Connection, table: str, count: int) -> range | list[int]:
    """Reserve numbers for new rows; on SQLite they are taken by the change that writes."""
    if connection.dialect.name == "postgresql":
        row = connection.execute(_RESERVE, {"name": table, "count": count}).one()
        return range(row.first, row.last + 1) if row.numbers is None else list(row.numbers)
    query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    last = connection.execute(query, {"name": table}).scalar() or 0
    return range(last + 1, last + 1 + count)


def clean(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return texts as both databases take them."""
    return texts if "".join(texts).isprintable() else tuple(map(storable, texts))


def spelling(connection: Connection) -> Callable[[datetime | None], str | None]:
    """Return how the database keeps a moment; ValueError for a naive one."""
    return _on_server if connection.dialect.name == "postgresql" else _in_file


def _on_server(at: datetime | None) -> str | None:
    return None if at is None else _exact(at).isoformat()


def _in_file(at: datetime | None) -> str | None:
    return None if at is None else _exact(at).replace(tzinfo=None).isoformat(" ", "microseconds")


def _exact(at: datetime) -> datetime:
    if at.tzinfo is UTC:
        return at
    if at.utcoffset() is None:
        raise ValueError(f"naive time {at!r}: say in which zone it is")
    return at.astimezone(UTC)


def _insert(connection: Connection, beginning: str, width: int, rows: Sequence[Line]) -> None:
    """Store rows in a file, many with a statement and what is left over one by one."""
    line = "(" + ", ".join("?" * width) + ")"
    whole = len(rows) - len(rows) % TOGETHER
    pieces = [
        tuple(chain.from_iterable(rows[first : first + TOGETHER]))
        for first in range(0, whole, TOGETHER)
    ]
    if pieces:
        connection.exec_driver_sql(beginning + ", ".join([line] * TOGETHER), pieces)
    if whole < len(rows):
        connection.exec_driver_sql(beginning + line, list(rows[whole:]))


def _copy(connection: Connection, statement: str, rows: Sequence[Line]) -> None:
    """Send rows to the driver itself, a piece at a time: the server takes one while the next is made.

    Its faults are told as SQLAlchemy tells those of others.
    """
    driver = cast("psycopg.Connection[object]", connection.connection.driver_connection)
    try:
        with driver.cursor().copy(statement.encode()) as copy:
            for first in range(0, len(rows), PIECE):
                copy.write("".join(map(_copied, rows[first : first + PIECE])).encode())
    except psycopg.Error as error:
        raise DBAPIError.instance(
            statement, None, error, psycopg.Error, hide_parameters=True, dialect=connection.dialect
        ) from error


def _has_rules(connection: Connection, table: str) -> bool:
    query = text("SELECT row_security_active(CAST(:name AS text))")
    return bool(connection.execute(query, {"name": table}).scalar_one())


def _put_by_rules(
    connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Line]
) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    said = json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False)
    statement = (
        f"INSERT INTO {table} ({names})"  # noqa: S608 - names of our own
        f" SELECT {names} FROM json_populate_recordset(NULL::{table}, %s::json)"
    )
    connection.exec_driver_sql(statement, (said,))


def _copied(row: Line) -> str:
    """Return a row as COPY reads it."""
    line = "\t".join(
        [
            value if isinstance(value, str) else _NULL if value is None else str(value)
            for value in row
        ]
    )
    plain = line.count("\\") == row.count(None) and line.count("\t") < len(row)
    if not plain or "\n" in line or "\r" in line:
        return "\t".join(map(_escaped, row)) + "\n"
    return line + "\n"


def _escaped(value: Value) -> str:
    if value is None:
        return _NULL
    return str(value).translate(_SPECIAL)
