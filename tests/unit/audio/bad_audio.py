"""A library of recordings that are none, or not what they say; each is made by a few lines."""

import io
import random
import struct
import wave
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.unit.audio.sounds import counting, write_encoded

RATE: Final = 8000
_PCM: Final = 1
Maker = Callable[[], bytes]


def a_wav_of(
    *,
    channels: int = 1,
    rate: int = RATE,
    bits: int = 16,
    tag: int = _PCM,
    align: int | None = None,
    byte_rate: int | None = None,
    data: bytes = b"\x01\x00" * RATE,
    said: int | None = None,
    riff: int | None = None,
) -> bytes:
    """Return a WAV whose header says whatever one likes."""
    block = channels * bits // 8 if align is None else align
    a_second = rate * block if byte_rate is None else byte_rate
    fmt = struct.pack("<HHIIHH", tag, channels, rate, a_second & 0xFFFFFFFF, block & 0xFFFF, bits)
    body = b"WAVE" + _chunk(b"fmt ", fmt) + _chunk(b"data", data, said)
    return b"RIFF" + struct.pack("<I", len(body) if riff is None else riff) + body


def a_whole_wav(seconds: float = 1.0) -> bytes:
    """Return a WAV that is as it should be."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"\x10\x20" * int(RATE * seconds))
    return out.getvalue()


def an_encoded(folder: Path, suffix: str, codec: str, seconds: int = 2) -> bytes:
    """Return a recording that FFmpeg encodes."""
    file = folder / f"whole{suffix}"
    rate = 48000 if codec == "libopus" else RATE
    write_encoded(file, counting(rate * seconds, channels=1, sample_rate=rate), codec)
    return file.read_bytes()


def _chunk(name: bytes, content: bytes, said: int | None = None) -> bytes:
    length = len(content) if said is None else said
    return name + struct.pack("<I", length) + content


def _noise(length: int) -> bytes:
    return random.Random(7).randbytes(length)


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "text")
    return out.getvalue()


def _many_chunks(count: int) -> bytes:
    body = b"WAVE" + b"junk\x00\x00\x00\x00" * count
    return b"RIFF" + struct.pack("<I", len(body)) + body


HTML: Final = b"<!DOCTYPE html><html><body>404 Not Found</body></html>\n" * 20
PLAY_LIST: Final = b"#EXTM3U\nfile:///etc/passwd\nhttp://example.org/a.mp3\n"

NO_RECORDINGS: Final[dict[str, Maker]] = {
    "zero_bytes.wav": bytes,
    "zero_bytes.mp3": bytes,
    "one_byte.wav": lambda: b"R",
    "riff_alone.wav": lambda: b"RIFF",
    "header_only.wav": lambda: a_whole_wav()[:44],
    "half_a_header.wav": lambda: a_whole_wav()[:30],
    "no_data_chunk.wav": lambda: a_whole_wav()[:36],
    "cut.wav": lambda: a_whole_wav()[:8000],
    "no_channels.wav": lambda: a_wav_of(channels=0, align=2, byte_rate=16000),
    "65535_channels.wav": lambda: a_wav_of(channels=65535),
    "300_channels.wav": lambda: a_wav_of(channels=300, data=bytes(600 * 100)),
    "300_channels.au": lambda: (
        b".snd" + struct.pack(">IIIII", 24, 60_000, 3, 8000, 300) + bytes(60_000)
    ),
    "a_frame_a_second.wav": lambda: a_wav_of(rate=1),
    "two_thousand_million_frames_a_second.wav": lambda: a_wav_of(rate=2**31 - 1),
    "two_thousand_million_frames_a_second.au": lambda: (
        b".snd" + struct.pack(">IIIII", 24, 4000, 3, 2**31 - 1, 1) + bytes(4000)
    ),
    "no_rate.wav": lambda: a_wav_of(rate=0),
    "no_rate_no_bytes.wav": lambda: a_wav_of(rate=0, align=0, byte_rate=0, bits=0),
    "unknown_codec.wav": lambda: a_wav_of(tag=0x7777),
    "more_data_than_file.wav": lambda: a_wav_of(said=1_000_000),
    "fmt_of_4_gb.wav": lambda: b"RIFF\xff\xff\xff\x7fWAVEfmt \xff\xff\xff\xff" + _noise(64),
    "list_of_4_gb.wav": lambda: b"RIFF\xff\xff\xff\x7fWAVELIST\xf0\xff\xff\xff" + _noise(64),
    "a_hundred_thousand_chunks.wav": lambda: _many_chunks(100_000),
    "text.wav": lambda: b"This is only a text.\n" * 100,
    "html.mp3": lambda: HTML,
    "html.ogg": lambda: HTML,
    "play_list.mp3": lambda: PLAY_LIST,
    "zip.wav": _zip,
    "pdf.m4a": lambda: b"%PDF-1.7\n" + _noise(2000),
    "picture.wav": lambda: b"\x89PNG\r\n\x1a\n" + _noise(2000),
    "zeros.wav": lambda: bytes(100_000),
    "zeros.mp3": lambda: bytes(100_000),
    "id3_alone.mp3": lambda: b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10),
    "id3_of_256_mb.mp3": lambda: b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + bytes(1000),
    "ogg_head.ogg": lambda: b"OggS\x00\x02" + bytes(40),
    "flac_head.flac": lambda: b"fLaC" + bytes(40),
    "flac_of_years.flac": lambda: b"fLaC\x80\x00\x00\x22" + b"\xff" * 34,
    "ftyp_alone.m4a": lambda: b"\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00M4A mp42",
    "box_of_4_gb.mp4": lambda: (
        b"\x00\x00\x00\x18ftypisom" + bytes(12) + b"\xff\xff\xff\xffmoov" + bytes(64)
    ),
    "endless_boxes.mp4": lambda: (
        b"\x00\x00\x00\x18ftypisom" + bytes(12) + b"\x00\x00\x00\x08free" * 50_000
    ),
    "amr_head.amr": lambda: b"#!AMR\n",
    "au_of_no_channels.au": lambda: (
        b".snd" + struct.pack(">IIIII", 24, 4000, 1, 8000, 0) + bytes(4000)
    ),
}
"""Files that give exactly one sentence."""

TRUE_LENGTHS: Final[dict[str, tuple[Maker, int]]] = {
    "whole.wav": (a_whole_wav, 1000),
    "riff_size_0.wav": (lambda: a_wav_of(riff=0), 1000),
    "riff_size_too_small.wav": (lambda: a_wav_of(riff=100), 1000),
    "riff_size_4_gb.wav": (lambda: a_wav_of(riff=0xFFFFFFFF), 1000),
    "data_size_0.wav": (lambda: a_wav_of(said=0), 1000),
    "data_size_4_gb.wav": (lambda: a_wav_of(said=0xFFFFFFFF), 1000),
    "data_size_2_gb.wav": (lambda: a_wav_of(said=0x7FFFFFFF), 1000),
    "rubbish_after.wav": (lambda: a_whole_wav() + b"\xff" * 1000, 1000),
    "list_before.wav": (
        lambda: a_whole_wav()[:12] + _chunk(b"LIST", b"INFO" + bytes(60)) + a_whole_wav()[12:],
        1000,
    ),
}
"""Files whose header says nothing true of their length, and their length in milliseconds."""


def lying_mp3(folder: Path, frames_said: int = 1_000_000) -> bytes:
    """Return two seconds of MP3 whose Xing header promises ten hours and more."""
    whole = an_encoded(folder, ".mp3", "libmp3lame")
    place = next(at for name in (b"Xing", b"Info") if (at := whole.find(name)) > 0)
    flags = struct.unpack(">I", whole[place + 4 : place + 8])[0]
    assert flags & 1
    return whole[: place + 8] + struct.pack(">I", frames_said) + whole[place + 12 :]


def make(folder: Path) -> dict[str, Path]:
    """Write the whole library into a folder; return the files by name."""
    folder.mkdir(parents=True, exist_ok=True)
    makers = NO_RECORDINGS | {name: maker for name, (maker, _) in TRUE_LENGTHS.items()}
    for name, maker in makers.items():
        (folder / name).write_bytes(maker())
    return {name: folder / name for name in makers}
