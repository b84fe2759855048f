"""A recording that is decoded once can be read anywhere, by anybody, and leaves nothing behind."""

import errno
import io
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import Buffer

from qa_desk.audio import scratch
from qa_desk.audio.decode import decode
from qa_desk.audio.faults import CannotOpen, CutShort, Damaged, NoRoom
from qa_desk.audio.following import followed
from qa_desk.audio.peaks import Builder, build
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.scratch import Closed, Decoding, Scratch, open_source
from qa_desk.errors import Cancelled
from qa_desk.vault.veil import Veil
from tests.unit.audio.sounds import RATE, counting, until, write_encoded, write_wav

_FRAMES = 150_000
_LIMITS = (0, 100_000, scratch.IN_MEMORY)
"""Bytes in memory: all on the disk, the end of it, nothing."""


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wav(tmp_path_factory.mktemp("call") / "a.wav", counting(_FRAMES))


@pytest.fixture(params=_LIMITS)
def source(
    call: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scratch]:
    monkeypatch.setattr(scratch, "IN_MEMORY", request.param)
    found = open_source((call,), Decoding())
    yield found
    found.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(start=st.integers(-10, _FRAMES + 10), length=st.integers(-5, 40_000))
def test_any_part_is_read_as_it_was_decoded(source: Scratch, start: int, length: int) -> None:
    source.wait(_FRAMES)
    expected = counting(_FRAMES).read(start, start + length)
    assert np.array_equal(source.read(start, start + length), expected)


def test_the_length_is_exact_once_it_is_complete(source: Scratch) -> None:
    assert sum(map(len, followed(source))) == _FRAMES
    assert (source.frames, source.ready, source.complete) == (_FRAMES, _FRAMES, True)
    assert (source.duration_ms, source.channels, source.sample_rate) == (18_750, 2, RATE)
    assert source.fault is None


def test_what_is_expected_counts_until_it_is_known() -> None:
    growing = Scratch(RATE, 2, Decoding(expected_ms=5000))
    growing.write(counting(100).data)
    assert (growing.frames, growing.ready, growing.complete) == (40_000, 100, False)
    assert len(growing.read(50, 500)) == 50
    growing.finish()
    assert (growing.frames, growing.duration_ms) == (100, 12)
    growing.close()


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=12), st.integers(1, 3))
def test_blocks_of_any_size_make_the_same_recording(sizes: list[int], channels: int) -> None:
    whole = counting(sum(sizes), channels).data
    made = Scratch(RATE, channels, Decoding())
    place = 0
    for size in sizes:
        made.write(whole[place : place + size])
        place += size
    made.finish()
    assert np.array_equal(np.concatenate(list(followed(made))), whole)
    made.close()


def test_two_legs_are_one_recording_with_both_sides(tmp_path: Path) -> None:
    long, short = counting(90_000, 1), counting(50_000, 1)
    paths = (write_wav(tmp_path / "a.wav", long), write_wav(tmp_path / "b.wav", short))
    found = open_source(paths, Decoding())
    data = np.concatenate(list(followed(found)))
    assert np.array_equal(data[:, 0], long.data[:, 0])
    assert np.array_equal(data[:50_000, 1], short.data[:, 0])
    assert not data[50_000:, 1].any()
    found.close()


def test_a_recording_is_decoded_at_the_rate_that_is_asked_for(call: Path) -> None:
    for decoding, rate in (
        (Decoding(sample_rate=16_000), 16_000),
        (Decoding(highest_rate=4000), 4000),
        (Decoding(highest_rate=24_000), RATE),
    ):
        found = open_source((call,), decoding)
        assert found.sample_rate == rate
        assert sum(map(len, followed(found))) == pytest.approx(_FRAMES * rate / RATE, abs=2)
        found.close()


def test_what_cannot_be_opened_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        open_source((tmp_path / "none.wav",), Decoding())


def test_a_recording_that_is_damaged_from_the_beginning_is_told_at_once(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.mp3", counting(RATE), "libmp3lame")
    content = bytearray(path.read_bytes())
    content[600:] = bytes(len(content) - 600)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        open_source((path,), Decoding())


def test_a_fault_in_the_middle_comes_after_what_could_be_heard(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.flac", counting(60 * RATE), "flac")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    found = open_source((path,), Decoding())
    heard: list[Frames] = []
    with pytest.raises((CutShort, Damaged)):
        heard.extend(followed(found))
    assert 30 * RATE < sum(map(len, heard)) < 45 * RATE
    assert found.complete
    found.close()


def test_closing_ends_the_decoding_and_whoever_follows_it(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(2_000_000))
    found = open_source((path,), Decoding())
    following = followed(found)
    next(following)
    found.close()
    found.close()
    with pytest.raises(Cancelled):
        list(following)
    assert len(found.read(0, 100)) == 0
    until(lambda: all(thread.name != "decoding" for thread in threading.enumerate()))
    with pytest.raises(Closed):
        found.write(counting(10).data)


@pytest.mark.parametrize("in_memory", [100_000, 4 << 10])
def test_a_full_disk_is_one_fault_and_what_was_decoded_before_can_still_be_heard(
    monkeypatch: pytest.MonkeyPatch, in_memory: int
) -> None:
    monkeypatch.setattr(scratch, "IN_MEMORY", in_memory)
    monkeypatch.setattr(tempfile, "TemporaryFile", _Tiny)
    made, whole = Scratch(RATE, 3, Decoding()), counting(40_000, 3).data
    with pytest.raises(NoRoom):
        _all_written(made, whole)
    ready = made.ready
    assert ready >= 16_000
    assert np.array_equal(made.read(0, 40_000), whole[:ready])
    assert np.array_equal(made.read(ready - 10, ready + 10), whole[ready - 10 : ready])
    made.close()
    made.close()


def _all_written(made: Scratch, whole: Frames) -> None:
    for start in range(0, len(whole), 1000):
        made.write(whole[start : start + 1000])


class _Tiny(io.BytesIO):
    """A file on a disk that has room for 100,007 bytes, and takes no more than 999 at once."""

    def __init__(self, *, buffering: int, dir: Path | None) -> None:  # noqa: A002 - as tempfile has it
        assert (buffering, dir) == (0, None)
        super().__init__()

    def write(self, content: Buffer) -> int:
        room = 100_007 - self.tell()
        if room <= 0:
            raise OSError(errno.ENOSPC, "full")
        return super().write(memoryview(content)[: min(room, 999)])


def test_nothing_that_was_said_lies_on_the_disk(
    tmp_path: Path, call: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scratch, "IN_MEMORY", 1)
    found = open_source((call,), Decoding(folder=tmp_path))
    found.wait(_FRAMES)
    plain = counting(_FRAMES).data.tobytes()
    lying = found._resting.read(0, 1 << 30)
    assert len(lying) == len(plain)
    assert plain[8000:8064] not in lying
    assert np.array_equal(found.read(0, _FRAMES), counting(_FRAMES).data)
    found.close()
    assert list(tmp_path.iterdir()) == []


@given(st.binary(max_size=500), st.integers(0, 500), st.integers(0, 500))
def test_a_veil_is_lifted_from_any_place(content: bytes, start: int, length: int) -> None:
    veil = Veil()
    half = len(content) // 2
    lying = veil.veiled(content[:half]) + veil.veiled(content[half:])
    part = lying[start : start + length]
    assert veil.unveiled(part, start) == content[start : start + length]


def test_several_readers_disturb_nobody(source: Scratch) -> None:
    wrong: list[int] = []
    expected = counting(_FRAMES)

    def read(seed: int) -> None:
        random = np.random.default_rng(seed)
        for start in random.integers(0, _FRAMES, 200):
            found = source.read(int(start), int(start) + 500)
            if not np.array_equal(found, expected.read(int(start), int(start) + len(found))):
                wrong.append(int(start))

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def _pushed(data: Frames, sizes: list[int]) -> Builder:
    builder = Builder(data.shape[1], RATE)
    place = 0
    for size in (*sizes, len(data)):
        builder.push(data[place : place + size])
        place += size
    return builder


@given(
    st.integers(1, 9000),
    st.lists(st.integers(0, 1500), max_size=10),
    st.integers(1, 3),
)
def test_blocks_of_any_size_give_the_same_peaks(
    frames: int, sizes: list[int], channels: int
) -> None:
    data = np.random.default_rng(frames).integers(-9000, 9000, (frames, channels)).astype(np.int16)
    once, parts = build(data, RATE), _pushed(data, sizes).done()
    assert (parts.frames, parts.sample_rate) == (once.frames, once.sample_rate)
    assert len(parts.levels) == len(once.levels)
    assert all(map(np.array_equal, parts.levels, once.levels))


def test_peaks_of_a_followed_recording_are_those_of_the_whole(source: Scratch, call: Path) -> None:
    builder = Builder(source.channels, source.sample_rate)
    for block in followed(source):
        builder.push(block)
    whole: Samples = decode(call)
    assert all(map(np.array_equal, builder.done().levels, build(whole.data, RATE).levels))
