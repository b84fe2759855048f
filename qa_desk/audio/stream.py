"""The sound of a file, frame by frame, with every failure turned into a fault of ours."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError

from qa_desk.audio.faults import (
    CannotOpen,
    CodecUnsupported,
    CutShort,
    Damaged,
    EmptyFile,
    NotAudio,
)
from qa_desk.audio.formats import CONTAINERS, raw_format
from qa_desk.audio.wav import shortfall
from qa_desk.vault.key import Key
from qa_desk.vault.sealed import open_file, plain_size

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext

_HEAD: Final = 12
_BAD_PACKETS_PER_MILLE: Final = 20
"""More undecodable packets than this, and the times of what is left mean nothing."""


@dataclass(frozen=True, slots=True)
class Sound:
    """An opened recording; `expected_s` is the header's word on the length, for progress only."""

    path: Path
    container: InputContainer
    stream: AudioStream
    expected_s: float

    @property
    def codec(self) -> str:
        """The codec's name in FFmpeg."""
        return self.stream.codec_context.name

    @property
    def channels(self) -> int:
        """How many sides are kept apart."""
        return self.stream.codec_context.channels

    @property
    def sample_rate(self) -> int:
        """Frames a second."""
        return self.stream.sample_rate

    def share(self, frames: int, sample_rate: int) -> float:
        """Return how much of the recording so many frames are, 0 to 1, as the header has it."""
        return min(frames / sample_rate / self.expected_s, 1.0) if self.expected_s > 0 else 0.0

    def frames(self) -> Iterator[AudioFrame]:
        """Decode from the beginning; broken packets are skipped while they are few."""
        good = bad = 0
        for packet in _demuxed(self):
            try:
                decoded = packet.decode()
            except av.error.InvalidDataError:
                bad += 1
                continue
            except FFmpegError as error:
                raise CodecUnsupported(path=self.path, codec=self.codec) from error
            good += len(decoded)
            yield from decoded
        if good == 0 or bad * 1000 > (good + bad) * _BAD_PACKETS_PER_MILLE + 1000:
            raise Damaged(path=self.path)


def opened(path: Path, key: Key | None = None) -> AbstractContextManager[Sound]:
    """Open a recording for reading, an encrypted one with its key.

    Raises a fault of `audio.faults`, KeyMissing and SealBroken.
    """
    return _opened(path, key)


@contextmanager
def _opened(path: Path, key: Key | None) -> Iterator[Sound]:
    with _content(path, key) as file, _container(path, file) as container:
        if not container.streams.audio:
            raise NotAudio(path=path)
        stream = container.streams.audio[0]
        # Its stubs do not say so, but an unknown codec has no context.
        if cast("AudioCodecContext | None", stream.codec_context) is None:
            raise CodecUnsupported(path=path, codec=path.suffix.lstrip("."))
        if not stream.sample_rate or not stream.codec_context.channels:
            raise Damaged(path=path)
        yield Sound(path, container, stream, _expected_s(container, stream))


def _demuxed(sound: Sound) -> "Iterator[av.Packet[AudioStream]]":
    try:
        yield from sound.container.demux(sound.stream)
    except FFmpegError as error:
        raise Damaged(path=sound.path) from error


@contextmanager
def _content(path: Path, key: Key | None) -> Iterator[BinaryIO]:
    """Open a file, and check what can be told before it is decoded."""
    try:
        size = plain_size(path)
        file = open_file(path, key)
    except OSError as error:
        raise CannotOpen(path=path) from error
    with file:
        _check(path, file, size)
        yield file


def _check(path: Path, file: BinaryIO, size: int) -> None:
    try:
        if size == 0:
            raise EmptyFile(path=path)
        missing = shortfall(file, size)
        file.seek(0)
    except OSError as error:
        raise CannotOpen(path=path) from error
    if missing is not None:
        promised, found = round(missing.promised_s, 1), round(missing.found_s, 1)
        raise CutShort(path=path, promised_s=promised, found_s=found)


def _container(path: Path, file: BinaryIO) -> InputContainer:
    head = file.read(_HEAD)
    file.seek(0)
    raw = raw_format(path, head)
    options = {"format_whitelist": CONTAINERS, "protocol_whitelist": "file"}
    # "file:" keeps a name with a colon from being read as a protocol.
    source = file if isinstance(file, RawIOBase) else f"file:{path.absolute()}"
    try:
        if raw is None:
            return av.open(source, mode="r", options=options)
        return av.open(source, mode="r", format=raw.container, options={**options, **raw.options})
    except (av.error.DecoderNotFoundError, av.error.PatchWelcomeError) as error:
        raise CodecUnsupported(path=path, codec=path.suffix.lstrip(".")) from error
    except OSError as error:
        raise CannotOpen(path=path) from error
    except FFmpegError as error:
        raise _unreadable(path, head) from error


def _unreadable(path: Path, head: bytes) -> NotAudio | Damaged:
    """Tell a recording that broke from a file that never was one, by its first bytes."""
    known = head.startswith((b"RIFF", b"OggS", b"fLaC", b"ID3", b"caff")) or head[4:8] == b"ftyp"
    return Damaged(path=path) if known else NotAudio(path=path)


def _expected_s(container: InputContainer, stream: AudioStream) -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration else 0.0
