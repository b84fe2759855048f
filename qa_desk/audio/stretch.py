"""Speech faster or slower at the same pitch, and at the device's rate, through FFmpeg's filters."""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np
from av import AudioFrame
from av.error import BlockingIOError as NothingYet
from av.error import EOFError as NothingLeft
from av.filter import Graph
from av.filter.context import FilterContext

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames

_LARGEST_TEMPO: Final = 2.0
"""Beyond it atempo drops samples instead of blending them; two in a row do it well."""


class Stretch:
    """A chain of filters for one unbroken stretch of stereo sound; not to be reused after `end`."""

    def __init__(self, speed: float, rate_in: int, rate_out: int) -> None:
        self._rate_in = rate_in
        self._graph = Graph()
        source = self._graph.add_abuffer(format="s16", sample_rate=rate_in, layout="stereo")
        chain = [source, *self._tempos(speed), *self._resampling(rate_in, rate_out)]
        chain += [self._as_we_want(), self._graph.add("abuffersink")]
        self._graph.link_nodes(*chain).configure()

    def push(self, frames: Frames) -> Iterator[Frames]:
        """Put sound in and take out what is ready, which may be nothing."""
        frame = AudioFrame.from_ndarray(frames.reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate = self._rate_in
        self._graph.push(frame)
        yield from self._ready()

    def end(self) -> Iterator[Frames]:
        """Take out what is left."""
        self._graph.push(None)
        yield from self._ready()

    def _ready(self) -> Iterator[Frames]:
        while True:
            try:
                frame = self._graph.pull()
            except (NothingYet, NothingLeft):
                return
            if isinstance(frame, AudioFrame):
                yield np.asarray(frame.to_ndarray(), dtype=np.int16).reshape(-1, EARS)

    def _tempos(self, speed: float) -> Iterator[FilterContext]:
        if speed == 1.0:
            return
        count = math.ceil(math.log(speed, _LARGEST_TEMPO)) if speed > _LARGEST_TEMPO else 1
        for _ in range(count):
            yield self._graph.add("atempo", f"{speed ** (1 / count):.6f}")

    def _resampling(self, rate_in: int, rate_out: int) -> Iterator[FilterContext]:
        if rate_in != rate_out:
            yield self._graph.add("aresample", str(rate_out))

    def _as_we_want(self) -> FilterContext:
        return self._graph.add("aformat", "sample_fmts=s16:channel_layouts=stereo")
