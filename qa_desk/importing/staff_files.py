"""Staff lists kept in Excel or CSV, as postings of agents; every bad row is told with its line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from qa_desk.domain.days import Days, days
from qa_desk.domain.people import Posting
from qa_desk.errors import Expected
from qa_desk.importing.cards import checklist
from qa_desk.importing.limits import LONGEST
from qa_desk.importing.outcome import Refused, Rejection, clean
from qa_desk.importing.torn import TORN_WORKBOOK

_ZIP: Final = b"PK\x03\x04"
_HEADER_WITHIN: Final = 20
"""Rows above the column titles that may hold a name and a date."""
_YEARS: Final = range(1970, 2200)
_FORMS: Final = ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d")
"""Ways of writing that mean one day only; 03/04/2026 is never guessed."""


class Column(StrEnum):
    """What a column can be to us."""

    ID = "id"
    NAME = "name"
    TEAM = "team"
    POSITION = "position"
    FIRST = "from"
    LAST = "to"


_NAMES: Final = {
    Column.ID: """id; agent id; agentid; login; agent login; operator id; employee id; логин;
        логин оператора; id оператора; ид; ид оператора; табельный номер; код оператора;
        id агента; логині; оператор логині; оператор id; агент id; табельдік нөмір""",
    Column.NAME: """name; full name; agent name; agent; employee; имя; фио; оператор; сотрудник;
        имя оператора; фио оператора; аты; аты жөні; тегі аты; қызметкер""",
    Column.TEAM: "team; group; department; команда; группа; отдел; топ; команда атауы; бөлім",
    Column.POSITION: "position; job; job title; grade; должность; грейд; лауазым; лауазымы",
    Column.FIRST: """from; since; start; start date; first day; с; от; начало; дата начала;
        первый день; бастап; басталуы; басталу күні""",
    Column.LAST: """to; until; till; end; end date; last day; по; до; конец; окончание;
        дата окончания; последний день; дейін; аяқталуы; аяқталу күні""",
}


class StaffUnreadable(Expected):
    """The file is no table that can be read: fact `file`."""

    code = "staff.unreadable"


class StaffNoHeader(Expected):
    """No row has titles for the id and the team: fact `file`."""

    code = "staff.no_header"


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One row: who it is, and where this person works on which days."""

    line: int
    external_id: str
    name: str
    posting: Posting


def read(path: Path) -> tuple[StaffRow | Rejection, ...]:
    """Read a staff list; what is wrong with one row costs only that row."""
    rows = _rows(path)
    header = next((n for n, row in enumerate(rows[:_HEADER_WITHIN]) if _is_header(row)), None)
    if header is None:
        raise StaffNoHeader(file=clean(path.name))
    places = _places(rows[header])
    found: list[StaffRow | Rejection] = []
    for number, cells in enumerate(rows[header + 1 :], header + 2):
        if not any(cells):
            continue
        try:
            found.append(_row(number, {c: _cell(cells, at) for c, at in places.items()}))
        except Refused as refused:
            found.append(refused.at(Path(path.name), number))
    return tuple(found)


def _row(line: int, values: dict[Column, str]) -> StaffRow:
    external_id = values[Column.ID]
    if not external_id:
        raise Refused("staff.no_id")
    for column, text in values.items():
        if len(text) > LONGEST:
            raise Refused("staff.too_long", column=column.value, limit=LONGEST)
    name = values.get(Column.NAME, "")
    team, position = values.get(Column.TEAM, ""), values.get(Column.POSITION, "")
    if not (team or position or name):
        raise Refused("staff.nothing_said")
    posting = Posting(team, _days(values), name, position)
    return StaffRow(line, external_id, name, posting)


def _days(values: dict[Column, str]) -> Days:
    first = _day(values.get(Column.FIRST, ""))
    last = _day(values.get(Column.LAST, ""))
    if first is not None and last is not None and last < first:
        raise Refused("staff.backwards", first=first, last=last)
    return days(first, last)


def _day(text: str) -> date | None:
    if not text:
        return None
    for form in _FORMS:
        try:
            day = datetime.strptime(text, form).date()  # noqa: DTZ007 - a day, in no zone
        except ValueError:
            continue
        if day.year in _YEARS:
            return day
    raise Refused("staff.bad_day", value=text)


def _rows(path: Path) -> list[list[str]]:
    try:
        with path.open("rb") as file:
            is_workbook = file.read(len(_ZIP)) == _ZIP
    except OSError:
        raise StaffUnreadable(file=clean(path.name)) from None
    if is_workbook:
        return _workbook_rows(path)
    sheets = checklist.sheets_of(path)
    readings = [[[cell.text for cell in row] for row in sheet.rows] for sheet in sheets]
    fitting = [rows for rows in readings if any(map(_is_header, rows[:_HEADER_WITHIN]))]
    return fitting[0] if fitting else []


def _workbook_rows(path: Path) -> list[list[str]]:
    """Read with openpyxl: a day in a cell is a day here, with its year."""
    from openpyxl import load_workbook  # noqa: PLC0415 - loaded when needed

    checklist.sheets_of(path)  # refuses what is too large, damaged or locked, in a sentence
    try:
        book = load_workbook(path, data_only=True)
    except TORN_WORKBOOK:
        raise StaffUnreadable(file=clean(path.name)) from None
    for sheet in book.worksheets:
        rows = [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        if any(map(_is_header, rows[:_HEADER_WITHIN])):
            return rows
    return []


def _text(value: object) -> str:
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else clean(str(value)).strip()


def _is_header(row: Sequence[str]) -> bool:
    found = _places(row)
    return Column.ID in found and len(found) > 1


def _places(titles: Iterable[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place, column in _recognised(titles):
        found.setdefault(column, place)
    return found


def _recognised(titles: Iterable[str]) -> Iterator[tuple[int, Column]]:
    for place, title in enumerate(titles):
        column = _BY_NAME.get(_plain(title))
        if column is not None:
            yield place, column


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""


def _plain(title: str) -> str:
    words = title.casefold().replace("ё", "е").replace("_", " ").replace("-", " ")
    return " ".join(words.replace(".", " ").replace(",", " ").split())


_BY_NAME: Final = {
    _plain(name): column for column, names in _NAMES.items() for name in names.split(";")
}
