import os
import sys
import threading
import time

import pytest

from qa_desk.domain.progress import Token
from qa_desk.errors import Cancelled
from qa_desk.services import children
from qa_desk.services.children import ChildDied, run_child
from tests.unit.services import child_targets

PATIENCE_S = 20


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give children that do not obey a tenth of a second instead of seconds."""
    monkeypatch.setattr(children, "_SECONDS_TO_OBEY", 0.1)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_messages_arrive_all_and_in_order() -> None:
    heard: list[object] = []
    run_child(child_targets.count, 2000, heard.append, Token())
    assert heard == list(range(2000))


@pytest.mark.parametrize("exit_code", [1, 3])
def test_child_that_ends_badly_is_a_fault_with_its_exit_code(exit_code: int) -> None:
    heard: list[object] = []
    with pytest.raises(ChildDied) as caught:
        run_child(child_targets.die, exit_code, heard.append, Token())
    assert caught.value.facts == {"exit_code": exit_code}
    assert heard == ["last message"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to die of")
def test_child_killed_from_outside_is_a_fault() -> None:
    with pytest.raises(ChildDied) as caught:
        run_child(child_targets.be_killed, None, lambda _message: None, Token())
    assert caught.value.facts == {"exit_code": -9}


@pytest.mark.parametrize(
    "target", [child_targets.work_for_ever, child_targets.refuse_to_stop], ids=lambda t: t.__name__
)
def test_cancel_leaves_no_child_behind(target: child_targets.Target) -> None:
    token = Token()
    pids: list[int] = []

    def on_message(message: object) -> None:
        assert isinstance(message, int)
        pids.append(message)
        token.cancel()

    with pytest.raises(Cancelled):
        run_child(target, None, on_message, token)
    assert not _is_running(pids[0])


def test_cancel_is_immediate() -> None:
    token = Token()
    began = threading.Event()
    ended: list[float] = []

    def drive() -> None:
        with pytest.raises(Cancelled):
            run_child(child_targets.work_for_ever, None, lambda _message: began.set(), token)
        ended.append(time.monotonic())

    thread = threading.Thread(target=drive)
    thread.start()
    assert began.wait(PATIENCE_S)
    asked = time.monotonic()
    token.cancel()
    thread.join(PATIENCE_S)
    assert ended[0] - asked < PATIENCE_S / 2


def test_listener_that_fails_ends_the_child() -> None:
    pids: list[object] = []

    def on_message(message: object) -> None:
        pids.append(message)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run_child(child_targets.work_for_ever, None, on_message, Token())
    assert isinstance(pids[0], int)
    assert not _is_running(pids[0])


def test_child_that_hangs_after_its_last_word_is_ended() -> None:
    heard: list[object] = []
    run_child(child_targets.hang_after_the_last_word, None, heard.append, Token())
    assert heard == ["done"]


def test_child_loads_neither_qt_nor_the_database() -> None:
    loaded: list[object] = []
    run_child(child_targets.modules_loaded, None, loaded.append, Token())
    assert isinstance(loaded[0], list)
    assert not {"PySide6", "sqlalchemy", "qa_desk.db"} & set(loaded[0])
