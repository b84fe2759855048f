"""Two-sided Russian telephone calls laid out of real prompts, so that words and times are known.

The prompts are those of Debian's asterisk-core-sounds-ru-wav (8 kHz, one voice, CC BY); their texts
come with asterisk-core-sounds-ru. A call lays prompts left and right with pauses, turns that cut
into one another, dictated numbers and noise of the line; the same seed gives the same call.
"""

import gzip
import re
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.domain.contacts import Side

RATE: Final = 8000
SIDES: Final = (Side.AGENT, Side.CUSTOMER)
"""Who is heard in the left and in the right channel."""
SOUNDS: Final = Path("/usr/share/asterisk/sounds/ru")
TEXTS: Final = Path("/usr/share/doc/asterisk-core-sounds-ru/core-sounds-ru.txt.gz")
MISSING: Final = "install the packages asterisk-core-sounds-ru-wav and asterisk-core-sounds-ru"

_LONGEST_S: Final = 14.0
_QUIET_DB: Final = -42.0
"""Below the loudest moment of a prompt: what is quieter at its ends is not yet or no more speech."""
_STEP: Final = RATE // 200
_NOISE: Final = 32_768 * 10 ** (-58 / 20)
_HUM: Final = 32_768 * 10 ** (-64 / 20)
_HUM_HERTZ: Final = 50

Sound = NDArray[np.int16]


@dataclass(frozen=True, slots=True, eq=False)
class Prompt:
    """A recorded sentence, without the silence around it."""

    name: str
    text: str
    sound: Sound

    @property
    def seconds(self) -> float:
        """How long it takes to say."""
        return len(self.sound) / RATE

    @property
    def words(self) -> tuple[str, ...]:
        """What is said, word by word."""
        return tuple(re.findall(r"\w+", self.text))


@dataclass(frozen=True, slots=True)
class Said:
    """A prompt in a call: who says it, and when its first word begins and its last one ends."""

    side: Side
    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """Samples of shape (frames, 2) at RATE, and what is said in them in the order of beginnings."""

    samples: Sound
    said: tuple[Said, ...]

    @property
    def seconds(self) -> float:
        """How long the call is."""
        return len(self.samples) / RATE

    def write(self, file: Path) -> Path:
        """Write the recording as a WAV file and return its path."""
        with wave.open(str(file), "wb") as out:
            out.setnchannels(self.samples.shape[1])
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(np.ascontiguousarray(self.samples).tobytes())
        return file


@dataclass(frozen=True, slots=True)
class Voices:
    """The prompts by what they serve for in a talk."""

    sentences: tuple[Prompt, ...]
    answers: tuple[Prompt, ...]
    digits: tuple[Prompt, ...]


def voices(sounds: Path = SOUNDS, texts: Path = TEXTS) -> Voices:
    """Read the prompts; FileNotFoundError where the packages are not installed."""
    spoken = _texts(texts)
    if not sounds.is_dir():
        raise FileNotFoundError(sounds)
    found = [_prompt(sounds, name, spoken[name]) for name in sorted(spoken)]
    prompts = [prompt for prompt in found if prompt is not None]
    plain = [prompt for prompt in prompts if "/" not in prompt.name]
    return Voices(
        sentences=tuple(p for p in plain if len(p.words) > 2 and p.seconds <= _LONGEST_S),  # noqa: PLR2004 - a sentence
        answers=tuple(p for p in plain if len(p.words) <= 2),  # noqa: PLR2004 - an answer
        digits=tuple(p for p in prompts if re.fullmatch(r"digits/\d", p.name)),
    )


def call(prompts: Voices, minutes: float, seed: int) -> Call:
    """Lay out a call of about so many minutes; sentences come again only when all were said."""
    chance = Random(seed)
    said: list[tuple[Side, float, Prompt]] = []
    now, side = 1.0, 0
    turns = _turns(prompts, chance)
    while now < minutes * 60:
        for prompt, pause in next(turns):
            now += pause
            said.append((SIDES[side], now, prompt))
            now += prompt.seconds
        side = 1 - side
        now = max(now + _between(chance), _free(said, SIDES[side]))
    return _mixed(said, now + 1.0, seed)


def _turns(prompts: Voices, chance: Random) -> Iterator[list[tuple[Prompt, float]]]:
    """Yield turns for ever: prompts with the pauses before them."""
    deck: list[Prompt] = []
    while True:
        kind = chance.random()
        if kind < 0.08:  # noqa: PLR2004 - a number is dictated
            count = chance.randint(4, 9)
            digits = [chance.choice(prompts.digits) for _ in range(count)]
            yield [(digit, chance.uniform(0.05, 0.3)) for digit in digits]
        elif kind < 0.25:  # noqa: PLR2004 - a short answer
            yield [(chance.choice(prompts.answers), 0.0)]
        else:
            count = chance.randint(1, 3)
            if len(deck) < count:
                deck = chance.sample(prompts.sentences, len(prompts.sentences))
            yield [(deck.pop(), chance.uniform(0.15, 0.8)) for _ in range(count)]


def _between(chance: Random) -> float:
    """Return the seconds between two turns: mostly a breath, at times an interruption or silence."""
    kind = chance.random()
    if kind < 0.15:  # noqa: PLR2004 - one cuts into the other
        return -chance.uniform(0.2, 1.0)
    if kind < 0.22:  # noqa: PLR2004 - somebody looks something up
        return chance.uniform(3.0, 9.0)
    return chance.uniform(0.2, 1.2)


def _free(said: Sequence[tuple[Side, float, Prompt]], side: Side) -> float:
    """Return when this side has finished what it says."""
    ends = [start + prompt.seconds for who, start, prompt in said if who is side]
    return max(ends, default=0.0) + 0.1


def _mixed(said: Sequence[tuple[Side, float, Prompt]], seconds: float, seed: int) -> Call:
    frames = round(seconds * RATE)
    mix = np.zeros((frames, 2), np.float32)
    for side, start, prompt in said:
        first = round(start * RATE)
        mix[first : first + len(prompt.sound), SIDES.index(side)] += prompt.sound[: frames - first]
    mix += _line(frames, seed)
    samples = np.clip(np.rint(mix), -32_768, 32_767).astype(np.int16)
    truth = (Said(side, start, start + p.seconds, p.text) for side, start, p in said)
    return Call(samples, tuple(sorted(truth, key=lambda one: one.start_s)))


def _line(frames: int, seed: int) -> NDArray[np.float32]:
    """Return the noise of the line on both sides: hiss and the hum of the mains."""
    hiss = np.random.default_rng(seed).standard_normal((frames, 2), np.float32) * _NOISE
    hum = np.sin(2 * np.pi * _HUM_HERTZ * np.arange(frames) / RATE) * _HUM
    return np.asarray(hiss + hum[:, None], np.float32)


def _texts(file: Path) -> dict[str, str]:
    """Return the text of each prompt by name, without those that are sounds rather than words."""
    data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    lines = (line.partition(":") for line in data.decode("utf-8").splitlines() if ":" in line)
    pairs = ((name.strip(), text.strip()) for name, _, text in lines if not name.startswith(";"))
    return {name: text for name, text in pairs if re.search(r"[а-яё]", text) and "[" not in text}


def _prompt(sounds: Path, name: str, text: str) -> Prompt | None:
    file = sounds / f"{name}.wav"
    if not file.is_file():
        return None
    with wave.open(str(file)) as recorded:
        if (recorded.getframerate(), recorded.getnchannels()) != (RATE, 1):
            return None
        sound = np.frombuffer(recorded.readframes(recorded.getnframes()), np.int16)
    trimmed = _trimmed(sound)
    return Prompt(name, text, trimmed) if len(trimmed) else None


def _trimmed(sound: Sound) -> Sound:
    """Leave out what is not speech yet or no more at both ends, to a two-hundredth of a second."""
    whole = len(sound) // _STEP * _STEP
    steps = sound[:whole].astype(np.float32).reshape(-1, _STEP)
    power = np.sqrt((steps**2).mean(axis=1)) if whole else np.zeros(0)
    loud = np.flatnonzero(power > power.max(initial=0.0) * 10 ** (_QUIET_DB / 20))
    return sound[loud[0] * _STEP : (loud[-1] + 1) * _STEP] if len(loud) else sound[:0]
