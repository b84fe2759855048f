"""Music and tones are told from speech by how seldom their loudness falls."""

from pathlib import Path

import numpy as np
import pytest

from qa_desk.analytics.spans import Span
from qa_desk.audio.decode import decode
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.steady import steady_spans
from qa_desk.audio.vad import levels_of

_RATE = 8000
_RECORDINGS = Path(__file__).parents[3] / "qa_desk" / "demo" / "data" / "import" / "recordings"


def _music(seconds: int, loud: float = 4000) -> Frames:
    """Return chords, one every half second, that swell and fade as a band's do."""
    at = np.arange(seconds * _RATE) / _RATE
    chords = np.array([[262, 330, 392], [220, 277, 330], [294, 370, 440], [196, 247, 294]])
    notes = chords[(at * 2).astype(int) % len(chords)].T
    wave = sum(np.sin(2 * np.pi * np.cumsum(note) / _RATE) for note in notes)
    swell = 0.55 + 0.45 * np.cos(2 * np.pi * 2 * at)
    return np.asarray(wave / 3 * swell * loud, dtype=np.int16)[:, None]


def _quiet(seconds: int) -> Frames:
    rng = np.random.default_rng(1)
    return np.asarray(rng.normal(0, 12, (seconds * _RATE, 1)), dtype=np.int16)


def _found(data: Frames) -> tuple[Span, ...]:
    return steady_spans(levels_of(Samples(data, _RATE)))[0]


def _speech() -> Samples:
    return decode(min(_RECORDINGS.glob("*.opus")), _RATE)


@pytest.mark.parametrize("recording", sorted(_RECORDINGS.glob("*.opus"))[::3], ids=lambda f: f.stem)
def test_speech_is_never_taken_for_music(recording: Path) -> None:
    assert steady_spans(levels_of(decode(recording, _RATE))) == ((), ())


def test_music_amid_a_side_that_is_silent_is_found() -> None:
    (span,) = _found(np.concatenate((_quiet(20), _music(30), _quiet(20))))
    assert span.start_ms == pytest.approx(20_000, abs=1000)
    assert span.end_ms == pytest.approx(50_000, abs=1000)


def test_music_between_words_is_found_and_the_words_are_not() -> None:
    talk = _speech().data[: 40 * _RATE, :1]
    (span,) = _found(np.concatenate((talk, _music(30, 2500), talk)))
    assert span.start_ms == pytest.approx(40_000, abs=4000)
    assert span.end_ms == pytest.approx(70_000, abs=4000)


def test_a_steady_tone_is_found() -> None:
    at = np.arange(20 * _RATE) / _RATE
    tone = np.asarray(3000 * np.sin(2 * np.pi * 425 * at), dtype=np.int16)[:, None]
    assert len(_found(np.concatenate((_quiet(10), tone, _quiet(10))))) == 1


def test_the_noise_of_the_line_is_no_music() -> None:
    assert _found(_quiet(60)) == ()


def test_a_few_seconds_of_music_are_too_few_to_tell() -> None:
    assert _found(np.concatenate((_quiet(20), _music(6), _quiet(20)))) == ()


def test_what_is_too_short_to_judge_is_not_judged() -> None:
    assert _found(_music(3)) == ()
