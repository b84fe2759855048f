"""Words on a window's clock become turns on the recording's clock."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag, Segment, Word, flagged
from qa_desk.speech.recogniser import HeardWord, Hearing
from qa_desk.speech.windows import SAMPLE_RATE, Stretch, Window

_PAUSE_MS: Final = 700
"""A longer pause between two words of a side begins a new turn."""
_LATE_S: Final = 0.2
HARDLY_HEARD: Final = 0.6
"""Mean confidence of a turn's words below which most of it is doubtful; clear speech has 0.7 on."""


def turns(
    hearing: Hearing, heard: Sequence[HeardWord], side: Side, duration_ms: int
) -> tuple[Segment, ...]:
    """Return the turns in a window; none begins before speech does or ends after the recording.

    Words said to begin after the window's sound has ended are invented: they are left out, and
    the turn before them says so. `heard` are those of the hearing's words that are believed.
    """
    window = hearing.window
    real = [word for word in heard if word.start_s <= window.length / SAMPLE_RATE + _LATE_S]
    placed = [_placed(window, word, duration_ms) for word in real]
    words = [(word, spoken) for word, spoken in zip(real, _in_order(placed), strict=True)]
    found = [_turn(hearing, group, side) for group in _split(words)]
    if found and len(real) < len(heard):
        found[-1] = flagged(found[-1], Flag.CUT)
    return tuple(found)


def in_order(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Merge the turns of all sides by the time they begin."""
    return tuple(sorted(segments, key=lambda turn: (turn.start_ms, turn.end_ms, turn.channel or 0)))


def _turn(hearing: Hearing, group: Sequence[tuple[HeardWord, Word]], side: Side) -> Segment:
    words = tuple(word for _, word in group)
    confidence = round(sum(heard.confidence for heard, _ in group) / len(group), 3)
    doubts = {
        Flag.REPEATED: any(heard.repeated for heard, _ in group),
        Flag.UNSURE: confidence < HARDLY_HEARD,
    }
    turn = Segment(
        side=side,
        channel=hearing.window.channel,
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        text="".join(heard.text for heard, _ in group).strip(),
        confidence=confidence,
        language=hearing.window.language,
        words=words,
    )
    return flagged(turn, *hearing.flags, *(flag for flag, holds in doubts.items() if holds))


def _split(
    words: Sequence[tuple[HeardWord, Word]],
) -> Iterator[tuple[tuple[HeardWord, Word], ...]]:
    group: list[tuple[HeardWord, Word]] = []
    for pair in words:
        if group and pair[1].start_ms - group[-1][1].end_ms >= _PAUSE_MS:
            yield tuple(group)
            group = []
        group.append(pair)
    if group:
        yield tuple(group)


def _placed(window: Window, heard: HeardWord, duration_ms: int) -> Word:
    """Put a word where its middle was recorded, inside the speech found there."""
    stretch, offset = _stretch_at(window, (heard.start_s + heard.end_s) / 2)
    shift = stretch.start - offset
    start = _within(round(heard.start_s * SAMPLE_RATE) + shift, stretch)
    end = _within(round(heard.end_s * SAMPLE_RATE) + shift, stretch)
    return Word(
        start_ms=min(_ms(start), duration_ms),
        end_ms=min(_ms(end), duration_ms),
        text=heard.text.strip(),
        confidence=round(heard.confidence, 3),
    )


def _stretch_at(window: Window, moment_s: float) -> tuple[Stretch, int]:
    """Return the stretch that plays at this moment, and where in the window it begins."""
    moment = moment_s * SAMPLE_RATE
    offset = 0
    for stretch in window.stretches[:-1]:
        if moment < offset + stretch.length:
            return stretch, offset
        offset += stretch.length
    return window.stretches[-1], offset


def _within(position: int, stretch: Stretch) -> int:
    return min(max(position, stretch.speech.start), stretch.speech.end)


def _in_order(words: Sequence[Word]) -> Iterator[Word]:
    """Let no word begin before the one said before it."""
    earliest = 0
    for word in words:
        earliest = max(earliest, word.start_ms)
        yield Word(earliest, max(earliest, word.end_ms), word.text, word.confidence)


def _ms(position: int) -> int:
    return position * 1000 // SAMPLE_RATE
