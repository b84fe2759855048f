"""How loud each ear is, applied at the last moment so that a mute is heard at once."""

from typing import Final

import numpy as np

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames

LOUDEST: Final = 8.0
_LONGEST_BLOCK: Final = 1 << 16


class Gains:
    """Factors by ear; `apply` runs in the device's callback and makes no array."""

    def __init__(self) -> None:
        self._factors: tuple[float, ...] = (1.0,) * EARS
        self._scratch = np.zeros(_LONGEST_BLOCK, dtype=np.float32)

    @property
    def factors(self) -> tuple[float, ...]:
        """The factors in force."""
        return self._factors

    def set(self, ear: int, factor: float) -> None:
        """Change one ear; the tuple is replaced as a whole, so the callback never sees half."""
        if not 0 <= factor <= LOUDEST:
            raise ValueError(f"a gain of {factor} is outside 0 to {LOUDEST}")
        factors = list(self._factors)
        factors[ear] = factor
        self._factors = tuple(factors)

    def apply(self, out: Frames) -> None:
        """Change a block in place; what would be too loud is clipped."""
        for ear, factor in enumerate(self._factors):
            if factor == 0.0:
                out[:, ear] = 0
            elif factor != 1.0:
                self._scale(out[:, ear], factor)

    def _scale(self, column: Frames, factor: float) -> None:
        scratch = self._scratch[: len(column)]
        np.multiply(column[: len(scratch)], np.float32(factor), out=scratch)
        np.clip(scratch, -32768, 32767, out=scratch)
        np.copyto(column[: len(scratch)], scratch, casting="unsafe")
