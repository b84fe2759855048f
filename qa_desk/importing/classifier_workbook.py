"""Error classifiers kept in Excel or CSV, as documents; every bad row is told with its cell."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.errors import Expected
from qa_desk.importing.cards import checklist
from qa_desk.importing.cards.checklist_numbers import as_json
from qa_desk.importing.cards.checklist_sheets import Cell, Sheet
from qa_desk.importing.classifier_columns import (
    LANGUAGES,
    TEXTS,
    Column,
    about_of,
    classes_of,
    column_of,
    plain,
    severity_of,
    switch_of,
)
from qa_desk.importing.outcome import clean
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.classifier_loader import load
from qa_desk.scoring.model import Severity

_HEADER_WITHIN: Final = 20
"""Rows above the column titles that may hold a name and a date."""
_NOT_OF_GROUPS: Final = (
    Column.SEVERITY,
    Column.CLASSES,
    Column.WEIGHT,
    Column.BAD_EXAMPLE,
    Column.GOOD_EXAMPLE,
)
_FIRST_VERSION: Final = 1


class ClassifierNoHeader(Expected):
    """No row has titles for the code and the title: fact `file`."""

    code = "classifier_sheet.no_header"


class ClassifierNoRows(Expected):
    """Nothing stands below the column titles: fact `file`."""

    code = "classifier_sheet.no_rows"


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong in a cell; `code` is that of a sentence, `entry` the error type's own code."""

    place: str
    entry: str
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadClassifier:
    """The list as a document; with faults it is what could be read, and no classifier."""

    document: Document
    faults: tuple[RowFault, ...]
    classifier: Classifier | None
    faulty: frozenset[str] = frozenset()
    """Codes of the rows that have faults."""


def read(path: Path, base: Document) -> ReadClassifier:
    """Read a list; what it has no column for is taken from the same code of `base`.

    Without a sheet that says which classifier it is, it is the next version of `base`. Raise a
    refusal for what is no list of error types at all.
    """
    sheets = [sheet for sheet in checklist.sheets_of(path) if sheet.rows]
    layout = next(filter(None, map(_layout, sheets)), None)
    if layout is None:
        raise ClassifierNoHeader(file=clean(path.name))
    reader = _Reader(layout, base)
    others = [sheet for sheet in sheets if sheet is not layout.sheet]
    document, about_faults = _about(others, base)
    entries = reader.entries()
    if not entries:
        raise ClassifierNoRows(file=clean(path.name))
    whole = {**document, "error_types": entries}
    faults = (*about_faults, *reader.faults)
    return _checked(whole, faults, reader)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the columns are: by what they hold and, for texts, the language."""

    sheet: Sheet
    header: int
    columns: Mapping[tuple[Column, str], int]

    def has(self, column: Column) -> bool:
        """Say whether there is such a column, in whatever language."""
        return any(each is column for each, _ in self.columns)

    def place(self, column: Column, language: str = "") -> int | None:
        """Return the column; for texts of this language."""
        if column in TEXTS:
            return self.columns.get((column, language))
        return next((at for (each, _), at in self.columns.items() if each is column), None)


def _layout(sheet: Sheet) -> _Layout | None:
    """Return the layout of the first row that names a code and a title."""
    for row in range(min(_HEADER_WITHIN, len(sheet.rows))):
        columns: dict[tuple[Column, str], int] = {}
        for place, cell in sheet.own_cells(row):
            meant = column_of(cell.text)
            if meant is not None:
                columns.setdefault(meant, place)
        layout = _Layout(sheet, row, columns)
        if layout.has(Column.CODE) and layout.has(Column.TITLES):
            return layout
    return None


class _Reader:
    """Turns rows into entries and remembers from which row each came."""

    def __init__(self, layout: _Layout, base: Document) -> None:
        self._layout = layout
        self._sheet = layout.sheet
        self._base = {str(each.get("code")): each for each in _tables(base.get("error_types"))}
        self._lost = frozenset(layout.sheet.lost)
        self.rows: list[int] = []
        self.faults: list[RowFault] = []

    def entries(self) -> list[Mapping[str, Json]]:
        """Return an entry for each row that holds anything."""
        filled = [row for row in self._rows() if any(self._sheet.own_cells(row))]
        self.rows = filled
        found = [self._entry(row) for row in filled]
        parents = frozenset(str(each.get("parent", "")) for each in found)
        by_title = {plain(text): str(e.get("code")) for e in found for text in _titles(e)}
        codes = frozenset(str(each.get("code", "")) for each in found)
        placed = [self._placed(each, codes, by_title) for each in found]
        parents |= frozenset(str(each.get("parent", "")) for each in placed)
        return [self._whole(row, each, parents) for row, each in zip(filled, placed, strict=True)]

    def address(self, row: int, column: Column, language: str = "") -> str:
        """Return the cell of an entry as people know it; the code's where there is no such cell."""
        place = self._layout.place(column, language)
        known = place if place is not None else self._layout.place(Column.CODE)
        return self._sheet.address(row, known or 0)

    def fault(self, row: int, column: Column, code: str, **facts: object) -> None:
        """Record what is wrong with a cell."""
        entry = self._cell(row, Column.CODE).text
        self.faults.append(
            RowFault(self.address(row, column), entry, f"classifier_sheet.{code}", facts)
        )

    def _placed(
        self, entry: dict[str, Json], codes: frozenset[str], by_title: Mapping[str, str]
    ) -> Mapping[str, Json]:
        """Return the entry with its parent by code, where the list names it by its title.

        In a list without parents an entry keeps the one it had, if that is in the list.
        """
        parent = str(entry.get("parent", ""))
        if not plain(parent) or parent in codes:
            return entry
        if not self._layout.has(Column.PARENT):
            return {key: value for key, value in entry.items() if key != "parent"}
        return {**entry, "parent": by_title.get(plain(parent), parent)}

    def _rows(self) -> range:
        return range(self._layout.header + 1, len(self._sheet.rows))

    def _cell(self, row: int, column: Column, language: str = "") -> Cell:
        return self._sheet.at(row, self._layout.place(column, language))

    def _entry(self, row: int) -> dict[str, Json]:
        entry: dict[str, Json] = {}
        code = self._cell(row, Column.CODE).text
        if code:
            entry["code"] = code
        else:
            self.fault(row, Column.CODE, "no_code")
        known = self._base.get(code, {})
        for column in TEXTS:
            texts = self._texts(row, column, known)
            if texts:
                entry[column.value] = texts
        for column, read_cell in self._readers().items():
            value = read_cell(row) if self._layout.has(column) else known.get(column.value)
            if value is not None and value != "":
                entry[column.value] = value
        self._check_formulas(row)
        return entry

    def _readers(self) -> Mapping[Column, Callable[[int], Json]]:
        return {
            Column.PARENT: lambda row: self._cell(row, Column.PARENT).text,
            Column.GROUP: self._group,
            Column.SEVERITY: self._severity,
            Column.CLASSES: self._classes,
            Column.WEIGHT: self._weight,
            Column.CLAUSE: self._clause,
        }

    def _texts(self, row: int, column: Column, known: Mapping[str, Json]) -> dict[str, Json]:
        """Return a text in the languages that have a column, in others that of `base`."""
        before = known.get(column.value)
        old = before if isinstance(before, Mapping) else {}
        if not any((column, each) in self._layout.columns for each in LANGUAGES):
            return dict(old)
        found: dict[str, Json] = {}
        for language in LANGUAGES:
            there = self._layout.place(column, language) is not None
            text = self._cell(row, column, language).text if there else old.get(language)
            if text:
                found[language] = text
        own = any(self._cell(row, column, each).text for each in LANGUAGES)
        return found if own else {}

    def _group(self, row: int) -> Json:
        text = self._cell(row, Column.GROUP).text
        found = switch_of(text) if text else False
        if found is None:
            self.fault(row, Column.GROUP, "unknown_switch", value=text)
        return found or None

    def _severity(self, row: int) -> Json:
        text = self._cell(row, Column.SEVERITY).text
        found = severity_of(text) if text else None
        if text and found is None:
            self.fault(row, Column.SEVERITY, "unknown_severity", value=text)
        return None if found is None else found.value

    def _classes(self, row: int) -> Json:
        found, unknown = classes_of(self._cell(row, Column.CLASSES).text)
        for word in unknown:
            self.fault(row, Column.CLASSES, "unknown_class", value=word)
        return [each.value for each in found] or None

    def _weight(self, row: int) -> Json:
        cell = self._cell(row, Column.WEIGHT)
        if cell.dated or (cell.text and cell.amount is None):
            code = "a_date" if cell.dated else "not_number"
            self.fault(row, Column.WEIGHT, code, value=cell.text)
        elif cell.amount is not None:
            return as_json(cell.amount.value)
        return None

    def _clause(self, row: int) -> Json:
        cell = self._cell(row, Column.CLAUSE)
        if cell.dated:
            self.fault(row, Column.CLAUSE, "a_date", value=cell.text)
        return cell.text

    def _check_formulas(self, row: int) -> None:
        for column, language in self._layout.columns:
            if self.address(row, column, language) in self._lost:
                self.fault(row, column, "lost_formula")

    def _whole(
        self, row: int, entry: Mapping[str, Json], parents: frozenset[str]
    ) -> Mapping[str, Json]:
        """Return the entry as a group or an error type; what has children and no severity is one."""
        code = str(entry.get("code", ""))
        bare = not any(entry.get(column.value) for column in _NOT_OF_GROUPS)
        told = self._layout.has(Column.GROUP) or code in self._base
        is_group = entry.get("group") is True or (not told and bare and code in parents)
        if not is_group:
            return {"severity": Severity.NON_CRITICAL.value, **entry}
        for column in _NOT_OF_GROUPS:
            if entry.get(column.value) and self._layout.has(column):
                self.fault(row, column, "group_has")
        others = {column.value for column in _NOT_OF_GROUPS}
        return {**{key: value for key, value in entry.items() if key not in others}, "group": True}


def _titles(entry: Mapping[str, Json]) -> Iterator[str]:
    texts = entry.get(Column.TITLES.value)
    if isinstance(texts, Mapping):
        yield from (str(text) for text in texts.values())


def _checked(document: Document, faults: Sequence[RowFault], reader: _Reader) -> ReadClassifier:
    """Return what was read, with what is wrong with the list as a whole."""
    found = load(document)
    more = () if isinstance(found, Classifier) else tuple(_told(found, document, reader))
    known = {fault.place for fault in faults}
    told = (*faults, *(each for each in more if each.place not in known))
    sound = found if isinstance(found, Classifier) and not told else None
    return ReadClassifier(document, told, sound, frozenset(fault.entry for fault in told))


def _told(faults: Sequence[CardFault], document: Document, reader: _Reader) -> Iterator[RowFault]:
    """Yield the loader's faults with their cells, in the words of a spreadsheet."""
    listed = list(_tables(document["error_types"]))
    for fault in faults:
        place = fault.path[1] if len(fault.path) > 1 else None
        if fault.path[:1] != ("error_types",) or not isinstance(place, int):
            yield RowFault("", "", fault.code, fault.facts)
            continue
        entry = listed[place]
        column, language = _cell_of(fault)
        code, facts = _own_words(fault, entry, language)
        address = reader.address(reader.rows[place], column, language)
        yield RowFault(address, str(entry.get("code", "")), code, facts)


def _cell_of(fault: CardFault) -> tuple[Column, str]:
    """Return the column, and the language for texts, that a fault of the loader is about."""
    keys = [str(step) for step in fault.path[2:]]
    key = keys[0] if keys else str(fault.facts.get("key", ""))
    column = Column(key) if key in set(Column) else Column.CODE
    language = str(fault.facts.get("language", "")) or "".join(keys[1:2])
    return column, language if language in LANGUAGES else ""


def _own_words(
    fault: CardFault, entry: Mapping[str, Json], language: str
) -> tuple[str, Mapping[str, object]]:
    """Return the sentence for a spreadsheet where the one for YAML would not help."""
    if fault.code == "card.unknown_parent":
        return "classifier_sheet.unknown_parent", fault.facts
    if fault.code == "card.parent_cycle":
        own = entry.get("parent") == entry.get("code")
        return f"classifier_sheet.{'own_child' if own else 'circle'}", fault.facts
    if fault.code in ("card.missing_language", "card.empty_text"):
        return "classifier_sheet.missing_text", {"language": language.upper()}
    if fault.code == "card.missing_key" and fault.facts.get("key") == Column.TITLES:
        every = ", ".join(each.upper() for each in LANGUAGES)
        return "classifier_sheet.missing_text", {"language": every}
    return fault.code, fault.facts


def _about(sheets: Sequence[Sheet], base: Document) -> tuple[Document, tuple[RowFault, ...]]:
    """Return id, version and titles: of the sheet that says so, else of the version after `base`."""
    version = base.get("version")
    after = version + 1 if isinstance(version, int) else _FIRST_VERSION
    titles: dict[str, Json] = {}
    found: dict[str, Json] = {key: base[key] for key in ("id", "titles") if key in base}
    found["version"] = after
    faults: list[RowFault] = []
    for sheet in sheets:
        for place, (key, language), text in _pairs(sheet):
            number = int(text) if text.isascii() and text.isdigit() else 0
            if key == "titles":
                titles[language] = text
            elif key == "id" or number >= _FIRST_VERSION:
                found[key] = text if key == "id" else number
            else:
                faults.append(RowFault(place, "", "classifier_sheet.no_version", {"value": text}))
    return {**found, **({"titles": titles} if titles else {})}, tuple(faults)


def _pairs(sheet: Sheet) -> Iterator[tuple[str, tuple[str, str], str]]:
    """Yield the lines that say which classifier it is: the cell, what it says, and its text."""
    for row, cells in enumerate(sheet.rows):
        meant = about_of(cells[0].text)
        text = cells[1].text if len(cells) > 1 else ""
        if meant is not None and text:
            yield sheet.address(row, 1), meant, text


def _tables(value: Json) -> Iterator[Mapping[str, Json]]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        yield from (each for each in value if isinstance(each, Mapping))
