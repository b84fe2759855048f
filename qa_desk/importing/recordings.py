"""Recordings: finding the one a row names, knowing its content, keeping it in the workspace."""

import errno
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO, Final

from qa_desk.audio.faults import CannotOpen
from qa_desk.audio.formats import kept_ending
from qa_desk.audio.probe import Probe
from qa_desk.audio.raw import Raw
from qa_desk.domain.contacts import Media, Side
from qa_desk.errors import Expected, system_reason
from qa_desk.importing.legs import Legs
from qa_desk.importing.outcome import Imported, Refused, clean
from qa_desk.vault.files import fresh_file
from qa_desk.vault.key import Key
from qa_desk.vault.sealed import plain_size

_BLOCK: Final = 1 << 20
_STEREO: Final = 2
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


class CannotStore(Expected):
    """The recording cannot be put into the workspace: facts `name`, `why` (system's error name)."""

    code = "import.cannot_store"


class NoSpace(Expected):
    """There is no room for the recording; nor is there for the next: facts `name`, `folder`."""

    code = "import.no_space"


class ChangedMeanwhile(Expected):
    """The recording changed while it was read, so it is still being written: fact `name`."""

    code = "import.changed_meanwhile"


class Shelf:
    """The recordings at hand, and those that rows have taken."""

    def __init__(self, recordings: Sequence[Path], growing: frozenset[Path] = frozenset()) -> None:
        self._growing = {path.resolve() for path in growing}
        self._recordings = tuple(recordings)
        self._taken: dict[Path, int] = {}
        self._legs = Legs(self._recordings)
        self._by_stem: dict[str, list[Path]] = {}
        for recording in recordings:
            self._by_stem.setdefault(recording.stem, []).append(recording)

    def find(self, named: str, table: Path) -> Path:
        """Return the recording that a row names; Refused where it is missing or not the row's to take.

        Names are relative to the table's folder, or the end of the path of a recording at hand; they
        never lead out of these folders.
        """
        if not named:
            raise Refused("import.no_recording")
        name = PurePosixPath(named.replace("\\", "/"))
        if ".." in name.parts or name.is_absolute() or PureWindowsPath(named).drive:
            raise Refused("import.path_outside", recording=named)
        beside = _beside(name, table.parent)
        if beside is not None and beside.resolve() in self._growing:
            raise Refused("import.still_growing", recording=str(name))
        return beside if beside is not None else self._at_hand(name)

    def take(self, recording: Path, line: int) -> None:
        """Give a recording to a row; Refused where an earlier row has it."""
        first = self._taken.setdefault(recording.resolve(), line)
        if first != line:
            raise Refused("import.duplicate_row", what=clean(recording.name), first=first)

    def named(self, stem: str) -> Path | None:
        """Return the one recording at hand whose name without ending is this; None for none.

        Of two recordings of one call it is the first.
        """
        found = self._by_stem.get(stem, ())
        if found:
            return found[0] if len(found) == 1 else None
        pair = self._legs.named(stem)
        return pair.first if pair else None

    def paired(self, found: Imported, agent_channel: int | None) -> Imported:
        """Give a contact the recording of the other side too, if no other row has it.

        `agent_channel` says where the agent is heard if the names do not.
        """
        source = found.media_source
        pair = None if source is None else self._legs.of(source)
        if source is None or pair is None:
            return found
        other = pair.second if source == pair.first else pair.first
        line = found.line or 0
        if self._taken.setdefault(other.resolve(), line) != line:
            return found
        heard = agent_channel if pair.agent_channel is None else pair.agent_channel
        return replace(found, media_source=pair.first, other_leg=pair.second, agent_channel=heard)

    def calls(self) -> Iterator[tuple[Path, str]]:
        """Return the recordings that no row named, each call once, with what it is called."""
        left = set(self.left())
        for recording in self.left():
            pair = self._legs.of(recording)
            if pair is None or not left >= {pair.first, pair.second}:
                yield recording, recording.stem
            elif recording == pair.first:
                yield recording, pair.name

    @property
    def is_empty(self) -> bool:
        """Whether no recordings are at hand."""
        return not self._recordings

    def left(self) -> tuple[Path, ...]:
        """Return the recordings that no row named."""
        return tuple(one for one in self._recordings if one.resolve() not in self._taken)

    def _at_hand(self, name: PurePosixPath) -> Path:
        wanted = name.parts
        found = [one for one in self._recordings if one.parts[-len(wanted) :] == wanted]
        if len(found) > 1:
            raise Refused("import.recording_ambiguous", recording=str(name), count=len(found))
        pair = self._legs.named(name.stem) if not found else None
        if pair is not None:
            return pair.first
        if not found:
            raise Refused("import.recording_missing", recording=str(name))
        return found[0]


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file; CannotOpen where it cannot be read."""
    try:
        with path.open("rb") as file:
            digest = sha256()
            while block := file.read(_BLOCK):
                digest.update(block)
            return digest.hexdigest()
    except OSError:
        raise CannotOpen(path=path) from None


def described(path: Path, digest: str, facts: Probe, raw: Raw | None = None) -> Media:
    """Return what a recording is, without sides; the name of one without a header tells how to read it."""
    return Media(
        path=f"{digest[:2]}/{digest}{kept_ending(path.name, raw)}",
        sha256=digest,
        codec=facts.codec,
        channels=facts.channels,
        sample_rate=facts.sample_rate,
        duration_ms=facts.duration_ms,
        sides=(),
    )


def sides(channels: int, agent_channel: int | None) -> tuple[Side, ...]:
    """Say who is heard in each channel.

    A mono recording holds everybody; only of a stereo one it follows that the other is the customer.
    """
    heard = [Side.UNKNOWN] * channels
    if agent_channel is not None and channels == _STEREO:
        heard[agent_channel] = Side.AGENT
        heard[1 - agent_channel] = Side.CUSTOMER
    return tuple(heard)


def leg_sides(channels: int, agent_channel: int | None, *, second: bool) -> tuple[Side, ...]:
    """Say who is heard in a recording of one side of a call, the first or the second of two."""
    if agent_channel is None:
        return (Side.UNKNOWN,) * channels
    is_agent = (agent_channel == 1) is second
    return (Side.AGENT if is_agent else Side.CUSTOMER,) * channels


def keep(source: Path, media: Media, folder: Path, key: Key | None = None) -> None:
    """Copy a recording into the media folder, encrypted with a key: wholly, or not at all.

    Raises CannotStore, NoSpace and ChangedMeanwhile. A copy that is there already stays.
    """
    target = folder / media.path
    try:
        if target.is_file() and plain_size(target) == source.stat().st_size:
            return
        with source.open("rb") as original, fresh_file(target, key) as copy:
            if _copied(original, copy) != media.sha256:
                raise ChangedMeanwhile(name=clean(source.name))
    except OSError as fault:
        if fault.errno in _FULL:
            raise NoSpace(name=clean(source.name), folder=clean(str(folder))) from fault
        raise CannotStore(name=clean(source.name), why=system_reason(fault)) from fault


def _beside(name: PurePosixPath, folder: Path) -> Path | None:
    """Return the file of this name under the folder, unless a link leads out of it."""
    path = folder / name
    try:
        if not path.is_file():
            return None
        inside = path.resolve().is_relative_to(folder.resolve())
    except OSError:
        return None  # a name no file can have
    if not inside:
        raise Refused("import.path_outside", recording=str(name))
    return path


def _copied(original: BinaryIO, copy: BinaryIO) -> str:
    digest = sha256()
    while block := original.read(_BLOCK):
        digest.update(block)
        copy.write(block)
    return digest.hexdigest()
