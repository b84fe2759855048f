"""What becomes of each file and row: a contact, or a rejection with its place and reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qa_desk.domain.contacts import Contact
from qa_desk.domain.transcripts import Transcript


@dataclass(frozen=True, slots=True)
class Rejection:
    """What did not go in; `line` is None where the whole file is meant."""

    file: str
    line: int | None
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a person should know of a contact that did go in; `files` is of how many.

    A notice that holds for many files names the first of them.
    """

    file: str
    line: int | None
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    files: int = 1


@dataclass(frozen=True, slots=True)
class Imported:
    """A contact as its file describes it.

    `media_source` is its recording, which is not yet part of `contact`. `agent_channel` is where
    the agent is heard if the recording is stereo, None where nothing says so. `other_leg` is the
    recording of the other side where each side has its own; then `agent_channel` counts the two.
    `anonymous` means
    that only a recording tells of the contact: then its content is its identity, not its name.
    `speakers` names who speaks in each segment of the transcript as the file does, empty where it
    does not: people say by it which side is meant. `chat` names the chat in all of whose contacts
    a name means the same person, empty where that holds for this contact alone. `notices` is what
    was clipped or left out.
    """

    contact: Contact
    transcript: Transcript | None = None
    media_source: Path | None = None
    other_leg: Path | None = None
    agent_channel: int | None = None
    anonymous: bool = False
    file: str = ""
    line: int | None = None
    speakers: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    chat: str = ""


Item = Imported | Rejection


class Refused(Exception):  # noqa: N818 - carries a reason to the reader of the file, who lists it
    """One row or document cannot be understood; becomes a Rejection."""

    def __init__(self, code: str, line: int | None = None, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.facts: Mapping[str, object] = dict(facts)

    def at(self, file: Path, line: int | None = None) -> Rejection:
        """Return the rejection for a file."""
        return Rejection(shown(file), self.line or line, self.code, self.facts)


def clean(text: str) -> str:
    """Replace what no database and no terminal takes: NUL and halves of surrogate pairs."""
    halves = text.replace("\x00", "\ufffd").encode("utf-16-le", "surrogatepass")
    return halves.decode("utf-16-le", "replace")


def shown(path: Path) -> str:
    """Return a path as text that can be printed, whatever bytes the file system holds."""
    return clean(str(path))
