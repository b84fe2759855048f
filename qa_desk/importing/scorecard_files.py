"""Scorecard files: YAML in, a scorecard or all its mistakes with line and column out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from qa_desk.errors import system_reason
from qa_desk.importing import yaml_tree
from qa_desk.importing.yaml_tree import Node, Place, YamlFault
from qa_desk.scoring.card_faults import CardFault, hint_of
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Scorecard

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


def read(source: Path | str) -> Scorecard | tuple[FileFault, ...]:
    """Return the scorecard of a file or of a text, or everything that is wrong with it."""
    text = read_text(source) if isinstance(source, Path) else source
    if isinstance(text, FileFault):
        return (text,)
    tree = yaml_tree.read(text, MOST_NODES)
    if isinstance(tree, YamlFault):
        return (_fault(tree.place, tree.code, tree.facts),)
    if not isinstance(tree.value, dict):
        return (_fault(tree.place, "card.not_a_card", {}),)
    found = load(tree.value)
    if isinstance(found, Scorecard):
        return found
    faults = (_placed(tree, fault) for fault in found)
    return tuple(sorted(faults, key=lambda fault: (fault.line, fault.column)))


def read_text(path: Path) -> str | FileFault:
    """Return the text of a file, without a byte order mark."""
    try:
        with path.open("rb") as file:
            data = file.read(yaml_tree.MOST_BYTES + 1)
        if len(data) > yaml_tree.MOST_BYTES:
            return _fault(Place(1, 1), "card.too_big", {"megabytes": yaml_tree.MOST_MEGABYTES})
        return data.decode("utf-8-sig")
    except OSError as error:
        facts = {"file": path.name, "reason": system_reason(error)}
        return FileFault(0, 0, "card.unreadable", facts, "card.hint.unreadable")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - before.rfind(b"\n")
        return _fault(Place(line, column), "card.not_utf8", {})


def _placed(tree: Node, fault: CardFault) -> FileFault:
    place = yaml_tree.place_of(tree, fault.path, at_key=fault.at_key)
    return _fault(place, fault.code, fault.facts)


def _fault(place: Place, code: str, facts: Mapping[str, object]) -> FileFault:
    return FileFault(place.line, place.column, code, facts, hint_of(code, facts))
