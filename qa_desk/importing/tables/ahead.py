"""Large tables are read in a process of their own, so that one reads while another stores."""

import multiprocessing
from collections.abc import Iterator
from datetime import tzinfo
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from qa_desk.domain.calls import Call, Calls
from qa_desk.garbage import seldom_collected
from qa_desk.importing.outcome import Rejection, shown
from qa_desk.importing.tables.mapping import Mapping
from qa_desk.importing.tables.reading import Found, read_calls

LARGE: Final = 8 << 20
"""Bytes from which a process of its own is worth its start."""
_TO_OBEY_S: Final = 2.0
_Request = tuple[Path, Mapping, tzinfo | None]
_Packed = tuple[str, list[tuple[object, ...]], dict[str, tuple[str, str]], float]


def read_ahead(path: Path, mapping: Mapping, zone: tzinfo | None) -> Iterator[Found]:
    """Read a table as `read_calls` does; a large one a batch ahead of who takes its calls."""
    if not _is_large(path):
        yield from read_calls(path, mapping, zone)
        return
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_read, args=(theirs, (path, mapping, zone)), daemon=True)
    with ours:
        with theirs:
            child.start()
        try:
            yield from _received(ours, path)
        finally:
            child.terminate()
            child.join(_TO_OBEY_S)
            if child.is_alive():
                child.kill()
                child.join()
            child.close()


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size >= LARGE
    except OSError:
        return False  # the reader tells of it


def _received(connection: Connection, path: Path) -> Iterator[Found]:
    """Hand on what comes; a child that ended without a last word was killed."""
    while True:
        try:
            found = connection.recv()
        except (EOFError, OSError):
            yield Rejection(shown(path), None, "import.reader_died")
            return
        if found is None:
            return
        yield _unpacked(found) if isinstance(found, tuple) else found


def _read(connection: Connection, request: _Request) -> None:
    try:
        with connection, seldom_collected():
            for found in read_calls(*request):
                connection.send(_packed(found) if isinstance(found, Calls) else found)
            connection.send(None)
    except BrokenPipeError:
        return  # who asked has had enough, or was killed


def _packed(calls: Calls) -> _Packed:
    """Return calls as plain tuples, which travel several times as fast."""
    return calls.file, list(map(tuple, calls.calls)), dict(calls.agents), calls.done


def _unpacked(packed: _Packed) -> Calls:
    file, calls, agents, done = packed
    return Calls(file, tuple(map(Call._make, calls)), agents, done)
