"""The real recogniser where it may be tempted: no speech, one channel, a wrong language, many."""

import wave
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.word_errors import recordings, truth_of
from qa_desk.audio.following import followed
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.domain.contacts import Side
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.transcripts import Flag, Segment, Transcript
from qa_desk.services.recognising import recognise
from qa_desk.speech import models
from qa_desk.speech.request import TranscribeRequest
from qa_desk.speech.windows import SAMPLE_RATE

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600)]
RUSSIAN, ENGLISH = "SM-480264", "SM-480688"
Sound = NDArray[np.int16]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> models.Model:
    return models.ensure("base", tmp_path_factory.mktemp("models"))


def a_call(name: str) -> Sound:
    decoding = Decoding(sample_rate=SAMPLE_RATE)
    with closing(open_source((recordings()[name],), decoding)) as source:
        for _ in followed(source):
            pass
        return source.read(0, source.frames).copy()


def heard(
    folder: Path, model: models.Model, sound: NDArray[np.generic], **asked: object
) -> Transcript:
    path = folder / "call.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(sound.shape[1])
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(np.clip(sound, -32_768, 32_767).astype("<i2").tobytes())
    request = TranscribeRequest(path, (), model.path, model.name, **asked)  # type: ignore[arg-type] # by name
    return recognise(request, lambda _turns: None, Token(), unheard)


def share(turns: Sequence[Segment], found: Sequence[Segment]) -> float:
    return len(found) / len(turns)


def test_silence_tones_music_and_noise_have_no_words(tmp_path: Path, model: models.Model) -> None:
    time = np.arange(15 * SAMPLE_RATE) / SAMPLE_RATE
    tone = 8000 * np.sin(2 * np.pi * 425 * time)
    chords = sum(2500 * np.sin(2 * np.pi * pitch * time) for pitch in (262, 330, 392, 523))
    music = chords * np.exp(-3 * (time % 0.8))
    noise = np.random.default_rng(1).normal(0, 3000, len(time))
    nobody = np.concatenate([np.zeros(len(time)), tone, tone * (time % 5 < 1), music, noise])
    made = heard(tmp_path, model, nobody[:, None])
    assert (made.segments, made.speech_ms) == ((), 0)


def test_two_voices_in_one_channel_are_guessed_and_say_so(
    tmp_path: Path, model: models.Model
) -> None:
    mixed = a_call(RUSSIAN).astype(np.int32).sum(axis=1)[:, None]
    made = heard(tmp_path, model, mixed, split_voices=True, first_voice=Side.AGENT)
    assert all(Flag.VOICE in turn.flags for turn in made.segments)
    right = [
        turn for turn in made.segments if turn.side == speaker((turn.start_ms + turn.end_ms) / 2000)
    ]
    assert share(made.segments, right) > 0.8


def speaker(moment_s: float) -> str:
    """Return who speaks at a moment of the Russian call, or spoke last."""
    return [line.side for line in truth_of(RUSSIAN) if line.start_s <= moment_s][-1]


def test_a_wrong_choice_of_language_is_told(tmp_path: Path, model: models.Model) -> None:
    first = a_call(RUSSIAN)[: 40 * SAMPLE_RATE]
    made = heard(tmp_path, model, first, language="kk")
    doubted = [turn for turn in made.segments if Flag.SOUNDS_RU in turn.flags]
    assert share(made.segments, doubted) > 0.8


def test_a_call_that_changes_its_language_shows_both(tmp_path: Path, model: models.Model) -> None:
    seconds = 36 * SAMPLE_RATE
    both = np.concatenate([a_call(RUSSIAN)[:seconds], a_call(ENGLISH)[:seconds]])
    made = heard(tmp_path, model, both)
    early = {turn.language for turn in made.segments if turn.end_ms < 30_000}
    late = {turn.language for turn in made.segments if turn.start_ms > 55_000}
    assert (early, late) == ({"ru"}, {"en"})
