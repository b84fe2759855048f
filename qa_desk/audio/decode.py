"""A recording as numbers: 16-bit samples, the sides in columns."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from av import AudioResampler
from av.audio.frame import AudioFrame

from qa_desk.audio.faults import Damaged
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.stream import Sound, opened
from qa_desk.domain.progress import Report, unheard
from qa_desk.vault.key import Key


def blocks(path: Path, sample_rate: int | None = None) -> Iterator[Frames]:
    """Yield the recording block by block in constant memory, at its own rate or another."""
    with opened(path) as sound:
        yield from _blocks(sound, sample_rate or sound.sample_rate)


def decode(
    path: Path,
    sample_rate: int | None = None,
    report: Report = unheard,
    highest_rate: int | None = None,
    key: Key | None = None,
) -> Samples:
    """Read a whole recording, at its own rate, at `sample_rate`, or at `highest_rate` at most."""
    with opened(path, key) as sound:
        rate = sample_rate or min(sound.sample_rate, highest_rate or sound.sample_rate)
        parts: list[Frames] = []
        done = 0
        for block in _blocks(sound, rate):
            parts.append(block)
            done += len(block)
            report(sound.share(done, rate), path.name)
    if done == 0:
        raise Damaged(path=path)
    return Samples(np.concatenate(parts), rate)


def _blocks(sound: Sound, sample_rate: int) -> Iterator[Frames]:
    resampler = AudioResampler(format="s16", rate=sample_rate)
    for frame in sound.frames():
        # Gaps in the time stamps would make the resampler complain; we count samples instead.
        frame.pts = None
        yield from _arrays(resampler.resample(frame), sound.channels)
    yield from _arrays(resampler.resample(None), sound.channels)


def _arrays(frames: list[AudioFrame], channels: int) -> Iterator[Frames]:
    for frame in frames:
        if frame.samples:
            yield np.asarray(frame.to_ndarray(), dtype=np.int16).reshape(-1, channels)
