"""Everything a request names, joined: rows with their recordings, single recordings, documents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.importing import calls
from qa_desk.importing.beside import Pairs, Read, together
from qa_desk.importing.columns import Column
from qa_desk.importing.documents import read_document
from qa_desk.importing.format import Formats
from qa_desk.importing.formats import built_in
from qa_desk.importing.limits import checked
from qa_desk.importing.outcome import Imported, Item, Refused, Rejection, shown
from qa_desk.importing.recordings import Shelf
from qa_desk.importing.request import BadAgentChannel, ImportRequest, PathMissing, UnknownFormat
from qa_desk.importing.survey import Survey, survey
from qa_desk.importing.tabular import Row, read_table

RECORDINGS: Final = "recordings"
"""Name of the format that is recordings, with or without a table."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Contacts and rejections as they are read; `expected` is about how many there will be."""

    items: Iterator[Item]
    expected: int


def gather(request: ImportRequest) -> Gathered:
    """Read what a request names; raises the faults of `importing.request` before anything is read."""
    formats = built_in()
    _check(request, formats)
    found = survey(request.paths)
    expected = len(found.recordings) + len(found.documents) + len(found.rejections)
    return Gathered(map(checked, _items(request, found, formats)), expected)


def _check(request: ImportRequest, formats: Formats) -> None:
    known = (RECORDINGS, *(one.id for one in formats.entries()))
    if request.format is not None and request.format not in known:
        raise UnknownFormat(format=request.format, known=", ".join(known))
    if request.agent_channel not in (None, 0, 1):
        raise BadAgentChannel(channel=request.agent_channel)
    if request.metadata is not None and not request.metadata.is_file():
        raise PathMissing(path=shown(request.metadata))


def _items(request: ImportRequest, found: Survey, formats: Formats) -> Iterator[Item]:
    yield from found.rejections
    documents = () if request.format == RECORDINGS else found.documents
    pairs = Pairs(found.recordings, documents)

    def read(file: Path) -> Iterator[Item]:
        return read_document(file, formats, request.format, request.zone)

    if request.format in (None, RECORDINGS):
        yield from _with_documents(_spoken(request, found), pairs, read)
    else:
        yield from _others(found.tables, request)
        yield from _only_with_documents(found.recordings, pairs, read, request)
    for file in pairs.left():
        yield from (pairs.alone(file, item) for item in read(file))
    if request.format == RECORDINGS:
        yield from _others(found.documents, request)


def _spoken(request: ImportRequest, found: Survey) -> Iterator[Item]:
    """Read the tables first: a recording that a row names is the row's."""
    shelf = Shelf(found.recordings)
    for table in _tables(request.metadata, found.tables):
        yield from _rows(table, shelf, request)
    for recording in shelf.left():
        yield calls.of_name(recording, request)


def _with_documents(items: Iterator[Item], pairs: Pairs, read: Read) -> Iterator[Item]:
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
    return (metadata, *(one for one in found if not one.samefile(metadata)))


def _rows(table: Path, shelf: Shelf, request: ImportRequest) -> Iterator[Item]:
    first_lines: dict[str, int] = {}
    for row in read_table(table):
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
