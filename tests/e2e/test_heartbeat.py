"""The measure itself: it finds what holds the window up, and not what the machine does."""

import hashlib
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.heartbeat import Heartbeat, Record

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="schedstat is Linux's")

BLOCK_S = 0.1


@pytest.fixture
def crowd() -> Iterator[None]:
    """Let threads compute that hold no lock and want every processor."""
    over = threading.Event()

    def compute() -> None:
        while not over.is_set():
            hashlib.sha256(bytes(2_000_000)).digest()

    threads = [threading.Thread(target=compute) for _ in range(3)]
    for thread in threads:
        thread.start()
    yield
    over.set()
    for thread in threads:
        thread.join()


def test_a_block_is_found_among_threads_that_compute(
    qapp: QApplication, qtbot: QtBot, crowd: None
) -> None:
    assert crowd is None
    record, owner = Record(), QObject(qapp)
    Heartbeat(record, lambda: False, owner)
    qtbot.waitUntil(lambda: record.ticks > 10)
    end = time.thread_time() + BLOCK_S
    while time.thread_time() < end:
        pass
    ticks = record.ticks
    qtbot.waitUntil(lambda: record.ticks > ticks + 1)
    owner.deleteLater()
    longest = max(gap for _ended, gap in record.gaps)
    assert longest == pytest.approx(BLOCK_S, abs=0.03)
