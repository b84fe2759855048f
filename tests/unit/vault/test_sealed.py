import io
import pickle
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.stream import AudioStream
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.audio import cache
from qa_desk.audio.decode import decode
from qa_desk.audio.peaks import build
from qa_desk.audio.probe import probe
from qa_desk.vault.faults import KeyMissing, SealBroken
from qa_desk.vault.files import fresh_file, read_bytes, write_bytes
from qa_desk.vault.key import Key, fresh_key
from qa_desk.vault.keyfile import Stage
from qa_desk.vault.sealed import CHUNK, HEAD, is_sealed, open_file, plain_size
from qa_desk.vault.vault import Vault
from tests.workspace import KEY

EDGES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK)
RECORDINGS = sorted(
    (Path(__file__).parents[3] / "qa_desk/demo/data/import/recordings").glob("*.opus")
)


def content(size: int) -> bytes:
    return np.random.default_rng(size).bytes(size)


@pytest.mark.parametrize("size", EDGES)
def test_what_was_sealed_comes_back(tmp_path: Path, size: int) -> None:
    file = tmp_path / "a"
    write_bytes(file, content(size), KEY)

    assert read_bytes(file, KEY) == content(size)
    assert plain_size(file) == size
    assert is_sealed(file)


@settings(max_examples=60, deadline=None)
@given(
    size=st.sampled_from((*EDGES, 100_000)),
    steps=st.lists(st.tuples(st.integers(0, 4 * CHUNK), st.integers(0, 2 * CHUNK)), max_size=8),
)
def test_reading_from_anywhere_is_as_in_the_plain_file(
    tmp_path_factory: pytest.TempPathFactory, size: int, steps: list[tuple[int, int]]
) -> None:
    file = tmp_path_factory.mktemp("sealed") / "a"
    write_bytes(file, content(size), KEY)
    plain = io.BytesIO(content(size))

    with open_file(file, KEY) as sealed:
        for place, count in steps:
            assert sealed.seek(place) == plain.seek(place)
            wanted = plain.read(count)
            found = bytearray()
            while piece := sealed.read(count - len(found)):
                found += piece
            assert (bytes(found), sealed.tell()) == (wanted, plain.tell())
        assert sealed.seek(0, io.SEEK_END) == size


@pytest.mark.parametrize("cut", [1, 16, CHUNK, CHUNK + 16, CHUNK + 17, 2 * (CHUNK + 16)])
def test_a_file_that_was_cut_does_not_open(tmp_path: Path, cut: int) -> None:
    file = tmp_path / "a"
    write_bytes(file, content(3 * CHUNK), KEY)
    file.write_bytes(file.read_bytes()[:-cut])

    with pytest.raises(SealBroken):
        read_bytes(file, KEY)


@pytest.mark.parametrize("place", [20, HEAD, HEAD + CHUNK + 5, -1])
def test_a_changed_byte_is_noticed(tmp_path: Path, place: int) -> None:
    file = tmp_path / "a"
    write_bytes(file, content(2 * CHUNK + 9), KEY)
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)

    with pytest.raises(SealBroken):
        read_bytes(file, KEY)


def test_chunks_that_changed_places_are_noticed(tmp_path: Path) -> None:
    file = tmp_path / "a"
    write_bytes(file, content(3 * CHUNK), KEY)
    data, step = file.read_bytes(), CHUNK + 16
    first, second = data[HEAD : HEAD + step], data[HEAD + step : HEAD + 2 * step]
    file.write_bytes(data[:HEAD] + second + first + data[HEAD + 2 * step :])

    with pytest.raises(SealBroken):
        read_bytes(file, KEY)


def test_another_key_and_none_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a"
    write_bytes(file, b"words", KEY)

    with pytest.raises(SealBroken):
        read_bytes(file, fresh_key())
    with pytest.raises(KeyMissing):
        read_bytes(file, None)


def test_the_same_content_never_looks_the_same(tmp_path: Path) -> None:
    for name in "ab":
        write_bytes(tmp_path / name, b"words" * 100, KEY)

    assert (tmp_path / "a").read_bytes()[HEAD:] != (tmp_path / "b").read_bytes()[HEAD:]


def test_a_block_that_fails_leaves_the_old_file_alone(tmp_path: Path) -> None:
    file = tmp_path / "a"
    write_bytes(file, b"old", KEY)

    def fail() -> None:
        with fresh_file(file, KEY) as fresh:
            fresh.write(b"new")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail()

    assert read_bytes(file, KEY) == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_key_never_shows_itself() -> None:
    assert KEY.raw.hex() not in repr(KEY)
    assert str(KEY.raw) not in repr(KEY)
    assert pickle.loads(pickle.dumps(KEY)) == KEY  # noqa: S301 - our own
    with pytest.raises(ValueError, match="32"):
        Key(b"short")


@pytest.mark.parametrize("recording", RECORDINGS[:2], ids=lambda path: path.suffix)
def test_a_sealed_recording_decodes_bit_for_bit(tmp_path: Path, recording: Path) -> None:
    sealed = tmp_path / recording.name
    write_bytes(sealed, recording.read_bytes(), KEY)

    assert probe(sealed, key=KEY) == probe(recording)
    assert np.array_equal(decode(sealed, key=KEY).data, decode(recording).data)


@pytest.mark.parametrize("codec", ["mp3", "flac", "pcm_s16le", "pcm_mulaw"])
def test_every_kind_of_recording_decodes_bit_for_bit(tmp_path: Path, codec: str) -> None:
    plain = tmp_path / f"a.{ {'mp3': 'mp3', 'flac': 'flac'}.get(codec, 'wav') }"
    noise = np.random.default_rng(1).integers(-9000, 9000, (1, 16_000), dtype=np.int16)
    with av.open(str(plain), "w") as container:
        stream = container.add_stream(codec, rate=8000)
        frame = av.AudioFrame.from_ndarray(noise, format="s16", layout="mono")
        frame.sample_rate = 8000
        assert isinstance(stream, AudioStream)
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    sealed = tmp_path / f"sealed{plain.suffix}"
    write_bytes(sealed, plain.read_bytes(), KEY)

    assert np.array_equal(decode(sealed, key=KEY).data, decode(plain).data)


def test_waveforms_are_kept_sealed_and_made_anew_when_broken(tmp_path: Path) -> None:
    vault = a_vault()
    samples = np.random.default_rng(2).integers(-99, 99, (9000, 2), dtype=np.int16)
    cache.save(tmp_path, "ab", build(samples, 8000), vault)
    [file] = tmp_path.iterdir()
    found = cache.load(tmp_path, "ab", vault)

    assert is_sealed(file)
    assert found is not None
    assert np.array_equal(found.levels[0], build(samples, 8000).levels[0])
    file.write_bytes(file.read_bytes()[:-1])
    assert cache.load(tmp_path, "ab", vault) is None


def a_vault() -> Vault:
    from qa_desk.vault.keyfile import minted  # noqa: PLC0415 - for this builder alone

    made = minted()
    vault = Vault(made.file, made.keys)
    assert made.file.stage is Stage.SEALING
    return vault
