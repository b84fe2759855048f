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
LONGEST: Final = 28 * SAMPLE_RATE
"""The recogniser hears 30 s at once; the rest is room for the last word."""
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
    """Stretches of one side joined without silence between them, in one language."""

    channel: int
    stretches: tuple[Stretch, ...]
    recorded: Recorded
    language: str

    @property
    def length(self) -> int:
        """How many samples are played."""
        return sum(stretch.length for stretch in self.stretches)

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
    """Join stretches in their order into as few windows as fit; one that is too long is alone."""
    windows: list[list[Stretch]] = []
    room = 0
    for stretch in stretches:
        if stretch.length > room:
            windows.append([])
            room = longest
        windows[-1].append(stretch)
        room -= stretch.length
    return tuple(tuple(window) for window in windows)


def _middle(left: Span, right: Span) -> int:
    return (left.end + right.start) // 2
