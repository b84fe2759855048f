"""The outer gate of the window: a bug is logged, shown once, and the work goes on."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from qa_desk.errors import Cancelled, Expected
from qa_desk.logs import redacted
from qa_desk.services.redacting import redact_text
from qa_desk.ui.dialogs import CrashDialog
from qa_desk.ui.notices import Notices

_LOG = logging.getLogger(__name__)


class CrashGate(QObject):
    """Takes what nobody else caught, from any thread."""

    _caught = Signal(object)

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._shown: set[str] = set()
        self._open_dialogs: list[CrashDialog] = []
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)
        self._hooks = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Catch what escapes from slots and threads, until `remove`."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    @Slot(object)
    def take(self, error: BaseException) -> None:
        """Show a fault as a notice; log a bug and show it."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, Expected):
            _LOG.error("a bug in the window", exc_info=error)
        self._caught.emit(error)

    def _on_exception(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.take(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    @Slot(object)
    def _on_caught(self, error: BaseException) -> None:
        if isinstance(error, Expected):
            self._notices.fault(error)
            return
        trace = redact_text(redacted("".join(traceback.format_exception(error)))).text
        if trace not in self._shown:
            self._shown.add(trace)
            self._open(trace)

    def _open(self, trace: str) -> None:
        """Show the dialog; without a parent it lives only as long as somebody holds it."""
        dialog = CrashDialog(trace, QApplication.activeWindow())
        self._open_dialogs.append(dialog)
        dialog.finished.connect(lambda: self._open_dialogs.remove(dialog))
        dialog.open()
