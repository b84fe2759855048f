"""Sound on its way to the device: one thread writes, one callback reads, nobody waits."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.audio.samples import Frames

EARS: Final = 2
"""Sound is always handed out in two columns, left and right."""


class Ring:
    """A ring of stereo frames, numbered from the first ever written.

    Only the writing thread calls `write` and `skip_to`, only the callback calls `read_into`; each
    number below is changed by one of them alone, so that no lock is needed. A fifth of the ring is
    left free by those who ask for `room`: what is to be heard after a jump is written there, clear
    of a read that is under way, before the reader is told to skip.
    """

    def __init__(self, capacity: int) -> None:
        self._data: NDArray[np.int16] = np.zeros((capacity, EARS), dtype=np.int16)
        self._capacity = capacity
        self._fill_to = capacity - capacity // 5
        self._written = 0
        self._read = 0
        self._skip_to = 0

    @property
    def written(self) -> int:
        """Number of the next frame to be written."""
        return self._written

    @property
    def next_read(self) -> int:
        """Number of the next frame to be read."""
        return max(self._read, self._skip_to)

    @property
    def floor(self) -> int:
        """Number that the reader was last told to skip to."""
        return self._skip_to

    def room(self) -> int:
        """Return how many frames may be written now."""
        return self._fill_to - (self._written - self.next_read)

    def write(self, frames: Frames) -> None:
        """Append frames: at most `room()`, after a jump at most the fifth that is left free."""
        start = self._written % self._capacity
        first = min(len(frames), self._capacity - start)
        self._data[start : start + first] = frames[:first]
        self._data[: len(frames) - first] = frames[first:]
        self._written += len(frames)

    def skip_to(self, number: int) -> None:
        """Let the reader go on at frame `number`, which was written already; it never goes back."""
        self._skip_to = number

    def read_into(self, out: Frames) -> tuple[int, int]:
        """Fill `out` from its beginning; return the first frame's number and how many there were."""
        number = max(self._read, self._skip_to)
        count = min(len(out), self._written - number)
        start = number % self._capacity
        first = min(count, self._capacity - start)
        out[:first] = self._data[start : start + first]
        out[first:count] = self._data[: count - first]
        self._read = number + count
        return number, count
