"""The classifier that is being written: its tree, its faults, what differs from what is in use."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import QObject, QTimer, Slot

from qa_desk.domain import classifier_edits
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_edits import Edited
from qa_desk.domain.classifier_edits import Tree, code_of, entry_path
from qa_desk.domain.progress import Report, Token
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.classifier import Change, Classifier
from qa_desk.scoring.classifier_loader import load
from qa_desk.services.classifier_differences import differences
from qa_desk.ui.qt_jobs import Loader, QtJobs
from qa_desk.ui.viewmodels.document_editor import DocumentModel

_REST_MS: Final = 60
"""The whole is checked when the fingers rest, off the window's thread."""
_ENTRY: Final[Mapping[str, Json]] = {"code": "error", "severity": "non_critical"}
_GROUP: Final[Mapping[str, Json]] = {"code": "group", "group": True}
NO_TEXTS: Final[Mapping[str, Json]] = {"en": "", "ru": "", "kk": ""}


@dataclass(frozen=True, slots=True)
class _Checked:
    document: Document
    found: Classifier | tuple[CardFault, ...]
    changes: tuple[Change, ...]


@final
class ClassifierModel(DocumentModel):
    """Commands in, signals out; a node is the classifier () or one of its entries."""

    def __init__(self, jobs: QtJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._published: Classifier | None = None
        self._checked: _Checked | None = None
        self._shown_tree: tuple[Document, Tree] | None = None
        self._loader = Loader(jobs, self)
        self._loader.loaded.connect(self._on_checked)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._check)

    @property
    def tree(self) -> Tree:
        """Who stands below whom."""
        if self._shown_tree is None or self._shown_tree[0] is not self._document:
            self._shown_tree = (self._document, Tree(self._document))
        return self._shown_tree[1]

    @property
    def published(self) -> Classifier | None:
        """The version in use."""
        return self._published

    @property
    def faults(self) -> tuple[CardFault, ...]:
        """What was wrong when it was last checked."""
        found = self._checked.found if self._checked else ()
        return () if isinstance(found, Classifier) else found

    @property
    def classifier(self) -> Classifier | None:
        """The classifier of the document as it is now; None while it has faults or is not checked."""
        checked = self._checked
        if checked is None or checked.document is not self._document:
            return None
        return checked.found if isinstance(checked.found, Classifier) else None

    @property
    def changes(self) -> tuple[Change, ...]:
        """What differed from the version in use when it was last looked at."""
        return self._checked.changes if self._checked else ()

    def open(self, document: Document, base: Document) -> None:
        """Edit a classifier; `base` is the version in use."""
        found = load(base)
        self._published = found if isinstance(found, Classifier) else None
        self._checked = None
        self._open(document, base)
        self.check_soon(document)

    def close(self) -> None:
        """Edit nothing."""
        self._rest.stop()
        self._loader.drop()
        self._checked = None
        self._close()

    def node_of(self, document: Document, path: Path) -> Path:
        """Return the entry that a path leads to or into; () for the classifier itself."""
        return classifier_edits.node_of(document, path)

    def renamed(self, document: Document, path: Path, value: str) -> Document | None:
        """Return the classifier with another code, and the parents that name it."""
        if path[-1:] != ("code",):
            return None
        return classifier_edits.renamed(document, path[:-1], value)

    def check_soon(self, document: Document) -> None:  # noqa: ARG002 - the latest is looked at
        """Look for faults when the fingers rest."""
        self._rest.start()

    def name_of(self, path: Path) -> str:
        """Return what an entry is called in the language that is edited, in any, or its code."""
        return super().name_of(path) or str(self.value((*path, "code")) or "")

    def is_group(self, path: Path) -> bool:
        """Say whether an entry only holds others."""
        return self.value((*path, "group")) is True

    def code(self, path: Path) -> str:
        """Return the code of an entry; empty for the classifier itself."""
        node = self.value(path) if path else None
        return code_of(node) if isinstance(node, Mapping) else ""

    def path_of(self, code: str) -> Path:
        """Return the entry that has a code; () where none has."""
        for place, entry in enumerate(self.tree.entries):
            if code_of(entry) == code:
                return entry_path(place)
        return ()

    def above(self, path: Path) -> tuple[Path, ...]:
        """Return the entries above one, the topmost first."""
        place = self._place(path)
        return () if place is None else tuple(map(entry_path, self.tree.above(place)))[::-1]

    def matches(self, wanted: str) -> frozenset[int]:
        """Return the places of entries with a text or code that holds the words, in any language."""
        words = wanted.casefold().split()
        return frozenset(
            place
            for place, entry in enumerate(self.tree.entries)
            if all(word in text for text in [_all_texts(entry)] for word in words)
        )

    def places(self, path: Path) -> tuple[Path, ...]:
        """Return where an entry could be put: below each of these, () being the top."""
        own = self._place(path)
        tree = self.tree
        banned = set() if own is None else {own, *tree.order(own)}
        return ((), *(entry_path(each) for each in tree.order() if each not in banned))

    def add_entry(self) -> None:
        """Put a new error type below the current group, or after the current entry."""
        self._edit(classifier_edits.add(self._document, self._current, _ENTRY))

    def add_group(self) -> None:
        """Put a new group below the current group, or after the current entry."""
        self._edit(classifier_edits.add(self._document, self._current, _GROUP))

    def duplicate(self) -> None:
        """Put a copy of the current entry after it."""
        self._edit(classifier_edits.duplicate(self._document, self._current))

    def remove(self) -> None:
        """Take the current entry out with all below it."""
        if self._current:
            self._edit(classifier_edits.remove(self._document, self._current))

    def move(self, by: int) -> None:
        """Move the current entry up (-1) or down (1) among its neighbours."""
        self._edit(classifier_edits.move(self._document, self._current, by))

    def move_in(self) -> None:
        """Move the current entry below its neighbour above."""
        self._edit(classifier_edits.move_in(self._document, self._current))

    def move_out(self) -> None:
        """Move the current entry to where its parent stands."""
        self._edit(classifier_edits.move_out(self._document, self._current))

    def move_to(self, path: Path, below: Path, index: int | None = None) -> None:
        """Move an entry below another, before the place `index` there; where it can be."""
        if below in self.places(path):
            self._edit(classifier_edits.move_to(self._document, path, below, index))

    def make_group(self, path: Path, *, group: bool) -> None:
        """Make an entry a group, which has no severity and the like, or an error type."""
        node = self.value(path)
        if not isinstance(node, Mapping):
            return
        gone = ("severity", "classes", "weight", "bad_example", "good_example", "group")
        kept = {key: value for key, value in node.items() if key not in gone}
        more: Mapping[str, Json] = {"group": True} if group else {"severity": "non_critical"}
        listed = [{**kept, **more} if node is each else each for each in self.tree.entries]
        self._edit(Edited({**self._document, classifier_edits.ENTRIES: listed}, self._current))

    def take(self, document: Document, label: str = "") -> None:
        """Take the titles and entries of another classifier in one step; id and version stay."""
        kept = {key: self._document[key] for key in ("id", "version") if key in self._document}
        self.settle()
        self._edit(Edited({**document, **kept}, self._current), label)

    def go_to_fault(self, by: int) -> CardFault | None:
        """Show the next (1) or the previous (-1) fault from the current entry on, round."""
        order = sorted(self.faults, key=lambda fault: self._rank(fault.path))
        if not order:
            return None
        here = self._rank(self._current)
        ahead = [each for each in order if (self._rank(each.path) - here) * by > 0]
        found = (ahead or order)[0 if by > 0 else -1]
        self.show(found.path)
        return found

    def _rank(self, path: Path) -> int:
        place = self._place(self.node_of(self._document, path))
        return -1 if place is None else place

    def _place(self, path: Path) -> int | None:
        return int(path[1]) if classifier_edits.is_entry(path) else None

    @Slot()
    def _check(self) -> None:
        document, base = self._document, self._base

        def work(_token: Token, _report: Report) -> _Checked:
            told = () if base is None else differences(base, document)
            return _Checked(document, load(document), told)

        self._loader.load(work)

    @Slot(object)
    def _on_checked(self, checked: _Checked) -> None:
        if checked.document is not self._document:
            return
        self._checked = checked
        self.checked.emit()


def _all_texts(entry: Mapping[str, Json]) -> str:
    texts = [value.values() for value in entry.values() if isinstance(value, Mapping)]
    words = (str(text) for values in texts for text in values)
    return "\n".join((code_of(entry), str(entry.get("clause", "")), *words)).casefold()
