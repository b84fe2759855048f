"""Transcribing what is selected on the contacts page: queue it, run the queue, tell the outcome."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from qa_desk.domain.ids import JobId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import ContactFilter
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import ask
from qa_desk.ui.notices import Tone
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.queue_runner import QueueRunner
from qa_desk.ui.viewmodels import transcribing
from qa_desk.ui.viewmodels.transcribing import Queued
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label


class LeftOver(QFrame):
    """Says that transcriptions were left unfinished; hidden while there are none."""

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        theme = context.theme
        self._count = 0
        self._text = label(wrap=True)
        self.go_button = button(context, Weight.PLAIN, "transcript")
        self.drop_button = button(context, Weight.QUIET, "cross")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), theme.space(0.75), theme.space(1), theme.space(0.75))
        row.setSpacing(theme.space(1))
        row.addWidget(self._text, 1)
        row.addWidget(self.go_button)
        row.addWidget(self.drop_button)
        self.go_button.clicked.connect(self.wanted)
        self.drop_button.clicked.connect(self.unwanted)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self.setVisible(count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._text.setText(self.tr("%n transcription(s) were left unfinished.", "", self._count))
        self.go_button.setText(self.tr("Go on"))
        self.drop_button.setText(self.tr("Forget them"))


class Transcribing(QObject):
    """One queue at a time: what is added while it runs, it does too."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._runner = QueueRunner.of(context)
        self._left: tuple[JobId, ...] = ()
        self.strip = LeftOver(context)
        self.strip.wanted.connect(self._go_on)
        self.strip.unwanted.connect(self._forget)
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._on_left)
        self._runner.changed.connect(self._on_run)

    @property
    def running(self) -> bool:
        """Whether the queue is worked off now."""
        return self._runner.running

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.strip.retranslate()

    def look(self) -> None:
        """Look whether transcriptions were left unfinished."""
        desk = self._context.desk
        self._loader.load(lambda _token, _report: transcribing.left_over(desk))

    def start(self, chosen: Iterable[int] | ContactFilter, *, again: bool = False) -> None:
        """Transcribe these contacts, or all that a filter lets through.

        Those that have a transcript are transcribed only if it is asked for.
        """
        desk = self._context.desk
        wanted = chosen if isinstance(chosen, ContactFilter) else tuple(chosen)

        def work(_token: Token, _report: Report) -> Done[Queued]:
            if isinstance(wanted, ContactFilter):
                return transcribing.queue_matching(desk, wanted, again=again)
            return transcribing.queue(desk, wanted, again=again)

        handle = self._context.jobs.start(work, lane=Lane.WRITING)
        handle.succeeded.connect(lambda done: self._on_queued(done, wanted))

    def _on_queued(self, done: object, wanted: tuple[int, ...] | ContactFilter) -> None:
        queued = done.value if isinstance(done, Done) else None
        if not isinstance(queued, Queued):
            return
        if queued.queued:
            self._work()
        elif queued.with_transcript:
            question = self.tr("Transcribe %n contact(s) again?", "", queued.with_transcript)
            ask(
                self._page,
                question,
                self.tr("Transcribe again"),
                lambda: self.start(wanted, again=True),
            )
        else:
            text = self.tr("None of the selected contacts has a recording to transcribe.")
            self._context.notices.tell(Tone.INFO, text)

    def _work(self) -> None:
        self.strip.show_count(0)
        self._runner.start()

    @Slot()
    def _on_run(self) -> None:
        if not self.running:
            self.look()

    @Slot(object)
    def _on_left(self, left: tuple[JobId, ...]) -> None:
        self._left = left
        self.strip.show_count(0 if self.running else len(left))

    @Slot()
    def _go_on(self) -> None:
        desk, left = self._context.desk, self._left
        handle = self._context.jobs.start(
            lambda _token, _report: transcribing.retry(desk, left), lane=Lane.WRITING
        )
        handle.succeeded.connect(self._work)

    @Slot()
    def _forget(self) -> None:
        desk, left = self._context.desk, self._left
        handle = self._context.jobs.start(
            lambda _token, _report: transcribing.drop(desk, left), lane=Lane.WRITING
        )
        handle.succeeded.connect(self.look)
