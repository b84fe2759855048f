"""Which language each side speaks, decided on all it says rather than on its first words."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from qa_desk.speech.windows import SAMPLE_RATE, Sound

SPOKEN: Final = ("ru", "kk", "en")
"""The languages a side is taken to speak; a recogniser that is free to choose finds a hundred."""
_ENOUGH: Final = 10 * SAMPLE_RATE

Detect = Callable[[Sound], Mapping[str, float]]


def decided(pools: Sequence[Sound], detect: Detect, expected: str) -> tuple[str, ...]:
    """Return the language of each side from its joined speech.

    A side that says too little takes that of the side that says most; where all say too little it
    is the expected one, or else what all of them together sound like. Silence has no language ("").
    """
    own = {i: likeliest(detect(pool)) for i, pool in enumerate(pools) if len(pool) >= _ENOUGH}
    if own:
        common = own[max(own, key=lambda i: len(pools[i]))]
    elif expected in SPOKEN:
        common = expected
    else:
        together = np.concatenate(pools)
        common = likeliest(detect(together)) if len(together) else ""
    return tuple(own.get(i, common) for i in range(len(pools)))


def likeliest(probabilities: Mapping[str, float]) -> str:
    """Return the likeliest of the languages that are spoken here."""
    return max(SPOKEN, key=lambda language: probabilities.get(language, 0.0))
