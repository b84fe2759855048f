"""Two programs reach for the same thing at once: one wins, the other is told, nothing is lost."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import EvaluationId
from qa_desk.domain.rows import ContactFilter
from qa_desk.paths import Paths
from tests.db import builders as b
from tests.db.conftest import DATABASES, empty
from tests.workspace import StoppedClock, a_store

ROOT = Path(__file__).resolve().parents[2]
JOBS = 24


@pytest.fixture(params=(DATABASES[0], DATABASES[-1]))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Store]]:
    """Give what a program is told to open, and a store on it."""
    if request.param == "sqlite":
        paths = Paths(tmp_path)
        where, store = str(tmp_path), a_store(paths.database, StoppedClock())
    else:
        where = str(request.getfixturevalue("server"))
        store = Store.open(where, StoppedClock())
        empty(store)
    with store.change(b.ME, "hire") as change:
        b.hire(change)
        change.commit()
    yield where, store
    store.close()


def at_once(where: str, act: str) -> list[dict[str, object]]:
    """Let two programs act at the same moment; return what each told."""
    command = [sys.executable, "-m", "tests.faults.rivals", where, act]
    with ExitStack() as stack:
        both = [
            stack.enter_context(
                subprocess.Popen(
                    [*command, str(who)],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for who in (b.ASEL, b.DMITRY)
        ]
        for each in both:
            assert each.stdout is not None
            assert each.stdout.readline() == "ready\n"
        for each in both:
            assert each.stdin is not None
            each.stdin.write("go\n")
            each.stdin.flush()
        return [json.loads(each.communicate()[0]) for each in both]


def test_no_job_is_taken_twice(place: tuple[str, Store]) -> None:
    where, store = place
    contacts = b.add(store, *(b.a_call(f"J-{number}") for number in range(JOBS)))
    with store.change(b.ME, "queue") as change:
        jobs = [int(change.jobs.add(b.a_job(contact))) for contact in contacts]
        change.commit()

    told = at_once(where, "take_jobs")

    taken = [job for each in told for job in each["taken"]]  # type: ignore[attr-defined]
    assert sorted(taken) == sorted(jobs)


def test_of_two_who_submit_the_same_evaluation_one_is_told(place: tuple[str, Store]) -> None:
    where, store = place
    [contact] = b.add(store, b.a_call())
    draft = b.an_evaluation(contact, b.publish(store), b.ASEL)
    b.begin(store, replace(draft, id=EvaluationId("0" * 32)))

    told = at_once(where, "submit")

    assert sorted(map(str, told)) == [
        "{'done': True}",
        "{'fault': 'db.changed_meanwhile'}",
    ]
    winner = (b.ASEL, b.DMITRY)[told.index({"done": True})]
    with store.read() as reader:
        stored = reader.evaluations.get(EvaluationId("0" * 32))
    assert (stored.state, stored.comment) == (State.SUBMITTED, f"by {winner}")


def test_of_two_who_bring_in_the_same_contact_one_is_told(place: tuple[str, Store]) -> None:
    where, store = place

    told = at_once(where, "add_contact")

    assert sorted(map(str, told)) == ["{'done': True}", "{'fault': 'db.duplicate'}"]
    with store.read() as reader:
        assert reader.queries.count(ContactFilter()) == 1
