"""How each table of calls is read: as a file says, as it was read before, or as it looks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from qa_desk.importing import message_mapping
from qa_desk.importing.outcome import Refused, shown
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tables import guess, mapping_files, workbooks
from qa_desk.importing.tables.mapping import Dates, Field, Maker, Mapping
from qa_desk.importing.tables.mapping_files import Wanted
from qa_desk.importing.tables.understood import Understood

SHOWN: Final = 5
"""Rows that are shown with a mapping."""


def understood(table: Path, request: ImportRequest) -> Understood | None:
    """Return how a table of calls is read; None where it tells of no calls, or of recordings.

    Raises Refused for a table that cannot be read, and the faults of `mapping_files`.
    """
    look = _Look.at(table)
    said = request.readings.get(table)
    if said is not None:
        return look.said(said)
    if request.mapping is not None:
        return look.by(mapping_files.load(request.mapping), "file")
    saved = _saved(request.mappings, look.fingerprints())
    if saved is not None:
        return look.by(mapping_files.load(saved), "saved")
    found = look.guessed
    if found is None or (found.maker is Maker.ANY and Field.RECORDING in found.columns):
        return None
    return look.told(found, "guessed")


def keep_mapping(folder: Path, given: Path, tables: Iterable[Understood]) -> None:
    """Keep what a person said of tables, so that the next ones of their kind are read so too."""
    for table in tables:
        if table.origin != "file" or table.mapping.dates is Dates.UNCLEAR:
            continue
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = folder / f"{table.fingerprint}.yaml"
        if not target.exists() or not target.samefile(given):
            target.write_bytes(given.read_bytes())  # in their words: what they left open stays so
        message_mapping.forget(folder, table.fingerprint)


def _saved(folder: Path | None, fingerprints: Sequence[str]) -> Path | None:
    files = (folder / f"{name}.yaml" for name in fingerprints) if folder else ()
    return next((file for file in files if file.is_file()), None)


class _Look:
    """A first look at a table: its beginning, and what it seems to be."""

    def __init__(self, table: Path, rows: list[list[str]], guessed: Mapping | None) -> None:
        self.table = table
        self.rows = rows
        self.guessed = guessed
        self.encoding = "utf-8"
        self.lines: list[str] = []

    @classmethod
    def at(cls, table: Path) -> "_Look":
        """Read the beginning of a table."""
        if workbooks.is_one(table):
            records = workbooks.records(table)
            kept = [cells for _, cells in islice(records, guess.ROWS) if isinstance(cells, list)]
            rows = [cells for cells in kept if any(cells)]
            if not rows:
                raise Refused("import.empty_table")
            above = guess.above(rows)
            rows = rows[above:]
            found = guess.of_rows(rows)
            return cls(table, rows, found and replace(found, header=found.header + above))
        encoding, lines = guess.beginning(table)
        guessed = guess.of_lines(encoding, lines)
        separator = guessed.separator if guessed else guess.separator_of(lines)
        look = cls(table, guess.rows_of(guess.said(lines), separator), guessed)
        look.encoding, look.lines = encoding, lines
        return look

    def fingerprints(self) -> tuple[str, str]:
        """Return by what a mapping of this table may be kept: its titles, or how wide it is."""
        titles = [cell.strip() for cell in self.rows[0]] if self.rows else []
        return guess.fingerprint(titles, 0), guess.fingerprint((), len(titles))

    def by(self, wanted: Wanted, origin: str) -> Understood:
        """Read the table as somebody said; what they left open is as it looks."""
        rows = self.rows
        base = self.guessed or Mapping(wanted.maker, {})
        base = replace(base, encoding=wanted.encoding or self.encoding)
        if self.lines:
            if wanted.encoding:
                self.lines = guess.beginning(self.table, wanted.encoding)[1]
            seems = self.guessed.separator if self.guessed else guess.separator_of(self.lines)
            separator = wanted.separator or seems
            rows = self.rows = guess.rows_of(guess.said(self.lines), separator)
            base = replace(base, separator=separator)
        header = base.header if wanted.header is None else wanted.header
        titles = [cell.strip() for cell in rows[0]] if header and rows else list(wanted.titles)
        found = mapping_files.applied(wanted, titles, base)
        if wanted.dates is None:
            found = replace(found, dates=guess.dates_of(found, rows[1 if header else 0 :]))
        return self.told(found, origin)

    def said(self, mapping: Mapping) -> Understood:
        """Read the table as somebody said before the import, in everything."""
        if self.lines:
            self.lines = guess.beginning(self.table, mapping.encoding)[1]
            self.rows = guess.rows_of(guess.said(self.lines), mapping.separator)
        return self.told(mapping, "said")

    def told(self, mapping: Mapping, origin: str) -> Understood:
        """Return the mapping with what it makes of the first rows."""
        body = self.rows[guess.titles_of(mapping) :]
        rows = tuple(
            {f: row[n] for f, n in mapping.columns.items() if n < len(row)} for row in body[:SHOWN]
        )
        titles = mapping.titles if mapping.header else ()
        width = 0 if titles else len(self.rows[0])
        mark = guess.fingerprint(titles, width)
        return Understood(shown(self.table), mapping, origin, mark, rows)
