"""The sheets beside the form in a workbook that we wrote ourselves: how it is scored, and errors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards import checklist_words as words
from qa_desk.importing.cards.checklist_headings import normal
from qa_desk.importing.cards.checklist_ids import id_of, own_id, unique
from qa_desk.importing.cards.checklist_numbers import as_json
from qa_desk.importing.cards.checklist_sheets import Sheet
from qa_desk.texts import Language, catalogue

_SETTING: Final = "card_set_"
_NUMBERS: Final = ("start", "pass_mark", "bonus_cap", "ceiling")
_LISTS: Final = (("channels", "; "), ("topics", "; "))
_TITLES: Final = ("code", "title", "severity", "classes", "weight", "clause", "definition")


@dataclass(frozen=True, slots=True)
class Own:
    """What the other sheets of our workbook say; empty for a workbook of somebody else.

    `sheets` are the names of those that were read, `error_codes` the codes by their titles.
    """

    method: str = ""
    name: str = ""
    version: int = 1
    scoring: Document = field(default_factory=dict)
    channels: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    error_types: tuple[Document, ...] = ()
    error_codes: Mapping[str, str] = field(default_factory=dict)
    sheets: tuple[str, ...] = ()


def read_own(sheets: Sequence[Sheet]) -> Own:
    """Return what our own sheets say, wherever the workbook has them."""
    settings = next((each for each in sheets if _is_settings(each)), None)
    if settings is None:
        return Own()
    found = list(_settings(settings))
    values = dict(found)
    method = meaning("card_method_", values["method"][0])
    errors = next((each for each in sheets if _error_columns(each)), None)
    entries = () if errors is None else tuple(_errors(errors))
    return Own(
        method,
        own_id(values.get("id", ("", None))[0]),
        int(_number(values, "version") or 1),
        {"method": method, "na_policy": "exclude", **_limits(values), **_bands(found)},
        tuple(_channels(values)),
        tuple(filter(None, values.get("topics", ("", None))[0].split("; "))),
        entries,
        {normal(_title(each)): str(each["code"]) for each in entries},
        tuple(each.name for each in (settings, errors) if each is not None),
    )


def meaning(prefix: str, text: str) -> str:
    """Return what a label of our workbooks means, in whatever language; empty for none of them."""
    return _labels(prefix).get(normal(text), "")


@cache
def _labels(prefix: str) -> Mapping[str, str]:
    return {
        normal(label): key.removeprefix(prefix)
        for language in Language
        for key, label in catalogue(language).labels("report").items()
        if key.startswith(prefix)
    }


def _is_settings(sheet: Sheet) -> bool:
    return any(
        key == "method" and meaning("card_method_", text) for key, (text, _) in _settings(sheet)
    )


def _settings(sheet: Sheet) -> Iterator[tuple[str, tuple[str, Json]]]:
    """Yield each setting with its text and its number."""
    for row in range(len(sheet.rows)):
        key = meaning(_SETTING, sheet.at(row, 0).text)
        if key and sheet.width > 1:
            number = sheet.at(row, 2).amount if sheet.width > 2 else None  # noqa: PLR2004 - the third
            value = None if number is None else as_json(number.value)
            yield key, (sheet.at(row, 1).text, value)


def _number(values: Mapping[str, tuple[str, Json]], key: str) -> float | None:
    value = values.get(key, ("", None))[1]
    return value if isinstance(value, int | float) else None


def _limits(values: Mapping[str, tuple[str, Json]]) -> Document:
    found = {key: _number(values, key) for key in _NUMBERS}
    return {key: value for key, value in found.items() if value is not None}


def _bands(found: Sequence[tuple[str, tuple[str, Json]]]) -> Document:
    seen: set[str] = set()
    bands: list[Json] = [
        {"id": unique(id_of(text, "band"), seen), "titles": words.in_all(text), "floor": floor}
        for key, (text, floor) in found
        if key == "band" and text and floor is not None
    ]
    return {"bands": bands} if bands else {}


def _channels(values: Mapping[str, tuple[str, Json]]) -> Iterator[str]:
    for text in values.get("channels", ("", None))[0].split("; "):
        channel = meaning("card_channel_", text)
        if channel:
            yield channel


def _error_columns(sheet: Sheet) -> Mapping[str, int]:
    """Return the columns of a list of error types; empty where the sheet is none."""
    if not sheet.rows:
        return {}
    found: dict[str, int] = {}
    for column, cell in enumerate(sheet.rows[0]):
        for language in Language:
            labels = catalogue(language).labels("report")
            keys = [key for key in _TITLES if labels[f"card_err_{key}"] == cell.text]
            found |= {key: column for key in keys if key not in found}
    return found if {"code", "title", "severity"} <= set(found) else {}


def _errors(sheet: Sheet) -> Iterator[Document]:
    columns = _error_columns(sheet)
    for row in range(1, len(sheet.rows)):
        cells = {key: sheet.at(row, column) for key, column in columns.items()}
        code, title = own_id(cells["code"].text), cells["title"].text
        if not code or not title:
            continue
        entry: dict[str, Json] = {"code": code, "titles": words.in_all(title)}
        entry["severity"] = meaning("card_severity_", cells["severity"].text) or "non_critical"
        classes = cells["classes"].text.split(", ") if "classes" in cells else []
        named = [meaning("card_class_", text) for text in classes]
        if any(named):
            entry["classes"] = [name for name in named if name]
        weight = cells["weight"].amount if "weight" in cells else None
        if weight is not None:
            entry["weight"] = as_json(weight.value)
        for key in ("clause", "definition"):
            text = cells[key].text if key in cells else ""
            if text:
                entry[key] = text if key == "clause" else words.in_all(text)
        yield entry


def _title(entry: Document) -> str:
    titles = entry["titles"]
    return str(titles["ru"]) if isinstance(titles, Mapping) else ""
