"""Names that one program holds while it works, and that are free again the moment it is gone."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

_SEED: Final = 0x5141_6A6F_6273  # "QAjobs"
_TAKE: Final = text("SELECT pg_try_advisory_lock(hashtextextended(:name, :seed))")


@contextmanager
def file_claimed(folder: Path, name: str) -> Iterator[bool]:
    """Hold a name by a lock of the operating system; False where another program holds it."""
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{name}.lock"
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    taken = False
    try:
        taken = _locked(handle)
        yield taken
    finally:
        if taken and sys.platform != "win32":
            path.unlink(missing_ok=True)  # while it is held: nobody else can mean this file
        os.close(handle)
        if taken and sys.platform == "win32":
            with suppress(OSError):
                path.unlink()


@contextmanager
def server_claimed(engine: Engine, name: str) -> Iterator[bool]:
    """Hold a name by a session of a server's login; False where another session holds it.

    A session that is lost meanwhile takes nothing from the work that goes on.
    """
    connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    connection.detach()  # the pool is for short looks; closing it lets the name go
    try:
        yield bool(connection.execute(_TAKE, {"name": name, "seed": _SEED}).scalar_one())
    finally:
        with suppress(DBAPIError):
            connection.close()


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
