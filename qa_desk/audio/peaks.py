"""The shape of a recording: minima and maxima at several scales, so that any view is cheap."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.audio.samples import Frames

BASE: Final = 256
"""Frames that one entry of the finest level stands for."""
STEP: Final = 4
"""How much coarser each next level is."""

Level = NDArray[np.int16]
"""Shape (entries, channels, 2): minimum and maximum."""


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """The pyramid; `levels[k]` has one entry for each `BASE * STEP**k` frames."""

    frames: int
    sample_rate: int
    levels: tuple[Level, ...]

    @property
    def channels(self) -> int:
        """How many sides there are."""
        return int(self.levels[0].shape[1])

    @property
    def duration_ms(self) -> int:
        """Length of the recording, to the nearest millisecond."""
        return round(self.frames * 1000 / self.sample_rate)

    @property
    def loudest(self) -> int:
        """The largest distance from silence in the whole recording, 0 to 32768."""
        coarsest = self.levels[-1].astype(np.int32)
        return int(np.abs(coarsest).max(initial=0))


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Minima and maxima to paint; both of shape (width, channels), int16."""

    low: Frames
    high: Frames


class Builder:
    """Computes the pyramid block by block; blocks of any size give the same one."""

    def __init__(self, channels: int, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._frames = 0
        self._waiting: Frames = np.zeros((0, channels), np.int16)
        self._finest: list[Level] = []

    def push(self, block: Frames) -> None:
        """Take the next frames."""
        self._frames += len(block)
        if len(self._waiting):
            short = BASE - len(self._waiting)
            self._waiting = np.concatenate((self._waiting, block[:short]))
            block = block[short:]
            if len(self._waiting) < BASE:
                return
            self._take(self._waiting)
        whole = len(block) // BASE * BASE
        self._take(block[:whole])
        self._waiting = block[whole:].copy()

    def done(self) -> Peaks:
        """Return the pyramid of all that came, which is at least one frame."""
        self._take(self._waiting)
        self._waiting = self._waiting[:0]
        return Peaks(self._frames, self._sample_rate, tuple(_coarser(np.concatenate(self._finest))))

    def _take(self, data: Frames) -> None:
        if len(data):
            self._finest.append(_reduced(data, data, _starts(len(data), BASE)))


def build(data: Frames, sample_rate: int) -> Peaks:
    """Compute the pyramid of a recording that has at least one frame."""
    builder = Builder(data.shape[1], sample_rate)
    builder.push(data)
    return builder.done()


def columns(peaks: Peaks, start: int, end: int, width: int) -> Columns:
    """Reduce the frames from `start` to `end` to one pair for each of `width` columns.

    Columns beyond the recording are flat. Needs `start < end` and a width of at least 1.
    """
    per_column = (end - start) / width
    depth = _depth(per_column, len(peaks.levels))
    size = BASE * STEP**depth
    level = peaks.levels[depth]
    return _columns(level[..., 0], level[..., 1], _edges(start / size, end / size, width))


def columns_of_samples(data: Frames, start: int, end: int, width: int) -> Columns:
    """Do the same from the samples themselves, for views finer than the finest level."""
    return _columns(data, data, _edges(start, end, width))


def _coarser(finest: Level) -> Iterator[Level]:
    level = finest
    yield level
    while len(level) > STEP:
        level = _reduced(level[..., 0], level[..., 1], _starts(len(level), STEP))
        yield level


def _reduced(low: Frames, high: Frames, starts: NDArray[np.intp]) -> Level:
    return np.stack(
        (
            np.minimum.reduceat(low, starts, axis=0),
            np.maximum.reduceat(high, starts, axis=0),
        ),
        axis=-1,
    )


def _starts(length: int, size: int) -> NDArray[np.intp]:
    return np.arange(0, length, size, dtype=np.intp)


def _depth(per_column: float, levels: int) -> int:
    """Return the coarsest level whose entries are not wider than a column."""
    depth = 0
    while depth + 1 < levels and BASE * STEP ** (depth + 1) <= per_column:
        depth += 1
    return depth


def _edges(start: float, end: float, width: int) -> NDArray[np.intp]:
    return np.floor(np.linspace(start, end, width + 1)).astype(np.intp)


def _columns(low: Frames, high: Frames, edges: NDArray[np.intp]) -> Columns:
    first, last = edges[:-1], edges[1:]
    inside = (first >= 0) & (first < len(low))
    found_low = np.zeros((len(first), low.shape[1]), dtype=np.int16)
    found_high = np.zeros_like(found_low)
    if inside.any():
        # The last edge only closes the last column; reduceat would take it for one more.
        bounds = np.append(first[inside], min(int(last[inside][-1]), len(low)))
        bounds[-1] = max(bounds[-1], bounds[-2] + 1)
        stop = int(bounds[-1])
        found_low[inside] = np.minimum.reduceat(low[:stop], bounds[:-1], axis=0)
        found_high[inside] = np.maximum.reduceat(high[:stop], bounds[:-1], axis=0)
    return Columns(found_low, found_high)
