"""Bring a database to today's tables on start: look, lock, copy, upgrade, verify."""

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.types import TypeDecorator

from qa_desk.db.engine import keep_private
from qa_desk.db.faults import DatabaseDamaged, DatabaseForeign, DatabaseNewer

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0007"
"""The revision that today's tables belong to; a test compares it with the newest migration."""
SCRIPTS: Final = Path(__file__).parent / "migrations"
_ADVISORY_KEY: Final = 0x51416465736B  # "QAdesk"
_VERSION_TABLE: Final = "alembic_version"


@dataclass(frozen=True, slots=True)
class Schema:
    """Where the migrations lie and which is the newest."""

    scripts: Path = SCRIPTS
    head: str = HEAD


def prepare(engine: Engine, location: str, now: datetime, schema: Schema) -> None:
    """Upgrade the database if it is older than the program; `engine` is for migrating.

    An older SQLite file is copied beside itself first. DatabaseNewer, DatabaseForeign or
    DatabaseDamaged where that cannot be; then nothing was changed.
    """
    with engine.connect() as connection, connection.begin():
        _lock(connection)
        current = revision(connection)
        if current == schema.head:
            return
        _check_known(connection, current, location, schema)
        if current is not None and engine.dialect.name == "sqlite":
            back_up(Path(location), current, now)
        upgrade(connection, schema)
        _check_links(connection, location)


def revision(connection: Connection) -> str | None:
    """Return the revision of a database; None for one without."""
    if not inspect(connection).has_table(_VERSION_TABLE):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {_VERSION_TABLE}"))  # noqa: S608 - a constant
    return found.scalar_one_or_none()


def upgrade(connection: Connection, schema: Schema, target: str = "head") -> None:
    """Run the migrations in the transaction of this connection."""
    from alembic import command  # noqa: PLC0415 - 0.2 s that only a database to upgrade costs

    command.upgrade(_configuration(connection, schema), target)


def downgrade(connection: Connection, schema: Schema, target: str = "base") -> None:
    """Undo migrations in the transaction of this connection; for tests of the migrations."""
    from alembic import command  # noqa: PLC0415 - see upgrade

    command.downgrade(_configuration(connection, schema), target)


def back_up(file: Path, current: str, now: datetime) -> Path:
    """Copy an SQLite database beside itself, readable only to the owner; return the copy."""
    copy = file.with_name(f"{file.stem}-{current}-{now:%Y%m%dT%H%M%S}{file.suffix}.backup")
    keep_private(copy)
    try:
        with (
            contextlib.closing(sqlite3.connect(file)) as source,
            contextlib.closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except BaseException:
        copy.unlink()
        raise
    return copy


def render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Let own column types appear in migrations as the plain types they stand on."""
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    variants = item._variant_mapping.items()  # noqa: SLF001 - alembic's own renderer reads it too
    plain = f"sa.{item.impl_instance!r}"
    return plain + "".join(
        f".with_variant({render_item(kind, variant, None)}, {name!r})" for name, variant in variants
    )


def _configuration(connection: Connection, schema: Schema) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - see upgrade

    configuration = Config()
    configuration.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    return configuration


def _lock(connection: Connection) -> None:
    """Keep others out until the transaction ends; for SQLite the exclusive BEGIN did."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_KEY})


def _check_known(
    connection: Connection, current: str | None, location: str, schema: Schema
) -> None:
    if current is None:
        if inspect(connection).get_table_names():
            raise DatabaseForeign(location=location)
        return
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see upgrade

    scripts = ScriptDirectory.from_config(_configuration(connection, schema))
    if current not in {script.revision for script in scripts.walk_revisions()}:
        raise DatabaseNewer(location=location, revision=current)


def _check_links(connection: Connection, location: str) -> None:
    if connection.dialect.name != "sqlite":
        return
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        raise DatabaseDamaged(location=location)
