"""Two versions of a scorecard side by side: which they are, and what differs between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby
from pathlib import Path
from typing import Final, final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_desk.domain.card_document import Document
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import CardRow
from qa_desk.errors import Expected
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import Texts
from qa_desk.services import card_versions
from qa_desk.services.card_differences import Difference, Effect, differences
from qa_desk.services.card_values import texts_of
from qa_desk.services.desk import Desk
from qa_desk.services.scorecards import shipped_classifier
from qa_desk.ui.context import Context
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels.card_editor import CardEditorModel

_REST_MS: Final = 150


class Origin(Enum):
    """Where a version comes from."""

    DRAFT = auto()
    """The document that is being edited, as it is now."""
    OPENED = auto()
    """The same as it was opened."""
    PUBLISHED = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Source:
    """One version that can be chosen."""

    origin: Origin
    ref: CardRef | None = None
    file: Path | None = None
    titles: Texts = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Group:
    """Differences of one part that can do the same."""

    effect: Effect
    parts: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two documents and what differs."""

    before: Document
    after: Document
    found: tuple[Difference, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        """Return the differences, those of one part together."""
        runs = groupby(self.found, key=lambda each: (each.effect, each.place, each.path))
        return tuple(Group(key[0], tuple(run)) for key, run in runs)

    def count(self) -> Mapping[Effect, int]:
        """Return how many differences there are of each effect, the gravest first."""
        counts = {effect: sum(d.effect is effect for d in self.found) for effect in Effect}
        return {effect: count for effect, count in counts.items() if count}


@final
class CardComparison(QObject):
    """Compares while it is `wanted`; with a `model` the draft of the editor is one of the versions."""

    changed = Signal()
    """Other differences than before."""
    sources_changed = Signal()
    failed = Signal(object)
    """A fault of a file, which is not compared then."""

    def __init__(
        self, context: Context, model: CardEditorModel | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._wanted = False
        self._opened: Document | None = None
        self.before: Source | None = None
        self.after: Source | None = None
        self.sources: tuple[Source, ...] = ()
        self.compared: Compared | None = None
        self._lists = Loader(context.jobs, self)
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._lists.loaded.connect(self._on_listed)
        self._loader.loaded.connect(self._on_compared)
        self._loader.failed.connect(self._on_failed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._compare)
        if model is not None:
            model.opened.connect(self._begin)
            model.changed.connect(self._rest.start)
            self._begin()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._lists.loading or self._loader.loading or self._rest.isActive()

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Begin to work, or rest."""
        self._wanted = wanted
        if wanted:
            self.list_sources()

    def list_sources(self) -> None:
        """Read which versions there are."""
        desk, card_id = self._context.desk, self._card_id()
        self._lists.load(lambda _token, _report: card_versions.versions(desk, card_id))

    def choose(self, before: Source | None, after: Source | None) -> None:
        """Compare these two."""
        self.before, self.after = before, after
        self._rest.start(0)

    def offer_file(self, path: Path) -> Source:
        """Put a file among the versions and return it."""
        source = Source(Origin.FILE, file=path)
        if source not in self.sources:
            self.sources = (*self.sources, source)
            self.sources_changed.emit()
        return source

    def _card_id(self) -> str:
        if self.after is not None and self.after.ref is not None:
            return self.after.ref.id
        return "" if self._model is None else str(self._model.document.get("id") or "")

    @Slot()
    def _begin(self) -> None:
        """Compare the card that was opened with its published version, or with its beginning."""
        if self._model is None:
            return
        self._opened = self._model.document if self._model.is_open else None
        self.before, self.after = None, Source(Origin.DRAFT)
        self.compared = None
        self.changed.emit()
        if self._wanted:
            self.list_sources()

    @Slot(object)
    def _on_listed(self, rows: tuple[CardRow, ...]) -> None:
        own = () if self._model is None else (Source(Origin.DRAFT), Source(Origin.OPENED))
        files = tuple(each for each in self.sources if each.origin is Origin.FILE)
        listed = tuple(Source(Origin.PUBLISHED, r.ref, titles=r.titles) for r in rows)
        self.sources = (*own, *listed, *files)
        if self.before is None:
            self.before = self._presumed(listed)
        self.sources_changed.emit()
        self._rest.start(0)

    def _presumed(self, listed: tuple[Source, ...]) -> Source | None:
        """Return the version to begin with: the last published one before the later version."""
        card_id, later = self._card_id(), self.after.ref if self.after else None
        for source in listed:
            ref = source.ref
            if ref is None or ref.id != card_id:
                continue
            if later is None or ref.version < later.version:
                return source
        return Source(Origin.OPENED) if self._model is not None else None

    @Slot()
    def _compare(self) -> None:
        before, after = self.before, self.after
        if not self._wanted or before is None or after is None:
            return
        desk, drafts = self._context.desk, self._drafts()
        known = self._model.classifier if self._model else None

        def work(_token: Token, _report: Report) -> Compared:
            classifier = known or shipped_classifier()
            one, other = (_read(desk, each, drafts, classifier) for each in (before, after))
            return Compared(one, other, differences(one, other))

        self._loader.load(work)

    def _drafts(self) -> Mapping[Origin, Document]:
        if self._model is None:
            return {}
        now = self._model.document
        return {Origin.DRAFT: now, Origin.OPENED: self._opened or now}

    @Slot(object)
    def _on_compared(self, compared: Compared) -> None:
        self.compared = compared
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        if not isinstance(fault, Expected):
            self._context.jobs.failed.emit(fault)
            return
        self.compared = None
        self.changed.emit()
        self.failed.emit(fault)


def title_of(document: Document) -> Texts:
    """Return the title of a card."""
    return texts_of(document.get("titles"))


def _read(
    desk: Desk, source: Source, drafts: Mapping[Origin, Document], classifier: Classifier
) -> Document:
    if source.ref is not None:
        found = card_versions.published(desk, source.ref)
    elif source.file is not None:
        found = card_versions.of_file(source.file)
    else:
        found = drafts[source.origin]
    return card_versions.written_out(found, classifier)
