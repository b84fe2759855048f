"""Probes many short recordings as an import does, and prints how fast, beside PyAV alone.

    python -m benchmarks.recordings [--files 2000] [--seconds 3] [--rounds 3]

The recordings are made anew. PyAV alone opens and decodes the same files one after the other in one
process and trusts them; an import reads them in children with limits of time and memory. Both take
turns, so that other work on the computer slows both alike; the best round of each counts.
"""

import argparse
import tempfile
import time
import wave
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import av

from qa_desk.services.probing import Asked, Readers, readers

RATE: Final = 8000


def made(folder: Path, count: int, seconds: float) -> list[Path]:
    """Write short telephone recordings, each of another content."""
    files = []
    for number in range(count):
        file = folder / f"{number}.wav"
        with wave.open(str(file), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(number.to_bytes(2, "little") * int(RATE * seconds))
        files.append(file)
    return files


def probed(files: Sequence[Path], children: Readers) -> None:
    """Let the children read all files, as an import does."""
    waiting: deque[Asked] = deque()
    for file in files:
        if len(waiting) >= children.ahead:
            children.answer(waiting.popleft())
        waiting.append(children.ask(file))
    while waiting:
        children.answer(waiting.popleft())


def alone(files: Sequence[Path]) -> None:
    """Decode all files with PyAV in this process."""
    for file in files:
        with av.open(str(file)) as container:
            sum(frame.samples for frame in container.decode(audio=0))


def best(work: Callable[[], None], rounds: list[float]) -> None:
    """Do the work once more and note how long it took."""
    began = time.perf_counter()
    work()
    rounds.append(time.perf_counter() - began)


def main() -> None:
    """Print files a second, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="qa-desk-recordings-") as folder, readers() as children:
        files = made(Path(folder), options.files, options.seconds)
        probed(files[:100], children)  # the children start, the files come into the cache
        ours: list[float] = []
        bare: list[float] = []
        for _ in range(options.rounds):
            best(lambda: probed(files, children), ours)
            best(lambda: alone(files), bare)
    a_second, of_pyav = len(files) / min(ours), len(files) / min(bare)
    print(f"an import probes {a_second:,.0f} files a second with {children.most} children")
    print(f"PyAV alone reads {of_pyav:,.0f} files a second; ratio {a_second / of_pyav:.2f}")


if __name__ == "__main__":
    main()
