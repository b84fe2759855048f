"""Writes a draft of a card at each change: in order, the latest only, and never two at a time."""

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.card_document import Document
from qa_desk.domain.progress import Report, Token
from qa_desk.services import card_drafts
from qa_desk.services.desk import Desk
from qa_desk.ui.qt_jobs import JobHandle, QtJobs

Save = Callable[[Desk, str, Document], str]
"""Writes a draft under a name, and returns the name it has then."""


@final
class CardAutosave(QObject):
    """What comes while a write is under way waits, and of that only the latest."""

    failed = Signal(object)
    """The fault; what was to be written is kept for the next try."""
    state_changed = Signal()
    settled = Signal()
    """Nothing is left to write, or writing failed."""

    def __init__(self, jobs: QtJobs, parent: QObject, save: Save = card_drafts.save) -> None:
        super().__init__(parent)
        self._save = save
        self._jobs = jobs
        self._desk: Desk | None = None
        self._waiting: Document | None = None
        self._under_way: JobHandle | None = None
        self.name = ""
        """The draft as it is called on the disk; empty while none is looked after."""
        self.broken = False

    @property
    def pending(self) -> bool:
        """Whether something is not written yet."""
        return self._waiting is not None or self._under_way is not None

    def begin(self, desk: Desk, name: str) -> None:
        """Look after another draft; nothing of the one before may be pending."""
        self._desk, self.name = desk, name
        self._waiting = None
        self.broken = False
        self.state_changed.emit()

    def stop(self) -> None:
        """Look after none; what waits is given up, what is under way is finished."""
        self._desk, self.name, self._waiting = None, "", None
        self.broken = False

    def request(self, document: Document) -> None:
        """Write this as soon as the write before it is done."""
        if self._desk is not None:
            self._waiting = document
            self._go()
            self.state_changed.emit()

    @Slot()
    def flush(self) -> None:
        """Write what waits; `settled` follows, at once where nothing waits."""
        self._go()
        if not self.pending:
            self.settled.emit()

    def _go(self) -> None:
        desk, document, name = self._desk, self._waiting, self.name
        if desk is None or document is None or self._under_way is not None:
            return
        self._waiting = None

        def work(_token: Token, _report: Report) -> str:
            return self._save(desk, name, document)

        # The waiting lane: a long import may have the writing one for minutes.
        handle = self._jobs.start(work, own_faults=True)
        self._under_way = handle
        handle.succeeded.connect(self._on_saved)
        handle.failed.connect(lambda fault: self._on_failed(fault, document))
        handle.cancelled.connect(lambda: self._keep(document))
        handle.settled.connect(self._on_settled)

    @Slot(object)
    def _on_saved(self, name: str) -> None:
        self.broken = False
        if self._desk is not None:
            self.name = name

    def _on_failed(self, fault: BaseException, document: Document) -> None:
        self._keep(document)
        self.failed.emit(fault)

    def _keep(self, document: Document) -> None:
        """Keep what could not be written unless there is something newer; try no more by itself."""
        if self._desk is not None:
            self._waiting = self._waiting or document
            self.broken = True

    @Slot()
    def _on_settled(self) -> None:
        self._under_way = None
        self.state_changed.emit()
        if self._waiting is not None and not self.broken:
            self._go()
        else:
            self.settled.emit()
