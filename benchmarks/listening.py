"""Prints what it costs to decode a recording and to draw its shape, beside PyAV alone.

    python -m benchmarks.listening [--hours 1] [--rounds 3] [--long 10] [--file FILE]

The call is made of noise that rises and falls as speech does: both sides at 8,000 Hz, in the codecs
that switchboards keep. PyAV alone opens the file and decodes every packet; ours decodes it into the
peaks of the waveform, and once more through the scratch from which the window plays and draws. Times
are those of the processor, of the best round, and take turns. `--long` hours are then decoded in a
process of their own, whose memory is watched; 0 leaves that out.
"""

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, cast

import av
import numpy as np

from qa_desk.audio.decode import blocks
from qa_desk.audio.following import followed
from qa_desk.audio.peaks import Builder
from qa_desk.audio.samples import Frames
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.audio.vad import Listener

RATE: Final = 8000
CODECS: Final[Mapping[str, tuple[str, int]]] = {
    "ulaw.wav": ("pcm_mulaw", RATE),
    "pcm.wav": ("pcm_s16le", RATE),
    "adpcm.wav": ("adpcm_ima_wav", RATE),
    "call.mp3": ("libmp3lame", RATE),
    "call.opus": ("libopus", 48_000),
}
_TURNS_S: Final = 9
BUDGET: Final = 1.5
"""Peaks may take so many times what PyAV takes to decode alone."""


def minute(number: int, rate: int = RATE) -> Frames:
    """Return a minute of both sides, which speak by turns."""
    rng = np.random.default_rng(number)
    moments = np.arange(60 * rate) / rate
    turn = np.sin(2 * np.pi * moments / _TURNS_S)
    loud = 0.2 + 0.8 * np.abs(np.sin(np.pi * 4 * moments))
    sides = [rng.normal(0, 3000, len(moments)) * loud * speaks for speaks in (turn > 0, turn < 0)]
    return np.asarray(np.clip(np.stack(sides, 1), -32768, 32767).astype(np.int16))


def made(folder: Path, name: str, minutes: int) -> Path:
    """Write a call of so many minutes in a codec; the same ten minutes come again and again."""
    codec, rate = CODECS[name]
    some = [np.ascontiguousarray(minute(n, rate)).reshape(1, -1) for n in range(min(10, minutes))]
    path = folder / name
    with av.open(str(path), "w") as container:
        stream = cast("av.AudioStream", container.add_stream(codec, rate, layout="stereo"))
        for number in range(minutes):
            frame = av.AudioFrame.from_ndarray(some[number % len(some)], "s16", "stereo")
            frame.sample_rate, frame.pts = rate, number * 60 * rate
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode(None):
            container.mux(packet)
    return path


def alone(path: Path) -> None:
    """Decode a file with PyAV and nothing else."""
    with av.open(str(path)) as container:
        sum(frame.samples for frame in container.decode(audio=0))


def peaks(path: Path) -> None:
    """Decode a file into the peaks of its waveform."""
    builder: Builder | None = None
    for block in blocks(path):
        builder = builder or Builder(block.shape[1], RATE)
        builder.push(block)
    if builder is not None:
        builder.done()


def opened(path: Path) -> None:
    """Do what the window does: decode into the scratch, and make the peaks from there."""
    source = open_source((path,), Decoding(highest_rate=24_000))
    builder = Builder(source.channels, source.sample_rate)
    for block in followed(source):
        builder.push(block)
    builder.done()
    source.close()


def first_sound(path: Path) -> float:
    """Return after how many milliseconds the first sound can be played."""
    began = time.perf_counter()
    source = open_source((path,), Decoding(highest_rate=24_000))
    taken = time.perf_counter() - began
    source.close()
    return taken * 1000


def best(works: Mapping[str, Callable[[], None]], rounds: int) -> dict[str, float]:
    """Do each work by turns and return the seconds of processor of its best round."""
    found = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            began = time.process_time()
            work()
            found[name] = min(found[name], time.process_time() - began)
    return found


def tell(path: Path, rounds: int) -> None:
    """Print the figures of one file."""
    took = best(
        {
            "alone": lambda: alone(path),
            "peaks": lambda: peaks(path),
            "opened": lambda: opened(path),
        },
        rounds,
    )
    ratios = {name: took[name] / took["alone"] for name in ("peaks", "opened")}
    print(
        f"{path.name}: PyAV alone {took['alone']:.2f} s; with peaks {ratios['peaks']:.2f} of that, "
        f"through the scratch {ratios['opened']:.2f}; first sound after {first_sound(path):.0f} ms"
    )


def memory() -> dict[str, int]:
    """Return the memory of this process in MB, now and at most; empty where nobody counts it."""
    if sys.platform != "linux":
        return {}
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    wanted = ("VmRSS", "VmHWM")
    return {line[:5]: int(line.split()[1]) >> 10 for line in lines if line.startswith(wanted)}


def long_call(path: Path) -> None:
    """Decode a long call as the window and the analysis do, and print the memory it took."""
    before = memory()
    began = time.process_time()
    source = open_source((path,), Decoding(highest_rate=24_000))
    builder = Builder(source.channels, source.sample_rate)
    listener = Listener(source.sample_rate, source.channels)
    for block in followed(source):
        builder.push(block)
        listener.push(block)
    builder.done()
    took = time.process_time() - began
    hours = source.frames / source.sample_rate / 3600
    after = memory()
    source.close()
    grown = f"{before['VmRSS']} MB before, {after['VmHWM']} MB at most" if before else "not counted"
    print(f"{hours:.1f} hours: peaks and loudness in {took:.1f} s; memory {grown}")


def main() -> None:
    """Print the figures of each codec, and of a long call."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--long", type=float, default=10.0)
    parser.add_argument("--file", type=Path, action="append", default=[])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="qa-desk-listening-") as name:
        folder = Path(name)
        for file in options.file:
            tell(file, options.rounds)
        for codec in () if options.file else CODECS:
            path = made(folder, codec, round(options.hours * 60))
            tell(path, options.rounds)
            path.unlink()
        print(f"budget: with peaks at most {BUDGET}")
        if options.long:
            path = made(folder, "ulaw.wav", round(options.long * 60))
            child = multiprocessing.get_context("spawn").Process(target=long_call, args=(path,))
            child.start()
            child.join()


if __name__ == "__main__":
    main()
