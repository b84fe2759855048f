"""Speech of one side, cut out and joined into windows as long as the recogniser takes them.

All positions are in samples at SAMPLE_RATE. A window remembers where each of its pieces came from,
so that what is heard in it can be put back on the recording's clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.speech.track import Track

SAMPLE_RATE: Final = 16_000
LONGEST: Final = 39 * SAMPLE_RATE // 2
"""The recogniser could hear 30 s at once, but takes more than half as long again for a second."""
PADDING: Final = SAMPLE_RATE * 2 // 5
_FULL_SCALE: Final = 32_768

Recorded = NDArray[np.int16] | Track
"""One side of a recording, shape (frames,); of a Track only what is asked for is in memory."""
Sound = NDArray[np.float32]
"""The same between -1 and 1."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where somebody speaks."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is played to the recogniser, and the speech in it."""

    start: int
    end: int
    speech: Span

    @property
    def length(self) -> int:
        """How many samples are played."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """Stretches of one side joined without silence between them; in one language, "" as yet unknown."""

    channel: int
    stretches: tuple[Stretch, ...]
    recorded: Recorded
    language: str = ""

    @property
    def length(self) -> int:
        """How many samples are played."""
        return length_of(self.stretches)

    @property
    def spoken(self) -> int:
        """How many of them are speech."""
        return sum(stretch.speech.end - stretch.speech.start for stretch in self.stretches)

    def sound(self) -> Sound:
        """Return the joined samples."""
        return joined(self.recorded, self.stretches)


def sounding(recorded: NDArray[np.int16]) -> Sound:
    """Return the samples between -1 and 1."""
    return recorded.astype(np.float32) / np.float32(_FULL_SCALE)


def joined(recorded: Recorded, stretches: Sequence[Stretch]) -> Sound:
    """Return the stretches one after another."""
    parts = [recorded[stretch.start : stretch.end] for stretch in stretches]
    return sounding(np.concatenate(parts)) if parts else np.zeros(0, np.float32)


def padded(spans: Sequence[Span], frames: int, padding: int = PADDING) -> tuple[Stretch, ...]:
    """Widen the spans; two neighbours share the silence between them at most by halves."""
    borders = [0, *(_middle(left, right) for left, right in pairwise(spans))]
    borders.append(frames)
    return tuple(
        Stretch(max(span.start - padding, left), min(span.end + padding, right), span)
        for span, left, right in zip(spans, borders, borders[1:], strict=False)
    )


def packed(stretches: Sequence[Stretch], longest: int = LONGEST) -> tuple[tuple[Stretch, ...], ...]:
    """Join stretches in their order into as few windows as fit, all as alike as can be.

    One that is too long is alone. Windows of one length waste nothing when they are heard at once,
    and a recogniser's time goes with the square of a window's length.
    """
    best = [(0, 0, 0)]  # windows, sum of squares, where the last window begins
    for end in range(1, len(stretches) + 1):
        choices, length = [], 0
        for start in range(end - 1, -1, -1):
            length += stretches[start].length
            if length > longest and start < end - 1:
                break
            windows, squares, _ = best[start]
            choices.append((windows + 1, squares + length * length, start))
        best.append(min(choices))
    return _cut(stretches, [start for _, _, start in best])


def length_of(stretches: Sequence[Stretch]) -> int:
    """Return how many samples they are together."""
    return sum(stretch.length for stretch in stretches)


def _cut(stretches: Sequence[Stretch], starts: Sequence[int]) -> tuple[tuple[Stretch, ...], ...]:
    """Cut the stretches, given where the window that ends before each of them begins."""
    windows: list[tuple[Stretch, ...]] = []
    end = len(stretches)
    while end:
        windows.append(tuple(stretches[starts[end] : end]))
        end = starts[end]
    return tuple(reversed(windows))


def _middle(left: Span, right: Span) -> int:
    return (left.end + right.start) // 2
