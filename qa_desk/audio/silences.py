"""Pauses that nobody needs to hear: where every side is quieter than a threshold for long enough."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.spans import Span
from qa_desk.audio.vad import HOP_MS, Levels

_MARGIN_MS: Final = 150
"""What is left of a pause at each end: words begin and end more quietly than they are."""
_BLIP_MS: Final = 60
"""A click or a breath as short as this between two stretches of quiet does not end a pause."""
_STRETCH_MS: Final = 200


@dataclass(frozen=True, slots=True)
class Quiet:
    """What counts as a pause: below `below_db` of full scale for `shortest_ms` at least."""

    below_db: float = -45.0
    shortest_ms: int = 1000


def pauses(levels: Sequence[Levels], duration_ms: int, quiet: Quiet) -> tuple[Span, ...]:
    """Return the pauses of a recording, in order, from the loudness of its channels."""
    if not levels:
        return ()
    silent = np.max(np.stack(levels), axis=0) < quiet.below_db
    edges = np.flatnonzero(np.diff(np.concatenate(([False], silent, [False])).astype(np.int8)))
    spans = (Span(start * HOP_MS, min(end * HOP_MS, duration_ms)) for start, end in _bridged(edges))
    return tuple(span for span in spans if span.duration_ms >= quiet.shortest_ms)


def left_out(found: Iterable[Span], duration_ms: int) -> tuple[Span, ...]:
    """Return what is skipped of the pauses: all but a margin beside what is spoken."""
    cut = (
        Span(
            pause.start_ms + (_MARGIN_MS if pause.start_ms > 0 else 0),
            pause.end_ms - (_MARGIN_MS if pause.end_ms < duration_ms else 0),
        )
        for pause in found
    )
    return tuple(span for span in cut if span.duration_ms > 0)


def _bridged(edges: NDArray[np.intp]) -> list[tuple[int, int]]:
    """Join stretches of quiet that only a blip parts; those between two syllables are dropped."""
    joined: list[tuple[int, int]] = []
    for start, end in edges.reshape(-1, 2).tolist():
        if (end - start) * HOP_MS < _STRETCH_MS:
            continue
        if joined and (start - joined[-1][1]) * HOP_MS <= _BLIP_MS:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
