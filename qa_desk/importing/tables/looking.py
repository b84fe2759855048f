"""The beginning of a table of calls as it is read now, and how a person has it read otherwise."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from qa_desk.importing.tables import guess, mapping_files, workbooks
from qa_desk.importing.tables.look import Aside, TableLook, Use, Wish
from qa_desk.importing.tables.mapping import Dates, Field, Maker, Mapping

ROWS: Final = 20
"""Rows that are shown."""


def look(table: Path, mapping: Mapping | None, origin: str) -> TableLook:
    """Look at a table that is read so; without a mapping at what it seems to be.

    Refused where it cannot be read at all.
    """
    if mapping is None:
        rows = _rows(table, None)
        separator = "," if workbooks.is_one(table) else _separator(table)
        mapping = _blank(rows, separator, _encoding(table))
    rows = _rows(table, mapping)
    body = rows[guess.titles_of(mapping) :][:ROWS]
    titles = mapping.titles if mapping.header else ()
    return TableLook(table, mapping, origin, titles, tuple(map(tuple, body)))


def changed(table: Path, mapping: Mapping, wish: Wish) -> TableLook:
    """Have a table read otherwise; Refused where it cannot be read so."""
    found = mapping
    if wish.separator is not None:
        found = _separated(table, found, wish.separator)
    if wish.encoding is not None:
        found = _titled(table, replace(found, encoding=wish.encoding), titled=found.header > 0)
    if wish.titled is not None:
        found = _titled(table, found, titled=wish.titled)
    if wish.use is not None:
        found = _used(table, found, *wish.use)
    if wish.dates is not None:
        found = replace(found, dates=wish.dates)
    if wish.zone is not None:
        found = replace(found, zone=wish.zone)
    return look(table, found, "said")


def name_of(mapping: Mapping, width: int) -> str:
    """Return the name under which a workspace keeps how tables of this kind are read."""
    titles = mapping.titles if mapping.header else ()
    return f"{guess.fingerprint(titles, 0 if titles else width)}.yaml"


def written(mapping: Mapping) -> str:
    """Return what is kept under that name."""
    return mapping_files.written(mapping)


def _rows(table: Path, mapping: Mapping | None) -> list[list[str]]:
    if workbooks.is_one(table):
        records = islice(workbooks.records(table), guess.ROWS)
        rows = [cells for _, cells in records if isinstance(cells, list) and any(cells)]
        return rows[guess.above(rows) :]
    _encoding_found, lines = guess.beginning(table, mapping.encoding if mapping else "")
    separator = mapping.separator if mapping else guess.separator_of(lines)
    return guess.rows_of(guess.said(lines), separator)


def _separator(table: Path) -> str:
    return guess.separator_of(guess.beginning(table)[1])


def _encoding(table: Path) -> str:
    return "utf-8" if workbooks.is_one(table) else guess.beginning(table)[0]


def _blank(rows: Sequence[Sequence[str]], separator: str, encoding: str) -> Mapping:
    """Return a mapping in which no column tells anything yet, but for what it keeps."""
    titles = tuple(cell.strip() for cell in rows[0]) if rows else ()
    extras = {title: place for place, title in enumerate(titles) if title}
    return Mapping(
        Maker.ANY, {}, titles=titles, separator=separator, encoding=encoding, extras=extras
    )


def _separated(table: Path, mapping: Mapping, separator: str) -> Mapping:
    """Guess anew: with another separator there are other columns."""
    asked = replace(mapping, separator=separator)
    rows = _rows(table, asked)
    found = guess.of_rows(rows, separator) or _blank(rows, separator, asked.encoding)
    return replace(found, encoding=asked.encoding, zone=asked.zone)


def _titled(table: Path, mapping: Mapping, *, titled: bool) -> Mapping:
    """Take the first line for titles, or for a call; what columns tell stays by their place."""
    rows = _rows(table, mapping)
    titles = tuple(cell.strip() for cell in rows[0]) if titled and rows else ()
    used = set(mapping.columns.values())
    kept = mapping.maker is Maker.ANY
    extras = (
        {title: n for n, title in enumerate(titles) if title and n not in used}
        if kept
        else mapping.extras
    )
    header = (mapping.header or 1) if titled else 0
    return replace(mapping, titles=titles, header=header, extras=extras)


def _used(table: Path, mapping: Mapping, place: int, use: Use) -> Mapping:
    """Take a column for something; another that was taken for it is kept aside."""
    told = {f: n for f, n in mapping.columns.items() if n != place and f is not use}
    before = mapping.columns.get(use) if isinstance(use, Field) else None
    extras = {title: n for title, n in mapping.extras.items() if n != place}
    aside = place if use is Aside.KEPT else before
    if aside is not None and aside not in told.values():
        extras |= _extra(mapping.titles, aside)
    if not isinstance(use, Field):
        return replace(mapping, columns=told, extras=extras)
    found = replace(mapping, columns=told | {use: place}, extras=extras)
    if use is not Field.STARTED_AT:
        return found
    body = _rows(table, mapping)[guess.titles_of(mapping) :]
    dates = Dates.ISO if found.dates is Dates.UNCLEAR else found.dates
    return replace(found, dates=guess.dates_of(replace(found, dates=dates), body))


def _extra(titles: Sequence[str], place: int) -> dict[str, int]:
    title = titles[place] if place < len(titles) else ""
    return {title or str(place + 1): place}
