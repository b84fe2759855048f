"""Packages in the window: a dry run of one that comes in, then the import; or one that is written."""

from collections.abc import Callable
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
    from qa_desk.services.package_import import PackageSummary
    from qa_desk.services.packages import Choice, Packing

_ABOUT_A_PASSPHRASE = frozenset({"package.passphrase_needed", "package.passphrase_wrong"})


class Stage(Enum):
    """Where work on a package stands."""

    ASKING = "asking"
    """Nothing is under way; a package that is written is being described."""
    LOOKING = "looking"
    """The dry run is under way."""
    READY = "ready"
    LOCKED = "locked"
    """The package wants a passphrase, or another one; `fault` says which."""
    REFUSED = "refused"
    """It cannot be so; `fault` says why."""
    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    """The person stopped it: nothing came in, no file was written."""


class _Package(QObject):
    """Runs one job after the other; `changed` says that something is to be shown anew."""

    changed = Signal()
    progressed = Signal(float, str)

    def __init__(
        self, desk: Callable[[], Desk], jobs: QtJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._handle: JobHandle | None = None
        self.stage = Stage.ASKING
        self.fault: Expected | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self.stage in (Stage.LOOKING, Stage.WORKING)

    def stop(self) -> None:
        """Stop what is under way."""
        if self._handle is not None:
            self._handle.cancel()

    def _start(
        self, stage: Stage, work: Callable[[Token, Report], object], lane: Lane, title: str
    ) -> None:
        self.stage, self.fault = stage, None
        handle = self._jobs.start(work, lane=lane, title=title, own_faults=True)
        handle.progressed.connect(self.progressed)
        handle.succeeded.connect(self._on_succeeded)
        handle.failed.connect(self._on_failed)
        handle.cancelled.connect(self._on_cancelled)
        self._handle = handle
        self.changed.emit()

    @Slot(object)
    def _on_succeeded(self, value: object) -> None:
        self._handle = None
        self.take(value)
        self.changed.emit()

    def take(self, value: object) -> None:
        """Keep what a job gave."""
        raise NotImplementedError

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        self._handle = None
        self.stage = Stage.REFUSED
        if isinstance(fault, Expected):
            self.fault = fault
            self.stage = Stage.LOCKED if fault.code in _ABOUT_A_PASSPHRASE else Stage.REFUSED
        else:
            self._jobs.failed.emit(fault)
        self.changed.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        self._handle = None
        self.stage = Stage.STOPPED
        self.changed.emit()


class PackageImport(_Package):
    """A package that comes in: looked at, then imported whole or not at all."""

    def __init__(
        self, desk: Callable[[], Desk], jobs: QtJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, jobs, parent)
        self.file = Path()
        self.summary: PackageSummary | None = None
        self._passphrase = ""

    @property
    def can_import(self) -> bool:
        """Whether anything in it is new here."""
        found = self.summary
        if found is None or self.stage is not Stage.READY:
            return False
        return bool(found.new_contacts or found.new_evaluations or found.new_scorecards)

    def look(self, file: Path, passphrase: str = "") -> None:
        """Say what an import would do."""
        self.file, self._passphrase, desk = file, passphrase, self._desk()
        self.summary = None

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import package_import  # noqa: PLC0415 - needed here alone

            return package_import.preview(desk, file, passphrase, report)

        self._start(Stage.LOOKING, work, Lane.WAITING, "")

    def run(self, title: str) -> None:
        """Bring it in; the status line shows the title."""
        desk, file, passphrase = self._desk(), self.file, self._passphrase

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import package_import  # noqa: PLC0415 - needed here alone

            return package_import.bring_in(desk, file, passphrase, report)

        self._start(Stage.WORKING, work, Lane.COMPUTING, title)

    def take(self, value: object) -> None:
        """Keep the summary of a dry run or of an import."""
        done = isinstance(value, Done)
        self.summary = value.value if isinstance(value, Done) else value  # type: ignore[assignment]
        self.stage = Stage.DONE if done else Stage.READY


class PackageExport(_Package):
    """A package that is written."""

    def __init__(
        self, desk: Callable[[], Desk], jobs: QtJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, jobs, parent)
        self.counts: dict[str, int] = {}
        self.file = Path()

    def run(self, file: Path, choice: "Choice", packing: "Packing", title: str) -> None:
        """Write a package into a new file; the status line shows the title."""
        desk = self._desk()
        self.file = file

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import packages  # noqa: PLC0415 - needed here alone

            return dict(packages.export(desk, file, choice, packing, report))

        self._start(Stage.WORKING, work, Lane.COMPUTING, title)

    def take(self, value: object) -> None:
        """Keep how much of what was written."""
        self.counts = value if isinstance(value, dict) else {}
        self.stage = Stage.DONE
