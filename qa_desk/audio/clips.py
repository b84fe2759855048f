"""A part of a recording on its way to a file, with stretches of it masked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.audio.samples import Frames

_RAMP_MS: Final = 5
"""So long the sound fades before and after a mask, outside of it, so that nothing clicks."""
_TONE_HZ: Final = 1000
_TONE: Final = 3000
"""How loud a beep is, of 32,767."""

Stretch = tuple[int, int]
"""Frames from the first to before the second."""


class Cover(StrEnum):
    """What is heard in the place of what is masked."""

    SILENCE = "silence"
    BEEP = "beep"


@dataclass(frozen=True, slots=True)
class Cut:
    """What of a recording is taken, in frames of it; `masks` lie anywhere in the recording."""

    start: int
    end: int
    sample_rate: int
    masks: tuple[Stretch, ...] = ()
    cover: Cover = Cover.SILENCE


def taken(blocks: Iterable[Frames], cut: Cut) -> Iterator[Frames]:
    """Yield the part of a recording that is cut out, masked; no more of it is read than needed."""
    at = 0
    for block in blocks:
        first, last = max(cut.start - at, 0), min(cut.end - at, len(block))
        if first < last:
            yield masked(block[first:last], at + first, cut)
        at += len(block)
        if at >= cut.end:
            return


def masked(block: Frames, at: int, cut: Cut) -> Frames:
    """Return a block of the recording that begins at a frame, with its masks covered."""
    ramp = max(cut.sample_rate * _RAMP_MS // 1000, 1)
    near = [each for each in cut.masks if each[0] - ramp < at + len(block) and each[1] + ramp > at]
    if not near:
        return block
    places = np.arange(at, at + len(block))
    loudness = _loudness(places, near, ramp)
    quiet = np.asarray(np.rint(block * loudness[:, None]), dtype=np.int16)
    if cut.cover is Cover.SILENCE:
        return quiet
    tone = np.asarray(np.rint(_TONE * np.sin(2 * np.pi * _TONE_HZ * places / cut.sample_rate)))
    covered = loudness == 0
    quiet[covered] = tone[covered, None].astype(np.int16)
    return quiet


def _loudness(
    places: NDArray[np.int64], masks: Sequence[Stretch], ramp: int
) -> NDArray[np.float64]:
    """Return how loud each frame stays: 0 within a mask, 1 away from all of them."""
    loudness = np.ones(len(places))
    for start, end in masks:
        away = np.maximum(np.maximum(start - places, places - end + 1), 0)
        np.minimum(loudness, away / ramp, out=loudness)
    return np.clip(loudness, 0, 1)
