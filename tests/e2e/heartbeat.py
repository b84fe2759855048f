"""How long a window's thread was ever kept from its next event, measured from within.

Time that the scheduler gave to other processes is not the window's fault and is taken off: Linux
counts it per thread in schedstat.
"""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

TICK_S = 0.005
SHOWN_S = 0.03
_LOOK_FOR_THREADS = 20


@dataclass(slots=True)
class Record:
    """Every gap worth telling, as (time of day when it ended, seconds), and the number of ticks."""

    ticks: int = 0
    gaps: list[tuple[float, float]] = field(default_factory=list)


class Heartbeat(QObject):
    """A timer on the window's thread; what makes it late keeps the person waiting too."""

    def __init__(self, record: Record, each_beat: Callable[[], bool], parent: QObject) -> None:
        """`each_beat` does what the test wants to know, and says whether it took time for that."""
        super().__init__(parent)
        self._record = record
        self._each_beat = each_beat
        self._waits = Waits()
        self._last = 0.0
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start(round(TICK_S * 1000))

    def _beat(self) -> None:
        now = time.perf_counter()
        passed = now - self._last
        late = passed - TICK_S - self._waits.stolen(passed)
        if self._last and late > SHOWN_S:
            self._record.gaps.append((time.time(), late))
        self._record.ticks += 1
        asked = self._each_beat()
        self._last = 0.0 if asked else now


@dataclass(frozen=True, slots=True)
class Share:
    """What a thread got since it was last asked: seconds computing, and waiting for a processor."""

    computed: float = 0.0
    waited: float = 0.0


class Waits:
    """Reads how long this process's threads were ready to run and had no processor.

    The window's own thread counts. So do the others as long as it slept: it may have waited for the
    interpreter's lock, which a thread without a processor does not give on.
    """

    def __init__(self) -> None:
        self._mine = threading.get_native_id()
        self._files: dict[int, int] = {}
        self._read: dict[int, Share] = {}
        self._looks = 0

    def stolen(self, passed: float) -> float:
        """Return how much of the seconds that passed since the last call others took."""
        if self._looks % _LOOK_FOR_THREADS == 0:
            self._find_threads()
        self._looks += 1
        shares = {thread: self._share(thread) for thread in tuple(self._files)}
        mine = shares.pop(self._mine, Share())
        slept = max(0.0, passed - mine.computed - mine.waited)
        return mine.waited + min(slept, sum(share.waited for share in shares.values()))

    def _find_threads(self) -> None:
        for folder in Path("/proc/self/task").iterdir():
            thread = int(folder.name)
            if thread not in self._files:
                self._open(thread, folder / "schedstat")

    def _open(self, thread: int, file: Path) -> None:
        try:
            self._files[thread] = os.open(file, os.O_RDONLY)
        except OSError:  # it has just ended
            return
        self._share(thread)

    def _share(self, thread: int) -> Share:
        try:
            text = os.pread(self._files[thread], 64, 0)
        except OSError:
            text = b""
        if not text:
            os.close(self._files.pop(thread))
            return Share()
        computed, waited, *_ = (int(word) / 1e9 for word in text.split())
        before, self._read[thread] = self._read.get(thread, Share()), Share(computed, waited)
        return Share(computed - before.computed, waited - before.waited)
