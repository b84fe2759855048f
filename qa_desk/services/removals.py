"""Removes files, and what is left in the database's own, after an erasure was committed.

A small file in the workspace says how far that is. Killed at any moment, the next start goes on: a
file that is gone already is no fault, and one that was brought in again since then stays.
"""

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.db.faults import DatabaseLocked, DiskFull
from qa_desk.db.retention import Removal
from qa_desk.errors import Expected
from qa_desk.services.desk import Desk
from qa_desk.services.heard import is_own, unshare

_LOG: Final = logging.getLogger(__name__)
_STATE: Final = "erased.json"


@dataclass(frozen=True, slots=True)
class _State:
    """The last removal that was done, the protocol it belongs to, and protocols scrubbed."""

    number: int = 0
    erasure: str = ""
    scrubbed: int = 0


def complete(desk: Desk) -> int:
    """Remove what still has to go; return how many files could not be removed yet."""
    before = _load(desk)
    with desk.store.read() as reader:
        retention = reader.retention
        known = bool(before.erasure) and retention.removal(before.number) == before.erasure
        removals = retention.removals(before.number if known else 0)
        erased = retention.erased() if desk.store.is_local else 0
        needed = {each.number: retention.needs_file(each.path, each.sha256) for each in removals}
    number, erasure = (before.number, before.erasure) if known else (0, "")
    stuck = 0
    for each in removals:
        path, content = needed[each.number]
        if not _removed(desk, each, keep_recording=path, keep_shape=content):
            stuck += 1
        elif not stuck:
            number, erasure = each.number, each.erasure
    scrubbed = before.scrubbed
    if erased != scrubbed and _scrubbed(desk):
        scrubbed = erased
    after = _State(number, erasure, scrubbed)
    if after != before:
        _save(desk, after)
    return stuck


def _removed(desk: Desk, each: Removal, *, keep_recording: bool, keep_shape: bool) -> bool:
    """Remove a recording and its waveform; False where the system does not let go of one."""
    files = []
    if not keep_shape and is_own(each.sha256):
        files.append(desk.paths.peaks / f"{each.sha256}.npz")
    if not keep_recording and is_own(each.path):
        files.append(desk.paths.media / each.path)
    gone = True
    for file in files:
        try:
            if _is_of_then(desk, file, each):
                file.unlink(missing_ok=True)
        except OSError:
            _LOG.warning("a removed recording could not be deleted yet")
            gone = False
    return gone and (keep_recording or _unshared(desk, each))


def _unshared(desk: Desk, each: Removal) -> bool:
    """Remove a recording where other computers find it; False where that place does not let us."""
    try:
        unshare(desk, each.path, each.at)
    except Expected as fault:
        _LOG.warning("a removed recording could not be deleted from its place: %s", fault.code)
        return False
    return True


def _is_of_then(desk: Desk, file: Path, each: Removal) -> bool:
    """Whether the file was there when its removal was written; one from later was brought in anew.

    A server may show this desk fewer contacts than need the file. A waveform can go at any time.
    """
    if not file.exists():
        return False
    return (
        desk.store.is_local
        or desk.paths.peaks in file.parents
        or file.stat().st_mtime <= each.at.timestamp()
    )


def _scrubbed(desk: Desk) -> bool:
    try:
        return desk.store.scrub()
    except (DatabaseLocked, DiskFull):
        _LOG.warning("the database could not be cleaned of what was deleted; the next start tries")
        return False


def _load(desk: Desk) -> _State:
    try:
        state = json.loads((desk.paths.workspace / _STATE).read_text("utf-8"))
        return _State(int(state["number"]), str(state["erasure"]), int(state["scrubbed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return _State()


def _save(desk: Desk, state: _State) -> None:
    """Note how far it is; where there is no room for that, the next start does the same again."""
    target = desk.paths.workspace / _STATE
    fresh = target.with_suffix(".new")
    values = {"number": state.number, "erasure": state.erasure, "scrubbed": state.scrubbed}
    try:
        fresh.write_text(json.dumps(values), "utf-8")
        fresh.chmod(0o600)
        fresh.replace(target)
    except OSError:
        _LOG.warning("what was removed could not be noted; the next start goes through it again")
        fresh.unlink(missing_ok=True)
