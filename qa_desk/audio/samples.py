"""A recording as 16-bit numbers, the sides in columns, wherever they lie."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from qa_desk.errors import Expected

Frames = NDArray[np.int16]
"""Shape (frames, channels)."""


class Source(Protocol):
    """A decoded recording, or one that is still being decoded; any thread may read it.

    `frames` is exact once it is `complete`, before that what the registry says of its length.
    """

    @property
    def sample_rate(self) -> int:
        """Frames a second."""

    @property
    def channels(self) -> int:
        """How many sides are kept apart."""

    @property
    def frames(self) -> int:
        """How many frames there are, or will be."""

    @property
    def duration_ms(self) -> int:
        """Length, to the nearest millisecond."""

    @property
    def ready(self) -> int:
        """How many frames can be read by now; it only grows."""

    @property
    def complete(self) -> bool:
        """Whether nothing more will come, be it that a fault has ended it."""

    @property
    def closed(self) -> bool:
        """Whether it was closed, and nothing of it can be read any more."""

    @property
    def fault(self) -> Expected | None:
        """What ended the decoding before the end of the recording."""

    def read(self, start: int, end: int) -> Frames:
        """Return the frames from `start` up to `end`, fewer where they are not ready or not there."""

    def close(self) -> None:
        """Let go of what it holds; nothing can be read afterwards. Can be called twice."""


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """A whole recording in memory; `data` has the shape (frames, channels)."""

    data: Frames
    sample_rate: int

    @property
    def frames(self) -> int:
        """How many frames there are."""
        return int(self.data.shape[0])

    @property
    def channels(self) -> int:
        """How many sides are kept apart."""
        return int(self.data.shape[1])

    @property
    def duration_ms(self) -> int:
        """Length, to the nearest millisecond."""
        return round(self.frames * 1000 / self.sample_rate)

    @property
    def ready(self) -> int:
        """All frames can be read."""
        return self.frames

    @property
    def complete(self) -> bool:
        """Say that all is there."""
        return True

    @property
    def closed(self) -> bool:
        """Say that it is there as long as somebody holds it."""
        return False

    @property
    def fault(self) -> Expected | None:
        """Say that nothing went wrong."""
        return None

    def read(self, start: int, end: int) -> Frames:
        """Return the frames from `start` up to `end`, fewer past the end."""
        return self.data[max(start, 0) : max(end, 0)]

    def close(self) -> None:
        """Do nothing: memory goes with its last user."""
