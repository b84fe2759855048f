"""How loud each side is and on which ear, applied at the last moment so that it is heard at once."""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames

LOUDEST: Final = 8.0
"""Eighteen decibels."""
_HALF_POWER: Final = sqrt(0.5)
_LONGEST_BLOCK: Final = 1 << 16
_PLAIN: Final = ((1.0, 0.0), (0.0, 1.0))

_T = TypeVar("_T")
_Wave = NDArray[np.float32]
Weights = tuple[tuple[float, float], tuple[float, float]]
"""For each ear what it hears of the two columns."""


class Place(StrEnum):
    """Where a side is heard."""

    LEFT = "left"
    BOTH = "both"
    RIGHT = "right"


_SHARES: Final = {
    Place.LEFT: (1.0, 0.0),
    Place.BOTH: (_HALF_POWER, _HALF_POWER),
    Place.RIGHT: (0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Mix:
    """How the two columns of the ring come to the ears.

    `alone` says that both columns carry the same, only side; it is heard on both ears at its full
    strength. Two sides on both ears have half the power on each, so that they are as loud as before.
    """

    gains: tuple[float, float] = (1.0, 1.0)
    places: tuple[Place, Place] = (Place.LEFT, Place.RIGHT)
    mono: bool = False
    alone: bool = False

    def with_gain(self, column: int, gain: float) -> "Mix":
        """Make one side louder or quieter; ValueError outside 0 to LOUDEST."""
        if not 0 <= gain <= LOUDEST:
            raise ValueError(f"a gain of {gain} is outside 0 to {LOUDEST}")
        return replace(self, gains=_exchanged(self.gains, column, gain))

    def with_place(self, column: int, place: Place) -> "Mix":
        """Put one side somewhere else."""
        return replace(self, places=_exchanged(self.places, column, place))

    def weights(self) -> Weights:
        """Return what each ear hears of each column."""
        if self.alone:
            left, right = _SHARES[self.places[0]] if self.places[0] is not Place.BOTH else (1, 1)
            return ((self.gains[0] * left, 0.0), (0.0, self.gains[1] * right))
        shares = [_SHARES[Place.BOTH if self.mono else place] for place in self.places]
        return (
            (self.gains[0] * shares[0][0], self.gains[1] * shares[1][0]),
            (self.gains[0] * shares[0][1], self.gains[1] * shares[1][1]),
        )


ALONE: Final = Mix(places=(Place.BOTH, Place.BOTH), alone=True)
"""The mix of a recording with one channel, as it was recorded."""


class Gains:
    """The mix in force; `apply` runs in the device's callback and makes no array."""

    def __init__(self, mix: Mix = Mix()) -> None:
        self._scratch = np.zeros((EARS + 2, _LONGEST_BLOCK), dtype=np.float32)
        self._mix = mix
        self._weights: Weights | None = None
        self.set(mix)

    @property
    def mix(self) -> Mix:
        """The mix in force."""
        return self._mix

    def set(self, mix: Mix) -> None:
        """Change the mix; the weights are replaced as a whole, so the callback never sees half."""
        self._mix = mix
        weights = mix.weights()
        self._weights = None if weights == _PLAIN else weights

    def apply(self, out: Frames) -> None:
        """Change a block in place; what would be too loud is clipped."""
        weights = self._weights
        if weights is not None:
            self._apply(out[:_LONGEST_BLOCK], weights)

    def _apply(self, out: Frames, weights: Weights) -> None:
        count = len(out)
        left, right = self._scratch[0, :count], self._scratch[1, :count]
        np.copyto(left, out[:, 0])
        np.copyto(right, out[:, 1])
        for ear in range(EARS):
            self._hear(out[:, ear], (left, right), weights[ear])

    def _hear(
        self,
        ear: Frames,
        columns: tuple[_Wave, _Wave],
        weights: tuple[float, float],
    ) -> None:
        count = len(ear)
        heard, part = self._scratch[2, :count], self._scratch[3, :count]
        np.multiply(columns[0], weights[0], out=heard)
        np.multiply(columns[1], weights[1], out=part)
        np.add(heard, part, out=heard)
        np.rint(heard, out=heard)
        np.maximum(heard, -32768, out=heard)
        np.minimum(heard, 32767, out=heard)
        np.copyto(ear, heard, casting="unsafe")


def _exchanged(pair: tuple[_T, _T], column: int, value: _T) -> tuple[_T, _T]:
    return (value, pair[1]) if column == 0 else (pair[0], value)
