"""Child processes that compute, so that a native crash or a cancel never harms the window."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final, TypeVar

from qa_desk.domain.progress import Token
from qa_desk.errors import Expected

Request = TypeVar("Request")
_SECONDS_BETWEEN_CHECKS: Final = 0.05
_SECONDS_TO_OBEY: Final = 2.0


class ChildDied(Expected):
    """A child process ended without its last word: fact `exit_code` (negative: a signal)."""

    code = "job.child_died"


def run_child(
    target: Callable[[Connection, Request], None],
    request: Request,
    on_message: Callable[[object], None],
    token: Token,
) -> None:
    """Run the target in a spawned process and hand its messages on, until it closes its end.

    The target is a function of a module that needs neither Qt nor the database. Raises ChildDied
    when the child crashes, and Cancelled at once when asked to stop; no child is left behind,
    whatever `on_message` raises.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_accompanied, args=(target, theirs, request), daemon=True)
    with ours:
        with theirs:
            child.start()
        try:
            _listen(ours, child.sentinel, on_message, token)
            child.join(_SECONDS_TO_OBEY)
            if child.exitcode:
                raise ChildDied(exit_code=child.exitcode)
        finally:
            _end(child)


def _accompanied(
    target: Callable[[Connection, Request], None], connection: Connection, request: Request
) -> None:
    """Run the target in the child, and end with the parent: one that is killed ends nobody."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    target(connection, request)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _listen(
    connection: Connection, death: int, on_message: Callable[[object], None], token: Token
) -> None:
    """Hand on what comes until the child closes its end or is dead."""
    while True:
        token.check()
        ready = wait([connection, death], _SECONDS_BETWEEN_CHECKS)
        if connection not in ready:
            if ready:
                return
            continue
        try:
            message = connection.recv()
        except (EOFError, OSError):  # OSError: it died in the middle of a message
            return
        on_message(message)


def _end(child: SpawnProcess) -> None:
    child.terminate()
    child.join(_SECONDS_TO_OBEY)
    if child.is_alive():
        child.kill()
        child.join()
    child.close()
