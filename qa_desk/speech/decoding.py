"""What Whisper's encoder made of windows to words with times; what looks wrong is heard once more."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from ctranslate2.models import WhisperGenerationResult
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import (
    get_compression_ratio,
    get_suppressed_tokens,
    merge_punctuations,
)

from qa_desk.speech.encoding import HOP, WHOLE, Encoded, Encoder
from qa_desk.speech.recogniser import HeardWord, Phrase, Spoken
from qa_desk.speech.windows import SAMPLE_RATE, Window, length_of

_MOST_COMPRESSED: Final = 2.4
"""Text that packs better than this repeats itself (the threshold of Whisper's authors)."""
_LEAST_LIKELY: Final = -1.0
_NO_SPEECH: Final = 0.6
_FEWEST_A_SECOND: Final = 1.8
"""Tokens a second of speech; people say between three and six."""
_ENOUGH: Final = 3 * SAMPLE_RATE
"""Speech so short may be one word."""
_LONGEST_WORD_S: Final = 1.2
_WORDLESS: Final = 5 * SAMPLE_RATE // 2
"""So much speech running without a word was left out."""
_MOST_A_SECOND: Final = 8
_MOST_AT_LEAST: Final = 24
_ALL: Final = 448
"""Tokens the decoder has room for, prompt and text."""
_WIDE: Final = 5
_BEFORE, _AFTER = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"


@dataclass(frozen=True, slots=True)
class Care:
    """How the decoder searches; with `penalty` above 1 it may not say the same again."""

    beam: int
    penalty: float = 1.0
    longest_repeat: int = 0


_STERN: Final = Care(_WIDE, penalty=1.2, longest_repeat=4)


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    """The text of a window in tokens, how sure it is, and which of the encoded windows it is of."""

    window: Window
    number: int
    tokens: tuple[int, ...]
    text: str
    likely: float
    no_speech: float

    @property
    def goes_round(self) -> bool:
        """Whether the same is said again and again."""
        full = len(self.tokens) >= _most_tokens(self.window)
        return full or get_compression_ratio(self.text) > _MOST_COMPRESSED

    @property
    def suspicious(self) -> bool:
        """Whether it is worth hearing once more."""
        few = len(self.tokens) < _FEWEST_A_SECOND * self.window.spoken / SAMPLE_RATE
        lacking = few and self.window.spoken >= _ENOUGH
        unlikely = self.likely < _LEAST_LIKELY or self.no_speech > _NO_SPEECH
        return self.goes_round or lacking or unlikely


class Decoder:
    """Decodes batches; used by several threads at once."""

    def __init__(
        self, model: WhisperModel, encoder: Encoder, beam: int, hints: Sequence[str] = ()
    ) -> None:
        self._model = model
        self._encoder = encoder
        self._care = Care(beam)
        self._hints = ", ".join(hints)
        self._tokenizer = lru_cache(self._made_tokenizer)

    def phrases(self, encoded: Encoded, spoken: Sequence[Spoken]) -> tuple[tuple[Phrase, ...], ...]:
        """Return what is said in each window, on its clock."""
        codes = [each.language for each in spoken]
        decoded = self._decoded(encoded, codes, self._care)
        return tuple(
            self._trusted(one, encoded, code) or self._again(one.window, code)
            for one, code in zip(decoded, codes, strict=True)
        )

    def _trusted(self, decoded: _Decoded, encoded: Encoded, code: str) -> tuple[Phrase, ...]:
        """Return what a window says; nothing where it is worth hearing once more."""
        if decoded.suspicious:
            return ()
        phrase = self._phrase(decoded, encoded, code)
        return () if _left_out(decoded.window, phrase.words) >= _WORDLESS else (phrase,)

    def _decoded(self, encoded: Encoded, codes: Sequence[str], care: Care) -> list[_Decoded]:
        """Decode all windows at once."""
        prompts = [self._prompt(code) for code in codes]
        most = max(map(_most_tokens, encoded.windows))
        room = max(2 * most, most + len(prompts[0]))
        results = self._model.model.generate(
            encoded.together(),
            prompts,
            beam_size=care.beam,
            repetition_penalty=care.penalty,
            no_repeat_ngram_size=care.longest_repeat,
            max_length=min(room, _ALL),
            suppress_tokens=list(self._suppressed(codes[0])),
            return_scores=True,
            return_no_speech_prob=True,
        )
        return [
            self._read(encoded.windows[number], number, result, codes[number])
            for number, result in enumerate(results)
        ]

    def _read(
        self, window: Window, number: int, result: WhisperGenerationResult, code: str
    ) -> _Decoded:
        tokenizer = self._tokenizer(code)
        tokens = tuple(token for token in result.sequences_ids[0] if token < tokenizer.eot)
        text = tokenizer.decode(list(tokens)).strip()
        return _Decoded(window, number, tokens, text, result.scores[0], result.no_speech_prob)

    def _again(self, window: Window, code: str) -> tuple[Phrase, ...]:
        """Hear a window in two halves, each alone on the input that the model was taught on.

        Where a whole window is heard again, a model mostly stumbles over the same place.
        """
        phrases, offset_s = [], 0.0
        for half in _halves(window):
            encoded = self._encoder.encoded([half], WHOLE)
            phrase = self._phrase(self._most_credible(encoded, code), encoded, code)
            phrases.append(_later(phrase, offset_s))
            offset_s += half.length / SAMPLE_RATE
        return tuple(phrases)

    def _most_credible(self, encoded: Encoded, code: str) -> _Decoded:
        """Decode one window with the widest search, sternly where it still goes round."""
        (plain,) = self._decoded(encoded, [code], Care(max(self._care.beam, _WIDE)))
        if not plain.goes_round:
            return plain
        (stern,) = self._decoded(encoded, [code], _STERN)
        return stern

    def _phrase(self, decoded: _Decoded, encoded: Encoded, code: str) -> Phrase:
        return Phrase(tuple(self._words(decoded, encoded, code)), decoded.no_speech)

    def _words(self, decoded: _Decoded, encoded: Encoded, code: str) -> Iterator[HeardWord]:
        """Yield the words with the times at which the decoder looked at them.

        One window at a time: several take twice as long and all their probabilities in memory.
        """
        if not decoded.tokens:
            return
        frames = min(-(-decoded.window.length // HOP), encoded.frames)
        (words,) = self._model.find_alignment(
            self._tokenizer(code),
            [list(decoded.tokens)],
            encoded.alone(decoded.number),
            max(frames, 2),
        )
        merge_punctuations(words, _BEFORE, _AFTER)
        for word in words:
            if word["word"].strip():
                start, end = float(word["start"]), float(word["end"])
                yield HeardWord(start, end, word["word"], float(word["probability"]))

    def _prompt(self, code: str) -> list[int]:
        tokenizer = self._tokenizer(code)
        return [
            int(token)
            for token in self._model.get_prompt(
                tokenizer, [], without_timestamps=True, hotwords=self._hints or None
            )
        ]

    def _suppressed(self, code: str) -> tuple[int, ...]:
        return tuple(get_suppressed_tokens(self._tokenizer(code), [-1]) or ())

    def _made_tokenizer(self, code: str) -> Tokenizer:
        multilingual = self._model.model.is_multilingual
        return Tokenizer(
            self._model.hf_tokenizer,
            multilingual,
            task="transcribe",
            language=code if multilingual else "en",
        )


def _left_out(window: Window, words: Sequence[HeardWord]) -> int:
    """Return the longest running speech, in samples, in which no word is heard."""
    borders = [(round(w.start_s * SAMPLE_RATE), _end(w)) for w in words]
    longest, offset = 0, 0
    for stretch in window.stretches:
        start = offset + stretch.speech.start - stretch.start
        end = start + stretch.speech.end - stretch.speech.start
        for word_start, word_end in borders:
            if start < word_end and word_start < end:
                longest = max(longest, word_start - start)
                start = word_end
        longest = max(longest, end - start)
        offset += stretch.length
    return longest


def _end(word: HeardWord) -> int:
    """Return where a word ends; one that fills the time of others is no longer than any."""
    return round(min(word.end_s, word.start_s + _LONGEST_WORD_S) * SAMPLE_RATE)


def _halves(window: Window) -> tuple[Window, ...]:
    """Cut a window between two stretches, near its middle; one of a single stretch stays whole."""
    stretches = window.stretches
    if len(stretches) == 1:
        return (window,)
    cut = min(
        range(1, len(stretches)), key=lambda at: abs(2 * length_of(stretches[:at]) - window.length)
    )
    return replace(window, stretches=stretches[:cut]), replace(window, stretches=stretches[cut:])


def _later(phrase: Phrase, seconds: float) -> Phrase:
    words = tuple(
        replace(word, start_s=word.start_s + seconds, end_s=word.end_s + seconds)
        for word in phrase.words
    )
    return replace(phrase, words=words)


def _most_tokens(window: Window) -> int:
    """Return how many tokens a person could say in a window."""
    return _MOST_AT_LEAST + math.ceil(_MOST_A_SECOND * window.length / SAMPLE_RATE)
