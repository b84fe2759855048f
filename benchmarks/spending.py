"""The time of processors that a look takes: of this program, and of the server's process for it.

What else the computer does lengthens the time by the clock alone, so both are told.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import text

from qa_desk.db.store import Store

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds by the clock and of processors."""

    clock: float
    processors: float

    def __str__(self) -> str:
        return f"{self.clock:9,.1f} ms {self.processors:9,.1f} ms of processors"


def server_process(store: Store) -> int | None:
    """Return the number of the server's process that serves a reader; None for a file.

    One reader at a time is served by the same connection again and again.
    """
    if store.is_local:
        return None
    with store.read() as reader:
        number = text("SELECT pg_backend_pid()")
        found: int = reader.queries._connection.execute(number).scalar_one()  # noqa: SLF001 - no reader tells it
    return found


def processors_ms(server: int | None = None) -> float:
    """Return milliseconds of processors that this program and a server's process have used."""
    mine = time.process_time() * 1000
    if server is None:
        return mine
    file = Path(f"/proc/{server}/schedstat")
    if not file.exists():  # another computer, or one without Linux: the clock is what there is
        return time.perf_counter() * 1000
    return mine + int(file.read_text().split()[0]) / 1e6


def best(look: Callable[[], Found], looks: int, server: int | None = None) -> tuple[Spent, Found]:
    """Return the least that some looks took, by the clock and of processors, and what was found."""
    taken = [_taken(look, server) for _ in range(looks)]
    clock = min(one.clock for one, _ in taken)
    return Spent(clock, min(one.processors for one, _ in taken)), taken[-1][1]


def _taken(look: Callable[[], Found], server: int | None) -> tuple[Spent, Found]:
    began, used = time.perf_counter(), processors_ms(server)
    found = look()
    used, clock = processors_ms(server) - used, (time.perf_counter() - began) * 1000
    return Spent(clock, used), found
