"""The queue of a server for many machines: procrastinate tells a worker which job is next.

What people see, steer and are allowed is the table of jobs; a trigger puts what waits there into
procrastinate's queue. From it a worker learns at once that something waits, and which job comes
first; no two learn of the same one. That a job is done once and no more is decided by its row.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import psycopg
from sqlalchemy import Engine, text

from qa_desk.db.faults import kind_of, translated
from qa_desk.domain.ids import JobId
from qa_desk.domain.jobs import JobKind
from qa_desk.domain.progress import Token
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from procrastinate import App
    from procrastinate.connector import Notify

SCHEMA: Final = "procrastinate 03.04.00_50"
"""The newest of procrastinate's migrations that the database's tables contain, as r0014 made them."""
BEAT_S: Final = 10.0
"""How often a worker says that it lives."""
BEATS_MISSED: Final = 3
"""A worker that was silent for so many beats is taken for dead."""
_TASK: Final = "work"
_LOOK_S: Final = 0.2
_POLL_S: Final = 5.0
_AGAIN_S: Final = 5
_LOG: Final = logging.getLogger(__name__)
_KEPT_LOGGERS: Final = ("procrastinate", "psycopg.pool")


class OtherEngine(Expected):
    """The database's queue is of another version: facts `found`, `wanted`."""

    code = "queue.other_engine"
    exit_code = ExitCode.MISSING


class NotNow(Exception):  # noqa: N818 - not an error
    """A job that waits cannot be begun this moment; the engine is to offer it again."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How a worker works: which kinds (none: all), whether it waits for more, and its heartbeat."""

    kinds: frozenset[JobKind] = frozenset()
    waits: bool = True
    beat_s: float = BEAT_S


class ServerQueue:
    """The queue of one server's database, for the login that is connected."""

    def __init__(self, engine: Engine, location: str) -> None:
        self._engine = engine
        self._location = location

    def demand_known(self) -> None:
        """Raise OtherEngine where the tables are not those that this program knows."""
        asked = "SELECT obj_description(to_regclass('public.procrastinate_jobs'), 'pg_class')"
        with translated(self._location), self._engine.connect() as connection:
            found = connection.execute(text(asked)).scalar()
        if found != SCHEMA:
            raise OtherEngine(found=found or "-", wanted=SCHEMA)

    def work_off(
        self,
        work: Callable[[JobId], None],
        between: Callable[[], None],
        token: Token,
        shift: Shift,
    ) -> None:
        """Do the jobs that the engine gives out, one at a time; return when the token is cancelled.

        Where the shift does not wait, return when nothing waits any more. `between` is called at
        each heartbeat, in a thread. `work` raises NotNow for a job to be offered again. Returns
        early where the server goes away, and raises DatabaseUnreachable where it is not there.
        """
        working = _run(self._address(), work, between, token, shift)
        with _log_kept(), asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            try:
                runner.run(working)
            except Exception as error:
                kind = _kind_of(error)
                if kind is None:
                    raise
                raise kind(location=self._location) from error

    def _address(self) -> str:
        url = self._engine.url.set(drivername="postgresql")
        return url.render_as_string(hide_password=False)


async def _run(
    address: str,
    work: Callable[[JobId], None],
    between: Callable[[], None],
    token: Token,
    shift: Shift,
) -> None:
    from procrastinate.worker import Worker  # noqa: PLC0415 - a window on a file never needs it

    app = _app(address, work)
    async with app.open_async():
        worker = Worker(
            app,
            queues=[kind.value for kind in shift.kinds] or None,
            wait=shift.waits,
            install_signal_handlers=False,
            delete_jobs="always",
            fetch_job_polling_interval=_POLL_S,
            abort_job_polling_interval=_POLL_S,
            update_heartbeat_interval=shift.beat_s,
            stalled_worker_timeout=shift.beat_s * BEATS_MISSED,
        )
        beside = [
            asyncio.create_task(_stop_with(token, worker.stop)),
            asyncio.create_task(_tidy(app, between, shift)),
        ]
        try:
            await worker.run()  # type: ignore[no-untyped-call]  # it says no types
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)


def _app(address: str, work: Callable[[JobId], None]) -> "App":
    from procrastinate import (  # noqa: PLC0415 - see _run
        App,
        PsycopgConnector,
        RetryStrategy,
    )

    class Connector(PsycopgConnector):
        """Listens to what the engine says, and to nothing else: anybody may notify anybody."""

        async def listen_notify(self, on_notification: "Notify", channels: Iterable[str]) -> None:
            await super().listen_notify(_believed(on_notification), channels)

    connector = Connector(conninfo=address, min_size=1, max_size=4, timeout=_POLL_S)
    app = App(connector=connector)
    again = RetryStrategy(wait=_AGAIN_S, retry_exceptions={NotNow})

    @app.task(name=_TASK, retry=again)
    def offered(job: int) -> None:
        work(JobId(job))

    return app


def _believed(hear: "Notify") -> "Notify":
    """Return what hears notifications and passes over those that the engine cannot have sent.

    The engine's own listener ends with the first of them, and its worker with it.
    """

    async def heard(*, channel: str, payload: str) -> None:
        try:
            await hear(channel=channel, payload=payload)
        except (ValueError, LookupError, TypeError, RecursionError) as fault:
            _LOG.warning("a notification that is none: %s", type(fault).__name__)

    return heard


async def _stop_with(token: Token, stop: Callable[[], None]) -> None:
    """Stop when the token is cancelled, by another thread or by a signal: neither wakes the loop."""
    while not token.cancelled:  # noqa: ASYNC110 - a token knows nothing of loops
        await asyncio.sleep(_LOOK_S)
    stop()


async def _tidy(app: "App", between: Callable[[], None], shift: Shift) -> None:
    """Offer again, beat by beat, what dead workers were given."""
    while True:
        silent_s = shift.beat_s * BEATS_MISSED
        for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=silent_s):
            await _offer_again(app, job.id)
        await asyncio.to_thread(between)
        await asyncio.sleep(shift.beat_s)


async def _offer_again(app: "App", job_id: int | None) -> None:
    """Put a stalled job back, or drop it where the same waits already or somebody was quicker."""
    from procrastinate import exceptions, jobs, utils  # noqa: PLC0415 - see _run

    if job_id is None:
        return
    with suppress(exceptions.ConnectorException):
        try:
            await app.job_manager.retry_job_by_id_async(job_id, utils.utcnow())
        except exceptions.UniqueViolation:
            failed = jobs.Status.FAILED
            await app.job_manager.finish_job_by_id_async(job_id, failed, delete_job=True)


def _kind_of(error: BaseException) -> type[Expected] | None:
    """Return the fault of the driver's error that the engine wrapped; None for a bug."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, psycopg.Error):
        cause = cause.__cause__
    return kind_of(cause) if cause is not None else None


@contextmanager
def _log_kept() -> Iterator[None]:
    """Let the engine write into our log files, which redact, instead of to the terminal."""
    ours = logging.getLogger("qa_desk").handlers
    loggers = [logging.getLogger(name) for name in _KEPT_LOGGERS]
    for logger in loggers:
        logger.propagate = False
        for handler in ours or [logging.NullHandler()]:
            logger.addHandler(handler)
    try:
        yield
    finally:
        for logger in loggers:
            logger.propagate = True
            for handler in tuple(logger.handlers):
                logger.removeHandler(handler)
