"""Background jobs for the window: answers of pool threads come back on the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from qa_desk.domain.changes import Changes
from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Done
from qa_desk.services.jobs import JobService, JobTicket, Lane
from qa_desk.ui.hub import Hub

T = TypeVar("T")
Work = Callable[[Token, Report], T]


@dataclass(frozen=True, slots=True)
class _Progressed:
    fraction: float
    name: str


@dataclass(frozen=True, slots=True)
class _Succeeded:
    value: object


@dataclass(frozen=True, slots=True)
class _Failed:
    fault: BaseException


@dataclass(frozen=True, slots=True)
class _Cancelled:
    pass


class JobHandle(QObject):
    """All the window ever sees of a job; every signal comes on the window's thread."""

    progressed = Signal(float, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    settled = Signal()
    """Exactly once, last, whatever happened."""

    _news = Signal(object)

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        """What the status line calls it; empty for what is too short to be shown."""
        self.is_settled = False
        self._ticket: JobTicket | None = None
        self._cancel_wanted = False
        self._news.connect(self._on_news, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the job to stop; `cancelled` follows, or its result if it was quicker."""
        self._cancel_wanted = True
        if self._ticket is not None:
            self._ticket.cancel()

    def accept(self, ticket: JobTicket) -> None:
        """Take the ticket that cancels the job."""
        self._ticket = ticket
        if self._cancel_wanted:
            ticket.cancel()

    def tell(self, news: object) -> None:
        """Take news from any thread to the window's."""
        self._news.emit(news)

    @Slot(object)
    def _on_news(self, news: object) -> None:
        if self.is_settled:
            return
        if isinstance(news, _Progressed):
            self.progressed.emit(news.fraction, news.name)
            return
        self.is_settled = True
        self._emit_end(news)
        self.settled.emit()

    def _emit_end(self, news: object) -> None:
        if isinstance(news, _Succeeded):
            self.succeeded.emit(news.value)
        elif isinstance(news, _Failed):
            self.failed.emit(news.fault)
        else:
            self.cancelled.emit()


class QtJobs(QObject):
    """Starts jobs; publishes the Changes they give back; passes faults nobody else shows on."""

    started = Signal(object)
    """A JobHandle with a title: one the person should see."""
    failed = Signal(object)
    """The exception of a job that was not started with `own_faults`."""

    def __init__(self, service: JobService, hub: Hub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._hub = hub
        self._live: set[JobHandle] = set()

    def start(
        self,
        work: Work[object],
        *,
        lane: Lane = Lane.WAITING,
        title: str = "",
        origin: object = None,
        own_faults: bool = False,
    ) -> JobHandle:
        """Run `work(token, report)` off the window's thread.

        A result that is Done or Changes is published with `origin` before `succeeded` is emitted.
        Faults go to the notice bar unless `own_faults` says that the caller shows them.
        """
        handle = JobHandle(title, self)
        self._live.add(handle)
        handle.succeeded.connect(lambda value: self._publish(value, origin))
        handle.settled.connect(lambda: self._forget(handle))
        if not own_faults:
            handle.failed.connect(self.failed)
        handle.accept(
            self._service.start(
                work,
                lane=lane,
                on_done=lambda value: handle.tell(_Succeeded(value)),
                on_failed=lambda fault: handle.tell(_Failed(fault)),
                on_cancelled=lambda: handle.tell(_Cancelled()),
                on_progress=lambda fraction, name: handle.tell(_Progressed(fraction, name)),
            )
        )
        if title:
            self.started.emit(handle)
        return handle

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for handle in tuple(self._live):
            handle.cancel()

    def close(self) -> None:
        """Stop all jobs and wait for them; what they still had to say is told to nobody.

        Their handles go now: one that Qt buries after its parent takes the program down.
        """
        self.cancel_all()
        self._service.close()
        for handle in tuple(self._live):
            handle.is_settled = True
            QCoreApplication.sendPostedEvents(handle, QEvent.Type.MetaCall)
            self._forget(handle)
            QCoreApplication.sendPostedEvents(handle, QEvent.Type.DeferredDelete)

    @property
    def busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._live)

    def _publish(self, value: object, origin: object) -> None:
        if isinstance(value, Done):
            value = value.changes
        if isinstance(value, Changes):
            self._hub.publish(value, origin)

    def _forget(self, handle: JobHandle) -> None:
        self._live.discard(handle)
        handle.deleteLater()


class Loader(QObject):
    """Runs one kind of read: a newer request makes the older one void.

    An answer that comes although nobody wants it any more goes to `unwanted`, which lets go of what
    it holds.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        jobs: QtJobs,
        parent: QObject,
        *,
        own_faults: bool = False,
        unwanted: Callable[[object], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._own_faults = own_faults
        self._unwanted = unwanted
        self._handle: JobHandle | None = None

    @property
    def loading(self) -> bool:
        """Whether an answer is still awaited."""
        return self._handle is not None

    def load(self, work: Work[object], *, lane: Lane = Lane.WAITING, title: str = "") -> None:
        """Start reading; only the answer to the latest call is told."""
        self.drop()
        handle = self._jobs.start(work, lane=lane, title=title, own_faults=self._own_faults)
        handle.succeeded.connect(self.loaded)
        handle.failed.connect(self.failed)
        handle.settled.connect(self._on_settled)
        self._handle = handle

    def drop(self) -> None:
        """Give up what is under way."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        handle.succeeded.disconnect(self.loaded)
        handle.failed.disconnect(self.failed)
        handle.settled.disconnect(self._on_settled)
        if self._unwanted is not None:
            handle.succeeded.connect(self._unwanted)
        handle.cancel()

    @Slot()
    def _on_settled(self) -> None:
        self._handle = None
