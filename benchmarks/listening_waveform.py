"""Paints the waveform of an hour of stereo at 8 kHz and prints what each picture costs.

    python -m benchmarks.listening_waveform [--minutes 60] [--width 1600] [--ratio 1]

The call is made anew: two sides that take turns, with as many silences, overlaps, holds, pieces of
evidence and words as an hour may have. Times are of the processor, the median and the worst; beside
them stands what PyAV alone takes to decode the same call, so that machines can be compared.
"""

import argparse
import os
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Final

import av
import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from qa_desk.audio import peaks
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Word
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_events import Event, EventKind
from qa_desk.ui.widgets.waveform_words import SpokenWords

RATE: Final = 8000
_A_MINUTE: Final = {
    EventKind.SILENCE: 2.0,
    EventKind.OVERLAP: 6.0,
    EventKind.HOLD: 0.1,
    EventKind.PHRASE: 1.0,
    EventKind.EVIDENCE: 0.3,
    EventKind.ERROR: 0.1,
    EventKind.MARKER: 0.2,
}
_WORDS_A_MINUTE: Final = 130
_TURN_S: Final = 4
_HEIGHT: Final = 300


def made(minutes: int) -> Samples:
    """Return a call in which the sides take turns of some seconds."""
    rng = np.random.default_rng(1)
    count = minutes * 60 * RATE
    data = rng.normal(0, 2500, (count, 2)).astype(np.float32)
    turns = (np.arange(count) // (_TURN_S * RATE)) % 2
    data[turns == 0, 0] *= 0.02
    data[turns == 1, 1] *= 0.02
    return Samples(np.clip(data, -32768, 32767).astype(np.int16), RATE)


def events(minutes: int) -> Iterator[Event]:
    """Yield as many events of each kind as a lively call has."""
    rng = np.random.default_rng(2)
    for kind, often in _A_MINUTE.items():
        for start in sorted(rng.integers(0, minutes * 60_000, max(round(often * minutes), 1))):
            length = 0 if kind.pinned else int(rng.integers(300, 6000))
            yield Event(int(start), int(start) + length, kind, "words of the event", Side.AGENT)


def words(minutes: int) -> SpokenWords:
    """Return a transcript's words, both sides speaking as fast as people do."""
    step = 60_000 // _WORDS_A_MINUTE
    said = [Word(at, at + step - 20, "word", 0.9) for at in range(0, minutes * 60_000, step)]
    return SpokenWords({0: said, 1: said})


def decoded_alone(call: Samples, folder: Path) -> float:
    """Return how many seconds of the processor PyAV takes for the call as a WAV file."""
    file = folder / "call.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(call.channels)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(call.data.tobytes())
    began = time.process_time()
    with av.open(str(file)) as container:
        for frame in container.decode(audio=0):
            frame.to_ndarray()
    return time.process_time() - began


def costs(act: Callable[[], object], times: int) -> list[float]:
    """Return how many milliseconds of the processor each of so many acts takes."""
    found = []
    for _ in range(times):
        began = time.process_time()
        act()
        found.append((time.process_time() - began) * 1000)
    return found


def shown(width: int) -> Waveform:
    """Return an empty waveform on the screen."""
    widget = Waveform()
    widget.resize(width, _HEIGHT)
    widget.show()
    QCoreApplication.processEvents()
    return widget


def first_paint(widget: Waveform, shape: peaks.Peaks, call: Samples, minutes: int) -> None:
    """Show a call whose peaks are known, with all its events."""
    widget.set_recording(shape, (Side.AGENT, Side.CUSTOMER), call)
    widget.set_events(tuple(EventKind), events(minutes))
    widget.set_words(words(minutes))
    QCoreApplication.processEvents()


def say(what: str, found: list[float], limit: float) -> None:
    """Print one line."""
    line = f"{what:<44} median {median(found):7.2f} ms   worst {max(found):7.2f} ms"
    print(f"{line}   wanted below {limit:g} ms")


def playing(widget: Waveform, duration_ms: int) -> Callable[[], None]:
    """Return what a frame of playback does: the playhead goes on by a 60th of a second and more."""
    moments = iter(range(duration_ms // 3, duration_ms, max(duration_ms // 5000, 17)))

    def frame() -> None:
        widget.set_position(next(moments))
        QCoreApplication.processEvents()

    return frame


def zooming(widget: Waveform, duration_ms: int) -> Callable[[], None]:
    """Return what a notch of the wheel does, from the whole call to two seconds and back."""
    steps = iter(([1.5] * 18 + [1 / 1.5] * 18) * 10)

    def frame() -> None:
        widget.zoom(next(steps), duration_ms // 3)
        QCoreApplication.processEvents()

    return frame


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--width", type=int, default=1600)
    parser.add_argument("--ratio", type=float, default=1, help="pixels of the screen a pixel")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = f"{options.ratio:g}"
    app = QApplication([])
    call = made(options.minutes)
    with tempfile.TemporaryDirectory(prefix="qa-desk-waveform-") as folder:
        alone = decoded_alone(call, Path(folder))
    shape = peaks.build(call.data, RATE)
    fresh = [shown(options.width) for _ in range(5)]
    print(f"{options.minutes} minutes, {options.width} pixels wide, ratio {options.ratio:g}")
    print(f"PyAV alone decodes the call in {alone * 1000:.0f} ms")
    places = iter(fresh)
    first = costs(lambda: first_paint(next(places), shape, call, options.minutes), len(fresh))
    say("first paint once the peaks are there", first, 150)
    print(f"{'':<44} {median(first) / alone / 1000:.3f} times the decoding")
    widget = fresh[-1]
    say("a frame of the playhead, whole call", costs(playing(widget, call.duration_ms), 300), 1)
    say("a zoom", costs(zooming(widget, call.duration_ms), 72), 8)
    widget.zoom(60, call.duration_ms // 3)
    say("a frame of the playhead, one minute", costs(playing(widget, call.duration_ms), 300), 1)
    app.quit()


if __name__ == "__main__":
    main()
