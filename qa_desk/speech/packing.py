"""In which order windows are heard: about that of time, those of like length at once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from qa_desk.speech.recogniser import Hearing
from qa_desk.speech.windows import Window

MOST: Final = 8
"""Windows that one worker decodes at once; more gain nothing on a processor."""

_FIRST: Final = 2
"""Windows of each worker in the first round of a long call: its first turns come soon."""
_LONG: Final = 3
"""Rounds that make a call long; a short one is over soon enough."""

Batch = tuple[Window, ...]


def rounds(windows: Sequence[Window], workers: int) -> tuple[tuple[Batch, ...], ...]:
    """Return the rounds, in order of time, each with a batch for each worker.

    Batches of a round take about equally long; within one the longest window is the first.
    """
    first = workers * _FIRST if len(windows) > workers * MOST * _LONG else 0
    count = -(-(len(windows) - first) // (workers * MOST))
    borders = [
        first + (len(windows) - first) * number // max(count, 1) for number in range(count + 1)
    ]
    if first:
        borders.insert(0, 0)
    return tuple(
        _shared_out(sorted(windows[start:end], key=_length, reverse=True), workers)
        for start, end in pairwise(borders)
    )


class InOrder:
    """Holds back what was heard until all before it on the same side was heard."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._waiting: dict[int, list[int]] = defaultdict(list)
        for window in windows:
            self._waiting[window.channel].append(_start(window))
        self._early: dict[tuple[int, int], Hearing] = {}

    def released(self, hearing: Hearing) -> Iterator[Hearing]:
        """Yield what has not to wait any longer now that this was heard."""
        channel = hearing.window.channel
        self._early[channel, _start(hearing.window)] = hearing
        waiting = self._waiting[channel]
        while waiting and (channel, waiting[0]) in self._early:
            yield self._early.pop((channel, waiting.pop(0)))


def _shared_out(longest_first: Sequence[Window], workers: int) -> tuple[Batch, ...]:
    """Cut the windows where each part has its share of the length; none has too many."""
    total = sum(map(_length, longest_first))
    batches: list[list[Window]] = [[] for _ in range(workers)]
    for window, before in zip(longest_first, _before(longest_first), strict=True):
        share = (before + window.length / 2) * workers / max(total, 1)
        batches[min(int(share), workers - 1)].append(window)
    full = [batch[at : at + MOST] for batch in batches for at in range(0, len(batch), MOST)]
    return tuple(tuple(batch) for batch in full)


def _before(windows: Sequence[Window]) -> list[int]:
    return [0, *accumulate(map(_length, windows))][:-1]


def _length(window: Window) -> int:
    return window.length


def _start(window: Window) -> int:
    return window.stretches[0].start
