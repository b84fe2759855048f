"""Builds the window around an open desk, runs it, and takes it down again."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QApplication

from qa_desk.domain.progress import Report, Token
from qa_desk.services import keeping
from qa_desk.services.desk import Desk, Done
from qa_desk.services.jobs import JobService
from qa_desk.services.restoring import Backup, DatabaseDamaged
from qa_desk.ui.collector import Collector
from qa_desk.ui.commands import TABLE, Command, page_command
from qa_desk.ui.context import BuildDemo, Context
from qa_desk.ui.crash import CrashGate
from qa_desk.ui.hub import Hub
from qa_desk.ui.i18n import Languages, chosen_language
from qa_desk.ui.icons import Icons, application_icon
from qa_desk.ui.main_window import MainWindow
from qa_desk.ui.notices import Notice, Notices, Tone
from qa_desk.ui.pages import PAGES, preload
from qa_desk.ui.preferences import Preferences
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.settings_trace import SettingsTrace
from qa_desk.ui.shortcuts import CommandTable
from qa_desk.ui.theme import Mode, Theme
from qa_desk.ui.viewmodels.watching import FolderWatch

_SIGNAL_LOOK_MS = 250
_PRELOAD_AFTER_MS = 1000
"""Loading modules holds the interpreter's lock: the first page must have been painted before."""

_COPY_AFTER_MS = 5000
"""The first pages are read before the disk is busy with a copy."""


@dataclass(frozen=True, slots=True)
class Shell:
    """The window and what its parts share."""

    context: Context
    window: MainWindow
    gate: CrashGate


def run(desk: Desk, service: JobService, build_demo: BuildDemo | None = None) -> int:
    """Show the window until it is closed; the caller closes the service and the desk's store."""
    app = application()
    with shell(app, desk, service, build_demo) as built:
        built.gate.install()
        built.window.show()
        with _interruptible(built.window), _collecting(built.window) as collector:
            load = partial(_preload, built.context, collector)
            QTimer.singleShot(_PRELOAD_AFTER_MS, built.window, load)
            keep_whole = partial(_keep_whole, built.context)
            QTimer.singleShot(_COPY_AFTER_MS, built.window, keep_whole)
            return app.exec()


def application() -> QApplication:
    """Return the process's application, made if there is none yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    app.setApplicationName("QA Desk")
    app.setDesktopFileName("qa-desk")
    app.setWindowIcon(application_icon())
    return app


@contextmanager
def shell(
    app: QApplication, desk: Desk, service: JobService, build_demo: BuildDemo | None = None
) -> Iterator[Shell]:
    """Build the window; afterwards stop all jobs and take everything down in reverse."""
    context = build_context(app, desk, service, build_demo)
    gate = CrashGate(context.notices)
    context.jobs.failed.connect(partial(_take, context, gate))
    window = MainWindow(context, PAGES)
    SettingsTrace(context, window)
    window.show_page(PAGES[0].key)
    try:
        yield Shell(context, window, gate)
    finally:
        # First, so that a page can still save what was being typed.
        window.close_now()
        gate.remove()
        context.watch.stop()
        context.jobs.close()
        window.deleteLater()
        # Gone before the translators: the pages would take other texts, and read their lists anew.
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        context.languages.close()


def _take(context: Context, gate: CrashGate, error: BaseException) -> None:
    """Tell what nobody else told; where the database is damaged, show the way to its copies."""
    if not isinstance(error, DatabaseDamaged):
        gate.take(error)
        return
    sentence = context.languages.sentence(error)
    action = QCoreApplication.translate("Copies", "Go to the copies")
    to_copies = partial(context.commands.run, "go.settings")
    context.notices.offer(Notice(Tone.BAD, sentence, action, to_copies))


def build_context(
    app: QApplication, desk: Desk, service: JobService, build_demo: BuildDemo | None = None
) -> Context:
    """Build what all pages share."""
    preferences = Preferences(desk.settings, desk.paths.settings)
    theme = Theme(app, Mode(desk.settings.text("theme")))
    languages = Languages(chosen_language(desk.settings.text("language")))
    preferences.changed.connect(lambda key: _follow(key, preferences, theme, languages))
    hub = Hub()
    jobs = QtJobs(service, hub)
    return Context(
        opened=desk,
        preferences=preferences,
        jobs=jobs,
        hub=hub,
        theme=theme,
        icons=Icons(theme),
        commands=CommandTable((*_page_commands(), *TABLE)),
        languages=languages,
        notices=Notices(languages),
        undo=QUndoGroup(),
        watch=FolderWatch(lambda: replace(desk, settings=preferences.settings), jobs, preferences),
        build_demo=build_demo,
    )


def _keep_whole(context: Context) -> None:
    """Make the copy of the day, and clear away what a crash left half written."""
    desk = context.desk

    def work(_token: Token, _report: Report) -> Done[Backup] | None:
        keeping.tidy(desk)
        return keeping.daily(desk)

    context.jobs.start(work)


def _preload(context: Context, collector: Collector) -> None:
    handle = context.jobs.start(lambda token, _report: preload(token))
    handle.succeeded.connect(collector.spare)


def _follow(key: str, preferences: Preferences, theme: Theme, languages: Languages) -> None:
    if key == "language":
        languages.switch(chosen_language(preferences.settings.text(key)))
    elif key == "theme":
        theme.set_mode(Mode(preferences.settings.text(key)))


def _page_commands() -> Iterator[Command]:
    for place, entry in enumerate((entry for entry in PAGES if entry.in_rail), 1):
        yield page_command(entry.key, entry.text, entry.icon, place)
    for entry in PAGES:
        if not entry.in_rail:
            yield page_command(entry.key, entry.text, entry.icon)


@contextmanager
def _collecting(window: MainWindow) -> Iterator[Collector]:
    """Collect garbage where and when it does not hold the window up."""
    collector = Collector(window)
    collector.start()
    try:
        yield collector
    finally:
        collector.stop()


@contextmanager
def _interruptible(window: MainWindow) -> Iterator[None]:
    """Close the window on Ctrl+C in the terminal; the timer lets Python see the signal."""
    before = signal.signal(signal.SIGINT, lambda *_: window.close())
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNAL_LOOK_MS)
    try:
        yield
    finally:
        timer.stop()
        signal.signal(signal.SIGINT, before)
