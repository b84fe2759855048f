"""Which part of one version of a scorecard is which part of another: by ids, order and likeness."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_references import renamed
from qa_desk.services.card_effects import Part
from qa_desk.services.card_values import Table, meaning, same, table_of

_NAMES = {Part.ERROR_TYPE: "code"}


@dataclass(frozen=True, slots=True)
class Item:
    """A table of a list; `key` is its id, told apart where several have the same one."""

    key: str
    id: str
    position: int
    table: Table


@dataclass(frozen=True, slots=True)
class Renamed:
    """A part that is the same but for its id; `path` is where it stands in the later version."""

    part: Part
    path: Path
    before: Json
    after: Json


def items(listed: Json, part: Part) -> tuple[Item, ...]:
    """Return the tables of a list with their ids."""
    name = _NAMES.get(part, "id")
    found: list[Item] = []
    seen: dict[str, int] = {}
    for position, raw in enumerate(listed if isinstance(listed, list | tuple) else ()):
        table = table_of(raw)
        id_ = str(raw) if isinstance(raw, str | int) else str(table.get(name) or "")
        seen[id_] = seen.get(id_, 0) + 1
        key = id_ if id_ and seen[id_] == 1 else f"{id_}\n{seen[id_]}"
        found.append(Item(key, id_, position, table))
    return tuple(found)


def kept_order(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """Return the longest run of keys that stand in the same order in both."""
    places = {key: place for place, key in enumerate(before)}
    common = [key for key in after if key in places]
    tails: list[int] = []
    chain: list[list[str]] = []
    for key in common:
        at = bisect_left(tails, places[key])
        row = [*(chain[at - 1] if at else ()), key]
        tails[at : at + 1] = [places[key]]
        chain[at : at + 1] = [row]
    return frozenset(chain[-1]) if chain else frozenset()


def paired_ranges(
    before: Sequence[Json], after: Sequence[Json]
) -> Iterator[tuple[int | None, int | None]]:
    """Yield which range is which; None where one came or went. Equal ones find each other."""
    one, other = ([meaning("", each) for each in listed] for listed in (before, after))
    for _tag, low, high, to, end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        for step in range(max(high - low, end - to)):
            first = low + step if low + step < high else None
            second = to + step if to + step < end else None
            yield first, second


def with_same_ids(before: Document, after: Document) -> tuple[Document, tuple[Renamed, ...]]:
    """Return the earlier version with the ids of the later one where only the id differs.

    What refers to such an id follows, as it does when the id is changed in the editor.
    """
    found: list[Renamed] = []
    for part in (Part.SECTION, Part.CRITERION, Part.OPTION, Part.BAND, Part.ERROR_TYPE):
        for old, new in tuple(_lists(before, after, part)):
            for one, other in _renamed(before, after, (old, new), part):
                name = _NAMES.get(part, "id")
                found.append(Renamed(part, (*new, other.position), one.table.get(name), other.id))
                before = _with_id(before, (*old, one.position), name, other.id)
    return before, tuple(found)


def _with_id(document: Document, path: Path, name: str, to: str) -> Document:
    if name == "id":
        return renamed(document, path, to)
    return card_document.put(document, (*path, name), to)


def _lists(before: Document, after: Document, part: Part) -> Iterator[tuple[Path, Path]]:
    """Yield where lists of a kind stand that belong together, in both versions."""
    if part is Part.BAND:
        yield ("scoring", "bands"), ("scoring", "bands")
    elif part is Part.ERROR_TYPE:
        yield ("error_types",), ("error_types",)
    elif part is Part.SECTION:
        yield ("sections",), ("sections",)
    elif part is Part.CRITERION:
        for one, other in _common(_sections(before), _sections(after)):
            yield (*one, "criteria"), (*other, "criteria")
    else:
        for one, other in _common(_criteria(before), _criteria(after)):
            yield (*one, "options"), (*other, "options")


def _common(one: Mapping[str, Path], other: Mapping[str, Path]) -> Iterator[tuple[Path, Path]]:
    return ((path, other[key]) for key, path in one.items() if key in other)


def _sections(document: Document) -> dict[str, Path]:
    return {
        each.key: ("sections", each.position)
        for each in items(document.get("sections"), Part.SECTION)
    }


def _criteria(document: Document) -> dict[str, Path]:
    return {
        each.key: (*section, "criteria", each.position)
        for section in _sections(document).values()
        for each in items(_at(document, (*section, "criteria")), Part.CRITERION)
    }


def _renamed(
    before: Document, after: Document, lists: tuple[Path, Path], part: Part
) -> Iterator[tuple[Item, Item]]:
    """Yield items of two lists that are the same but for their id, each once."""
    old, new = (items(_at(d, path), part) for d, path in zip((before, after), lists, strict=True))
    known_old = set(_criteria(before)) if part is Part.CRITERION else {each.key for each in old}
    known_new = set(_criteria(after)) if part is Part.CRITERION else {each.key for each in new}
    gone = [each for each in old if each.id and each.table and each.key not in known_new]
    come = [each for each in new if each.id and each.table and each.key not in known_old]
    for one in gone:
        twin = next((each for each in come if _alike(one, each, part)), None)
        if twin is not None:
            come.remove(twin)
            yield one, twin


def _alike(one: Item, other: Item, part: Part) -> bool:
    """Say whether two are the same but for their id, or have the same place and name."""
    name = _NAMES.get(part, "id")
    rest, others = ({**each.table, name: None} for each in (one, other))
    if meaning("", rest) == meaning("", others):
        return True
    titles = (each.table.get("titles") for each in (one, other))
    here = one.position == other.position and bool(one.table.get("titles"))
    return here and same("titles", *titles)


def _at(document: Document, path: Path) -> Json:
    return card_document.at(document, path) if card_document.has(document, path) else None
