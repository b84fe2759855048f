"""All that is looked at before an import: what would come in, how tables and names are read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import available_timezones

from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Expected, system_reason
from qa_desk.importing.legs import Legs
from qa_desk.importing.name_patterns import NamePattern, first_fit
from qa_desk.importing.names import NameFacts, from_name, from_read
from qa_desk.importing.outcome import Refused, Rejection, clean, shown
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.survey import survey
from qa_desk.importing.tables import looking
from qa_desk.importing.tables.look import TableLook, Wish
from qa_desk.importing.tables.mapping import Mapping
from qa_desk.services import access, importing, name_patterns
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportSummary
from qa_desk.services.whole_files import write_whole

EXAMPLES: Final = 20
"""Names of recordings that are shown."""
_UNKNOWN: Final = "import.no_recording_column"
"""What is said of a table that is neither a list of recordings nor one of calls we can guess."""
_TOLD: Final = ("agent", "agent_name", "customer", "call_id", "team", "queue", "topic")


class MappingNotKept(Expected):
    """How a table is read cannot be written down: facts `file`, `why`."""

    code = "import.mapping_not_kept"


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a recording, without its ending and without the side of a pair."""

    file: str
    stem: str


@dataclass(frozen=True, slots=True)
class NameTold:
    """What the name of a recording tells by field; `pattern` is empty where none fits."""

    name: str
    pattern: str
    fields: tuple[tuple[str, str], ...]
    started_at: datetime | None

    @property
    def is_read(self) -> bool:
        """Whether it tells anything."""
        return bool(self.fields) or self.started_at is not None


@dataclass(frozen=True, slots=True)
class Inspection:
    """A dry run, and all that a person may want read otherwise.

    `names` are those of the first recordings; `listed` says that tables tell of them.
    """

    summary: ImportSummary
    tables: tuple[TableLook, ...] = ()
    names: tuple[Name, ...] = ()
    recordings: int = 0
    listed: bool = False
    patterns: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()


def inspect(desk: Desk, request: ImportRequest, report: Report = unheard) -> Inspection:
    """Say what an import would do and how it would read tables and names; change nothing."""
    summary = importing.preview(desk, request, report)
    found = survey(request.paths)
    tables = found.tables if request.metadata is None else (request.metadata, *found.tables)
    looks = tuple(_looks(summary, dict.fromkeys(tables), request))
    unread = {look.file for look in looks if look.origin == "unknown"}
    return Inspection(
        summary,
        looks,
        _names(found.recordings),
        len(found.recordings),
        any(table not in unread for table in tables),
        tuple(one.text for one in name_patterns.saved(desk)),
        tuple(sorted(available_timezones())) if looks else (),
    )


def reread(desk: Desk, table: Path, mapping: Mapping, wish: Wish) -> TableLook | Rejection:
    """Have a table read otherwise; a Rejection where it cannot be."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    try:
        return looking.changed(table, mapping, wish)
    except Refused as refused:
        return refused.at(table)


def remember(desk: Desk, look: TableLook) -> Path:
    """Have tables of this kind read so from now on; MappingNotKept."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    folder = desk.paths.mappings
    file = folder / looking.name_of(look.mapping, look.width)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(file, looking.written(look.mapping))
    except OSError as fault:
        raise MappingNotKept(file=shown(file), why=system_reason(fault)) from fault
    return file


def tell(names: Iterable[Name], patterns: Sequence[NamePattern]) -> tuple[NameTold, ...]:
    """Say what names of recordings tell: by the first pattern that fits, else by their labels."""
    return tuple(_told(name, patterns) for name in names)


def _looks(
    summary: ImportSummary, tables: Iterable[Path], request: ImportRequest
) -> Iterable[TableLook]:
    """Look at the tables of calls, and at those of which nobody knows what they tell."""
    read = {one.file: one for one in summary.tables}
    unknown = {one.file for one in summary.rejected if one.code == _UNKNOWN}
    for table in tables:
        told = read.get(shown(table))
        try:
            if told is not None:
                yield looking.look(table, told.mapping, told.origin)
            elif shown(table) in unknown:
                yield looking.look(table, request.readings.get(table), "unknown")
        except Refused:
            continue  # the summary tells of it


def _names(recordings: Sequence[Path]) -> tuple[Name, ...]:
    legs = Legs(recordings)
    found: dict[str, Name] = {}
    for recording in recordings:
        pair = legs.of(recording)
        stem = clean(recording.stem if pair is None else pair.name)
        found.setdefault(stem, Name(clean(recording.name), stem))
        if len(found) == EXAMPLES:
            break
    return tuple(found.values())


def _told(name: Name, patterns: Sequence[NamePattern]) -> NameTold:
    read = first_fit(patterns, name.stem, None)
    facts = from_name(name.stem, None) if read is None else from_read(read)
    pattern = "" if read is None else read.pattern
    return NameTold(name.file, pattern, tuple(_fields(facts)), facts.started_at)


def _fields(facts: NameFacts) -> Iterable[tuple[str, str]]:
    for field in (*_TOLD, "direction", "language"):
        text = str(getattr(facts, field))
        if text:
            yield field, text
    yield from facts.custom.items()
