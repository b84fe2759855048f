"""A window on a fresh workspace, built and buried within each test."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.settings import Settings
from qa_desk.ui.context import Context
from qa_desk.ui.main import Shell, build_context, shell
from qa_desk.ui.pages.evaluate import EvaluatePage
from tests.ui.evaluate_bench import Bench
from tests.workspace import a_desk
from tools import translations


@pytest.fixture(scope="session", autouse=True)
def built_translations() -> None:
    """Build the .qm files where they are older than their sources."""
    for language in translations.LANGUAGES:
        source = translations.path_of(language)
        built = source.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            translations.build()
            return


@pytest.fixture(autouse=True)
def garbage_goes_here() -> Iterator[None]:
    """Collect garbage on this thread alone, as the program does: others would bury live QObjects."""
    gc.disable()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def no_widget_survives() -> Iterator[None]:
    """Bury every widget of the test now, not later under Qt's feet."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        for widget in app.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not app.topLevelWidgets()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return an open desk in English and the light look."""
    opened = a_desk(tmp_path)
    settings = Settings({"language": "en", "theme": "light"}, {})
    yield Desk(opened.paths, opened.store, settings, opened.clock, opened.user)
    opened.store.close()


@pytest.fixture
def service() -> Iterator[JobService]:
    """Return a job service that is closed and joined afterwards."""
    with JobService() as opened:
        yield opened


@pytest.fixture
def context(qapp: QApplication, desk: Desk, service: JobService) -> Iterator[Context]:
    """Return what pages are given; jobs are stopped afterwards."""
    built = build_context(qapp, desk, service)
    yield built
    built.jobs.close()
    built.languages.close()


@pytest.fixture
def opened_shell(
    qapp: QApplication, qtbot: QtBot, desk: Desk, service: JobService
) -> Iterator[Shell]:
    """Return the whole window, shown."""
    with shell(qapp, desk, service) as built, qtbot.captureExceptions() as caught:
        built.window.show()
        qtbot.waitExposed(built.window)
        yield built
        assert not caught


@pytest.fixture
def bench(opened_shell: Shell, qtbot: QtBot, desk: Desk) -> Iterator[Bench]:
    """Return hands for the evaluation page of a window; its player is closed afterwards."""
    yield Bench(opened_shell, qtbot, desk)
    if isinstance(opened_shell.window.page, EvaluatePage):
        opened_shell.window.page.listening.player.close(5)
