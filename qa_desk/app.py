"""The composition root: builds what a command or the window needs, and takes it down again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qa_desk import logs, settings
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.paths import Paths, default_workspace
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Place:
    """Where the data are: a workspace folder, and a server's URL where there is one."""

    workspace: Path
    database: str | None = None


def place(workspace: Path | None = None, database: str | None = None) -> Place:
    """Return the place asked for, else the user's own."""
    return Place((workspace or default_workspace()).expanduser().resolve(), database)


@contextmanager
def open_desk(where: Place, *, verbose: bool = False) -> Iterator[Desk]:
    """Open the workspace, made and upgraded as needed; close it at the end."""
    paths = Paths(where.workspace)
    paths.create()
    logs.start(paths.logs, verbose=verbose)
    clock = SystemClock()
    try:
        store = Store.open(where.database or paths.database, clock)
        try:
            values = settings.load(paths.settings)
            yield Desk(paths, store, values, clock, EvaluatorId(values.text("user")))
        finally:
            store.close()
    finally:
        logs.stop()
