"""Databases as earlier versions of the program left them, kept as SQL."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Boolean, Connection, DateTime, MetaData, inspect, text

from qa_desk.db.migrate import Schema, upgrade

FOLDER: Final = Path(__file__).parents[1] / "data" / "schemas"
REVISIONS: Final = tuple(sorted(file.name[1:5] for file in FOLDER.glob("r*.sqlite3.sql")))
_ORDER_BROKEN: Final = "SET LOCAL session_replication_role = replica"


def as_left(revision: str, file: Path) -> None:
    """Make the SQLite file that a version left."""
    script = (FOLDER / f"r{revision}.sqlite3.sql").read_text("utf-8")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(script)
    file.chmod(0o600)


def as_left_on_server(revision: str, connection: Connection, file: Path) -> None:
    """Make on a server what a version left in a file: the tables by their migrations, the same rows."""
    as_left(revision, file)
    upgrade(connection, Schema(), revision)
    connection.execute(text(_ORDER_BROKEN))  # neither links nor guards while rows come in
    there = MetaData()
    there.reflect(connection)
    for name, rows in rows_of(file).items():
        table = there.tables.get(name)
        if table is None or name == "alembic_version":
            continue
        kinds = {column.name: column.type for column in table.columns}
        connection.execute(table.delete())
        for row in rows:
            values = {key: _typed(value, kinds[key]) for key, value in row.items()}
            connection.execute(table.insert().values(values))
        _go_on_counting(connection, name)


def rows_of(file: Path) -> Mapping[str, list[dict[str, object]]]:
    """Return all rows of all tables of a SQLite file."""
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        ).fetchall()
        return {
            row["name"]: [dict(each) for each in connection.execute(f"SELECT * FROM {row['name']}")]  # noqa: S608 - names of the tables
            for row in names
        }


def _typed(value: object, kind: object) -> object:
    if isinstance(kind, Boolean) and value is not None:
        return bool(value)
    if isinstance(kind, DateTime) and isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    return value


def _go_on_counting(connection: Connection, table: str) -> None:
    """Let the table's own numbers go on after those that came with the rows."""
    for column in inspect(connection).get_columns(table):
        default = str(column["default"] or "")
        if column.get("identity") or default.startswith("nextval"):
            quoted = f"pg_get_serial_sequence('{table}', '{column['name']}')"
            connection.execute(
                text(f"SELECT setval({quoted}, max({column['name']})) FROM {table}")  # noqa: S608 - likewise
            )
