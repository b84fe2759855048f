"""Where sound goes: something that takes it at a pace of its own, with or without a listener."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames

NO_PORTAUDIO: Final = "audio.no_portaudio"
NO_DEVICE: Final = "audio.no_device"
DEVICE_FAILED: Final = "audio.device_failed"
DEVICE_LOST: Final = "audio.device_lost"
DEVICE_MISSING: Final = "audio.device_missing"

_SILENT_TICK_S: Final = 0.02

Pull = Callable[[Frames, float], None]
"""Fills a block of stereo frames that will be audible after so many seconds; must not wait."""


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """Whether there is sound, and the code of what has to be said about it; `device` is its fact."""

    available: bool
    code: str = ""
    device: str = ""


SOUND: Final = OutputStatus(available=True)


class Output(Protocol):
    """Something that takes sound at its own pace between `start` and `drop`."""

    @property
    def sample_rate(self) -> int:
        """Frames a second that it takes."""
        ...

    @property
    def status(self) -> OutputStatus:
        """Whether anybody can hear it."""
        ...

    @property
    def alive(self) -> bool:
        """Whether it still takes sound after `start`; a pulled plug ends that."""
        ...

    def start(self) -> None:
        """Begin to take sound; OutputFailed if the device refuses."""
        ...

    def drop(self) -> None:
        """Fall silent at once: what was taken and has not sounded never will."""
        ...

    def close(self) -> None:
        """Give the device back; can be called twice."""
        ...


OutputFactory = Callable[[int, Pull], Output]
"""Makes an output for a recording's sample rate; the output may choose another."""


class OutputFailed(Exception):  # noqa: N818 - never shown; the player goes on without sound
    """The device did not do what it was asked."""


class NullOutput:
    """Takes sound at the pace of a device and lets nobody hear it."""

    alive = True

    def __init__(
        self, sample_rate: int, pull: Pull, status: OutputStatus = OutputStatus(False, NO_DEVICE)
    ) -> None:
        self.sample_rate = sample_rate
        self.status = status
        self._pull = pull
        self._block = np.zeros((sample_rate, EARS), dtype=np.int16)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to count the time."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name="silent-output", daemon=True)
        self._thread.start()

    def drop(self) -> None:
        """Stop counting."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    def close(self) -> None:
        """Stop counting."""
        self.drop()

    def _run(self) -> None:
        started, taken = time.perf_counter(), 0
        while not self._stopping.wait(_SILENT_TICK_S):
            due = int((time.perf_counter() - started) * self.sample_rate) - taken
            count = min(due, len(self._block))
            # What is taken now would have sounded since the last time.
            self._pull(self._block[:count], -count / self.sample_rate)
            # A computer that slept does not have to catch up.
            taken += due
