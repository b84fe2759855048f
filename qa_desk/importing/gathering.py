"""Everything a request names, joined: rows with their recordings, single recordings, documents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk.domain.calls import Calls
from qa_desk.importing import calls, mapped_messages, message_mapping, sidecars
from qa_desk.importing.beside import Pairs, Read, together
from qa_desk.importing.columns import Column
from qa_desk.importing.documents import read_source
from qa_desk.importing.format import Formats
from qa_desk.importing.formats import built_in
from qa_desk.importing.limits import checked
from qa_desk.importing.mapped_messages import MessageTable
from qa_desk.importing.message_mapping import MessageMapping
from qa_desk.importing.outcome import Imported, Item, Refused, Rejection, shown
from qa_desk.importing.recordings import Shelf
from qa_desk.importing.request import BadAgentChannel, ImportRequest, PathMissing, UnknownFormat
from qa_desk.importing.source import SILENCE, Source
from qa_desk.importing.survey import TABLES, Survey, survey
from qa_desk.importing.tables.ahead import read_ahead
from qa_desk.importing.tables.beside import with_recordings
from qa_desk.importing.tables.keeping import understood
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.tables.mapping_files import ColumnMissing, load
from qa_desk.importing.tables.understood import Understood
from qa_desk.importing.tabular import Row

RECORDINGS: Final = "recordings"
"""Name of the format that is recordings, with or without a table."""
CALLS: Final = "calls"
"""Name of the format that is tables of calls, whose recordings may be elsewhere."""

Gathering = Item | Calls | Understood | MessageTable


@dataclass(frozen=True, slots=True)
class Gathered:
    """Contacts and rejections as they are read; `expected` is about how many there will be."""

    items: Iterator[Gathering]
    expected: int


def gather(request: ImportRequest) -> Gathered:
    """Read what a request names; raises the faults of `importing.request` before anything is read."""
    formats = built_in()
    _check(request, formats)
    found = survey(request.paths)
    files = found.recordings, found.documents, found.tables, found.rejections
    items = map(_checked, _items(request, found, formats))
    return Gathered(items, sum(map(len, files)))


def _checked(found: Gathering) -> Gathering:
    return found if isinstance(found, Calls | Understood | MessageTable) else checked(found)


def _check(request: ImportRequest, formats: Formats) -> None:
    known = (RECORDINGS, CALLS, *(one.id for one in formats.entries()))
    if request.format is not None and request.format not in known:
        raise UnknownFormat(format=request.format, known=", ".join(known))
    if request.agent_channel not in (None, 0, 1):
        raise BadAgentChannel(channel=request.agent_channel)
    if request.mapping is not None and message_mapping.load(request.mapping) is None:
        load(request.mapping)  # its faults are told before anything is done
    if request.metadata is not None and not request.metadata.is_file():
        raise PathMissing(path=shown(request.metadata))


def _items(request: ImportRequest, found: Survey, formats: Formats) -> Iterator[Gathering]:
    yield from found.rejections
    beside = _sidecars(request, found)
    found = replace(found, documents=tuple(d for d in found.documents if d not in beside))
    documents = () if request.format == RECORDINGS else found.documents
    pairs = Pairs(found.recordings, documents)

    mapping = _message_mapping(request)

    def read(file: Path) -> Iterator[Item]:
        source = _source(file, request)
        if mapping is not None and source.suffix == sidecars.JSON and request.format is None:
            return mapped_messages.of_document(mapping, source)
        return read_source(source, formats, request.format)

    if request.format in (None, RECORDINGS, CALLS):
        yield from _with_documents(_spoken(request, found, beside), pairs, read)
    else:
        yield from _others(found.tables, request)
        yield from _only_with_documents(found.recordings, pairs, read, request)
    for file in pairs.left():
        yield from (pairs.alone(file, item) for item in read(file))
    if request.format == RECORDINGS:
        yield from _others(found.documents, request)


def _sidecars(request: ImportRequest, found: Survey) -> tuple[Path, ...]:
    """Return the JSON files that are data of recordings and no conversations."""
    if request.format not in (None, RECORDINGS, CALLS) or not found.recordings:
        return ()
    asked = request.metadata and request.metadata.resolve()
    written = (one for one in found.documents if one.suffix.lower() == sidecars.JSON)
    return tuple(
        one for one in written if one.resolve() == asked or sidecars.is_one(one, found.recordings)
    )


def _spoken(request: ImportRequest, found: Survey, beside: tuple[Path, ...]) -> Iterator[Gathering]:
    """Read the tables first: a recording that a row names is the row's."""
    shelf = Shelf(found.recordings, request.growing)
    for table in _tables(request.metadata, (*found.tables, *beside)):
        for item in _table(table, shelf, request):
            if isinstance(item, Imported):
                yield shelf.paired(item, request.agent_channel)
            else:
                yield item
    for recording, name in shelf.calls():
        alone = calls.of_name(recording, request, name)
        yield shelf.paired(alone, alone.agent_channel)


def _with_documents(items: Iterator[Gathering], pairs: Pairs, read: Read) -> Iterator[Gathering]:
    for item in items:
        if isinstance(item, Imported) and item.media_source is not None:
            yield from together(item, pairs.of(item.media_source), read)
        else:
            yield item


def _only_with_documents(
    recordings: Sequence[Path], pairs: Pairs, read: Read, request: ImportRequest
) -> Iterator[Item]:
    """Take the recordings to which a transcript of the format that was asked for belongs."""
    for recording in recordings:
        base = calls.of_name(recording, request)
        for item in together(base, pairs.of(recording), read):
            yield from _others([recording], request) if item is base else (item,)


def _tables(metadata: Path | None, found: Sequence[Path]) -> tuple[Path, ...]:
    if metadata is None:
        return tuple(found)
    same = metadata.resolve()
    return (metadata, *(one for one in found if one.resolve() != same))


def _table(table: Path, shelf: Shelf, request: ImportRequest) -> Iterator[Gathering]:
    """Read a table of calls, or one whose rows name recordings, which may be missing here."""
    try:
        messages = _messages(table, request)
        if messages is not None:
            yield from (messages,) if messages.is_said else ()
            yield from messages.items
            return
        how = None if _is_list(table, request) else understood(table, request)
    except Refused as refused:
        yield refused.at(table)
        return
    except ColumnMissing as fault:
        yield Rejection(shown(table), None, fault.code, fault.facts)
        return
    if how is None:
        yield from _rows(table, shelf, request)
        return
    how = _dated(how, request)
    yield how
    for batch in read_ahead(table, how.mapping, request.zone):
        if isinstance(batch, Rejection) or shelf.is_empty:
            yield batch
        else:
            yield from with_recordings(batch, table, shelf, request)


def _dated(how: Understood, request: ImportRequest) -> Understood:
    """Take the order of day and month that somebody said, where the table shows none."""
    if request.dates is None or how.mapping.dates is not Dates.UNCLEAR:
        return how
    return replace(how, mapping=replace(how.mapping, dates=request.dates))


def _source(file: Path, request: ImportRequest) -> Source:
    return Source(file, request.zone, request.silence or SILENCE, request.dates)


def _message_mapping(request: ImportRequest) -> MessageMapping | None:
    return None if request.mapping is None else message_mapping.load(request.mapping)


def _messages(table: Path, request: ImportRequest) -> MessageTable | None:
    """Return a table of messages; None where it is none."""
    if _is_list(table, request) or table.suffix.lower() not in TABLES:
        return None
    mapping = _message_mapping(request)
    if table in request.readings or (request.mapping is not None and mapping is None):
        return None  # somebody says that it is a table of calls
    return mapped_messages.of_table(mapping, _source(table, request), request.mappings)


def _is_list(table: Path, request: ImportRequest) -> bool:
    """Whether a table was named as the list of the recordings."""
    named = request.format == RECORDINGS or table == request.metadata
    return named or table.suffix.lower() == sidecars.JSON


def _rows(table: Path, shelf: Shelf, request: ImportRequest) -> Iterator[Item]:
    first_lines: dict[str, int] = {}
    for row in sidecars.read(table, shelf.left()):
        if isinstance(row, Rejection):
            yield row
            continue
        try:
            recording = _recording(row, table, shelf, first_lines)
            yield calls.of_row(row, table, recording, request)
        except Refused as refused:
            yield refused.at(table, row.line)


def _recording(row: Row, table: Path, shelf: Shelf, first_lines: dict[str, int]) -> Path:
    """Take the row's recording even if the row turns out bad: it must not go in without its data."""
    recording = shelf.find(row.text(Column.RECORDING), table)
    shelf.take(recording, row.line)
    call_id = row.text(Column.CALL_ID)
    if call_id and first_lines.setdefault(call_id, row.line) != row.line:
        raise Refused("import.duplicate_row", what=call_id, first=first_lines[call_id])
    return recording


def _others(files: Sequence[Path], request: ImportRequest) -> Iterator[Rejection]:
    for file in files:
        facts = {"format": request.format}
        yield Rejection(shown(file), None, "import.not_this_format", facts)
