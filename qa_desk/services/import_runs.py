"""The book of imports: what came in together, and how it ended."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.db.store import Change
from qa_desk.domain.ids import ImportId
from qa_desk.domain.imports import ImportRun, RunCounts, RunState
from qa_desk.domain.permissions import Verb
from qa_desk.errors import Cancelled, Expected
from qa_desk.importing.outcome import shown
from qa_desk.importing.survey import TABLES
from qa_desk.services import access
from qa_desk.services.desk import Desk

SHOWN: Final = 500
_NAMED: Final = 5
_LOG: Final = logging.getLogger(__name__)


def runs(desk: Desk, limit: int = SHOWN) -> list[ImportRun]:
    """Return the latest imports that the person at the desk may see, newest first."""
    sight = access.require(desk, Verb.IMPORT_CONTACTS)
    with desk.store.read() as reader:
        return [run for run in reader.imports.runs(limit) if sight.covers(run.by, "")]


@dataclass(slots=True)
class Book:
    """What is written down of one import, which has a number once it changes something."""

    what: str
    run: ImportId | None = None

    def number(self, change: Change) -> ImportId:
        """Return the import's number; the first batch that changes something brings it along."""
        if self.run is None:
            self.run = change.imports.begin(self.what)
        return self.run


@contextmanager
def written_down(
    desk: Desk, paths: Sequence[Path], counts: Callable[[], RunCounts]
) -> Iterator[Book]:
    """Give the book of a new import, and note how the block ended: done, stopped or failed.

    An import that changed nothing leaves nothing; one that was undone meanwhile stays undone.
    """
    book = Book(named(paths))
    try:
        yield book
    except BaseException as reason:
        _end_anyhow(desk, book, _state_of(reason), counts())
        raise
    _end(desk, book, RunState.DONE, counts())


def named(paths: Sequence[Path]) -> str:
    """Return what is being imported in a few words.

    Single recordings and chats are told by folder and kind: their names may hold the customer's.
    """
    names = list(dict.fromkeys(shown(Path(_name(path))) for path in paths))
    more = f"; +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return "; ".join(names[:_NAMED]) + more


def _name(path: Path) -> str:
    whole = path.absolute()
    if whole.suffix.lower() in TABLES or whole.is_dir():
        return whole.name or str(whole)
    return f"{whole.parent.name}/*{whole.suffix.lower()}"


def _state_of(reason: BaseException) -> RunState:
    stopped = isinstance(reason, Cancelled | KeyboardInterrupt)
    return RunState.STOPPED if stopped else RunState.FAILED


def _end_anyhow(desk: Desk, book: Book, state: RunState, counts: RunCounts) -> None:
    """Note the end without hiding what ended the import; undone, it needs no other end."""
    try:
        _end(desk, book, state, counts)
    except Expected as fault:
        _LOG.warning("the end of an import could not be noted: %s", fault.code)


def _end(desk: Desk, book: Book, state: RunState, counts: RunCounts) -> None:
    if book.run is None:
        return
    with desk.store.change(by=desk.user, verb="end an import") as change:
        change.imports.end(book.run, state, counts)
        change.commit()
