"""What the transcribing child is asked, and the messages it answers with."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.errors import Expected
from qa_desk.speech.modes import Mode
from qa_desk.vault.key import Key


@dataclass(frozen=True, slots=True)
class TranscribeRequest:
    """One recording to transcribe; crosses to the child, so it holds plain values only.

    `other_legs` are the recordings of the other sides, where each side has one of its own.

    `sides` names who is heard in each channel, in channel order; channels without a name are
    unknown. `language` is "ru", "kk", "en", or empty to let each side's speech decide;
    `expected` is what to fall back on where there is too little speech to decide. `key` opens an
    encrypted recording; like all of the request it goes through the child's pipe. `hints` are
    words to expect. `workers` windows are heard at once, each with `threads` threads; `device` is
    "cpu", or "auto" for the graphics card where there is one that works. With `split_voices` a recording in which nobody knows who speaks is shared
    out between two voices, a guess; `first_voice` is who is heard first.
    """

    path: Path
    sides: tuple[Side, ...]
    model_path: Path
    model_name: str
    language: str = ""
    expected: str = ""
    mode: Mode = Mode.BALANCED
    device: str = "cpu"
    workers: int = 1
    threads: int = 1
    key: Key | None = None
    other_legs: tuple[Path, ...] = ()
    hints: tuple[str, ...] = ()
    split_voices: bool = False
    first_voice: Side = Side.UNKNOWN


@dataclass(frozen=True, slots=True)
class Progressed:
    """How much of the speech is transcribed, 0 to 1, counted in seconds of audio."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Heard:
    """Turns that will not change any more, in order of time within one side."""

    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The whole transcript; the child's last word."""

    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Failed:
    """A fault a person can act on; the child's last word."""

    fault: Expected


Message = Progressed | Heard | Finished | Failed
