"""A process that plays a recording and does what it is told line by line; see test_sound_device.py.

Each line is a command and its numbers; the answer is one line of JSON: the moment, what the player
does and where it is heard.
"""

import json
import sys
import time
from pathlib import Path

from qa_desk.audio.decode import decode
from qa_desk.audio.player import Player


def _told(player: Player) -> dict[str, object]:
    """Return what the player says of itself."""
    return {
        "moment": time.perf_counter(),
        "position_ms": player.position_ms,
        "state": str(player.state),
        "code": player.status.code,
        "available": player.status.available,
        "gaps": player.gaps,
        "cpu_s": time.process_time(),
    }


def _do(player: Player, verb: str, values: list[float]) -> None:
    if verb == "play":
        player.play()
    elif verb == "pause":
        player.pause()
    elif verb == "seek":
        player.seek(round(values[0]))
    elif verb == "rate":
        player.set_rate(values[0])


def main() -> int:
    """Play until the input ends."""
    player = Player(decode(Path(sys.argv[1])))
    for line in sys.stdin:
        verb, *values = line.split()
        before = time.perf_counter()
        _do(player, verb, [float(value) for value in values])
        print(json.dumps({**_told(player), "asked": before}), flush=True)  # noqa: T201 - the answer
    player.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
