"""Indexing the words of older contacts by their forms, once, while the window is open."""

from PySide6.QtCore import QObject, Slot

from qa_desk.domain.progress import Report, Token
from qa_desk.services import reindexing
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.qt_jobs import JobHandle, Loader


class Reindexing(QObject):
    """Looks once whether something waits, and works it off; stopped, it goes on the next time."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._looked = False
        self.job: JobHandle | None = None
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._on_waiting)

    def look(self) -> None:
        """Look whether contacts of an older version wait; the first time only."""
        if self._looked:
            return
        self._looked = True
        desk = self._context.desk
        self._loader.load(lambda _token, _report: reindexing.waiting(desk))

    @Slot(object)
    def _on_waiting(self, waiting: int) -> None:
        if not waiting:
            return
        desk = self._context.desk

        def work(token: Token, report: Report) -> Done[int]:
            return reindexing.run(desk, report, token)

        title = self.tr("Indexing words by their forms")
        self.job = self._context.jobs.start(work, lane=Lane.COMPUTING, title=title)
