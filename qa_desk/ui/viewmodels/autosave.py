"""Saves a draft at each change: in order, the latest only, and never two at a time."""

from dataclasses import replace
from datetime import datetime
from typing import final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_desk.domain.evaluations import Evaluation
from qa_desk.services import evaluating
from qa_desk.services.desk import Desk, Done
from qa_desk.ui.qt_jobs import JobHandle, QtJobs

_TYPING_MS = 400
"""A sentence that is being typed is saved when the fingers rest."""


@final
class Autosave(QObject):
    """`desk_of` gives the desk with today's settings; the version check is the service's."""

    saved = Signal(object)
    """The Evaluation as it was stored, to go on with."""
    failed = Signal(object)
    """The fault; what was to be saved is kept for the next try."""
    state_changed = Signal()
    settled = Signal()
    """Nothing is left to save, or saving failed."""

    def __init__(self, jobs: QtJobs, origin: QObject) -> None:
        super().__init__(origin)
        self._jobs = jobs
        self._origin = origin
        self._desk: Desk | None = None
        self._version = 0
        self._waiting: Evaluation | None = None
        self._under_way: JobHandle | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._go)
        self.saved_at: datetime | None = None
        self.broken = False

    @property
    def pending(self) -> bool:
        """Whether something is not stored yet."""
        return self._waiting is not None or self._under_way is not None

    def begin(self, desk: Desk, evaluation: Evaluation) -> None:
        """Look after another evaluation; nothing of the one before may be pending."""
        self._desk = desk
        self._version = evaluation.version
        self._waiting = None
        self.saved_at, self.broken = None, False
        self.state_changed.emit()

    def request(self, evaluation: Evaluation, *, typing: bool = False) -> None:
        """Save this, at once or when the typing rests."""
        self._waiting = evaluation
        self.state_changed.emit()
        if typing:
            self._typing.start()
        else:
            self._go()

    @Slot()
    def flush(self) -> None:
        """Save what waits now; `settled` follows, at once where nothing waits."""
        self._go()
        if not self.pending:
            self.settled.emit()

    @Slot()
    def _go(self) -> None:
        self._typing.stop()
        desk, waiting = self._desk, self._waiting
        if desk is None or waiting is None or self._under_way is not None:
            return
        self._waiting = None
        stored = replace(waiting, version=self._version)
        # The waiting lane: a long import may have the writing one for minutes, and saves of one
        # evaluation never overlap anyway.
        handle = self._jobs.start(
            lambda _token, _report: evaluating.save(desk, stored),
            origin=self._origin,
            own_faults=True,
        )
        self._under_way = handle
        handle.succeeded.connect(self._on_saved)
        handle.failed.connect(lambda fault: self._on_failed(fault, stored))
        handle.cancelled.connect(lambda: self._on_cancelled(stored))
        handle.settled.connect(self._on_settled)

    @Slot(object)
    def _on_saved(self, done: Done[Evaluation]) -> None:
        self._version = done.value.version
        self.broken = False
        if self._desk is not None:
            self.saved_at = self._desk.clock.now()
        self.saved.emit(done.value)

    def _on_failed(self, fault: BaseException, stored: Evaluation) -> None:
        self._keep(stored)
        self.broken = True
        self.failed.emit(fault)

    def _on_cancelled(self, stored: Evaluation) -> None:
        """Everything is being stopped: try no more by itself."""
        self._keep(stored)
        self.broken = True

    def _keep(self, stored: Evaluation) -> None:
        """Keep what could not be stored, unless there is something newer."""
        self._waiting = self._waiting or stored

    @Slot()
    def _on_settled(self) -> None:
        self._under_way = None
        self.state_changed.emit()
        if self._waiting is None or self.broken:
            self.settled.emit()
        elif not self._typing.isActive():
            self._go()
