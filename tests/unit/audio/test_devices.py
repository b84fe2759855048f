"""Devices are found by name, opened at a rate they take, and noticed when they go."""

import sys
from types import SimpleNamespace

import numpy as np
import pytest

from qa_desk.audio import devices
from qa_desk.audio.devices import Device, open_output, output_devices, output_status
from qa_desk.audio.output import (
    DEVICE_FAILED,
    DEVICE_MISSING,
    NO_DEVICE,
    NO_PORTAUDIO,
    SOUND,
    NullOutput,
    OutputFailed,
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
        self.closed = False

    def start(self) -> None:
        if self.broken:
            raise FakeError
        self.active = True

    def abort(self) -> None:
        self.active = False

    def close(self) -> None:
        self.active = False
        self.closed = True


class FakePortAudio:
    """The module `sounddevice`, as far as it is used; `there` is what is plugged in."""

    PortAudioError = FakeError

    def __init__(
        self, rates: tuple[int, ...] = (8000, 48_000), there: tuple[str, ...] = ("Speakers",)
    ) -> None:
        self._rates = rates
        self._known: tuple[str, ...] = there
        self.there = there
        self.begun = 0
        self.refuses = False
        self.streams: list[FakeStream] = []

    def query_devices(
        self, device: int | None = None, kind: str | None = None
    ) -> dict[str, object] | list[dict[str, object]]:
        found: list[dict[str, object]] = [
            {
                "name": name,
                "index": number,
                "hostapi": 0 if name != "Old driver" else 1,
                "max_output_channels": 0 if name == "Microphone" else 2,
                "default_samplerate": float(self._rates[-1]),
            }
            for number, name in enumerate(self._known)
        ]
        if kind is None:
            return found
        if not found:
            raise FakeError(kind)
        return found[device or 0]

    def check_output_settings(self, *, samplerate: int, **_options: object) -> None:
        if samplerate not in self._rates:
            raise FakeError

    def OutputStream(self, **options: object) -> FakeStream:
        if self.refuses:
            raise FakeError
        self.streams.append(FakeStream(**options))
        return self.streams[-1]

    def _terminate(self) -> None:
        self._known = ()

    def _initialize(self) -> None:
        self._known = self.there
        self.begun += 1


def _silent(_out: Frames, _delay_s: float) -> None:
    """Pull nothing."""


@pytest.fixture(autouse=True)
def no_stream_is_left_open() -> None:
    devices._OPEN.clear()


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
    assert output_devices() == ()


def test_without_a_device_there_is_silence_with_its_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _installed(monkeypatch, FakePortAudio(there=()))
    assert output_status().code == NO_DEVICE
    assert output_devices() == ()
    assert isinstance(open_output(8000, _silent), NullOutput)


def test_a_device_is_opened_at_the_rate_of_the_recording(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    assert output.status == SOUND
    assert (output.sample_rate, portaudio.streams[0].options["samplerate"]) == (8000, 8000)
    assert portaudio.begun == 0


def test_a_device_that_refuses_the_rate_is_opened_at_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _installed(monkeypatch, FakePortAudio(rates=(44_100, 48_000)))
    assert open_output(8000, _silent).sample_rate == 48_000


def test_a_device_that_cannot_be_opened_is_replaced_by_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    portaudio = FakePortAudio()
    portaudio.refuses = True
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    assert isinstance(output, NullOutput)
    assert output.status.code == DEVICE_FAILED


def test_a_device_that_breaks_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    portaudio.streams[0].broken = True
    with pytest.raises(OutputFailed):
        output.start()


def test_devices_are_those_of_one_interface_that_can_play(monkeypatch: pytest.MonkeyPatch) -> None:
    _installed(monkeypatch, FakePortAudio(there=("Speakers", "Microphone", "Old driver", "USB")))
    assert output_devices() == (Device("Speakers", is_default=True), Device("USB"))


def test_a_device_is_chosen_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio(there=("Speakers", "Headset"))
    _installed(monkeypatch, portaudio)
    assert open_output(8000, _silent, "Headset").status == SOUND
    assert portaudio.streams[0].options["device"] == 1


def test_a_chosen_device_that_is_gone_gives_way_to_the_default_and_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    status = open_output(8000, _silent, "Headset").status
    assert (status.available, status.code, status.device) == (True, DEVICE_MISSING, "Headset")
    assert portaudio.streams[-1].options["device"] is None
    assert all(stream.closed for stream in portaudio.streams[:-1])


def test_what_was_plugged_in_again_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio(there=())
    _installed(monkeypatch, portaudio)
    assert not open_output(8000, _silent, "Headset").status.available
    portaudio.there = ("Speakers", "Headset")
    assert open_output(8000, _silent, "Headset").status == SOUND


def test_looking_for_devices_leaves_what_plays_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    portaudio.there = ("Speakers", "Headset")
    assert output_devices() == (Device("Speakers", is_default=True),)
    output.close()
    assert Device("Headset") in output_devices()


def test_a_stream_that_ends_by_itself_is_not_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    portaudio = FakePortAudio()
    _installed(monkeypatch, portaudio)
    output = open_output(8000, _silent)
    output.start()
    told = [output.alive]
    finished = portaudio.streams[0].options["finished_callback"]
    assert callable(finished)
    finished()
    told.append(output.alive)
    output.drop()
    output.start()
    assert [*told, output.alive] == [True, False, True]


def test_a_device_that_asks_for_nothing_is_not_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    _installed(monkeypatch, FakePortAudio())
    moment = 100.0
    monkeypatch.setattr("qa_desk.audio.devices.time.perf_counter", lambda: moment)
    output = open_output(8000, _silent)
    output.start()
    moment = 101.0
    told = [output.alive]
    moment = 103.0
    assert [*told, output.alive] == [True, False]


@pytest.mark.parametrize(("dac_s", "expected"), [(10.25, 0.25), (0.0, 0.2), (99.0, 0.2)])
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
