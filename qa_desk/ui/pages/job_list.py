"""The page of the queue: what long work runs, waits and has failed, here and on other computers."""

from collections.abc import Callable
from functools import partial
from typing import Final, final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.jobs import JobState, Priority
from qa_desk.services import job_queue
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.commands import Condition, Scope
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.job_columns import REASON_PLACE, job_columns, reason, spoken
from qa_desk.ui.pages.page import Page
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.queue_runner import QueueRunner
from qa_desk.ui.routes import EvaluateContact
from qa_desk.ui.viewmodels import job_list
from qa_desk.ui.viewmodels.job_list import JobLine, JobList
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import framed
from qa_desk.ui.widgets.text import label

LOOK_MS: Final = 1000
"""How often the page looks while something runs or waits: other computers tell nobody."""


@final
class JobListPage(Page):
    """A list of jobs; buttons and keys steer the one the keys are on."""

    key = "queue"
    topics = frozenset({Topic.JOBS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._loader = Loader(context.jobs, self)
        self._runner = QueueRunner.of(context)
        self._shown = JobList((), {}, may=False)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._header = PageHeader(context.theme)
        self.table: ListTable[JobLine] = ListTable(context)
        self._note = label(ink="muted", wrap=True)
        self._reason = label(wrap=True)
        self._empty = EmptyState(context, "clock")
        self._tools = Flow(context.theme.space(0.75))
        self._make_buttons()
        self._arrange()
        self._bind()
        self._loader.loaded.connect(self._on_loaded)
        self._look.timeout.connect(self._look_again)
        self._runner.changed.connect(self.make_stale)
        self.table.current_changed.connect(self._enable)
        self.table.opened.connect(self._open)

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Queue")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.run_button.setText(self.tr("Work it off here"))
        self.stop_button.setText(self.tr("Stop here"))
        self.sooner_button.setText(self.tr("Sooner"))
        self.later_button.setText(self.tr("Later"))
        self.first_button.setText(self.tr("First"))
        self.retry_button.setText(self.tr("Try again"))
        self.retry_all_button.setText(self.tr("Try all failed again"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.clear_button.setText(self.tr("Remove the ended"))
        for made, command in self._commands.items():
            made.setToolTip(self.context.commands.action(command).toolTip())
        keys = self.tr("Enter opens the contact; Delete cancels the job.")
        access.name(self.table, self.tr("Jobs of the queue"), keys)
        self._empty.say(
            self.tr("Nothing waits"),
            self.tr("Transcriptions and other long work stand here until they are done."),
        )
        self.table.set_columns(job_columns(self.context.languages), stretched=REASON_PLACE)
        self._tools.refit()
        self._say()

    def refresh(self) -> None:
        """Read the queue anew."""
        desk = self.context.desk
        self._loader.load(lambda _token, _report: job_list.load(desk))

    def focus_first(self) -> None:
        """Put the keys on the list; on the page while there is none."""
        (self if self._frame.isHidden() else self.table).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more while nobody sees it."""
        super().hideEvent(event)
        self._look.stop()
        self._stale = True

    def _make_buttons(self) -> None:
        def quiet(icon: str) -> QPushButton:
            return button(self.context, Weight.QUIET, icon)

        self.run_button = button(self.context, Weight.PLAIN, "play")
        self.stop_button = button(self.context, Weight.PLAIN, "stop")
        self.first_button = quiet("star")
        self.sooner_button, self.later_button = quiet("up"), quiet("down")
        self.retry_button, self.retry_all_button = quiet("refresh"), quiet("refresh")
        self.cancel_button, self.clear_button = quiet("cross"), quiet("trash")
        self._commands = {
            self.run_button: "queue.run",
            self.stop_button: "queue.stop",
            self.first_button: "queue.first",
            self.sooner_button: "queue.sooner",
            self.later_button: "queue.later",
            self.retry_button: "queue.retry",
            self.retry_all_button: "queue.retry_all",
            self.cancel_button: "queue.cancel",
            self.clear_button: "queue.clear",
        }

    def _arrange(self) -> None:
        theme = self.context.theme
        self._header.tools.addWidget(self.run_button)
        self._header.tools.addWidget(self.stop_button)
        heads = (self.run_button, self.stop_button)
        self._tools.set_widgets([made for made in self._commands if made not in heads])
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addWidget(self._note)
        self._frame = framed(theme, self.table)
        column.addWidget(self._frame, 1)
        column.addWidget(self._reason)
        column.addWidget(self._empty, 1)

    def _bind(self) -> None:
        bind = self.context.commands.bind
        acts: dict[str, Callable[[], object]] = {
            "queue.run": self._runner.start,
            "queue.stop": self._runner.stop,
            "queue.first": lambda: self._move(Priority.OPENED),
            "queue.sooner": lambda: self._move(job_queue.STEP),
            "queue.later": lambda: self._move(-job_queue.STEP),
            "queue.retry": self._retry,
            "queue.retry_all": self._retry_all,
            "queue.cancel": self._cancel,
            "queue.clear": self._clear,
        }
        for command, run in acts.items():
            bind(command, run)
        for made, command in self._commands.items():
            made.clicked.connect(partial(self._run, command))
        self.context.commands.attach(Scope.TABLE, self.table)

    def _run(self, command: str) -> None:
        self.context.commands.run(command)

    @Slot()
    def _look_again(self) -> None:
        if self.isVisible() and not self._loader.loading:
            self.refresh()

    @Slot(object)
    def _on_loaded(self, found: JobList) -> None:
        self._announce(found)
        before, self._shown = self._shown, found
        if found.lines != before.lines:
            self._show_lines(found)
        self._say()
        self._enable()
        if found.moving and self.isVisible():
            self._look.start()
        else:
            self._look.stop()

    def _show_lines(self, found: JobList) -> None:
        """Show the lines; the keys stay on the job they were on, and the list where it was."""
        current = self.table.current()
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self.table.set_values(found.lines)
        ids = [line.job.id for line in found.lines]
        if current is not None and current.job.id in ids:
            self.table.choose_row(ids.index(current.job.id))
        bar.setValue(place)

    def _announce(self, found: JobList) -> None:
        """Tell people who do not see the list which job has ended or failed."""
        before = {line.job.id: line.job.state for line in self._shown.lines}
        for line in found.lines:
            was = before.get(line.job.id)
            if was is JobState.RUNNING and line.job.state is not was:
                access.announce(self.table, spoken(line))

    def _say(self) -> None:
        """Say how much there is of what."""
        found = self._shown
        running, waiting = found.count(JobState.RUNNING), found.count(JobState.WAITING)
        failed = found.count(JobState.FAILED, JobState.INTERRUPTED)
        text = self.tr("Running: {running} · waiting: {waiting} · failed or interrupted: {failed}")
        counted = filled(text, running=str(running), waiting=str(waiting), failed=str(failed))
        self._header.say(self.title(), counted)
        there = bool(found.lines)
        self._frame.setVisible(there)
        if there and self.hasFocus():
            self.table.setFocus()
        self._empty.setVisible(not there)
        self._tools.setVisible(there)
        idle = waiting > 0 and not self._runner.running and running == 0
        self._note.setText(self.tr("Nobody works on the queue now.") if idle else "")
        self._note.setVisible(idle)

    def _say_reason(self) -> None:
        """Say the whole reason of the job the keys are on: its cell may be too narrow."""
        line = self.table.current()
        text = reason(line.job, self.context.languages.texts) if line is not None else ""
        self._reason.setText(text)
        self._reason.setVisible(bool(text))

    @Slot()
    def _enable(self) -> None:
        self._say_reason()
        found, line = self._shown, self.table.current()
        may, here = found.may, self._runner.running
        self.stop_button.setVisible(here)
        self.run_button.setVisible(not here)
        self.run_button.setEnabled(may and found.count(JobState.WAITING) > 0)
        for made in (self.first_button, self.sooner_button, self.later_button):
            made.setEnabled(may and line is not None and line.may_move)
        self.retry_button.setEnabled(may and line is not None and line.may_retry)
        self.cancel_button.setEnabled(may and line is not None and line.may_cancel)
        again = found.count(JobState.FAILED, JobState.INTERRUPTED)
        self.retry_all_button.setEnabled(may and again > 0)
        gone = found.count(JobState.DONE, JobState.FAILED, JobState.CANCELLED)
        self.clear_button.setEnabled(may and gone > 0)
        self.context.commands.set_condition(Condition.ROWS_SELECTED, line is not None)

    def _move(self, by: int) -> None:
        line, desk = self.table.current(), self.context.desk
        if line is not None and line.may_move:
            self._change(lambda: job_queue.move(desk, [line.job.id], by))

    def _retry(self) -> None:
        line, desk = self.table.current(), self.context.desk
        if line is not None and line.may_retry:
            self._change(lambda: job_queue.retry(desk, [line.job.id]), then_run=True)

    def _retry_all(self) -> None:
        desk, ids = self.context.desk, self._shown.ids(JobState.FAILED, JobState.INTERRUPTED)
        if ids:
            self._change(lambda: job_queue.retry(desk, ids), then_run=True)

    def _cancel(self) -> None:
        line, desk = self.table.current(), self.context.desk
        if line is not None and line.may_cancel:
            self._change(lambda: job_queue.cancel(desk, [line.job.id]))

    def _clear(self) -> None:
        states = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)
        desk, ids = self.context.desk, self._shown.ids(*states)
        if ids:
            self._change(lambda: job_queue.clear(desk, ids))

    def _change(self, work: Callable[[], object], *, then_run: bool = False) -> None:
        handle = self.context.jobs.start(lambda _token, _report: work(), lane=Lane.WRITING)
        if then_run:
            handle.succeeded.connect(self._runner.start)

    @Slot(object)
    def _open(self, line: JobLine) -> None:
        if line.job.contact_id is not None:
            self.navigate.emit("evaluate", EvaluateContact(line.job.contact_id))
