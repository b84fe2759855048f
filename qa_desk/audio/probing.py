"""The probing child: it opens recordings that nobody trusts, one after the other, within limits."""

import contextlib
import sys
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from qa_desk.audio.faults import Damaged
from qa_desk.audio.probe import Probe, probe
from qa_desk.audio.raw import Raw
from qa_desk.errors import Expected

MEMORY: Final = 512 << 20
"""Bytes a child may take beyond what it takes at the start; a header can ask for any amount."""
BETWEEN_S: Final = 0.25


@dataclass(frozen=True, slots=True)
class Asking:
    """A recording to be probed; `raw` says how one without a header is read."""

    path: Path
    raw: Raw | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """The child has loaded what it needs; its first word."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """It is still decoding, and how much of the recording is done, 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to one recording: what it is, or what is wrong with it."""

    found: Probe | Expected


def serve(connection: Connection, memory: int = MEMORY) -> None:
    """Probe what comes and answer, until the other end is closed."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt), connection:
        _limit_memory(memory)
        connection.send(Ready())
        while True:
            connection.send(Told(_found(connection, connection.recv())))


def _found(connection: Connection, asking: Asking) -> Probe | Expected:
    last = time.monotonic()

    def report(fraction: float, _name: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= BETWEEN_S:
            last = now
            connection.send(Progressed(fraction))

    try:
        return probe(asking.path, report, raw=asking.raw)
    except Expected as fault:
        return fault
    except Exception:  # noqa: BLE001 - an outer gate: what a decoder trips over is the file's fault
        return Damaged(path=asking.path)


def _limit_memory(beyond: int) -> None:
    """Let the system refuse more memory; where it cannot count it, the time limit remains."""
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 - not on Windows

    status = Path("/proc/self/status").read_text("ascii")
    taken = next(line.split()[1] for line in status.splitlines() if line.startswith("VmData:"))
    limit = (int(taken) << 10) + beyond
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
