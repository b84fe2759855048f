"""Ids of a card and all that refers to them: conditions, gates, parts and lists of options."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path

_OPTION_LISTS: Final = ("gate_options", "comment_required_on")
_TO_SECTION: Final = "section:"
_Change = Callable[[Mapping[str, Json]], Mapping[str, Json]]


def renamed(document: Document, path: Path, to: str) -> Document:
    """Return the document with the section, criterion or option there under another id.

    What refers to it follows; an id that another one has as well, is left where it is used, since
    nobody can say which of both is meant. `path` may lead to any node that has an id.
    """
    node = card_document.at(document, path)
    if not isinstance(node, Mapping):
        raise LookupError(path)  # noqa: TRY004 - nothing of that kind is there
    before = node.get("id")
    after = card_document.put(document, (*path, "id"), to)
    if before is None or len(path) < 2 or _is_shared(document, path, str(before)):  # noqa: PLR2004 - list and position
        return after
    return _followed(after, path, str(before), to)


def _followed(document: Document, path: Path, before: str, to: str) -> Document:
    kind = path[-2]
    if kind in ("options", "ranges"):
        owner = card_document.at(document, path[:-2])
        return _options_followed(document, path[:-2], owner, (before, to))
    if kind == "criteria":
        return _in_criteria(document, lambda node: _asking(node, before, to))
    if kind == "sections":
        gated = _in_criteria(document, lambda node: _gated(node, before, to))
        return _parts_followed(gated, before, to)
    return document


def _parts_followed(document: Document, before: str, to: str) -> Document:
    """Follow a section's new id in the sections that are parts of it."""
    after = document
    for place in range(_count(document.get("sections"))):
        path: Path = ("sections", place)
        node = card_document.at(after, path)
        if isinstance(node, Mapping) and _says(node.get("parent"), before):
            after = card_document.put(after, (*path, "parent"), to)
    return after


def _options_followed(
    document: Document, owner: Path, node: Json, names: tuple[str, str]
) -> Document:
    """Follow an option's new id in its criterion and in conditions about it."""
    if not isinstance(node, Mapping):
        raise AssertionError(owner)  # noqa: TRY004 - what holds a list under a key is a table
    done = card_document.put(document, owner, _with_gates(node, lambda gate: _listing(gate, names)))
    criterion = str(node.get("id", ""))
    return _in_criteria(done, lambda each: _answering(each, criterion, names))


def _in_criteria(document: Document, change: _Change) -> Document:
    """Return the document with each criterion changed; those that stay the same are shared."""
    after = document
    for path in _criteria(document):
        node = card_document.at(after, path)
        if isinstance(node, Mapping):
            changed = change(node)
            after = card_document.put(after, path, changed) if changed != node else after
    return after


def _criteria(document: Document) -> list[Path]:
    """Return where criteria stand: in the sections of a card, or in a section by itself."""
    found: list[Path] = [("criteria", i) for i in range(_count(document.get("criteria")))]
    sections = document.get("sections")
    for place in range(_count(sections)):
        section = card_document.at(document, ("sections", place))
        listed = section.get("criteria") if isinstance(section, Mapping) else None
        found.extend(("sections", place, "criteria", i) for i in range(_count(listed)))
    return found


def _listing(node: Mapping[str, Json], names: tuple[str, str]) -> Mapping[str, Json]:
    """Follow an option's new id in the lists of a criterion or of one of its gates."""
    listed = (key for key in _OPTION_LISTS if key in node)
    after = {**node, **{key: _replaced(node[key], *names) for key in listed}}
    return _proposing(after, names)


def _proposing(node: Mapping[str, Json], names: tuple[str, str]) -> Mapping[str, Json]:
    """Follow an option's new id in what may be suggested."""
    lines = node.get("suggest")
    if not isinstance(lines, Sequence) or isinstance(lines, str):
        return node
    followed = [
        {**line, "option": _replaced(line["option"], *names)}
        if isinstance(line, Mapping) and "option" in line
        else line
        for line in lines
    ]
    return {**node, "suggest": followed}


def _with_gates(node: Mapping[str, Json], follow: _Change) -> Mapping[str, Json]:
    """Change a criterion, and each of its gates where it has several."""
    after = follow(node)
    gates = after.get("gates")
    if not isinstance(gates, Sequence) or isinstance(gates, str):
        return after
    several = [follow(gate) if isinstance(gate, Mapping) else gate for gate in gates]
    return {**after, "gates": several}


def _gated(node: Mapping[str, Json], before: str, to: str) -> Mapping[str, Json]:
    return _with_gates(node, lambda gate: _aimed(gate, before, to))


def _aimed(node: Mapping[str, Json], before: str, to: str) -> Mapping[str, Json]:
    gate = node.get("gate")
    if not isinstance(gate, str) or not gate.startswith(_TO_SECTION):
        return node
    target = gate.removeprefix(_TO_SECTION).strip()
    return {**node, "gate": f"{_TO_SECTION}{to}"} if target == before else node


def _asking(node: Mapping[str, Json], before: str, to: str) -> Mapping[str, Json]:
    def follow(leaf: Mapping[str, Json]) -> Mapping[str, Json]:
        return {**leaf, "criterion": to} if _says(leaf.get("criterion"), before) else leaf

    return _with_condition(node, follow)


def _answering(
    node: Mapping[str, Json], criterion: str, names: tuple[str, str]
) -> Mapping[str, Json]:
    def follow(leaf: Mapping[str, Json]) -> Mapping[str, Json]:
        if not _says(leaf.get("criterion"), criterion) or "is" not in leaf:
            return leaf
        return {**leaf, "is": _replaced(leaf["is"], *names)}

    return _with_condition(node, follow)


def _with_condition(node: Mapping[str, Json], follow: _Change) -> Mapping[str, Json]:
    if "visible_if" not in node:
        return node
    return {**node, "visible_if": _in_condition(node["visible_if"], follow)}


def _in_condition(value: Json, follow: _Change) -> Json:
    """Return a condition with each of its questions changed, however deep they stand."""
    if isinstance(value, Mapping):
        inner = {
            key: _in_condition(part, follow) if key in ("all", "any", "not") else part
            for key, part in value.items()
        }
        return follow(inner)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_in_condition(part, follow) for part in value]
    return value


def _replaced(value: Json, before: str, to: str) -> Json:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [to if _says(each, before) else each for each in value]
    return to if _says(value, before) else value


def _says(value: Json, name: str) -> bool:
    return value is not None and not isinstance(value, bool) and str(value) == name


def _is_shared(document: Document, path: Path, name: str) -> bool:
    """Say whether another node that could be meant has the same id."""
    return sum(_says(_id(document, each), name) for each in _rivals(document, path)) > 1


def _rivals(document: Document, path: Path) -> list[Path]:
    if path[-2] == "criteria":
        return _criteria(document)
    siblings = card_document.at(document, path[:-1])
    return [(*path[:-1], i) for i in range(_count(siblings))]


def _id(document: Document, path: Path) -> Json:
    node = card_document.at(document, path)
    return node.get("id") if isinstance(node, Mapping) else None


def _count(value: Json) -> int:
    return len(value) if isinstance(value, Sequence) and not isinstance(value, str) else 0
