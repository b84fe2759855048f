"""A fresh workspace for a test, copied from a migrated template in milliseconds."""

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from qa_desk.db.store import Store
from qa_desk.domain.clock import Clock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.paths import Paths
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from qa_desk.vault.key import Key

ME = EvaluatorId("me")
KEY = Key(bytes(range(32)))
"""What the encrypted databases and files of tests are encrypted with."""
NOON = datetime(2026, 10, 15, 12, 0, tzinfo=UTC)


@dataclass(slots=True)
class StoppedClock:
    """A clock that stands until a test moves it."""

    time: datetime = NOON

    def now(self) -> datetime:
        return self.time


def a_desk(tmp_path: Path, clock: Clock | None = None, user: EvaluatorId = ME) -> Desk:
    """Open a new SQLite workspace in which the evaluator "me" (a lead) is known."""
    paths = Paths(tmp_path / "workspace")
    paths.create()
    clock = clock or StoppedClock()
    return Desk(paths, a_store(paths.database, clock), Settings({}, {}), clock, user)


def a_store(file: Path, clock: Clock | None = None) -> Store:
    """Open a new SQLite database in which the evaluator "me" (a lead) is known."""
    file.write_bytes(_template())
    return Store.open(file, clock or StoppedClock())


def an_encrypted_store(file: Path, clock: Clock | None = None) -> Store:
    """Open a new encrypted SQLite database in which the evaluator "me" (a lead) is known."""
    file.write_bytes(_template(KEY))
    return Store.open(file, clock or StoppedClock(), key=KEY)


@cache
def _template(key: Key | None = None) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "template.sqlite3"
        store = Store.open(file, StoppedClock(), key=key)
        with store.change(by=ME, verb="prepare the tests") as change:
            change.people.save_evaluator(Evaluator(ME, "Test Lead", Role.LEAD))
            change.commit()
        store.close()
        return file.read_bytes()
