"""The sound of a file, frame by frame, with every failure turned into a fault of ours."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

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


def opened(path: Path) -> AbstractContextManager[Sound]:
    """Open a recording for reading; raises a fault of `audio.faults`."""
    return _opened(path)


@contextmanager
def _opened(path: Path) -> Iterator[Sound]:
    _check_content(path)
    with _container(path) as container:
        if not container.streams.audio:
            raise NotAudio(path=path)
        stream = container.streams.audio[0]
        yield Sound(path, container, stream, _expected_s(container, stream))


def _demuxed(sound: Sound) -> "Iterator[av.Packet[AudioStream]]":
    try:
        yield from sound.container.demux(sound.stream)
    except FFmpegError as error:
        raise Damaged(path=sound.path) from error


def _check_content(path: Path) -> None:
    try:
        if path.stat().st_size == 0:
            raise EmptyFile(path=path)
        missing = shortfall(path)
    except OSError as error:
        raise CannotOpen(path=path) from error
    if missing is not None:
        promised, found = round(missing.promised_s, 1), round(missing.found_s, 1)
        raise CutShort(path=path, promised_s=promised, found_s=found)


def _container(path: Path) -> InputContainer:
    raw = raw_format(path)
    options = {"format_whitelist": CONTAINERS, "protocol_whitelist": "file"}
    # "file:" keeps a name with a colon from being read as a protocol.
    address = f"file:{path.absolute()}"
    try:
        if raw is None:
            return av.open(address, options=options)
        return av.open(address, format=raw.container, options={**options, **raw.options})
    except (av.error.DecoderNotFoundError, av.error.PatchWelcomeError) as error:
        raise CodecUnsupported(path=path, codec=path.suffix.lstrip(".")) from error
    except OSError as error:
        raise CannotOpen(path=path) from error
    except FFmpegError as error:
        raise _unreadable(path) from error


def _unreadable(path: Path) -> NotAudio | Damaged:
    """Tell a recording that broke from a file that never was one, by its first bytes."""
    with path.open("rb") as file:
        head = file.read(12)
    known = head.startswith((b"RIFF", b"OggS", b"fLaC", b"ID3", b"caff")) or head[4:8] == b"ftyp"
    return Damaged(path=path) if known else NotAudio(path=path)


def _expected_s(container: InputContainer, stream: AudioStream) -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration else 0.0
