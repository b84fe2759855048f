"""Playback devices by way of PortAudio: what there is, and one of them as an output."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import ModuleType
from typing import Final, Protocol
from weakref import WeakSet

from qa_desk.audio.output import (
    DEVICE_FAILED,
    DEVICE_MISSING,
    NO_DEVICE,
    NO_PORTAUDIO,
    SOUND,
    NullOutput,
    Output,
    OutputFailed,
    OutputStatus,
    Pull,
)
from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Frames

DEFAULT: Final = ""
"""The name that stands for whatever the system plays on."""
_LATENCY_S: Final = 0.2
"""What a device holds ahead: less, and a busy machine is heard as a gap. A seek does not wait for it."""
_LONGEST_SILENCE_S: Final = 2.0
"""A device that asks for nothing so long is gone, whatever its driver says."""


@dataclass(frozen=True, slots=True)
class Device:
    """A playback device as the system names it."""

    name: str
    is_default: bool = False


class DeviceOutput:
    """One playback device."""

    def __init__(
        self,
        portaudio: ModuleType,
        sample_rate: int,
        pull: Pull,
        device: int | None = None,
        status: OutputStatus = SOUND,
    ) -> None:
        self.status = status
        self._portaudio = portaudio
        self._pull = pull
        self._ended = False
        self._called_s = 0.0
        self.sample_rate = _accepted_rate(portaudio, sample_rate, device)
        self._stream = portaudio.OutputStream(
            samplerate=self.sample_rate,
            channels=EARS,
            dtype="int16",
            latency=_LATENCY_S,
            device=device,
            callback=self._callback,
            finished_callback=self._on_finished,
        )

    @property
    def alive(self) -> bool:
        """Whether PortAudio still calls back."""
        if self._ended or time.perf_counter() - self._called_s > _LONGEST_SILENCE_S:
            return False
        try:
            return bool(self._stream.active)
        except self._portaudio.PortAudioError:
            return False

    @property
    def closed(self) -> bool:
        """Whether the device was given back."""
        return bool(self._stream.closed)

    def start(self) -> None:
        """Start the stream."""
        self._called_s = time.perf_counter()
        self._guarded(self._stream.start)
        self._ended = False

    def drop(self) -> None:
        """Break the stream off."""
        self._guarded(self._stream.abort)

    def close(self) -> None:
        """Close the stream."""
        with _ONE_AT_A_TIME:
            self._guarded(self._stream.close)

    def _callback(self, out: Frames, _frames: int, moments: "_Moments", _flags: object) -> None:
        self._called_s = time.perf_counter()
        delay = moments.outputBufferDacTime - moments.currentTime
        # Some host interfaces leave these times empty; the stream's latency is then the best guess.
        self._pull(out, delay if 0 < delay < 1 else _LATENCY_S)

    def _on_finished(self) -> None:
        self._ended = True

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


_OPEN: Final[WeakSet[DeviceOutput]] = WeakSet()
"""PortAudio is one for the whole process, and looking for devices anew closes every stream."""
_ONE_AT_A_TIME: Final = threading.RLock()


def open_output(sample_rate: int, pull: Pull, device: str = DEFAULT) -> Output:
    """Open a device by its name, else the default one; else an output that only keeps time.

    The status tells what came of it. Devices that were plugged in meanwhile are found.
    """
    portaudio = _loaded()
    if portaudio is None:
        return NullOutput(sample_rate, pull, OutputStatus(available=False, code=NO_PORTAUDIO))
    with _ONE_AT_A_TIME:
        output = _opened(portaudio, sample_rate, pull, device)
        if output.status == SOUND:
            return output
        with suppress(OutputFailed):
            output.close()
        _look_again(portaudio)
        return _opened(portaudio, sample_rate, pull, device)


def output_status() -> OutputStatus:
    """Say whether there will be sound; loads PortAudio, so ask in a job."""
    portaudio = _loaded()
    if portaudio is None:
        return OutputStatus(available=False, code=NO_PORTAUDIO)
    with _ONE_AT_A_TIME:
        return SOUND if _default(portaudio) else OutputStatus(available=False, code=NO_DEVICE)


def output_devices() -> tuple[Device, ...]:
    """List the playback devices by name, those plugged in meanwhile too where nothing plays."""
    portaudio = _loaded()
    if portaudio is None:
        return ()
    with _ONE_AT_A_TIME:
        _look_again(portaudio)
        default = _default(portaudio)
        names = dict.fromkeys(name for name, _number in _known(portaudio))
        return tuple(Device(name, name == default) for name in names)


def _loaded() -> ModuleType | None:
    try:
        # Importing it loads PortAudio, which is not there on every Linux.
        import sounddevice  # noqa: PLC0415
    except OSError:
        return None
    library: ModuleType = sounddevice
    return library


def _look_again(portaudio: ModuleType) -> None:
    """Let PortAudio see what was plugged in or pulled out, which it does only when it begins."""
    if any(not output.closed for output in _OPEN):
        return
    with suppress(portaudio.PortAudioError):
        portaudio._terminate()  # noqa: SLF001 - the only way its authors offer
    with suppress(portaudio.PortAudioError):
        portaudio._initialize()  # noqa: SLF001


def _opened(portaudio: ModuleType, sample_rate: int, pull: Pull, device: str) -> Output:
    if not _default(portaudio):
        return NullOutput(sample_rate, pull, OutputStatus(available=False, code=NO_DEVICE))
    number = _number(portaudio, device)
    missing = device != DEFAULT and number is None
    status = OutputStatus(available=True, code=DEVICE_MISSING, device=device) if missing else SOUND
    try:
        output = DeviceOutput(portaudio, sample_rate, pull, number, status)
    except portaudio.PortAudioError:
        failed = OutputStatus(available=False, code=DEVICE_FAILED, device=device)
        return NullOutput(sample_rate, pull, failed)
    _OPEN.add(output)
    return output


def _number(portaudio: ModuleType, device: str) -> int | None:
    """Return PortAudio's number of a device; None for the default one and for one that is gone."""
    return next((number for name, number in _known(portaudio) if name == device != DEFAULT), None)


def _known(portaudio: ModuleType) -> list[tuple[str, int]]:
    """Return the names and numbers of the devices of the system's usual interface.

    Windows lists each device once for every interface; their names would say nothing to anybody.
    """
    try:
        usual = portaudio.query_devices(kind="output")["hostapi"]
    except (portaudio.PortAudioError, ValueError):
        return []
    return [
        (str(each["name"]), int(each["index"]))
        for each in portaudio.query_devices()
        if each["hostapi"] == usual and each["max_output_channels"] >= EARS
    ]


def _default(portaudio: ModuleType) -> str:
    """Return the name of the default device, empty where there is none."""
    try:
        return str(portaudio.query_devices(kind="output")["name"])
    except (portaudio.PortAudioError, ValueError):
        return ""


def _accepted_rate(portaudio: ModuleType, wanted: int, device: int | None) -> int:
    try:
        portaudio.check_output_settings(
            device=device, channels=EARS, dtype="int16", samplerate=wanted
        )
    except portaudio.PortAudioError:
        found = portaudio.query_devices(device, kind="output")
        return int(found["default_samplerate"])
    return wanted
