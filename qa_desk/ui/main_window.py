"""The main window: rail, pages made when first shown, notices, status line, palette."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic, touched
from qa_desk.services.jobs import Lane
from qa_desk.ui.commands import Condition, Scope
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import KeysDialog, ask
from qa_desk.ui.i18n import filled
from qa_desk.ui.icons import application_icon
from qa_desk.ui.machine import MachineWatch
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages import PageEntry, create
from qa_desk.ui.pages.page import Page
from qa_desk.ui.widgets.command_palette import CommandPalette
from qa_desk.ui.widgets.nav_rail import NavRail
from qa_desk.ui.widgets.notice_bar import NoticeBar
from qa_desk.ui.widgets.status_line import StatusLine
from qa_desk.ui.window_keys import WindowKeys

_GEOMETRY: Final = "window/geometry"
_SHARE_OF_SCREEN: Final = 0.9


class MainWindow(QMainWindow):
    """Everything the person sees; pages know it only by their `navigate` signal."""

    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, context: Context, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._context = context
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._key = ""
        self._agreed_to_close = False
        self.rail = NavRail(context, entries)
        self.notices = NoticeBar(context)
        self.stack = QStackedWidget()
        self.status = StatusLine(context)
        self.machine = MachineWatch(context, self.status)
        self._keys = WindowKeys(context.commands)
        self.palette_popup = self._arrange()
        self._bind()
        self.setWindowIcon(application_icon())
        self._restore_geometry()
        self.retranslate()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._key)

    @Slot(str, object)
    def show_page(self, key: str, argument: object = None) -> None:
        """Show a page, making it if need be; KeyError if there is none of that key."""
        if self.page is not None and key != self._key:
            self.page.leave()
        page = self._pages.get(key) or self._make(key)
        if argument is not None:
            page.arrive(argument)
        self._key = key
        self.stack.setCurrentWidget(page)
        self.rail.mark(key)
        self._context.commands.set_page(key)
        self._context.undo.setActiveStack(page.undo_stack())  # type: ignore[arg-type]
        self._retitle()
        page.focus_first()
        self.page_shown.emit(key)

    def retranslate(self) -> None:
        """Set every text of the window's own in its language."""
        self.setLocale(self._context.languages.locale)
        self._context.commands.retranslate()
        for part in (self.rail, self.notices, self.status, self.machine, self.palette_popup):
            part.retranslate()
        self.stack.setAccessibleName(self.tr("Page"))
        keys = self._context.commands.keys_text
        hint = self.tr("{palette} finds commands, {help} shows all keys")
        self.status.hint.setText(filled(hint, palette=keys("palette.open"), help=keys("help.keys")))
        self._retitle()

    def close_now(self) -> None:
        """Close without asking, whatever is under way."""
        self._agreed_to_close = True
        self.close()

    def _arrange(self) -> CommandPalette:
        centre = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.notices, self.stack, self.status):
            column.addWidget(widget, 1 if widget is self.stack else 0)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)
        theme = self._context.theme
        self.setMinimumSize(theme.space(100), theme.space(70))
        return CommandPalette(self._context, centre)

    def _bind(self) -> None:
        commands = self._context.commands
        commands.bind("palette.open", self.palette_popup.open)
        commands.bind("help.keys", self._show_keys)
        commands.bind("page.refresh", self._look_again)
        commands.bind("jobs.cancel", self.status.progress.cancel)
        commands.bind("notice.dismiss", self.notices.dismiss)
        commands.bind("window.close", self.close)
        for key in self._entries:
            commands.bind(f"go.{key}", partial(self.show_page, key))
        commands.attach(Scope.WINDOW, self)
        if self._context.build_demo is not None:
            commands.bind("demo.build", self._build_demo)
            commands.set_condition(Condition.NO_DEMO_RUNNING, True)
        self.rail.chosen.connect(self.show_page)
        self._bind_undo()

    def _bind_undo(self) -> None:
        commands, undo = self._context.commands, self._context.undo
        commands.bind("edit.undo", undo.undo)
        commands.bind("edit.redo", undo.redo)
        undo.canUndoChanged.connect(lambda can: commands.set_condition(Condition.CAN_UNDO, can))
        undo.canRedoChanged.connect(lambda can: commands.set_condition(Condition.CAN_REDO, can))

    def _make(self, key: str) -> Page:
        page = create(self._entries[key], self._context)
        page.navigate.connect(self.show_page)
        stack = page.undo_stack()
        if stack is not None:
            self._context.undo.addStack(stack)
        self._pages[key] = page
        self.stack.addWidget(page)
        return page

    def _retitle(self) -> None:
        page = self.page
        self.setWindowTitle(f"{page.title()} · QA Desk" if page else "QA Desk")

    def _look_again(self) -> None:
        if self.page is not None:
            self.page.make_stale()

    def _build_demo(self) -> None:
        if self._context.build_demo is None:
            return
        title = self.tr("Opening the demo contacts")
        handle = self._context.jobs.start(self._context.build_demo, lane=Lane.WRITING, title=title)
        self._context.commands.set_condition(Condition.NO_DEMO_RUNNING, False)
        handle.succeeded.connect(self._on_demo_built)
        handle.failed.connect(self._show_what_is_there)
        handle.cancelled.connect(self._on_demo_stopped)
        handle.settled.connect(self._on_demo_settled)

    @Slot()
    def _on_demo_built(self) -> None:
        self._context.notices.tell(Tone.GOOD, self.tr("The demo contacts are there."))
        self.show_page("home")

    @Slot()
    def _on_demo_stopped(self) -> None:
        self._show_what_is_there()
        text = self.tr("Stopped. Open the demo contacts again to bring in the rest.")
        self._context.notices.tell(Tone.INFO, text)

    @Slot()
    def _on_demo_settled(self) -> None:
        self._context.commands.set_condition(Condition.NO_DEMO_RUNNING, True)

    @Slot()
    def _show_what_is_there(self) -> None:
        """Tell the pages of what was made before the demo was stopped or failed."""
        self._context.hub.publish(touched(*Topic), self)

    def _show_keys(self) -> None:
        KeysDialog(self._context, self).open()

    def _settings(self) -> QSettings:
        return QSettings(str(self._context.window_file), QSettings.Format.IniFormat)

    def _restore_geometry(self) -> None:
        kept = self._settings().value(_GEOMETRY)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(self._first_size())

    def _first_size(self) -> QSize:
        """Take most of the screen, but no more than lists can make use of."""
        theme = self._context.theme
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        return room.boundedTo(QSize(theme.space(220), theme.space(130))).expandedTo(
            self.minimumSize()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that Qt's shortcuts do not know on a Cyrillic layout."""
        if not self._keys.run(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the texts of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the palette away: it is placed anew when it is opened."""
        super().resizeEvent(event)
        self.palette_popup.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page settle what is open, and remember the window's place; ask if work goes on."""
        if self.status.progress.running and not self._agreed_to_close:
            event.ignore()
            question = self.tr("Work is under way. Stop it and close? What is done so far stays.")
            ask(self, question, self.tr("Stop and close"), self.close_now)
            return
        if self.page is not None:
            self.page.leave()
        self._settings().setValue(_GEOMETRY, self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)
