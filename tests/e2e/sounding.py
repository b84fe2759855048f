"""A process that plays a recording on the machine's default device; see test_sound.py."""

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from qa_desk.audio.decode import decode
from qa_desk.audio.devices import open_output
from qa_desk.audio.output import Output, Pull
from qa_desk.audio.player import Player, PlayerState
from qa_desk.audio.samples import Frames

PACE = 8
"""Times faster than life: the captured device takes all it is given at once."""
LONGEST_S = 60.0


class Stage:
    """Gives the sound to the real output, and a cue when so many frames were taken."""

    def __init__(self, cue_at: int) -> None:
        self.cue: Callable[[Player], None] = lambda _player: None
        self.player: Player | None = None
        self._cue_at = cue_at
        self._taken = 0

    def open(self, sample_rate: int, pull: Pull) -> Output:
        """Be the output factory."""

        def slowed(out: Frames, delay_s: float) -> None:
            pull(out, delay_s)
            time.sleep(len(out) / sample_rate / PACE)
            before, self._taken = self._taken, self._taken + len(out)
            if before < self._cue_at <= self._taken and self.player is not None:
                self.cue(self.player)

        return open_output(sample_rate, slowed)


def main(recording: Path, scene: str, values: list[float]) -> int:
    """Play the recording to its end with one command on the way; exit 0 if there was sound."""
    stage = Stage(cue_at=12_000)
    player = Player(decode(recording), stage.open)
    at_the_cue: dict[str, Callable[[Player], None]] = {
        "seek": lambda player: player.seek(round(values[0])),
        "mute": lambda player: player.set_gain(round(values[0]), 0.0),
        "loop": lambda player: player.clear_loop(),
    }
    before: dict[str, Callable[[Player], None]] = {
        "loop": lambda player: player.set_loop(round(values[0]), round(values[1])),
        "speed": lambda player: player.set_rate(values[0]),
        "skip": lambda player: player.set_skips([(round(values[0]), round(values[1]))]),
        "start": lambda player: player.seek(round(values[0])),
    }
    stage.cue, stage.player = at_the_cue.get(scene, _go_on), player
    before.get(scene, _go_on)(player)
    player.play()
    deadline, pause = time.monotonic() + LONGEST_S, threading.Event()
    while player.state is not PlayerState.ENDED and time.monotonic() < deadline:
        pause.wait(0.01)
    heard_all = player.state is PlayerState.ENDED and player.status.available
    print(player.state, player.status.code, flush=True)  # noqa: T201 - for the test's report
    player.close()
    return 0 if heard_all else 1


def _go_on(_player: Player) -> None:
    """Leave the player alone."""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], [float(value) for value in sys.argv[3:]]))
