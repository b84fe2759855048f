"""A recogniser whose hearing is written down beforehand, and recordings made of numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from qa_desk.audio.samples import Samples
from qa_desk.speech.recogniser import Decide, HeardWord, Hearing, Phrase
from qa_desk.speech.windows import SAMPLE_RATE, Sound, Span, Window

ROUND: Final = 3


def a_word(
    start_s: float, end_s: float, text: str = " слово", confidence: float = 0.9
) -> HeardWord:
    return HeardWord(start_s, end_s, text, confidence)


class StubRecogniser:
    """Takes every sample that is not zero for speech; says the time of each window's stretches."""

    def __init__(self, probabilities: Mapping[str, float] | None = None) -> None:
        self.probabilities = probabilities or {"ru": 0.9}
        self.asked: list[int] = []

    def speech(self, blocks: Iterable[Sound]) -> tuple[Span, ...]:
        sound = np.concatenate([np.zeros(0, np.float32), *blocks])
        loud = np.flatnonzero(np.diff(np.concatenate(([0], (sound != 0).astype(np.int8), [0]))))
        return tuple(Span(int(a), int(b)) for a, b in zip(loud[::2], loud[1::2], strict=True))

    def hear(self, windows: Sequence[Window], decide: Decide) -> Iterator[Hearing]:
        """Hear the windows of each round from the last one to the first."""
        for start in range(0, len(windows), ROUND):
            together = windows[start : start + ROUND]
            self.asked.append(len(together))
            spoken = decide(together, [self.probabilities] * len(together))
            for window, each in reversed([*zip(together, spoken, strict=True)]):
                told = replace(window, language=each.language)
                yield Hearing(told, (Phrase(tuple(_words(window)), 0.1),), each.flags)


def _words(window: Window) -> Iterator[HeardWord]:
    offset = 0
    for stretch in window.stretches:
        start = (offset + stretch.speech.start - stretch.start) / SAMPLE_RATE
        end = (offset + stretch.speech.end - stretch.start) / SAMPLE_RATE
        yield a_word(start, end, f" сторона{window.channel} в {stretch.speech.start}.")
        offset += stretch.length


def a_recording(seconds: float, *speech: Sequence[tuple[float, float]]) -> Samples:
    """Make a recording of one channel for each list of (start_s, end_s) of speech."""
    data = np.zeros((round(seconds * SAMPLE_RATE), len(speech)), np.int16)
    for channel, spans in enumerate(speech):
        for start, end in spans:
            data[round(start * SAMPLE_RATE) : round(end * SAMPLE_RATE), channel] = channel + 1
    return Samples(data, SAMPLE_RATE)
