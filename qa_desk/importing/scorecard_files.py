"""Scorecard files: YAML in, a scorecard or all its mistakes with line and column out."""

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from qa_desk.analytics import phrases
from qa_desk.importing import classifier_files, yaml_tree
from qa_desk.importing.card_documents import (
    FileFault,
    content,
    fault_at,
    placed,
    read_text,
    read_tree,
)
from qa_desk.importing.yaml_tree import Node
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import ErrorType, Scorecard, Texts
from qa_desk.scoring.suggest import Source

__all__ = ["FileFault", "frozen", "read", "read_text"]


def read(
    source: Path | str, classifier: Classifier | None = None, *, published: bool = False
) -> Scorecard | tuple[FileFault, ...]:
    """Return the scorecard of a file or of a text, or everything that is wrong with it.

    Error types that the card only names come from the classifier beside the file, else from this.
    Phrases of a published card are not checked: a newer program may have written them.
    """
    tree = read_tree(source, "card.not_a_card")
    if isinstance(tree, FileFault):
        return (tree,)
    folder = source.parent if isinstance(source, Path) else None
    known = _at_hand(tree, folder, classifier)
    if isinstance(known, FileFault):
        return (known,)
    found = load(content(tree), known)
    if not isinstance(found, Scorecard):
        return placed(tree, found)
    unreadable = () if published else tuple(_unreadable(found))
    return placed(tree, unreadable) if unreadable else found


def _unreadable(card: Scorecard) -> Iterator[CardFault]:
    """Yield the phrases of suggestions that cannot be read."""
    for i, section in enumerate(card.sections):
        for k, criterion in enumerate(section.criteria):
            for n, line in enumerate(criterion.suggest):
                wrong = phrases.read(line.name) if line.source is Source.PHRASE else None
                if isinstance(wrong, tuple):
                    path = ("sections", i, "criteria", k, "suggest", n, "phrase")
                    yield CardFault(path, "card.suggest_bad_phrase", {"at": wrong[0].start + 1})


def frozen(text: str, folder: Path | None = None, classifier: Classifier | None = None) -> str:
    """Return the text with the error types written out that it only names.

    What is published does not depend on a classifier that may change; everything else stays as it
    was written. A text with faults is returned as it is.
    """
    tree = read_tree(text, "card.not_a_card")
    if isinstance(tree, FileFault):
        return text
    known = _at_hand(tree, folder, classifier)
    if not isinstance(known, Classifier):
        return text
    entries = {each.code: each for each in known.error_types}
    codes = {str(node.value) for node in _named(tree)}
    written = yaml_tree.as_yaml(text)
    for node in sorted(_named(tree), key=lambda node: node.start, reverse=True):
        entry = entries.get(str(node.value))
        if entry is not None:
            written = f"{written[: node.start]}{_json(entry, codes)}{written[node.end :]}"
    return written


def _at_hand(
    tree: Node, folder: Path | None, otherwise: Classifier | None
) -> Classifier | FileFault | None:
    """Return the classifier for the error types that a card only names, None if it needs none."""
    named = next(iter(_named(tree)), None)
    beside = None if folder is None else folder / classifier_files.NAME
    if named is None or beside is None or not beside.is_file():
        return otherwise if named else None
    state = beside.stat()
    found = _beside(beside, (state.st_mtime_ns, state.st_size))
    if isinstance(found, Classifier):
        return found
    first = found[0]
    facts = {"file": classifier_files.NAME, "count": len(found), "line": first.line}
    return fault_at(named.place, "card.classifier_faulty", facts)


@lru_cache(maxsize=8)
def _beside(path: Path, _state: tuple[int, int]) -> Classifier | tuple[FileFault, ...]:
    """Return the classifier of a file, read once for each state of it."""
    return classifier_files.read(path)


def _named(tree: Node) -> Iterator[Node]:
    """Yield the error types that stand there as a mere code, each once."""
    listed = tree.children.get("error_types")
    if listed is None or not isinstance(listed.value, list):
        return
    seen: set[int] = set()
    for node in listed.children.values():
        if isinstance(node.value, str | int) and node.start not in seen:
            seen.add(node.start)
            yield node


def _json(entry: ErrorType, codes: set[str]) -> str:
    """Return an error type as one line that YAML reads as well; its parent only if it is there."""
    full: dict[str, str | float | list[str] | Texts | None] = {
        "code": entry.code,
        "titles": entry.titles,
        "severity": entry.severity.value,
        "classes": sorted(entry.classes),
        "weight": float(entry.weight),
        "definition": entry.definition,
        "good_example": entry.good_example,
        "bad_example": entry.bad_example,
        "clause": entry.clause,
        "parent": entry.parent if entry.parent in codes else None,
    }
    return json.dumps({key: value for key, value in full.items() if value}, ensure_ascii=False)
