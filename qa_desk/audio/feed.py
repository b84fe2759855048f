"""The order in which a recording is played: from where, how fast, round which loop."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.stretch import Stretch

_BLOCKS_A_SECOND: Final = 20


@dataclass(frozen=True, slots=True)
class Loop:
    """Frames of the recording from `start` up to `end`, again and again."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Frames to be heard next; the first is the recording's frame `source`, the rest by `step`."""

    frames: Frames
    source: float
    step: float


class Feed:
    """Gives the recording out in pieces, from the last `jump` on; used by one thread."""

    def __init__(self, samples: Samples, rate_out: int) -> None:
        self._samples = samples
        self._rate_out = rate_out
        self._pieces: Iterator[Piece] = iter(())

    def jump(self, frame: int, speed: float, loop: Loop | None) -> None:
        """Begin anew at a frame of the recording."""
        if speed == 1.0 and self._rate_out == self._samples.sample_rate:
            self._pieces = self._plain(frame, loop)
        else:
            self._pieces = self._stretched(frame, speed, loop)

    def next(self) -> Piece | None:
        """Return the next piece; None when the recording is over."""
        return next(self._pieces, None)

    def _plain(self, frame: int, loop: Loop | None) -> Iterator[Piece]:
        for run in self._runs(frame, loop):
            for start, block in self._blocks(run):
                yield Piece(block, start, 1.0)

    def _stretched(self, frame: int, speed: float, loop: Loop | None) -> Iterator[Piece]:
        rate_in = self._samples.sample_rate
        step = speed * rate_in / self._rate_out
        for run in self._runs(frame, loop):
            stretch = Stretch(speed, rate_in, self._rate_out)
            source = float(run.start)
            for frames in self._through(stretch, run):
                yield Piece(frames, min(source, run.end), step)
                source += len(frames) * step

    def _through(self, stretch: Stretch, run: Loop) -> Iterator[Frames]:
        for _start, block in self._blocks(run):
            yield from stretch.push(block)
        yield from stretch.end()

    def _runs(self, frame: int, loop: Loop | None) -> Iterator[Loop]:
        """Yield the unbroken runs of the recording, one after the other."""
        if loop is None:
            yield Loop(frame, self._samples.frames)
            return
        yield Loop(frame if frame < loop.end else loop.start, loop.end)
        while True:
            yield loop

    def _blocks(self, run: Loop) -> Iterator[tuple[int, Frames]]:
        size = max(self._samples.sample_rate // _BLOCKS_A_SECOND, 1)
        for start in range(run.start, run.end, size):
            yield start, ears(self._samples.data[start : min(start + size, run.end)])


def ears(frames: Frames) -> Frames:
    """Lay the sides on two ears: one side on both, two as they are, more by turns."""
    channels = frames.shape[1]
    if channels == EARS:
        return np.ascontiguousarray(frames)
    if channels == 1:
        return np.repeat(frames, EARS, axis=1)
    wide = np.stack([frames[:, ear::EARS].sum(axis=1, dtype=np.int32) for ear in range(EARS)], 1)
    return np.asarray(np.clip(wide, -32768, 32767), dtype=np.int16)
