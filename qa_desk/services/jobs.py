"""Work that takes long: lanes of threads that report, can be stopped, and end in one outcome."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import Final, Generic, Self, TypeVar

from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Cancelled, Expected
from qa_desk.services.children import ChildDied, run_child

__all__ = ["ChildDied", "JobService", "JobTicket", "Lane", "run_child", "thinned"]

T = TypeVar("T")
Work = Callable[[Token, Report], T]
_LOG: Final = logging.getLogger(__name__)
_SECONDS_BETWEEN_REPORTS: Final = 0.1


class Lane(Enum):
    """Where a job runs."""

    WAITING = "waiting"
    """Reads the database and files."""
    WRITING = "writing"
    """Changes the database: one at a time."""
    COMPUTING = "computing"
    """Drives children that compute; few, so that they don't take the machine from each other."""


_THREADS: Final = {Lane.WAITING: 4, Lane.WRITING: 1, Lane.COMPUTING: 2}


class JobTicket:
    """What the starter of a job holds: how to stop it, and whether it is over."""

    def __init__(self, cancel: Callable[[], None], settled: threading.Event) -> None:
        self._cancel = cancel
        self._settled = settled

    @property
    def settled(self) -> bool:
        """Whether the outcome has been told."""
        return self._settled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; one that still waits for its lane is cancelled here and now."""
        self._cancel()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the outcome has been told; return whether it has."""
        return self._settled.wait(seconds)


class JobService:
    """Runs jobs in lanes; each tells exactly one of done, failed and cancelled."""

    def __init__(self) -> None:
        self._pools = {lane: ThreadPoolExecutor(n, f"qa-{lane}") for lane, n in _THREADS.items()}
        self._cancels: set[Callable[[], None]] = set()
        self._lock = threading.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def start(
        self,
        work: Work[T],
        lane: Lane = Lane.WAITING,
        *,
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        on_progress: Report | None = None,
    ) -> JobTicket:
        """Run the work in its lane and tell one outcome, on that lane's thread.

        Only `on_cancelled` may come on another: that of `cancel()` where the work had not begun.
        Faults and bugs both arrive at `on_failed`; bugs are logged. RuntimeError after `close()`.
        """
        job = _Job(work, Token(), _Listeners(on_done, on_failed, on_cancelled, on_progress))
        with self._lock:
            if self._closed:
                raise RuntimeError("the job service is closed")
            self._cancels.add(job.cancel)
            self._pools[lane].submit(self._run, job.run, job.cancel)
        return JobTicket(job.cancel, job.settled)

    def close(self) -> None:
        """Stop all jobs, wait until each has told its outcome, and take no more."""
        with self._lock:
            self._closed = True
            cancels = tuple(self._cancels)
        for cancel in cancels:
            cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True)

    def _run(self, run: Callable[[], None], cancel: Callable[[], None]) -> None:
        try:
            run()
        finally:
            with self._lock:
                self._cancels.discard(cancel)


@dataclass(frozen=True, slots=True)
class _Listeners(Generic[T]):
    """Who wants to hear of a job."""

    done: Callable[[T], None] | None
    failed: Callable[[Exception], None] | None
    cancelled: Callable[[], None] | None
    progressed: Report | None


class _Job(Generic[T]):
    """One piece of work; whoever claims it first, the lane or a cancel, tells the outcome."""

    def __init__(self, work: Work[T], token: Token, listeners: _Listeners[T]) -> None:
        self.settled = threading.Event()
        self._work = work
        self._token = token
        self._listeners = listeners
        self._unclaimed = threading.Lock()

    def run(self) -> None:
        """Work and tell the outcome, unless it was cancelled before it began."""
        if self._claim():
            self._tell(self._outcome())

    def cancel(self) -> None:
        """Ask the work to stop; tell it at once where the work has not begun."""
        self._token.cancel()
        if self._claim():
            self._tell(self._cancelled)

    def _claim(self) -> bool:
        return self._unclaimed.acquire(blocking=False)

    def _outcome(self) -> Callable[[], None]:
        report = thinned(self._token, self._listeners.progressed)
        try:
            value = self._work(self._token, report)
        except Cancelled:
            return self._cancelled
        except Exception as error:  # noqa: BLE001 - the job is one of the four outer gates
            return self._failure(error)
        return lambda: self._done(value)

    def _failure(self, error: Exception) -> Callable[[], None]:
        if not isinstance(error, Expected):
            _LOG.error("a job failed", exc_info=error)
        return lambda: self._failed(error)

    def _tell(self, outcome: Callable[[], None]) -> None:
        """Tell the outcome; a listener that fails does not turn it into another."""
        try:
            outcome()
        except Exception:  # noqa: BLE001 - part of the same gate
            _LOG.exception("a listener of a job failed")
        finally:
            self.settled.set()

    def _done(self, value: T) -> None:
        if self._listeners.done:
            self._listeners.done(value)

    def _failed(self, error: Exception) -> None:
        if self._listeners.failed:
            self._listeners.failed(error)

    def _cancelled(self) -> None:
        if self._listeners.cancelled:
            self._listeners.cancelled()


def thinned(
    token: Token, report: Report | None, now: Callable[[], float] = time.monotonic
) -> Report:
    """Return a report that raises Cancelled when asked to stop and passes on ten calls a second.

    The first call and one that says all is done are always passed on.
    """
    last = float("-inf")

    def pass_on(fraction: float, name: str) -> None:
        nonlocal last
        token.check()
        moment = now()
        if report is None or (fraction < 1 and moment - last < _SECONDS_BETWEEN_REPORTS):
            return
        last = moment
        report(fraction, name)

    return pass_on
