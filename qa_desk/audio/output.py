"""Where sound goes: a PortAudio device, or, where there is none, nowhere at the same pace."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Final, Protocol

import numpy as np

from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames

NO_PORTAUDIO: Final = "audio.no_portaudio"
NO_DEVICE: Final = "audio.no_device"
DEVICE_FAILED: Final = "audio.device_failed"

_LATENCY_S: Final = 0.1
"""What a device holds ahead: less, and a busy interpreter is heard as a gap."""
_SILENT_TICK_S: Final = 0.02

Pull = Callable[[Frames, float], None]
"""Fills a block of stereo frames that will be audible after so many seconds; must not wait."""


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """Whether there is sound, and the code of the reason where there is not."""

    available: bool
    code: str = ""


SOUND: Final = OutputStatus(available=True)


class Output(Protocol):
    """Something that takes sound at its own pace between `start` and `stop`."""

    @property
    def sample_rate(self) -> int:
        """Frames a second that it takes."""
        ...

    @property
    def status(self) -> OutputStatus:
        """Whether anybody can hear it."""
        ...

    @property
    def alive(self) -> bool:
        """Whether it still takes sound after `start`; a pulled plug ends that."""
        ...

    def start(self) -> None:
        """Begin to take sound; OutputFailed if the device refuses."""
        ...

    def stop(self) -> None:
        """Wait until what was taken has sounded, then take no more."""
        ...

    def close(self) -> None:
        """Give the device back; can be called twice."""
        ...


OutputFactory = Callable[[int, Pull], Output]
"""Makes an output for a recording's sample rate; the output may choose another."""


class OutputFailed(Exception):  # noqa: N818 - never shown; the player goes on without sound
    """The device did not do what it was asked."""


class NullOutput:
    """Takes sound at the pace of a device and lets nobody hear it."""

    alive = True

    def __init__(self, sample_rate: int, pull: Pull, code: str = NO_DEVICE) -> None:
        self.sample_rate = sample_rate
        self.status = OutputStatus(available=False, code=code)
        self._pull = pull
        self._block = np.zeros((sample_rate, EARS), dtype=np.int16)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to count the time."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name="silent-output", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop counting."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    def close(self) -> None:
        """Stop counting."""
        self.stop()

    def _run(self) -> None:
        started, taken = time.perf_counter(), 0
        while not self._stopping.wait(_SILENT_TICK_S):
            due = int((time.perf_counter() - started) * self.sample_rate) - taken
            count = min(due, len(self._block))
            self._pull(self._block[:count], 0.0)
            # A computer that slept does not have to catch up.
            taken += due


class DeviceOutput:
    """The default playback device, by way of PortAudio."""

    status = SOUND

    def __init__(self, portaudio: ModuleType, sample_rate: int, pull: Pull) -> None:
        self._portaudio = portaudio
        self._pull = pull
        self.sample_rate = self._accepted_rate(sample_rate)
        self._stream = portaudio.OutputStream(
            samplerate=self.sample_rate,
            channels=EARS,
            dtype="int16",
            latency=_LATENCY_S,
            callback=self._callback,
        )

    @property
    def alive(self) -> bool:
        """Whether PortAudio still calls back."""
        return bool(self._stream.active)

    def start(self) -> None:
        """Start the stream."""
        self._guarded(self._stream.start)

    def stop(self) -> None:
        """Let the stream play out."""
        self._guarded(self._stream.stop)

    def close(self) -> None:
        """Close the stream."""
        self._guarded(self._stream.close)

    def _callback(self, out: Frames, _frames: int, moments: "_Moments", _flags: object) -> None:
        delay = moments.outputBufferDacTime - moments.currentTime
        # Some host interfaces leave these times empty; the stream's latency is then the best guess.
        self._pull(out, delay if 0 < delay < 1 else _LATENCY_S)

    def _accepted_rate(self, wanted: int) -> int:
        try:
            self._portaudio.check_output_settings(channels=EARS, dtype="int16", samplerate=wanted)
        except self._portaudio.PortAudioError:
            return int(self._portaudio.query_devices(kind="output")["default_samplerate"])
        return wanted

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except self._portaudio.PortAudioError as error:
            raise OutputFailed from error


class _Moments(Protocol):
    """Times of a block as PortAudio tells them, in seconds of its own clock."""

    @property
    def outputBufferDacTime(self) -> float:  # PortAudio's own spelling
        """When the block's first frame is audible."""
        ...

    @property
    def currentTime(self) -> float:
        """When the callback was called."""
        ...


def open_output(sample_rate: int, pull: Pull) -> Output:
    """Open the default device; where that cannot be, an output that only keeps time."""
    status, portaudio = _looked_for()
    if portaudio is None or not status.available:
        return NullOutput(sample_rate, pull, status.code)
    try:
        return DeviceOutput(portaudio, sample_rate, pull)
    except portaudio.PortAudioError:
        return NullOutput(sample_rate, pull, DEVICE_FAILED)


def output_status() -> OutputStatus:
    """Say whether there will be sound; loads PortAudio, so ask in a job."""
    return _looked_for()[0]


def _looked_for() -> tuple[OutputStatus, ModuleType | None]:
    try:
        # Importing it loads PortAudio, which is not there on every Linux.
        import sounddevice  # noqa: PLC0415
    except OSError:
        return OutputStatus(available=False, code=NO_PORTAUDIO), None
    try:
        sounddevice.query_devices(kind="output")
    except (sounddevice.PortAudioError, ValueError):
        return OutputStatus(available=False, code=NO_DEVICE), None
    return SOUND, sounddevice
