"""A whole recording as 16-bit numbers, the sides in columns."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Frames = NDArray[np.int16]
"""Shape (frames, channels)."""


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
