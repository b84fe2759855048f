"""A document that is being written: what is current, its texts' language, edits to undo."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain import card_document
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_edits import Edited
from qa_desk.scoring.card_faults import CardFault
from qa_desk.texts import Language
from qa_desk.ui.viewmodels.card_puts import tidy_put, typed

_NOTHING: Final[Document] = {}


@dataclass(frozen=True, slots=True)
class Edit:
    """One step that can be undone: the whole document and the current node, before and after.

    `typed` is the run of typing that it belongs to, None for a step by itself.
    """

    before: Document
    after: Document
    left: Path
    current: Path
    label: str = ""
    typed: int | None = None

    def continues(self, earlier: "Edit") -> bool:
        """Say whether it only goes on typing at the same place."""
        return self.typed is not None and self.typed == earlier.typed


@dataclass(frozen=True, slots=True)
class _Typing:
    """The run of typing under way: where, and the document before its first letter."""

    run: int
    path: Path
    base: Document


class DocumentModel(QObject):
    """The base of the editors' models; a document that has faults is edited like any other."""

    opened = Signal()
    """Another document, or none."""
    changed = Signal()
    """The document differs now: by an edit, an undo or a redo."""
    checked = Signal()
    """Faults and card are those of the document again."""
    current_changed = Signal(object)
    """The Path of the node that is current now: () the card, ("sections", 0), …"""
    edited = Signal(object)
    """An Edit the person made; it is in force already."""
    language_changed = Signal()
    """Texts are edited in another language."""
    field_wanted = Signal(object)
    """A Path whose field the person wants to see; its node is current already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = _NOTHING
        self._base: Document | None = None
        self._current: Path = ()
        self._language = Language.EN
        self._typing: _Typing | None = None
        self._runs = 0
        self._is_open = False

    @property
    def is_open(self) -> bool:
        """Whether there is a document."""
        return self._is_open

    @property
    def document(self) -> Document:
        """The card as it is written now; empty where none is open."""
        return self._document

    @property
    def base(self) -> Document | None:
        """The published version that the draft came from; None for a new card."""
        return self._base

    @property
    def faults(self) -> tuple[CardFault, ...]:
        """What was wrong when it was last checked."""
        raise NotImplementedError

    @property
    def current(self) -> Path:
        """The node that is being edited; () is the card itself."""
        return self._current

    @property
    def language(self) -> Language:
        """The language in which texts are edited."""
        return self._language

    def node_of(self, document: Document, path: Path) -> Path:
        """Return the node that a path leads to or into; () for the document itself."""
        raise NotImplementedError

    def renamed(self, document: Document, path: Path, value: str) -> Document | None:
        """Return the document with another id and all that refers to it; None for no id's place."""
        raise NotImplementedError

    def check_soon(self, document: Document) -> None:
        """Look for faults of this state; `checked` follows."""
        raise NotImplementedError

    def set_language(self, language: Language | str) -> None:
        """Edit texts in this language."""
        wanted = Language(language)
        if wanted is not self._language:
            self._language = wanted
            self.settle()
            self.language_changed.emit()

    def go(self, path: Path) -> None:
        """Make a node current; a path into a node stands for that node."""
        wanted = self.node_of(self._document, path)
        if wanted != self._current:
            self._current = wanted
            self.settle()
            self.current_changed.emit(wanted)

    def show(self, path: Path) -> None:
        """Make the node of a place current, and have the field of the place shown."""
        self.go(path)
        self.field_wanted.emit(path)

    def name_of(self, path: Path) -> str:
        """Return what a node is called in the language that is edited, else in any, else its id."""
        texts = self.value((*path, "titles"))
        known = texts if isinstance(texts, Mapping) else {}
        words = (known.get(each.value) for each in (self._language, *Language))
        return str(next((word for word in words if word), None) or self.value((*path, "id")) or "")

    def value(self, path: Path) -> Json:
        """Return what stands there; None where nothing does."""
        if not card_document.has(self._document, path):
            return None
        return card_document.at(self._document, path)

    def text(self, path: Path) -> str:
        """Return the text there in the language that is edited; empty where there is none."""
        return self.text_in(path, self._language)

    def text_in(self, path: Path, language: Language) -> str:
        """Return the text there in a language; empty where there is none."""
        texts = self.value(path)
        found = texts.get(language.value) if isinstance(texts, Mapping) else None
        return "" if found is None else str(found)

    def put(self, path: Path, value: Json, *, label: str = "") -> None:
        """Set what stands there; an empty text, None or an empty list takes the key away.

        Letters typed into one text or number are one step, until `settle`. Another id is followed
        by all that refers to it.
        """
        typing = self._typing_at(path, value)
        base = self._document if typing is None else typing.base
        after = self.renamed(base, path, value) if value and isinstance(value, str) else None
        if after is None:
            after = tidy_put(base, path, value)
        self._edit(Edited(after, self._current), label, typing)

    def clear(self, path: Path) -> None:
        """Take away what stands there."""
        if card_document.has(self._document, path):
            self.put(path, None)

    def edit(self, document: Document, current: Path | None = None, label: str = "") -> None:
        """Make any change one step; `current` is the node to go to, that which is current if None."""
        self._edit(Edited(document, self._current if current is None else current), label)

    @Slot()
    def settle(self) -> None:
        """End the run of typing: what is typed next is a step of its own."""
        self._typing = None

    def restore(self, document: Document, current: Path) -> None:
        """Take a document of an earlier or later step; tells no edit."""
        self.settle()
        self._take(Edited(document, current))

    def faults_at(self, path: Path) -> tuple[CardFault, ...]:
        """Return the faults there and below."""
        return tuple(fault for fault in self.faults if fault.path[: len(path)] == path)

    def _open(self, document: Document, base: Document | None) -> None:
        self._document, self._base = document, base
        self._current = ()
        self._is_open = True
        self.settle()
        self.opened.emit()
        self.current_changed.emit(self._current)

    def _close(self) -> None:
        self._document, self._base = _NOTHING, None
        self._current = ()
        self._is_open = False
        self.settle()
        self.opened.emit()

    def _typing_at(self, path: Path, value: Json) -> _Typing | None:
        if not typed(path, value):
            return None
        if self._typing is None or self._typing.path != path:
            self._runs += 1
            return _Typing(self._runs, path, self._document)
        return self._typing

    def _edit(self, done: Edited, label: str = "", typing: _Typing | None = None) -> None:
        if not self._is_open or done.document == self._document:
            return
        self._typing = typing
        before, left = self._document, self._current
        self._take(done)
        run = None if typing is None else typing.run
        self.edited.emit(Edit(before, done.document, left, self._current, label, run))

    def _take(self, done: Edited) -> None:
        moved = self._current
        self._document = done.document
        self._current = self.node_of(done.document, done.current)
        self.check_soon(done.document)
        self.changed.emit()
        if self._current != moved:
            self.current_changed.emit(self._current)
