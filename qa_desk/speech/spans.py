"""From how likely each moment is speech to where somebody speaks."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.speech.windows import LONGEST, PADDING, SAMPLE_RATE, Span

STEP: Final = 512
"""Samples that are judged at once."""
_SPEECH: Final = 0.5
"""So likely speech begins;"""
_SILENCE: Final = 0.35
"""less likely than this it may have ended (the thresholds of the detector's authors)."""
_PAUSE: Final = 300 * SAMPLE_RATE // 1000 // STEP
_MOST: Final = (LONGEST - 2 * PADDING) // STEP

Likely = NDArray[np.float32]
"""How likely each step is speech, 0 to 1."""


def spans(likely: Likely, frames: int) -> tuple[Span, ...]:
    """Return where somebody speaks; none is longer than a window, the silence round it included."""
    found = (part for start, end in _runs(likely) for part in _parts(likely, start, end))
    return tuple(Span(start * STEP, min(end * STEP, frames)) for start, end in found)


def _runs(likely: Likely) -> Iterator[tuple[int, int]]:
    """Yield first step and end of each run of speech; pauses of less than 0.3 s do not end it."""
    start = quiet = None
    speech: Sequence[bool] = (likely >= _SPEECH).tolist()
    silence: Sequence[bool] = (likely < _SILENCE).tolist()
    for step, (is_speech, is_silence) in enumerate(zip(speech, silence, strict=True)):
        if is_speech:
            start, quiet = (step if start is None else start), None
        elif is_silence and start is not None and quiet is None:
            quiet = step
        if start is not None and quiet is not None and step - quiet >= _PAUSE:
            yield start, quiet
            start = quiet = None
    if start is not None:
        yield start, len(speech) if quiet is None else quiet


def _parts(likely: Likely, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a run that is too long where it is least like speech, in the later half of what fits."""
    while end - start > _MOST:
        earliest = start + _MOST // 2
        cut = earliest + int(likely[earliest : start + _MOST].argmin())
        yield start, cut
        start = cut
    yield start, end
