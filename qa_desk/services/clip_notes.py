"""What lies beside a clip: a note of what was masked, without a word of it, and the masked words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from qa_desk import __version__
from qa_desk.analytics.masking.speech import HeardSpan
from qa_desk.audio.clips import Cover
from qa_desk.domain.transcripts import Segment
from qa_desk.services.redacting import redact_turns
from qa_desk.texts import Catalogue, Language, catalogue


@dataclass(frozen=True, slots=True)
class Told:
    """What a note tells of a clip; the contact by its number here, since other ids may be telling."""

    contact: int
    file: str
    start_ms: int
    end_ms: int
    masked: tuple[HeardSpan, ...]
    by_hand: tuple[tuple[int, int], ...]
    cover: Cover
    original: bool
    model: str
    by: str
    at: datetime


def note(told: Told, language: Language) -> str:
    """Return the note as text."""
    return "\n".join([*_head(told, catalogue(language)), ""])


def words(turns: Sequence[Segment], span_ms: tuple[int, int], language: Language) -> str:
    """Return what is said in a clip, a line a turn, with what is personal blanked.

    Needs all turns of the contact: only they tell that four digits are the end of a card's number.
    """
    labels = catalogue(language)
    start, end = span_ms
    lines = [
        f"{_clock(max(turn.start_ms - start, 0))}  {labels.label('clip', turn.side)}: {text}"
        for turn, text in zip(turns, redact_turns(tuple(turns)), strict=True)
        if turn.start_ms < end and turn.end_ms > start
    ]
    return "\n".join([*lines, ""])


def _head(told: Told, texts: Catalogue) -> Iterator[str]:
    def say(key: str, **facts: object) -> str:
        return texts.label("clip", key, **facts)

    yield say("title", file=told.file)
    yield say("contact", contact=told.contact)
    yield say("range", start=_clock(told.start_ms), end=_clock(told.end_ms))
    yield say("made", at=f"{told.at.astimezone():%Y-%m-%d %H:%M}", by=told.by, version=__version__)
    if told.original and not told.by_hand:
        yield say("nothing_masked")
        return
    if not told.original:
        yield say("found_by", model=told.model)
    yield ""
    if not told.masked and not told.by_hand:
        yield say("found_nothing")
    else:
        yield say(f"masked_{told.cover}")
    for span in told.masked:
        yield say(
            "span",
            start=_clock(span.start_ms - told.start_ms),
            end=_clock(span.end_ms - told.start_ms),
            kind=say(f"kind_{span.kind}"),
            rule=say(f"rule_{span.rule}"),
        )
    for start, end in told.by_hand:
        times = _clock(max(start - told.start_ms, 0)), _clock(max(end - told.start_ms, 0))
        yield say("span_by_hand", start=times[0], end=times[1])
    yield ""
    yield say("listen")


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(max(milliseconds, 0), 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest // 100}"
