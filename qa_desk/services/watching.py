"""A watched folder: what has stopped growing comes in, again and again, until somebody stops it."""

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.errors import Expected
from qa_desk.importing.outcome import Rejection, shown
from qa_desk.importing.request import ImportRequest, PathMissing
from qa_desk.importing.settling import Round, Settling
from qa_desk.importing.survey import TABLES
from qa_desk.services import access, importing
from qa_desk.services.desk import Desk, Done
from qa_desk.services.importing import ImportSummary

_LOG: Final = logging.getLogger(__name__)
_LARGE: Final = 50 << 20
"""Tables beyond this size are not read again with each new recording."""

Heard = Callable[[Done[ImportSummary]], None]
"""Is told of each import that brought something, or refused something."""


class NotAFolder(Expected):
    """Only folders can be watched: fact `path`."""

    code = "import.not_a_folder"


@dataclass(slots=True)
class Watch:
    """A watched request, and the files that came in already.

    Files that were refused are not tried again until they change; a share that is away is waited for.
    """

    desk: Desk
    request: ImportRequest
    settling: Settling = field(init=False)
    away: bool = False

    def __post_init__(self) -> None:
        self.settling = Settling(self.desk.settings.number("watch_quiet_s"))

    def step(self, now_s: float, report: Report = unheard) -> Done[ImportSummary] | None:
        """Import what has stopped growing; None where nothing has."""
        try:
            found = self.settling.look(self.request.paths, now_s)
        except OSError:
            if not self.away:
                _LOG.warning("a watched folder cannot be read; it is waited for")
            self.away = True
            return None
        self.away = False
        if not found.fresh:
            return None
        paths = tuple(sorted({*found.fresh, *_beside(found)}))
        request = replace(self.request, paths=paths, growing=found.growing)
        try:
            done = importing.run(self.desk, request, report)
        except PathMissing:
            if all(path.exists() for path in paths):
                raise  # the table that was named is what is missing
            return None  # a file went away meanwhile; the next look finds the others
        self.settling.take(set(found.fresh) - _waiting(done.value.rejected))
        return done


def watch(desk: Desk, request: ImportRequest, token: Token, heard: Heard, report: Report) -> None:
    """Watch folders until the token is cancelled; raises PathMissing and NotAFolder at once.

    How often it looks, and how long a file must have rested, are settings.
    """
    access.require(desk, Verb.IMPORT_CONTACTS)
    _check(request.paths)
    work = Watch(desk, request)
    while not token.cancelled:
        done = work.step(time.monotonic(), report)
        if done is not None:
            heard(done)
        token.wait(desk.settings.number("watch_every_s"))


def _check(paths: Iterable[Path]) -> None:
    for path in paths:
        if not path.exists():
            raise PathMissing(path=shown(path))
        if not path.is_dir():
            raise NotAFolder(path=shown(path))


def _beside(found: Round) -> set[Path]:
    """Return files that belong to fresh ones: tables over them, and what has the same name."""
    folders = {path.parent for path in found.fresh}
    names = {(path.parent, _name(path)) for path in found.fresh}
    return {
        path
        for path in found.settled
        if (path.parent, _name(path)) in names or (_is_table(path) and _covers(path, folders))
    }


def _covers(table: Path, folders: set[Path]) -> bool:
    return any(folder.is_relative_to(table.parent) for folder in folders)


def _is_table(path: Path) -> bool:
    try:
        return path.suffix.lower() in TABLES and path.stat().st_size <= _LARGE
    except OSError:
        return False  # it went away meanwhile


def _name(path: Path) -> str:
    """Return a name without any ending: a transcript may be called call.wav.json."""
    return path.name.split(".", 1)[0].casefold()


def _waiting(rejected: Iterable[Rejection]) -> set[Path]:
    """Return tables of which a recording still grows: they are read again when it has stopped."""
    return {Path(one.file) for one in rejected if one.code == "import.still_growing"}
