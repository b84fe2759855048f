"""How much care a transcription takes: the table of the three modes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Mode(StrEnum):
    """What a person chooses between."""

    FAST = "fast"
    BALANCED = "balanced"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Manner:
    """What a mode means: width of the search, longest window, whether input is cut.

    A recogniser hears 30 s at once; where `shortened`, it is given no more than a window holds.
    The search of width 2 takes a twelfth more time than none, and a tenth of the errors away.
    """

    beam: int
    longest_s: float
    shortened: bool


MANNERS: Final[Mapping[Mode, Manner]] = {
    Mode.FAST: Manner(2, 19.5, shortened=True),
    Mode.BALANCED: Manner(5, 19.5, shortened=True),
    Mode.SAFE: Manner(5, 28.0, shortened=False),
}
