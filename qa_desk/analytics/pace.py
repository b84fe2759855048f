"""How fast somebody speaks: words of a transcript for each minute of speech."""

from collections.abc import Iterable, Sequence
from typing import Final

from qa_desk.analytics.spans import Span, joined
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment

_MINUTE_MS: Final = 60_000
_LEAST_SPEECH_MS: Final = 5000
"""Of less speech nobody can say how fast it is."""
_LEAST_WORDS: Final = 10
"""A turn of fewer words is not called fast: its times are too rough."""


def words_per_minute(
    turns: Iterable[Segment], side: Side, speech_ms: int | None = None
) -> float | None:
    """Return the words of a side for each minute of its speech; None where it hardly spoke.

    `speech_ms` is how long the side was heard to speak; without it, the length of its turns.
    """
    own = [turn for turn in turns if turn.side is side]
    heard = spoken_ms(own) if speech_ms is None else speech_ms
    words = sum(words_in(turn.text) for turn in own)
    return words * _MINUTE_MS / heard if words and heard >= _LEAST_SPEECH_MS else None


def fastest(turns: Sequence[Segment], side: Side) -> Segment | None:
    """Return the turn in which a side speaks fastest; None where no turn is long enough to tell."""
    long = [
        turn
        for turn in turns
        if turn.side is side and turn.end_ms > turn.start_ms and words_in(turn.text) >= _LEAST_WORDS
    ]
    return max(long, key=_rate, default=None)


def spoken_ms(turns: Iterable[Segment]) -> int:
    """Return how long turns last that may lie over one another."""
    return sum(span.duration_ms for span in joined(Span(t.start_ms, t.end_ms) for t in turns))


def words_in(text: str) -> int:
    """Count words: what stands between spaces and has a letter or a digit in it."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def _rate(turn: Segment) -> float:
    return words_in(turn.text) / (turn.end_ms - turn.start_ms)
