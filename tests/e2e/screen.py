"""A screen that nobody sees, with a window on it that real key presses and clicks reach."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LIMIT_S = 60.0
POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class Screen:
    """An X server of our own."""

    display: str

    @property
    def variables(self) -> Mapping[str, str]:
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def key(self, window: int, *keys: str) -> None:
        """Press and let go in a window, one after the other, as a person types."""
        self._xdotool("windowfocus", str(window), "key", "--clearmodifiers", "--delay", "30", *keys)

    def type(self, window: int, text: str) -> None:
        self._xdotool("windowfocus", str(window), "type", "--delay", "15", text)

    def click(self, x: int, y: int, times: int = 1) -> None:
        repeat = ("--repeat", str(times), "--delay", "60")
        self._xdotool("mousemove", str(x), str(y), "click", *repeat, "1")

    def layout(self, name: str) -> None:
        """Put another layout on the keyboard."""
        command = ["setxkbmap", "-display", self.display, "-layout", name]
        subprocess.run(command, check=True, timeout=LIMIT_S)

    def resize(self, window: int, width: int, height: int) -> None:
        self._xdotool("windowsize", str(window), str(width), str(height))

    def windows(self, title: str) -> list[str]:
        """Return the ids of visible windows whose title has these words."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env=self.variables,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.split()

    def picture(self, path: Path) -> Path:
        """Keep what stands on the screen."""
        command = ["import", "-window", "root", str(path)]
        subprocess.run(command, env=self.variables, check=True, capture_output=True)
        return path

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.variables,
            check=check,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
        )
        return done.stdout


@contextmanager
def a_screen(width: int, height: int) -> Iterator[Screen]:
    """Start an X server on a free display and end it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset", "-r"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(LIMIT_S)


def until(condition: Callable[[], bool], what: str, limit_s: float = LIMIT_S) -> None:
    """Wait for the world outside this process; there is no signal to wait for."""
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, f"waited {limit_s:.0f} s in vain: {what}"
        time.sleep(POLL_S)
