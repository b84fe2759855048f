"""Data of recordings in other shapes than a text of columns: a workbook, or JSON beside the calls."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from qa_desk.importing.columns import Column, layout
from qa_desk.importing.outcome import Refused, Rejection, clean
from qa_desk.importing.source import Source
from qa_desk.importing.tables import workbooks
from qa_desk.importing.tabular import Row, named, read_table, row_of, told_apart

JSON: Final = ".json"
_LARGEST: Final = 64 << 20
_ENOUGH: Final = 2
"""Known names of fields by which an object is data of a call and no conversation."""
_CONVERSATION: Final = frozenset(
    {"messages", "segments", "transcript", "entries", "turns", "format"}
)


def read(path: Path, recordings: Sequence[Path] = ()) -> Iterator[Row | Rejection]:
    """Read the rows of a table, of a workbook's first sheet, or of JSON.

    JSON is a list of objects, an object of objects by recording, or the object of one recording
    that lies beside it. What is wrong with one row costs only that row.
    """
    if path.suffix.lower() == JSON:
        yield from _of_json(path, recordings)
    elif workbooks.is_one(path):
        yield from _of_workbook(path)
    else:
        yield from read_table(path)


def is_one(path: Path, recordings: Sequence[Path]) -> bool:
    """Whether a JSON file holds data of recordings: a list that names them, or what lies beside one."""
    try:
        if path.stat().st_size > _LARGEST:
            return False
        value = Source(path, None).value
    except (OSError, Refused):
        return False  # whoever reads it as a document tells what is wrong
    objects = _objects(value, _beside(path, recordings))
    return bool(objects) and all(_is_of_call(each) for _line, each in objects)


def _of_workbook(path: Path) -> Iterator[Row | Rejection]:
    try:
        rows = [(number, _cells(cells)) for number, cells in workbooks.records(path)]
        titles, following = _titles(rows)
    except Refused as refused:
        yield refused.at(path)
        return
    places = layout(titles)
    for number, cells in following:
        yield row_of(number, cells, titles, places)


def _cells(cells: list[str] | Refused) -> list[str]:
    if isinstance(cells, Refused):
        raise cells
    return [cell.strip() for cell in cells]


def _titles(rows: list[tuple[int, list[str]]]) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """Return the titles of the first row that says anything, and the rows after it that do."""
    filled = [(number, cells) for number, cells in rows if any(cells)]
    line, titles = filled[0] if filled else (1, [])
    titles = told_apart(titles)
    if Column.RECORDING not in layout(titles):
        raise Refused("import.no_recording_column", line, columns=named(titles))
    return titles, filled[1:]


def _of_json(path: Path, recordings: Sequence[Path]) -> Iterator[Row | Rejection]:
    try:
        objects = _objects(Source(path, None).value, _beside(path, recordings))
    except Refused as refused:
        yield refused.at(path)
        return
    if not objects:
        yield Refused("import.no_recording_column", 1, columns="").at(path)
    for number, each in objects:
        titles = told_apart([clean(name) for name in each])
        cells = [_text(value) for value in each.values()]
        yield row_of(number, cells, titles, layout(titles))


def _objects(value: object, beside: Path | None) -> list[tuple[int, Mapping[str, object]]]:
    """Return the objects of calls with their numbers; none where it is something else."""
    if isinstance(value, list):
        found = [each for each in value if isinstance(each, dict)]
        return list(enumerate(found, 1)) if len(found) == len(value) else []
    if not isinstance(value, dict) or not value:
        return []
    inner = [each for each in value.values() if isinstance(each, dict)]
    if len(inner) == len(value):
        named = ({Column.RECORDING.value: name} | each for name, each in value.items())
        return list(enumerate(named, 1))
    if beside is None or value.keys() & _CONVERSATION:
        return []
    return [(1, {Column.RECORDING.value: beside.name} | value)]


def _is_of_call(each: Mapping[str, object]) -> bool:
    places = layout([str(name) for name in each])
    plain = all(not isinstance(value, list | dict) for value in each.values())
    return plain and Column.RECORDING in places and len(places) >= _ENOUGH


def _beside(path: Path, recordings: Sequence[Path]) -> Path | None:
    """Return the one recording beside which a file lies: call.json or call.wav.json."""
    names = {path.stem.casefold()}
    found = [
        one
        for one in recordings
        if one.parent == path.parent and {one.stem.casefold(), one.name.casefold()} & names
    ]
    return found[0] if len(found) == 1 else None


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return clean(str(value)).strip()
