"""Silero's detector of speech, asked block by block, so that a recording may be of any length."""

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
from faster_whisper.vad import get_vad_model
from numpy.typing import NDArray

from qa_desk.speech.spans import STEP, Likely, spans
from qa_desk.speech.windows import Sound, Span

_AT_ONCE: Final = 500
"""Steps in one call: more take more memory and no less time."""
_CONTEXT: Final = 64
"""Samples before a step that the detector hears with it."""
_MEMORY: Final = (1, 1, 128)

State = NDArray[np.float32]


def speech_in(blocks: Iterable[Sound]) -> tuple[Span, ...]:
    """Return where somebody speaks in one side, of which the blocks are given in order."""
    frames = 0
    found: list[Likely] = []
    session = get_vad_model().session
    long_ago, lately = np.zeros(_MEMORY, np.float32), np.zeros(_MEMORY, np.float32)
    context = np.zeros((1, _CONTEXT), np.float32)
    for block in _whole_steps(blocks):
        frames += len(block)
        steps = np.pad(block, (0, -len(block) % STEP)).reshape(-1, STEP)
        heard = np.concatenate([context, steps[:-1, -_CONTEXT:]])
        sound = np.concatenate([heard, steps], axis=1)
        likely, long_ago, lately = session.run(None, {"input": sound, "h": long_ago, "c": lately})
        context = steps[-1:, -_CONTEXT:]
        found.append(np.asarray(likely, np.float32).reshape(-1))
    return spans(np.concatenate(found), frames) if found else ()


def _whole_steps(blocks: Iterable[Sound]) -> Iterator[Sound]:
    """Yield the same sound in blocks of whole steps; only the last one may end amid a step."""
    waiting = np.zeros(0, np.float32)
    for block in blocks:
        waiting = np.concatenate([waiting, block])
        while len(waiting) >= _AT_ONCE * STEP:
            yield waiting[: _AT_ONCE * STEP]
            waiting = waiting[_AT_ONCE * STEP :]
    if len(waiting):
        yield waiting
