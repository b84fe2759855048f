"""The sound of a file, frame by frame, with every failure turned into a fault of ours."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import av
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.audio.layout import AudioLayout
from av.audio.stream import AudioStream
from av.codec import Codec
from av.codec.codec import UnknownCodecError
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet

from qa_desk.audio.faults import (
    CannotOpen,
    CodecUnsupported,
    CutShort,
    Damaged,
    EmptyFile,
    Headerless,
    NotAudio,
)
from qa_desk.audio.formats import CONTAINERS, HEAD, is_headerless, raw_format
from qa_desk.audio.raw import Raw
from qa_desk.audio.wav import shortfall
from qa_desk.vault.key import Key
from qa_desk.vault.sealed import open_file, plain_size

if TYPE_CHECKING:
    AudioPacket = Packet[AudioStream]

_BAD_PACKETS_PER_MILLE: Final = 20
"""More undecodable packets than this, and the times of what is left mean nothing."""
_PACKET: Final = 1 << 16
"""Bytes; FFmpeg's own choice for WAV, 4 KiB, costs more time around packets than in them."""
_BETTER: Final = {"amrnb": "libopencore_amrnb", "amrwb": "libopencore_amrwb"}
"""Decoders to be preferred: FFmpeg's own do not know the pauses that mobile telephones leave out."""
_EXACT: Final = frozenset({"flac", "au", "aiff", "mov,mp4,m4a,3gp,3g2,mj2"})
"""Containers whose header counts the frames, so that a shorter file was cut."""
_MISSING_S: Final = 1.0
_RATES: Final = range(1000, 768_001)
_CHANNELS: Final = range(1, 65)
"""What sound is kept at, from the slowest speech to the fastest studio, and on how many tracks, which
is also what FFmpeg can convert; what says more or less is no header that anybody meant."""


@dataclass(frozen=True, slots=True)
class Sound:
    """An opened recording; `expected_s` is the header's word on the length, `exact` if it is a promise."""

    path: Path
    decoder: AudioCodecContext
    packets: "Callable[[], Iterator[AudioPacket]]"
    layout: AudioLayout
    sample_rate: int
    expected_s: float = 0.0
    exact: bool = False

    @property
    def codec(self) -> str:
        """The codec's name in FFmpeg."""
        return self.decoder.name

    @property
    def channels(self) -> int:
        """How many sides are kept apart."""
        return self.layout.nb_channels

    def share(self, frames: int, sample_rate: int) -> float:
        """Return how much of the recording so many frames are, 0 to 1, as the header has it."""
        return min(frames / sample_rate / self.expected_s, 1.0) if self.expected_s > 0 else 0.0

    def frames(self) -> Iterator[AudioFrame]:
        """Decode from the beginning; broken packets are skipped while they are few."""
        good = bad = 0
        found_s = 0.0
        why: FFmpegError | None = None
        for packet in self._demuxed():
            try:
                decoded = self.decoder.decode(packet)
            except av.error.DecoderNotFoundError as error:
                raise CodecUnsupported(path=self.path, codec=self.codec) from error
            except FFmpegError as error:  # one flipped bit may be told by any number there is
                bad, why = bad + 1, error
                continue
            good += len(decoded)
            if self.exact:
                found_s += sum(frame.samples / frame.sample_rate for frame in decoded)
            yield from decoded
        if good == 0 and isinstance(why, av.error.PatchWelcomeError):
            raise CodecUnsupported(path=self.path, codec=self.codec) from why
        if good == 0 or bad * 1000 > (good + bad) * _BAD_PACKETS_PER_MILLE + 1000:
            raise Damaged(path=self.path)
        self._require(found_s)

    def _demuxed(self) -> "Iterator[AudioPacket]":
        try:
            yield from self.packets()
        except FFmpegError as error:
            raise Damaged(path=self.path) from error

    def _require(self, found_s: float) -> None:
        if self.exact and found_s < self.expected_s - _MISSING_S:
            promised_s = round(self.expected_s, 1)
            raise CutShort(path=self.path, promised_s=promised_s, found_s=round(found_s, 1))


def opened(
    path: Path, key: Key | None = None, raw: Raw | None = None
) -> AbstractContextManager[Sound]:
    """Open a recording for reading, an encrypted one with its key.

    `raw` says how one without a header is read whose name does not tell. Raises a fault of
    `audio.faults`, KeyMissing and SealBroken.
    """
    return _opened(path, key, raw)


@contextmanager
def _opened(path: Path, key: Key | None, raw: Raw | None) -> Iterator[Sound]:
    with _content(path, key) as file:
        head = file.read(HEAD)
        file.seek(0)
        read_as = raw_format(path, head) if raw is None else raw
        if read_as is None and is_headerless(path, head):
            raise Headerless(path=path)
        if read_as is not None and read_as.container is None:
            yield _headless(path, file, read_as)
            return
        with _container(path, file, head, read_as) as container:
            yield _sound(path, container)


def _sound(path: Path, container: InputContainer) -> Sound:
    if not container.streams.audio:
        raise NotAudio(path=path)
    stream = container.streams.audio[0]
    # Its stubs do not say so, but an unknown codec has no context.
    context = cast("AudioCodecContext | None", stream.codec_context)
    if context is None:
        raise CodecUnsupported(path=path, codec=path.suffix.lstrip("."))
    if stream.sample_rate not in _RATES or context.channels not in _CHANNELS:
        raise Damaged(path=path)
    return Sound(
        path,
        _decoder(context),
        lambda: container.demux(stream),
        context.layout,
        stream.sample_rate,
        _expected_s(container, stream),
        container.format.name in _EXACT,
    )


def _decoder(context: AudioCodecContext) -> AudioCodecContext:
    """Return the stream's decoder, or a better one where the shipped libraries have it."""
    name = _BETTER.get(context.name)
    if name is None:
        return context
    try:
        better = cast("AudioCodecContext", Codec(name, "r").create())
    except UnknownCodecError:
        return context
    better.sample_rate, better.layout = context.sample_rate, context.layout
    return better


def _headless(path: Path, file: BinaryIO, raw: Raw) -> Sound:
    """Hand bytes to a decoder that FFmpeg has no reader for."""
    decoder = cast("AudioCodecContext", Codec("adpcm_ima_oki", "r").create())
    decoder.sample_rate = raw.sample_rate
    decoder.layout = layout = AudioLayout("mono" if raw.channels == 1 else "stereo")

    def packets() -> "Iterator[AudioPacket]":
        while block := file.read(_PACKET):
            yield cast(
                "AudioPacket", Packet(block)
            )  # of no stream, which decoding does not ask for

    expected_s = plain_size(path) * 2 / raw.channels / raw.sample_rate
    return Sound(path, decoder, packets, layout, raw.sample_rate, expected_s)


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


def _container(path: Path, file: BinaryIO, head: bytes, raw: Raw | None) -> InputContainer:
    options = {"format_whitelist": CONTAINERS, "protocol_whitelist": "file"}
    if head.startswith((b"RIFF", b"RF64")):
        # FFmpeg would look for cinema sound in plain samples, and in large packets take long.
        options |= {"max_size": str(_PACKET), "max_probe_packets": "1"}
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
    known = head.startswith((b"RIFF", b"RF64", b"OggS", b"fLaC", b"ID3", b"caff", b"#!AMR"))
    return Damaged(path=path) if known or head[4:8] == b"ftyp" else NotAudio(path=path)


def _expected_s(container: InputContainer, stream: AudioStream) -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration else 0.0
