"""Children that open recordings, so that a bad one harms nothing but its own child."""

import atexit
import multiprocessing
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final

from qa_desk.audio.probe import Probe
from qa_desk.audio.probing import Asking, Progressed, Told, serve
from qa_desk.audio.raw import Raw
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Expected

PATIENCE_S: Final = 5.0
"""How long a child may be silent over a recording; one that decodes tells of it all the time."""
START_S: Final = 60.0
"""How long a child may take to start, on a machine that has other things to do."""
MOST: Final = 4
AHEAD: Final = 8
"""Recordings that a child is given before it has answered for the first of them."""
_BETWEEN_S: Final = 0.1


class Unreadable(Expected):
    """Reading it broke the decoder, or took too much time or memory: fact `path`."""

    code = "audio.unreadable"


@dataclass(slots=True, eq=False)
class Asked:
    """A recording that a child was given; `found` is None until it has answered."""

    asking: Asking
    child: "_Child"
    found: Probe | Expected | None = None

    @property
    def path(self) -> Path:
        """The recording."""
        return self.asking.path


@dataclass(slots=True, eq=False)
class _Child:
    """One process, our end of its pipe, and what it was given, in order."""

    process: BaseProcess
    pipe: Connection
    given: deque[Asked] = field(default_factory=deque)
    ready: bool = False

    def end(self) -> None:
        """Let go of it, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def start() -> _Child:
    """Start a child."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with theirs:
        process = context.Process(target=serve, args=(theirs,), daemon=True)
        process.start()
    return _Child(process, ours)


@dataclass(slots=True)
class Readers:
    """The children of one import; they are used by one thread, and answers come in order."""

    patience_s: float = PATIENCE_S
    most: int = field(default_factory=lambda: max(1, min(MOST, os.cpu_count() or 1)))
    begin: Callable[[], _Child] = start
    children: list[_Child] = field(default_factory=list)

    @property
    def ahead(self) -> int:
        """How many recordings are worth asking for before the first answer is waited for."""
        return self.most * AHEAD

    def ask(self, path: Path, raw: Raw | None = None) -> Asked:
        """Give a recording to the child that has least to do; `raw` is for one without a header."""
        idle = [child for child in self.children if not child.given]
        if not idle and len(self.children) < self.most:
            self.children.append(self.begin())
        child = min(self.children, key=lambda each: len(each.given))
        asked = Asked(Asking(path, raw), child)
        child.given.append(asked)
        self._send(child, asked)
        return asked

    def answer(self, asked: Asked, report: Report = unheard) -> Probe:
        """Wait for an answer; raises the faults of `audio.faults`, and Unreadable."""
        while asked.found is None:
            self._listen(asked.child, report)
        if isinstance(asked.found, Expected):
            raise asked.found
        return asked.found

    def probe(self, path: Path, report: Report = unheard) -> Probe:
        """Ask for one recording and wait for the answer."""
        return self.answer(self.ask(path), report)

    def close(self) -> list[_Child]:
        """End children that are at work; return those that can go on elsewhere."""
        free = [child for child in self.children if child.ready and not child.given]
        for child in self.children:
            if child not in free:
                child.end()
        self.children = []
        return free

    def _listen(self, child: _Child, report: Report) -> None:
        """Take the child's next answer; one that dies or falls silent is replaced."""
        first = child.given[0]
        try:
            first.found = self._next(child, report)
        except (OSError, EOFError):
            first.found = Unreadable(path=first.path)
            self._replace(child)
        child.given.popleft()

    def _next(self, child: _Child, report: Report) -> Probe | Expected:
        until = self._deadline(child)
        fraction = 0.0
        while time.monotonic() < until:
            word = child.pipe.recv() if child.pipe.poll(_BETWEEN_S) else None
            if isinstance(word, Told):
                return word.found
            if word is not None:
                child.ready = True
                until = self._deadline(child)
            if isinstance(word, Progressed):
                fraction = word.fraction
            report(fraction, child.given[0].path.name)
        raise TimeoutError

    def _replace(self, child: _Child) -> None:
        """Put another process in the place of a child, and give it what is left of its work."""
        child.end()
        other = self.begin()
        child.process, child.pipe, child.ready = other.process, other.pipe, other.ready
        for asked in list(child.given)[1:]:
            self._send(child, asked)

    def _send(self, child: _Child, asked: Asked) -> None:
        try:
            child.pipe.send(asked.asking)
        except OSError:
            return  # it is dead, which its silence will tell

    def _deadline(self, child: _Child) -> float:
        return time.monotonic() + (self.patience_s if child.ready else START_S)


@dataclass(slots=True)
class _Waiting:
    """Children between two imports; several threads may ask."""

    children: list[_Child] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> _Child:
        """Return a child that waits and is alive, or a new one."""
        with self.lock:
            while self.children:
                child = self.children.pop()
                if child.process.is_alive():
                    return child
                child.end()
        return start()

    def give(self, children: list[_Child]) -> None:
        """Keep children for the next import, as many as one takes."""
        with self.lock:
            self.children += children
            surplus, self.children = self.children[MOST:], self.children[:MOST]
        for child in surplus:
            child.end()

    def close(self) -> None:
        """End all of them."""
        with self.lock:
            children, self.children = self.children, []
        for child in children:
            child.end()


_WAITING: Final = _Waiting()
atexit.register(_WAITING.close)


@contextmanager
def readers() -> Iterator[Readers]:
    """Give children for one import; they live on for the next one, and end with the program."""
    found = Readers(begin=_WAITING.take)
    try:
        yield found
    finally:
        _WAITING.give(found.close())
