"""A whole recording, side by side, to a transcript; the recogniser and the pipe come from outside."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from qa_desk.audio.following import BLOCK, followed
from qa_desk.audio.samples import Frames, Source
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.speech import align, doubt, languages, voices
from qa_desk.speech.languages import Evidence
from qa_desk.speech.modes import MANNERS
from qa_desk.speech.packing import InOrder
from qa_desk.speech.recogniser import Hearing, Recogniser, Spoken
from qa_desk.speech.request import Heard, Progressed, TranscribeRequest
from qa_desk.speech.track import Track
from qa_desk.speech.windows import (
    SAMPLE_RATE,
    Sound,
    Stretch,
    Window,
    packed,
    padded,
    sounding,
)

Send = Callable[[Heard | Progressed], None]

_REMEMBERED: Final = 300
"""Windows that say which languages are spoken: more than an hour of speech."""


@dataclass(frozen=True, slots=True, eq=False)
class _Lane:
    """One side of the recording and where it speaks."""

    channel: int
    side: Side
    recorded: Track
    stretches: tuple[Stretch, ...] = ()
    told: Callable[[Sequence[Segment]], tuple[Segment, ...]] = tuple
    """Gives turns to those who speak them, where more than one speak in the channel."""

    @property
    def speech(self) -> int:
        return sum(stretch.speech.end - stretch.speech.start for stretch in self.stretches)


class _Languages:
    """Decides in which language windows are heard, on all that was heard of the call by then."""

    def __init__(self, request: TranscribeRequest) -> None:
        self._request = request
        self._evidence: list[Evidence] = []

    def decided(
        self, windows: Sequence[Window], likely: Sequence[Mapping[str, float]]
    ) -> tuple[Spoken, ...]:
        """Return the language of these windows, and whether it is in doubt."""
        self._evidence = self._evidence[-_REMEMBERED:]
        self._evidence.extend(
            Evidence(window.channel, window.length, probabilities)
            for window, probabilities in zip(windows, likely, strict=True)
        )
        codes = self._codes()
        flags = languages.doubts(self._evidence, codes)
        return tuple(map(Spoken, codes, flags))[-len(windows) :]

    def _codes(self) -> tuple[str, ...]:
        if self._request.language:
            return (self._request.language,) * len(self._evidence)
        return languages.decided_by_window(self._evidence, self._request.expected)


def transcribe(
    source: Source,
    request: TranscribeRequest,
    recogniser: Recogniser,
    send: Send,
    now: Callable[[], float] = time.monotonic,
) -> Transcript:
    """Return the transcript of a recording that is decoded at SAMPLE_RATE.

    Its turns are sent as they are heard; of the sound only what is being heard is in memory.
    """
    began = now()
    lanes = _spoken(_sides(source, request.sides), recogniser)
    lanes = [_with_voices(lane, request) for lane in lanes] if len(lanes) == 1 else lanes
    segments = _heard(lanes, source.duration_ms, request, recogniser, send)
    return Transcript(
        segments=segments,
        model=request.model_name,
        language=request.language or _main_language(segments),
        duration_ms=source.duration_ms,
        speech_ms=sum(lane.speech for lane in lanes) * 1000 // SAMPLE_RATE,
        elapsed_ms=round((now() - began) * 1000),
    )


def _sides(source: Source, names: Sequence[Side]) -> list[_Lane]:
    """Return the sides as lanes; the same voice on both channels is one side."""
    one_voice = source.channels > 1
    for block in followed(source):  # to its end, so that the whole recording is there
        one_voice = one_voice and _is_one_voice(block)
    if one_voice:
        return [_Lane(0, Side.UNKNOWN, Track(source, 0))]
    named = [*names, *[Side.UNKNOWN] * source.channels]
    return [
        _Lane(number, named[number], Track(source, number)) for number in range(source.channels)
    ]


def _is_one_voice(block: Frames) -> bool:
    return all(np.array_equal(block[:, 0], column) for column in block.T[1:])


def _spoken(lanes: Sequence[_Lane], recogniser: Recogniser) -> list[_Lane]:
    """Find out where each side speaks, all sides at once."""
    with ThreadPoolExecutor(len(lanes), "detecting") as threads:
        found = threads.map(lambda lane: recogniser.speech(_blocks(lane.recorded)), lanes)
        return [
            replace(lane, stretches=padded(spans, len(lane.recorded)))
            for lane, spans in zip(lanes, found, strict=True)
        ]


def _blocks(recorded: Track) -> Iterator[Sound]:
    for start in range(0, len(recorded), BLOCK):
        yield sounding(recorded[start : start + BLOCK])


def _with_voices(lane: _Lane, request: TranscribeRequest) -> _Lane:
    """Let the voices say who speaks where nobody knows, and where that was wished."""
    if not request.split_voices or lane.side is not Side.UNKNOWN:
        return lane
    heard = voices.found(lane.recorded, lane.stretches)
    return replace(lane, told=lambda turns: voices.shared_out(heard, turns, request.first_voice))


def _windows(lanes: Sequence[_Lane], longest: int) -> list[Window]:
    """Return the windows of all sides in order of time."""
    windows = [
        Window(lane.channel, stretches, lane.recorded)
        for lane in lanes
        for stretches in packed(lane.stretches, longest)
    ]
    return sorted(windows, key=lambda window: window.stretches[0].start)


def _heard(
    lanes: Sequence[_Lane],
    duration_ms: int,
    request: TranscribeRequest,
    recogniser: Recogniser,
    send: Send,
) -> tuple[Segment, ...]:
    """Send the turns window by window and return them all in order of time."""
    windows = _windows(lanes, round(MANNERS[request.mode].longest_s * SAMPLE_RATE))
    order = InOrder(windows)
    of = {lane.channel: lane for lane in lanes}
    of_channel: dict[int, list[Segment]] = defaultdict(list)
    total, done = sum(window.length for window in windows), 0
    for heard in recogniser.hear(windows, _Languages(request).decided):
        for hearing in order.released(heard):
            before, lane = of_channel[hearing.window.channel], of[hearing.window.channel]
            fresh = lane.told(_turns(hearing, lane.side, before, duration_ms))
            before.extend(fresh)
            if fresh:
                send(Heard(fresh))
        done += heard.window.length
        send(Progressed(done / total))
    return align.in_order(segment for segments in of_channel.values() for segment in segments)


def _turns(
    hearing: Hearing, side: Side, before: Sequence[Segment], duration_ms: int
) -> tuple[Segment, ...]:
    words = doubt.believable(hearing.phrases)
    said = tuple(doubt.plain(turn.text) for turn in before[-2:])
    return doubt.believed(align.turns(hearing, words, side, duration_ms), said)


def _main_language(segments: Sequence[Segment]) -> str:
    """Return the language most is said in; empty where nothing is said."""
    amount: dict[str, int] = defaultdict(int)
    for turn in segments:
        amount[turn.language] += turn.end_ms - turn.start_ms
    return max(amount, key=lambda language: amount[language], default="")
