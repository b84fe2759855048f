"""A whole recording, side by side, to a transcript; the recogniser and the pipe come from outside."""

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.speech import align, doubt, languages
from qa_desk.speech.recogniser import Hearing, Recogniser
from qa_desk.speech.request import Heard, Progressed, TranscribeRequest
from qa_desk.speech.windows import (
    SAMPLE_RATE,
    Recorded,
    Sound,
    Stretch,
    Window,
    joined,
    packed,
    padded,
    sounding,
)

Send = Callable[[Heard | Progressed], None]


@dataclass(frozen=True, slots=True, eq=False)
class _Lane:
    """One side of the recording and where it speaks."""

    channel: int
    side: Side
    recorded: Recorded
    stretches: tuple[Stretch, ...]

    @property
    def speech(self) -> int:
        return sum(stretch.speech.end - stretch.speech.start for stretch in self.stretches)

    def pool(self) -> Sound:
        return joined(self.recorded, self.stretches)


def transcribe(
    samples: Samples,
    request: TranscribeRequest,
    recogniser: Recogniser,
    send: Send,
    now: Callable[[], float] = time.monotonic,
) -> Transcript:
    """Return the transcript of samples at SAMPLE_RATE, having sent its turns as they were heard."""
    began = now()
    lanes = [
        _lane(channel, side, recorded, recogniser)
        for channel, side, recorded in _sides(samples, request.sides)
    ]
    spoken = _languages(lanes, request, recogniser)
    windows = _windows(lanes, spoken)
    segments = _heard(windows, lanes, samples.duration_ms, recogniser, send)
    return Transcript(
        segments=segments,
        model=request.model_name,
        language=_main_language(lanes, spoken) or request.language,
        duration_ms=samples.duration_ms,
        speech_ms=sum(lane.speech for lane in lanes) * 1000 // SAMPLE_RATE,
        elapsed_ms=round((now() - began) * 1000),
    )


def _sides(samples: Samples, names: Sequence[Side]) -> list[tuple[int, Side, Recorded]]:
    """Return channel, side and samples of each side; the same voice on both channels is one side."""
    data = samples.data
    if samples.channels > 1 and all(np.array_equal(data[:, 0], column) for column in data.T[1:]):
        return [(0, Side.UNKNOWN, data[:, 0])]
    named = [*names, *[Side.UNKNOWN] * samples.channels]
    return [(channel, named[channel], data[:, channel]) for channel in range(samples.channels)]


def _lane(channel: int, side: Side, recorded: Recorded, recogniser: Recogniser) -> _Lane:
    spans = recogniser.speech(sounding(recorded))
    return _Lane(channel, side, recorded, padded(spans, len(recorded)))


def _languages(
    lanes: Sequence[_Lane], request: TranscribeRequest, recogniser: Recogniser
) -> tuple[str, ...]:
    if request.language:
        return (request.language,) * len(lanes)
    pools = [lane.pool() for lane in lanes]
    return languages.decided(pools, recogniser.languages, request.expected)


def _windows(lanes: Sequence[_Lane], spoken: Sequence[str]) -> list[Window]:
    """Return the windows of all sides in order of time."""
    windows = [
        Window(lane.channel, stretches, lane.recorded, language)
        for lane, language in zip(lanes, spoken, strict=True)
        for stretches in packed(lane.stretches)
    ]
    return sorted(windows, key=lambda window: window.stretches[0].start)


def _heard(
    windows: Sequence[Window],
    lanes: Sequence[_Lane],
    duration_ms: int,
    recogniser: Recogniser,
    send: Send,
) -> tuple[Segment, ...]:
    """Send the turns window by window and return them all in order of time."""
    sides = {lane.channel: lane.side for lane in lanes}
    total = sum(window.length for window in windows)
    done = 0
    of_channel: dict[int, list[Segment]] = defaultdict(list)
    for hearing in recogniser.hear(windows):
        before = of_channel[hearing.window.channel]
        fresh = _turns(hearing, sides[hearing.window.channel], before, duration_ms)
        before.extend(fresh)
        done += hearing.window.length
        if fresh:
            send(Heard(fresh))
        send(Progressed(done / total))
    return align.in_order(segment for segments in of_channel.values() for segment in segments)


def _turns(
    hearing: Hearing, side: Side, before: Sequence[Segment], duration_ms: int
) -> tuple[Segment, ...]:
    words = doubt.believable(hearing.phrases)
    said = tuple(doubt.plain(turn.text) for turn in before[-2:])
    return doubt.believed(align.turns(hearing.window, words, side, duration_ms), said)


def _main_language(lanes: Sequence[_Lane], spoken: Sequence[str]) -> str:
    """Return the language most is said in; empty where nothing is said."""
    amount: dict[str, int] = defaultdict(int)
    for lane, language in zip(lanes, spoken, strict=True):
        amount[language] += lane.speech
    return max(amount, key=lambda language: amount[language], default="")
