"""Writes a draft of a card at each change: in order, the latest only, and never two at a time."""

from collections import deque
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


class _Slot:
    """What waits to be written: the window puts in, the job takes out."""

    def __init__(self) -> None:
        self._waiting: deque[Document] = deque(maxlen=1)
        self._writing: Document | None = None

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def put(self, document: Document) -> None:
        """Let this be written, in the place of what waits."""
        self._waiting.append(document)

    def write_all(self, save: Save, desk: Desk, name: str) -> str:
        """Write until nothing waits; return the name of the draft.

        A window that closes waits for what was begun, so its last letter is written, too.
        """
        while True:
            try:
                self._writing = self._waiting.pop()
            except IndexError:
                self._writing = None
                return name
            name = save(desk, name, self._writing)

    def keep(self) -> None:
        """Keep what could not be written, unless there is something newer; in the window's thread."""
        if self._writing is not None and not self._waiting:
            self._waiting.append(self._writing)


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
        self._slot = _Slot()
        self._under_way: JobHandle | None = None
        self.name = ""
        """The draft as it is called on the disk; empty while none is looked after."""
        self.broken = False

    @property
    def pending(self) -> bool:
        """Whether something is not written yet."""
        return bool(self._slot) or self._under_way is not None

    def begin(self, desk: Desk, name: str) -> None:
        """Look after another draft; nothing of the one before may be pending."""
        self._desk, self.name = desk, name
        self._slot = _Slot()
        self.broken = False
        self.state_changed.emit()

    def stop(self) -> None:
        """Look after none; what waits is given up, what is under way is finished."""
        self._desk, self.name = None, ""
        self._slot = _Slot()
        self.broken = False

    def request(self, document: Document) -> None:
        """Write this as soon as the write before it is done."""
        if self._desk is not None:
            self._slot.put(document)
            self._go()
            self.state_changed.emit()

    @Slot()
    def flush(self) -> None:
        """Write what waits; `settled` follows, at once where nothing waits."""
        self._go()
        if not self.pending:
            self.settled.emit()

    def _go(self) -> None:
        desk, slot, name, save = self._desk, self._slot, self.name, self._save
        if desk is None or not slot or self._under_way is not None:
            return

        def work(_token: Token, _report: Report) -> str:
            return slot.write_all(save, desk, name)

        # The waiting lane: a long import may have the writing one for minutes.
        handle = self._jobs.start(work, own_faults=True)
        self._under_way = handle
        handle.succeeded.connect(self._on_saved)
        handle.failed.connect(self._on_failed)
        handle.cancelled.connect(self._on_cancelled)
        handle.settled.connect(self._on_settled)

    @Slot(object)
    def _on_saved(self, name: str) -> None:
        self.broken = False
        if self._desk is not None:
            self.name = name

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        self._slot.keep()
        self.broken = self._desk is not None
        self.failed.emit(fault)

    @Slot()
    def _on_cancelled(self) -> None:
        """Everything is being stopped: try no more by itself."""
        self.broken = self._desk is not None

    @Slot()
    def _on_settled(self) -> None:
        self._under_way = None
        self.state_changed.emit()
        if self._slot and not self.broken:
            self._go()
        else:
            self.settled.emit()
