"""Edits of a card's structure that keep its ids unique and its references whole."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_references import renamed

SECTIONS: Final = "sections"
CRITERIA: Final = "criteria"
_SECTION_DEPTH: Final = 2
_CRITERION_DEPTH: Final = 4
_NUMBERED: Final = re.compile(r"^(.*?)_(\d+)$")
_LONGEST_ID: Final = 64


@dataclass(frozen=True, slots=True)
class Edited:
    """A document after an edit, and the node that is current then."""

    document: Document
    current: Path


def is_section(path: Path) -> bool:
    """Say whether a path is that of a section."""
    return len(path) == _SECTION_DEPTH and path[0] == SECTIONS and isinstance(path[1], int)


def is_criterion(path: Path) -> bool:
    """Say whether a path is that of a criterion."""
    in_section = len(path) == _CRITERION_DEPTH and is_section(path[:_SECTION_DEPTH])
    return in_section and path[2] == CRITERIA and isinstance(path[3], int)


def section_path(position: int) -> Path:
    """Return where a section stands."""
    return (SECTIONS, position)


def node_of(document: Document, path: Path) -> Path:
    """Return the section or criterion that a path leads to or into; () for the card itself."""
    for depth in (_CRITERION_DEPTH, _SECTION_DEPTH):
        part = path[:depth]
        if (is_section(part) or is_criterion(part)) and _is_table(document, part):
            return part
    return ()


def sections(document: Document) -> tuple[Path, ...]:
    """Return where the sections stand, as far as they can be read."""
    return tuple(section_path(place) for place, _ in _tables(document, (SECTIONS,)))


def criteria(document: Document, section: Path) -> tuple[Path, ...]:
    """Return where the criteria of a section stand, as far as they can be read."""
    return tuple(
        (*section, CRITERIA, place) for place, _ in _tables(document, (*section, CRITERIA))
    )


def nodes(document: Document) -> tuple[Path, ...]:
    """Return the card, its sections and criteria in the order of the form."""
    below = ((one, *criteria(document, one)) for one in sections(document))
    return ((), *(path for part in below for path in part))


def add_section(document: Document, current: Path, section: Mapping[str, Json]) -> Edited:
    """Put a section after the current one, at the end where the card is current."""
    listed = _with_list(document, (SECTIONS,))
    here = current[1] if len(current) >= _SECTION_DEPTH else None
    place = here + 1 if isinstance(here, int) else _length(listed, (SECTIONS,))
    new = section_path(place)
    return Edited(card_document.insert(listed, new, _fresh(section, used_ids(listed))), new)


def add_criterion(document: Document, current: Path, criterion: Mapping[str, Json]) -> Edited:
    """Put a criterion after the current one, at the end of the current or else the last section.

    LookupError where the card has no section.
    """
    there = sections(document)
    if not there:
        raise LookupError(current)
    section = current[:_SECTION_DEPTH] or there[-1]
    listed = _with_list(document, (*section, CRITERIA))
    here = current[3] if is_criterion(current) else None
    place = here + 1 if isinstance(here, int) else _length(listed, (*section, CRITERIA))
    new = (*section, CRITERIA, place)
    return Edited(card_document.insert(listed, new, _fresh(criterion, used_ids(listed))), new)


def duplicate(document: Document, path: Path) -> Edited:
    """Put a copy after a section or criterion; conditions among copied criteria mean the copies."""
    origin = card_document.at(document, path)
    if not isinstance(origin, Mapping):
        raise LookupError(path)  # noqa: TRY004 - nothing of that kind is there
    new: Path = (*path[:-1], int(path[-1]) + 1)
    after = card_document.insert(document, new, _fresh(origin, used_ids(document)))
    return Edited(after, new)


def remove(document: Document, path: Path) -> Edited:
    """Take a section or criterion out; what comes after it is current, else what was before."""
    after = card_document.drop(document, path)
    left = _length(after, path[:-1])
    if left == 0:
        return Edited(after, path[:-_SECTION_DEPTH])
    return Edited(after, (*path[:-1], min(int(path[-1]), left - 1)))


def move(document: Document, path: Path, by: int) -> Edited:
    """Move a section or criterion up (-1) or down (1); at its section's end to the next section."""
    listed, place = path[:-1], int(path[-1])
    target = place + by
    if 0 <= target < _length(document, listed):
        return move_to(document, path, (*listed, target + 1 if by > 0 else target))
    return move_to_section(document, path, by) if is_criterion(path) else Edited(document, path)


def move_to_section(document: Document, path: Path, by: int) -> Edited:
    """Move a criterion to the section before (-1), as its last, or after (1), as its first."""
    if not is_criterion(path):
        return Edited(document, path)
    wanted = section_path(int(path[1]) + by)
    if wanted not in sections(document):
        return Edited(document, path)
    listed = _with_list(document, (*wanted, CRITERIA))
    place = 0 if by > 0 else _length(listed, (*wanted, CRITERIA))
    return move_to(listed, path, (*wanted, CRITERIA, place))


def move_to(document: Document, path: Path, to: Path) -> Edited:
    """Move a section or criterion before the place `to`, as the lists stand before the move."""
    if is_section(path) is not is_section(to) or is_criterion(path) is not is_criterion(to):
        raise LookupError(to)
    after, current = card_document.move(_with_list(document, to[:-1]), path, to)
    return Edited(document, path) if current == path else Edited(after, current)


def used_ids(document: Document) -> frozenset[str]:
    """Return the ids of all sections and criteria."""
    found = (_id(document, path) for path in nodes(document) if path)
    return frozenset(each for each in found if each)


def free_id(wanted: str, used: frozenset[str]) -> str:
    """Return the id, or with the lowest number behind it that nobody has."""
    if wanted not in used:
        return wanted
    match = _NUMBERED.match(wanted)
    stem = (match.group(1) if match else wanted)[: _LONGEST_ID - 5]
    number = 2
    while f"{stem}_{number}" in used:
        number += 1
    return f"{stem}_{number}"


def _fresh(node: Mapping[str, Json], used: frozenset[str]) -> Mapping[str, Json]:
    """Return a section or criterion under ids of its own."""
    copy: Document = {**node, "id": free_id(str(node.get("id", "")), used)}
    taken = used | {str(copy["id"])}
    for place, criterion in _tables(copy, (CRITERIA,)):
        name = free_id(str(criterion.get("id", "")), taken)
        taken |= {name}
        copy = renamed(copy, (CRITERIA, place), name)
    return copy


def _id(document: Document, path: Path) -> str:
    node = card_document.at(document, path)
    return str(node.get("id", "")) if isinstance(node, Mapping) else ""


def _with_list(document: Document, path: Path) -> Document:
    """Return the document with a list there, empty where there was none."""
    if card_document.has(document, path) and _is_list(card_document.at(document, path)):
        return document
    return card_document.put(document, path, [])


def _length(document: Document, path: Path) -> int:
    value = card_document.at(document, path)
    return len(value) if isinstance(value, Sequence) and not isinstance(value, str) else 0


def _tables(document: Document, path: Path) -> Iterator[tuple[int, Mapping[str, Json]]]:
    """Yield the tables of a list with their positions; nothing where there is no list."""
    if not card_document.has(document, path):
        return
    value = card_document.at(document, path)
    if isinstance(value, Sequence) and not isinstance(value, str):
        yield from ((i, each) for i, each in enumerate(value) if isinstance(each, Mapping))


def _is_table(document: Document, path: Path) -> bool:
    there = card_document.has(document, path)
    return there and isinstance(card_document.at(document, path), Mapping)


def _is_list(value: Json) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
