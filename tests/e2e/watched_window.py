"""Runs the real window for a test that sits outside: tells on request what stands where.

SIGUSR1 has it write its map (see window_map.py), SIGUSR2 the stacks of its threads. At its end it leaves a report: how long its thread
was ever kept from the next event, and how long each page took to make.
"""

import faulthandler
import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from unittest.mock import patch

from qa_desk.app import place, run_window
from qa_desk.ui import main_window
from qa_desk.ui.context import Context
from qa_desk.ui.main import application
from qa_desk.ui.pages import PageEntry, create
from qa_desk.ui.pages.page import Page
from tests.e2e.heartbeat import Heartbeat, Record
from tests.e2e.window_map import map_of_screen

MAP, REPORT = "map.json", "report.json"
PACE = 4
"""Times faster than life: a sound device that only writes a file takes all it is given at once."""


@dataclass(slots=True)
class Watch:
    """What is asked of the window, and what is kept for the report."""

    folder: Path
    record: Record = field(default_factory=Record)
    made: list[tuple[str, float, float]] = field(default_factory=list)
    """Each page that was made: its key, the time of day, the seconds it took."""
    asked: int = 0
    told: int = 0

    def ask(self, _signal: int, _frame: object) -> None:
        """Only note the wish: a signal may come in the middle of anything."""
        self.asked += 1

    def tell(self) -> bool:
        """Write the map if it was asked for; say whether it was."""
        if self.told == self.asked:
            return False
        self.told = self.asked
        self._write(MAP, {**map_of_screen(), "number": self.told})
        return True

    def make(self, entry: PageEntry, context: Context) -> Page:
        """Make a page and note how long that took."""
        started = time.perf_counter()
        page = create(entry, context)
        self.made.append((entry.key, time.time(), time.perf_counter() - started))
        return page

    def report(self) -> None:
        """Leave the report."""
        self._write(REPORT, {**asdict(self.record), "made": self.made})

    def _write(self, name: str, data: object) -> None:
        file = self.folder / f"{name}.new"
        file.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        file.replace(self.folder / name)


@contextmanager
def paced_sound() -> Iterator[None]:
    """Let the sound device take its blocks at a steady pace; the rest of the way is the real one."""
    from qa_desk.audio.devices import open_output  # noqa: PLC0415 - brings numpy
    from qa_desk.audio.output import Output, Pull  # noqa: PLC0415
    from qa_desk.audio.player import Player  # noqa: PLC0415
    from qa_desk.audio.samples import Frames  # noqa: PLC0415
    from qa_desk.services import playback  # noqa: PLC0415

    def opened(sample_rate: int, pull: Pull) -> Output:
        def slowed(out: Frames, delay_s: float) -> None:
            pull(out, delay_s)
            time.sleep(len(out) / sample_rate / PACE)

        return open_output(sample_rate, slowed)

    with patch.object(playback, "Player", partial(Player, output_factory=opened)):
        yield


def main() -> int:
    workspace, language, folder = sys.argv[1:4]
    watch = Watch(Path(folder))
    signal.signal(signal.SIGUSR1, watch.ask)
    faulthandler.register(signal.SIGUSR2)
    Heartbeat(watch.record, watch.tell, application())
    with ExitStack() as stack:
        stack.enter_context(patch.object(main_window, "create", watch.make))
        if "ALSA_CONFIG_PATH" in os.environ:
            stack.enter_context(paced_sound())
        code = run_window(place(Path(workspace)), language)
    watch.report()
    return code


if __name__ == "__main__":
    sys.exit(main())
