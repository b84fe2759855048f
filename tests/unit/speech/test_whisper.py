from threading import RLock
from types import SimpleNamespace

import numpy as np
import pytest
from faster_whisper.transcribe import tqdm

from qa_desk.speech.recogniser import HeardWord
from qa_desk.speech.whisper import _phrase, _trusted, _window_of, speech_in
from qa_desk.speech.windows import SAMPLE_RATE, Sound

SECONDS = np.arange(10 * SAMPLE_RATE) / SAMPLE_RATE


def a_tone(*hertz: float) -> Sound:
    tones = [np.sin(2 * np.pi * pitch * SECONDS) for pitch in hertz]
    return np.asarray(sum(tones) / len(tones) * 0.5, np.float32)


def decoded(text: str = " да", *, compression: float = 1.0, words: bool = True) -> SimpleNamespace:
    word = SimpleNamespace(start=30.0, end=30.5, word=text, probability=0.75)
    return SimpleNamespace(
        seek=3000,
        start=30.0,
        end=31.0,
        text=text,
        words=[word] if words else None,
        avg_logprob=0.0,
        compression_ratio=compression,
        no_speech_prob=0.25,
    )


@pytest.mark.parametrize(
    "sound",
    [np.zeros(SAMPLE_RATE * 10, np.float32), a_tone(425), a_tone(697, 1209), a_tone(50)],
    ids=["silence", "ringing", "dialling", "hum"],
)
def test_what_is_no_speech_is_never_decoded(sound: Sound) -> None:
    assert speech_in(sound) == ()


@pytest.mark.parametrize("length", [0, 1, 160])
def test_crumbs_of_sound_hold_no_speech(length: int) -> None:
    assert speech_in(np.zeros(length, np.float32)) == ()


@pytest.mark.parametrize("start", [0, 1, 159, 53_601, 160_000, 447_999])
def test_phrase_belongs_to_the_clip_it_was_decoded_in(start: int) -> None:
    starts = [0, start + 16_000, start + 400_000]
    for number, clip in enumerate(starts):
        # As faster-whisper computes it: through seconds, with their rounding.
        seek = int(int(clip / SAMPLE_RATE * SAMPLE_RATE) / SAMPLE_RATE * 100)
        assert _window_of(SimpleNamespace(seek=seek), starts) == number


def test_words_are_put_on_their_windows_clock() -> None:
    assert _phrase(decoded(), 28.0).words == (HeardWord(2.0, 2.5, " да", 0.75),)


def test_phrase_without_times_of_words_is_not_lost() -> None:
    assert _phrase(decoded(words=False), 28.0).words == (HeardWord(2.0, 3.0, " да", 1.0),)


def test_phrase_that_repeats_itself_makes_its_window_doubtful() -> None:
    assert _trusted([decoded(), decoded(compression=2.5)], 0.0) is None
    assert _trusted([decoded(compression=2.4)], 0.0) is not None


def test_child_holds_no_semaphore_that_its_end_would_leave_behind() -> None:
    assert isinstance(tqdm.get_lock(), type(RLock()))
