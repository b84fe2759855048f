"""Which moment of the recording is being heard: what the device took, less what it still holds."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

_KEPT: Final = 256
"""Marks of the past that are remembered; more than a full ring can hold."""


@dataclass(frozen=True, slots=True)
class Mark:
    """From frame `number` of the ring on, the recording's frame is `source`, and so by `step`."""

    number: int
    source: float
    step: float


class Marks:
    """Where in the recording the frames of the ring came from.

    One thread adds; others may ask at any time, since the tuple is replaced as a whole.
    """

    def __init__(self) -> None:
        self._marks: tuple[Mark, ...] = (Mark(0, 0.0, 1.0),)

    def add(self, mark: Mark) -> None:
        """Add the next mark; a later one with the same number stands in for the first."""
        kept = tuple(m for m in self._marks[-_KEPT:] if m.number < mark.number)
        self._marks = (*kept, mark)

    def source(self, number: float) -> float:
        """Return the recording's frame for a frame of the ring."""
        marks = self._marks
        mark = marks[max(bisect_right(marks, number, key=lambda m: m.number) - 1, 0)]
        return mark.source + (number - mark.number) * mark.step


@dataclass(frozen=True, slots=True)
class Handed:
    """The last block the device took: frames `first` up to `end`, audible from `at_s` on."""

    first: int
    end: int
    at_s: float


class Clock:
    """Turns the time into the number of the frame that is audible now."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._handed = Handed(0, 0, 0.0)
        self._reached = 0.0

    def note(self, handed: Handed) -> None:
        """Remember what the device took; called from its callback."""
        self._handed = handed

    def number(self, now_s: float, floor: int) -> float:
        """Return the frame audible now: not before `floor`, not more than was taken, never back."""
        handed = self._handed
        reached = min(handed.first + (now_s - handed.at_s) * self._rate, float(handed.end))
        self._reached = max(reached, float(floor), self._reached)
        return self._reached

    def sounded(self, now_s: float) -> bool:
        """Return whether the last block taken has been heard to its end."""
        handed = self._handed
        return now_s >= handed.at_s + (handed.end - handed.first) / self._rate
