"""What the page of phrases does with files, and the search of the archive."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.jobs import JobKind
from qa_desk.domain.progress import Report, Token
from qa_desk.services import phrase_files, phrase_runs
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import Lane
from qa_desk.services.phrase_files import Brought
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files, choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.qt_jobs import JobHandle

if TYPE_CHECKING:
    from qa_desk.services.job_running import QueueRun

_FILE = "phrases.yaml"


@final
class PhraseSharing(QObject):
    """Asks for files and says what became of them."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._run: JobHandle | None = None

    @Slot()
    def ask_file(self) -> None:
        """Let the person choose a file of rules."""
        kinds = self.tr("Phrase rules (*.yaml *.yml)")
        choose_files(self._page, self.tr("Import phrase rules"), kinds, self._on_files)

    def _on_files(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.bring_in(path)

    @Slot()
    def ask_target(self) -> None:
        """Let the person say where all rules and topics are to be written."""
        proposal = self._context.desk.paths.reports / _FILE
        choose_target(self._page, self.tr("Export all phrase rules"), proposal, self.save)

    def save(self, path: Path) -> None:
        """Write all rules and topics to a file."""
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> Path:
            return phrase_files.save(desk, path)

        handle = self._context.jobs.start(work)
        handle.succeeded.connect(partial(offer_file, self._context))

    def bring_in(self, path: Path) -> None:
        """Keep the rules and topics of a file."""
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> Done[Brought]:
            return phrase_files.bring_in(desk, phrase_files.read_file(path))

        self._start(work)

    @Slot()
    def take_starter(self) -> None:
        """Keep the rules and topics that come with the program, in the window's language."""
        desk, language = self._context.desk, self._context.languages.language

        def work(_token: Token, _report: Report) -> Done[Brought]:
            return phrase_files.bring_in(desk, phrase_files.starter(language))

        self._start(work)

    @Slot()
    def search_archive(self) -> None:
        """Search all contacts that were not searched for all rules: a job of the queue, done here."""
        if self._run is not None:
            return
        desk = self._context.desk
        title = self.tr("Searching the archive for phrases")
        run = self._context.jobs.start(partial(_search, desk), lane=Lane.COMPUTING, title=title)
        run.succeeded.connect(self._on_searched)
        run.settled.connect(self._on_settled)
        self._run = run

    def _start(self, work: Callable[[Token, Report], Done[Brought]]) -> None:
        handle = self._context.jobs.start(work, lane=Lane.WRITING)
        handle.succeeded.connect(self._on_brought)

    @Slot(object)
    def _on_brought(self, done: Done[Brought]) -> None:
        brought = done.value
        text = filled(
            self.tr("New: {added}, changed: {changed}, the same as before: {same}."),
            added=len(brought.added),
            changed=len(brought.changed),
            same=brought.same,
        )
        self._context.notices.tell(Tone.GOOD, text)

    @Slot(object)
    def _on_searched(self, done: "Done[QueueRun]") -> None:
        for each in done.value.ended:
            if each.fault is not None:
                self._context.notices.fault(each.fault)
                return
        self._context.notices.tell(Tone.GOOD, self.tr("All contacts were searched for all rules."))

    @Slot()
    def _on_settled(self) -> None:
        self._run = None


def _search(desk: Desk, token: Token, report: Report) -> "Done[QueueRun]":
    """Queue the search, unless it waits already, and work off what is queued of its kind."""
    from qa_desk.services import job_running  # noqa: PLC0415 - brings numpy

    phrase_runs.enqueue(desk)
    worker = job_running.worker_here(desk)
    kinds = frozenset({JobKind.PHRASES})
    done = job_running.work_off(desk, worker, token, report, kinds=kinds)
    return Done(done.value, done.changes | touched(Topic.PHRASES))
