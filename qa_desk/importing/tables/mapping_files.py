"""A mapping as YAML: which column tells what, as people write it, with its faults."""

from collections.abc import Mapping as Values
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml

from qa_desk.errors import Expected
from qa_desk.importing import yaml_tree
from qa_desk.importing.outcome import shown
from qa_desk.importing.tables.mapping import Dates, Field, Maker, Mapping
from qa_desk.importing.tables.titles import plain
from qa_desk.importing.yaml_tree import Node, YamlFault

KEYS: Final = (
    *("maker", "source", "encoding", "separator", "header", "dates", "zone", "internal_digits"),
    *("columns", "extras", "beside", "titles"),
)
_ENCODINGS: Final = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp1252")
_LONGEST: Final = 60


class MappingWrong(Expected):
    """A mapping file cannot be used: facts `mapping`, `line`, `key`, `value`, `known`."""

    code = "import.mapping_wrong"


class MappingUnreadable(Expected):
    """A mapping file is no YAML that can be read: facts `mapping`, `line`, `column`."""

    code = "import.mapping_unreadable"


class ColumnMissing(Expected):
    """A mapping names a column that the table does not have: facts `mapping`, `column`, `titles`."""

    code = "import.mapping_column_missing"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A mapping as it is written: columns by title or by number from 1; None says nothing."""

    file: str
    columns: Values[Field, str]
    extras: tuple[str, ...] | None = None
    beside: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    maker: Maker = Maker.ANY
    source: str = "calls"
    encoding: str = ""
    separator: str = ""
    header: int | None = None
    dates: Dates | None = None
    zone: str = ""
    internal: int = 5


def load(file: Path) -> Wanted:
    """Read a mapping; raises MappingUnreadable and MappingWrong."""
    name = shown(file)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise MappingUnreadable(mapping=name, line=1, column=1) from None
    root = yaml_tree.read(text)
    if isinstance(root, YamlFault):
        raise MappingUnreadable(mapping=name, line=root.place.line, column=root.place.column)
    return _Reader(name).wanted(root)


def applied(wanted: Wanted, titles: Sequence[str], guessed: Mapping | None) -> Mapping:
    """Return the mapping for a table with these titles; what is not said is as it was guessed."""
    base = guessed or Mapping(wanted.maker, {})
    places = {f: _place(wanted, column, titles) for f, column in wanted.columns.items()}
    rest = {title: n for n, title in enumerate(titles) if title and n not in places.values()}
    extras = (
        rest
        if wanted.extras is None and wanted.maker is Maker.ANY
        else {title: _place(wanted, title, titles) for title in wanted.extras or ()}
    )
    return replace(
        base,
        maker=wanted.maker,
        columns=places,
        source=wanted.source,
        titles=tuple(titles),
        header=base.header if wanted.header is None else wanted.header,
        dates=wanted.dates or base.dates,
        zone=wanted.zone,
        internal=wanted.internal,
        extras=extras,
        beside=tuple(_place(wanted, column, titles) for column in wanted.beside),
    )


def written(mapping: Mapping) -> str:
    """Return a mapping as people read and change it."""

    def name(place: int) -> str | int:
        return mapping.titles[place] if place < len(mapping.titles) else place + 1

    said: dict[str, object] = {
        "maker": mapping.maker.value,
        "source": mapping.source,
        "encoding": mapping.encoding,
        "separator": mapping.separator,
        "header": mapping.header,
        "dates": mapping.dates.value,
        "internal_digits": mapping.internal,
        "columns": {f.value: name(place) for f, place in mapping.columns.items()},
        "extras": [name(place) for place in mapping.extras.values()],
        "beside": [name(place) for place in mapping.beside],
        "titles": list(mapping.titles),
    }
    said |= {"zone": mapping.zone} if mapping.zone else {}
    return yaml.safe_dump(said, allow_unicode=True, sort_keys=False)


def _place(wanted: Wanted, column: str, titles: Sequence[str]) -> int:
    """Return the place of a column: by its title, else by its number."""
    words = [plain(title) for title in titles]
    if plain(column) in words:
        return words.index(plain(column))
    if column.isdecimal() and 1 <= int(column) <= (len(titles) or int(column)):
        return int(column) - 1
    raise ColumnMissing(mapping=wanted.file, column=column, titles=", ".join(titles))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the tree of a mapping file."""

    file: str

    def wanted(self, root: Node) -> Wanted:
        if not isinstance(root.value, dict):
            self._wrong(root, "", "", ", ".join(KEYS))
        for key, node in root.children.items():
            if key not in KEYS:
                self._wrong(node, str(key), "", ", ".join(KEYS))
        columns = root.children.get("columns")
        if columns is None or not isinstance(columns.value, dict):
            self._wrong(columns or root, "columns", "", Field.STARTED_AT.value)
        places = {
            self._field(key, node): self._text(node, str(key))
            for key, node in columns.children.items()
        }
        if Field.STARTED_AT not in places:
            self._wrong(columns, "columns", "", Field.STARTED_AT.value)
        return self._rest(root, places)

    def _rest(self, root: Node, columns: Values[Field, str]) -> Wanted:
        def one(key: str, known: Sequence[str]) -> str:
            return self._one(root.children.get(key), key, known)

        dates = one("dates", [d.value for d in Dates if d is not Dates.UNCLEAR])
        return Wanted(
            file=self.file,
            columns=columns,
            extras=self._texts(root, "extras"),
            beside=self._texts(root, "beside") or (),
            titles=self._texts(root, "titles") or (),
            maker=Maker(one("maker", [m.value for m in Maker]) or Maker.ANY),
            source=self._plain(root, "source") or "calls",
            encoding=one("encoding", _ENCODINGS),
            separator=self._separator(root),
            header=self._number(root, "header", 10),
            dates=Dates(dates) if dates else None,
            zone=self._zone(root),
            internal=self._number(root, "internal_digits", 15) or 5,
        )

    def _field(self, key: str | int, node: Node) -> Field:
        if str(key) not in {f.value for f in Field}:
            self._wrong(node, str(key), "", ", ".join(Field))
        return Field(str(key))

    def _one(self, node: Node | None, key: str, known: Sequence[str]) -> str:
        if node is None:
            return ""
        text = self._text(node, key)
        if text not in known:
            self._wrong(node, key, text, ", ".join(known))
        return text

    def _separator(self, root: Node) -> str:
        node = root.children.get("separator")
        text = "" if node is None else str(node.value)
        text = "\t" if text in ("tab", "\\t") else text
        if node is not None and len(text) != 1:
            self._wrong(node, "separator", text, ", ; tab |")
        return text

    def _zone(self, root: Node) -> str:
        node = root.children.get("zone")
        if node is None:
            return ""
        text = self._text(node, "zone")
        try:
            ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._wrong(node, "zone", text, "Asia/Almaty, Europe/Moscow, UTC")
        return text

    def _number(self, root: Node, key: str, most: int) -> int | None:
        node = root.children.get(key)
        if node is None:
            return None
        if not isinstance(node.value, int) or not 0 <= node.value <= most:
            self._wrong(node, key, str(node.value), f"0-{most}")
        return node.value

    def _plain(self, root: Node, key: str) -> str:
        node = root.children.get(key)
        return "" if node is None else self._text(node, key)

    def _texts(self, root: Node, key: str) -> tuple[str, ...] | None:
        node = root.children.get(key)
        if node is None:
            return None
        if not isinstance(node.value, list):
            self._wrong(node, key, "", "[a, b]")
        return tuple(self._text(each, key) for each in node.children.values())

    def _text(self, node: Node, key: str) -> str:
        if not isinstance(node.value, str | int) or isinstance(node.value, bool):
            self._wrong(node, key, "", "abc, 3")
        return str(node.value).strip()

    def _wrong(self, node: Node, key: str, value: str, known: str) -> NoReturn:
        line = node.place.line
        raise MappingWrong(
            mapping=self.file, line=line, key=key, value=value[:_LONGEST], known=known
        )
