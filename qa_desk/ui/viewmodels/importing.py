"""An import from choice to result: a dry run first, then the import itself, or its undoing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.contacts import Side
from qa_desk.domain.imports import Undone
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.qt_jobs import JobHandle, QtJobs

if TYPE_CHECKING:
    from qa_desk.services.import_looking import Inspection
    from qa_desk.services.import_terms import Dates, Raw, Reading
    from qa_desk.services.importing import ImportRequest, ImportSummary


class Stage(Enum):
    """Where an import stands."""

    IDLE = "idle"
    """Nothing is chosen yet."""
    LOOKING = "looking"
    """The dry run is under way."""
    READY = "ready"
    REFUSED = "refused"
    """Nothing can be imported so; `fault` says why."""
    IMPORTING = "importing"
    DONE = "done"
    STOPPED = "stopped"
    """The person stopped the import; whole batches are in."""
    UNDOING = "undoing"
    UNDONE = "undone"
    """The import was taken back; `undone` says how much of it."""


_BUSY = (Stage.LOOKING, Stage.IMPORTING, Stage.UNDOING)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose; `agent_channel` is where the agent is heard if no file says so.

    `pattern` says how names of recordings are read; empty, only the saved ones count. `readings`
    are tables that are read otherwise than guessed, `sides` who the unknown speakers are, `dates`
    how chats write day and month where it cannot be seen, `headerless` how recordings without a
    header are read, by their ending.
    """

    paths: tuple[Path, ...]
    metadata: Path | None = None
    agent_channel: int | None = None
    pattern: str = ""
    readings: "Mapping[Path, Reading]" = field(default_factory=dict)
    sides: Mapping[str, Side] = field(default_factory=dict)
    dates: "Dates | None" = None
    headerless: "Mapping[str, Raw]" = field(default_factory=dict)

    def request(self) -> "ImportRequest":
        """Return what is asked of the service; BadNamePattern where the pattern is none."""
        from qa_desk.services.importing import ImportRequest  # noqa: PLC0415 - brings numpy
        from qa_desk.services.name_patterns import parse  # noqa: PLC0415

        return ImportRequest(
            self.paths,
            metadata=self.metadata,
            agent_channel=self.agent_channel,
            names=(parse(self.pattern),) if self.pattern else (),
            readings=self.readings,
            sides=self.sides,
            dates=self.dates,
            headerless=self.headerless,
        )


@dataclass(frozen=True, slots=True)
class _Ended:
    """An import that is over, and whether who made it may take it back."""

    summary: "ImportSummary"
    may_undo: bool


class ImportModel(QObject):
    """Runs the dry run and the import; `changed` says that something is to be shown anew."""

    changed = Signal()
    progressed = Signal(float, str)

    def __init__(
        self, desk: Callable[[], Desk], jobs: QtJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._handle: JobHandle | None = None
        self.choice = Choice(())
        self.stage = Stage.IDLE
        self.seen: Inspection | None = None
        """What the latest dry run found; it stays while the next one is under way."""
        self.summary: ImportSummary | None = None
        self.undone: Undone | None = None
        self._may_undo = False
        self.fault: Exception | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self.stage in _BUSY

    @property
    def can_import(self) -> bool:
        """Whether there is anything to bring in."""
        found = self.summary
        return self.stage is Stage.READY and found is not None and bool(found.added + found.updated)

    @property
    def can_undo(self) -> bool:
        """Whether an import has ended that can be taken back, by who is at the desk."""
        found = self.summary
        return (
            self._may_undo
            and self.stage is Stage.DONE
            and found is not None
            and found.run is not None
        )

    def look(self, choice: Choice) -> None:
        """Say what an import would do."""
        if choice.paths != self.choice.paths:
            self.seen = self.summary = None
        self.choice = choice
        desk = self._desk()

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import import_looking  # noqa: PLC0415 - brings numpy

            return import_looking.inspect(desk, choice.request(), report)

        self._start(Stage.LOOKING, work, Lane.WAITING, "")

    def run(self, title: str) -> None:
        """Import; what is finished stays, even if it is stopped. The status line shows the title.

        The lane is that of long work: short changes, such as autosaves, must not wait behind it.
        """
        desk, choice = self._desk(), self.choice

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import importing  # noqa: PLC0415 - brings numpy

            done = importing.run(desk, choice.request(), report)
            ended = _Ended(done.value, access.allowed(desk, Verb.RETAIN))
            return Done(ended, done.changes)

        self._start(Stage.IMPORTING, work, Lane.COMPUTING, title)

    def undo(self, title: str) -> None:
        """Take back what was just imported."""
        run = self.summary.run if self.summary else None
        if run is None:
            return
        desk = self._desk()

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import import_undo  # noqa: PLC0415 - needed here alone

            return import_undo.undo(desk, run, report)

        self._start(Stage.UNDOING, work, Lane.COMPUTING, title)

    def stop(self) -> None:
        """Stop what is under way."""
        if self._handle is not None:
            self._handle.cancel()

    def forget(self) -> None:
        """Go back to the beginning; an import that is under way goes on."""
        if self.stage is Stage.LOOKING:
            self._leave()
        if not self.busy or self._handle is None:
            self.choice, self.stage = Choice(()), Stage.IDLE
            self.seen = self.summary = self.undone = None
            self.changed.emit()

    def _start(
        self, stage: Stage, work: Callable[[Token, Report], object], lane: Lane, title: str
    ) -> None:
        self._leave()
        self.stage, self.fault = stage, None
        handle = self._jobs.start(work, lane=lane, title=title, own_faults=True)
        handle.progressed.connect(self.progressed)
        handle.succeeded.connect(self._on_succeeded)
        handle.failed.connect(self._on_failed)
        handle.cancelled.connect(self._on_cancelled)
        self._handle = handle
        self.changed.emit()

    def _leave(self) -> None:
        """Forget what is under way: something newer takes its place."""
        handle, self._handle = self._handle, None
        if handle is None or handle.is_settled:
            return
        handle.progressed.disconnect(self.progressed)
        handle.succeeded.disconnect(self._on_succeeded)
        handle.failed.disconnect(self._on_failed)
        handle.cancelled.disconnect(self._on_cancelled)
        handle.cancel()

    @Slot(object)
    def _on_succeeded(self, value: object) -> None:
        self._handle = None
        if not isinstance(value, Done):
            self.seen = value  # type: ignore[assignment]  # what a dry run gives
            self.summary = self.seen.summary if self.seen else None
            self.stage = Stage.READY
        elif isinstance(value.value, Undone):
            self.undone, self.stage = value.value, Stage.UNDONE
        elif isinstance(value.value, _Ended):
            self.summary, self.stage = value.value.summary, Stage.DONE
            self._may_undo = value.value.may_undo
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        self._handle = None
        self.stage, self.fault = Stage.REFUSED, fault
        self.changed.emit()
        if not isinstance(fault, Expected):
            self._jobs.failed.emit(fault)

    @Slot()
    def _on_cancelled(self) -> None:
        self._handle = None
        stopped = self.stage is not Stage.LOOKING
        self.stage = Stage.STOPPED if stopped else Stage.READY
        self.summary = None
        self.changed.emit()
