"""A server that goes away under a worker: one sentence, then the work goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from qa_desk.db import queue_rules
from qa_desk.db.migrations.versions import r0014_queue
from qa_desk.db.server_queue import SCHEMA
from qa_desk.db.store import Store
from tests.db.hall import Hall
from tests.db.office import ADMIN, DATABASE, SERVICE, build, fill, let_in
from tests.db.postgresql import Server, a_server_to_stop
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg"), pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def own() -> Iterator[tuple[Server, str]]:
    """Give a server of this module alone, with the office and its rules."""
    with a_server_to_stop() as server:
        url = build(server.url)
        over = make_url(server.url).set(database=DATABASE)
        store = Store.open(over.render_as_string(hide_password=False), StoppedClock())
        fill(store)
        store.close()
        let_in(url, server.url)
        yield server, url


@pytest.fixture
def hall(own: tuple[Server, str], tmp_path: Path) -> Iterator[Hall]:
    _server, url = own
    found = Hall(url, tmp_path, Store.open(url.format(login=ADMIN), StoppedClock()))
    yield found
    found.close()


def test_a_worker_goes_on_when_the_server_was_restarted_in_the_middle(
    own: tuple[Server, str], hall: Hall
) -> None:
    server, _url = own
    ids = hall.queue(6)
    number = hall.start(SERVICE, 1.0)
    hall.until(lambda: len(hall.done()) >= 2 and hall.running(ids) == 1)
    server.restart()
    hall.until(lambda: hall.all_done(ids))

    assert sorted(hall.done()) == sorted(ids)
    said = hall.said(number).read_text()
    assert said.count("waits until the database is there again") <= 1
    assert "Traceback" not in said
    code, told = hall.stop(number)
    assert (code, told["done"], told["failed"]) == (0, 6, [])


def test_a_queue_of_another_version_is_refused_in_a_sentence(
    own: tuple[Server, str], hall: Hall
) -> None:
    server, _url = own
    office = make_url(server.url).set(database=DATABASE)
    engine = create_engine(office)
    comment = "COMMENT ON TABLE procrastinate_jobs IS '{}'"
    with engine.begin() as connection:
        connection.execute(text(comment.format("procrastinate 99.00.00_01")))
    number = hall.start(SERVICE, 0.1, "--once")
    code = hall.workers[number].wait(60)
    with engine.begin() as connection:
        connection.execute(text(comment.format(SCHEMA)))
    engine.dispose()

    assert code == 4
    assert "99.00.00_01" in hall.said(number).read_text()


def test_the_tables_are_those_of_the_installed_engine() -> None:
    """When this fails a newer engine brings migrations of its own: a migration of ours takes them."""
    from importlib import resources  # noqa: PLC0415 - for this test alone

    brought = resources.files("procrastinate.sql") / "migrations"
    newest = max(file.name for file in brought.iterdir() if file.name.endswith(".sql"))
    assert newest.startswith(SCHEMA.split()[1])
    theirs = (resources.files("procrastinate.sql") / "schema.sql").read_text("utf-8")
    ours = r0014_queue.ENGINE.read_text("utf-8")
    assert theirs.strip() in ours
    assert all(f"FUNCTION {name}(" in ours for name in queue_rules.ASKED)
