"""Measures the player: from a seek to its sound, work at high speed, and sound lost in ten minutes.

    python -m benchmarks.listening_player [--minutes 10] [--transcribe CALL] [--seeks 40]

Plays through PortAudio to PulseAudio's silent sink (packaging/apt-test.txt) in real time, and holds
what the sink recorded against the recording. With `--transcribe` a transcription of that file runs
again and again on the other core meanwhile.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np

from qa_desk.audio.samples import Frames, Samples
from tests.e2e.pulse import RATE, Capture, Pulse
from tests.unit.audio.sounds import write_wav

Answer = dict[str, float | str | bool]
_LENGTH_S: Final = 3600
_SPEED_S: Final = 20.0
_AGAIN_AND_AGAIN: Final = """
import subprocess, sys
call, workspace, done = sys.argv[1:]
program = [sys.executable, "-m", "qa_desk", "transcribe", "--file", call, "--workspace", workspace]
while True:
    subprocess.run(program, stdout=subprocess.DEVNULL, check=True)
    with open(done, "a") as file:
        file.write("done\\n")
"""


def main() -> int:
    """Measure and print."""
    asked = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        recording = _recording()
        file = write_wav(Path(folder) / "hour.wav", recording)
        pulse = Pulse(Path(folder) / "pulse")
        pulse.plug_in()
        capture = pulse.capture()
        try:
            with _player(pulse, file) as player:
                _seeks(player, capture, asked.seeks)
                _speed(player)
            _dropouts(pulse, file, recording, asked)
        finally:
            capture.close()
            pulse.pull_out()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seeks", type=int, default=40)
    parser.add_argument("--transcribe", type=Path, default=None, metavar="CALL")
    return parser.parse_args()


def _recording() -> Samples:
    """Return an hour of both sides whose samples say where they are: seconds right, frames left."""
    frames = np.arange(_LENGTH_S * RATE)
    left = (frames % RATE + 1).astype(np.int16)
    right = (frames // RATE + 1).astype(np.int16)
    return Samples(np.stack((left, right), axis=1), RATE)


class _Remote:
    """A player in another process."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, command: str) -> Answer:
        """Give a command and return what the player says after it."""
        told, heard = self._process.stdin, self._process.stdout
        if told is None or heard is None:
            raise ValueError("the player was started without pipes")
        told.write(command + "\n")
        answer: Answer = json.loads(heard.readline())
        return answer


@contextmanager
def _player(pulse: Pulse, file: Path) -> Iterator[_Remote]:
    process = pulse.start("tests.e2e.remote_player", str(file))
    try:
        yield _Remote(process)
    finally:
        process.communicate(timeout=30)


def _seeks(player: _Remote, capture: Capture, count: int) -> None:
    player.ask("play")
    time.sleep(2)
    waits: list[float] = []
    for number in range(count):
        second = (number * 997) % (_LENGTH_S - 10)
        asked = float(player.ask(f"seek {second * 1000}")["asked"])
        waits.append((_came(capture, asked, second + 1) - asked) * 1000)
        time.sleep(0.3)
    tenth = sorted(waits)[int(len(waits) * 0.95)]
    print(
        f"seek to sound, as recorded behind the sink: median {np.median(waits):.1f} ms,"
        f" 95th percentile {tenth:.1f} ms, longest {max(waits):.1f} ms of {count} (at most 60)"
    )


def _came(capture: Capture, since: float, second: int) -> float:
    while True:
        for moment, frames in reversed(capture.parts[-200:]):
            if moment > since and (frames[:, 1] == second).any():
                return min(
                    m
                    for m, part in capture.parts[-200:]
                    if m > since and (part[:, 1] == second).any()
                )
        time.sleep(0.002)


def _speed(player: _Remote) -> None:
    for rate in (1.0, 2.0, 3.0):
        player.ask(f"rate {rate}")
        player.ask("seek 60000")
        time.sleep(1)
        before = player.ask("look")
        time.sleep(_SPEED_S)
        after = player.ask("look")
        wall = float(after["moment"]) - float(before["moment"])
        used = float(after["cpu_s"]) - float(before["cpu_s"])
        heard = (float(after["position_ms"]) - float(before["position_ms"])) / 1000
        print(
            f"{rate:.0f}x: {used / wall:.1%} of a core (at most 15 %), {heard / wall:.3f} s a second,"
            f" gaps {after['gaps']}"
        )


def _dropouts(pulse: Pulse, file: Path, given: Samples, asked: argparse.Namespace) -> None:
    capture = pulse.capture()
    with _player(pulse, file) as player, _transcribing(asked.transcribe) as runs:
        player.ask("play")
        end = time.monotonic() + asked.minutes * 60
        while time.monotonic() < end:
            time.sleep(1)
        told = player.ask("look")
        transcribed = runs()
    heard = capture.frames()
    capture.close()
    broken, compared = _broken(heard, given)
    print(
        f"{compared / RATE / 60:.1f} minutes of playback: {broken} dropouts in {compared} recorded"
        f" frames, {told['gaps']} times not ready; transcriptions meanwhile: {transcribed};"
        f" {os.getloadavg()[1]:.1f} programs waited for {os.cpu_count()} cores"
    )


def _broken(heard: Frames, given: Samples) -> tuple[int, int]:
    """Return how often sound was missing or silence came in, and how many frames were compared."""
    sounding = np.flatnonzero(heard.any(axis=1))
    whole = heard[sounding].astype(np.int64)
    places = (whole[:, 1] - 1) * RATE + whole[:, 0] - 1
    if not np.array_equal(given.data[places], whole):
        raise ValueError("what was recorded is not the recording")
    missing = np.diff(places) != 1
    silent = np.diff(sounding) != 1
    return int((missing | silent).sum()), len(whole)


@contextmanager
def _transcribing(call: Path | None) -> "Iterator[Runs]":
    runs = Runs(call)
    try:
        yield runs
    finally:
        runs.close()


class Runs:
    """A program that transcribes a file again and again; called, it says how often it was done."""

    def __init__(self, call: Path | None) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._done = Path(self._folder.name) / "done"
        self._done.touch()
        self._process = None if call is None else self._started(call)

    def __call__(self) -> str:
        """Say how far it came."""
        if self._process is None:
            return "none"
        done = len(self._done.read_text("utf-8").splitlines())
        return f"{done} done, one under way: {self._process.poll() is None}"

    def close(self) -> None:
        """End it."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(60)
        self._folder.cleanup()

    def _started(self, call: Path) -> "subprocess.Popen[bytes]":
        arguments = [str(call), self._folder.name, str(self._done)]
        return subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", _AGAIN_AND_AGAIN, *arguments],
            env={**os.environ, "OMP_NUM_THREADS": "1"},
            start_new_session=True,
        )


if __name__ == "__main__":
    sys.exit(main())
