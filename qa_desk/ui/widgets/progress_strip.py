"""The work under way: what it is, how far it is, and how to stop it."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.qt_jobs import JobHandle
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label

_STEPS = 1000
_UNHEARD = (0.0, "")


class ProgressStrip(QWidget):
    """Follows the titled jobs; of those that go on the latest is shown, the others are counted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs: list[JobHandle] = []
        self._heard: dict[JobHandle, tuple[float, str]] = {}
        self._stopping: set[JobHandle] = set()
        self._text = label(TypeSize.SMALL, "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(context.theme.space(16))
        self._cancel = QToolButton()
        edge = round(context.theme.metrics.icon * 0.9)
        self._cancel.setIconSize(QSize(edge, edge))
        context.icons.dress(self._cancel, "cross", "text")
        self._cancel.clicked.connect(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(1))
        for widget in (self._text, self._bar, self._cancel):
            layout.addWidget(widget)
        context.jobs.started.connect(self.follow)
        self._show()

    @property
    def running(self) -> int:
        """How many jobs are under way."""
        return len(self._jobs)

    @Slot(object)
    def follow(self, handle: JobHandle) -> None:
        """Show a job until it is settled."""
        self._jobs.append(handle)
        self._heard[handle] = _UNHEARD
        handle.progressed.connect(lambda fraction, name: self._hear(handle, fraction, name))
        handle.succeeded.connect(lambda: self._announce_end(handle))
        handle.settled.connect(lambda: self._drop(handle))
        self._show()

    @Slot()
    def cancel(self) -> None:
        """Stop the job that is shown."""
        if self._jobs:
            handle = self._shown()
            self._stopping.add(handle)
            handle.cancel()
            self._show()

    def retranslate(self) -> None:
        """Take the texts of the window's language."""
        access.name(self._cancel, self.tr("Stop this work"))
        self._cancel.setToolTip(self._context.commands.action("jobs.cancel").toolTip())
        access.name(self._bar, self.tr("Progress of the work"))
        self._show()

    def _hear(self, handle: JobHandle, fraction: float, name: str) -> None:
        if handle in self._heard:
            self._heard[handle] = (fraction, name)
            self._show()

    def _announce_end(self, handle: JobHandle) -> None:
        access.announce(self, filled(self.tr("Finished: {work}"), work=handle.title))

    def _drop(self, handle: JobHandle) -> None:
        self._jobs.remove(handle)
        del self._heard[handle]
        self._stopping.discard(handle)
        self._show()

    def _shown(self) -> JobHandle:
        """Return what is shown: a job that only waits for its turn tells nothing."""
        going = [handle for handle in self._jobs if self._heard[handle] != _UNHEARD]
        return (going or self._jobs)[-1]

    def _show(self) -> None:
        self.setVisible(bool(self._jobs))
        self._context.commands.set_condition(Condition.JOB_RUNNING, bool(self._jobs))
        if not self._jobs:
            return
        handle = self._shown()
        self._cancel.setEnabled(handle not in self._stopping)
        fraction, name = self._heard[handle]
        others = len(self._jobs) - 1
        more = " · " + self.tr("%n more", "", others) if others else ""
        self._text.setText(handle.title + (f" · {name}" if name else "") + more)
        self._bar.setRange(0, _STEPS if fraction > 0 else 0)
        self._bar.setValue(round(fraction * _STEPS))
