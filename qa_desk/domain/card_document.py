"""A card as it is being written: the tree of its file, changed without touching what was there."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
Document: TypeAlias = Mapping[str, Json]
"""A scorecard or a classifier with the keys of its file; see `scorecards/*.schema.json`."""
Path: TypeAlias = tuple[str | int, ...]
"""Keys and positions from the top, as in `scoring.card_faults.CardFault.path`."""
_Parent: TypeAlias = "dict[str, Json] | list[Json]"


def at(document: Document, path: Path) -> Json:
    """Return what stands there; LookupError where nothing does."""
    value: Json = document
    for step in path:
        value = _child(value, step)
    return value


def has(document: Document, path: Path) -> bool:
    """Say whether something stands there."""
    try:
        at(document, path)
    except LookupError:
        return False
    return True


def put(document: Document, path: Path, value: Json) -> Document:
    """Return the document with this value there; LookupError where it has no place."""
    root, parent, step = _opened(document, path)
    if isinstance(parent, dict):
        parent[str(step)] = value
    else:
        parent[int(step)] = value
    return root


def drop(document: Document, path: Path) -> Document:
    """Return the document without what stands there; LookupError where nothing does."""
    root, parent, step = _opened(document, path)
    if isinstance(parent, dict):
        del parent[str(step)]
    else:
        del parent[int(step)]
    return root


def insert(document: Document, path: Path, value: Json) -> Document:
    """Return the document with a value put into a list before the position `path[-1]`."""
    root, parent, step = _opened(document, path)
    if isinstance(parent, list):
        parent.insert(int(step), value)
        return root
    raise LookupError(path)


def move(document: Document, path: Path, to: Path) -> tuple[Document, Path]:
    """Return the document with an item of a list moved, and where the item is now.

    `to` is the position before which it is put, as the lists stand before the move; it may lie in
    another list, but not in the item itself (LookupError).
    """
    if to[: len(path)] == path and len(to) > len(path):
        raise LookupError(to)
    with_copy = insert(document, to, at(document, path))
    origin = _shifted(path, to, by=1)
    return drop(with_copy, origin), _shifted(to, origin, by=-1)


def _shifted(path: Path, item: Path, by: int) -> Path:
    """Return where a place is once an item stands at `item` (by 1) or no longer does (by -1)."""
    depth = len(item) - 1
    if len(path) <= depth or path[:depth] != item[:depth]:
        return path
    here, there = path[depth], item[depth]
    if isinstance(here, int) and isinstance(there, int) and there <= here:
        return (*path[:depth], here + by, *path[depth + 1 :])
    return path


def _opened(document: Document, path: Path) -> tuple[dict[str, Json], _Parent, str | int]:
    """Return a copy, in it the parent of a place that can be changed, and the last step to it.

    The last step fits the parent: a key of a table, a position in a list. The rest is shared.
    """
    root: dict[str, Json] = dict(document)
    parent: _Parent = root
    for step in path[:-1]:
        copy = _copied(_child(parent, step))
        if isinstance(parent, dict):
            parent[str(step)] = copy
        else:
            parent[int(step)] = copy
        parent = copy
    if not path or isinstance(path[-1], str) is not isinstance(parent, dict):
        raise LookupError(path)
    return root, parent, path[-1]


def _child(value: Json, step: str | int) -> Json:
    if isinstance(value, Mapping) and isinstance(step, str):
        return value[step]
    if isinstance(value, Sequence) and not isinstance(value, str) and isinstance(step, int):
        return value[step]
    raise LookupError(step)


def _copied(value: Json) -> _Parent:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return list(value)
    raise LookupError(value)
