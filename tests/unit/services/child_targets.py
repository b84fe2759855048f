"""What the children of the tests do; light, because each child imports it anew."""

import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

Target = Callable[[Connection, None], None]


def count(connection: Connection, number: int) -> None:
    with connection:
        for i in range(number):
            connection.send(i)


def die(connection: Connection, exit_code: int) -> None:
    connection.send("last message")
    os._exit(exit_code)


def be_killed(connection: Connection, _request: None) -> None:
    connection.send(os.getpid())
    os.kill(os.getpid(), signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)


def work_for_ever(connection: Connection, _request: None) -> None:
    connection.send(os.getpid())
    while True:
        time.sleep(3600)


def refuse_to_stop(connection: Connection, _request: None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    work_for_ever(connection, None)


def hang_after_the_last_word(connection: Connection, _request: None) -> None:
    connection.send("done")
    connection.close()
    while True:
        time.sleep(3600)


def modules_loaded(connection: Connection, _request: None) -> None:
    with connection:
        connection.send(sorted(sys.modules))
