"""A sound device without a sound card: PulseAudio with a silent sink whose sound can be recorded.

Used by the tests of sound and by benchmarks/listening_player.py; it runs in real time.
"""

import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

import numpy as np

from qa_desk.audio.samples import Frames

RATE: Final = 8000
_TRIES: Final = 200
_PAUSE_S: Final = 0.05
_CHUNK: Final = 4096
_FRAME: Final = 4
_RAW: Final = ("--format=s16le", "--channels=2", "--raw", "--latency-msec=10")
_DAEMON: Final = (
    *("-n", "--disable-shm=yes", "--daemonize=no", "--exit-idle-time=-1"),
    *("--use-pid-file=no", "--realtime=no"),
)
_CLIENT: Final = "enable-shm = no\nenable-memfd = no\nautospawn = no\n"
_ALSA: Final = (
    "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\npcm.pulse { type pulse }\n"
)


class Capture:
    """Records what the sink plays, each part with the moment it came."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._parec = subprocess.Popen(
            ["parec", "-d", "qa.monitor", f"--rate={RATE}", *_RAW],
            stdout=subprocess.PIPE,
            env=environment,
        )
        self.parts: list[tuple[float, Frames]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def frames(self) -> Frames:
        """Return all that was recorded so far."""
        parts = [frames for _moment, frames in self.parts]
        return np.concatenate(parts) if parts else np.zeros((0, 2), np.int16)

    def close(self) -> None:
        """Stop recording."""
        self._parec.kill()
        self._parec.wait()
        self._thread.join(5)
        if self._parec.stdout is not None:
            self._parec.stdout.close()

    def _read(self) -> None:
        assert self._parec.stdout is not None
        left = b""
        while data := os.read(self._parec.stdout.fileno(), _CHUNK):
            whole = left + data
            cut = len(whole) // _FRAME * _FRAME
            left = whole[cut:]
            frames = np.frombuffer(whole[:cut], np.int16).reshape(-1, 2)
            self.parts.append((time.perf_counter(), frames))


class Pulse:
    """A sound server of its own in a folder; `environment` makes it a program's default device."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._daemon: subprocess.Popen[bytes] | None = None
        self._run = folder / "run"
        self._run.mkdir(mode=0o700, parents=True)
        (folder / "home").mkdir()
        (folder / "client.conf").write_text(_CLIENT, "utf-8")
        (folder / "asound.conf").write_text(_ALSA, "utf-8")
        self.environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(self._run),
            "HOME": str(folder / "home"),
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_CLIENTCONFIG": str(folder / "client.conf"),
            "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
        }

    @property
    def _socket(self) -> Path:
        return self._run / "pulse.sock"

    def plug_in(self) -> None:
        """Start the server and wait until it answers."""
        missing = [name for name in ("pulseaudio", "parec", "pactl") if not shutil.which(name)]
        if missing:
            raise RuntimeError(f"{missing}: install what packaging/apt-test.txt names")
        self._socket.unlink(missing_ok=True)
        self._daemon = subprocess.Popen(
            [
                *("pulseaudio", *_DAEMON, f"--log-target=file:{self._folder / 'log'}"),
                f"--load=module-native-protocol-unix auth-anonymous=1 socket={self._socket}",
                f"--load=module-null-sink sink_name=qa rate={RATE} channels=2 format=s16le",
            ],
            env=self.environment,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(_TRIES):
            if self._answers():
                return
            time.sleep(_PAUSE_S)
        raise RuntimeError("PulseAudio does not answer")

    def pull_out(self) -> None:
        """Kill the server, as a pulled plug would."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def capture(self) -> Capture:
        """Record what is played from now on; returns when the recording runs."""
        capture = Capture(self.environment)
        for _ in range(_TRIES):
            if capture.parts:
                return capture
            time.sleep(_PAUSE_S)
        capture.close()
        raise RuntimeError("nothing was recorded")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a Python module whose sound goes to this device, with pipes to talk to it."""
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            env=self.environment,
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def _answers(self) -> bool:
        asked = ["pactl", "info"]
        done = subprocess.run(asked, env=self.environment, capture_output=True, check=False)
        return done.returncode == 0
