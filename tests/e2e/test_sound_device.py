"""A device in real time: soon after a seek one hears it, no sample is lost, and it may be unplugged.

PulseAudio with a silent sink stands in for the sound card.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from qa_desk.audio.output import DEVICE_LOST
from qa_desk.audio.player import PlayerState
from tests.e2e.pulse import Capture, Pulse
from tests.unit.audio.sounds import RATE, counting, write_wav

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio is the device"),
]

_GIVEN: Final = counting(RATE * 4)
_SEEKS: Final = 7
_SOON_MS: Final = 60
_APART_MS: Final = 100
"""The sound server holds a little of its own, of which no program is told."""
_SWALLOWED: Final = RATE // 10
"""Frames that the sound server may lose where a stream begins and where it ends."""
_WITHIN_S: Final = 15.0


class Remote:
    """A player in another process, with its device."""

    def __init__(self, pulse: Pulse, folder: Path) -> None:
        self.process = pulse.start(
            "tests.e2e.remote_player", str(write_wav(folder / "call.wav", _GIVEN))
        )

    def ask(self, command: str) -> dict[str, float | str | bool]:
        """Give a command and return what the player says after it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(command + "\n")
        answer: dict[str, float | str | bool] = json.loads(self.process.stdout.readline())
        return answer

    def until(self, key: str, value: object) -> dict[str, float | str | bool]:
        """Ask until the player says so."""
        deadline = time.monotonic() + _WITHIN_S
        while (answer := self.ask("look"))[key] != value:
            assert time.monotonic() < deadline, answer
            time.sleep(0.02)
        return answer

    def close(self) -> None:
        """End the process, which has to be alive and well."""
        self.process.communicate(timeout=20)
        assert self.process.returncode == 0

    def kill(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pulse]:
    made = Pulse(tmp_path_factory.mktemp("pa"))
    made.plug_in()
    yield made
    made.pull_out()


@pytest.fixture
def capture(pulse: Pulse) -> Iterator[Capture]:
    made = pulse.capture()
    yield made
    made.close()


@pytest.fixture
def remote(pulse: Pulse, tmp_path: Path) -> Iterator[Remote]:
    made = Remote(pulse, tmp_path)
    yield made
    made.kill()


def _came(capture: Capture, since: float, first: int) -> float:
    """Return when a frame of the recording, or one soon after it, was recorded."""
    deadline = time.monotonic() + _WITHIN_S
    while time.monotonic() < deadline:
        for moment, frames in list(capture.parts):
            left = frames[:, 0]
            if moment > since and ((left > first) & (left < first + RATE // 5)).any():
                return moment
        time.sleep(0.01)
    raise AssertionError("it was never heard")


def test_a_seek_is_heard_within_sixty_milliseconds(remote: Remote, capture: Capture) -> None:
    remote.ask("play")
    _came(capture, 0.0, 0)
    waits: list[float] = []
    for number in range(_SEEKS):
        target = (1500, 3000)[number % 2]
        asked = float(remote.ask(f"seek {target}")["asked"])
        waits.append((_came(capture, asked, target * RATE // 1000) - asked) * 1000)
        time.sleep(0.2)
    remote.close()
    # A machine that is busy with other tests may be late now and then.
    assert statistics.median(waits) < _SOON_MS, waits


def test_nothing_is_lost_while_another_program_works(remote: Remote, capture: Capture) -> None:
    busy = subprocess.Popen([sys.executable, "-c", "while True: sum(range(100_000))"])
    try:
        remote.ask("play")
        told = remote.until("state", str(PlayerState.ENDED))
    finally:
        busy.kill()
        busy.wait()
    time.sleep(0.3)
    heard = capture.frames()
    sounding = np.flatnonzero(heard.any(axis=1))
    whole = heard[sounding[0] : sounding[-1] + 1]
    assert told["gaps"] == 0
    first = int(whole[0, 0]) - 1
    assert np.array_equal(whole, _GIVEN.data[first : first + len(whole)])
    assert len(whole) > _GIVEN.frames - _SWALLOWED
    remote.close()


def test_the_position_is_what_was_heard(remote: Remote, capture: Capture) -> None:
    remote.ask("play")
    _came(capture, 0.0, RATE // 2)
    apart: list[float] = []
    for _ in range(20):
        told = remote.ask("look")
        moment, position = float(told["moment"]), float(told["position_ms"])
        time.sleep(0.06)
        came, frames = min(list(capture.parts), key=lambda part: abs(part[0] - moment))
        apart.append(position - (int(frames[-1, 0]) * 1000 / RATE + (moment - came) * 1000))
    remote.close()
    assert abs(statistics.median(apart)) < _APART_MS, apart


def test_a_plug_that_is_pulled_pauses_and_plugging_in_again_goes_on(
    pulse: Pulse, remote: Remote, capture: Capture
) -> None:
    remote.ask("play")
    _came(capture, 0.0, RATE // 2)
    pulse.pull_out()
    told = remote.until("state", str(PlayerState.PAUSED))
    assert (told["code"], told["available"]) == (DEVICE_LOST, False)
    last_heard = int(capture.frames()[:, 0].max()) * 1000 / RATE
    held = float(told["position_ms"])
    assert abs(held - last_heard) < 150
    time.sleep(0.3)
    assert remote.ask("look")["position_ms"] == held

    pulse.plug_in()
    again = pulse.capture()
    remote.ask("play")
    _came(again, 0.0, round(held * RATE / 1000))
    assert remote.ask("look")["available"]
    sounding = again.frames()
    again.close()
    first = int(sounding[sounding.any(axis=1)][0, 0])
    assert 0 <= first - held * RATE / 1000 < _SWALLOWED
    remote.close()
