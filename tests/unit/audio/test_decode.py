"""Recordings are read to the last sample, sides apart."""

from pathlib import Path

import numpy as np
import pytest

from qa_desk.audio.decode import blocks, decode
from qa_desk.audio.probe import Probe, probe
from qa_desk.audio.samples import Samples
from qa_desk.domain.progress import Token
from qa_desk.errors import Cancelled
from tests.unit.audio.sounds import RATE, counting, tone, write_encoded, write_wav

_SIXTY_SECONDS = 60_000


def _two_tones(seconds: float) -> Samples:
    data = np.hstack((tone(440, seconds), tone(1000, seconds)))
    return Samples(data, RATE)


def _pitch(side: np.ndarray[tuple[int], np.dtype[np.int16]], sample_rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(side * np.hanning(len(side))))
    return float(np.argmax(spectrum) * sample_rate / len(side))


def test_pcm_comes_back_bit_for_bit(tmp_path: Path) -> None:
    given = counting(20_000)
    read = decode(write_wav(tmp_path / "a.wav", given))
    assert read.sample_rate == RATE
    assert np.array_equal(read.data, given.data)


def test_probe_counts_decoded_samples(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(12_004))
    assert probe(path) == Probe("pcm_s16le", 2, RATE, 1500)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.wav", "pcm_alaw"),
        ("a.wav", "pcm_mulaw"),
        ("a.wav", "adpcm_ms"),
        ("a.flac", "flac"),
        ("a.mp3", "libmp3lame"),
        ("a.m4a", "aac"),
        ("a.ogg", "libopus"),
    ],
)
def test_sides_stay_in_their_columns(tmp_path: Path, name: str, codec: str) -> None:
    read = decode(write_encoded(tmp_path / name, _two_tones(2), codec))
    assert read.duration_ms == pytest.approx(2000, abs=180)
    assert _pitch(read.data[:, 0], read.sample_rate) == pytest.approx(440, abs=4)
    assert _pitch(read.data[:, 1], read.sample_rate) == pytest.approx(1000, abs=4)


def test_blocks_add_up_to_the_whole(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(90_000))
    parts = list(blocks(path))
    assert len(parts) > 1
    assert np.array_equal(np.concatenate(parts), decode(path).data)


def test_another_rate_keeps_length_and_pitch(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", _two_tones(2))
    read = decode(path, 16_000)
    assert read.sample_rate == 16_000
    assert read.duration_ms == pytest.approx(2000, abs=10)
    assert _pitch(read.data[:, 1], 16_000) == pytest.approx(1000, abs=2)


def test_a_highest_rate_leaves_lower_ones_alone(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(8000))
    assert decode(path, highest_rate=24_000).sample_rate == RATE
    assert decode(path, highest_rate=4000).sample_rate == 4000


def test_headerless_files_are_telephone_sound_by_their_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.ulaw"
    path.write_bytes(b"\xff" * 16_000)
    assert probe(path) == Probe("pcm_mulaw", 1, RATE, 2000)


def test_a_header_wins_over_the_ending(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(8000)).rename(tmp_path / "a.ulaw")
    assert probe(path) == Probe("pcm_s16le", 2, RATE, 1000)


def test_progress_goes_up_and_ends_at_one(tmp_path: Path) -> None:
    heard: list[tuple[float, str]] = []
    path = write_wav(tmp_path / "a.wav", counting(80_000))
    decode(path, report=lambda fraction, name: heard.append((fraction, name)))
    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions)
    assert heard[-1] == (1.0, "a.wav")


def test_decoding_can_be_cancelled(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(80_000))
    token = Token()
    token.cancel()
    with pytest.raises(Cancelled):
        decode(path, report=lambda _fraction, _name: token.check())


def test_sample_calls_decode_to_what_their_names_say(samples: Path | None) -> None:
    if samples is None:
        print("the folder of sample calls is not there: nothing was compared")  # noqa: T201 - never silent
        return
    calls = sorted((samples / "calls").glob("call49_60s_*"))
    readable = [path for path in calls if path.suffix != ".amr"]
    assert len(readable) > 15
    for path in readable:
        found = probe(path)
        assert found.duration_ms == pytest.approx(_SIXTY_SECONDS, abs=50), path.name
        assert found.channels == (2 if "stereo" in path.name else 1), path.name
