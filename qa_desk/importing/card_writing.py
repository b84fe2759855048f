"""Cards and classifiers as YAML that a person can read and change."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import yaml

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing import yaml_tree

_WIDTH: Final = 100
_LONGEST_LINE: Final = 88
_ORDER: Final[tuple[str, ...]] = (
    "code", "id", "version", "en", "ru", "kk", "titles", "group", "parent", "severity", "classes",
    "channels", "topics", "classifier", "scoring", "help", "definition", "good_example",
    "bad_example", "clause", "floor", "from", "to", "points", "weight",
)  # fmt: skip
"""Keys that come first: what a thing is; what it holds comes last."""
_LAST: Final[tuple[str, ...]] = ("criteria", "sections", "error_types")


class _Inline(dict[str, object]):
    """A mapping that stands on one line."""


class _InlineList(list[object]):
    """A list that stands on one line."""


class _Writer(yaml.SafeDumper):
    """Sets lists in under their key, and writes a repeated part out each time."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the library's own signature
        """Never write a list at the column of its key."""
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the library's own signature
        """Name nothing by an anchor: people change one place and mean one place."""
        return True


def _inline(writer: yaml.SafeDumper, value: _Inline) -> yaml.MappingNode:
    return writer.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=True)


def _inline_list(writer: yaml.SafeDumper, value: _InlineList) -> yaml.SequenceNode:
    return writer.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=True)


def _word(writer: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    """Quote what our reading would take for a number, a yes or nothing."""
    style = None if yaml_tree.meaning(value) == value else "'"
    return writer.represent_scalar("tag:yaml.org,2002:str", value, style)


_Writer.add_representer(str, _word)
_Writer.add_representer(_Inline, _inline)
_Writer.add_representer(_InlineList, _inline_list)


def as_yaml(document: Document) -> str:
    """Return the text of a file; reading it gives the same document again."""
    return yaml.dump(
        _shaped(document, depth=0),
        Dumper=_Writer,
        allow_unicode=True,
        sort_keys=False,
        width=_WIDTH,
        default_flow_style=False,
    )


def _shaped(value: Json, depth: int) -> object:
    """Return the value with its keys in order, and what is short on one line."""
    if isinstance(value, Mapping):
        keys = sorted(value, key=_place)
        table = {key: _shaped(value[key], depth + 1) for key in keys}
        return _Inline(table) if depth and _is_short(table.items()) else table
    if isinstance(value, Sequence) and not isinstance(value, str):
        items = [_shaped(item, depth + 1) for item in value]
        return _InlineList(items) if _is_short(("", item) for item in items) else items
    return value


def _is_short(pairs: Iterable[tuple[str, object]]) -> bool:
    """Say whether plain values fit on a line."""
    listed = list(pairs)
    if any(isinstance(value, dict | list) for _, value in listed):
        return False
    return sum(len(f"{key}: {value}, ") for key, value in listed) <= _LONGEST_LINE


def _place(key: str) -> int:
    if key in _LAST:
        return len(_ORDER) + 1 + _LAST.index(key)
    return _ORDER.index(key) if key in _ORDER else len(_ORDER)
