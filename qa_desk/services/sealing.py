"""Rewrites what a workspace holds with another key, or none: one file after the other, each whole."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

from qa_desk.db import sqlite_file
from qa_desk.db.faults import translated
from qa_desk.db.keeping import to_disk
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Cancelled, system_reason
from qa_desk.services.desk import Desk
from qa_desk.vault import keystore
from qa_desk.vault.faults import NoRoom, NotVerified, VaultInUse, VaultNotWritten
from qa_desk.vault.files import PART, fresh_file
from qa_desk.vault.key import Key
from qa_desk.vault.sealed import is_sealed, open_file

FRESH: Final = ".rewritten"
"""How the name of a file ends that is about to take another's place."""
_BLOCK: Final = 1 << 20
_SPARE: Final = 64 << 20
_BESIDE: Final = ("-wal", "-shm", "-journal")
_DATABASES: Final = (".sqlite3", ".backup")


@dataclass(frozen=True, slots=True)
class Target:
    """What everything is to be kept with: both None for plain."""

    database: Key | None
    files: Key | None


def rewrite(desk: Desk, target: Target, token: Token, report: Report) -> None:
    """Rewrite the database, then all files that are not yet as they should be.

    Stopped at any moment, each file is wholly as it was or as it should be, and readable either way;
    once more brings in the rest. Raises Cancelled, NoRoom, VaultInUse, NotVerified, VaultNotWritten.
    """
    _sweep(desk)
    files = list(_files(desk))
    live = desk.paths.database
    sizes = {file: file.stat().st_size for file in (live, *files)}
    _check_room(desk, max(sizes.values()))
    progress = _Progress(report, max(1, sum(sizes.values())))
    _database(desk, target.database, token)
    progress.add(sizes[live], live.name)
    for file in files:
        token.check()
        with _told(file):
            _file(desk, file, target, token)
        progress.add(sizes[file], file.name)


def database_key(desk_keys: tuple[Key, ...], file: Path) -> Key | None:
    """Return which of the keys a database has: None for a plain one, the first for a new one."""
    if not desk_keys or (file.exists() and sqlite_file.is_plain(file)):
        return None
    fitting = (key for key in desk_keys if sqlite_file.fits(file, key))
    return next(fitting, desk_keys[0])


@dataclass(slots=True)
class _Progress:
    """Tells how many of the bytes are done."""

    report: Report
    total: int
    done: int = 0

    def add(self, size: int, name: str) -> None:
        """Count a file that is done."""
        self.done += size
        self.report(min(1.0, self.done / self.total), name)


def _database(desk: Desk, key: Key | None, token: Token) -> None:
    """Rewrite the live database while nobody reads or writes."""
    live = desk.paths.database

    def work(file: Path) -> None:
        present = database_key(_known(desk), file)
        if present != key:
            _rewrite_database(desk, file, present, key, token)

    with _told(live):
        desk.store.exchange(work, key)


def _rewrite_database(
    desk: Desk, file: Path, present: Key | None, key: Key | None, token: Token
) -> None:
    fresh = file.with_name(file.name + FRESH)
    posix = os.name == "posix"
    try:
        with sqlite_file.alone(file, present) as connection:
            sqlite_file.rewrite(connection, fresh, key, lambda: not token.cancelled)
            to_disk(fresh)
            if posix:  # before the lock goes, so that nobody writes into what is replaced
                fresh.replace(file)
        if not posix:
            fresh.replace(file)
        to_disk(file.parent)
    except sqlite_file.InUse as error:
        raise VaultInUse(workspace=desk.paths.workspace) from error
    except sqlite_file.Unlike as error:
        raise NotVerified(path=file) from error
    except Exception:
        token.check()  # what it was stopped with is no fault
        raise
    finally:
        _remove(fresh)


def _file(desk: Desk, file: Path, target: Target, token: Token) -> None:
    """Rewrite one file: a copy of the database as a database, all else sealed or plain."""
    if _is_database(desk, file):
        present = database_key(_known(desk), file)
        # A copy with an earlier key stays as it is: its key is kept for it.
        if (present is None) != (target.database is None):
            with translated(str(file)):
                _rewrite_database(desk, file, present, target.database, token)
        return
    if is_sealed(file) == (target.files is not None):
        return
    fresh = file.with_name(file.name + FRESH)
    try:
        with open_file(file, desk.vault.key) as source, fresh_file(fresh, target.files) as copy:
            digest = _copied(source, copy, token)
        with open_file(fresh, desk.vault.key) as written:
            if _copied(written, None, token) != digest:
                raise NotVerified(path=file)
        shutil.copystat(file, fresh)
        fresh.chmod(0o600)
        fresh.replace(file)
    finally:
        _remove(fresh)


def _copied(source: BinaryIO, copy: BinaryIO | None, token: Token) -> str:
    digest = sha256()
    while block := source.read(_BLOCK):
        token.check()
        digest.update(block)
        if copy is not None:
            copy.write(block)
    return digest.hexdigest()


def _files(desk: Desk) -> Iterator[Path]:
    """Yield the files of the workspace that hold what people said, but the database itself."""
    paths = desk.paths
    apart = (paths.models, paths.logs)
    live = {paths.database.name + end for end in ("", *_BESIDE)}
    own = {paths.keys.name, keystore.DOUBLE, paths.settings.name, "window.ini", *live}
    for file in sorted(paths.workspace.rglob("*")):
        if any(file.is_relative_to(folder) for folder in apart) or file.is_symlink():
            continue
        if file.parent == paths.workspace and file.name in own:
            continue
        if file.is_file() and not keystore.is_key_file(file):
            yield file


def _is_database(desk: Desk, file: Path) -> bool:
    if sqlite_file.is_plain(file):
        return True
    if file.suffix not in _DATABASES or is_sealed(file):
        return False
    return any(sqlite_file.fits(file, key) for key in _known(desk))


def _known(desk: Desk) -> tuple[Key, ...]:
    return desk.vault.keys.databases if desk.vault.keys else ()


def _sweep(desk: Desk) -> None:
    """Remove what an earlier run left half done; the originals are all there."""
    for file in desk.paths.workspace.rglob("*"):
        if file.is_file() and file.name.endswith((FRESH, FRESH + "-journal", PART)):
            _remove(file)


def _check_room(desk: Desk, largest: int) -> None:
    needed = largest + largest // 10 + _SPARE
    free = shutil.disk_usage(desk.paths.workspace).free
    if free < needed:
        raise NoRoom(needed_mb=-(-needed >> 20), free_mb=free >> 20)


@contextlib.contextmanager
def _told(file: Path) -> Iterator[None]:
    """Tell what the system refuses as a fault."""
    try:
        yield
    except Cancelled:
        raise
    except OSError as error:
        raise VaultNotWritten(path=file, why=system_reason(error)) from error


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
