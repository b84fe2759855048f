"""A recording decoded once, to be read anywhere: in memory while short, else on the disk.

What lies on the disk has no name where the system allows it, and is always encrypted with a key that
nobody keeps: nothing that was said can be found there, neither by others nor after a crash.
"""

import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from qa_desk.audio.faults import Damaged, NoRoom
from qa_desk.audio.legs import Legs
from qa_desk.audio.resting import Resting
from qa_desk.audio.samples import Frames
from qa_desk.errors import Expected
from qa_desk.vault.key import Key
from qa_desk.vault.veil import Veil

IN_MEMORY: Final = 8 << 20
"""Bytes; four minutes of both sides at a telephone's rate. Beyond it the disk is as fast."""
BEGINNING_MS: Final = 2000
"""How much is there before anybody is given the recording."""
_WIDTH: Final = 2


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a recording is decoded: at `sample_rate`, or its own, at most `highest_rate`.

    `expected_ms` is what is known of its length; `folder` is where it lies if it is long, None for
    the system's place for such files.
    """

    sample_rate: int | None = None
    highest_rate: int | None = None
    key: Key | None = None
    expected_ms: int = 0
    folder: Path | None = None


class Scratch:
    """The Source of a recording that one thread decodes and any thread reads."""

    def __init__(self, sample_rate: int, channels: int, decoding: Decoding) -> None:
        self.sample_rate = sample_rate
        self.channels = channels
        self._expected = round(decoding.expected_ms * sample_rate / 1000)
        self._folder = decoding.folder
        self._resting = Resting(IN_MEMORY, decoding.folder)
        self._veil = Veil()
        self._news = threading.Condition()
        self._ready = 0
        self._complete = False
        self._closed = False
        self._fault: Expected | None = None

    @property
    def frames(self) -> int:
        """How many frames there are, or will be."""
        return self._ready if self._complete else max(self._ready, self._expected)

    @property
    def duration_ms(self) -> int:
        """Length, to the nearest millisecond."""
        return round(self.frames * 1000 / self.sample_rate)

    @property
    def ready(self) -> int:
        """How many frames can be read by now."""
        return self._ready

    @property
    def complete(self) -> bool:
        """Whether nothing more will come."""
        return self._complete

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._closed

    @property
    def fault(self) -> Expected | None:
        """What ended the decoding before the end of the recording."""
        return self._fault

    def read(self, start: int, end: int) -> Frames:
        """Return the frames from `start` up to `end`, fewer where they are not ready or not there."""
        width = self.channels * _WIDTH
        with self._news:
            first, last = max(start, 0), min(end, self._ready)
            if first >= last or self._closed:
                return np.zeros((0, self.channels), np.int16)
            veiled = self._resting.read(first * width, last * width)
        plain = self._veil.unveiled(veiled, first * width)
        return np.frombuffer(plain, "<i2").reshape(-1, self.channels)

    def write(self, block: Frames) -> None:
        """Append frames; Closed where nobody wants them any more, NoRoom on a full disk."""
        veiled = self._veil.veiled(np.ascontiguousarray(block, "<i2").data.cast("B"))
        with self._news:
            if self._closed:
                raise Closed
            try:
                self._resting.append(veiled)
            except OSError as error:
                raise NoRoom(folder=self._folder or "") from error
            self._ready += len(block)
            self._news.notify_all()

    def finish(self, fault: Expected | None = None) -> None:
        """Say that nothing more will come, and why if it is too early."""
        with self._news:
            self._complete, self._fault = True, fault
            self._news.notify_all()

    def wait(self, frames: int) -> None:
        """Wait until so many frames are ready, or no more will come."""
        with self._news:
            self._news.wait_for(lambda: self._complete or self._ready >= frames)

    def close(self) -> None:
        """End the decoding and remove what was decoded."""
        with self._news:
            self._closed = self._complete = True
            self._resting.close()
            self._news.notify_all()


class Closed(Exception):  # noqa: N818 - no error: somebody has closed the recording
    """The recording is not wanted any more."""


def open_source(paths: Sequence[Path], decoding: Decoding) -> Scratch:
    """Begin to decode one recording, or several as one, in a thread; return at the first sound.

    Raises the faults of `audio.faults` that show themselves till then; a later one is in `fault`.
    """
    with ExitStack() as files:
        legs = files.enter_context(
            Legs(paths, decoding.key, decoding.sample_rate, decoding.highest_rate)
        )
        scratch = Scratch(legs.sample_rate, legs.channels, decoding)
        work = (scratch, legs, files.pop_all())
    threading.Thread(target=_fill, args=work, name="decoding", daemon=True).start()
    scratch.wait(scratch.sample_rate * BEGINNING_MS // 1000)
    if scratch.fault is not None:
        scratch.close()
        raise scratch.fault
    return scratch


def _fill(scratch: Scratch, legs: Legs, files: ExitStack) -> None:
    """Decode to the end; what goes wrong is kept for those who read."""
    try:
        with files:
            for block in legs.blocks():
                scratch.write(block)
                # The lock is free between two blocks; a reader that waits for it comes first.
                time.sleep(0)
        scratch.finish(None if scratch.ready else Damaged(path=legs.paths[0]))
    except Closed:
        return
    except Expected as fault:
        scratch.finish(fault)
    except BaseException:
        scratch.finish(Damaged(path=legs.paths[0]))
        raise
