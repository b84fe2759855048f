"""The painted shape is that of the samples, at every scale."""

import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from qa_desk.audio import cache
from qa_desk.audio.peaks import BASE, STEP, Peaks, build, columns, columns_of_samples
from qa_desk.audio.samples import Frames
from qa_desk.vault.key import Key, fresh_key
from qa_desk.vault.sealed import is_sealed
from qa_desk.vault.vault import Vault
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


_HEADER = [1, BASE, STEP, 5000, RATE, 2]


@pytest.mark.parametrize(
    "header",
    [
        [*_HEADER[:3], 5000, 0, 2],
        [*_HEADER[:3], -5000, RATE, 2],
        [*_HEADER[:3], 50_000, RATE, 2],
        [*_HEADER[:5], 0],
        _HEADER[:2],
    ],
)
def test_a_cache_whose_header_tells_of_another_recording_is_made_anew(
    tmp_path: Path, header: list[int]
) -> None:
    levels = build(_noise(5000), RATE).levels
    _put(tmp_path, header, levels)
    assert cache.load(tmp_path, "ab") is None
    _put(tmp_path, _HEADER, levels)
    assert cache.load(tmp_path, "ab") is not None


@pytest.mark.parametrize("shape", [(20, 2, 1), (20, 2), (20,), (19, 2, 2), (20, 0, 2)])
def test_a_cache_of_another_shape_is_made_anew(tmp_path: Path, shape: tuple[int, ...]) -> None:
    _put(tmp_path, [*_HEADER[:5], 1], [np.zeros(shape, np.int16)])
    assert cache.load(tmp_path, "ab") is None


def _put(folder: Path, header: list[int], levels: Sequence[NDArray[np.int16]]) -> None:
    named = {f"level{depth}": level for depth, level in enumerate(levels)}
    np.savez(folder / "ab.npz", allow_pickle=False, header=np.array(header, np.int64), **named)


def test_a_cache_with_any_bits_flipped_is_read_or_made_anew(tmp_path: Path) -> None:
    cache.save(tmp_path, "ab", build(_noise(5000), RATE))
    whole = (tmp_path / "ab.npz").read_bytes()
    chance = np.random.default_rng(5)
    for _ in range(600):
        content = bytearray(whole)
        for place in chance.integers(0, len(content), chance.choice([1, 5, 40])):
            content[place] ^= 1 << chance.integers(8)
        (tmp_path / "ab.npz").write_bytes(content)
        found = cache.load(tmp_path, "ab")
        assert found is None or found.frames > 0


def test_a_cut_cache_is_made_anew(tmp_path: Path) -> None:
    cache.save(tmp_path, "ab", build(_noise(50_000), RATE))
    file = tmp_path / "ab.npz"
    file.write_bytes(file.read_bytes()[:-3000])
    assert cache.load(tmp_path, "ab") is None


@given(st.integers(1, 60_000), st.integers(1, 2))
def test_each_level_is_the_one_below_made_coarser(frames: int, channels: int) -> None:
    levels = build(_noise(frames, frames, channels), RATE).levels
    assert len(levels[0]) == -(-frames // BASE)
    for finer, coarser in pairwise(levels):
        assert len(coarser) == -(-len(finer) // STEP)
        for number in (0, len(coarser) - 1):
            part = finer[number * STEP : (number + 1) * STEP]
            assert np.array_equal(coarser[number, :, 0], part[..., 0].min(axis=0))
            assert np.array_equal(coarser[number, :, 1], part[..., 1].max(axis=0))
    assert len(levels[-1]) <= STEP


def _aged(folder: Path, name: str, seconds_ago: int) -> Path:
    file = folder / f"{name}.npz"
    moment = file.stat().st_mtime - seconds_ago
    os.utime(file, (moment, moment))
    return file


def test_waveforms_that_were_not_used_for_longest_make_room(tmp_path: Path) -> None:
    peaks = build(_noise(50_000), RATE)
    for number, name in enumerate("abcd"):
        cache.save(tmp_path, name, peaks)
        _aged(tmp_path, name, 100 - number)
    assert cache.load(tmp_path, "a") is not None  # from now on the one used last
    size = (tmp_path / "a.npz").stat().st_size
    cache.save(tmp_path, "e", peaks, limit=3 * size)
    assert {file.stem for file in tmp_path.iterdir()} == {"a", "d", "e"}


@pytest.mark.parametrize("limit", [0, 10])
def test_a_waveform_too_large_for_the_cache_is_not_kept(tmp_path: Path, limit: int) -> None:
    cache.save(tmp_path, "a", build(_noise(5000), RATE), limit=limit)
    assert list(tmp_path.iterdir()) == []


def test_a_waveform_is_forgotten_once_its_recording_is_read_otherwise(tmp_path: Path) -> None:
    cache.save(tmp_path, "a", build(_noise(5000), RATE))
    cache.forget(tmp_path, "a")
    cache.forget(tmp_path, "a")
    assert cache.load(tmp_path, "a") is None


def test_kept_waveforms_of_an_encrypted_workspace_are_encrypted(tmp_path: Path) -> None:
    class Sealed(Vault):
        """A vault with a key."""

        @property
        def key(self) -> Key | None:
            """The key."""
            return _KEY

        @property
        def new_key(self) -> Key | None:
            """The same key."""
            return _KEY

    made = build(_noise(5000), RATE)
    cache.save(tmp_path, "a", made, Sealed())
    assert is_sealed(tmp_path / "a.npz")
    assert cache.load(tmp_path, "a", Sealed()) is not None
    assert cache.load(tmp_path, "a") is None


_KEY = fresh_key()
