"""The error classifier: a tree of error types, in versions that can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qa_desk.scoring.model import ClassifierRef, ErrorClass, ErrorType, Severity, Texts


@dataclass(frozen=True, slots=True)
class Classifier:
    """A version of the classifier; error types stand in the order of the file."""

    id: str
    version: int
    titles: Texts
    error_types: tuple[ErrorType, ...]

    @property
    def ref(self) -> ClassifierRef:
        """Return what a card names to say where its error types come from."""
        return ClassifierRef(self.id, self.version)

    def error_type(self, code: str) -> ErrorType:
        """Return the entry with this code; KeyError if there is none."""
        for each in self.error_types:
            if each.code == code:
                return each
        raise KeyError(code)

    def children(self, code: str | None = None) -> tuple[ErrorType, ...]:
        """Return the entries right below this one; without a code those at the top."""
        return tuple(each for each in self.error_types if each.parent == code)

    def path(self, code: str) -> tuple[ErrorType, ...]:
        """Return the entry with all above it, the topmost first."""
        found = [self.error_type(code)]
        while (above := found[0].parent) is not None:
            found.insert(0, self.error_type(above))
        return tuple(found)


class ChangeKind(StrEnum):
    """What became of an error type from one version to the next."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    SEVERITY = "severity"
    CLASSES = "classes"
    WEIGHT = "weight"
    GROUP = "group"
    TITLES = "titles"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `before` and `after` are None for texts and what was not there.

    TEXTS are all texts but the titles; GROUP says whether it only holds others.
    """

    code: str
    kind: ChangeKind
    before: str | Severity | frozenset[ErrorClass] | Fraction | bool | None = None
    after: str | Severity | frozenset[ErrorClass] | Fraction | bool | None = None


def changes(old: Classifier, new: Classifier) -> tuple[Change, ...]:
    """Compare two versions by code, so that a moved error type keeps its history."""
    before = {each.code: each for each in old.error_types}
    after = {each.code: each for each in new.error_types}
    gone = (Change(code, ChangeKind.REMOVED) for code in before if code not in after)
    kept = (
        change
        for code, entry in after.items()
        for change in (_of(before[code], entry) if code in before else _added(code))
    )
    return (*gone, *kept)


def _added(code: str) -> Iterator[Change]:
    yield Change(code, ChangeKind.ADDED)


def _of(old: ErrorType, new: ErrorType) -> Iterator[Change]:
    if old.parent != new.parent:
        yield Change(new.code, ChangeKind.MOVED, old.parent, new.parent)
    if old.severity != new.severity:
        yield Change(new.code, ChangeKind.SEVERITY, old.severity, new.severity)
    if old.classes != new.classes:
        yield Change(new.code, ChangeKind.CLASSES, old.classes, new.classes)
    if old.weight != new.weight:
        yield Change(new.code, ChangeKind.WEIGHT, old.weight, new.weight)
    if old.group != new.group:
        yield Change(new.code, ChangeKind.GROUP, old.group, new.group)
    if old.titles != new.titles:
        yield Change(new.code, ChangeKind.TITLES)
    if _texts(old) != _texts(new):
        yield Change(new.code, ChangeKind.TEXTS)


def _texts(entry: ErrorType) -> tuple[Texts | str, ...]:
    examples = (entry.good_example, entry.bad_example)
    return (entry.definition, *examples, entry.clause)
