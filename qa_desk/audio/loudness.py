"""How loud somebody speaks, and whether two channels carry the same sound, from their loudness."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from qa_desk.analytics.spans import Span
from qa_desk.audio.vad import HOP_MS, Levels

_FLOOR_DB: Final = -60.0
_BELOW_LOUD_DB: Final = 25.0
"""What is weaker than the loud moments by this is the noise of the line."""
_LEAST_HOPS: Final = 100
_APART_DB: Final = 9.0
_VARIES_DB: Final = 1.0


def speech_level(levels: Levels, spans: Sequence[Span]) -> float | None:
    """Return the mean power of what lies in the spans, in decibels below full scale.

    That is the active speech level of ITU-T P.56 with our spans as the activity, counted from the
    overload point (dBov of G.100.1). None where there is no speech.
    """
    parts = [levels[span.start_ms // HOP_MS : -(-span.end_ms // HOP_MS)] for span in spans]
    heard = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    return round(float(10 * np.log10(np.mean(10 ** (heard / 10)))), 1) if len(heard) else None


def alike(levels: Sequence[Levels]) -> bool:
    """Whether several channels carry one and the same sound, perhaps one a little weaker.

    Where something is heard, two people are never as loud as each other for long.
    """
    return len(levels) > 1 and all(_same(one, other) for one, other in pairwise(levels))


def _same(one: Levels, other: Levels) -> bool:
    loudest = np.maximum(one, other)
    loud = loudest > max(_FLOOR_DB, float(np.percentile(loudest, 95)) - _BELOW_LOUD_DB)
    if int(loud.sum()) < _LEAST_HOPS:
        return False
    apart = (one - other)[loud]
    return abs(float(apart.mean())) < _APART_DB and float(apart.std()) < _VARIES_DB
