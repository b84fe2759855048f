"""Edits of a classifier's tree of error types, each of which keeps the codes unique."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_edits import Edited, free_id

ENTRIES: Final = "error_types"
_DEPTH: Final = 2


def entry_path(place: int) -> Path:
    """Return where an entry stands."""
    return (ENTRIES, place)


def is_entry(path: Path) -> bool:
    """Say whether a path is that of an entry."""
    return len(path) == _DEPTH and path[0] == ENTRIES and isinstance(path[1], int)


def entries(document: Document) -> Sequence[Mapping[str, Json]]:
    """Return the entries in the order of the file; what is none stands as an empty one."""
    listed = document.get(ENTRIES)
    if not isinstance(listed, Sequence) or isinstance(listed, str):
        return ()
    return tuple(each if isinstance(each, Mapping) else {} for each in listed)


def node_of(document: Document, path: Path) -> Path:
    """Return the entry that a path leads to or into; () for the classifier itself."""
    place = path[1] if is_entry(path[:_DEPTH]) else None
    inside = isinstance(place, int) and 0 <= place < len(entries(document))
    return path[:_DEPTH] if inside else ()


def code_of(entry: Mapping[str, Json]) -> str:
    """Return the code of an entry as a text; empty where it has none."""
    code = entry.get("code")
    return "" if code is None else str(code)


def parent_of(entry: Mapping[str, Json]) -> str:
    """Return the code above an entry; empty at the top."""
    parent = entry.get("parent")
    return "" if parent is None else str(parent)


class Tree:
    """Who stands below whom, by places in the file; a draft may have circles and strangers.

    What names no other entry as its parent stands at the top, and so does the first of a circle.
    """

    def __init__(self, document: Document) -> None:
        self.entries = entries(document)
        self.parents: list[int | None] = self._parents()
        self._below: dict[int | None, list[int]] = {}
        for place, parent in enumerate(self.parents):
            self._below.setdefault(parent, []).append(place)

    def children(self, place: int | None) -> Sequence[int]:
        """Return what stands right below an entry, or at the top, in the order of the file."""
        return self._below.get(place, ())

    def order(self, place: int | None = None) -> Iterator[int]:
        """Yield all below an entry, or all there are, as a tree is read."""
        waiting = list(reversed(self.children(place)))
        while waiting:
            here = waiting.pop()
            yield here
            waiting.extend(reversed(self.children(here)))

    def above(self, place: int) -> Iterator[int]:
        """Yield what stands above an entry, the nearest first."""
        here = self.parents[place]
        while here is not None:
            yield here
            here = self.parents[here]

    def _parents(self) -> list[int | None]:
        by_code: dict[str, int] = {}
        for place, entry in enumerate(self.entries):
            by_code.setdefault(code_of(entry), place)
        by_code.pop("", None)
        found = [by_code.get(parent_of(entry)) for entry in self.entries]
        for place in range(len(found)):
            if _is_circle(found, place):
                found[place] = None
        return found


def _is_circle(parents: Sequence[int | None], place: int) -> bool:
    seen, here = {place}, parents[place]
    while here is not None:
        if here == place:
            return True
        if here in seen:
            return False
        seen.add(here)
        here = parents[here]
    return False


def add(document: Document, current: Path, entry: Mapping[str, Json]) -> Edited:
    """Put a new entry below a group that is current, else after the current entry; at the end else."""
    tree, here = Tree(document), _place(document, current)
    if here is None:
        below, index = None, len(tree.children(None))
    elif tree.entries[here].get("group") is True:
        below, index = here, len(tree.children(here))
    else:
        below = tree.parents[here]
        index = tree.children(below).index(here) + 1
    fresh = {**entry, "code": free_id(code_of(entry), codes(document))}
    order = _orders(tree)
    new = len(tree.entries)
    order.setdefault(below, []).insert(index, new)
    return _written(document, (*tree.entries, _under(fresh, tree, below)), order, new)


def duplicate(document: Document, path: Path) -> Edited:
    """Put a copy of an entry, without what stands below it, after it."""
    place = _place(document, path)
    if place is None:
        return Edited(document, path)
    tree = Tree(document)
    entry = tree.entries[place]
    copy = {**entry, "code": free_id(code_of(entry), codes(document))}
    order, new = _orders(tree), len(tree.entries)
    siblings = order[tree.parents[place]]
    siblings.insert(siblings.index(place) + 1, new)
    return _written(document, (*tree.entries, copy), order, new)


def remove(document: Document, path: Path) -> Edited:
    """Take an entry out with all below it; its neighbour is current then, else what stood above."""
    place = _place(document, path)
    if place is None:
        return Edited(document, path)
    tree = Tree(document)
    order = _orders(tree)
    parent = tree.parents[place]
    siblings = order[parent]
    index = siblings.index(place)
    siblings.remove(place)
    left = siblings[min(index, len(siblings) - 1)] if siblings else parent
    return _written(document, tree.entries, order, left)


def move(document: Document, path: Path, by: int) -> Edited:
    """Move an entry up (-1) or down (1) among those that have the same parent."""
    place = _place(document, path)
    if place is None:
        return Edited(document, path)
    tree = Tree(document)
    index = tree.children(tree.parents[place]).index(place) + by
    if not 0 <= index < len(tree.children(tree.parents[place])):
        return Edited(document, path)
    return _put(document, place, tree.parents[place], index)


def move_out(document: Document, path: Path) -> Edited:
    """Move an entry to where its parent stands, right after it."""
    place = _place(document, path)
    tree = Tree(document)
    parent = None if place is None else tree.parents[place]
    if place is None or parent is None:
        return Edited(document, path)
    above = tree.parents[parent]
    return _put(document, place, above, tree.children(above).index(parent) + 1)


def move_in(document: Document, path: Path) -> Edited:
    """Move an entry below its neighbour above, as the last there."""
    place = _place(document, path)
    if place is None:
        return Edited(document, path)
    tree = Tree(document)
    siblings = tree.children(tree.parents[place])
    index = siblings.index(place)
    if index == 0:
        return Edited(document, path)
    above = siblings[index - 1]
    return _put(document, place, above, len(tree.children(above)))


def move_to(document: Document, path: Path, below: Path, index: int | None = None) -> Edited:
    """Move an entry below another (() for the top), before the place `index` there, else last.

    LookupError where it would stand below itself.
    """
    place, parent = _place(document, path), _place(document, below)
    if place is None:
        return Edited(document, path)
    tree = Tree(document)
    if parent is not None and place in (parent, *tree.above(parent)):
        raise LookupError(below)
    siblings = tree.children(parent)
    wanted = len(siblings) if index is None else index
    if parent == tree.parents[place] and siblings.index(place) < wanted:
        wanted -= 1
    return _put(document, place, parent, wanted)


def renamed(document: Document, path: Path, code: str) -> Document:
    """Return the document with another code of an entry, and the parents that name it."""
    place = _place(document, path)
    if place is None:
        return document
    listed = entries(document)
    old = code_of(listed[place])
    after = card_document.put(document, (*path, "code"), code)
    shared = not old or sum(code_of(each) == old for each in listed) > 1
    for each, entry in enumerate(listed):
        if not shared and parent_of(entry) == old:
            after = card_document.put(after, (*entry_path(each), "parent"), code)
    return after


def codes(document: Document) -> frozenset[str]:
    """Return all codes."""
    return frozenset(filter(None, map(code_of, entries(document))))


def _place(document: Document, path: Path) -> int | None:
    node = node_of(document, path)
    return int(node[1]) if node else None


def _put(document: Document, place: int, parent: int | None, index: int) -> Edited:
    """Return the document with an entry below a parent, before so many of its other children."""
    tree = Tree(document)
    order = _orders(tree)
    order[tree.parents[place]].remove(place)
    order.setdefault(parent, []).insert(index, place)
    moved = list(tree.entries)
    if parent != tree.parents[place]:
        moved[place] = _under(tree.entries[place], tree, parent)
    after = _written(document, moved, order, place)
    return Edited(document, entry_path(place)) if after.document == document else after


def _under(entry: Mapping[str, Json], tree: Tree, parent: int | None) -> Mapping[str, Json]:
    kept = {key: value for key, value in entry.items() if key != "parent"}
    return kept if parent is None else {**kept, "parent": code_of(tree.entries[parent])}


def _orders(tree: Tree) -> dict[int | None, list[int]]:
    places = (None, *range(len(tree.entries)))
    return {place: list(tree.children(place)) for place in places if tree.children(place)}


def _written(
    document: Document,
    listed: Sequence[Mapping[str, Json]],
    order: Mapping[int | None, Sequence[int]],
    current: int | None,
) -> Edited:
    """Return the document with its entries as the tree is read, and where the current one is now."""
    read: list[int] = []
    waiting = list(reversed(order.get(None, ())))
    while waiting:
        here = waiting.pop()
        read.append(here)
        waiting.extend(reversed(order.get(here, ())))
    after = card_document.put(document, (ENTRIES,), [listed[place] for place in read])
    return Edited(after, () if current is None else entry_path(read.index(current)))
