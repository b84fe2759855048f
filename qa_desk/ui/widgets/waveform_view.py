"""Which part of a recording a waveform shows, and where in it a moment lies; plain arithmetic."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

SHORTEST_MS: Final = 2000.0
"""Nearer than this nobody wants to look at speech."""
_TICKS_MS: Final = (
    *(100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000),
    *(60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000, 7_200_000),
)
_PAGE_LEAD: Final = 0.1
"""Where in the view the playhead reappears when it has run out of it."""
_STEPS_MS: Final = (20, 50, 100, 200, 500, 1000)
_STEPS: Final = 100

Range = tuple[int, int]
"""From a moment up to a later one, in milliseconds."""


@dataclass(frozen=True, slots=True)
class View:
    """From `start_ms` on, `length_ms` of a recording of `duration_ms`; never beyond its ends."""

    duration_ms: int
    start_ms: float
    length_ms: float

    @property
    def end_ms(self) -> float:
        """Where the view ends."""
        return self.start_ms + self.length_ms

    @property
    def whole(self) -> bool:
        """Whether all of the recording is in view."""
        return self.length_ms >= self.duration_ms

    def x(self, moment_ms: float, width: float) -> float:
        """Return where a moment lies in a view so many pixels wide; may be outside."""
        return (moment_ms - self.start_ms) / self.length_ms * width

    def moment(self, x: float, width: float) -> int:
        """Return the moment at a place in the view, at most the ends of the recording."""
        found = round(self.start_ms + x / width * self.length_ms)
        return min(max(found, 0), self.duration_ms)

    def zoomed(self, factor: float, anchor_ms: float) -> "View":
        """Show `factor` times less, a moment staying where it is."""
        longest = self._longest()
        length = min(max(self.length_ms / factor, min(SHORTEST_MS, longest)), longest)
        share = (anchor_ms - self.start_ms) / self.length_ms
        return self._placed(anchor_ms - share * length, length)

    def moved(self, by_ms: float) -> "View":
        """Show a part later or, with a negative step, earlier."""
        return self._placed(self.start_ms + by_ms, self.length_ms)

    def showing(self, moment_ms: float) -> "View":
        """Turn the page if a moment is out of view."""
        if self.start_ms <= moment_ms <= self.end_ms:
            return self
        return self._placed(moment_ms - _PAGE_LEAD * self.length_ms, self.length_ms)

    def placed(self, start_ms: float) -> "View":
        """Show what begins at a moment, as closely as now."""
        return self._placed(start_ms, self.length_ms)

    def revealing(self, start_ms: float, end_ms: float) -> "View":
        """Show as little less, and as little else, as it takes to see a span wholly."""
        length = max(self.length_ms, (end_ms - start_ms) * (1 + 2 * _PAGE_LEAD))
        if length > self.length_ms or not self.start_ms <= start_ms <= end_ms <= self.end_ms:
            return self._placed((start_ms + end_ms - length) / 2, min(length, self._longest()))
        return self

    def step_ms(self) -> int:
        """Return by how much keys move an edge: about a hundredth of what is seen."""
        wanted = self.length_ms / _STEPS
        return next((step for step in _STEPS_MS if step >= wanted), _STEPS_MS[-1])

    def tick_ms(self, width: float, closest: float) -> int:
        """Return a round distance of ticks that are at least `closest` pixels apart."""
        wanted = self.length_ms * closest / max(width, 1.0)
        return next((tick for tick in _TICKS_MS if tick >= wanted), _TICKS_MS[-1])

    def _longest(self) -> float:
        return float(max(self.duration_ms, 1))

    def _placed(self, start_ms: float, length_ms: float) -> "View":
        latest = self.duration_ms - length_ms
        return replace(self, start_ms=max(min(start_ms, latest), 0.0), length_ms=length_ms)


def spread(
    wanted: Iterable[Range | tuple[float, float]],
    room: tuple[float, float],
    gap: float,
    taken: Sequence[tuple[float, float]] = (),
) -> list[float | None]:
    """Return the left edges of texts of (centre, width) in a line, None where one has no place.

    All lie within the room, at least a gap from each other and clear of what is taken; the earlier
    has the place.
    """
    found: list[float | None] = []
    used = list(taken)
    for centre, width in wanted:
        left = max(min(centre - width / 2, room[1] - width), room[0])
        free = all(left + width + gap <= start or left >= end + gap for start, end in used)
        fits = free and width <= room[1] - room[0]
        found.append(left if fits else None)
        if fits:
            used.append((left, left + width))
    return found


def whole_of(duration_ms: int) -> View:
    """Return the view of all of a recording."""
    return View(duration_ms, 0.0, float(max(duration_ms, 1)))


NOTHING: Final = whole_of(0)
"""The view where there is no recording."""
