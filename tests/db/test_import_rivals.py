"""Two imports of the same files at once, and an undo beside an import: nothing is doubled or lost."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.db.imports import ImportTakenBack
from qa_desk.db.store import Store
from qa_desk.domain.ids import ImportId
from qa_desk.domain.imports import RunState
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.services import contacts, import_runs, import_undo, importing
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from tests.db.builders import hire
from tests.db.conftest import DATABASES, empty
from tests.unit.importing.building import a_chat
from tests.workspace import ME, StoppedClock, a_desk

CALLS, CHATS = 12_000, 210


@pytest.fixture(params=(DATABASES[0], DATABASES[-1]))
def desks(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Give the desks of two people who share a database."""
    first, second = (a_desk(tmp_path / name) for name in ("first", "second"))
    first.store.close()
    second.store.close()
    where = first.paths.database
    if request.param == "postgresql":
        where = request.getfixturevalue("server")
    stores = [Store.open(where, StoppedClock()) for _ in "12"]
    if request.param == "postgresql":
        empty(stores[0])
    with stores[0].change(ME, "hire") as change:
        hire(change)
        change.people.save_evaluator(Evaluator(ME, "Admin", Role.ADMIN))
        change.commit()
    yield replace(first, store=stores[0]), replace(second, store=stores[1])
    for store in stores:
        store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "in"
    for number in range(CHATS):
        a_chat(inside / f"{number}.json", id=f"CH-{number}")
    rows = [f"c{n},2026-10-05 10:00:00,60,a{n % 7}" for n in range(CALLS)]
    table = inside / "calls.csv"
    table.write_text("\n".join(["call_id,started_at,talk,agent_id", *rows]), "utf-8")
    return inside


def at_once(desks: tuple[Desk, Desk], act: Callable[[Desk], ImportSummary]) -> list[ImportSummary]:
    """Let both begin at the same moment."""
    gate = threading.Barrier(2)

    def begin(desk: Desk) -> ImportSummary:
        gate.wait(10)
        return act(desk)

    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(begin, desks))


def there(desk: Desk) -> int:
    return len(contacts.ids(desk, ContactFilter(), ContactOrder()))


def test_two_imports_of_the_same_files_bring_each_contact_in_once(
    desks: tuple[Desk, Desk], folder: Path
) -> None:
    done = at_once(desks, lambda desk: importing.run(desk, ImportRequest((folder,))).value)

    assert sum(each.added for each in done) == CALLS + CHATS
    assert sum(each.duplicates for each in done) == CALLS + CHATS
    assert [each.rejected for each in done] == [(), ()]
    assert there(desks[0]) == CALLS + CHATS


def test_an_import_that_somebody_else_undoes_leaves_nothing(
    desks: tuple[Desk, Desk], folder: Path
) -> None:
    def undo_at_once(_fraction: float, _name: str) -> None:
        for run in import_runs.runs(desks[1]):
            if run.state is RunState.RUNNING:
                import_undo.undo(desks[1], ImportId(run.id))

    with pytest.raises(ImportTakenBack):
        importing.run(desks[0], ImportRequest((folder,)), undo_at_once)

    assert there(desks[0]) == 0
    with desks[0].store.read() as reader:
        assert reader.people.agents() == []
