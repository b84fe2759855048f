"""Whisper through faster-whisper: windows in batches, and those that loop once more alone."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby
from threading import RLock
from typing import Final, Protocol

import numpy as np
from faster_whisper import BatchedInferencePipeline, WhisperModel
from faster_whisper.transcribe import tqdm
from faster_whisper.vad import VadOptions, get_speech_timestamps

from qa_desk.speech.faults import ModelUnusable
from qa_desk.speech.recogniser import HeardWord, Hearing, Phrase
from qa_desk.speech.request import TranscribeRequest
from qa_desk.speech.windows import SAMPLE_RATE, Sound, Span, Window

_BATCH: Final = 2
"""Windows decoded at once: eight take a tenth less time, but progress comes a batch at a time."""
_LONGEST_SPAN_S: Final = 20
_PAUSE_MS: Final = 300
_WIDE_BEAM: Final = 5
_FRAMES_A_SECOND: Final = 100
_MOST_COMPRESSED: Final = 2.4
"""Text that packs better than this repeats itself (the threshold of Whisper's authors)."""
_REPETITION_PENALTY: Final = 1.2
_LONGEST_REPEAT: Final = 4

# Its own lock is a semaphore of the system, which a child that is ended at once would leave behind.
tqdm.set_lock(RLock())


class _DecodedWord(Protocol):
    """What faster-whisper says of a word."""

    start: float
    end: float
    word: str
    probability: float


class _Decoded(Protocol):
    """What faster-whisper says of a phrase."""

    seek: int
    start: float
    end: float
    text: str
    words: list[_DecodedWord] | None
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float


class WhisperRecogniser:
    """A Whisper model on this machine's processor."""

    def __init__(self, request: TranscribeRequest) -> None:
        """Load the model; ModelUnusable where its files are no model."""
        self._beam = request.beam
        try:
            self._model = WhisperModel(
                str(request.model_path),
                device="cpu",
                compute_type="int8",
                cpu_threads=request.threads,
                local_files_only=True,
            )
        except (RuntimeError, ValueError) as error:
            raise ModelUnusable(model=request.model_name) from error
        self._batched = BatchedInferencePipeline(self._model)

    def speech(self, sound: Sound) -> tuple[Span, ...]:
        """Return where somebody speaks."""
        return speech_in(sound)

    def languages(self, sound: Sound) -> Mapping[str, float]:
        """Return how likely each language is in the first 30 seconds."""
        _, _, probabilities = self._model.detect_language(audio=sound)
        return {str(language): float(probability) for language, probability in probabilities}

    def hear(self, windows: Sequence[Window]) -> Iterator[Hearing]:
        """Yield what is heard in each window, a batch of one language at a time."""
        for language, group in groupby(sorted(windows, key=_language), key=_language):
            of_language = list(group)
            for start in range(0, len(of_language), _BATCH):
                yield from self._hear_batch(of_language[start : start + _BATCH], language)

    def _hear_batch(self, windows: Sequence[Window], language: str) -> Iterator[Hearing]:
        for window, decoded in zip(windows, self._decoded(windows, language), strict=True):
            yield Hearing(window, self._again(window) if decoded is None else decoded)

    def _decoded(self, windows: Sequence[Window], language: str) -> list[tuple[Phrase, ...] | None]:
        """Decode the windows as clips of one sound; None for those that go round in circles."""
        ends = list(accumulate(window.length for window in windows))
        starts = [end - window.length for end, window in zip(ends, windows, strict=True)]
        found, _ = self._batched.transcribe(
            np.concatenate([window.sound() for window in windows]),
            language=language or None,
            beam_size=self._beam,
            word_timestamps=True,
            condition_on_previous_text=False,
            clip_timestamps=[
                {"start": start / SAMPLE_RATE, "end": end / SAMPLE_RATE}
                for start, end in zip(starts, ends, strict=True)
            ],
            batch_size=len(windows),
        )
        by_window: list[list[_Decoded]] = [[] for _ in windows]
        for decoded in found:
            by_window[_window_of(decoded, starts)].append(decoded)
        return [
            _trusted(decoded, start / SAMPLE_RATE)
            for decoded, start in zip(by_window, starts, strict=True)
        ]

    def _again(self, window: Window) -> tuple[Phrase, ...]:
        """Decode one window alone and forbid it to go round in circles."""
        found, _ = self._model.transcribe(
            window.sound(),
            language=window.language or None,
            beam_size=max(self._beam, _WIDE_BEAM),
            temperature=0.0,
            repetition_penalty=_REPETITION_PENALTY,
            no_repeat_ngram_size=_LONGEST_REPEAT,
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        return tuple(_phrase(decoded, 0.0) for decoded in found)


def speech_in(sound: Sound) -> tuple[Span, ...]:
    """Return where somebody speaks, by Silero's detector; needs no model of ours."""
    options = VadOptions(
        min_silence_duration_ms=_PAUSE_MS,
        max_speech_duration_s=_LONGEST_SPAN_S,
        speech_pad_ms=0,
    )
    found = get_speech_timestamps(sound, options, SAMPLE_RATE)
    return tuple(Span(int(span["start"]), int(span["end"])) for span in found)


def _language(window: Window) -> str:
    return window.language


def _window_of(decoded: _Decoded, starts: Sequence[int]) -> int:
    """Return which clip a phrase is of; `seek` is the clip's start in hundredths of a second."""
    frames = [start * _FRAMES_A_SECOND // SAMPLE_RATE for start in starts]
    return bisect_right(frames, decoded.seek + 1) - 1


def _trusted(decoded: Sequence[_Decoded], offset_s: float) -> tuple[Phrase, ...] | None:
    """Return the phrases on their window's clock; None where one repeats itself."""
    if any(phrase.compression_ratio > _MOST_COMPRESSED for phrase in decoded):
        return None
    return tuple(_phrase(phrase, offset_s) for phrase in decoded)


def _phrase(decoded: _Decoded, offset_s: float) -> Phrase:
    """Put a phrase on its window's clock; one without times of words counts as one word."""
    words = tuple(
        HeardWord(word.start - offset_s, word.end - offset_s, word.word, word.probability)
        for word in decoded.words or ()
    )
    if not words and decoded.text.strip():
        confidence = math.exp(min(decoded.avg_logprob, 0.0))
        start, end = decoded.start - offset_s, decoded.end - offset_s
        words = (HeardWord(start, end, decoded.text, confidence),)
    return Phrase(words, decoded.no_speech_prob)
