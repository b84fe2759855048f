"""What the children of the tests do; light, because each child imports it anew."""

import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from qa_desk.audio import probing
from qa_desk.audio.faults import Damaged
from qa_desk.audio.probe import Probe

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


def read_in_silence(connection: Connection, _request: None) -> None:
    """Be a reader that never answers."""
    connection.send(probing.Ready())
    while True:
        time.sleep(3600)


def read_to_death(connection: Connection, _request: None) -> None:
    """Be a reader that dies of every recording whose name has "bad" in it."""
    connection.send(probing.Ready())
    while True:
        path = connection.recv().path
        if "bad" in path.name:
            os._exit(11)
        connection.send(probing.Told(Probe("pcm", 1, 8000, 1000)))


def read_slowly(connection: Connection, _request: None) -> None:
    """Be a reader that takes long and says so."""
    connection.send(probing.Ready())
    connection.recv()
    for part in range(10):
        connection.send(probing.Progressed(part / 10))
        time.sleep(0.05)
    connection.send(probing.Told(Probe("pcm", 1, 8000, 1000)))


def read_greedily(connection: Connection, _request: None) -> None:
    """Be a reader that wants a gigabyte for each recording and may have a sixteenth of it."""
    probing._limit_memory(64 << 20)
    connection.send(probing.Ready())
    path = connection.recv().path
    try:
        taken = len(bytearray(1 << 30))
        connection.send(probing.Told(Probe("pcm", 1, 8000, taken)))
    except MemoryError:
        connection.send(probing.Told(Damaged(path=path)))
