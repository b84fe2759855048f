"""Copies of the database that are at hand, and putting one of them in its place."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from qa_desk.db import restoring, sqlite_file
from qa_desk.db.faults import DatabaseDamaged, DatabaseLocked
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.clock import Clock
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.paths import Paths
from qa_desk.services import copy_keys
from qa_desk.services.copy_keys import CopyKeys, Typed
from qa_desk.services.desk import Desk, Done
from qa_desk.services.sealing import database_key
from qa_desk.vault import files, keystore
from qa_desk.vault.faults import VaultNotWritten
from qa_desk.vault.key import Key
from qa_desk.vault.keyfile import KeyFile
from qa_desk.vault.keyrings import SystemKeyring

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
    """A copy of the database: where, when it was made, how many bytes.

    `keys` is the key file that goes with it, None where nothing is encrypted.
    """

    file: Path
    made_at: datetime
    size: int
    keys: Path | None = None


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
    said, keys = file.stat(), keystore.beside(file)
    made_at = datetime.fromtimestamp(said.st_mtime, UTC)
    return Backup(file, made_at, said.st_size, keys if keys.exists() else None)


def accompany(paths: Paths, file: KeyFile | None, *, missing_only: bool = False) -> None:
    """Lay the key file beside each encrypted copy in the workspace, so that it travels with it.

    Without a key file those beside copies go. Raises VaultNotWritten.
    """
    for copy in backups(paths):
        if missing_only and keystore.beside(copy.file).exists():
            continue
        accompany_copy(copy.file, file)


def accompany_copy(copy: Path, file: KeyFile | None) -> None:
    """Lay the key file beside a copy that needs it, take away the one of another; VaultNotWritten."""
    try:
        keystore.accompany(copy, None if sqlite_file.is_plain(copy) else file)
    except OSError as error:
        raise VaultNotWritten(path=copy, why=system_reason(error)) from error


def remove(copy: Backup) -> None:
    """Remove a copy and the key file beside it."""
    for each in (copy.file, keystore.beside(copy.file)):
        each.unlink(missing_ok=True)


def restore(paths: Paths, file: Path, clock: Clock, typed: str | None = None) -> Restored:
    """Put a copy in the place of the workspace's database, which is kept beside it.

    The database must be closed. A copy of an encrypted one is opened by the keyring or by what was
    `typed`: the recovery key or the passphrase of the workspace, or of the key file beside the copy,
    which comes along then. Raises NoBackup, what `copy_keys.of` raises, DatabaseNewer,
    DatabaseForeign, DatabaseDamaged (all of the copy), InUse and NotSwapped, having changed nothing.
    Stopped at any moment, one of the two is in the place, and the other is there.
    """
    source = _existing(file)
    asked = Typed(SystemKeyring(), typed)
    keys = copy_keys.of(paths, source, copy_keys.vault_of(paths, asked), asked)
    return _restored(paths, source, clock, keys)


def restore_open(desk: Desk, file: Path, typed: str | None = None) -> Done[Restored]:
    """Put a copy in the place of the database that is open here, and go on with it.

    Whoever reads or writes is waited for. Raises what `restore` does.
    """
    if not desk.store.is_local:
        raise OnServer(database=desk.store.location)
    source = _existing(file)
    keys = copy_keys.of(desk.paths, source, desk.vault, Typed(desk.vault.keyring, typed))
    restored: list[Restored] = []

    def swap(_database: Path) -> None:
        restored.append(_restored(desk.paths, source, desk.clock, keys))

    desk.store.exchange(swap, keys.key)
    desk.vault.turn(keys.vault.file, keys.vault.keys)
    return Done(restored[0], touched(*Topic))


def _existing(file: Path) -> Path:
    source = file.expanduser().absolute()
    if not source.is_file():
        raise NoBackup(file=str(file))
    return source


def _restored(paths: Paths, source: Path, clock: Clock, keys: CopyKeys) -> Restored:
    database = paths.database
    staged = database.with_name(f"{database.name}.restoring")
    try:
        paths.create()
        restoring.stage(source, staged, key=keys.key)
        _settle(database, database_key(keys.known, database))
        with _taken_over(paths, keys):
            kept = restoring.swap(staged, database, _kept(database, clock))
    except OSError as error:
        raise NotSwapped(database=str(database), why=system_reason(error)) from error
    finally:
        restoring.drop(staged)
    return Restored(database, kept)


@contextmanager
def _taken_over(paths: Paths, keys: CopyKeys) -> Iterator[None]:
    """Let the key file come before the copy that needs it; a copy that stays out takes it back."""
    before = [(each, _bytes(each)) for each in (paths.keys, paths.keys.with_name(keystore.DOUBLE))]
    try:
        if keys.taken and keys.vault.file is not None:
            keystore.save(keys.vault.file, paths.keys)
        yield
    except BaseException:
        for path, content in before if keys.taken else ():
            _put_back(path, content)
        raise


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _put_back(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        files.write_bytes(path, content, None)


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
