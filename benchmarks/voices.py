"""How well two voices in one channel are told apart, and one voice left whole.

Calls of the demo are mixed into one channel, and each of their sides is tried alone. With folders
of phrases (WAV, 8,000 Hz, one speaker a folder, such as those of Debian's asterisk-core-sounds-*)
calls of two of them, and of one with itself, are laid out in turns.
"""

import argparse
import time
import wave
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations_with_replacement
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from scipy.signal import resample_poly

from benchmarks.word_errors import recordings, truth_of
from qa_desk.audio.following import followed
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.speech.detector import speech_in
from qa_desk.speech.voices import found
from qa_desk.speech.windows import SAMPLE_RATE, padded, sounding

Sound = NDArray[np.int16]
_STEP_S = 0.1
_PAUSES_S = (0.05, 0.2, 0.5, 0.9)
_NOISE = 30
_LOUDNESS = 2000
_RATE = 8000


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks from when to when."""

    speaker: int
    start_s: float
    end_s: float


def main() -> None:
    """Print a line a call: the share of time given to the right speaker, or that it was refused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voices", type=Path, nargs="*", default=[], metavar="FOLDER")
    parser.add_argument("--seconds", type=float, default=120)
    options = parser.parse_args()
    for name in recordings():
        left, right = demo_call(name)
        tell(name, (left + right), demo_turns(name))
        tell(f"{name}, one side", left, ())
        tell(f"{name}, the other", right, ())
    for first, second in combinations_with_replacement(options.voices, 2):
        sound, turns = laid_out((first, second), options.seconds)
        tell(f"{first.name} and {second.name}", sound, turns if first != second else ())


def tell(name: str, sound: NDArray[np.integer], turns: Sequence[Turn]) -> None:
    """Try one recording; without turns there is one speaker, and it should be refused."""
    heard = np.clip(sound, -32_768, 32_767).astype(np.int16)
    stretches = padded(speech_in([sounding(heard)]), len(heard))
    began = time.process_time()
    voices = found(heard, stretches)
    spent = time.process_time() - began
    length = f"{len(heard) / SAMPLE_RATE:.0f} s"
    if voices is None:
        verdict = "refused" + (", though there are two" if turns else ", rightly")
    elif not turns:
        verdict = "parted, wrongly"
    else:
        moments = [(turn, moment) for turn in turns for moment in inside(turn)]
        first = turns[0].speaker
        right = [
            (voices.at(round(moment * 1000)) == 0) == (turn.speaker == first)
            for turn, moment in moments
        ]
        verdict = f"{np.mean(right):.1%} of the time right, confidence {voices.confidence}"
    print(f"{name} ({length}): {verdict}; {spent:.2f} s of processor")


def inside(turn: Turn) -> Iterator[float]:
    """Yield moments of a turn, none at its very ends."""
    yield from np.arange(turn.start_s + _STEP_S, turn.end_s - _STEP_S, _STEP_S)


def demo_call(name: str) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the sides of a call of the demo."""
    decoding = Decoding(sample_rate=SAMPLE_RATE)
    with closing(open_source((recordings()[name],), decoding)) as source:
        both = np.concatenate([block.astype(np.int32) for block in followed(source)])
    return both[:, 0], both[:, 1]


def demo_turns(name: str) -> tuple[Turn, ...]:
    """Return who really speaks when; a line lasts until the next begins, four seconds at most."""
    lines = truth_of(name)
    ends = [line.start_s for line in lines[1:]] + [lines[-1].start_s + 2]
    return tuple(
        Turn(line.side == "agent", line.start_s, min(end - 0.5, line.start_s + 4))
        for line, end in zip(lines, ends, strict=True)
    )


def laid_out(folders: Sequence[Path], seconds: float) -> tuple[Sound, tuple[Turn, ...]]:
    """Lay phrases of two folders out in turns, with pauses and a little noise."""
    chance = Random(1)
    phrases = [phrases_of(folder, seed) for seed, folder in enumerate(folders)]
    parts, turns, now, speaker = [], [], 0.0, 0
    while now < seconds:
        for _ in range(chance.randint(1, 2)):
            said = next(phrases[speaker])
            turns.append(Turn(speaker, now, now + len(said) / _RATE))
            pause = chance.choice(_PAUSES_S)
            parts += [said, np.zeros(round(pause * _RATE))]
            now += len(said) / _RATE + pause
        speaker = 1 - speaker
    sound = np.concatenate(parts)
    noise = np.random.default_rng(1).normal(0, _NOISE, len(sound))
    return resample_poly(sound + noise, SAMPLE_RATE // _RATE, 1).astype(np.int16), tuple(turns)


def phrases_of(folder: Path, seed: int) -> Iterator[NDArray[np.float64]]:
    """Yield the phrases of a folder that are neither a word nor a speech, equally loud."""
    files = sorted(folder.glob("*.wav"))
    Random(seed).shuffle(files)
    for path in files:
        with wave.open(str(path)) as file:
            sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)
        if 1.5 * _RATE < len(sound) < 7 * _RATE:
            yield sound / (np.sqrt((sound**2).mean()) + 1) * _LOUDNESS


if __name__ == "__main__":
    main()
