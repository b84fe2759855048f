"""The base of all pages: when to look again, what to say, where the keys go first."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent, QUndoStack
from PySide6.QtWidgets import QWidget

from qa_desk.domain.changes import Changes, Topic
from qa_desk.ui.context import Context


class Page(QWidget):
    """One page of the main window.

    A page is made by `pages.create`, which calls `retranslate()` once all widgets are there, and
    again whenever the language changes. `refresh()` is called when the page is shown and stale, and
    when something of its `topics` changes while it is shown: once a turn of the event loop.
    """

    navigate = Signal(str, object)
    """Key of another page, and what it is to open (see `arrive`)."""

    key: ClassVar[str] = ""
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._refresh_if_shown)
        context.hub.changed.connect(self._on_changed)

    def title(self) -> str:
        """Return the page's name in the window's language."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text anew in the window's language, accessible names too."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Start reading what the page shows; the answer comes by signal."""

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.setFocus()

    def arrive(self, argument: object) -> None:
        """Open what another page asked for; called before the page is shown."""

    def undo_stack(self) -> QUndoStack | None:
        """Return what Ctrl+Z undoes on this page; None where nothing can be undone."""
        return None

    def leave(self) -> None:
        """Settle what must not be left open: another page is about to be shown."""

    def make_stale(self) -> None:
        """Look again at the next occasion."""
        self._stale = True
        self._again.start()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not self and changes.topics & self.topics:
            self.make_stale()

    @Slot()
    def _refresh_if_shown(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Take the texts of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again if something has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._again.start()
