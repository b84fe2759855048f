"""Which moment of the recording is being heard: what the device took, less what it still holds."""

from array import array
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

_KEPT: Final = 512
"""Marks that are remembered before those of the past are dropped."""
_BLOCKS: Final = 64
"""Blocks that were handed over and are remembered; a device holds a few."""
_FIELDS: Final = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """From frame `number` of the ring on, the recording's frame is `source`, and so by `step`."""

    number: int
    source: float
    step: float


class Marks:
    """Where in the recording the frames of the ring came from.

    One thread adds and forgets; others may ask at any time: marks are appended, or replaced as one.
    """

    def __init__(self) -> None:
        self._marks = [Mark(0, 0.0, 1.0)]

    def add(self, mark: Mark) -> None:
        """Add the next mark; a later one with the same number stands in for the first."""
        if mark.number == self._marks[-1].number:
            self._marks[-1] = mark
        else:
            self._marks.append(mark)

    def forget(self, number: float) -> None:
        """Drop what is not needed any more to tell where frame `number` and later ones came from."""
        marks = self._marks
        if len(marks) > _KEPT:
            self._marks = marks[_place(marks, number) :]

    def source(self, number: float) -> float:
        """Return the recording's frame for a frame of the ring."""
        marks = self._marks
        mark = marks[_place(marks, number)]
        return mark.source + (number - mark.number) * mark.step


def _place(marks: list[Mark], number: float) -> int:
    """Return the place of the last mark that is not beyond a frame of the ring."""
    return max(bisect_right(marks, number, key=lambda mark: mark.number) - 1, 0)


class Clock:
    """Turns the time into the number of the frame that is audible now.

    The callback notes the blocks it hands over in numbers that were made beforehand; the newest one
    counts only once it is complete, so that nobody sees half a note and nobody waits.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._notes = array("d", (0.0,) * _BLOCKS * _FIELDS)
        self._noted = 0
        self._reached = 0.0

    def note(self, first: int, end: int, at_s: float) -> None:
        """Remember that the frames `first` up to `end` are audible from `at_s` on."""
        place = self._noted % _BLOCKS * _FIELDS
        self._notes[place] = first
        self._notes[place + 1] = end
        self._notes[place + 2] = at_s
        self._noted += 1

    def number(self, now_s: float, floor: int) -> float:
        """Return the frame audible now: not before `floor`, not more than was taken, never back."""
        self._reached = max(self._sounding(now_s), float(floor), self._reached)
        return self._reached

    def sounded(self, now_s: float) -> bool:
        """Return whether the last block taken has been heard to its end."""
        first, end, at_s = self._note(self._noted - 1)
        return now_s >= at_s + (end - first) / self._rate

    def _sounding(self, now_s: float) -> float:
        noted = self._noted
        # The oldest one may be written over while it is read.
        for number in range(noted - 1, max(noted - _BLOCKS, -1), -1):
            first, end, at_s = self._note(number)
            if at_s <= now_s:
                return min(first + (now_s - at_s) * self._rate, end)
        return 0.0

    def _note(self, number: int) -> tuple[float, float, float]:
        place = max(number, 0) % _BLOCKS * _FIELDS
        first, end, at_s = self._notes[place : place + _FIELDS]
        return first, end, at_s
