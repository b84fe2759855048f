"""Two recordings of one side each are heard as one of two channels."""

from pathlib import Path

import numpy as np
import pytest

from qa_desk.audio.legs import decode_all
from tests.unit.audio.sounds import counting, write_wav


def a_leg(folder: Path, name: str, frames: int, rate: int = 8000) -> Path:
    return write_wav(folder / name, counting(frames, channels=1, sample_rate=rate))


def test_one_recording_is_read_as_it_is(tmp_path: Path) -> None:
    found = decode_all([a_leg(tmp_path, "a.wav", 100)])

    assert (found.frames, found.channels) == (100, 1)


def test_the_shorter_side_is_silent_at_its_end(tmp_path: Path) -> None:
    found = decode_all([a_leg(tmp_path, "a.wav", 100), a_leg(tmp_path, "b.wav", 60)])

    assert (found.frames, found.channels) == (100, 2)
    assert np.array_equal(found.data[:, 0], np.arange(1, 101))
    assert np.array_equal(found.data[:60, 1], np.arange(1, 61))
    assert not found.data[60:, 1].any()


def test_the_first_sets_the_rate(tmp_path: Path) -> None:
    legs = [a_leg(tmp_path, "a.wav", 8000), a_leg(tmp_path, "b.wav", 16000, rate=16000)]

    found = decode_all(legs)

    assert (found.sample_rate, found.channels) == (8000, 2)
    assert found.duration_ms == pytest.approx(1000, abs=5)


def test_progress_counts_both(tmp_path: Path) -> None:
    told: list[float] = []
    legs = [a_leg(tmp_path, name, 8000) for name in ("a.wav", "b.wav")]

    decode_all(legs, report=lambda share, _name: told.append(share))

    assert told == sorted(told)
    assert told[-1] == 1.0
