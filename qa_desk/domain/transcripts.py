"""What was said, by whom and when."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.contacts import Side


@dataclass(frozen=True, slots=True)
class Word:
    """One word; `confidence` is the recogniser's, 0 to 1."""

    start_ms: int
    end_ms: int
    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Segment:
    """One turn of one side; `channel` is the recording's, None for sources without one."""

    side: Side
    channel: int | None
    start_ms: int
    end_ms: int
    text: str
    confidence: float | None = None
    language: str = ""
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """All turns of a contact in order of time, and how they were come by.

    `model` is "import:<format>" where another product transcribed; `complete` is False while the
    recogniser is at work or was stopped.
    """

    segments: tuple[Segment, ...]
    model: str
    language: str
    duration_ms: int
    speech_ms: int = 0
    elapsed_ms: int = 0
    complete: bool = True


def placed_words(segment: Segment) -> Iterator[tuple[int, Word]]:
    """Yield where each word stands in the turn's text, each after the one before.

    What is not found is left out: people correct texts, and their words then have no times.
    """
    reached = 0
    for word in segment.words:
        text = word.text.strip()
        at = segment.text.find(text, reached) if text else -1
        if at >= 0:
            reached = at + len(text)
            yield at, word
