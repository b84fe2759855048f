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

GATHERED: Final = 1 << 16
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
    """Yield an opened recording block by block, each of about GATHERED frames."""
    resampler: AudioResampler | None = None
    kind: tuple[str, str, int] | None = None
    for frame in _gathered(sound.frames()):
        if resampler is None or _kind(frame) != kind:
            yield from _rest(resampler, sound)
            kind = _kind(frame)
            alike = frame.layout.nb_channels == sound.channels
            layout = None if alike else sound.layout
            resampler = AudioResampler(format="s16", layout=layout, rate=sample_rate)
        yield from _arrays(resampler.resample(frame), sound.channels)
    yield from _rest(resampler, sound)


def _gathered(frames: Iterator[AudioFrame]) -> Iterator[AudioFrame]:
    """Yield large frames made of small ones that are alike in format, rate and sides."""
    fifo = AudioFifo()
    channels = 0
    for frame in frames:
        # Gaps in the time stamps would make what follows complain; we count samples instead.
        frame.pts = None
        # A file may change in the middle; of another number of sides a fifo takes no notice.
        alike = frame.layout.nb_channels == channels and frame.sample_rate == fifo.sample_rate
        if fifo.samples and not (alike and frame.format.name == fifo.format.name):
            yield from _taken(fifo)
        if not fifo.samples:
            fifo, channels = AudioFifo(), frame.layout.nb_channels
        fifo.write(frame)
        if fifo.samples >= GATHERED:
            yield from _taken(fifo)
    yield from _taken(fifo)


def _taken(fifo: AudioFifo) -> Iterator[AudioFrame]:
    frame = fifo.read() if fifo.samples else None
    if frame is not None:
        frame.pts = None
        yield frame


def _kind(frame: AudioFrame) -> tuple[str, str, int]:
    return frame.format.name, frame.layout.name, frame.sample_rate


def _rest(resampler: AudioResampler | None, sound: Sound) -> Iterator[Frames]:
    if resampler is not None:
        yield from _arrays(resampler.resample(None), sound.channels)


def _arrays(frames: list[AudioFrame], channels: int) -> Iterator[Frames]:
    for frame in frames:
        if frame.samples:
            yield np.asarray(frame.to_ndarray(), dtype=np.int16).reshape(-1, channels)
