"""Prints how well the events of a call are found, and what measuring an hour of talk costs.

    python -m benchmarks.measures [--voices FOLDER] [--music FILE] [--calls 20] [--hours 1]

The first table is one call laid out by hand (benchmarks/known_call.py): when each event is in it, when
it was found, and by how much the worse of its ends is off. Its voices are noise with the rhythm of
speech; with `--voices`, a folder of recordings of 8,000 Hz such as those of Debian's
asterisk-core-sounds-ru-wav, they are people's, and `--calls` calls of other voices follow in one line
each. `--music` is a recording to be put on hold with, such as those of asterisk-moh-opsound-wav.
The last table is the time of the processor for an hour: first that of decoding, then that of all that
comes after it, from samples to measures.
"""

import argparse
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.known_call import (
    RATE,
    SIDES,
    Event,
    Wave,
    built,
    chords,
    compared,
    heard,
    read,
    surplus,
    syllables,
    trimmed,
)
from benchmarks.listening import made
from qa_desk.analytics.measures import measures
from qa_desk.analytics.timeline import Limits
from qa_desk.audio.decode import blocks
from qa_desk.audio.samples import Samples
from qa_desk.audio.vad import Listener
from qa_desk.services.analysing import timeline_heard

TOLERANCE_MS: Final = 100
BUDGET_S: Final = 0.5
_VOICES: Final = 7
_PHRASE_S: Final = (3.0, 9.0)
_LONGEST_PAUSE_MS: Final = 350
_HOLD_S: Final = 26.0
_LOUD: Final = 1500.0
_CODECS: Final = ("pcm.wav", "ulaw.wav", "call.mp3", "call.opus")


def main() -> int:
    """Print the tables; 1 where an event of the first call is missed or an hour costs too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voices", type=Path)
    parser.add_argument("--music", type=Path)
    parser.add_argument("--calls", type=int, default=20)
    parser.add_argument("--hours", type=float, default=1.0)
    options = parser.parse_args()
    music = _music(options.music)
    phrases = list(_phrases(options.voices)) if options.voices else []
    voices = phrases[:_VOICES] if phrases else noises()
    good = _table(*built(voices, music))
    for number in range(options.calls if phrases else 0):
        chosen = np.random.default_rng(number).permutation(len(phrases))[:_VOICES]
        _line(number, *built([phrases[place] for place in chosen], music))
    spent = max(_cost(options.hours))
    return 0 if good and spent <= BUDGET_S * options.hours else 1


def noises() -> list[Wave]:
    """Return voices of noise, of the lengths that phrases have."""
    lengths = (3.2, 4.1, 3.6, 5.2, 3.3, 4.4, 3.8)
    return [trimmed(syllables(seconds, seed)) for seed, seconds in enumerate(lengths)]


def _phrases(folder: Path) -> Iterator[Wave]:
    """Yield the phrases of a folder that are long enough and have no pause that parts turns."""
    for path in sorted(folder.glob("*.wav")):
        try:
            voice = read(path)
        except (ValueError, EOFError):
            continue
        if len(voice) < _PHRASE_S[0] * RATE:
            continue
        voice = trimmed(voice)
        shortest, longest = (seconds * RATE for seconds in _PHRASE_S)
        if shortest <= len(voice) <= longest and _longest_pause_ms(voice) < _LONGEST_PAUSE_MS:
            yield voice


def _longest_pause_ms(voice: Wave) -> int:
    step = RATE // 100
    power = (voice[: len(voice) // step * step].reshape(-1, step) ** 2).mean(axis=1)
    quiet = np.concatenate(([0], power < power.max() * 1e-3, [0])).astype(int)
    edges = np.flatnonzero(np.diff(quiet)).reshape(-1, 2)
    return int((edges[:, 1] - edges[:, 0]).max(initial=0)) * 10


def _music(path: Path | None) -> Wave:
    if path is None:
        return chords(_HOLD_S)
    wave = read(path)
    piece = wave[len(wave) // 3 :][: round(_HOLD_S * RATE)]
    return np.asarray(piece * (_LOUD / np.sqrt((piece**2).mean())))


def _table(samples: Samples, events: Sequence[Event]) -> bool:
    found = heard(samples)
    pairs = compared(events, found)
    print(f"{'event':18} {'by':9} {'put at, s':>19} {'found at, s':>19} {'off, s':>7}")
    for pair in pairs:
        near = "missed" if pair.near is None else _times(pair.near)
        off = "" if pair.off_ms is None else f"{pair.off_ms / 1000:.3f}"
        print(f"{pair.event.kind:18} {pair.event.by:9} {_times(pair.event)} {near:>19} {off:>7}")
    right = all(pair.off_ms is not None and pair.off_ms <= TOLERANCE_MS for pair in pairs)
    more = surplus(events, found)
    print(f"{len(pairs)} events, {more} too many or too few; all within 0.1 s: {right}\n")
    return right and not more


def _line(number: int, samples: Samples, events: Sequence[Event]) -> None:
    found = heard(samples)
    offs = [pair.off_ms for pair in compared(events, found)]
    near = sum(off is not None and off <= TOLERANCE_MS for off in offs)
    more = surplus(events, found)
    print(f"call {number:2}: {near} of {len(offs)} events within 0.1 s, {more} too many or few")


def _times(event: Event) -> str:
    return f"{event.start_ms / 1000:8.3f} – {event.end_ms / 1000:8.3f}"


def _cost(hours: float) -> Iterator[float]:
    """Print and yield what measuring costs beside decoding, for each codec."""
    print(f"\nprocessor time for {hours:g} h of both sides at {RATE} Hz")
    print(f"{'':10} {'decode, s':>10} {'measure, s':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for name in _CODECS:
            path = made(Path(folder), name, round(hours * 60))
            decoded, measured = _spent(path)
            print(f"{name:10} {decoded:10.2f} {measured:11.3f}")
            yield measured
            path.unlink()


def _spent(path: Path) -> tuple[float, float]:
    """Return the processor's seconds for decoding alone, and for all that comes after it."""
    began = time.process_time()
    parts = list(blocks(path, RATE))
    decoded = time.process_time()
    listener = Listener(RATE, len(SIDES))
    for part in parts:
        listener.push(part)
    found = timeline_heard(listener.levels(), listener.duration_ms, SIDES, Limits())
    measures(found, (), ())
    return decoded - began, time.process_time() - decoded


if __name__ == "__main__":
    raise SystemExit(main())
