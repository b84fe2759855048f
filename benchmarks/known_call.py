"""A two-sided call laid out by hand: every event in it is known to the millisecond.

Voices are recordings of phrases, or noise shaped like syllables. Each is cut at its first and last
sound, measured here without anything of the program, so that what the program finds can be held
against where the pieces were put. The events that follow from the layout are worked out from its
edges alone, by rules written for this layout: they are the truth and do not use the program either.
"""

import wave
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.analytics.spans import Spoken
from qa_desk.analytics.timeline import Limits, Timeline, speech_of
from qa_desk.audio.samples import Samples
from qa_desk.audio.steady import steady_spans
from qa_desk.audio.vad import Levels, levels_of, spans_of
from qa_desk.domain.contacts import Side
from qa_desk.services.analysing import timeline_heard

RATE: Final = 8000
SIDES: Final = (Side.AGENT, Side.CUSTOMER)
_STEP: Final = RATE // 100
_EDGE_DB: Final = 30.0
"""What is weaker than a voice's loudest hundredth of a second by more than this is not its edge."""
_LINE: Final = 9.0
"""Noise of the line, of 32767."""
_CHORDS: Final = ((262, 330, 392), (220, 277, 330), (294, 370, 440), (196, 247, 294))

Wave = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that is in the call; `by` is who spoke, or who came in."""

    kind: str
    start_ms: int
    end_ms: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An event of the layout beside what the program found of it; None where it found none."""

    event: Event
    near: Event | None

    @property
    def off_ms(self) -> int | None:
        """Return by how much the worse of its two ends is off."""
        if self.near is None:
            return None
        here, there = self.event, self.near
        return max(abs(there.start_ms - here.start_ms), abs(there.end_ms - here.end_ms))


@dataclass(slots=True)
class Layout:
    """A call under construction; pieces are put where one wants them."""

    seconds: float
    waves: dict[Side, Wave] = field(default_factory=dict)
    spoken: dict[Side, list[tuple[int, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with a line on which nobody speaks."""
        rng = np.random.default_rng(3)
        for side in SIDES:
            self.waves[side] = rng.normal(0, _LINE, round(self.seconds * RATE))
            self.spoken[side] = []

    def say(self, side: Side, at_ms: int, voice: Wave) -> int:
        """Put a voice where it begins; return where it ends."""
        start = at_ms * RATE // 1000
        self.waves[side][start : start + len(voice)] += voice
        end_ms = round((start + len(voice)) * 1000 / RATE)
        self.spoken[side].append((at_ms, end_ms))
        return end_ms

    def play(self, side: Side, at_ms: int, music: Wave) -> int:
        """Put music on a side; return where it ends."""
        start = at_ms * RATE // 1000
        self.waves[side][start : start + len(music)] += music
        return round((start + len(music)) * 1000 / RATE)

    def samples(self) -> Samples:
        """Return the call as it would have been recorded, the agent first."""
        both = np.stack([self.waves[side] for side in SIDES], axis=1)
        return Samples(np.clip(both, -32768, 32767).astype(np.int16), RATE)


def trimmed(voice: Wave) -> Wave:
    """Return a voice from its first to its last sound."""
    count = len(voice) // _STEP
    power = (voice[: count * _STEP].reshape(count, _STEP) ** 2).mean(axis=1)
    loud = np.flatnonzero(power > power.max() * 10 ** (-_EDGE_DB / 10))
    return voice[loud[0] * _STEP : (loud[-1] + 1) * _STEP]


def joined(voices: Sequence[Wave], pause_ms: int = 250) -> Wave:
    """Return voices one after the other, with the pause of a breath between them."""
    pause = np.zeros(pause_ms * RATE // 1000)
    parts = [part for voice in voices for part in (voice, pause)]
    return np.concatenate(parts[:-1])


def cut(voice: Wave, milliseconds: int) -> Wave:
    """Return the beginning of a voice that is broken off in the middle of a sound."""
    part = voice[: milliseconds * RATE // 1000]
    power = np.convolve(part**2, np.ones(_STEP) / _STEP, "same")
    loud = np.flatnonzero(power > power.max() * 10 ** (-_EDGE_DB / 20))
    return part[: loud[-1] + 1]


def syllables(seconds: float, seed: int) -> Wave:
    """Return noise with the rhythm of speech: five syllables a second, each with its stop."""
    rng = np.random.default_rng(seed)
    count = round(seconds * RATE)
    rise = np.zeros(count)
    start = 0
    while start < count:
        length = round(rng.uniform(0.12, 0.22) * RATE)
        vowel = np.hanning(length) * rng.uniform(0.5, 1.0) + 0.02
        rise[start : start + length] = vowel[: count - start]
        start += length + round(rng.uniform(0, 0.07) * RATE)
    return np.asarray(rng.normal(0, 3500, count) * rise)


def chords(seconds: float, loud: float = 2500) -> Wave:
    """Return chords, one each half second, that swell and fade as a band's do."""
    at = np.arange(round(seconds * RATE)) / RATE
    notes = np.array(_CHORDS)[(at * 2).astype(int) % len(_CHORDS)].T
    waves = sum(np.sin(2 * np.pi * np.cumsum(note) / RATE) for note in notes)
    return np.asarray(waves / 3 * (0.55 + 0.45 * np.cos(4 * np.pi * at)) * loud)


def read(path: Path) -> Wave:
    """Read a PCM recording of 8,000 Hz with the standard library."""
    with wave.open(str(path)) as file:
        if (file.getframerate(), file.getsampwidth(), file.getnchannels()) != (RATE, 2, 1):
            raise ValueError(f"{path.name} is not 16 bits, 8,000 Hz, one channel")
        data = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return data.astype(np.float64)


def built(voices: Sequence[Wave], music: Wave) -> tuple[Samples, tuple[Event, ...]]:
    """Lay out the call: who is told what and when stands here, line by line.

    Needs seven voices of at least three seconds. Silence counts from five seconds on, a hold from
    fifteen, an overlap from 0.2 s.
    """
    a, c = SIDES
    call = Layout(240)
    events: list[Event] = []
    greeting = call.say(a, 1500, voices[0])
    asked = call.say(c, greeting + 700, voices[1])
    # The agent comes in and goes on, the customer stops in the middle of a word.
    broken = call.say(c, asked + 900, cut(voices[2], 2600))
    told = call.say(a, broken - 800, joined((voices[3], voices[6])))
    events += _both("interruption", broken - 800, broken, a)
    # The customer agrees while the agent goes on: an overlap, nobody is interrupted.
    nod_at = told - 1900
    nod = call.say(c, nod_at, cut(voices[4], 500))
    events.append(Event("overlap", nod_at, nod, c))
    # Seven seconds of nothing.
    back = call.say(c, told + 7000, voices[5])
    events.append(Event("silence", told, told + 7000))
    # The customer comes in and takes the floor.
    cut_off = call.say(a, back + 600, cut(voices[6], 2700))
    won = call.say(c, cut_off - 700, voices[0])
    events += _both("interruption", cut_off - 700, cut_off, c)
    # On hold with music, begun and ended within a breath of the words.
    wait = call.say(a, won + 800, voices[4])
    played = call.play(a, wait + 300, music)
    again = call.say(a, played + 400, voices[1])
    events.append(Event("hold with music", wait, played + 400))
    # On hold in silence, which is a silence, too.
    thanks = call.say(c, again + 500, voices[3])
    after = call.say(a, thanks + 20_000, joined((voices[2], voices[5], voices[6], voices[3])))
    events += [
        Event("hold in silence", thanks, thanks + 20_000),
        Event("silence", thanks, thanks + 20_000),
        Event("longest monologue", thanks + 20_000, after, a),
    ]
    # Coming in on the last syllable is how people take turns: shorter than an overlap.
    end = call.say(c, after - 120, voices[5])
    bye = call.say(a, end + 600, cut(voices[0], 1500))
    whole = Samples(call.samples().data[: (bye + 3000) * RATE // 1000], RATE)
    talk = [Event("talk", *span, side) for side in SIDES for span in sorted(call.spoken[side])]
    return whole, (*talk, *sorted(events, key=lambda event: event.start_ms))


def heard(samples: Samples) -> dict[str, list[Event]]:
    """Return what the program finds in a recording, by kind, in the words of the layout."""
    levels = levels_of(samples)
    found = timeline_heard(levels, samples.duration_ms, SIDES, Limits())
    every = [*_talk(levels, samples.duration_ms), *_told(found)]
    kinds = dict.fromkeys(event.kind for event in every)
    return {kind: [event for event in every if event.kind == kind] for kind in kinds}


def compared(events: Sequence[Event], found: Mapping[str, Sequence[Event]]) -> list[Found]:
    """Return beside each event of the layout the nearest of its kind and side that was found."""
    pairs = []
    for event in events:
        same = [each for each in found.get(event.kind, ()) if each.by == event.by]
        near = min(same, key=lambda each: _distance(each, event), default=None)
        pairs.append(Found(event, near))
    return pairs


def surplus(events: Sequence[Event], found: Mapping[str, Sequence[Event]]) -> int:
    """Return how many events more, or fewer, were found than there are."""
    kinds = {event.kind for event in events} | set(found)
    return sum(
        abs(len(found.get(kind, ())) - sum(event.kind == kind for event in events))
        for kind in kinds
    )


def _talk(levels: Sequence[Levels], duration_ms: int) -> list[Event]:
    hums = steady_spans(levels)
    spans = spans_of(levels, duration_ms, steady=hums)
    spoken: Spoken = dict(zip(SIDES, spans, strict=True))
    steady: Spoken = dict(zip(SIDES, hums, strict=True))
    speech = speech_of(spoken, duration_ms, steady)
    return [Event("talk", s.start_ms, s.end_ms, side) for side in SIDES for s in speech[side]]


def _told(found: Timeline) -> list[Event]:
    overlaps = [(o, o.span.start_ms, o.span.end_ms, o.by or "") for o in found.overlaps]
    told = [
        *(Event("silence", s.start_ms, s.end_ms) for s in found.silences),
        *(Event("overlap", start, end, by) for _, start, end, by in overlaps),
        *(Event("interruption", start, end, by) for o, start, end, by in overlaps if o.interrupted),
    ]
    for hold in found.holds:
        kind = "hold with music" if hold.heard else "hold in silence"
        told.append(Event(kind, hold.span.start_ms, hold.span.end_ms))
    if found.longest_monologue is not None:
        span = found.longest_monologue.span
        side = found.longest_monologue.side
        told.append(Event("longest monologue", span.start_ms, span.end_ms, side))
    return told


def _both(kind: str, start_ms: int, end_ms: int, by: Side) -> tuple[Event, Event]:
    return Event("overlap", start_ms, end_ms, by), Event(kind, start_ms, end_ms, by)


def _distance(one: Event, other: Event) -> int:
    return abs(one.start_ms - other.start_ms) + abs(one.end_ms - other.end_ms)
