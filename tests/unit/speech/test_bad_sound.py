"""Recordings with no speech, or spoilt ones: a recogniser that always has a word to say is kept quiet.

Speech is found by the real detector; what is heard in it is not the matter here.
"""

import wave
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.signal import resample_poly

from benchmarks.word_errors import recordings
from qa_desk.audio.faults import EmptyFile
from qa_desk.audio.following import followed
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Expected
from qa_desk.speech.detector import speech_in
from qa_desk.speech.engine import transcribe
from qa_desk.speech.recogniser import Decide, HeardWord, Hearing, Phrase
from qa_desk.speech.request import TranscribeRequest
from qa_desk.speech.windows import SAMPLE_RATE, Sound, Span, Window

Numbers = NDArray[np.float64]
BOTH = (Side.AGENT, Side.CUSTOMER)
SECONDS = 12
TIME = np.arange(SECONDS * SAMPLE_RATE) / SAMPLE_RATE


class Inventor:
    """Hears a word in every window, whatever is in it."""

    def speech(self, blocks: Iterable[Sound]) -> tuple[Span, ...]:
        return speech_in(blocks)

    def hear(self, windows: Sequence[Window], decide: Decide) -> Iterator[Hearing]:
        likely: list[Mapping[str, float]] = [{"ru": 0.9}] * len(windows)
        decide(windows, likely)
        for window in windows:
            end = window.length / SAMPLE_RATE
            yield Hearing(window, (Phrase((HeardWord(0.0, end, " Слово.", 0.9),), 0.0),))


def a_file(
    folder: Path, sound: Numbers | NDArray[np.int16], rate: int = SAMPLE_RATE, width: int = 2
) -> Path:
    path = folder / "call.wav"
    data = np.clip(sound, -32_768, 32_767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1 if data.ndim == 1 else data.shape[1])
        file.setsampwidth(width)
        file.setframerate(rate)
        eight = ((data.astype(np.int32) >> 8) + 128).astype(np.uint8)
        file.writeframes((data if width == 2 else eight).tobytes())
    return path


def heard(path: Path) -> Transcript:
    source = open_source((path,), Decoding(sample_rate=SAMPLE_RATE))
    with closing(source):
        request = TranscribeRequest(path, BOTH, path, "base", "ru")
        return transcribe(source, request, Inventor(), lambda _message: None)


def silence() -> Numbers:
    return np.zeros(len(TIME))


def faint_noise() -> Numbers:
    return np.random.default_rng(1).normal(0, 3, len(TIME))


def loud_noise() -> Numbers:
    return np.random.default_rng(2).normal(0, 4000, len(TIME))


def dial_tone() -> Numbers:
    return 8000 * np.sin(2 * np.pi * 425 * TIME)


def ringing() -> Numbers:
    return dial_tone() * (TIME % 5 < 1)


def dialling() -> Numbers:
    keys = np.sin(2 * np.pi * 697 * TIME) + np.sin(2 * np.pi * 1209 * TIME)
    return 4000 * keys * (TIME % 0.5 < 0.2)


def music() -> Numbers:
    """Plucked chords that go round."""
    notes = [
        np.sin(2 * np.pi * pitch * octave * TIME)
        * np.exp(-3 * ((TIME + number * 0.13) % 0.8))
        / octave
        for number, pitch in enumerate((262, 330, 392, 523))
        for octave in (1, 2, 4)
    ]
    mixed: Numbers = 3000 * np.sum(notes, axis=0)
    return mixed


@pytest.mark.parametrize(
    "made", [silence, faint_noise, loud_noise, dial_tone, ringing, dialling, music]
)
def test_where_nobody_speaks_there_are_no_words(
    made: Callable[[], Numbers], tmp_path: Path
) -> None:
    found = heard(a_file(tmp_path, made()))
    assert found.segments == ()
    assert (found.speech_ms, found.duration_ms) == (0, SECONDS * 1000)


@pytest.fixture(scope="module")
def call() -> NDArray[np.int16]:
    """Return the first seconds of a call of the demo, a channel a side."""
    decoding = Decoding(sample_rate=SAMPLE_RATE)
    with closing(open_source((recordings()["SM-480264"],), decoding)) as source:
        for _ in followed(source):
            pass
        return source.read(0, 2 * SECONDS * SAMPLE_RATE).copy()


def sides(found: Transcript) -> set[Side]:
    return {turn.side for turn in found.segments}


def test_a_dead_channel_says_nothing_and_the_other_is_heard(
    call: NDArray[np.int16], tmp_path: Path
) -> None:
    call = call.copy()
    call[:, 0] = 0
    assert sides(heard(a_file(tmp_path, call))) == {Side.CUSTOMER}


def test_the_same_sound_in_both_channels_is_one_side_that_nobody_knows(
    call: NDArray[np.int16], tmp_path: Path
) -> None:
    mixed = call.astype(np.int32).sum(axis=1)
    found = heard(a_file(tmp_path, np.column_stack([mixed, mixed])))
    assert sides(found) == {Side.UNKNOWN}
    assert {turn.channel for turn in found.segments} == {0}


@pytest.mark.parametrize(
    ("spoil", "rate", "width"),
    [
        (lambda call: call, SAMPLE_RATE, 1),
        (lambda call: resample_poly(call, 6, 1, axis=0), 96_000, 2),
        (lambda call: call.astype(np.int32) * 20, SAMPLE_RATE, 2),
        (lambda call: resample_poly(call, 1, 2, axis=0), 8_000, 2),
    ],
    ids=["8-bit", "96-khz", "clipped", "8-khz"],
)
def test_speech_is_found_in_spoilt_recordings_where_it_was(
    call: NDArray[np.int16],
    tmp_path: Path,
    spoil: Callable[[NDArray[np.int16]], Numbers],
    rate: int,
    width: int,
) -> None:
    clean = heard(a_file(tmp_path, call))
    spoilt = heard(a_file(tmp_path, spoil(call), rate, width))
    assert sides(spoilt) == set(BOTH)
    assert spoilt.duration_ms == pytest.approx(clean.duration_ms, abs=20)
    assert spoilt.speech_ms == pytest.approx(clean.speech_ms, rel=0.35)


@pytest.mark.parametrize("content", [b"", b"no recording at all", b"RIFF\x24\0\0\0WAVEfmt "])
def test_what_is_no_recording_is_a_fault_and_not_an_empty_transcript(
    content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "call.wav"
    path.write_bytes(content)
    with pytest.raises(Expected) as caught:
        heard(path)
    assert content or isinstance(caught.value, EmptyFile)


def test_a_recording_of_no_length_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Expected):
        heard(a_file(tmp_path, np.zeros(0)))
