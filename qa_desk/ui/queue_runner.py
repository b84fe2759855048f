"""The one worker of this window: it works the queue off, whichever page asked for it."""

from typing import final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.notices import Tone
from qa_desk.ui.qt_jobs import JobHandle
from qa_desk.ui.viewmodels import transcribing
from qa_desk.ui.viewmodels.transcribing import Outcome


@final
class QueueRunner(QObject):
    """Runs at most once at a time: what is queued while it runs, it does too."""

    changed = Signal()
    """It has begun, or come to its end."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.jobs)
        self._context = context
        self._run: JobHandle | None = None

    @classmethod
    def of(cls, context: Context) -> "QueueRunner":
        """Return the window's worker; made when it is first asked for."""
        found = context.jobs.findChild(cls)
        return found if isinstance(found, cls) else cls(context)

    @property
    def running(self) -> bool:
        """Whether the queue is worked off here now."""
        return self._run is not None

    @Slot()
    def start(self) -> None:
        """Work the queue off, unless that is under way."""
        if self._run is not None:
            return
        desk = self._context.desk

        def work(token: Token, report: Report) -> Done[Outcome]:
            return transcribing.run(desk, token, report)

        title = self.tr("Transcribing")
        self._run = self._context.jobs.start(work, lane=Lane.COMPUTING, title=title)
        self._run.succeeded.connect(self._on_done)
        self._run.settled.connect(self._on_settled)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop half-way; what was heard so far is kept."""
        if self._run is not None:
            self._run.cancel()

    @Slot()
    def _on_settled(self) -> None:
        self._run = None
        self.changed.emit()

    @Slot(object)
    def _on_done(self, done: object) -> None:
        outcome = done.value if isinstance(done, Done) else None
        if not isinstance(outcome, Outcome):
            return
        if outcome.transcribed:
            text = self.tr("%n contact(s) transcribed.", "", outcome.transcribed)
            self._context.notices.tell(Tone.GOOD, text)
        for fault in outcome.failed:
            self._context.notices.fault(fault)
