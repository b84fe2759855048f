"""Reads the JSON of another product's card: safely, and by names that say where they stand."""

import codecs
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Final

from qa_desk.errors import system_reason
from qa_desk.importing.cards.imported import CardFileRefused
from qa_desk.importing.outcome import clean

MOST_MEGABYTES: Final = 5
_MEGABYTE: Final = 1_000_000
_LONGEST_NUMBER: Final = 30
"""Characters; longer ones and those that are no numbers are refused where they are used."""


class CardFileUnreadable(CardFileRefused):
    """The file cannot be opened: facts `file`, `reason`."""

    code = "card_import.unreadable"


class CardFileTooBig(CardFileRefused):
    """The file is larger than any card: facts `file`, `limit_mb`."""

    code = "card_import.too_big"


class CardFileEmpty(CardFileRefused):
    """The file holds nothing: fact `file`."""

    code = "card_import.empty"


class CardFileNotUnicode(CardFileRefused):
    """The file is no text in UTF-8 or UTF-16: facts `file`, `offset`."""

    code = "card_import.not_unicode"


class CardFileNotJson(CardFileRefused):
    """The file is no JSON: facts `file`, `line`, `column`."""

    code = "card_import.not_json"


class CardFileTooDeep(CardFileRefused):
    """The JSON is nested deeper than any card: fact `file`."""

    code = "card_import.too_deep"


class FieldTwice(CardFileRefused):
    """A name stands twice in one object, so one of its values would be lost: fact `field`."""

    code = "card_import.field_twice"


class FieldMissing(CardFileRefused):
    """A field is missing or empty: fact `field`, its place."""

    code = "card_import.field_missing"


class FieldNotText(CardFileRefused):
    """A field is no text: fact `field`."""

    code = "card_import.field_not_text"


class FieldNotNumber(CardFileRefused):
    """A field is no number, or one of very many digits: fact `field`."""

    code = "card_import.field_not_number"


class FieldNotFlag(CardFileRefused):
    """A field is neither true nor false: fact `field`."""

    code = "card_import.field_not_flag"


class FieldNotObject(CardFileRefused):
    """A field is no object in braces: fact `field`."""

    code = "card_import.field_not_object"


class FieldNotList(CardFileRefused):
    """A field is no list in brackets: fact `field`."""

    code = "card_import.field_not_list"


class NoObject(CardFileRefused):
    """The file holds something else than one object: fact `file`."""

    code = "card_import.no_object"


class FieldUnknown(CardFileRefused):
    """A field holds a word that is not known: facts `field`, `value`, `known`."""

    code = "card_import.field_unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """An object of the file and where it stands, such as `Items[0].Section`."""

    data: Mapping[str, object]
    path: str = ""

    def at(self, key: str) -> str:
        """Return where a member of this object stands."""
        return f"{self.path}.{key}" if self.path else key

    def has(self, key: str) -> bool:
        """Say whether something is given under this name."""
        return self.data.get(key) is not None

    def text(self, key: str) -> str:
        """Return a text without blanks around it; empty where there is none."""
        value = self.data.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise FieldNotText(field=self.at(key))
        return clean(value).strip()

    def needed_text(self, key: str) -> str:
        """Return a text that must be there."""
        value = self.text(key)
        if not value:
            raise FieldMissing(field=self.at(key))
        return value

    def word(self, key: str, known: Collection[str], default: str = "") -> str:
        """Return one of the words known; `default` where there is none."""
        value = self.text(key)
        if not value and default:
            return default
        if value not in known:
            raise FieldUnknown(field=self.at(key), value=value, known=", ".join(known))
        return value

    def number(self, key: str) -> Fraction | None:
        """Return an exact number; None where there is none."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Fraction):
            raise FieldNotNumber(field=self.at(key))
        return Fraction(value)

    def needed_number(self, key: str) -> Fraction:
        """Return a number that must be there."""
        value = self.number(key)
        if value is None:
            raise FieldMissing(field=self.at(key))
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return yes or no."""
        value = self.data.get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise FieldNotFlag(field=self.at(key))
        return value

    def part(self, key: str) -> "Place":
        """Return an object; an empty one where there is none."""
        value = self.data.get(key)
        if value is None:
            return Place({}, self.at(key))
        if not isinstance(value, dict):
            raise FieldNotObject(field=self.at(key))
        return Place(value, self.at(key))

    def parts(self, key: str) -> tuple["Place", ...]:
        """Return a list of objects; an empty one where there is none."""
        return tuple(self._objects(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; an empty one where there is none."""
        items = self._items(key)
        for i, item in enumerate(items):
            if not isinstance(item, str):
                raise FieldNotText(field=f"{self.at(key)}[{i}]")
        return tuple(clean(item) for item in items if isinstance(item, str))

    def _objects(self, key: str) -> Iterator["Place"]:
        for i, item in enumerate(self._items(key)):
            path = f"{self.at(key)}[{i}]"
            if not isinstance(item, dict):
                raise FieldNotObject(field=path)
            yield Place(item, path)

    def _items(self, key: str) -> list[object]:
        value = self.data.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise FieldNotList(field=self.at(key))
        return value


def read_json(path: Path) -> object:
    """Return the content of a file; its numbers are whole or Fraction, exactly as written.

    Raises a CardFileRefused for what cannot be opened or is no JSON.
    """
    try:
        return json.loads(
            _text(path),
            parse_int=_whole,
            parse_float=_exact,
            object_pairs_hook=_table,
        )
    except json.JSONDecodeError as fault:
        raise CardFileNotJson(file=path.name, line=fault.lineno, column=fault.colno) from fault
    except RecursionError as fault:
        raise CardFileTooDeep(file=path.name) from fault


def read_object(path: Path) -> Place:
    """Return the object that a file holds; raise a CardFileRefused where it holds none."""
    data = read_json(path)
    if not isinstance(data, dict):
        raise NoObject(file=path.name)
    return Place(data)


def _text(path: Path) -> str:
    data = _bytes(path)
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as fault:
        raise CardFileNotUnicode(file=path.name, offset=fault.start) from fault
    if not text.strip():
        raise CardFileEmpty(file=path.name)
    return text


def _bytes(path: Path) -> bytes:
    """Return the bytes; no more is read than such a file may hold."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_MEGABYTES * _MEGABYTE + 1)
    except OSError as fault:
        raise CardFileUnreadable(file=path.name, reason=system_reason(fault)) from fault
    if len(data) > MOST_MEGABYTES * _MEGABYTE:
        raise CardFileTooBig(file=path.name, limit_mb=MOST_MEGABYTES)
    return data


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else float(digits)


def _exact(text: str) -> Fraction | float:
    """Return the number as written; one of very many digits stays a float, which no field takes."""
    if len(text) > _LONGEST_NUMBER or abs(Decimal(text).adjusted()) > _LONGEST_NUMBER:
        return float(text)
    return Fraction(text)


def _table(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise FieldTwice(field=key)
        found[key] = value
    return found
