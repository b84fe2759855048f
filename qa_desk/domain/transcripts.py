"""What was said, by whom and when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_desk.domain.contacts import Side


class Flag(StrEnum):
    """What a person should know before trusting a turn."""

    CUT = "cut"
    """Words that began after the sound had ended were left out."""
    REPEATED = "repeated"
    """The recogniser went round in circles; the first round stays."""
    UNSURE = "unsure"
    """Most of it was hardly heard."""
    LANGUAGE = "language"
    """The sound does not tell which language it is."""
    SOUNDS_RU = "sounds_ru"
    """It sounds like another language than the one that was chosen."""
    SOUNDS_KK = "sounds_kk"
    SOUNDS_EN = "sounds_en"
    VOICE = "voice"
    """Who speaks is a guess from the sound of the voice."""
    ALIKE = "alike"
    """The voices in one channel were to be told apart, and could not be."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word; `confidence` is the recogniser's, 0 to 1.

    None is a word that a person put in: it is right, and its times are guessed from its neighbours.
    """

    start_ms: int
    end_ms: int
    text: str
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Segment:
    """One turn of one side; `channel` is the recording's, None for sources without one.

    `flags` are in the order of Flag, each once.
    """

    side: Side
    channel: int | None
    start_ms: int
    end_ms: int
    text: str
    confidence: float | None = None
    language: str = ""
    words: tuple[Word, ...] = ()
    flags: tuple[Flag, ...] = ()


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


def flagged(turn: Segment, *flags: Flag) -> Segment:
    """Return a turn with flags in addition, all in their order and each once."""
    wanted = {*turn.flags, *flags}
    return replace(turn, flags=tuple(flag for flag in Flag if flag in wanted))


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


def sure_times(transcript: Transcript) -> Transcript:
    """Return a transcript without the words whose times are guessed; their texts stay."""
    turns = (
        replace(turn, words=tuple(word for word in turn.words if word.confidence is not None))
        for turn in transcript.segments
    )
    return replace(transcript, segments=tuple(turns))
