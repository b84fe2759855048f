"""A write-ahead log that was damaged: told and kept, since SQLite passes over what lies behind the damage."""

import contextlib
import os
import shutil
import sqlite3
import struct
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from qa_desk.db import sqlite_file
from qa_desk.errors import Expected
from qa_desk.vault.key import Key

_HEAD: Final = struct.Struct(">IIII8sII")
"""https://sqlite.org/fileformat2.html#the_write_ahead_log: mark, version, page size, count, salts, sums."""
_FRAME: Final = struct.Struct(">II8s8x")
"""Page, size of the database where a change ends, salts, sums."""
_MARKS: Final = (0x377F0682, 0x377F0683)
_WORD: Final = 0xFFFFFFFF
_PATIENCE_S: Final = 3.0
"""A disk may take so long between the writing of a change and its being known."""
_STEP_S: Final = 0.02


class LogTorn(Expected):
    """The last changes in the log cannot be read: facts `location`, `kept`."""

    code = "db.log_torn"


@dataclass(frozen=True, slots=True)
class _Log:
    """The salts of a log, and how many pages were written to it up to the last whole change."""

    salts: bytes
    frames: int


def demand_whole(file: Path, key: Key | None, now: datetime) -> None:
    """Raise LogTorn where SQLite reads less of the log than was written; the log is kept beside.

    What lies before the damage is in the database then, and the next opening goes on with it. Raises
    what the driver raises.
    """
    log = file.with_name(f"{file.name}-wal")
    written = _written(log)
    if written is None or written.frames == 0:
        return
    with contextlib.closing(sqlite_file.connect(file, key)) as connection:
        if not _stays_behind(connection, log):
            return
        kept = file.with_name(f"{file.stem}-{now:%Y%m%dT%H%M%S}.torn-log")
        _keep(log, kept)  # before the connection closes, which removes the log
    raise LogTorn(location=str(file), kept=kept.name)


def _stays_behind(connection: sqlite3.Connection, log: Path) -> bool:
    """Say whether SQLite goes on reading less of the log than was written.

    Beside another program that writes, what is in the file is known to SQLite a moment later, and
    nobody can tell while that program is at the log itself: it demanded a whole log when it began.
    """
    end = time.monotonic() + _PATIENCE_S
    while True:
        written = _written(log)
        busy, read, _moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        after = _written(log)
        if written is None or after is None or after.salts != written.salts:
            return False  # another program has begun the log anew meanwhile
        if not busy and read >= written.frames:
            return False
        if time.monotonic() > end:
            return not busy
        time.sleep(_STEP_S)


def _keep(log: Path, kept: Path) -> None:
    """Copy the log; where there is no room, give it a second name."""
    try:
        shutil.copyfile(log, kept)
    except OSError:
        kept.unlink(missing_ok=True)
        os.link(log, kept)
    kept.chmod(0o600)


def _written(log: Path) -> _Log | None:
    """Return what was written, whether or not it can be read; None where there is no log."""
    try:
        with log.open("rb") as file:
            head = file.read(_HEAD.size)
            if len(head) < _HEAD.size:
                return None
            _mark, _version, page, _count, salts, _one, _two = _HEAD.unpack(head)
            if not _is_sound(head):
                return _Log(salts, 1 if file.read(1) else 0)
            return _Log(salts, _last_change(file, page, salts))
    except FileNotFoundError:
        return None


def _last_change(file: BinaryIO, page: int, salts: bytes) -> int:
    """Return the number of the page that ends the last change of this log; earlier logs lie behind.

    One half of the salts is enough: the other may be what was damaged.
    """
    last, step = 0, _FRAME.size + page
    for number in range((file.seek(0, os.SEEK_END) - _HEAD.size) // step):
        file.seek(_HEAD.size + number * step)
        _page, ends, own = _FRAME.unpack(file.read(_FRAME.size))
        if ends and (own[:4] == salts[:4] or own[4:] == salts[4:]):
            last = number + 1
    return last


def _is_sound(head: bytes) -> bool:
    """Say whether the sums of the head fit; where they do not, SQLite reads nothing of the log."""
    mark, *_rest, one, two = _HEAD.unpack(head)
    if mark not in _MARKS:
        return False
    order = ">" if mark & 1 else "<"
    first = second = 0
    words = struct.unpack(f"{order}6I", head[:24])
    for at in range(0, len(words), 2):
        first = (first + words[at] + second) & _WORD
        second = (second + words[at + 1] + first) & _WORD
    return (first, second) == (one, two)
