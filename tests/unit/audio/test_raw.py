"""How a recording without a header is read is said once, and stays with the recording."""

from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.audio.decode import blocks_of, decode
from qa_desk.audio.faults import Headerless
from qa_desk.audio.formats import (
    ASSUMED,
    EXTENSIONS,
    PROPOSED,
    is_headerless,
    kept_ending,
    proposal,
    raw_format,
)
from qa_desk.audio.probe import Probe, probe
from qa_desk.audio.raw import BadRaw, Coding, Raw, is_possible, parsed, rates_of, sides_of
from qa_desk.audio.samples import Samples
from qa_desk.audio.stream import opened
from qa_desk.texts import Language, catalogue
from tests.unit.audio import dialogic
from tests.unit.audio.sounds import RATE, counting, tone, write_wav

_POSSIBLE = [
    Raw(coding, rate, sides)
    for coding in Coding
    for rate in rates_of(coding)
    for sides in sides_of(coding)
]


@given(st.sampled_from(_POSSIBLE))
def test_an_answer_is_read_as_it_is_written(raw: Raw) -> None:
    assert parsed(str(raw)) == raw
    assert parsed(str(raw).removeprefix(f"{raw.coding}-"), raw.coding) == raw


@given(st.sampled_from(_POSSIBLE), st.sampled_from([*ASSUMED, *PROPOSED]))
def test_the_name_of_a_kept_recording_tells_how_it_is_read(raw: Raw, ending: str) -> None:
    kept = kept_ending(f"call{ending.upper()}", raw)
    assert raw_format(Path(f"0a1b{kept}"), b"") == raw
    assert kept_ending(f"0a1b{kept}") == kept


@given(st.text(max_size=30))
def test_whatever_is_typed_is_an_answer_or_refused(text: str) -> None:
    try:
        read: Raw | str = parsed(text)
    except BadRaw as fault:
        read = str(fault.facts["text"])
    assert is_possible(read) if isinstance(read, Raw) else read == text


@pytest.mark.parametrize("text", ["", "8000", "8000x1", "alaw-8000x3", "gsm-16000x1", "mp3-8000x1"])
def test_what_no_recording_can_be_is_refused(text: str) -> None:
    with pytest.raises(BadRaw) as caught:
        parsed(text)
    for language in Language:
        assert "alaw" in catalogue(language).of(caught.value)


@pytest.mark.parametrize("ending", sorted(PROPOSED))
def test_nobody_guesses_what_an_ending_does_not_tell(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"call{ending}"
    path.write_bytes(b"\x11" * 4000)
    with pytest.raises(Headerless):
        probe(path)
    assert probe(path, raw=proposal(ending)).duration_ms > 0


def test_a_header_makes_any_ending_readable(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counting(RATE)).rename(tmp_path / "a.vox")
    assert not is_headerless(path, path.read_bytes()[:12])
    assert probe(path).duration_ms == 1000


def test_one_content_is_as_many_recordings_as_there_are_answers(tmp_path: Path) -> None:
    path = tmp_path / "a.al"
    path.write_bytes(b"\xd5" * 32_000)
    assert probe(path) == Probe("pcm_alaw", 1, RATE, 4000)
    assert probe(path, raw=parsed("16000x1", Coding.ALAW)) == Probe("pcm_alaw", 1, 16_000, 2000)
    assert probe(path, raw=parsed("mulaw-8000x2")) == Probe("pcm_mulaw", 2, RATE, 2000)
    assert probe(path, raw=parsed("linear-8000x2")) == Probe("pcm_s16le", 2, RATE, 1000)


@pytest.mark.parametrize(("coding", "dtype"), [(Coding.LINEAR, "<i2"), (Coding.LINEAR_BE, ">i2")])
def test_plain_numbers_come_back_bit_for_bit(tmp_path: Path, coding: Coding, dtype: str) -> None:
    given_ = counting(5000)
    path = tmp_path / f"a.{Raw(coding, RATE, 2)}"
    path.write_bytes(given_.data.astype(dtype).tobytes())
    assert np.array_equal(decode(path).data, given_.data)


@pytest.mark.parametrize(
    ("codec", "answer"),
    [
        ("g722", "g722-16000x1"),
        ("g726", "g726-32-8000x1"),
        ("g726le", "g726-32-le-8000x1"),
        ("libopencore_amrnb", ""),
    ],
)
def test_a_stream_of_a_codec_is_read_with_its_answer(
    tmp_path: Path, codec: str, answer: str
) -> None:
    rate = parsed(answer).sample_rate if answer else RATE
    path = tmp_path / f"a.{answer or 'amr'}"
    _stream(path, codec, Samples(tone(440, 2, rate), rate))
    found = decode(path)
    assert found.duration_ms == pytest.approx(2000, abs=25)
    pitch = np.argmax(np.abs(np.fft.rfft(found.data[:, 0]))) / (found.frames / found.sample_rate)
    assert pitch == pytest.approx(440, abs=3)


def _stream(path: Path, codec: str, samples: Samples) -> None:
    """Write the bare packets of a codec, as a switchboard does."""
    container = {"libopencore_amrnb": "amr"}.get(codec, codec)
    with av.open(str(path), "w", format=container) as out:
        options = {"code_size": "4"} if "g726" in codec else {}
        stream = out.add_stream(codec, samples.sample_rate, layout="mono", options=options)
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(samples.data.reshape(1, -1), "s16", "mono")
        frame.sample_rate = samples.sample_rate
        for packet in (*stream.encode(frame), *stream.encode(None)):
            out.mux(packet)


def test_dialogic_sound_is_decoded_as_its_paper_says(tmp_path: Path) -> None:
    speech = tone(300, 1) + tone(1100, 1, loudness=0.2)
    path = tmp_path / "a.vox"
    path.write_bytes(dialogic.encoded(speech))
    with opened(path, raw=parsed("vox-8000x1")) as sound:
        found = np.concatenate(list(blocks_of(sound, RATE)))
        assert sound.share(len(found), RATE) == 1.0
    expected = dialogic.decoded(path.read_bytes())
    assert np.array_equal(found, expected)
    assert float(np.corrcoef(found[:, 0], speech[:, 0])[0, 1]) > 0.99


def test_endings_are_of_one_kind_only() -> None:
    assert not PROPOSED.keys() & EXTENSIONS
    assert ASSUMED.keys() <= EXTENSIONS
