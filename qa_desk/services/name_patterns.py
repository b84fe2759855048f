"""Patterns of the names of recordings: tried on real names, and kept for the next import."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.domain.permissions import Verb
from qa_desk.errors import Expected, system_reason
from qa_desk.importing.legs import Legs
from qa_desk.importing.name_patterns import BadNamePattern, NamePattern, Read, first_fit, parse
from qa_desk.importing.outcome import clean, shown
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.survey import survey
from qa_desk.services import access
from qa_desk.services.desk import Desk
from qa_desk.services.whole_files import write_whole

__all__ = ["BadNamePattern", "NamePattern", "NameRead", "parse", "saved"]

EXAMPLES: Final = 20
_FILE: Final = "names.txt"


class NamesNotKept(Expected):
    """The patterns cannot be written: facts `file`, `why`."""

    code = "import.names_not_kept"


@dataclass(frozen=True, slots=True)
class NameRead:
    """A recording, and what is read out of its name; None where no pattern fits."""

    file: str
    found: Read | None


def saved(desk: Desk) -> tuple[NamePattern, ...]:
    """Return the patterns of the workspace; a line that somebody broke by hand is passed over."""
    try:
        lines = _file(desk).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    found = []
    for line in lines:
        try:
            found.append(parse(line))
        except BadNamePattern:
            continue
    return tuple(found)


def save(desk: Desk, patterns: Sequence[NamePattern]) -> tuple[NamePattern, ...]:
    """Keep patterns in the workspace in the place of those it had, each once; NamesNotKept."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    kept = tuple({one.text: one for one in patterns}.values())
    file = _file(desk)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, "".join(f"{one.text}\n" for one in kept))
    except OSError as fault:
        raise NamesNotKept(file=file, why=system_reason(fault)) from fault
    return kept


def preview(desk: Desk, request: ImportRequest, limit: int = EXAMPLES) -> list[NameRead]:
    """Show what patterns read out of the names of the first recordings of a request."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    recordings = survey(request.paths).recordings
    patterns = (*request.names, *saved(desk))
    legs = Legs(recordings)
    found = []
    for recording in recordings[:limit]:
        pair = legs.of(recording)
        stem = clean(recording.stem if pair is None else pair.name)
        found.append(NameRead(shown(recording), first_fit(patterns, stem, request.zone)))
    return found


def _file(desk: Desk) -> Path:
    return desk.paths.mappings / _FILE
