"""Checks a card while it is written: the latest state only, and never for long in the window."""

from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_desk.domain import card_edits
from qa_desk.domain.card_document import Document
from qa_desk.domain.progress import Report, Token
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Scorecard
from qa_desk.ui.qt_jobs import Loader, QtJobs

_MOST_AT_ONCE: Final = 40
"""Nodes of a card that is checked in the window's own thread, in a few milliseconds."""
_REST_MS: Final = 120
"""A big card is checked when the fingers rest."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one state of the document."""

    document: Document
    found: Scorecard | tuple[CardFault, ...]


@final
class CardChecking(QObject):
    """Holds the last sound card and the faults of the last state that was checked."""

    checked = Signal()

    def __init__(self, jobs: QtJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document: Document = {}
        self._loader = Loader(jobs, self)
        self._loader.loaded.connect(self._on_checked)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._check)
        self.classifier: Classifier | None = None
        self.card: Scorecard | None = None
        self.faults: tuple[CardFault, ...] = ()
        self.sound = False

    def begin(self, document: Document, classifier: Classifier | None) -> None:
        """Look after another document."""
        self.stop()
        self.classifier = classifier
        self.request(document)

    def stop(self) -> None:
        """Look after none."""
        self._rest.stop()
        self._loader.drop()
        self.card, self.faults, self.sound = None, (), False

    def request(self, document: Document) -> None:
        """Check this state soon; states that came and went meanwhile are not."""
        self._document = document
        self.sound = False
        self._rest.start(0 if self._is_small() else _REST_MS)

    def _is_small(self) -> bool:
        return len(card_edits.nodes(self._document)) <= _MOST_AT_ONCE

    @Slot()
    def _check(self) -> None:
        document, classifier = self._document, self.classifier
        if self._is_small():
            self._loader.drop()
            self._on_checked(Checked(document, load(document, classifier)))
            return

        def work(_token: Token, _report: Report) -> Checked:
            return Checked(document, load(document, classifier))

        self._loader.load(work)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if checked.document is not self._document:
            return
        self.sound = isinstance(checked.found, Scorecard)
        if isinstance(checked.found, Scorecard):
            self.card, self.faults = checked.found, ()
        else:
            self.faults = checked.found
        self.checked.emit()
