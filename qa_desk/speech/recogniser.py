"""What an engine that turns sound into words must be able to do."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Spoken:
    """In which language a window is decoded, and what to know of that."""

    language: str
    flags: tuple[Flag, ...] = ()


Decide = Callable[[Sequence[Window], Sequence[Mapping[str, float]]], Sequence[Spoken]]
"""Takes windows in order of time and how likely each language is in each of them, by its code."""


class Recogniser(Protocol):
    """An engine; it lives in the child process."""

    def speech(self, blocks: Iterable[Sound]) -> tuple[Span, ...]:
        """Return where somebody speaks in one side, in order, without overlaps.

        The blocks are the side's sound from its beginning. Several sides may be asked at once.
        """
        ...

    def hear(self, windows: Sequence[Window], decide: Decide) -> Iterator[Hearing]:
        """Yield what is heard in each window, in any order; several may be decoded at once.

        Windows come in order of time and are begun about in that order; each is decoded in the
        language that is decided for it.
        """
        ...
