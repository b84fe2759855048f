"""A call that was recorded in two files, one a side: heard as one recording of several channels."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

import numpy as np

from qa_desk.audio.decode import blocks_of
from qa_desk.audio.faults import Damaged
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.stream import Sound, opened
from qa_desk.domain.progress import Report, unheard
from qa_desk.vault.key import Key

BLOCK: Final = 1 << 15
"""Frames that are decoded of each file before those of the next, where there are several."""


@dataclass(slots=True)
class Legs:
    """One recording, or several that began together, open for decoding; leave it as a block.

    All are read at one rate: `sample_rate`, or that of the first, at most `highest_rate`. One that
    ends sooner is silent from there on.
    """

    paths: Sequence[Path]
    key: Key | None = None
    wanted_rate: int | None = None
    highest_rate: int | None = None
    _sounds: list[Sound] = field(default_factory=list)
    _open: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        """Open the files; raises the faults of `audio.faults`."""
        with self._open:
            self._sounds = [self._open.enter_context(opened(path, self.key)) for path in self.paths]
            self._open = self._open.pop_all()
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the files."""
        self._open.close()

    @property
    def sample_rate(self) -> int:
        """Frames a second of what comes out."""
        own = self._sounds[0].sample_rate
        return self.wanted_rate or min(own, self.highest_rate or own)

    @property
    def channels(self) -> int:
        """How many sides there are in all."""
        return sum(sound.channels for sound in self._sounds)

    def share(self, frames: int) -> float:
        """Return how much of it so many frames are, 0 to 1, as the headers have it."""
        return min(sound.share(frames, self.sample_rate) for sound in self._sounds)

    def blocks(self) -> Iterator[Frames]:
        """Decode from the beginning, the channels of one file after those of the other."""
        found = [blocks_of(sound, self.sample_rate) for sound in self._sounds]
        return found[0] if len(found) == 1 else self._together([_cut(each) for each in found])

    def _together(self, sides: list[Iterator[Frames]]) -> Iterator[Frames]:
        silent = [np.zeros((0, sound.channels), np.int16) for sound in self._sounds]
        while True:
            parts = [next(side, none) for side, none in zip(sides, silent, strict=True)]
            length = max(map(len, parts))
            if length == 0:
                return
            yield np.concatenate([_filled(part, length) for part in parts], axis=1)


def decode_all(
    paths: Sequence[Path],
    sample_rate: int | None = None,
    report: Report = unheard,
    highest_rate: int | None = None,
    key: Key | None = None,
) -> Samples:
    """Read one recording, or several that began together, into memory: for those known to be short."""
    parts: list[Frames] = []
    done = 0
    with Legs(paths, key, sample_rate, highest_rate) as legs:
        for block in legs.blocks():
            parts.append(block)
            done += len(block)
            report(legs.share(done), paths[0].name)
        if not done:
            raise Damaged(path=paths[0])
        return Samples(np.concatenate(parts), legs.sample_rate)


def _cut(blocks: Iterator[Frames]) -> Iterator[Frames]:
    """Yield the same frames in blocks of one size, the last of what is left."""
    waiting: list[Frames] = []
    for block in blocks:
        waiting.append(block)
        if sum(map(len, waiting)) >= BLOCK:
            whole = np.concatenate(waiting)
            for start in range(0, len(whole) - BLOCK + 1, BLOCK):
                yield whole[start : start + BLOCK]
            waiting = [whole[len(whole) // BLOCK * BLOCK :]]
    rest = np.concatenate(waiting) if waiting else np.zeros((0, 1), np.int16)
    if len(rest):
        yield rest


def _filled(data: Frames, length: int) -> Frames:
    return data if len(data) == length else np.pad(data, ((0, length - len(data)), (0, 0)))
