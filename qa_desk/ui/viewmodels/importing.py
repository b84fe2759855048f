"""An import from choice to result: a dry run first, then the import itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.qt_jobs import JobHandle, QtJobs

if TYPE_CHECKING:
    from qa_desk.services.importing import ImportSummary


class Stage(Enum):
    """Where an import stands."""

    LOOKING = "looking"
    """The dry run is under way."""
    READY = "ready"
    REFUSED = "refused"
    """Nothing can be imported so; `fault` says why."""
    IMPORTING = "importing"
    DONE = "done"
    STOPPED = "stopped"
    """The person stopped the import; whole batches are in."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose; `agent_channel` is where the agent is heard if no file says so."""

    paths: tuple[Path, ...]
    metadata: Path | None = None
    agent_channel: int | None = None


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
        self.stage = Stage.LOOKING
        self.summary: ImportSummary | None = None
        self.fault: Exception | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self.stage in (Stage.LOOKING, Stage.IMPORTING)

    @property
    def can_import(self) -> bool:
        """Whether there is anything to bring in."""
        found = self.summary
        return self.stage is Stage.READY and found is not None and bool(found.added + found.updated)

    def look(self, choice: Choice) -> None:
        """Say what an import would do."""
        self.choice = choice
        desk = self._desk()

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import importing  # noqa: PLC0415 - brings numpy

            request = importing.ImportRequest(
                choice.paths, None, choice.metadata, choice.agent_channel
            )
            return importing.preview(desk, request, report)

        self._start(Stage.LOOKING, work, Lane.WAITING, "")

    def adjust(self, *, metadata: Path | None, agent_channel: int | None) -> None:
        """Look again at the same files with other help."""
        self.look(replace(self.choice, metadata=metadata, agent_channel=agent_channel))

    def run(self, title: str) -> None:
        """Import; what is finished stays, even if it is stopped. The status line shows the title.

        The lane is that of long work: short changes, such as autosaves, must not wait behind it.
        """
        desk, choice = self._desk(), self.choice

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import importing  # noqa: PLC0415 - brings numpy

            request = importing.ImportRequest(
                choice.paths, None, choice.metadata, choice.agent_channel
            )
            return importing.run(desk, request, report)

        self._start(Stage.IMPORTING, work, Lane.COMPUTING, title)

    def stop(self) -> None:
        """Stop what is under way."""
        if self._handle is not None:
            self._handle.cancel()

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
        done = isinstance(value, Done)
        self.summary = value.value if isinstance(value, Done) else value  # type: ignore[assignment]
        self.stage = Stage.DONE if done else Stage.READY
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
        stopped = self.stage is Stage.IMPORTING
        self.stage = Stage.STOPPED if stopped else Stage.READY
        self.summary = None
        self.changed.emit()
