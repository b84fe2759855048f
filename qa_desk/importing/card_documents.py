"""Files of cards and classifiers up to their plain values, and mistakes with their places."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from qa_desk.importing import yaml_tree
from qa_desk.importing.yaml_tree import Node, Place, YamlFault
from qa_desk.scoring.card_faults import CardFault, hint_of

MOST_NODES: Final = 25_000
"""Values in a file; twelve criteria with help in three languages and their error types have 700."""


@dataclass(frozen=True, slots=True)
class FileFault:
    """A mistake in a scorecard file; `hint` is the code of what would be right.

    Lines and columns count from 1; both are 0 where the file could not be opened.
    """

    line: int
    column: int
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    hint: str = ""


def read_text(path: Path) -> str | FileFault:
    """Return the text of a file, without a byte order mark."""
    try:
        with path.open("rb") as file:
            data = file.read(yaml_tree.MOST_BYTES + 1)
        if len(data) > yaml_tree.MOST_BYTES:
            return fault_at(Place(1, 1), "card.too_big", {"megabytes": yaml_tree.MOST_MEGABYTES})
        return data.decode("utf-8-sig")
    except OSError as error:
        facts = {"file": path.name, "reason": error.strerror or ""}
        return FileFault(0, 0, "card.unreadable", facts, "card.hint.unreadable")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - before.rfind(b"\n")
        return fault_at(Place(line, column), "card.not_utf8", {})


def read_tree(source: Path | str, otherwise: str) -> Node | FileFault:
    """Return the values of a file or of a text; `otherwise` is the code for what is no mapping."""
    text = read_text(source) if isinstance(source, Path) else source
    if isinstance(text, FileFault):
        return text
    tree = yaml_tree.read(text, MOST_NODES)
    if isinstance(tree, YamlFault):
        return fault_at(tree.place, tree.code, tree.facts)
    return tree if isinstance(tree.value, dict) else fault_at(tree.place, otherwise, {})


def content(tree: Node) -> Mapping[str, object]:
    """Return the keys of a document with their values."""
    return tree.value if isinstance(tree.value, dict) else {}


def placed(tree: Node, faults: Iterable[CardFault]) -> tuple[FileFault, ...]:
    """Return mistakes with line and column, in the order of the file."""
    found = [
        fault_at(yaml_tree.place_of(tree, each.path, at_key=each.at_key), each.code, each.facts)
        for each in faults
    ]
    return tuple(sorted(found, key=lambda fault: (fault.line, fault.column)))


def fault_at(place: Place, code: str, facts: Mapping[str, object]) -> FileFault:
    """Return a mistake at a place."""
    return FileFault(place.line, place.column, code, facts, hint_of(code, facts))
