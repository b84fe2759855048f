"""Where each turn of a call lies in time, and the silences and overlaps that follow from it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from script import Dialogue, Side, Turn
from telephone import RATE

_LEAD_MS = (700, 1200)
_PAUSE_MS = (320, 820)
_TAIL_MS = 900
_SILENCE_FRAMES = 3 * RATE


@dataclass(frozen=True, slots=True)
class Placed:
    """A turn and the frames it fills, the end not included."""

    turn: Turn
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """Frames in which both speak, and who broke in."""

    start: int
    end: int
    by: Side


@dataclass(frozen=True, slots=True)
class Timeline:
    """A call laid out in frames of the telephone rate."""

    placed: tuple[Placed, ...]
    frames: int

    def silences(self) -> list[tuple[int, int]]:
        """Return where nobody speaks for 3 s or longer between two turns."""
        gaps: list[tuple[int, int]] = []
        heard_until = 0
        for item in self.placed:
            if item.start - heard_until >= _SILENCE_FRAMES:
                gaps.append((heard_until, item.start))
            heard_until = max(heard_until, item.end)
        return gaps

    def overlaps(self) -> list[Overlap]:
        """Return where a turn begins before the other side has ended."""
        return [
            Overlap(later.start, min(earlier.end, later.end), later.turn.side)
            for earlier, later in pairwise(self.placed)
            if later.start < earlier.end
        ]


def lay(call: Dialogue, lengths: Sequence[int]) -> Timeline:
    """Place turns of these lengths (frames) one after another, the same way for the same call."""
    chance = random.Random(call.id)
    end = _frames(chance.randint(*_LEAD_MS))
    placed: list[Placed] = []
    for index, (turn, length) in enumerate(zip(call.turns, lengths, strict=True)):
        natural_ms = chance.randint(*_PAUSE_MS) if index else 0
        start = end + _frames(_gap_ms(turn, natural_ms))
        placed.append(Placed(turn, start, start + length))
        end = max(end, start + length)
    return Timeline(tuple(placed), end + _frames(_TAIL_MS))


def _gap_ms(turn: Turn, natural_ms: int) -> int:
    if turn.overlap_ms:
        return -turn.overlap_ms
    return natural_ms if turn.pause_before_ms is None else turn.pause_before_ms


def _frames(milliseconds: int) -> int:
    return milliseconds * RATE // 1000
