"""Windows of speech to what Whisper's encoder makes of them, on no more input than they fill."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import ctranslate2
import numpy as np
from faster_whisper import WhisperModel
from numpy.typing import NDArray

from qa_desk.speech.windows import SAMPLE_RATE, Window

HOP: Final = SAMPLE_RATE // 100
"""Samples a frame of the encoder's input."""
WHOLE: Final = 3000
"""Frames of the 30 s that the model was taught on."""
_FEWEST: Final = 1000
_STEP: Final = 100

_TELLING: Final = 500
"""Places of the encoder's output, ten seconds, that are asked for the language."""

Likely = Mapping[str, float]


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """Windows and what the encoder makes of each; how likely each language is in each."""

    windows: tuple[Window, ...]
    parts: tuple[NDArray[np.float32], ...]
    likely: tuple[Likely, ...]
    frames: int

    def together(self) -> ctranslate2.StorageView:
        """Return all as the decoder takes them."""
        return ctranslate2.StorageView.from_array(np.concatenate(self.parts))

    def alone(self, number: int) -> ctranslate2.StorageView:
        """Return that of one window."""
        return ctranslate2.StorageView.from_array(self.parts[number])


class Encoder:
    """Encodes on as many frames as the longest window of a batch fills.

    Positions count from the beginning of a window, so that a shorter input is that of a call which
    ends there; the time goes with more than the length, half of it with its square.
    """

    def __init__(self, model: WhisperModel, *, shortened: bool) -> None:
        self._model = model
        self._shortened = shortened

    def encoded(self, windows: Sequence[Window], frames: int = 0) -> Encoded:
        """Encode windows one by one, all on so many frames, or on as few as hold the longest."""
        frames = frames or self._frames(windows)
        parts = tuple(self._encoded(window, frames) for window in windows)
        return Encoded(tuple(windows), parts, self._likely(parts), frames)

    def _frames(self, windows: Sequence[Window]) -> int:
        longest = max(window.length for window in windows)
        if not self._shortened:
            return WHOLE
        return min(max(-(-longest // (HOP * _STEP)) * _STEP, _FEWEST), WHOLE)

    def _encoded(self, window: Window, frames: int) -> NDArray[np.float32]:
        spectrum = self._model.feature_extractor(window.sound())[:, :frames]
        whole = np.full((1, spectrum.shape[0], frames), spectrum.min(), np.float32)  # silence
        whole[0, :, : spectrum.shape[1]] = spectrum
        view = ctranslate2.StorageView.from_array(whole)
        return np.asarray(self._model.model.encode(view, to_cpu=True))

    def _likely(self, parts: Sequence[NDArray[np.float32]]) -> tuple[Likely, ...]:
        if not self._model.model.is_multilingual:
            return ({"en": 1.0},) * len(parts)
        beginnings = np.concatenate([part[:, :_TELLING] for part in parts])
        view = ctranslate2.StorageView.from_array(beginnings)
        found = self._model.model.detect_language(view)
        return tuple({token.strip("<|>"): float(p) for token, p in one} for one in found)
