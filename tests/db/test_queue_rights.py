"""What each role tries with the engine of the queue, by plain SQL."""

from collections.abc import Iterator

import psycopg
import pytest

from qa_desk.db.queue_rules import TABLES
from tests.db.office import ADMIN, ANALYST, ASEL, BORYA, LEAD, LOCKED, SERVICE, STRANGER, Office
from tests.db.test_access_red_team import Ground

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
FETCH = (
    "SELECT count(f.id) FROM procrastinate_register_worker_v1() w,"
    " LATERAL procrastinate_fetch_job_v2(NULL, w.worker_id) f"
)
DEFER = (
    "SELECT cardinality(procrastinate_defer_jobs_v1(ARRAY[ROW('transcribe', 'work', 0, NULL, NULL,"
    """ '{"job": 1}'::jsonb, NULL)::procrastinate_job_to_defer_v1]))"""
)
KNOWN = "SELECT count(*) FROM procrastinate_jobs"
QUEUE = (
    "INSERT INTO job (contact_id, kind, params, priority, state, queued_at, progress, fault, facts,"
    " attempts, worker) VALUES (%s, 'transcribe', '{}', 50, 'waiting', now(), 0, '', '{}', 0, '')"
)


@pytest.fixture(scope="module")
def ground(office_server: tuple[str, Office]) -> Iterator[Ground]:
    opened = Ground(*office_server)
    yield opened
    for connection in opened.connections.values():
        connection.close()


@pytest.mark.parametrize("login", [ASEL, BORYA, LEAD, ANALYST, STRANGER, LOCKED])
@pytest.mark.parametrize("table", TABLES)
def test_nobody_but_workers_sees_the_engine(ground: Ground, login: str, table: str) -> None:
    assert ground.is_refused(login, f"SELECT count(*) FROM {table}")  # noqa: S608 - a table of ours


@pytest.mark.parametrize("login", [ASEL, LEAD, ANALYST, STRANGER, LOCKED])
@pytest.mark.parametrize("statement", [FETCH, DEFER])
def test_nobody_but_workers_asks_the_engine(ground: Ground, login: str, statement: str) -> None:
    assert ground.is_refused(login, statement)


@pytest.mark.parametrize("login", [SERVICE, ADMIN])
def test_workers_are_told_what_waits(ground: Ground, login: str) -> None:
    assert ground.number(login, KNOWN) == len(ground.office.contacts)
    assert ground.number(login, FETCH) == 1


@pytest.mark.parametrize("login", [SERVICE, ADMIN])
@pytest.mark.parametrize(
    "statement",
    [
        DEFER,
        "DELETE FROM procrastinate_jobs",
        "UPDATE procrastinate_jobs SET priority = 0",
        "INSERT INTO procrastinate_jobs (queue_name, task_name) VALUES ('transcribe', 'other')",
        "SELECT job_queued()",
    ],
)
def test_workers_do_not_write_the_engine_themselves(
    ground: Ground, login: str, statement: str
) -> None:
    try:
        assert ground.is_refused(login, statement)
    except psycopg.errors.FeatureNotSupported:  # a trigger is called by nobody
        assert statement.endswith("job_queued()")


def test_whoever_queues_a_contact_in_reach_puts_it_before_the_engine(ground: Ground) -> None:
    near, far = ground.office.contacts["north"], ground.office.contacts["south"]
    assert ground.is_refused(ASEL, QUEUE, far)
    connection = ground.connected(ASEL)
    connection.execute(QUEUE.encode(), [near])
    connection.commit()
    assert ground.number(SERVICE, KNOWN) == len(ground.office.contacts) + 1
    connection.execute(b"DELETE FROM job WHERE id = (SELECT max(id) FROM job)")
    connection.commit()
    assert ground.number(SERVICE, KNOWN) == len(ground.office.contacts)
