"""What a table of calls seems to be, from its first rows."""

import csv
import hashlib
import re
from collections import Counter
from collections.abc import Mapping as Cells
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables import makers, stream, times
from qa_desk.importing.tables.mapping import Dates, Field, Maker, Mapping
from qa_desk.importing.tables.titles import places, plain

ROWS: Final = 500
"""Rows that a guess looks at."""
SEPARATORS: Final = (",", ";", "\t", "|")
MOST_COLUMNS: Final = 16_384
"""As many as a sheet has."""
_HINT: Final = re.compile(r"\ufeff?\"?sep=.\"?\s*$", re.IGNORECASE)
"""A first line that tells Excel the separator; it is found without."""
_ABOVE: Final = 8
"""Lines above the titles, at most."""
_TITLES: Final = 3
"""Known titles by which the line with the titles is known below other lines."""
_WHO: Final = (
    *(Field.CALL_ID, Field.GROUP, Field.FROM, Field.TO, Field.CUSTOMER),
    *(Field.AGENT_ID, Field.AGENT_NAME),
)
_MOST: Final = 0.9
"""Share of the cells of a column that have to be moments for it to be one of moments."""
_UNCERTAIN: Final = frozenset({Dates.DAY_FIRST, Dates.MONTH_FIRST})

Rows = Sequence[Sequence[str]]


def beginning(path: Path, encoding: str = "") -> tuple[str, list[str]]:
    """Return the encoding of a table and its first lines; Refused where there are none."""
    try:
        with path.open("rb") as raw:
            head = raw.read(stream.SAMPLE)
    except OSError:
        raise Refused("import.cannot_read", name=path.name) from None
    name = encoding or stream.encoding(head)
    with stream.opened(path, name) as lines:
        first = [line for _, line in zip(range(_whole(head)), lines, strict=False)]
    _refuse_wide(first)
    if not any(line.strip() for line in first):
        raise Refused("import.empty_table")
    return name, first


def _whole(head: bytes) -> int:
    """Return how many lines to read: of a large file those that end in its beginning.

    A line may go on for gigabytes, in what is no table at all.
    """
    if len(head) < stream.SAMPLE:
        return ROWS
    ends = head.count(b"\n") or head.count(b"\r")
    if ends == 0:
        raise Refused("import.table_too_wide", 1, limit=MOST_COLUMNS)
    return min(ROWS, ends)


def _refuse_wide(lines: Sequence[str]) -> None:
    titles = next((line for line in lines if line.strip()), "")
    if max(map(titles.count, SEPARATORS)) >= MOST_COLUMNS:
        raise Refused("import.table_too_wide", 1, limit=MOST_COLUMNS)


def of_table(path: Path) -> Mapping | None:
    """Return how a table of text seems to be read; None where it tells of no calls."""
    return of_lines(*beginning(path))


def of_lines(encoding: str, lines: Sequence[str]) -> Mapping | None:
    """Return how a table that begins with these lines seems to be read."""
    separator = separator_of(lines)
    found = of_rows(rows_of(said(lines), separator), separator)
    if found is None:
        return None
    skipped = lines[: len(lines) - len(said(lines))]
    filled = sum(1 for line in skipped if line.strip(f"\r\n{separator}"))
    return replace(found, encoding=encoding, header=found.header + filled)


def said(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without what stands above the table: for Excel alone, or for its reader."""
    lines = lines[1:] if _HINT.match(lines[0]) else lines
    apart = (
        [next(iter(rows_of([line], one)), []) for line in lines[:_ABOVE]] for one in SEPARATORS
    )
    return lines[max(map(above, apart)) :]


def above(rows: Rows) -> int:
    """Return how many rows stand above the titles, as the title of a report does, one cell each."""
    for place, row in enumerate(rows[:_ABOVE]):
        if len(places(row)) >= _TITLES:
            return place
        if sum(1 for cell in row if cell.strip()) > 1:
            return 0
    return 0


def separator_of(lines: Sequence[str]) -> str:
    """Return the separator with which most columns are known."""
    return max(SEPARATORS, key=lambda one: _fits(said(lines), one))


def titles_of(mapping: Mapping) -> int:
    """Return how many of the rows that a guess sees are no calls."""
    return min(mapping.header, 2 if mapping.maker is Maker.CUCM else 1)


def of_rows(rows: Rows, separator: str = ",") -> Mapping | None:
    """Return how rows seem to be read; the first may hold the titles."""
    if not rows:
        return None
    shaped = makers.by_shape(rows, separator)
    if shaped is not None:
        return shaped
    titles, below = [cell.strip() for cell in rows[0]], rows[1:]
    if makers.is_quality(titles):
        raise Refused("import.not_calls")
    found = makers.by_titles(titles) or _any(titles, below)
    if found is None:
        return None
    typed = makers.types_below(below)
    body = below[1:] if typed else below
    header = 2 if typed else 1
    return replace(found, separator=separator, header=header, dates=dates_of(found, body))


def fingerprint(titles: Sequence[str], columns: int) -> str:
    """Return what tells tables of one kind from others: their titles, or how many columns there are."""
    said = "\n".join(map(plain, titles)) if titles else f"# {columns}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def rows_of(lines: Sequence[str], separator: str) -> list[list[str]]:
    """Return the records of the first lines; what cannot be read is left out."""
    found: list[list[str]] = []
    reader = csv.reader(iter(lines), delimiter=separator)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return found
        except csv.Error:
            continue
        if any(cell.strip() for cell in row):
            found.append(row)


def _fits(lines: Sequence[str], separator: str) -> tuple[int, int]:
    """Return how many columns are known with a separator, and how many most rows have."""
    rows = rows_of(lines[:50], separator)
    if not rows:
        return (0, 0)
    width = Counter(map(len, rows)).most_common(1)[0][0]
    maker = makers.by_shape(rows, separator) or makers.by_titles(rows[0])
    return (len(places(rows[0]) if maker is None else maker.columns), width)


def _any(titles: Sequence[str], below: Rows) -> Mapping | None:
    """Read a table of nobody we know: a moment, and whom or what the call was with."""
    columns = places(titles)
    if Field.STARTED_AT not in columns:
        moment = _moments(titles, below, columns)
        if moment is not None:
            columns[Field.STARTED_AT] = moment
    if Field.STARTED_AT not in columns or not any(field in columns for field in _WHO):
        return None
    used = set(columns.values())
    extras = {title: n for n, title in enumerate(titles) if title and n not in used}
    return Mapping(Maker.ANY, columns, titles=tuple(titles), extras=extras)


def _moments(titles: Sequence[str], below: Rows, taken: Cells[Field, int]) -> int | None:
    """Return the first column that holds moments, whatever it is called."""
    for place in range(len(titles)):
        cells = _column(below, place)
        moments = sum(1 for cell in cells if times.seen(cell))
        if place not in taken.values() and cells and moments >= _MOST * len(cells):
            return place
    return None


def dates_of(found: Mapping, below: Rows) -> Dates:
    """Return how moments are written: the one way in which all that are moments at all are some.

    Where each could have the day or the month first, nobody knows, and nobody guesses.
    """
    cells = _column(below, found.columns[Field.STARTED_AT])
    ways = [seen for cell in cells if (seen := times.seen(cell))]
    if not ways or found.dates is Dates.EPOCH:
        return found.dates
    votes = Counter(way for seen in ways for way in seen)
    most = max(votes.values())
    best = [way for way in Dates if votes[way] == most]
    if set(best) != _UNCERTAIN:
        return best[0]
    return Dates.DAY_FIRST if all("." in cell for cell in cells) else Dates.UNCLEAR


def _column(rows: Rows, place: int) -> list[str]:
    return [row[place].strip() for row in rows if len(row) > place and row[place].strip()]
