"""What the window must not cost: slow imports, and a window thread that waits."""

import subprocess
import sys
import time
from itertools import pairwise

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from qa_desk.domain.progress import Report, Token
from qa_desk.ui.main import Shell

HEAVY = ("numpy", "faster_whisper", "av", "sounddevice", "openpyxl", "matplotlib")
LONGEST_WAIT_S = 0.05
ROUNDS = 40


def test_the_window_starts_without_loading_what_it_may_not_need() -> None:
    code = f"import sys, qa_desk.ui.main; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_a_job_that_reports_without_pause_leaves_the_window_free(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    def work(token: Token, report: Report) -> None:
        for step in range(2_000):
            report(step / 2_000, "file")
            token.wait(0.0005)

    moments: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: moments.append(time.thread_time()))
    timer.start(5)
    handle = opened_shell.context.jobs.start(work, title="Importing")
    with qtbot.waitSignal(handle.settled, timeout=30_000):
        pass
    timer.stop()
    # Thread time, so that a busy machine does not count as a busy window.
    assert len(moments) > ROUNDS
    assert max(later - earlier for earlier, later in pairwise(moments)) < LONGEST_WAIT_S
