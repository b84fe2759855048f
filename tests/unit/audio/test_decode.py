"""Recordings are read to the last sample, sides apart."""

from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    assert len(calls) > 16
    for path in calls:
        found = probe(path)
        assert found.duration_ms == pytest.approx(_SIXTY_SECONDS, abs=50), path.name
        assert found.channels == (2 if "stereo" in path.name else 1), path.name


def test_sides_of_sample_calls_are_in_their_lanes(samples: Path | None) -> None:
    if samples is None:
        print("the folder of sample calls is not there: no lanes were compared")  # noqa: T201 - never silent
        return
    long = decode(samples / "calls" / "call49_stereo_L-agent_R-caller.mp3", RATE).data
    agent, caller = (_loudness(long[: 60 * RATE, side]) for side in (0, 1))
    assert np.corrcoef(agent, caller)[0, 1] < 0.3  # so that the lanes can be told apart at all
    for path in sorted((samples / "calls").glob("call49_60s_*")):
        found = decode(path, RATE).data
        if found.shape[1] == 1:
            both = _loudness(found[:, 0])
            assert _alike(both, np.hypot(agent, caller)) > 0.9, path.name
            continue
        left, right = _loudness(found[:, 0]), _loudness(found[:, 1])
        assert min(_alike(left, agent), _alike(right, caller)) > 0.9, path.name
        assert max(_alike(left, caller), _alike(right, agent)) < 0.4, path.name


def test_the_sample_of_another_switchboard_has_two_sides(samples: Path | None) -> None:
    if samples is None:
        print("the folder of samples is not there: no lanes were compared")  # noqa: T201 - never silent
        return
    path = samples / "genesys" / "test-transcript-connector.wav"
    assert probe(path) == Probe("pcm_mulaw", 2, RATE, 70_848)
    found = decode(path).data
    left, right = _loudness(found[:, 0]), _loudness(found[:, 1])
    assert min(left.max(), right.max()) > 300
    assert _alike(left, right) < 0.4


_Loudness = np.ndarray[tuple[int], np.dtype[np.float64]]


def _loudness(side: np.ndarray[tuple[int], np.dtype[np.int16]]) -> _Loudness:
    """Return how loud a side is in each tenth of a second."""
    tenth = RATE // 10
    whole = side[: len(side) // tenth * tenth].astype(np.float64).reshape(-1, tenth)
    return np.asarray(np.sqrt((whole**2).mean(axis=1)), np.float64)


def _alike(one: _Loudness, other: _Loudness) -> float:
    """Return how well two lanes go together, whatever a codec's delay of a few tenths."""
    length = min(len(one), len(other)) - 6
    return max(
        float(np.corrcoef(one[shift : shift + length], other[3 : 3 + length])[0, 1])
        for shift in range(7)
    )


@given(size=st.integers(1, 5000))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
def test_the_size_of_blocks_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    given_ = counting(20_000)
    path = tmp_path / "a.flac"
    if not path.exists():
        write_encoded(path, given_, "flac")
    with monkeypatch.context() as patched:
        patched.setattr("qa_desk.audio.decode.GATHERED", size)
        assert np.array_equal(np.concatenate(list(blocks(path))), given_.data)


@pytest.mark.parametrize(
    ("name", "codec", "rate", "sides"),
    [
        ("a.w64", "pcm_mulaw", RATE, 2),
        ("a.caf", "pcm_alaw", RATE, 2),
        ("a.aiff", "pcm_s16be", RATE, 2),
        ("a.au", "pcm_mulaw", RATE, 2),
        ("a.wav", "adpcm_ima_wav", RATE, 2),
        ("a.wav", "libmp3lame", RATE, 2),
        ("a.m4a", "alac", RATE, 2),
        ("a.webm", "libopus", 48_000, 2),
        ("a.wav", "g722", 16_000, 1),
        ("a.wav", "g723_1", RATE, 1),
        ("a.amr", "libopencore_amrnb", RATE, 1),
    ],
)
def test_containers_and_codecs_of_telephony_are_read(
    tmp_path: Path, name: str, codec: str, rate: int, sides: int
) -> None:
    data = np.hstack([tone(hertz, 2, rate) for hertz in (440, 1000)[:sides]])
    if codec == "g723_1":
        data = data[: len(data) // 240 * 240]
    read = decode(_encoded(tmp_path / name, Samples(data, rate), codec))
    assert read.duration_ms == pytest.approx(2000, abs=180)
    for side, hertz in zip(range(sides), (440, 1000), strict=False):
        assert _pitch(read.data[:, side], read.sample_rate) == pytest.approx(hertz, abs=4)


def _encoded(path: Path, samples: Samples, codec: str) -> Path:
    if codec != "g723_1":
        return write_encoded(path, samples, codec)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, RATE, layout="mono", options={"b": "6300"})
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(samples.data.reshape(1, -1), "s16", "mono")
        frame.sample_rate = RATE
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    return path


@pytest.mark.parametrize("pieces", [((RATE, 1), (RATE, 2)), ((RATE, 2), (16_000, 2), (RATE, 1))])
def test_a_recording_may_change_its_rate_and_sides_in_the_middle(
    tmp_path: Path, pieces: tuple[tuple[int, int], ...]
) -> None:
    path = tmp_path / "joined.mp3"
    with path.open("wb") as joined:
        for number, (rate, sides) in enumerate(pieces):
            data = np.repeat(tone(440, 2, rate), sides, axis=1)
            piece = write_encoded(tmp_path / f"{number}.mp3", Samples(data, rate), "libmp3lame")
            joined.write(piece.read_bytes())
    read = decode(path)
    assert (read.sample_rate, read.channels) in pieces
    assert read.duration_ms == pytest.approx(2000 * len(pieces), abs=500)
    for start in range(len(pieces)):
        rate = read.sample_rate
        part = read.data[rate * 2 * start + rate // 2 :][:rate]
        assert _pitch(part[:, 0], rate) == pytest.approx(440, abs=6)
