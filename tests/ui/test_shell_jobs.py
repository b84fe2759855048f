"""Jobs seen from the window: answers on its thread, one outcome, changes published."""

import itertools
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import NotFound
from qa_desk.services.desk import Done
from qa_desk.ui.context import Context
from qa_desk.ui.qt_jobs import Loader


def test_the_answer_comes_on_the_threads_of_the_window(context: Context, qtbot: QtBot) -> None:
    threads: list[int] = []
    worked: list[int] = []

    def work(_token: Token, _report: Report) -> int:
        worked.append(threading.get_ident())
        return 42

    handle = context.jobs.start(work)
    handle.succeeded.connect(lambda _value: threads.append(threading.get_ident()))
    with qtbot.waitSignal(handle.succeeded) as told:
        pass
    assert told.args == [42]
    assert threads == [threading.get_ident()]
    assert worked != threads


def test_settled_comes_once_and_last(context: Context, qtbot: QtBot) -> None:
    told: list[str] = []
    handle = context.jobs.start(lambda _token, report: report(1.0, "x"))
    handle.progressed.connect(lambda *_: told.append("progressed"))
    handle.succeeded.connect(lambda *_: told.append("succeeded"))
    handle.settled.connect(lambda: told.append("settled"))
    with qtbot.waitSignal(handle.settled):
        pass
    assert told == ["progressed", "succeeded", "settled"]
    assert not context.jobs.busy


def test_what_a_job_changed_is_published_with_its_origin(context: Context, qtbot: QtBot) -> None:
    heard: list[tuple[object, object]] = []
    context.hub.changed.connect(lambda changes, origin: heard.append((changes, origin)))
    changes = touched(Topic.SAMPLES)
    handle = context.jobs.start(lambda _token, _report: Done("value", changes), origin="me")
    with qtbot.waitSignal(handle.settled):
        pass
    assert heard == [(changes, "me")]


def test_a_fault_goes_to_the_notices_unless_the_caller_shows_it(
    context: Context, qtbot: QtBot
) -> None:
    def work(_token: Token, _report: Report) -> None:
        raise NotFound(what="x", id=1)

    told: list[object] = []
    context.jobs.failed.connect(told.append)
    for own_faults in (True, False):
        handle = context.jobs.start(work, own_faults=own_faults)
        with qtbot.waitSignal(handle.settled):
            pass
    assert [type(fault) for fault in told] == [NotFound]


def test_a_job_cancelled_before_it_began_is_cancelled(context: Context, qtbot: QtBot) -> None:
    handle = context.jobs.start(lambda token, _report: token.wait(30))
    handle.cancel()
    with qtbot.waitSignal(handle.settled):
        pass
    assert handle.is_settled


def test_a_newer_request_makes_the_older_void(context: Context, qtbot: QtBot) -> None:
    owner = QObject()
    loader = Loader(context.jobs, owner)
    told: list[object] = []
    loader.loaded.connect(told.append)
    gate = threading.Event()

    def slow(_token: Token, _report: Report) -> str:
        gate.wait(30)
        return "old"

    loader.load(slow)
    with qtbot.waitSignal(loader.loaded):
        loader.load(lambda _token, _report: "new")
    gate.set()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert told == ["new"]
    assert not loader.loading


@pytest.mark.parametrize("times", [2, 5])
def test_the_window_goes_on_while_jobs_work(context: Context, qtbot: QtBot, times: int) -> None:
    gate = threading.Event()
    handles = [context.jobs.start(lambda _t, _r: gate.wait(30)) for _ in range(times)]
    ticks = itertools.count()
    qtbot.waitUntil(lambda: next(ticks) > 3)
    gate.set()
    qtbot.waitUntil(lambda: all(handle.is_settled for handle in handles))


def test_what_was_not_heard_before_the_end_is_told_to_nobody(context: Context) -> None:
    handle = context.jobs.start(lambda _token, _report: "late")
    assert handle._ticket is not None
    assert handle._ticket.wait(30)
    heard: list[object] = []
    handle.succeeded.connect(heard.append)
    context.jobs.close()
    QCoreApplication.sendPostedEvents()
    assert not context.jobs.busy
    assert heard == []
