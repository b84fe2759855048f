"""Bring a database to today's tables on start: look, lock, copy, upgrade, verify."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.types import TypeDecorator

from qa_desk.db import sqlite_file
from qa_desk.db.engine import keep_private
from qa_desk.db.faults import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseNewer,
    DatabaseNotPrepared,
    DatabaseOlder,
)
from qa_desk.vault.key import Key

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0017"
"""The revision that today's tables belong to; a test compares it with the newest migration."""
SCRIPTS: Final = Path(__file__).parent / "migrations"
_ADVISORY_KEY: Final = 0x51416465736B  # "QAdesk"
_VERSION_TABLE: Final = "alembic_version"


@dataclass(frozen=True, slots=True)
class Schema:
    """Where the migrations lie and which is the newest."""

    scripts: Path = SCRIPTS
    head: str = HEAD


def prepare(
    engine: Engine, location: str, now: datetime, schema: Schema, key: Key | None = None
) -> None:
    """Upgrade the database if it is older than the program; `engine` is for migrating.

    An older SQLite file is copied beside itself first, encrypted with its `key` where it is.
    DatabaseNewer, DatabaseForeign or DatabaseDamaged where that cannot be; then nothing was changed.
    """
    with engine.connect() as connection, connection.begin():
        _lock(connection)
        current = revision(connection)
        if current == schema.head:
            return
        check_known(connection, current, location, schema)
        if engine.dialect.name == "postgresql":
            _upgrade_server(connection, location, schema)
            return
        if current is not None:
            back_up(Path(location), current, now, key)
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


def back_up(file: Path, current: str, now: datetime, key: Key | None = None) -> Path:
    """Copy an SQLite database beside itself, readable only to the owner; return the copy.

    The copy of an encrypted database is encrypted with the same key.
    """
    copy = file.with_name(f"{file.stem}-{current}-{now:%Y%m%dT%H%M%S}{file.suffix}.backup")
    part = copy.with_name(f"{copy.name}.part")  # a half copy must not look like one to restore from
    part.unlink(missing_ok=True)
    keep_private(part)
    try:
        sqlite_file.copy(file, part, key)
        part.replace(copy)
    except BaseException:
        part.unlink()
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


def check_known(connection: Connection, current: str | None, location: str, schema: Schema) -> None:
    """Raise DatabaseForeign for tables without a revision, DatabaseNewer for an unknown revision."""
    if current is None:
        if inspect(connection).get_table_names():
            raise DatabaseForeign(location=location)
        return
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see upgrade

    scripts = ScriptDirectory.from_config(_configuration(connection, schema))
    if current not in {script.revision for script in scripts.walk_revisions()}:
        raise DatabaseNewer(location=location, revision=current)


def _upgrade_server(connection: Connection, location: str, schema: Schema) -> None:
    """Upgrade a server's database, which its owner alone may; its rules are put in force anew."""
    from qa_desk.db import policies, roles  # noqa: PLC0415 - a file has no use for them

    login = roles.connected(connection)
    if login.has_tables and not login.owns_tables:
        raise DatabaseOlder(location=location)
    if not login.may_make_tables:
        raise DatabaseNotPrepared(location=location)
    guarded = policies.are_in_force(connection)
    if guarded:
        policies.lift_for_owner(connection)
    upgrade(connection, schema)
    if guarded:
        policies.put_in_force(connection)


def _check_links(connection: Connection, location: str) -> None:
    if connection.dialect.name != "sqlite":
        return
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        raise DatabaseDamaged(location=location)
