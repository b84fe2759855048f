"""The window's life: it runs until it is closed, and takes everything down again."""

import signal
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.ui.main import run
from qa_desk.ui.main_window import MainWindow


def test_the_window_runs_until_it_is_closed(
    qapp: QApplication, desk: Desk, service: JobService
) -> None:
    hooks = sys.excepthook
    QTimer.singleShot(200, _close_window)
    assert run(desk, service) == 0
    assert sys.excepthook is hooks
    with pytest.raises(RuntimeError):
        service.start(lambda _token, _report: None)
    assert qapp is QApplication.instance()


def test_control_c_in_the_terminal_closes_the_window(
    qapp: QApplication, desk: Desk, service: JobService
) -> None:
    QTimer.singleShot(200, lambda: signal.raise_signal(signal.SIGINT))
    assert run(desk, service) == 0
    assert qapp is QApplication.instance()


def _close_window() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.close()
