"""Recordings and outputs that the tests of sound are made of."""

import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np

from qa_desk.audio.output import SOUND, OutputFailed, OutputStatus, Pull
from qa_desk.audio.samples import Frames, Samples

RATE = 8000
LONG_AGO = -60.0
"""A delay that makes whatever was taken count as heard."""


def counting(frames: int, channels: int = 2, sample_rate: int = RATE) -> Samples:
    """Return a recording whose samples say where they are: 1, 2, 3 … left and their negatives."""
    numbers = (np.arange(frames) % 32000 + 1).astype(np.int16)
    sides = [numbers * sign for sign in (1, -1, 1, -1)[:channels]]
    return Samples(np.stack(sides, axis=1), sample_rate)


def tone(hertz: float, seconds: float, sample_rate: int = RATE, loudness: float = 0.3) -> Frames:
    """Return one channel of a sine, shape (frames, 1)."""
    moments = np.arange(round(seconds * sample_rate)) / sample_rate
    wave_form = loudness * 32767 * np.sin(2 * np.pi * hertz * moments)
    return np.asarray(wave_form.astype(np.int16)[:, None])


def write_wav(path: Path, samples: Samples) -> Path:
    """Write a PCM recording with the standard library, which knows nothing of ours."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(samples.channels)
        file.setsampwidth(2)
        file.setframerate(samples.sample_rate)
        file.writeframes(samples.data.astype("<i2").tobytes())
    return path


def write_encoded(path: Path, samples: Samples, codec: str) -> Path:
    """Write a recording in any codec that FFmpeg can encode; the container goes by the name."""
    layout = "stereo" if samples.channels == 2 else "mono"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=samples.sample_rate, layout=layout)
        assert isinstance(stream, av.AudioStream)
        packed = np.ascontiguousarray(samples.data).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(packed, format="s16", layout=layout)
        frame.sample_rate = samples.sample_rate
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    return path


class HandOutput:
    """An output that takes sound when the test says so, and keeps all it took."""

    def __init__(self, sample_rate: int, pull: Pull) -> None:
        self.sample_rate = sample_rate
        self.status: OutputStatus = SOUND
        self.alive = True
        self.started = False
        self.closed = False
        self.refuses = False
        self.dropped = 0
        self._pull = pull
        self._taken: list[Frames] = []

    def start(self) -> None:
        """Begin."""
        if self.refuses:
            raise OutputFailed
        self.started = True

    def drop(self) -> None:
        """Fall silent."""
        self.started = False
        self.dropped += 1

    def close(self) -> None:
        """End."""
        self.started = False
        self.closed = True

    def take(self, frames: int, delay_s: float = LONG_AGO) -> Frames:
        """Take a block as a device would; return it."""
        block = np.full((frames, 2), 77, dtype=np.int16)
        self._pull(block, delay_s)
        self._taken.append(block)
        return block

    @property
    def taken(self) -> Frames:
        """All that was taken."""
        return np.concatenate(self._taken)


class HandFactory:
    """Makes hand outputs and remembers the last one."""

    def __init__(self, sample_rate: int | None = None) -> None:
        self._rate = sample_rate
        self._made = threading.Event()
        self._output: HandOutput | None = None
        self.count = 0
        """How many outputs were made."""

    def __call__(self, sample_rate: int, pull: Pull) -> HandOutput:
        """Be the output factory."""
        self.count += 1
        self._output = HandOutput(self._rate or sample_rate, pull)
        self._made.set()
        return self._output

    @property
    def made(self) -> bool:
        """Whether the player has made its output."""
        return self._made.is_set()

    @property
    def output(self) -> HandOutput:
        """The output, as soon as the player has made it."""
        assert self._made.wait(10)
        assert self._output is not None
        return self._output


def until(true: Callable[[], bool], within_s: float = 10.0) -> None:
    """Wait for another thread to get there; fails if it never does."""
    pause = threading.Event()
    deadline = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < deadline, "it never came true"
        pause.wait(0.002)
