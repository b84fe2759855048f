"""Dialogic's ADPCM as its paper has it, to hold what decodes .vox to it."""

from typing import Final

import numpy as np

from qa_desk.audio.samples import Frames

_STEPS: Final = (
    *(16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97, 107, 118),
    *(130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658),
    *(724, 796, 876, 963, 1060, 1166, 1282, 1411, 1552),
)
_MOVES: Final = (-1, -1, -1, -1, 2, 4, 6, 8)
_HIGHEST: Final = 2047
_LOWEST: Final = -2048


class _State:
    """What encoder and decoder both follow: a value of 12 bits, and how large steps are now."""

    def __init__(self) -> None:
        self.value = 0
        self.index = 0

    def follow(self, code: int) -> int:
        step = _STEPS[self.index]
        change = step * (2 * (code & 7) + 1) // 8
        self.value += -change if code & 8 else change
        self.value = min(max(self.value, _LOWEST), _HIGHEST)
        self.index = min(max(self.index + _MOVES[code & 7], 0), len(_STEPS) - 1)
        return self.value

    def code(self, wanted: int) -> int:
        difference = wanted - self.value
        size = min(abs(difference) * 4 // _STEPS[self.index], 7)
        return size | (8 if difference < 0 else 0)


def encoded(side: Frames) -> bytes:
    """Return one side, shape (frames, 1), as a .vox file: two samples a byte, the first above."""
    state = _State()
    codes = []
    for wanted in side[:, 0] >> 4:
        codes.append(state.code(int(wanted)))
        state.follow(codes[-1])
    return bytes(high << 4 | low for high, low in zip(codes[::2], codes[1::2], strict=True))


def decoded(content: bytes) -> Frames:
    """Return what a .vox file sounds like, shape (frames, 1)."""
    state = _State()
    codes = (code for byte in content for code in (byte >> 4, byte & 15))
    return np.array([state.follow(code) << 4 for code in codes], np.int16)[:, None]
