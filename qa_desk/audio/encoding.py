"""Sound into files that others can play: WAV, MP3 and Opus."""

from collections.abc import Iterable
from fractions import Fraction
from typing import BinaryIO, Final, cast

import av
import av.error
import numpy as np
from av import AudioFrame, AudioResampler
from av.audio import AudioStream

from qa_desk.audio.samples import Frames

_CODECS: Final = {
    ".wav": ("wav", "pcm_s16le"),
    ".mp3": ("mp3", "libmp3lame"),
    ".opus": ("ogg", "libopus"),
    ".ogg": ("ogg", "libopus"),
}
ENDINGS: Final = tuple(_CODECS)
"""How a name may end; the ending says what is written."""
_MP3_RATES: Final = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_OPUS_RATES: Final = (8000, 12000, 16000, 24000, 48000)
_BITS: Final = {"libmp3lame": 32_000, "libopus": 24_000}
"""A second and channel: more than telephone speech needs."""


def encode(
    blocks: Iterable[Frames], sample_rate: int, channels: int, file: BinaryIO, ending: str
) -> int:
    """Write blocks of one or two channels; return how many frames they had.

    More channels are mixed to one: what players make of them differs. KeyError for an ending that
    is none of ENDINGS; OSError where the file takes no more.
    """
    output = _Taking(file)
    try:
        return _encoded(blocks, sample_rate, channels, output, ending)
    except av.error.FFmpegError as error:
        # What a full disk says is lost on its way through FFmpeg.
        raise output.refused or error from error


class _Taking:
    """A file to FFmpeg that remembers why it took no more."""

    def __init__(self, file: BinaryIO) -> None:
        self.refused: OSError | None = None
        self.tell = file.tell
        self.seek = file.seek
        self._file = file

    def write(self, content: bytes) -> int:
        """Write, as the file does."""
        try:
            return self._file.write(content)
        except OSError as error:
            self.refused = error
            raise


def _encoded(
    blocks: Iterable[Frames], sample_rate: int, channels: int, file: _Taking, ending: str
) -> int:
    container, codec = _CODECS[ending]
    kept = channels if channels in (1, 2) else 1
    layout = "stereo" if kept == 2 else "mono"  # noqa: PLR2004 - two ears
    with av.open(file, "w", format=container) as output:
        rate = _rate(codec, sample_rate)
        stream = cast("AudioStream", output.add_stream(codec, rate=rate, layout=layout))
        if codec in _BITS:
            stream.bit_rate = _BITS[codec] * kept
        resampler = AudioResampler(format=stream.format, layout=layout, rate=rate)
        written = 0
        for block in blocks:
            frame = _frame(block, kept, layout, sample_rate)
            frame.pts = written
            written += len(block)
            for made in resampler.resample(frame):
                output.mux(stream.encode(made))
        for made in resampler.resample(None):
            output.mux(stream.encode(made))
        output.mux(stream.encode(None))
    return written


def _frame(block: Frames, channels: int, layout: str, sample_rate: int) -> AudioFrame:
    if block.shape[1] != channels:
        block = np.asarray(np.rint(block.mean(axis=1, keepdims=True)), dtype=np.int16)
    packed = np.ascontiguousarray(block).reshape(1, -1)
    frame = AudioFrame.from_ndarray(packed, format="s16", layout=layout)
    frame.sample_rate = sample_rate
    frame.time_base = Fraction(1, sample_rate)
    return frame


def _rate(codec: str, sample_rate: int) -> int:
    """Return the nearest rate above that a codec takes, or its highest."""
    rates = {"libmp3lame": _MP3_RATES, "libopus": _OPUS_RATES}.get(codec, (sample_rate,))
    return next((rate for rate in rates if rate >= sample_rate), rates[-1])
