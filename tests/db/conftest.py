"""The same storage suite on SQLite, on encrypted SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event, make_url, text

from qa_desk.db.store import Store
from qa_desk.db.tables import Base
from tests.db.builders import ME, hire
from tests.db.office import DATABASE, Office, build, fill, let_in
from tests.db.postgresql import a_server
from tests.workspace import StoppedClock, a_store, an_encrypted_store

DATABASES = (
    pytest.param("sqlite"),
    pytest.param("encrypted"),
    pytest.param("postgresql", marks=[pytest.mark.postgresql, pytest.mark.xdist_group("pg")]),
)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Give the URL of a PostgreSQL database."""
    with a_server() as url:
        yield url


@pytest.fixture(scope="session")
def office_server(server: str) -> tuple[str, Office]:
    """Give a filled database under its rules, as a URL with `{login}` in it; leave it as it is."""
    url = build(server)
    over = make_url(server).set(database=DATABASE).render_as_string(hide_password=False)
    store = Store.open(over, StoppedClock())
    found = fill(store)
    store.close()
    let_in(url, server)
    return url, found


@pytest.fixture
def empty_server(server: str) -> Iterator[str]:
    """Give the URL of a PostgreSQL database without tables, and leave it so."""
    _drop_all(server)
    yield server
    _drop_all(server)


def _drop_all(server: str) -> None:
    engine = create_engine(server)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(params=DATABASES)
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: StoppedClock) -> Iterator[Store]:
    """Give an open store with three evaluators, on one database after the other."""
    if request.param == "sqlite":
        opened = a_store(tmp_path / "desk.sqlite3", clock)
    elif request.param == "encrypted":
        opened = an_encrypted_store(tmp_path / "desk.sqlite3", clock)
    else:
        opened = Store.open(request.getfixturevalue("server"), clock)
        empty(opened)
    with opened.change(ME, "hire") as change:
        hire(change)
        change.commit()
    yield opened
    opened.close()


def empty(store: Store) -> None:
    """Empty all tables, guarded ones too, which takes a tenth of the time of making them anew."""
    names = ", ".join(table.name for table in Base.metadata.sorted_tables)
    with store._engines.writing.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
        connection.execute(text("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE"))


class Statements(list[str]):
    """The statements that were sent while somebody looked."""


@pytest.fixture
def statements(store: Store) -> Iterator[Statements]:
    """Collect the statements sent to the database; the suite looks inside for this alone."""
    seen = Statements()

    def note(*arguments: object) -> None:
        if not str(arguments[2]).startswith("BEGIN"):
            seen.append(str(arguments[2]))

    engine = store._engines.reading
    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)
