"""What an engine that turns sound into words must be able to do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from qa_desk.domain.transcripts import Flag
from qa_desk.speech.windows import Sound, Span, Window


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word on its window's clock; the text keeps its leading space, if there is one.

    `repeated` says that what came after it was left out, because it went round in circles.
    """

    start_s: float
    end_s: float
    text: str
    confidence: float
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words decoded together, and how likely it is (0 to 1) that there was no speech at all."""

    words: tuple[HeardWord, ...]
    no_speech: float


@dataclass(frozen=True, slots=True, eq=False)
class Hearing:
    """What was heard in a window, and what to know of all of it."""

    window: Window
    phrases: tuple[Phrase, ...]
    flags: tuple[Flag, ...] = ()


class Recogniser(Protocol):
    """An engine; it lives in the child process and is used by one thread."""

    def speech(self, sound: Sound) -> tuple[Span, ...]:
        """Return where somebody speaks, in order, without overlaps."""
        ...

    def languages(self, sound: Sound) -> Mapping[str, float]:
        """Return how likely each language is, by its two-letter code."""
        ...

    def hear(self, windows: Sequence[Window]) -> Iterator[Hearing]:
        """Yield what is heard in each window; several may be decoded at once.

        Windows of one channel come back in their order.
        """
        ...
