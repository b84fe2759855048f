"""Runs the real window and writes down how long its thread was ever kept from the next event.

Time that the scheduler gave to other processes is not the window's fault and is taken off: Linux
counts it per thread in schedstat.
"""

import json
import os
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from qa_desk.app import place, run_window
from qa_desk.ui.main import application

TICK_S = 0.005
SHOWN_S = 0.03


@dataclass(slots=True)
class Record:
    """Every gap worth telling, as (time of day, seconds), and how many ticks there were."""

    ticks: int = 0
    gaps: list[tuple[float, float]] = field(default_factory=list)


class Heartbeat(QObject):
    """A timer on the window's thread; what makes it late keeps the person waiting too."""

    def __init__(self, record: Record, parent: QObject) -> None:
        super().__init__(parent)
        self._record = record
        self._last = 0.0
        self._stolen = 0.0
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start(round(TICK_S * 1000))

    def _beat(self) -> None:
        now, stolen = time.perf_counter(), waiting_for_a_processor()
        late = now - self._last - TICK_S - (stolen - self._stolen)
        if self._last and late > SHOWN_S:
            self._record.gaps.append((time.time(), late))
        self._record.ticks += 1
        self._last, self._stolen = now, stolen


def waiting_for_a_processor() -> float:
    """Return the seconds this thread was ready to run and had no processor."""
    text = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text("ascii")
    return int(text.split()[1]) / 1e9


def main() -> int:
    workspace, language, report = sys.argv[1:4]
    record = Record()
    Heartbeat(record, application())
    code = run_window(place(Path(workspace)), language)
    Path(report).write_text(json.dumps({"ticks": record.ticks, "gaps": record.gaps}), "utf-8")
    return code


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    sys.exit(main())
