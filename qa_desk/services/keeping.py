"""Keeping the database whole: checking it, copying it, and copying it by itself once a day."""

import shlex
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from qa_desk.db.keeping import StoredRecording
from qa_desk.domain.changes import Changes
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Detail, ExitCode, Expected, system_reason
from qa_desk.services import restoring
from qa_desk.services.desk import Desk, Done
from qa_desk.services.restoring import Backup, backup_of, backups
from qa_desk.vault import keystore

_DAY: Final = timedelta(days=1)
_BLOCK: Final = 1 << 20
_HALF: Final = "*.part"
_STALE: Final = timedelta(hours=1)
"""Nobody writes one file for so long."""
_UNTOUCHED: Final = Changes(frozenset())


class ServerBackup(Expected):
    """A server is copied by its own program: facts `location`, `command`."""

    code = "keeping.server_backup"


class CannotWrite(Expected):
    """The copy cannot be written there: facts `file`, `why` (system's error name)."""

    code = "keeping.cannot_write"


class FileThere(Expected):
    """A copy never takes the place of a file: fact `file`."""

    code = "keeping.file_there"
    exit_code = ExitCode.WRONG_INPUT


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found; `counts` are rows by table, `recordings` the files that were read."""

    revision: str
    counts: Mapping[str, int]
    recordings: int
    faults: tuple[Detail, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def revision(desk: Desk) -> str:
    """Return the revision of the tables."""
    with desk.store.read() as reader:
        return reader.keeping.revision()


def check(desk: Desk, report: Report = unheard) -> Health:
    """Check pages, links and journal of the database, and read every recording against its SHA-256."""
    with desk.store.read() as reader:
        keeping = reader.keeping
        pages = keeping.torn_pages()
        if pages:
            # Whatever is counted in torn pages says nothing.
            return Health(keeping.revision(), {}, 0, tuple(_page(each) for each in pages))
        torn, counts, at = keeping.torn_links(), keeping.counts(), keeping.revision()
        recordings = keeping.recordings()
        broken = reader.audit.check().broken if desk.store.is_local else None
    links = [
        Detail(table, "keeping.torn_link", {"table": table, "rows": rows})
        for table, rows in torn.items()
    ]
    journal = [Detail("audit", "keeping.torn_journal", {"number": broken.number})] if broken else []
    files = [
        fault
        for number, recording in enumerate(recordings)
        if (fault := _recording(desk, recording, report, number / len(recordings)))
    ]
    return Health(at, counts, len(recordings), (*links, *journal, *files))


def back_up(desk: Desk, file: Path) -> Done[Backup]:
    """Write a copy of the database into a new file while work goes on.

    Raises ServerBackup for a server, FileThere, CannotWrite and DiskFull; then nothing is left of it.
    """
    if not desk.store.is_local:
        command = f"pg_dump --format=custom --file={shlex.quote(str(file))} {_for_tools(desk)}"
        raise ServerBackup(location=desk.store.location, command=command)
    target = file.expanduser().absolute()
    for each in (target, keystore.beside(target)):
        if each.exists():
            raise FileThere(file=str(each))
    with _written(target):
        desk.store.copy_to(target)
    _accompany(desk, target)
    return Done(backup_of(target), _UNTOUCHED)


def _accompany(desk: Desk, copy: Path) -> None:
    """Lay the keys beside a copy; after it, since keys that are newer than a copy open it too."""
    try:
        restoring.accompany_copy(copy, desk.vault.file)
    except Expected as fault:
        copy.unlink(missing_ok=True)
        raise CannotWrite(file=str(copy), why=fault.facts["why"]) from fault


def back_up_now(desk: Desk) -> Done[Backup]:
    """Write a copy into the workspace's own folder, and remove the oldest beyond those to keep."""
    folder = desk.paths.backups
    with _written(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    name = f"{desk.paths.database.stem}-{desk.clock.now():%Y%m%dT%H%M%S}"
    free = (folder / f"{name}{again}.sqlite3" for again in ("", *(f"-{n}" for n in range(2, 100))))
    made = back_up(desk, next(file for file in free if not file.exists()))
    _prune(desk, made.value)
    return made


def daily(desk: Desk) -> Done[Backup] | None:
    """Write the copy of the day; None where there is one, nobody wants any, or a server has them.

    A clock that was put back makes one copy more rather than none for long.
    """
    if not desk.store.is_local or desk.settings.number("backups_kept") == 0:
        return None
    now = desk.clock.now()
    if any(abs(now - each.made_at) < _DAY for each in backups(desk.paths)):
        return None
    return back_up_now(desk)


def tidy(desk: Desk, older: timedelta = _STALE) -> int:
    """Remove what a crash has left half written; return how many files that were."""
    folders = (desk.paths.media, desk.paths.peaks, desk.paths.backups, desk.paths.drafts)
    found = [file for folder in folders for file in folder.rglob(_HALF)]
    found += desk.paths.workspace.glob(_HALF)
    before = time.time() - older.total_seconds()
    half = [file for file in found if _changed(file) <= before]
    for file in half:
        file.unlink(missing_ok=True)
    return len(half)


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return float("inf")  # gone, or nobody's to remove


def _prune(desk: Desk, newest: Backup) -> None:
    kept = max(1, round(desk.settings.number("backups_kept")))
    own = [each for each in backups(desk.paths) if each.file.parent == newest.file.parent]
    others = [each for each in own if each.file != newest.file]
    for old in others[kept - 1 :]:
        restoring.remove(old)


def _page(complaint: str) -> Detail:
    return Detail("database", "keeping.torn_page", {"complaint": complaint})


def _recording(
    desk: Desk, recording: StoredRecording, report: Report, done: float
) -> Detail | None:
    """Return what is wrong with a recording; None where it is as it came."""
    report(done, recording.path)
    file = desk.paths.media / recording.path
    facts = {"recording": recording.path}
    if not file.is_file():
        return Detail(recording.path, "keeping.recording_missing", facts)
    try:
        whole = _digest(desk, file) == recording.sha256
    except Expected as fault:
        return Detail(recording.path, fault.code, fault.facts)
    except OSError as error:
        unread = {"file": str(file), "why": system_reason(error)}
        return Detail(recording.path, "keeping.recording_unread", unread)
    return None if whole else Detail(recording.path, "keeping.recording_changed", facts)


def _digest(desk: Desk, file: Path) -> str:
    """Return the SHA-256 of the plain content."""
    digest = sha256()
    with desk.vault.open(file) as recording:
        while block := recording.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _for_tools(desk: Desk) -> str:
    """Return the server's address as its own programs read it."""
    return shlex.quote(desk.store.location.replace("postgresql+psycopg://", "postgresql://", 1))


@contextmanager
def _written(target: Path) -> Iterator[None]:
    """Turn what the system says of a file into a fault."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(file=str(target), why=system_reason(error)) from error
