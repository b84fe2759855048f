"""Typed reading of the nested mappings of a scorecard file."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeVar

from qa_desk.scoring.card_faults import Path, Sink
from qa_desk.scoring.model import Texts
from qa_desk.scoring.wording import blank, brief, listed, plain

LANGUAGES: Final = ("en", "ru", "kk")
MOST: Final = Fraction(10_000)
"""The greatest weight or number of points; more is a slip of the pen."""
MOST_WHOLE: Final = 999_999
_SEPARATORS: Final = re.compile("[- ]+")
_ID: Final = re.compile(r"(?=[._-]*[^\W_])[\w.-]{1,64}")
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys a table must have and those it may have."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """The keys that can be used."""
        return self.required + self.optional


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping of the file with its place; a wrong value is recorded and its default returned."""

    data: Mapping[str, object]
    path: Path
    sink: Sink

    def has(self, key: str) -> bool:
        """Say whether something is given under this key."""
        return self.data.get(key) is not None

    def at(self, key: str) -> Path:
        """Return the place of a key."""
        return (*self.path, key)

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self.data.get(key)
        if value is None:
            return default
        if isinstance(value, str):
            return value.strip()
        self.sink.add(self.at(key), "not_text", key=key)
        return default

    def identifier(self, key: str, seen: set[str]) -> str:
        """Return an id that is not in `seen`, and add it there; a whole number is one, too."""
        if not self.has(key):
            return ""
        value = _as_id(self.data[key])
        if value is None:
            self.sink.add(self.at(key), "bad_id", id=brief(self.data[key]))
            return ""
        if value in seen:
            self.sink.add(self.at(key), "duplicate_id", id=value)
        seen.add(value)
        return value

    def identifiers(self, key: str, known: Collection[str], code: str) -> tuple[str, ...]:
        """Return ids that must be among `known`; a stranger is recorded under `code`."""
        found = []
        for i, raw in enumerate(self.items(key)):
            value = _as_id(raw)
            if value is not None and value in known:
                found.append(value)
            else:
                self.stranger((*self.at(key), i), code, raw, known)
        return tuple(found)

    def number(self, key: str, default: Fraction, most: Fraction = MOST) -> Fraction:
        """Return an exact number from 0 to `most`."""
        if not self.has(key):
            return default
        value = exact(self.data[key])
        if value is None:
            self.sink.add(self.at(key), "not_number", key=key)
        elif value < 0:
            self.sink.add(self.at(key), "negative", key=key, value=value)
        elif value > most:
            self.sink.add(self.at(key), "out_of_range", key=key, value=value, low=0, high=most)
        else:
            return value
        return default

    def limit(self, key: str, low: Fraction, high: Fraction = MOST) -> Fraction | None:
        """Return an exact number from `low` to `high`, None where nothing is given."""
        found = self.signed(key)
        if found is not None and not low <= found <= high:
            value, least, most = plain(found), plain(low), plain(high)
            place = self.at(key)
            self.sink.add(place, "out_of_range", key=key, value=value, low=least, high=most)
            return None
        return found

    def signed(self, key: str) -> Fraction | None:
        """Return an exact number, also one below zero; None where nothing is given."""
        if not self.has(key):
            return None
        value = exact(self.data[key])
        if value is None:
            self.sink.add(self.at(key), "not_number", key=key)
        return value

    def switch(self, key: str) -> bool:
        """Return a true or a false; nothing given is a false."""
        value = self.data.get(key)
        if value is None or isinstance(value, bool):
            return bool(value)
        self.sink.add(self.at(key), "not_switch", key=key)
        return False

    def word(self, path: Path, raw: object) -> str:
        """Return an id that stands in a list at `path`."""
        value = _as_id(raw)
        if value is None:
            self.sink.add(path, "bad_id", id=brief(raw))
        return value or ""

    def whole(self, key: str) -> int:
        """Return a whole number from 1 to MOST_WHOLE."""
        value = self.data.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_WHOLE:
            return value
        if value is not None:
            self.sink.add(self.at(key), "not_whole", key=key)
        return 1

    def choice(self, key: str, kind: type[E], default: E) -> E:
        """Return a member of an enumeration; "non-critical" or "non critical" is "non_critical"."""
        value = self.data.get(key)
        if value is None:
            return default
        word = _SEPARATORS.sub("_", value.strip()) if isinstance(value, str) else ""
        if word in set(kind):
            return kind(word)
        self.stranger(self.at(key), "unknown_value", value, tuple(kind))
        return default

    def texts(self, key: str) -> Texts:
        """Return a text in all languages."""
        if not self.has(key):
            return {}
        table = table_of(self.data[key], self.at(key), self.sink, Keys((), LANGUAGES))
        if table is None:
            return {}
        return {language: _text_in(table, key, language) for language in LANGUAGES}

    def items(self, key: str) -> Sequence[object]:
        """Return a list; nothing given is an empty one."""
        value = self.data.get(key)
        if value is None:
            return ()
        if isinstance(value, Sequence) and not isinstance(value, str):
            return value
        self.sink.add(self.at(key), "not_list", key=key)
        return ()

    def tables(self, key: str, keys: Keys) -> tuple["Table", ...]:
        """Return a list of mappings; one that is none is recorded and left out."""
        found = (
            table_of(item, (*self.at(key), i), self.sink, keys)
            for i, item in enumerate(self.items(key))
        )
        return tuple(table for table in found if table is not None)

    def table(self, key: str, keys: Keys) -> "Table":
        """Return the mapping under this key, an empty one if there is none."""
        found = table_of(self.data.get(key) or {}, self.at(key), self.sink, keys)
        return found or Table({}, self.at(key), self.sink)

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        items = self.items(key)
        for i, item in enumerate(items):
            if not isinstance(item, str):
                self.sink.add((*self.at(key), i), "not_text", key=key)
        return tuple(item for item in items if isinstance(item, str))

    def stranger(self, path: Path, code: str, value: object, allowed: Collection[str]) -> None:
        """Record that a value is none of those allowed."""
        close = self.sink.near(value, allowed)
        self.sink.add(path, code, value=brief(value), known=listed(allowed), nearest=close)


def table_of(value: object, path: Path, sink: Sink, keys: Keys) -> Table | None:
    """Return a mapping with its keys checked; None where it is no mapping, which is recorded."""
    if not isinstance(value, Mapping):
        sink.add(path, "not_table", key=next((p for p in path[::-1] if isinstance(p, str)), ""))
        return None
    table = Table({str(key): item for key, item in value.items()}, path, sink)
    for key in table.data:
        if key not in keys.known:
            known, close = listed(keys.known), sink.near(key, keys.known)
            place = table.at(key)
            sink.add(place, "unknown_key", at_key=True, key=brief(key), known=known, nearest=close)
    for key in keys.required:
        if not table.has(key):
            sink.add(path, "missing_key", key=key)
    return table


def _text_in(table: Table, key: str, language: str) -> str:
    if not table.has(language):
        table.sink.add(table.path, "missing_language", key=key, language=language)
        return ""
    text = table.text(language)
    if blank(text) and table.sink.sound(table.at(language)):
        table.sink.add(table.at(language), "empty_text", language=language)
    return text


def exact(value: object) -> Fraction | None:
    """Return the number as it was written (0.1 is a tenth); None if it is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Fraction)):
        return None
    try:
        return Fraction(str(value))
    except ValueError:
        return None


def _as_id(value: object) -> str | None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    text = str(value) if whole else value
    return text if isinstance(text, str) and _ID.fullmatch(text) else None
