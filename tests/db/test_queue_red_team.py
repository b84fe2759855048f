"""What people try with jobs and the engine of the queue, to stop the work of all."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from qa_desk.db.store import Store
from tests.db.builders import a_job
from tests.db.hall import Hall
from tests.db.office import ADMIN, ANALYST, ASEL, SERVICE, STRANGER, Office, copy
from tests.db.test_access_red_team import Connection
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg"), pytest.mark.timeout(240)]
CHANNELS = ("procrastinate_any_queue_v1", "procrastinate_queue_v1#transcribe")
NOISE = ("garbage", "{}", "[]", '{"type": "abort_job_requested", "job_id": []}', "7")


@pytest.fixture
def hall(office_server: tuple[str, Office], server: str, tmp_path: Path) -> Iterator[Hall]:
    url = copy(office_server[0], server)
    found = Hall(url, tmp_path, Store.open(url.format(login=ADMIN), StoppedClock()))
    yield found
    found.close()


def connected(hall: Hall, login: str) -> Connection:
    plain = make_url(hall.url.format(login=login)).set(drivername="postgresql")
    return psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True)


@pytest.mark.parametrize(
    "change",
    [
        "params = 'garbage'",
        "params = 'null'",
        "params = '[]'",
        "facts = 'garbage'",
        "facts = '7'",
        "progress = 'NaN'",
        "progress = 7",
        "attempts = -1000",
        "queued_at = 'infinity'",
        "queued_at = '4000-01-01 BC'",
        "id = id + 100000",
        "contact_id = NULL",
        "kind = 'phrases'",
    ],
)
def test_nobody_writes_a_job_that_others_cannot_read(hall: Hall, change: str) -> None:
    hall.queue(1)
    with (
        connected(hall, ASEL) as connection,
        pytest.raises(
            (
                psycopg.errors.IntegrityError,
                psycopg.errors.DataError,
                psycopg.errors.InsufficientPrivilege,
            )
        ),
    ):
        connection.execute(f"UPDATE job SET {change}".encode())  # noqa: S608 - texts of ours


def test_a_job_that_others_cannot_read_is_not_queued_either(hall: Hall) -> None:
    [contact] = hall.queue(1)
    values = "'transcribe', 50, 'waiting', 'infinity', 0, '', '{}', 0, '', '{}'"
    columns = "kind, priority, state, queued_at, progress, fault, facts, attempts, worker, params"
    insert = f"INSERT INTO job (contact_id, {columns}) VALUES ({contact}, {values})"  # noqa: S608 - texts of ours
    with connected(hall, ASEL) as connection, pytest.raises(psycopg.errors.CheckViolation):
        connection.execute(insert.encode())


def test_a_worker_hears_through_whatever_anybody_notifies(hall: Hall) -> None:
    first = hall.queue(1)
    number = hall.start(SERVICE, 0.1)
    log = hall.folder / f"worker-{number}" / "logs" / "qa-desk.log"
    hall.until(lambda: hall.all_done(first))
    with connected(hall, ANALYST) as analyst, connected(hall, STRANGER) as stranger:
        for connection in (analyst, stranger):
            for channel in CHANNELS:
                for noise in NOISE:
                    connection.execute("SELECT pg_notify(%s, %s)", [channel, noise])
    hall.until(lambda: "a notification that is none" in log.read_text("utf-8"))
    with hall.store.change(ADMIN, "queue") as change:
        change.jobs.add(a_job(first[0]))
        change.commit()
    hall.until(lambda: len(hall.done()) == 2)

    assert "listener error" not in log.read_text("utf-8")
    code, told = hall.stop(number)
    assert (code, told["done"]) == (0, 2)
    assert "Traceback" not in log.read_text("utf-8")
