"""Each way a file can be no recording has one fault of its own."""

import random
from pathlib import Path

import av
import pytest

from qa_desk.audio.decode import decode
from qa_desk.audio.probe import probe
from qa_desk.errors import Expected
from qa_desk.texts import Language, catalogue
from tests.unit.audio.bad_audio import RATE, a_wav_of
from tests.unit.audio.sounds import counting, write_encoded, write_wav


def _fault(path: Path) -> Expected:
    with pytest.raises(Expected) as caught:
        probe(path)
    with pytest.raises(type(caught.value)):
        decode(path)
    return caught.value


def test_a_missing_file_cannot_be_opened(tmp_path: Path) -> None:
    assert _fault(tmp_path / "none.wav").code == "audio.cannot_open"


def test_a_folder_cannot_be_opened(tmp_path: Path) -> None:
    folder = tmp_path / "folder.wav"
    folder.mkdir()
    assert _fault(folder).code == "audio.cannot_open"


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.touch()
    assert _fault(path).code == "audio.empty"


def test_text_named_mp3_is_no_recording(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_text("call_id;agent\n" * 400, "utf-8")
    assert _fault(path).code == "audio.not_audio"


def test_a_play_list_named_mp3_opens_nothing_else(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", counting(8000))
    path = tmp_path / "a.mp3"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\na.wav\n", "utf-8")
    assert _fault(path).code == "audio.not_audio"


def test_a_wav_with_a_broken_header_is_damaged(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(8000))
    content = bytearray(path.read_bytes())
    content[16:36] = b"\x7f" * 20
    path.write_bytes(content)
    assert _fault(path).code == "audio.damaged"


def test_a_wav_cut_short_says_how_much_is_missing(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(80_000))
    path.write_bytes(path.read_bytes()[: 44 + 4 * 24_000])
    fault = _fault(path)
    assert fault.code == "audio.cut_short"
    assert (fault.facts["promised_s"], fault.facts["found_s"]) == (10.0, 3.0)


def test_a_wav_written_to_a_pipe_makes_no_promise(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(8000))
    content = bytearray(path.read_bytes())
    content[4:8] = content[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    assert probe(path).duration_ms == 1000


def test_an_m4a_without_its_index_is_damaged(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.m4a", counting(80_000), "aac")
    path.write_bytes(path.read_bytes()[:4000])
    assert _fault(path).code == "audio.damaged"


@pytest.mark.parametrize("seed", range(6))
def test_an_m4a_with_flipped_bits_is_damaged_or_read_and_never_of_a_codec_unknown(
    tmp_path: Path, seed: int
) -> None:
    path = write_encoded(tmp_path / "a.m4a", counting(160_000), "aac")
    content = bytearray(path.read_bytes())
    beginning = content.find(b"mdat") + 8
    chance = random.Random(seed)
    for _ in range(len(content) // 100):
        content[chance.randrange(beginning, len(content) * 3 // 4)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    assert _fault(path).code in ("audio.damaged", "audio.cut_short")


@pytest.mark.parametrize(("rate", "channels"), [(1, 1), (999, 1), (2**31 - 1, 1), (RATE, 65)])
def test_a_header_that_nobody_can_have_meant_is_damage(
    tmp_path: Path, rate: int, channels: int
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(a_wav_of(rate=rate, channels=channels, data=bytes(65_000)))
    assert _fault(path).code == "audio.damaged"


@pytest.mark.parametrize(("rate", "channels"), [(1000, 1), (768_000, 1), (RATE, 64)])
def test_a_header_of_rare_sound_is_believed(tmp_path: Path, rate: int, channels: int) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(a_wav_of(rate=rate, channels=channels, data=bytes(2 * channels * rate)))
    found = probe(path)
    assert (found.duration_ms, found.channels) == (1000, channels)


def test_noise_in_the_middle_of_an_mp3_is_damaged(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.mp3", counting(80_000), "libmp3lame")
    content = bytearray(path.read_bytes())
    for start in range(2000, len(content) - 400, 700):
        content[start : start + 300] = bytes(300)
    path.write_bytes(content)
    assert _fault(path).code == "audio.damaged"


@pytest.mark.parametrize(
    ("name", "codec"),
    [("a.flac", "flac"), ("a.w64", "pcm_s16le"), ("a.aiff", "pcm_s16be"), ("a.au", "pcm_s16be")],
)
def test_a_file_that_holds_less_than_its_header_counts_is_cut_short(
    tmp_path: Path, name: str, codec: str
) -> None:
    path = write_encoded(tmp_path / name, counting(400_000), codec)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert _fault(path).code in ("audio.cut_short", "audio.damaged")


def test_a_large_wav_cut_short_says_how_much_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with av.open(str(path), "w", options={"rf64": "always"}) as container:
        stream = container.add_stream("pcm_s16le", 8000, layout="mono")
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(counting(80_000, 1).data.reshape(1, -1), "s16", "mono")
        frame.sample_rate = 8000
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    assert path.read_bytes()[:4] == b"RF64"
    assert probe(path).duration_ms == 10_000
    path.write_bytes(path.read_bytes()[:-64_000])
    fault = _fault(path)
    assert (fault.code, fault.facts["found_s"]) == ("audio.cut_short", 6.0)


def test_a_chunk_of_more_than_all_disks_hold_is_no_recording(tmp_path: Path) -> None:
    path = write_encoded(tmp_path / "a.w64", counting(80_000), "pcm_s16le")
    content = bytearray(path.read_bytes())
    content[56:64] = b"\xff" * 8
    path.write_bytes(content)
    assert _fault(path).code in ("audio.damaged", "audio.not_audio", "audio.cut_short")


def test_what_only_a_person_can_tell_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.vox"
    path.write_bytes(b"\x11" * 4000)
    assert _fault(path).code == "audio.headerless"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "code",
    [
        *("cannot_open", "empty", "not_audio", "damaged", "cut_short", "codec_unsupported"),
        *("headerless", "no_room"),
        *("no_recording", "no_portaudio", "no_device", "device_failed"),
    ],
)
def test_every_fault_has_a_sentence(language: Language, code: str) -> None:
    sentence = catalogue(language).sentence(f"audio.{code}", {"path": "a.wav"})
    assert sentence.endswith(".")
    assert sentence != f"audio.{code}"
