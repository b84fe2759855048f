"""Without a device the time goes on, and the reason is known by its code."""

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest

from qa_desk.audio.output import (
    DEVICE_FAILED,
    NO_DEVICE,
    NO_PORTAUDIO,
    NullOutput,
    OutputFailed,
    open_output,
    output_status,
)
from qa_desk.audio.samples import Frames


class FakeError(Exception):
    """What PortAudio raises."""


class FakeStream:
    """A stream of PortAudio without a device."""

    def __init__(self, **options: object) -> None:
        self.options = options
        self.active = False
        self.broken = False

    def start(self) -> None:
        if self.broken:
            raise FakeError
        self.active = True

    def stop(self) -> None:
        self.active = False

    def close(self) -> None:
        self.active = False


class FakePortAudio:
    """The module `sounddevice`, as far as it is used."""

    PortAudioError = FakeError

    def __init__(self, rates: tuple[int, ...] = (8000, 48_000), devices: int = 1) -> None:
        self._rates = rates
        self._devices = devices
        self.streams: list[FakeStream] = []

    def query_devices(self, kind: str) -> dict[str, float]:
        if not self._devices:
            raise FakeError(kind)
        return {"default_samplerate": float(self._rates[-1])}

    def check_output_settings(self, *, samplerate: int, **_options: object) -> None:
        if samplerate not in self._rates:
            raise FakeError

    def OutputStream(self, **options: object) -> FakeStream:
        self.streams.append(FakeStream(**options))
        return self.streams[-1]


def _silent(_out: Frames, _delay_s: float) -> None:
    """Pull nothing."""


def _installed(monkeypatch: pytest.MonkeyPatch, module: object) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", module)


def test_without_portaudio_there_is_silence_with_its_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Missing:
        """Fails as sounddevice does where PortAudio is not installed."""

        def find_spec(self, name: str, *_rest: object) -> None:
            if name == "sounddevice":
                raise OSError("PortAudio library not found")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    assert output_status().code == NO_PORTAUDIO
    assert open_output(8000, _silent).status.code == NO_PORTAUDIO


def test_without_a_device_there_is_silence_with_its_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _installed(monkeypatch, FakePortAudio(devices=0))
    assert output_status().code == NO_DEVICE
    assert isinstance(open_output(8000, _silent), NullOutput)


def test_a_device_is_opened_at_the_rate_of_the_recording(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    assert output.status.available
    assert (output.sample_rate, portaudio.streams[0].options["samplerate"]) == (8000, 8000)


def test_a_device_that_refuses_the_rate_is_opened_at_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _installed(monkeypatch, FakePortAudio(rates=(44_100, 48_000)))
    assert open_output(8000, _silent).sample_rate == 48_000


def test_a_device_that_cannot_be_opened_means_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()

    def refuse(**_options: object) -> FakeStream:
        raise FakeError

    monkeypatch.setattr(portaudio, "OutputStream", refuse)
    _installed(monkeypatch, portaudio)
    assert open_output(8000, _silent).status.code == DEVICE_FAILED


def test_a_failure_of_the_device_is_told_as_one_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    portaudio.streams[0].broken = True
    with pytest.raises(OutputFailed):
        output.start()


@pytest.mark.parametrize(("dac_s", "expected"), [(10.25, 0.25), (0.0, 0.1), (99.0, 0.1)])
def test_the_callback_hands_on_when_a_block_is_audible(
    monkeypatch: pytest.MonkeyPatch, dac_s: float, expected: float
) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    delays: list[float] = []
    open_output(8000, lambda _out, delay_s: delays.append(delay_s))
    callback = portaudio.streams[0].options["callback"]
    assert callable(callback)
    moments = SimpleNamespace(outputBufferDacTime=dac_s, currentTime=10.0)
    callback(np.zeros((10, 2), dtype=np.int16), 10, moments, None)
    assert delays == [pytest.approx(expected)]


def test_silence_takes_sound_at_the_pace_of_a_device() -> None:
    taken, enough = 0, threading.Event()

    def pull(out: Frames, _delay_s: float) -> None:
        nonlocal taken
        taken += len(out)
        if taken >= 8000 * 0.15:
            enough.set()

    output = NullOutput(8000, pull)
    output.start()
    assert enough.wait(10)
    output.stop()
    seen = taken
    assert not output.status.available
    assert taken == seen
