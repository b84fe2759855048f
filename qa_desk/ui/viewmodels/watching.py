"""The watched folder while the window is open: a look now and then, each a job of its own."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.preferences import Preferences
from qa_desk.ui.qt_jobs import JobHandle, QtJobs

if TYPE_CHECKING:
    from qa_desk.services.importing import ImportSummary
    from qa_desk.services.watching import Watch

FOLDER = "watch_folder"
MOST_TOLD = 500
"""Refused lines and notices that are kept to be read; the counts go on."""


class FolderWatch(QObject):
    """Follows the setting: an empty one watches nothing; `changed` says that counts are others.

    What comes in is published by the job, as after any import.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Callable[[], Desk],
        jobs: QtJobs,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._preferences = desk, jobs, preferences
        self._work: Watch | None = None
        self._handle: JobHandle | None = None
        self.added = 0
        self.rejected = 0
        self.summary: ImportSummary | None = None
        """What came in since the window was opened, with the latest reasons; None before the first."""
        self.fault: Exception | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        preferences.changed.connect(self._follow)
        self._follow(FOLDER)

    @property
    def folder(self) -> str:
        """The watched folder; empty for none."""
        return str(self._preferences.value(FOLDER))

    def stop(self) -> None:
        """Look no more, whatever the setting says: the window closes."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Take what has stopped growing, unless the look before is still under way."""
        if self._handle is not None or not self.folder:
            return
        handle = self._jobs.start(self._step, lane=Lane.COMPUTING, own_faults=True)
        handle.succeeded.connect(self._on_done)
        handle.failed.connect(self._on_failed)
        handle.settled.connect(self._on_settled)
        self._handle = handle

    def _step(self, _token: Token, report: Report) -> object:
        from qa_desk.services.importing import ImportRequest  # noqa: PLC0415 - loaded when needed
        from qa_desk.services.watching import Watch  # noqa: PLC0415

        if self._work is None:
            self._work = Watch(self._desk(), ImportRequest((Path(self.folder),)))
        return self._work.step(time.monotonic(), report)

    @Slot(str)
    def _follow(self, key: str) -> None:
        if key not in (FOLDER, "watch_every_s", "watch_quiet_s"):
            return
        self._work, self.fault = None, None
        self.added = self.rejected = 0
        self.summary = None
        every_ms = round(float(self._preferences.value("watch_every_s")) * 1000)
        if self.folder:
            self._timer.start(every_ms)
        else:
            self._timer.stop()
        self.changed.emit()

    @Slot(object)
    def _on_done(self, value: object) -> None:
        if isinstance(value, Done):
            self._take(value.value)
        self.fault = None
        self.changed.emit()

    def _take(self, seen: "ImportSummary") -> None:
        """Add up what came in; a look that met nothing changes nothing."""
        self.added += seen.added
        self.rejected += len(seen.rejected)
        before = self.summary
        if before is None or seen.rejected or seen.notices:
            rejected = (*(before.rejected if before else ()), *seen.rejected)
            notices = (*(before.notices if before else ()), *seen.notices)
            self.summary = replace(
                seen, rejected=rejected[-MOST_TOLD:], notices=notices[-MOST_TOLD:]
            )

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        """Keep the fault to be shown; the next look tries again."""
        self.fault = fault
        self.changed.emit()

    @Slot()
    def _on_settled(self) -> None:
        self._handle = None
