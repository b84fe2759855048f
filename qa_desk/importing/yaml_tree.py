"""YAML from strangers, read as plain values that remember their line and column.

Only what JSON can say is read, so that "no" is a word and not a false, and a date is a text. Tags
are refused; anchors may repeat a part, as long as the whole does not blow up.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

import yaml

MOST_MEGABYTES: Final = 5
MOST_BYTES: Final = MOST_MEGABYTES * 1_000_000
MOST_DEPTH: Final = 30
MOST_NODES: Final = 200_000
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT: Final = re.compile(r"[-+]?[0-9]{1,15}")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_TABS: Final = re.compile(r"^[\t ]+", re.MULTILINE)
_HALVES: Final = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)
_WORDS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class YamlFault:
    """Why a file is no readable YAML; `code` is that of a sentence."""

    place: Place
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Node:
    """A value with its place; `size` counts all nodes in it, repeated ones each time.

    `start` and `end` are the positions of a single value in the text, without its anchor.
    """

    place: Place
    value: object
    children: dict[str | int, "Node"] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    size: int = 1
    start: int = 0
    end: int = 0


class _Mark(Protocol):
    """A place as both parsers of the library give it, counted from 0."""

    line: int
    column: int


class _Refused(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, place: Place, code: str, **facts: object) -> None:
        super().__init__(code)
        self.fault = YamlFault(place, f"card.{code}", facts)


def read(text: str, most: int = MOST_NODES) -> Node | YamlFault:
    """Return the one document of a YAML text, which may hold at most so many values."""
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        return YamlFault(Place(1, 1), "card.too_big", {"megabytes": MOST_MEGABYTES})
    try:
        return _document(as_yaml(text), most)
    except _Refused as refused:
        return refused.fault
    except yaml.reader.ReaderError as error:
        return YamlFault(_at(text, error.position), "card.bad_character")
    except UnicodeEncodeError as error:
        return YamlFault(_at(text, error.start), "card.bad_character")
    except yaml.MarkedYAMLError as error:
        place = _place(error.problem_mark or error.context_mark)
        return YamlFault(place, "card.syntax")


def place_of(root: Node, path: tuple[str | int, ...], *, at_key: bool = False) -> Place:
    """Return where a path leads; what is not there is as far as one gets."""
    node = root
    for i, step in enumerate(path):
        if at_key and i == len(path) - 1 and step in node.keys:
            return node.keys[str(step)]
        child = node.children.get(step)
        if child is None:
            break
        node = child
    return node.place


def as_yaml(text: str) -> str:
    """Rewrite what JSON allows and YAML does not: characters as two halves, tabs before values."""
    if text.lstrip()[:1] not in ("{", "["):
        return text
    return _HALVES.sub(_joined, _TABS.sub(lambda tabs: " " * len(tabs.group()), text))


def _joined(found: re.Match[str]) -> str:
    """Return the character of two halves of a surrogate pair, as JSON writes it."""
    before, high, low = found.groups()
    return before + (chr(int(high, 16)) + chr(int(low, 16))).encode(
        "utf-16-le", "surrogatepass"
    ).decode("utf-16-le")


def _at(text: str, position: int) -> Place:
    before = text[:position]
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _document(text: str, most: int) -> Node:
    builder = _Builder(most)
    for event in yaml.parse(text, Loader=_LOADER):
        builder.take(event)
    if builder.root is None:
        raise _Refused(Place(1, 1), "empty")
    return builder.root


class _Builder:
    """Builds nodes from parser events without recursion, so that depth cannot exhaust the stack."""

    def __init__(self, most: int) -> None:
        self.root: Node | None = None
        self._most = most
        self._open: list[_Open] = []
        self._anchors: dict[str, Node] = {}

    def take(self, event: yaml.Event) -> None:
        """Take the next event in."""
        if isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise _Refused(_place(event.start_mark), "several_documents")

    def _alias(self, event: yaml.AliasEvent) -> None:
        node = self._anchors.get(event.anchor or "")
        if node is None:
            raise _Refused(_place(event.start_mark), "unknown_anchor", anchor=event.anchor)
        self._put(node, _place(event.start_mark))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        _refuse_tag(event)
        plain = event.implicit[0]
        node = Node(_place(event.start_mark), meaning(event.value) if plain else event.value)
        node.start, node.end = _span(event)
        self._remember(event.anchor, node)
        self._put(node, node.place, event.value)

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        _refuse_tag(event)
        place = _place(event.start_mark)
        if len(self._open) >= MOST_DEPTH:
            raise _Refused(place, "too_deep", levels=MOST_DEPTH)
        is_table = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_Open(place, event.anchor, is_table=is_table))

    def _end(self) -> None:
        done = self._open.pop()
        self._remember(done.anchor, done.node)
        self._put(done.node, done.node.place)

    def _remember(self, anchor: str | None, node: Node) -> None:
        if anchor is not None:
            self._anchors[anchor] = node

    def _put(self, node: Node, place: Place, key: str | None = None) -> None:
        """Put a node where it belongs; `key` is its text, if it can be a key."""
        if not self._open:
            self.root = node
            return
        self._open[-1].take(node, place, key)
        if self._open[-1].node.size > self._most:
            raise _Refused(place, "too_many_nodes", nodes=self._most)


class _Open:
    """A list or a mapping that is being read."""

    def __init__(self, place: Place, anchor: str | None, *, is_table: bool) -> None:
        self._table: dict[str, object] = {}
        self._items: list[object] | None = None if is_table else []
        self.node = Node(place, self._table if self._items is None else self._items)
        self.anchor = anchor
        self._key: str | None = None

    def take(self, node: Node, place: Place, text: str | None) -> None:
        """Take an item, a key or the value of the last key."""
        if self._items is not None:
            self._add(len(self._items), node)
            self._items.append(node.value)
        elif self._key is None:
            self._take_key(place, text)
        else:
            self._take_value(self._key, node)

    def _take_key(self, place: Place, text: str | None) -> None:
        if text is None:
            raise _Refused(place, "bad_key")
        if text in self.node.keys:
            raise _Refused(place, "duplicate_key", key=text)
        self.node.keys[text] = place
        self._key = text

    def _take_value(self, key: str, node: Node) -> None:
        self._add(key, node)
        self._table[key] = node.value
        self._key = None

    def _add(self, step: str | int, node: Node) -> None:
        self.node.children[step] = node
        self.node.size += node.size


def _span(event: yaml.ScalarEvent) -> tuple[int, int]:
    """Return where a scalar stands in the text, without what marks it as an anchor."""
    start = event.start_mark.index if event.start_mark else 0
    end = event.end_mark.index if event.end_mark else start
    return (start if event.anchor is None else start + len(event.anchor) + 2), end


def _refuse_tag(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    if event.tag is not None:
        raise _Refused(_place(event.start_mark), "tag", tag=event.tag)


def meaning(text: str) -> object:
    """Return what an unquoted word stands for: a number, a truth, nothing, or itself."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _place(mark: _Mark | None) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
