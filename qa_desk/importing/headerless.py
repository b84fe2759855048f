"""How recordings without a header are read: people say so, or their ending does, and it is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from qa_desk.audio.formats import ASSUMED, HEAD, PROPOSED, is_headerless, proposal
from qa_desk.audio.raw import BadRaw, Coding, Raw, parsed


@dataclass(frozen=True, slots=True)
class HeaderlessFiles:
    """Recordings of one ending that were read alike, or not at all.

    `read_as` is None for those that are left out until somebody says how they are read; then
    `proposed` is what is offered. `answered` says that a person has told, now or before.
    """

    ending: str
    example: Path
    read_as: Raw | None
    answered: bool
    files: int = 1

    @property
    def proposed(self) -> Raw:
        """What they are read as, or what is offered."""
        return self.read_as or proposal(self.ending)


@dataclass(slots=True)
class Headerless:
    """Tells how files are to be read and collects what was not answered by a person.

    `said` are answers by ending, for everything; `remembered` those of earlier imports by `key`,
    each for a folder and all in it. `learnt` are answers that were of use, by key.
    """

    said: Mapping[str, Raw] = field(default_factory=dict)
    remembered: Mapping[str, Raw] = field(default_factory=dict)
    learnt: dict[str, Raw] = field(default_factory=dict)
    _met: dict[tuple[str, Raw | None, bool], HeaderlessFiles] = field(default_factory=dict)

    def reading(self, file: Path) -> Raw | None:
        """Return how to read a file that has no header; None for one that has, or that nobody told."""
        if not is_headerless(file, _head(file)):
            return None
        ending = file.suffix.lower()
        told = self._told(file, ending)
        read_as = told or ASSUMED.get(ending)
        self._meet(HeaderlessFiles(ending, file, read_as, told is not None))
        return read_as

    def met(self) -> tuple[HeaderlessFiles, ...]:
        """Return the files that were met, by ending."""
        return tuple(sorted(self._met.values(), key=lambda one: (one.ending, str(one.example))))

    def _told(self, file: Path, ending: str) -> Raw | None:
        folder = file.parent.resolve()
        said = self.said.get(ending)
        if said is not None:
            self.learnt[key(folder, ending)] = said
            return said
        places = (key(each, ending) for each in (folder, *folder.parents))
        return next((self.remembered[one] for one in places if one in self.remembered), None)

    def _meet(self, files: HeaderlessFiles) -> None:
        place = (files.ending, files.read_as, files.answered)
        known = self._met.get(place)
        self._met[place] = files if known is None else replace(known, files=known.files + 1)


def key(folder: Path, ending: str) -> str:
    """Return by what an answer is remembered: names of folders may be names of people."""
    return sha256(f"{folder}\0{ending}".encode("utf-8", "surrogateescape")).hexdigest()


def answer(text: str) -> tuple[str, Raw]:
    """Read an answer for an ending, such as `al=8000x1` or `raw=alaw-16000x2`; BadRaw."""
    name, _, said = text.partition("=")
    ending = "." + name.strip().lower().removeprefix(".")
    if ending not in {*ASSUMED, *PROPOSED}:
        raise BadRaw(text=text, codings=", ".join(Coding))
    return ending, parsed(said, proposal(ending).coding)


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as content:
            return content.read(HEAD)
    except OSError:
        return b""  # reading it will tell
