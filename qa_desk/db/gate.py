"""Counts who is reading, so that the file beneath can be exchanged when nobody is."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qa_desk.db.faults import DatabaseLocked


class Gate:
    """Open for any number of readers; closed only while nobody reads, and never for long."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._readers = 0

    @contextmanager
    def passed(self) -> Iterator[None]:
        """Read in this block; a block inside a block is free."""
        with self._condition:
            self._readers += 1
        try:
            yield
        finally:
            with self._condition:
                self._readers -= 1
                self._condition.notify_all()

    @contextmanager
    def closed(self, location: str, patience_s: float) -> Iterator[None]:
        """Let nobody read in this block; DatabaseLocked where readers do not come to an end."""
        with self._condition:
            if not self._condition.wait_for(lambda: self._readers == 0, patience_s):
                raise DatabaseLocked(location=location)
            yield
