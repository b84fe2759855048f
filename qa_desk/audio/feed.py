"""The order in which a recording is played: from where, how fast, round which loop, past what."""

import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames, Source
from qa_desk.audio.stretch import Stretch

_BLOCKS_A_SECOND: Final = 20
_FADES_A_SECOND: Final = 100
"""A fade lasts ten milliseconds: too short to be heard, long enough not to click."""
_OPEN_END: Final = sys.maxsize


@dataclass(frozen=True, slots=True)
class Loop:
    """Frames of the recording from `start` up to `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Course:
    """How to go on: how fast, round which loop, and past which parts, which are in order."""

    speed: float = 1.0
    loop: Loop | None = None
    skips: tuple[Loop, ...] = ()


STRAIGHT_ON: Final = Course()


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Frames to be heard next; the first is the recording's frame `source`, the rest by `step`."""

    frames: Frames
    source: float
    step: float


@dataclass(frozen=True, slots=True)
class _Run:
    """Frames that are heard one after the other, faded where something was cut out."""

    start: int
    end: int
    fades_in: bool = False
    fades_out: bool = False


class Feed:
    """Gives the recording out in pieces, from the last `jump` on; used by one thread."""

    def __init__(self, source: Source, rate_out: int) -> None:
        self._source = source
        self._rate_out = rate_out
        self._pieces: Iterator[Piece | None] = iter(())
        self.over = True
        """Whether there is nothing more to come."""

    def jump(self, frame: int, course: Course) -> None:
        """Begin anew at a frame of the recording."""
        self.over = False
        if course.speed == 1.0 and self._rate_out == self._source.sample_rate:
            self._pieces = self._plain(frame, course)
        else:
            self._pieces = self._stretched(frame, course)

    def next(self) -> Piece | None:
        """Return the next piece; None when it is over, or has not been decoded yet."""
        try:
            return next(self._pieces)
        except StopIteration:
            self.over = True
            return None

    def _plain(self, frame: int, course: Course) -> Iterator[Piece | None]:
        for run in self._runs(frame, course):
            for start, block in self._blocks(run):
                yield None if block is None else Piece(block, start, 1.0)

    def _stretched(self, frame: int, course: Course) -> Iterator[Piece | None]:
        rate_in = self._source.sample_rate
        step = course.speed * rate_in / self._rate_out
        for run in self._runs(frame, course):
            stretch = Stretch(course.speed, rate_in, self._rate_out)
            source = float(run.start)
            for frames in self._through(stretch, run):
                if frames is None:
                    yield None
                    continue
                yield Piece(frames, min(source, run.end), step)
                source += len(frames) * step

    def _through(self, stretch: Stretch, run: _Run) -> Iterator[Frames | None]:
        for _start, block in self._blocks(run):
            if block is None:
                yield None
            else:
                yield from stretch.push(block)
        yield from stretch.end()

    def _runs(self, frame: int, course: Course) -> Iterator[_Run]:
        """Yield the unbroken runs of the recording, one after the other."""
        loop = course.loop
        if loop is None:
            yield from _audible(Loop(frame, _OPEN_END), course.skips)
            return
        # A loop of nothing but silence is what somebody wants to hear.
        whole = tuple(_audible(loop, course.skips)) or (_Run(loop.start, loop.end),)
        yield from _audible(Loop(frame, loop.end), course.skips)
        while not self._beyond(whole[0].start):
            yield from whole

    def _beyond(self, frame: int) -> bool:
        return self._source.complete and frame >= self._source.ready

    def _blocks(self, run: _Run) -> Iterator[tuple[int, Frames | None]]:
        size = max(self._source.sample_rate // _BLOCKS_A_SECOND, 1)
        start = run.start
        while start < run.end:
            last = self._source.complete
            block = self._source.read(start, min(start + size, run.end))
            if len(block):
                yield start, ears(self._faded(block, start, run))
                start += len(block)
            elif last:
                return
            else:
                yield start, None

    def _faded(self, block: Frames, start: int, run: _Run) -> Frames:
        length = self._source.sample_rate // _FADES_A_SECOND
        end = start + len(block)
        begins = run.fades_in and start < run.start + length
        ends = run.fades_out and end > run.end - length
        if not (begins or ends):
            return block
        places = np.arange(start, end, dtype=np.float32)
        volume = np.ones(len(block), dtype=np.float32)
        if begins:
            volume = np.minimum(volume, (places - run.start) / length)
        if ends:
            volume = np.minimum(volume, (run.end - places) / length)
        return np.asarray(np.rint(block * volume[:, None]), dtype=np.int16)


def _audible(part: Loop, skips: tuple[Loop, ...]) -> Iterator[_Run]:
    """Yield what is left of a part of the recording when the skips are cut out of it."""
    at, cut = part.start, False
    first = max(bisect_right(skips, at, key=lambda skip: skip.start) - 1, 0)
    for skip in skips[first:]:
        if skip.start >= part.end:
            break
        if skip.end <= at:
            continue
        if skip.start > at:
            yield _Run(at, skip.start, fades_in=cut, fades_out=True)
        at, cut = skip.end, True
    if at < part.end:
        yield _Run(at, part.end, fades_in=cut)


def ears(frames: Frames) -> Frames:
    """Lay the sides on two columns: one side on both, two as they are, more by turns."""
    channels = frames.shape[1]
    if channels == EARS:
        return np.ascontiguousarray(frames)
    if channels == 1:
        return np.repeat(frames, EARS, axis=1)
    wide = np.stack([frames[:, ear::EARS].sum(axis=1, dtype=np.int32) for ear in range(EARS)], 1)
    return np.asarray(np.clip(wide, -32768, 32767), dtype=np.int16)
