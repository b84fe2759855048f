"""A recording as numbers, block by block: 16-bit samples, the sides in columns."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
from av import AudioFifo, AudioResampler
from av.audio.frame import AudioFrame

from qa_desk.audio.faults import Damaged
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.stream import Sound, opened
from qa_desk.domain.progress import Report, unheard
from qa_desk.vault.key import Key

GATHERED: Final = 1 << 15
"""Frames that are put together before they become an array: one by one, packets of a codec cost
more time around them than in them."""


def blocks(path: Path, sample_rate: int | None = None, key: Key | None = None) -> Iterator[Frames]:
    """Yield the recording block by block in constant memory, at its own rate or another."""
    with opened(path, key) as sound:
        yield from blocks_of(sound, sample_rate or sound.sample_rate)


def decode(
    path: Path,
    sample_rate: int | None = None,
    report: Report = unheard,
    highest_rate: int | None = None,
    key: Key | None = None,
) -> Samples:
    """Read a whole recording, at its own rate, at `sample_rate`, or at `highest_rate` at most.

    For recordings known to be short; `scratch.open_source` holds one of any length.
    """
    with opened(path, key) as sound:
        rate = sample_rate or min(sound.sample_rate, highest_rate or sound.sample_rate)
        parts: list[Frames] = []
        done = 0
        for block in blocks_of(sound, rate):
            parts.append(block)
            done += len(block)
            report(sound.share(done, rate), path.name)
    if done == 0:
        raise Damaged(path=path)
    return Samples(np.concatenate(parts), rate)


def blocks_of(sound: Sound, sample_rate: int) -> Iterator[Frames]:
    """Yield an opened recording block by block, each of as many frames as its codec made handy."""
    for gathered in _gathered(sound.frames()):
        yield from _resampled(gathered, sound, sample_rate)


def _gathered(frames: Iterator[AudioFrame]) -> Iterator[Iterator[AudioFrame]]:
    """Yield runs of frames that are alike in format, rate and sides, which a file may change."""
    waiting = next(frames, None)
    while waiting is not None:
        run = _Run(waiting, frames)
        yield iter(run)
        waiting = run.following


class _Run:
    """Large frames made of the small ones that are alike; `following` is the first that is not."""

    def __init__(self, first: AudioFrame, frames: Iterator[AudioFrame]) -> None:
        self._frames = frames
        self._first = first
        self._kind = _kind(first)
        self.following: AudioFrame | None = None

    def __iter__(self) -> Iterator[AudioFrame]:
        fifo = AudioFifo()
        for frame in self._alike():
            # Gaps in the time stamps would make what follows complain; we count samples instead.
            frame.pts = None
            fifo.write(frame)
            if fifo.samples >= GATHERED:
                yield from _taken(fifo)
        yield from _taken(fifo)

    def _alike(self) -> Iterator[AudioFrame]:
        yield self._first
        for frame in self._frames:
            if _kind(frame) != self._kind:
                self.following = frame
                return
            yield frame


def _kind(frame: AudioFrame) -> tuple[str, str, int]:
    return frame.format.name, frame.layout.name, frame.sample_rate


def _taken(fifo: AudioFifo) -> Iterator[AudioFrame]:
    frame = fifo.read() if fifo.samples else None
    if frame is not None:
        frame.pts = None
        yield frame


def _resampled(frames: Iterator[AudioFrame], sound: Sound, sample_rate: int) -> Iterator[Frames]:
    resampler: AudioResampler | None = None
    for frame in frames:
        if resampler is None:
            layout = None if frame.layout.nb_channels == sound.channels else sound.layout
            resampler = AudioResampler(format="s16", layout=layout, rate=sample_rate)
        yield from _arrays(resampler.resample(frame), sound.channels)
    if resampler is not None:
        yield from _arrays(resampler.resample(None), sound.channels)


def _arrays(frames: list[AudioFrame], channels: int) -> Iterator[Frames]:
    for frame in frames:
        if frame.samples:
            yield np.asarray(frame.to_ndarray(), dtype=np.int16).reshape(-1, channels)
