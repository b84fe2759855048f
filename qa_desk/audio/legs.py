"""A call that was recorded in two files, one a side: heard as one recording of several channels."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from qa_desk.audio.decode import decode
from qa_desk.audio.samples import Frames, Samples
from qa_desk.domain.progress import Report, unheard
from qa_desk.vault.key import Key


def decode_all(
    paths: Sequence[Path],
    sample_rate: int | None = None,
    report: Report = unheard,
    highest_rate: int | None = None,
    key: Key | None = None,
) -> Samples:
    """Read one recording, or several that began together, whose channels come one after the other.

    All have the rate of the first; one that ends sooner is silent from there on.
    """
    first = decode(paths[0], sample_rate, _part(report, 0, len(paths)), highest_rate, key)
    others = [
        decode(path, first.sample_rate, _part(report, number, len(paths)), key=key)
        for number, path in enumerate(paths[1:], 1)
    ]
    if not others:
        return first
    length = max(each.frames for each in (first, *others))
    sides = [_filled(each.data, length) for each in (first, *others)]
    return Samples(np.concatenate(sides, axis=1), first.sample_rate)


def _filled(data: Frames, length: int) -> Frames:
    return np.pad(data, ((0, length - len(data)), (0, 0)))


def _part(report: Report, number: int, count: int) -> Report:
    return lambda share, name: report((number + share) / count, name)
