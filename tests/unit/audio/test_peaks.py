"""The painted shape is that of the samples, at every scale."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.audio import cache
from qa_desk.audio.peaks import BASE, Peaks, build, columns, columns_of_samples
from qa_desk.audio.samples import Frames
from tests.unit.audio.sounds import RATE


def _noise(frames: int, seed: int = 1, channels: int = 2) -> Frames:
    return np.random.default_rng(seed).integers(-9000, 9000, (frames, channels)).astype(np.int16)


@given(st.integers(1, 20_000), st.integers(1, 2))
def test_every_level_spans_the_extremes(frames: int, channels: int) -> None:
    data = _noise(frames, frames, channels)
    for level in build(data, RATE).levels:
        assert np.array_equal(level[..., 0].min(axis=0), data.min(axis=0))
        assert np.array_equal(level[..., 1].max(axis=0), data.max(axis=0))


def test_the_finest_level_is_exact() -> None:
    data = _noise(BASE * 7 + 3)
    finest = build(data, RATE).levels[0]
    assert len(finest) == 8
    assert np.array_equal(finest[2, :, 0], data[2 * BASE : 3 * BASE].min(axis=0))
    assert np.array_equal(finest[7, :, 1], data[7 * BASE :].max(axis=0))


@given(st.integers(1, 400), st.integers(0, 300_000), st.integers(1, 300_000))
def test_columns_never_miss_nor_invent_an_extreme(width: int, start: int, length: int) -> None:
    frames = 200_000
    found = columns(_KEPT, start, start + length, width)
    assert found.low.shape == found.high.shape == (width, 2)
    first, last = start // BASE * BASE, min(start + length, frames)
    seen = _DATA[max(first - 4 * length // width, 0) : last + 4 * length // width + BASE]
    if len(seen):
        assert found.low.min() >= min(seen.min(), 0)
        assert found.high.max() <= max(seen.max(), 0)


_DATA = _noise(200_000)
_KEPT = build(_DATA, RATE)


def test_a_click_is_seen_however_far_one_zooms_out() -> None:
    data = np.zeros((1_000_000, 2), dtype=np.int16)
    data[654_321, 1] = 20_000
    found = columns(build(data, RATE), 0, 1_000_000, 100)
    assert found.high[:, 0].max() == 0
    assert np.argmax(found.high[:, 1]) == 65
    assert found.high[65, 1] == 20_000


def test_columns_of_samples_are_exact() -> None:
    found = columns_of_samples(_DATA, 1000, 1800, 100)
    expected = _DATA[1000:1800].reshape(100, 8, 2)
    assert np.array_equal(found.low, expected.min(axis=1))
    assert np.array_equal(found.high, expected.max(axis=1))


def test_columns_beyond_the_recording_are_flat() -> None:
    found = columns_of_samples(_DATA, 199_000, 203_000, 40)
    assert np.array_equal(found.high[:10], _DATA[199_000:].reshape(10, 100, 2).max(axis=1))
    assert not found.high[10:].any()


def test_kept_waveforms_come_back(tmp_path: Path) -> None:
    made = build(_noise(5000), RATE)
    cache.save(tmp_path / "peaks", "ab", made)
    again = cache.load(tmp_path / "peaks", "ab")
    assert again is not None
    assert (again.frames, again.sample_rate, len(again.levels)) == (5000, RATE, len(made.levels))
    assert all(np.array_equal(*pair) for pair in zip(made.levels, again.levels, strict=True))


def test_a_kept_waveform_is_not_made_again(tmp_path: Path) -> None:
    calls: list[int] = []

    def make() -> Peaks:
        calls.append(1)
        return build(_noise(5000), RATE)

    first = cache.kept(tmp_path, "ab", make)
    second = cache.kept(tmp_path, "ab", make)
    assert len(calls) == 1
    assert np.array_equal(first.levels[0], second.levels[0])


@pytest.mark.parametrize("spoil", [b"", b"PK\x03\x04 nonsense", b"\x93NUMPY\x01\x00"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, spoil: bytes) -> None:
    cache.save(tmp_path, "ab", build(_noise(5000), RATE))
    (tmp_path / "ab.npz").write_bytes(spoil)
    assert cache.load(tmp_path, "ab") is None
    assert cache.kept(tmp_path, "ab", lambda: build(_noise(300), RATE)).frames == 300
    again = cache.load(tmp_path, "ab")
    assert again is not None
    assert again.frames == 300


def test_a_cut_cache_is_made_anew(tmp_path: Path) -> None:
    cache.save(tmp_path, "ab", build(_noise(50_000), RATE))
    file = tmp_path / "ab.npz"
    file.write_bytes(file.read_bytes()[:-3000])
    assert cache.load(tmp_path, "ab") is None
