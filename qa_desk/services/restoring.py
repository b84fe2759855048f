"""Copies of the database that are at hand, and putting one of them in its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from qa_desk.db import restoring
from qa_desk.db.faults import DatabaseDamaged, DatabaseLocked
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.clock import Clock
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.paths import Paths
from qa_desk.services.desk import Desk, Done
from qa_desk.services.sealing import database_key
from qa_desk.vault.key import Key

__all__ = [
    "Backup",
    "DatabaseDamaged",
    "Restored",
    "backup_of",
    "backups",
    "require_something",
    "restore",
    "restore_open",
]

_PATTERNS: Final = ("backups/*.sqlite3", "*.sqlite3.backup")
"""Copies that were made by hand or once a day, and those made before an upgrade."""


class OnServer(Expected):
    """A server is restored by its own program: fact `database`."""

    code = "restoring.on_server"


class NoBackup(Expected):
    """There is no such file: fact `file`."""

    code = "restoring.no_backup"
    exit_code = ExitCode.WRONG_INPUT


class InUse(Expected):
    """Another program has the database open: fact `database`."""

    code = "restoring.in_use"


class NotSwapped(Expected):
    """The copy could not be put in its place: facts `database`, `why` (system's error name)."""

    code = "restoring.not_swapped"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database: where, when it was made, how many bytes."""

    file: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did; `kept` is where the database lies that was there, None if there was none."""

    database: Path
    kept: Path | None


def backups(paths: Paths) -> tuple[Backup, ...]:
    """Return the copies in the workspace, the newest first."""
    found: Iterable[Path] = (
        file for pattern in _PATTERNS for file in paths.workspace.glob(pattern) if file.is_file()
    )
    return tuple(sorted(map(backup_of, found), key=lambda each: each.made_at, reverse=True))


def backup_of(file: Path) -> Backup:
    """Return what is to be said of a copy."""
    said = file.stat()
    return Backup(file, datetime.fromtimestamp(said.st_mtime, UTC), said.st_size)


def restore(paths: Paths, file: Path, clock: Clock, keys: tuple[Key, ...] = ()) -> Restored:
    """Put a copy in the place of the workspace's database, which is kept beside it.

    The database must be closed; the copy of an encrypted one has one of its `keys`. Raises NoBackup,
    DatabaseNewer, DatabaseForeign, DatabaseDamaged (all of the copy), InUse and NotSwapped, having
    changed nothing. Stopped at any moment, one of the two is in the place, and the other is there.
    """
    source, database = file.expanduser().absolute(), paths.database
    if not source.is_file():
        raise NoBackup(file=str(file))
    staged = database.with_name(f"{database.name}.restoring")
    try:
        paths.create()
        restoring.stage(source, staged, key=database_key(keys, source))
        _settle(database, database_key(keys, database))
        kept = restoring.swap(staged, database, _kept(database, clock))
    except OSError as error:
        raise NotSwapped(database=str(database), why=system_reason(error)) from error
    finally:
        restoring.drop(staged)
    return Restored(database, kept)


def restore_open(desk: Desk, file: Path) -> Done[Restored]:
    """Put a copy in the place of the database that is open here, and go on with it.

    Whoever reads or writes is waited for. Raises what `restore` does.
    """
    if not desk.store.is_local:
        raise OnServer(database=desk.store.location)
    keys = desk.vault.keys.databases if desk.vault.keys else ()
    restored: list[Restored] = []

    def swap(_database: Path) -> None:
        restored.append(restore(desk.paths, file, desk.clock, keys))

    desk.store.exchange(swap, database_key(keys, file.expanduser().absolute()))
    return Done(restored[0], touched(*Topic))


def require_something(paths: Paths) -> None:
    """Raise DatabaseDamaged for a database of no bytes where there are copies of a fuller one."""
    database = paths.database
    if database.is_file() and database.stat().st_size == 0 and backups(paths):
        raise DatabaseDamaged(location=str(database))


def _settle(database: Path, key: Key | None) -> None:
    try:
        restoring.settle(database, key)
    except DatabaseLocked as fault:
        raise InUse(database=str(database)) from fault


def _kept(database: Path, clock: Clock) -> Path:
    """Return a name beside the database that no file has."""
    name = f"{database.stem}-{clock.now():%Y%m%dT%H%M%S}.kept"
    free = (
        database.with_name(f"{name}{again}{database.suffix}")
        for again in ("", *(f"-{n}" for n in range(2, 100)))
    )
    return next(file for file in free if not file.exists())
