"""What was said, by whom and when."""

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
