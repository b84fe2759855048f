"""The workbook of an error classifier: a row an error type, to be changed and read back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import Outline
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.reporting.style import HEAD_FILL, UNDERLINED, Tone, aligned, font, height
from qa_desk.reporting.tables import HEAD_HEIGHT, head_cell, set_widths
from qa_desk.reporting.workbook import Value, cell_at, new_sheet, new_workbook, put
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import ErrorClass, ErrorType, Severity
from qa_desk.texts import Catalogue, Language

_SECTION: Final = "classifier"
_TEXT_FORMAT: Final = "@"
_SPARE_ROWS: Final = 500
"""Rows below the last one that still offer the lists of words."""
_DEEPEST_OUTLINE: Final = 7
_PER_LEVEL: Final = 2
_PAGES_WIDE: Final = 4
_SHEET_WIDTHS: Final = (24, 110)
_WIDTHS: Final[Mapping[str, float]] = {
    "code": 26, "parent": 22, "group": 9, "title": 42, "severity": 16, "classes": 24,
    "weight": 9, "clause": 10, "definition": 48, "bad_example": 40, "good_example": 40,
}  # fmt: skip
_BY_LANGUAGE: Final = ("title", "definition", "bad_example", "good_example")
FIRST_ROW: Final = 2


@dataclass(frozen=True, slots=True)
class _Column:
    key: str
    language: Language | None = None


def classifier_workbook(classifier: Classifier, texts: Catalogue) -> Workbook:
    """Return the workbook in the language of the texts; `importing` reads it back."""
    said = texts.labels(_SECTION)
    title = _title(classifier.titles, texts.language)
    book = new_workbook(title)
    sheet = new_sheet(book, said["sheet"], f"{title} · {classifier.version}")
    columns = tuple(_columns(texts.language))
    _write_head(sheet, columns, said)
    for row, (entry, depth) in enumerate(_in_order(classifier), FIRST_ROW):
        _write_entry(sheet, row, (entry, depth), (columns, said))
    _offer(sheet, columns, said)
    _write_about(new_sheet(book, said["about"], title), classifier, columns, said)
    return book


def _columns(language: Language) -> Iterator[_Column]:
    """Yield the columns; texts come in the reader's language first."""
    languages = (language, *(each for each in Language if each is not language))
    for key in ("code", "title", "parent", "group", "severity", "classes", "weight", "clause"):
        yield from _by_language(key, languages)
    for key in ("definition", "bad_example", "good_example"):
        yield from _by_language(key, languages)


def _by_language(key: str, languages: tuple[Language, ...]) -> Iterator[_Column]:
    if key in _BY_LANGUAGE:
        yield from (_Column(key, each) for each in languages)
    else:
        yield _Column(key)


def _in_order(classifier: Classifier) -> Iterator[tuple[ErrorType, int]]:
    """Yield the entries as the tree is read, with how deep they stand."""
    waiting = [(entry, 0) for entry in reversed(classifier.children())]
    while waiting:
        entry, depth = waiting.pop()
        yield entry, depth
        below = classifier.children(entry.code)
        waiting.extend((each, depth + 1) for each in reversed(below))


def _header(column: _Column, said: Mapping[str, str]) -> str:
    if column.language is None:
        return said[column.key]
    facts = {"column": said[column.key], "language": column.language.value.upper()}
    return said["of_language"].format(**facts)


def _write_head(sheet: Worksheet, columns: tuple[_Column, ...], said: Mapping[str, str]) -> None:
    set_widths(sheet, [_WIDTHS[column.key] for column in columns])
    sheet.row_dimensions[1].height = HEAD_HEIGHT
    for place, column in enumerate(columns, 1):
        head_cell(cell_at(sheet, 1, place), _header(column, said))
    sheet.freeze_panes = "C2"
    sheet.print_title_rows = "1:1"
    sheet.print_title_cols = "A:B"
    sheet.page_setup.fitToWidth = _PAGES_WIDE
    sheet.sheet_properties.outlinePr = Outline(summaryBelow=False)


def _write_entry(
    sheet: Worksheet,
    row: int,
    node: tuple[ErrorType, int],
    how: tuple[tuple[_Column, ...], Mapping[str, str]],
) -> None:
    (entry, depth), (columns, said) = node, how
    texts: list[tuple[str, float]] = []
    for place, column in enumerate(columns, 1):
        cell, value = cell_at(sheet, row, place), _value(entry, column, said)
        put(cell, value)
        cell.font = font(Tone.STRONG if entry.group else Tone.PLAIN)
        cell.border = UNDERLINED
        indent = _PER_LEVEL * depth if column.key == "title" else 0
        alignment = aligned()
        alignment.indent = 1 + indent
        cell.alignment = alignment
        if column.key != "weight":
            cell.number_format = _TEXT_FORMAT
        if entry.group:
            cell.fill = HEAD_FILL
        texts.append((value if isinstance(value, str) else "", _WIDTHS[column.key] - indent))
    sheet.row_dimensions[row].height = height(texts)
    sheet.row_dimensions[row].outlineLevel = min(depth, _DEEPEST_OUTLINE)


def _value(entry: ErrorType, column: _Column, said: Mapping[str, str]) -> Value:
    if column.language is not None:
        return _texts(entry, column.key).get(column.language.value, "")
    return _single(entry, said)[column.key]


def _texts(entry: ErrorType, key: str) -> Mapping[str, str]:
    return {
        "title": entry.titles,
        "definition": entry.definition,
        "bad_example": entry.bad_example,
        "good_example": entry.good_example,
    }[key]


def _single(entry: ErrorType, said: Mapping[str, str]) -> Mapping[str, Value]:
    classes = "; ".join(said[each] for each in ErrorClass if each in entry.classes)
    return {
        "code": entry.code,
        "parent": entry.parent or "",
        "group": said["yes"] if entry.group else "",
        "severity": "" if entry.group else said[entry.severity],
        "classes": classes,
        "weight": _number(entry.weight) if entry.weight else None,
        "clause": entry.clause,
    }


def _number(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


def _offer(sheet: Worksheet, columns: tuple[_Column, ...], said: Mapping[str, str]) -> None:
    """Offer the words that cells take; other spellings are understood as well, so none is refused."""
    last = sheet.max_row
    sets = [
        "; ".join(said[each] for each in chosen)
        for size in range(1, len(ErrorClass) + 1)
        for chosen in combinations(ErrorClass, size)
    ]
    words = {
        "severity": [said[each] for each in Severity],
        "classes": sets,
        "group": [said["yes"]],
    }
    for key, offered in words.items():
        letter = get_column_letter(columns.index(_Column(key)) + 1)
        listed = ",".join(offered)
        rule = DataValidation("list", formula1=f'"{listed}"', allow_blank=True)
        rule.showErrorMessage = False
        rule.add(f"{letter}{FIRST_ROW}:{letter}{last + _SPARE_ROWS}")
        sheet.add_data_validation(rule)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{max(last, FIRST_ROW)}"
    clause = columns.index(_Column("clause")) + 1
    for row in range(last + 1, last + 1 + _SPARE_ROWS):
        cell_at(sheet, row, clause).number_format = _TEXT_FORMAT


def _write_about(
    sheet: Worksheet,
    classifier: Classifier,
    columns: tuple[_Column, ...],
    said: Mapping[str, str],
) -> None:
    """Say which classifier it is, which `importing` reads too, and what the columns mean."""
    set_widths(sheet, _SHEET_WIDTHS)
    named = [
        (said["id"], classifier.id),
        (said["version"], str(classifier.version)),
        *((_header(_Column("name", each), said), classifier.titles[each]) for each in Language),
    ]
    for row, (name, value) in enumerate(named, 1):
        _write_pair(sheet, row, name, value)
    head = len(named) + 2
    for place, key in enumerate(("column", "meaning"), 1):
        head_cell(cell_at(sheet, head, place), said[key])
    told = dict.fromkeys(column.key for column in columns)
    for row, key in enumerate(told, head + 1):
        _write_pair(sheet, row, said[key], said[f"about_{key}"])
    _write_pair(sheet, head + len(told) + 2, "", said["about_use"])


def _write_pair(sheet: Worksheet, row: int, name: str, value: str) -> None:
    for place, text in enumerate((name, value), 1):
        cell = cell_at(sheet, row, place)
        put(cell, text)
        cell.font = font(Tone.STRONG if place == 1 else Tone.PLAIN)
        cell.alignment = aligned()
        cell.number_format = _TEXT_FORMAT
    sheet.row_dimensions[row].height = height([(name, _SHEET_WIDTHS[0]), (value, _SHEET_WIDTHS[1])])


def _title(titles: Mapping[str, str], language: Language) -> str:
    return titles.get(language.value) or next(iter(titles.values()), "")
