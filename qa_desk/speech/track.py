"""One side of a recording that need not be in memory."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qa_desk.audio.samples import Source


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """A channel of a decoded recording; `track[start:end]` reads its frames, shape (frames,)."""

    source: Source
    channel: int

    def __len__(self) -> int:
        return self.source.frames

    def __getitem__(self, part: slice) -> NDArray[np.int16]:
        start, end, _step = part.indices(len(self))
        return self.source.read(start, end)[:, self.channel]
