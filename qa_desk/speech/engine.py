"""A whole recording, side by side, to a transcript; the recogniser and the pipe come from outside."""

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

import numpy as np

from qa_desk.audio.following import followed
from qa_desk.audio.samples import Frames, Source
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.speech import align, doubt, languages, voices
from qa_desk.speech.recogniser import Hearing, Recogniser
from qa_desk.speech.request import Heard, Progressed, TranscribeRequest
from qa_desk.speech.track import Track
from qa_desk.speech.windows import (
    SAMPLE_RATE,
    Sound,
    Span,
    Stretch,
    Window,
    joined,
    packed,
    padded,
    sounding,
)

Send = Callable[[Heard | Progressed], None]

_PIECE: Final = 30 * 60 * SAMPLE_RATE
"""Frames that speech is looked for in at once, 115 MB of numbers; nearly every call is one piece."""
_SEAM: Final = SAMPLE_RATE // 5
_POOL: Final = 10 * 60 * SAMPLE_RATE


@dataclass(frozen=True, slots=True, eq=False)
class _Lane:
    """One side of the recording and where it speaks."""

    channel: int
    side: Side
    recorded: Track
    stretches: tuple[Stretch, ...]
    told: Callable[[Sequence[Segment]], tuple[Segment, ...]] = tuple
    """Gives turns to those who speak them, where more than one speak in the channel."""

    @property
    def speech(self) -> int:
        return sum(stretch.speech.end - stretch.speech.start for stretch in self.stretches)

    def pool(self) -> Sound:
        """Return what is said at first, enough to tell the language."""
        ends = accumulate(stretch.length for stretch in self.stretches)
        first = [each for each, end in zip(self.stretches, ends, strict=True) if end <= _POOL]
        return joined(self.recorded, first or self.stretches[:1])


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
    lanes = [
        _lane(channel, side, recorded, recogniser)
        for channel, side, recorded in _sides(source, request.sides)
    ]
    lanes = [_with_voices(lane, request) for lane in lanes] if len(lanes) == 1 else lanes
    spoken = _languages(lanes, request, recogniser)
    windows = _windows(lanes, spoken)
    segments = _heard(windows, lanes, source.duration_ms, recogniser, send)
    return Transcript(
        segments=segments,
        model=request.model_name,
        language=_main_language(lanes, spoken) or request.language,
        duration_ms=source.duration_ms,
        speech_ms=sum(lane.speech for lane in lanes) * 1000 // SAMPLE_RATE,
        elapsed_ms=round((now() - began) * 1000),
    )


def _sides(source: Source, names: Sequence[Side]) -> list[tuple[int, Side, Track]]:
    """Return channel, side and sound of each side; the same voice on both channels is one side."""
    one_voice = source.channels > 1
    for block in followed(source):  # to its end, so that the whole recording is there
        one_voice = one_voice and _is_one_voice(block)
    if one_voice:
        return [(0, Side.UNKNOWN, Track(source, 0))]
    named = [*names, *[Side.UNKNOWN] * source.channels]
    return [(channel, named[channel], Track(source, channel)) for channel in range(source.channels)]


def _is_one_voice(block: Frames) -> bool:
    return all(np.array_equal(block[:, 0], column) for column in block.T[1:])


def _lane(channel: int, side: Side, recorded: Track, recogniser: Recogniser) -> _Lane:
    return _Lane(channel, side, recorded, padded(_speech(recorded, recogniser), len(recorded)))


def _with_voices(lane: _Lane, request: TranscribeRequest) -> _Lane:
    """Let the voices say who speaks where nobody knows, and where that was wished."""
    if not request.split_voices or lane.side is not Side.UNKNOWN:
        return lane
    heard = voices.found(lane.recorded, lane.stretches)
    return replace(lane, told=lambda turns: voices.shared_out(heard, turns, request.first_voice))


def _speech(recorded: Track, recogniser: Recogniser) -> tuple[Span, ...]:
    """Return where somebody speaks, asked a piece at a time; what a border cuts is put together."""
    found: list[Span] = []
    for start in range(0, len(recorded), _PIECE):
        for span in recogniser.speech(sounding(recorded[start : start + _PIECE])):
            here = Span(start + span.start, start + span.end)
            if found and found[-1].end <= start and here.start - found[-1].end <= _SEAM:
                here = Span(found.pop().start, here.end)
            found.append(here)
    return tuple(found)


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
    of = {lane.channel: lane for lane in lanes}
    total = sum(window.length for window in windows)
    done = 0
    of_channel: dict[int, list[Segment]] = defaultdict(list)
    for hearing in recogniser.hear(windows):
        before = of_channel[hearing.window.channel]
        lane = of[hearing.window.channel]
        fresh = lane.told(_turns(hearing, lane.side, before, duration_ms))
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
    return doubt.believed(align.turns(hearing, words, side, duration_ms), said)


def _main_language(lanes: Sequence[_Lane], spoken: Sequence[str]) -> str:
    """Return the language most is said in; empty where nothing is said."""
    amount: dict[str, int] = defaultdict(int)
    for lane, language in zip(lanes, spoken, strict=True):
        amount[language] += lane.speech
    return max(amount, key=lambda language: amount[language], default="")
